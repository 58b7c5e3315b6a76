/** The words that carriers keep for themselves, in every language. */
import { ownValue, singled } from "./words.ts";

export type Kept = "opt-out" | "opt-in" | "help";

/** With what they do there. */
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
const meanings = new Map(
  Object.entries(reserved).map(([word, kept]) => [singled(word.toLowerCase()), kept]),
);

/** What the carrier does when a text is such a word and nothing else; undefined if it isn't. */
export function keptByCarrier(text: string): Kept | undefined {
  return ownValue(reserved, text.trim().toUpperCase());
}

/** What a text means that is such a word but for its spelling, its accents or marks around it. */
export function reservedMeaning(words: readonly string[]): Kept | undefined {
  return meanings.get(words.join(" "));
}
