/** The lines that are typed on the terminal phone: a text, or a command of the phone's own. */

import { textLettersMax } from "../conversations/texting/lengths.ts";
import { hourMs } from "../domain/times.ts";
import { parseDurationMs } from "../settings/durations.ts";
import { type Moment, moment, personName, trainerName } from "./scenario-keys.ts";

/** `name`: `trainer`, or as it was typed. */
export type PhoneLine =
  | { kind: "text"; body: string }
  | { kind: "as"; name: string }
  | { kind: "wait"; ms: number }
  /** The next such moment. */
  | { kind: "wait-until"; moment: Moment }
  | { kind: "undelivered"; name: string; code: number | null }
  | { kind: "works"; name: string }
  | { kind: "save"; file: string; overwrites: boolean }
  | { kind: "paper" | "people" | "help" | "quit" | "nothing" }
  | { kind: "wrong"; message: string };

/** Our own bound: a phone that is left to itself for longer tells nothing new. */
const waitMaxMs = 31 * 24 * hourMs;

const usage = {
  as: "write /as and a name, as /as Bea; /as trainer is the trainer",
  wait: "write /wait and a time, as 90s, 60m, 2h or 3d (31d at most), or as until Sat 09:00",
  carrier:
    "write /carrier undelivered NAME, with an error code of the carrier's or without, or /carrier works NAME",
  save: "write /save and the name of a file",
};

export const help = `  What you type is texted by the person you are; a line that begins with / is for the phone:
  /as NAME                    be somebody else; /as trainer is the trainer
  /wait 60m                   let time pass: 90s, 60m, 2h, 3d
  /wait until Sat 09:00       let time pass until then
  /paper                      the trainer's sheet as it is now
  /people                     who there is, with their numbers
  /carrier undelivered NAME   no text reaches them from now on; NAME 30005: with that error code
  /carrier works NAME         texts reach them again
  /save FILE                  what happened, as a rehearsal file; /save! FILE writes over one
  /quit                       hang up, as the end of input does`;

export function readPhoneLine(line: string): PhoneLine {
  const trimmed = line.trim();
  if (trimmed === "") return { kind: "nothing" };
  if (!trimmed.startsWith("/")) return readText(line);
  const [, word = "", argument = ""] = /^(\S+)\s*(.*)$/s.exec(trimmed) ?? [];
  switch (word) {
    case "/as":
      return readAs(argument);
    case "/wait":
      return readWait(argument);
    case "/carrier":
      return readCarrier(argument);
    case "/save":
    case "/save!":
      if (argument === "") return wrong(usage.save);
      return { kind: "save", file: argument, overwrites: word === "/save!" };
    case "/paper":
    case "/people":
    case "/help":
    case "/quit":
      return readBare(word, argument);
    default:
      return wrong(`${word} is no command of the phone; /help shows them`);
  }
}

const bare = { "/paper": "paper", "/people": "people", "/help": "help", "/quit": "quit" } as const;

function readBare(word: keyof typeof bare, argument: string): PhoneLine {
  if (argument !== "") return wrong(`write ${word} with nothing after it`);
  return { kind: bare[word] };
}

function readText(body: string): PhoneLine {
  const { length } = body;
  if (length <= textLettersMax) return { kind: "text", body };
  return wrong(`that has ${length} characters, a text at most ${textLettersMax}`);
}

function readAs(argument: string): PhoneLine {
  if (argument === "") return wrong(usage.as);
  if (argument.toLowerCase() === trainerName) return { kind: "as", name: trainerName };
  const { success, error } = personName.safeParse(argument);
  return success ? { kind: "as", name: argument } : wrong(error.issues[0]?.message ?? usage.as);
}

function readWait(argument: string): PhoneLine {
  const [, until] = /^until\s+(.+)$/.exec(argument) ?? [];
  if (until !== undefined) {
    const written = until.replace(/\s+/g, " ").replace(/ (\d:)/, " 0$1");
    const { data } = moment.safeParse(written);
    return data ? { kind: "wait-until", moment: data } : wrong(usage.wait);
  }
  const [, days] = /^(\d{1,2})d$/.exec(argument) ?? [];
  const ms = days === undefined ? parseDurationMs(argument) : Number(days) * 24 * hourMs;
  return ms && ms <= waitMaxMs ? { kind: "wait", ms } : wrong(usage.wait);
}

function readCarrier(argument: string): PhoneLine {
  const [, works] = /^works\s+(.+)$/.exec(argument) ?? [];
  if (works !== undefined) return { kind: "works", name: nameTyped(works) };
  const [, name, code] = /^undelivered\s+(.*?\S)(?:\s+([1-9]\d{0,4}))?$/.exec(argument) ?? [];
  if (name === undefined || /^\d+$/.test(name)) return wrong(usage.carrier);
  return { kind: "undelivered", name: nameTyped(name), code: code ? Number(code) : null };
}

function nameTyped(name: string): string {
  return name.toLowerCase() === trainerName ? trainerName : name;
}

function wrong(message: string): PhoneLine {
  return { kind: "wrong", message };
}
