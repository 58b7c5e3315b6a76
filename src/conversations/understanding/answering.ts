/** What a text means as the answer to an open ask, in one language. */
import type { AskKind } from "../../domain/day.ts";
import type { LocalTime } from "../../domain/times.ts";
import { type Lexicons, nameWords } from "./lexicons.ts";
import { readings } from "./reading.ts";
import { reservedMeaning } from "./reserved.ts";
import { wordsOf } from "./words.ts";

export type Answer = "yes" | "no" | "unclear" | "opt-out";

/** Around an answer: the local time of the asked slot, names that people greet or sign with, the kind of ask. */
export type Asked = {
  slotTime: LocalTime | undefined;
  names: readonly string[];
  kind: AskKind;
};

const endsTexts: ReadonlySet<string> = new Set(["optOut", "no", "filler"]);

/** Null if not every word of it is known in this language; then another may know better. */
export function answerIn(lexicons: Lexicons, text: string, asked: Asked): Answer | null {
  const words = wordsOf(text, lexicons.phrases, asked.slotTime);
  if (reservedMeaning(words) === "opt-out") return "opt-out";
  const read = readings(words, lexicons.answers, nameWords(asked.names));
  if (read.length === 0) return null;
  const decisive = read
    .map((said) => verdict(said, asked.kind))
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
