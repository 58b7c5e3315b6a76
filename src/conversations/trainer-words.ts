/** Reading the trainer's texts: a command, a code, or the choice between two people. */
import type { TrainerCommand } from "./trainer-commands.ts";

export type TrainerRequest =
  | { kind: "command"; command: TrainerCommand }
  /** Four digits, as in `4821`, or with their command's word, as in `GO 4821`. */
  | { kind: "code"; code: string; word: string | null }
  /** From 1. */
  | { kind: "choice"; number: number }
  | { kind: "missing-name"; word: string }
  | { kind: "unknown" };

/** The slot that OPEN or DROP names, by its time. */
export type SlotByTime = (time: string) => number | null;

export function readTrainer(body: string, slotByTime: SlotByTime): TrainerRequest {
  const [first = "", ...rest] = body.trim().split(/\s+/);
  const word = first.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const argument = rest.join(" ").trim();
  if (/^\d{4}$/.test(word) && argument === "") return { kind: "code", code: word, word: null };
  if (/^\d{1,2}$/.test(word) && argument === "") return { kind: "choice", number: Number(word) };
  switch (word) {
    case "PIN":
    case "UNPIN":
    case "WHY":
      if (argument === "") return { kind: "missing-name", word };
      return { kind: "command", command: { name: word, who: argument } };
    case "OPEN":
    case "DROP":
      if (argument === "") return { kind: "command", command: { name: word, slot: null } };
      return slotCommand(word, slotByTime(argument));
    case "GO":
    case "SPLIT":
      if (/^\d{4}$/.test(argument)) return { kind: "code", code: argument, word };
      return plainCommand(word, argument);
    case "STATUS":
    case "LIST":
    case "PLAN":
    case "PAPER":
    case "COMMANDS":
    case "PAUSE":
    case "RESUME":
      return plainCommand(word, argument);
    default:
      return { kind: "unknown" };
  }
}

/** "PAUSE please" is meant; a long sentence that happens to begin so is not. */
function plainCommand(
  name: Exclude<TrainerCommand["name"], "OPEN" | "DROP" | "PIN" | "UNPIN" | "WHY">,
  argument: string,
): TrainerRequest {
  const polite = /^(please|pls|thanks|thank you|now)?[.!]*$/i.test(argument);
  return polite ? { kind: "command", command: { name } } : { kind: "unknown" };
}

function slotCommand(name: "OPEN" | "DROP", slot: number | null): TrainerRequest {
  return slot === null ? { kind: "unknown" } : { kind: "command", command: { name, slot } };
}
