/** What a text means as the answer to an open ask, in one language. */
import type { AskKind } from "../../domain/day.ts";
import type { LocalTime } from "../../domain/times.ts";
import { type Lexicons, nameWords } from "./lexicons.ts";
import { readings } from "./reading.ts";
import { refusesFor, withoutLaughs } from "./refusing.ts";
import { reservedMeaning } from "./reserved.ts";
import { wordsOf } from "./words.ts";

export type Answer = "yes" | "no" | "unclear" | "opt-out";

/** Around an answer: the local times of the asked slot and the root, names that people greet or sign with, the kind of ask. */
export type Asked = {
  slotTime: LocalTime | undefined;
  rootTime?: LocalTime | undefined;
  names: readonly string[];
  kind: AskKind;
};

const endsTexts: ReadonlySet<string> = new Set(["optOut", "no", "filler"]);
const besidePreferring: ReadonlySet<string> = new Set(["prefer", "filler", "when"]);
const decidesNothing: ReadonlySet<string> = new Set(["acknowledged", "filler", "withYes"]);

/** Null if not every word of it is known in this language; then another may know better. */
export function answerIn(lexicons: Lexicons, text: string, asked: Asked): Answer | null {
  const words = wordsOf(text, lexicons.phrases, asked.slotTime, asked.rootTime);
  if (reservedMeaning(words) === "opt-out") return "opt-out";
  const names = nameWords(asked.names);
  const read = (some: readonly string[]): Answer | null =>
    agreed(readings(some, lexicons.answers, names), asked);
  const answer = read(words);
  if (answer !== null) return answer;
  const isNo = (some: readonly string[]): boolean => read(some) === "no";
  const said = withoutLaughs(words, isNo);
  if (said !== words && isNo(said)) return "no";
  return refusesFor(said, lexicons, isNo) ? "no" : null;
}

/** What all readings say; null if there is none. */
function agreed(read: readonly ReadonlySet<string>[], asked: Asked): Answer | null {
  if (read.length === 0) return null;
  const decisive = read.map((said) => verdict(said, asked)).filter((answer) => answer !== null);
  const [first = "unclear", ...others] = decisive;
  return others.every((other) => other === first) ? first : "unclear";
}

/** Null if it says nothing decisive, so that a more telling reading of the same words counts. */
function verdict(said: ReadonlySet<string>, asked: Asked): Answer | null {
  if (leavesOpen(said, asked)) return "unclear";
  const yes = said.has("yes") || said.has("earlier");
  const no =
    ["no", "stay", "away"].some((meaning) => said.has(meaning)) || prefersRoot(said, asked);
  const optOut = said.has("optOut");
  if (!yes && !no && !optOut) return null;
  if (optOut) return [...said].every((meaning) => endsTexts.has(meaning)) ? "opt-out" : "unclear";
  if (yes) return no || said.has("withNo") || said.has("prefer") ? "unclear" : "yes";
  return said.has("withYes") && !said.has("stay") ? "unclear" : "no";
}

/** Only of somebody who has a place at the root's time, and with nothing beside it that could deny it. */
function prefersRoot(said: ReadonlySet<string>, { kind, rootTime }: Asked): boolean {
  if (kind !== "move" || rootTime === undefined || !said.has("prefer")) return false;
  return [...said].every((meaning) => besidePreferring.has(meaning));
}

function isOnlyAcknowledged(said: ReadonlySet<string>): boolean {
  return said.has("acknowledged") && [...said].every((meaning) => decidesNothing.has(meaning));
}

/** To stay is no answer to an offer, nor at the asked time: there, nobody stays. */
function leavesOpen(said: ReadonlySet<string>, asked: Asked): boolean {
  if (said.has("unclear") || isOnlyAcknowledged(said)) return true;
  if (said.has("earlier") && !isEarlier(asked)) return true;
  if (said.has("away") && !said.has("atSlot")) return true;
  if (!said.has("stay")) return false;
  return asked.kind === "offer" || (said.has("atSlot") && !said.has("no"));
}

function isEarlier({ slotTime, rootTime }: Asked): boolean {
  return slotTime !== undefined && rootTime !== undefined && slotTime < rootTime;
}
