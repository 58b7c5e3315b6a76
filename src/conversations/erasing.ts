/** Erasing: which texts speak of a person, and have to go with them. */
import { nameKey } from "./names.ts";

/** `name`: null when they are looked for by their number alone. */
export type Sought = { name: string | null; phone: string };

/** What a name's part has at least, to be looked for alone. */
const partLettersMin = 3;
/** How many of a number's last digits are its own, however it is written. */
const ownDigits = 8;

/**
 * Does a text hold somebody's number, however it is written, or their name, with or without accents and with any
 * ending (`Annának`)? `byPart`: one word of the name is enough. Rather too many texts than one too few.
 */
export function speaksOf(text: string, { name, phone }: Sought, byPart: boolean): boolean {
  const end = phone.replace(/\D/g, "").slice(-ownDigits);
  if (end.length === ownDigits && text.replace(/\D/g, "").includes(end)) return true;
  if (text.includes(phone)) return true;
  if (name === null) return false;
  const words = wordsIn(text);
  const wanted = wordsIn(name);
  if (wanted.length === 0) return text.includes(name);
  const parts = wanted.filter((part) => part.length >= partLettersMin);
  if (byPart && parts.some((part) => words.some((word) => word.startsWith(part)))) return true;
  return words.some((_, at) => startsWithName(words.slice(at), wanted));
}

function startsWithName(words: string[], name: string[]): boolean {
  return name.every((part, at) => {
    return at === name.length - 1 ? words[at]?.startsWith(part) : words[at] === part;
  });
}

function wordsIn(text: string): string[] {
  return nameKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
