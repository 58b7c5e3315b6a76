/** Understands texts in their writer's language, and failing that in the others. */
import type { AskKind } from "../../domain/day.ts";
import type { Language } from "../../domain/settings.ts";
import type { LocalTime } from "../../domain/times.ts";
import { type Answer, answerIn } from "./answering.ts";
import { nameAlone, piecesOf } from "./booking-words.ts";
import { languageAsked } from "./language-asking.ts";
import { type Lexicons, lexiconsBesides, lexiconsIn } from "./lexicons.ts";
import { bookingLanguage, openings } from "./naming.ts";
import { rememberingLast } from "./remembering.ts";
import { type Around, type Request, requestIn } from "./requesting.ts";
import { keptByCarrier, reservedMeaning } from "./reserved.ts";
import { wordsOf } from "./words.ts";

export type { Answer } from "./answering.ts";
export type { Request } from "./requesting.ts";

/** `names`: the trainer's, whom people greet, and the writer's own, with which people sign. */
export type Writer = { language: Language; names?: readonly string[] };

/**
 * What a text means as the answer to an open ask. It is firm only if every word belongs to a known
 * phrase and no way of reading them says otherwise. Without `slotTime`, the local `HH:MM` of the
 * asked slot, a text that names a time is no yes, and without `rootTime` "earlier" is none. `kind`, `move` unless given: "I'll stay" is no
 * answer to an offer. What the writer's language doesn't know, another one may.
 */
export function understandAnswer(
  text: string,
  {
    language,
    slotTime,
    rootTime,
    names = [],
    kind = "move",
  }: Writer & { slotTime?: LocalTime | undefined; rootTime?: LocalTime; kind?: AskKind },
): Answer {
  const read = (lexicons: Lexicons): Answer | null =>
    answerIn(lexicons, text, { slotTime, rootTime, names, kind });
  const own = read(lexiconsIn(language));
  if (own !== null) return own;
  const answers = lexiconsBesides(language).map(read);
  const [firm = "unclear", ...others] = answers.filter((answer) => answer && answer !== "unclear");
  return firm !== null && others.every((other) => other === firm) ? firm : "unclear";
}

/** What a participant's or a stranger's text asks for; `isAsked` if an ask is open that it doesn't answer. */
export function understandRequest(
  text: string,
  { language, names = [], isAsked = false }: Writer & { isAsked?: boolean },
): Request {
  return requestOf({ text, language, names, isAsked });
}

const requestOf = rememberingLast(readRequest, (asked) => JSON.stringify(asked));

function readRequest({
  text,
  language,
  ...around
}: Around & { text: string; language: Language }): Request {
  const { names } = around;
  const kept = reservedMeaning(wordsOf(text, lexiconsIn(language).phrases, undefined));
  if (kept !== undefined) return { kind: kept };
  const asked = languageAsked(text, language, names);
  if (asked !== undefined) return { kind: "language", language: asked };
  const own = requestIn(lexiconsIn(language), text, around);
  if (own !== null) return own;
  const [firm, ...others] = lexiconsBesides(language)
    .map((other) => requestIn(other, text, around))
    .filter((request) => request !== null && request.kind !== "unclear");
  return firm && others.every((other) => other?.kind === firm.kind) ? firm : { kind: "unclear" };
}

/** Does a text open as one that books does, in any language, whatever follows? */
export function opensBooking(text: string, { language, names = [] }: Writer): boolean {
  return [lexiconsIn(language), ...lexiconsBesides(language)].some((lexicons) =>
    openings(lexicons, text, bookingLanguage(lexicons, names)).some(
      ({ meaning }) => meaning !== "introduction",
    ),
  );
}

/** The name in an answer to "What's your name?"; null if there is none, or more than a name. */
export function understandName(text: string, { language, names = [] }: Writer): string | null {
  const own = lexiconsIn(language);
  const others = lexiconsBesides(language);
  for (const lexicons of [own, ...others]) {
    const introduced = introducedIn(lexicons, text, names);
    if (introduced !== undefined) return introduced;
  }
  if (others.some((other) => isSentence(other, text, names))) return null;
  const found = [own, ...others].map((lexicons) => nameIn(lexicons, text, names));
  // Whoever knows most of the words around a name leaves the fewest of them in it.
  const byLength = found.filter((name) => name !== null).sort((a, b) => a.length - b.length);
  return found[0] === null ? null : (byLength[0] ?? null);
}

function nameIn(lexicons: Lexicons, text: string, names: readonly string[]): string | null {
  return nameAlone(piecesOf(text), bookingLanguage(lexicons, names));
}

/** What follows `my name is`; undefined if the text doesn't open so. */
function introducedIn(
  lexicons: Lexicons,
  text: string,
  names: readonly string[],
): string | null | undefined {
  const words = bookingLanguage(lexicons, names);
  const [opening] = openings(lexicons, text, words).filter(
    ({ meaning }) => meaning === "introduction",
  );
  return opening && nameAlone(opening.rest, words);
}

/** Several words, none of which could be a name. */
function isSentence(lexicons: Lexicons, text: string, names: readonly string[]): boolean {
  const { isNoName } = bookingLanguage(lexicons, names);
  const words = piecesOf(text).map((piece) => piece.plain);
  const said = words.filter((word) => word !== "");
  return said.length > 1 && said.every(isNoName);
}

/** Whether the whole text is a word that the carrier keeps for itself and answers itself. */
export function isReservedWord(text: string): boolean {
  return keptByCarrier(text) !== undefined;
}
