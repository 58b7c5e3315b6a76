/** Reads what follows JOIN or MAYBE: a name as its writer spells it, and a number of places. */
import { nameFault } from "../names.ts";
import { plain, visible } from "./words.ts";

/** `places` is 1 where no number is said; `name` is null where no name is. */
export type BookingWords = { name: string | null; places: number };

/** A piece of a text as written, and as compared: nothing (`""`) for a mere punctuation mark. */
export type Piece = { written: string; plain: string };

/** What has to be known of a language to tell names, numbers and courtesies apart. */
export type BookingLanguage = {
  isCourtesy: (plainWords: string[]) => boolean;
  isNoName: (plainWord: string) => boolean;
  isCompanion: (plainWords: string[]) => boolean;
  numberOf: (plainWord: string) => number | undefined;
  beforePlaces: readonly string[];
  afterPlaces: readonly string[];
};

const mostPlaces = 9;
const mostNameWords = 4;
const longestCourtesy = 9;
const longestCompanion = 4;
const pieceForms = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*|\S/gu;
const nameForm = /^\p{L}[\p{L}\p{M}\p{N}'’.-]*$/u;
/** Alone, a capital is somebody's initial, not the article or the pronoun that it may look like. */
const initial = /^\p{Lu}$/u;
const markForm = /^[.,!;:"'“”„‘’()*_-]$/u;
const trailing = /(?<=.)['’.-]+$/u;

/** Words with their apostrophes, hyphens and dots; anything else sign by sign. */
export function piecesOf(text: string): Piece[] {
  const pieces = visible(text).match(pieceForms) ?? [];
  return pieces.map((piece) => {
    const word = piece.replace(trailing, "");
    return { written: piece, plain: markForm.test(word) ? "" : plain(word) };
  });
}

/** Without the greetings and marks before what matters. */
export function withoutLead(pieces: Piece[], language: BookingLanguage): Piece[] {
  let start = 0;
  for (let count = longestCourtesy; count > 0; count--) {
    if (start + count > pieces.length) continue;
    if (!isIdle(pieces.slice(start, start + count), language)) continue;
    start += count;
    count = longestCourtesy + 1;
  }
  return pieces.slice(start);
}

/** The shortest first: in `Jana Juli thanks`, the trainer's name belongs to whoever books. */
function withoutTail(pieces: Piece[], language: BookingLanguage): Piece[] {
  let end = pieces.length;
  for (let count = 1; count <= Math.min(longestCourtesy, end); count++) {
    if (!isIdle(pieces.slice(end - count, end), language)) continue;
    end -= count;
    count = 0;
  }
  return pieces.slice(0, end);
}

function isIdle(pieces: Piece[], language: BookingLanguage): boolean {
  const words = pieces.map((piece) => piece.plain).filter((word) => word !== "");
  return words.length === 0 || language.isCourtesy(words);
}

/** Without courtesies around it; but a capital alone is no kiss, it is all that there is of a name. */
function essence(pieces: Piece[], language: BookingLanguage): Piece[] {
  const [only, second] = pieces.filter((piece) => piece.plain !== "");
  if (only && !second && initial.test(only.written)) return [only];
  return withoutTail(withoutLead(pieces, language), language);
}

/** Null if it is anything but a name and a number of places from 1 to 9. */
export function bookingWords(said: Piece[], language: BookingLanguage): BookingWords | null {
  const pieces = essence(said, language);
  const numbers = pieces.map((piece) => language.numberOf(piece.plain));
  const at = numbers.findIndex((number) => number !== undefined);
  if (at < 0) return named(pieces, 1, language);
  const places = numbers[at] ?? 0;
  if (places < 1 || places > mostPlaces) return null;
  const before = pieces.slice(0, at);
  const after = pieces.slice(at + 1);
  if (language.beforePlaces.includes(before.at(-1)?.plain ?? "")) before.pop();
  if (language.afterPlaces.includes(after[0]?.plain ?? "")) after.shift();
  const front = essence(before, language);
  const back = essence(after, language);
  if (front.length > 0 && back.length > 0) return null;
  return named([...front, ...back], places, language);
}

/** The one name that is said, without the dog's: null if a number or anything else is said too. */
export function nameAlone(said: Piece[], language: BookingLanguage): string | null {
  const pieces = withoutTail(withoutLead(said, language), language);
  for (let at = 1; at < pieces.length; at++) {
    for (let count = longestCompanion; count > 0; count--) {
      const words = pieces.slice(at, at + count).map((piece) => piece.plain);
      if (words.length < count || !language.isCompanion(words)) continue;
      const others = pieces.slice(at + count);
      if (others.length > 0 && nameOf(others, language) === null) continue;
      return nameOf(withoutTail(pieces.slice(0, at), language), language);
    }
  }
  return nameOf(pieces, language);
}

function named(pieces: Piece[], places: number, language: BookingLanguage): BookingWords | null {
  if (pieces.length === 0) return { name: null, places };
  const name = nameOf(pieces, language);
  return name === null ? null : { name, places };
}

/** Null if the pieces are not a name (`nameFault`), or words of a sentence. */
function nameOf(pieces: Piece[], language: BookingLanguage): string | null {
  const written = pieces.map((piece) => piece.written).join(" ");
  const name = written.replace(trailing, "");
  const fits = pieces.length <= mostNameWords && nameFault(name) === null;
  const [only, second] = pieces;
  const isInitial = only !== undefined && second === undefined && initial.test(only.written);
  const isName = pieces.every(
    (piece) => nameForm.test(piece.written) && (isInitial || !language.isNoName(piece.plain)),
  );
  return pieces.length > 0 && fits && isName ? name : null;
}
