/** What a participant's or a stranger's text asks for when no ask is open, in one language. */
import type { Language } from "../../domain/settings.ts";
import { answerIn } from "./answering.ts";
import { bookingWords } from "./booking-words.ts";
import { type Lexicons, nameWords } from "./lexicons.ts";
import { bookingLanguage, openings } from "./naming.ts";
import { readings } from "./reading.ts";
import { reservedMeaning } from "./reserved.ts";
import { visible, wordsOf } from "./words.ts";

/**
 * `places` is 1 to 9, 1 where no number is said; `name` keeps its writer's spelling. `language`: null
 * if they don't say which they want, or want one that we don't have.
 */
export type Request =
  | { kind: "join" | "maybe"; name: string | null; places: number }
  | { kind: "language"; language: Language | null }
  | { kind: "link"; renews: boolean }
  | {
      kind: "out" | "status" | "why" | "yes" | "no" | "opt-out" | "opt-in" | "help" | "unclear";
    };

const requestKinds = ["out", "status", "why", "link", "newLink"] as const;
const mostReasonWords = 15;

/** Around a request: names that people greet or sign with; whether a question is open to its writer. */
export type Around = { names: readonly string[]; isAsked: boolean };

/** Null if this language doesn't know what it is about; then another may know better. */
export function requestIn(lexicons: Lexicons, text: string, around: Around): Request | null {
  const { names } = around;
  const wishes = wishesIn(lexicons, text, names);
  const request =
    lookOrLeave(lexicons, text, around) ??
    leavingFor(lexicons, text) ??
    wishes.find((wish) => wish !== null);
  if (request) return request;
  const kind = answerIn(lexicons, text, { slotTime: undefined, names, kind: "move" });
  if (kind) return { kind };
  return wishes.length > 0 ? { kind: "unclear" } : null;
}

/** A question mark is no obstacle to looking: `status?`, `why?`. */
function lookOrLeave(lexicons: Lexicons, text: string, { names, isAsked }: Around): Request | null {
  const words = wordsOf(text, lexicons.phrases, undefined);
  const stated = words.filter((word) => word !== "?");
  const said = readings(stated, lexicons.requests, nameWords(names));
  const [kind, ...others] = requestKinds.filter((one) => said.some((set) => set.has(one)));
  if (kind === undefined) return handedOver(said, stated.length === words.length && !isAsked);
  if (others.length > 0) return { kind: "unclear" };
  if (kind === "out") return { kind: stated.length === words.length ? kind : "unclear" };
  if (said.some((set) => set.has("withNo"))) return { kind: "unclear" };
  return kind === "link" || kind === "newLink"
    ? { kind: "link", renews: kind === "newLink" }
    : { kind };
}

/** Whoever lets somebody else have the place gives it up, if it is clear which. */
function handedOver(said: readonly ReadonlySet<string>[], isClear: boolean): Request | null {
  if (!said.some((set) => set.has("handOver"))) return null;
  return { kind: isClear ? "out" : "unclear" };
}

/**
 * `OUT, my car broke down`: whoever writes the command in capitals and goes on after a mark gives a
 * reason, which no table can foresee. A reason with a number, a question or a word of doubt is asked back.
 */
function leavingFor(lexicons: Lexicons, text: string): Request | null {
  const reason = reasonIn(visible(text), lexicons.phrases.outCommands);
  if (reason === undefined) return null;
  const words = wordsOf(reason, lexicons.phrases, undefined);
  const isPlain = words.every((word) => {
    const signMeaning = lexicons.requests.meanings.get(word);
    return /^\p{L}+$/u.test(word)
      ? !lexicons.doubts.has(word) && reservedMeaning([word]) === undefined
      : signMeaning === "withNo" || signMeaning === "filler";
  });
  return { kind: isPlain && words.length <= mostReasonWords ? "out" : "unclear" };
}

function reasonIn(text: string, commands: readonly string[]): string | undefined {
  const leaving = new RegExp(
    `^\\s*(?:${commands.join("|")})[^\\S\\n]*[.,!;:…–—\\n-][\\s.,!;:…–—-]*(?<reason>\\p{L}[^?]*)$`,
    "u",
  );
  return leaving.exec(text)?.groups?.reason;
}

/** For each way in which a text opens like a booking, the longest first; null if the rest of it is none. */
function wishesIn(lexicons: Lexicons, text: string, names: readonly string[]): (Request | null)[] {
  const language = bookingLanguage(lexicons, names);
  return openings(lexicons, text, language).flatMap(({ meaning, rest }) => {
    if (meaning === "introduction") return [];
    const said = bookingWords(rest, language);
    if (meaning === "signUp") return [said?.name === null ? { kind: "join", ...said } : null];
    return [said && { kind: meaning, ...said }];
  });
}
