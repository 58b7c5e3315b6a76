/** The languages: each is one file here, put on this list. */
import { type Language, languageCodes } from "../../domain/settings.ts";
import type { Phrases } from "../understanding/phrases.ts";
import type { Wording } from "../wording/wording.ts";
import { english } from "./english.ts";
import { hungarian } from "./hungarian.ts";

/** All that Backwalk has to know of a language: what it says, and what it understands. */
export type LanguageFile = { wording: Wording; phrases: Phrases };

const languages: Record<Language, LanguageFile> = { en: english, hu: hungarian };

export function wordingOf(language: Language): Wording {
  return languages[language].wording;
}

export function phrasesOf(language: Language): Phrases {
  return languages[language].phrases;
}

/** The wordings of all languages. */
export function allWordings(): Wording[] {
  return languageCodes.map(wordingOf);
}

/** How each language calls itself, and the word that chooses it. */
export function languageChoices(): { name: string; word: string }[] {
  return languageCodes.map((code) => ({ name: wordingOf(code).name, word: code.toUpperCase() }));
}
