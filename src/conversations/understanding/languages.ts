/** The languages that texts are understood in: a new one is a file of phrases and a line here. */
import type { Language } from "../../domain/settings.ts";
import { english } from "./english.ts";
import { hungarian } from "./hungarian.ts";
import type { Phrases } from "./phrases.ts";

export const phrasesIn: Readonly<Record<Language, Phrases>> = { en: english, hu: hungarian };
