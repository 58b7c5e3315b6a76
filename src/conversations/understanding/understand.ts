/** Understands texts: as the answer to an open ask, and as requests outside one. */
import type { AskKind } from "../../domain/day.ts";
import type { LocalTime } from "../../domain/times.ts";
import {
  type BookingLanguage,
  bookingWords,
  nameAlone,
  type Piece,
  piecesOf,
  withoutLead,
} from "./booking-words.ts";
import { english } from "./english.ts";
import { lexiconOf, readings } from "./reading.ts";
import { signs } from "./signs.ts";
import { ownValue, singled, visible, wordsOf } from "./words.ts";

export type Answer = "yes" | "no" | "unclear" | "opt-out";

/** `places` is 1 to 9, 1 where no number is said; `name` keeps its writer's spelling. */
export type Request =
  | { kind: "join" | "maybe"; name: string | null; places: number }
  | {
      kind: "out" | "status" | "why" | "yes" | "no" | "opt-out" | "opt-in" | "help" | "unclear";
    };

type Kept = "opt-out" | "opt-in" | "help";

/** Words that carriers keep for themselves, and what they do there. */
const reserved: Readonly<Record<string, Kept>> = {
  STOP: "opt-out",
  STOPALL: "opt-out",
  UNSUBSCRIBE: "opt-out",
  CANCEL: "opt-out",
  END: "opt-out",
  QUIT: "opt-out",
  REVOKE: "opt-out",
  OPTOUT: "opt-out",
  START: "opt-in",
  UNSTOP: "opt-in",
  HELP: "help",
  INFO: "help",
};
const reservedWords = new Map(
  Object.entries(reserved).map(([word, kept]) => [singled(word.toLowerCase()), kept]),
);

const answers = lexiconOf({
  yes: [...english.yes, ...signs.yes],
  no: [...english.no, ...signs.no],
  stay: english.stay,
  withYes: english.withYes,
  withNo: [...english.withNo, ...signs.withNo],
  filler: [...english.filler, ...signs.filler],
  atSlot: english.atSlot,
  when: english.when,
  unclear: english.unclear,
  optOut: english.optOut,
});

const requestKinds = ["out", "status", "why"] as const;
const requests = lexiconOf({
  out: english.out,
  status: english.status,
  why: english.why,
  withNo: [...english.withNo, ...signs.withNo],
  filler: [...english.filler, ...signs.filler],
});

const bookings = lexiconOf({
  join: english.join,
  maybe: english.maybe,
  introduction: english.introduction,
});
const endsTexts: ReadonlySet<string> = new Set(["optOut", "no", "filler"]);
const defaultNames: readonly string[] = ["Juli"];
const notNames = new Set(english.notNames.split(/\s+/));
const companions = lexiconOf({ companion: english.companion });
const doubts = new Set(english.doubts.split(/\s+/).map(singled));
const leaving = /^\s*OUT[^\S\n]*[.,!;:…–—\n-][\s.,!;:…–—-]*(?<reason>\p{L}[^?]*)$/u;
const mostReasonWords = 15;

/**
 * What a text means as the answer to an open ask. It is firm only if every word belongs to a known
 * phrase and no way of reading them says otherwise. Without `slotTime`, the local `HH:MM` of the
 * asked slot, a text that names a time is no yes. `names`: the trainer's, whom people greet, and the
 * writer's own, with which people sign. `kind`: "I'll stay" is no answer to an offer.
 */
export function understandAnswer(
  text: string,
  slotTime?: LocalTime,
  names = defaultNames,
  kind: AskKind = "move",
): Answer {
  const words = wordsOf(text, english.numbers, slotTime);
  if (reservedMeaning(words) === "opt-out") return "opt-out";
  const decisive = readings(words, answers, nameWords(names))
    .map((said) => verdict(said, kind))
    .filter((answer) => answer !== null);
  const [first = "unclear", ...others] = decisive;
  return others.every((other) => other === first) ? first : "unclear";
}

/** Null if it says nothing decisive, so that a more telling reading of the same words counts. */
function verdict(said: ReadonlySet<string>, kind: AskKind): Answer | null {
  if (leavesOpen(said, kind)) return "unclear";
  const yes = said.has("yes");
  const no = said.has("no") || said.has("stay");
  const optOut = said.has("optOut");
  if (!yes && !no && !optOut) return null;
  if (optOut) return [...said].every((meaning) => endsTexts.has(meaning)) ? "opt-out" : "unclear";
  if (yes) return no || said.has("withNo") ? "unclear" : "yes";
  return said.has("withYes") && !said.has("stay") ? "unclear" : "no";
}

