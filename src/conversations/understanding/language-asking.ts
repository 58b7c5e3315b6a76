/** Which language a text asks for; understood whatever language its writer has now. */
import { type Language, languageCodes } from "../../domain/settings.ts";
import { phrasesOf } from "../languages/languages.ts";
import { nameWords } from "./lexicons.ts";
import { type Phrases, spelledOut } from "./phrases.ts";
import { type Lexicon, lexiconOf, onFirstUse, readings } from "./reading.ts";
import { signs } from "./signs.ts";
import { singled, wordsOf } from "./words.ts";

type Asking = Lexicon<"asks" | "filler">;

const opening = inAll(({ language }) => language);
const unnamed = askingBy(opening);
const named = languageCodes.map((code) => ({ code, asking: askingBy(asksFor(phrasesOf(code))) }));

/**
 * `LANGUAGE`, `LANGUAGE hu`, `magyarul`. Null: they name no language, or one that we don't have;
 * undefined: they ask for none.
 */
export function languageAsked(
  text: string,
  writtenIn: Language,
  names: readonly string[],
): Language | null | undefined {
  const known = nameWords(names);
  const words = wordsOf(text, phrasesOf(writtenIn), undefined).filter((word) => word !== "?");
  const isSaid = (said: readonly string[], asking: Asking): boolean =>
    readings(said, asking, known).some((meanings) => meanings.has("asks"));
  const [one, ...others] = named.filter(({ asking }) => isSaid(words, asking));
  if (one) return others.length === 0 ? one.code : null;
  return isSaid(words, unnamed) || isSaid(words.slice(0, -1), unnamed) ? null : undefined;
}

function asksFor({ called, askedFor }: Phrases): string[] {
  const names = called.flatMap(spelledOut);
  return [...askedFor, ...opening.flatMap((first) => names.map((name) => `${first} ${name}`))];
}

function askingBy(asks: readonly string[]): Asking {
  return onFirstUse(() =>
    lexiconOf({ asks, filler: [...inAll(({ filler }) => filler), ...signs.filler] }),
  );
}

/** Every phrase of a table in all languages, once, as texts are compared. */
function inAll(rowsOf: (phrases: Phrases) => readonly string[]): string[] {
  const phrases = languageCodes.flatMap((code) => rowsOf(phrasesOf(code)).flatMap(spelledOut));
  return [...new Set(phrases.map(singled))];
}
