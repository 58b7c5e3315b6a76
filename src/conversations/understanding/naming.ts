/** What a language knows of names: how bookings and introductions open, and which words no name has. */
import { type BookingLanguage, type Piece, piecesOf, withoutLead } from "./booking-words.ts";
import { type Lexicons, nameWords } from "./lexicons.ts";
import { reservedMeaning } from "./reserved.ts";
import { ownValue, singled } from "./words.ts";

type Opening = { meaning: "join" | "signUp" | "maybe" | "introduction"; rest: Piece[] };

/** The ways in which a text opens with a phrase of the booking table, the longest first. */
export function openings(
  { bookings }: Lexicons,
  text: string,
  language: BookingLanguage,
): Opening[] {
  const pieces = withoutLead(piecesOf(text), language);
  const words = pieces.filter((piece) => piece.plain !== "").slice(0, bookings.longest);
  const found: Opening[] = [];
  for (let count = words.length; count > 0; count--) {
    const opening = words.slice(0, count);
    const phrase = opening.map((piece) => singled(piece.plain)).join(" ");
    const meaning = bookings.meanings.get(phrase);
    const last = opening.at(-1);
    if (meaning && last) found.push({ meaning, rest: pieces.slice(pieces.indexOf(last) + 1) });
  }
  return found;
}

export function bookingLanguage(lexicons: Lexicons, names: readonly string[]): BookingLanguage {
  const { phrases, answers, requests, companions, notNames } = lexicons;
  const knownWords = nameWords(names);
  const numberOf = (word: string): number | undefined =>
    /^\d+$/.test(word) ? Number(word) : ownValue(phrases.numbers, word);
  return {
    isCourtesy: (words) => {
      const said = words.map(singled).filter((word) => !knownWords.has(word));
      return answers.meanings.get(said.join(" ")) === "filler";
    },
    isNoName: (word) =>
      numberOf(word) !== undefined ||
      notNames.has(word) ||
      reservedMeaning([singled(word)]) !== undefined ||
      answers.meanings.has(singled(word)) ||
      requests.meanings.has(singled(word)),
    isCompanion: (words) =>
      companions.meanings.has(
        words
          .filter((word) => word !== "")
          .map(singled)
          .join(" "),
      ),
    numberOf,
    beforePlaces: phrases.beforePlaces,
    afterPlaces: phrases.afterPlaces,
  };
}