/** To stay is no answer to an offer, nor at the asked time: there, nobody stays. */
function leavesOpen(said: ReadonlySet<string>, kind: AskKind): boolean {
  if (said.has("unclear")) return true;
  if (!said.has("stay")) return false;
  return kind === "offer" || (said.has("atSlot") && !said.has("no"));
}

/** What a participant's or a stranger's text asks for when no ask is open. */
export function understandRequest(text: string, names = defaultNames): Request {
  const words = wordsOf(text, english.numbers, undefined);
  const kept = reservedMeaning(words);
  if (kept !== undefined) return { kind: kept };
  return (
    lookOrLeave(words, names) ??
    leavingFor(text) ??
    booking(text, names) ?? { kind: understandAnswer(text, undefined, names) }
  );
}

/** A question mark is no obstacle to looking: `status?`, `why?`. */
function lookOrLeave(words: readonly string[], names: readonly string[]): Request | null {
  const stated = words.filter((word) => word !== "?");
  const said = readings(stated, requests, nameWords(names));
  const [kind, ...others] = requestKinds.filter((one) => said.some((set) => set.has(one)));
  if (kind === undefined || others.length > 0) return null;
  if (kind === "out") return stated.length === words.length ? { kind } : null;
  return said.some((set) => set.has("withNo")) ? null : { kind };
}

/**
 * `OUT, my car broke down`: whoever writes the command in capitals and goes on after a mark gives a
 * reason, which no table can foresee. A reason with a number, a question or a word of doubt is asked back.
 */
function leavingFor(text: string): Request | null {
  const reason = leaving.exec(visible(text))?.groups?.reason;
  if (reason === undefined) return null;
  const words = wordsOf(reason, english.numbers, undefined);
  const isPlain = words.every((word) => {
    const signMeaning = requests.meanings.get(word);
    return /^\p{L}+$/u.test(word)
      ? !doubts.has(word) && !reservedWords.has(word)
      : signMeaning === "withNo" || signMeaning === "filler";
  });
  return isPlain && words.length <= mostReasonWords ? { kind: "out" } : null;
}

function booking(text: string, names: readonly string[]): Request | null {
  const language = bookingLanguage(names);
  for (const { meaning, rest } of openings(text, language)) {
    if (meaning === "introduction") continue;
    const said = bookingWords(rest, language);
    if (said) return { kind: meaning, ...said };
  }
  return null;
}

/** The name in an answer to "What's your name?"; null if there is none, or more than a name. */
export function understandName(text: string, names = defaultNames): string | null {
  const language = bookingLanguage(names);
  const [opening] = openings(text, language).filter(({ meaning }) => meaning === "introduction");
  return nameAlone(opening?.rest ?? piecesOf(text), language);
}

type Opening = { meaning: "join" | "maybe" | "introduction"; rest: Piece[] };

/** The ways in which a text opens with a phrase of the booking table, the longest first. */
function openings(text: string, language: BookingLanguage): Opening[] {
  const pieces = withoutLead(piecesOf(text), language);
  const words = pieces.map((piece) => singled(piece.plain));
  const found: Opening[] = [];
  for (let count = bookings.longest; count > 0; count--) {
    const meaning = bookings.meanings.get(words.slice(0, count).join(" "));
    if (meaning && count <= pieces.length) found.push({ meaning, rest: pieces.slice(count) });
  }
  return found;
}

function bookingLanguage(names: readonly string[]): BookingLanguage {
  const knownWords = nameWords(names);
  const numberOf = (word: string): number | undefined =>
    /^\d+$/.test(word) ? Number(word) : ownValue(english.numbers, word);
  return {
    isCourtesy: (words) => {
      const said = words.map(singled).filter((word) => !knownWords.has(word));
      return answers.meanings.get(said.join(" ")) === "filler";
    },
    isNoName: (word) =>
      numberOf(word) !== undefined ||
      notNames.has(word) ||
      reservedWords.has(singled(word)) ||
      answers.meanings.has(singled(word)) ||
      requests.meanings.has(singled(word)),
    isCompanion: (words) => companions.meanings.has(words.map(singled).join(" ")),
    numberOf,
    beforePlaces: english.beforePlaces,
    afterPlaces: english.afterPlaces,
  };
}

/** Without words that mean something, should anybody be called Not or If. */
function nameWords(names: readonly string[]): ReadonlySet<string> {
  const words = names.flatMap((name) => wordsOf(name, {}, undefined));
  return new Set(words.filter((word) => /^\p{L}+$/u.test(word) && !notNames.has(word)));
}

/** Whether the whole text is a word that the carrier keeps for itself and answers itself. */
export function isReservedWord(text: string): boolean {
  return Object.hasOwn(reserved, text.trim().toUpperCase());
}

function reservedMeaning(words: readonly string[]): Kept | undefined {
  return reservedWords.get(words.join(" "));
}
