/** Reading the trainer's texts: a command, a code, or a choice from a list that she was sent. */
import type { LocalTime } from "../../domain/times.ts";
import { allWordings } from "../languages/languages.ts";
import { cleanName, nameFault, nameKey } from "../names.ts";
import type { Mention } from "../people.ts";
import type { SmallWords } from "../wording/wording.ts";
import { type CommandName, commandNames, type TrainerCommand } from "./trainer-commands.ts";

export type TrainerRequest =
  | { kind: "command"; command: TrainerCommand }
  /** Four digits, as in `4821`, or with the word of a command that `takesCode`, as in `GO 4821`. */
  | { kind: "code"; code: string; word: string | null }
  /** From 1. */
  | { kind: "choice"; number: number }
  /** Arguments are missing or can't be read. */
  | { kind: "misused"; name: CommandName }
  /** The command names a time at which no slot is. */
  | { kind: "no-such-time" }
  | { kind: "unknown" };

/** What reading needs to know of the day and of whom the text mentions. */
export type TrainerContext = {
  slotAt(time: LocalTime): number | null;
  mentioned: Mention | null;
};

/** Bounds on what everybody is sent: three segments, or one and a half with a reason. */
const tellLettersMax = 400;
const reasonLettersMax = 200;
const capacityMax = 500;
/** Their argument is never four digits: with these they are a code. */
const takesCode: ReadonlySet<CommandName> = new Set([
  ...(["STATUS", "LIST", "PLAN", "PAPER", "LINK", "COMMANDS", "PAUSE"] as const),
  ...(["SPLIT", "GO", "RESUME", "OPEN", "DROP", "CALLOFF"] as const),
]);

export function readTrainer(body: string, context: TrainerContext): TrainerRequest {
  const [first = "", ...rest] = body.trim().split(/\s+/);
  const word = commandKey(first);
  const argument = rest.join(" ").trim();
  if (/^\d{4}$/.test(word) && argument === "") return { kind: "code", code: word, word: null };
  if (/^\d{1,2}$/.test(word) && argument === "") return { kind: "choice", number: Number(word) };
  const name = commandNames.find((one) => isCalled(one, word));
  if (!name) return { kind: "unknown" };
  if (takesCode.has(name) && /^\d{4}$/.test(argument)) {
    return { kind: "code", code: argument, word: name };
  }
  return readCommand(name, argument, context, textAfter(body, first));
}

/** May the text be an ADD, in any language, perhaps after a class's name? Then whose number it holds matters. */
export function mayBeAddition(body: string): boolean {
  const words = body.trim().split(/\s+/).slice(0, 4).map(commandKey);
  return words.some((word) => isCalled("ADD", word));
}

/** TELL and CALLOFF, in any language, pass on what stands at the end of the text: it names no class. */
export function endsInOwnWords(body: string): boolean {
  const word = commandKey(body.trim().split(/\s+/)[0] ?? "");
  return isCalled("TELL", word) || isCalled("CALLOFF", word);
}

/** By its own name, or as any language calls it. */
function isCalled(name: CommandName, word: string): boolean {
  return (
    word === name || allWordings().some((one) => one.trainer.commandWords[name].includes(word))
  );
}

/** Capitals, without accents and signs. */
function commandKey(word: string): string {
  return word
    .normalize("NFD")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
}

/** What stands after the command's word, its lines kept. */
function textAfter(body: string, first: string): string {
  return body
    .trim()
    .slice(first.length)
    .replace(/^[\s:,]+/, "")
    .trim();
}

function readCommand(
  name: CommandName,
  argument: string,
  context: TrainerContext,
  text: string,
): TrainerRequest {
  switch (name) {
    case "PIN":
    case "UNPIN":
    case "REMOVE":
    case "WAIT":
      return argument === "" ? misused(name) : command({ name, who: argument });
    case "WHY":
      return readWhy(argument);
    case "MOVE":
      return readMove(argument, context);
    case "OPEN":
    case "DROP":
      return readSlot(name, argument, context);
    case "ADD":
      return readAdd(text, context);
    case "CAPACITY":
      return readCapacity(argument, context);
    case "LINK":
      return readLink(argument);
    case "TELL":
      return text === "" || [...text].length > tellLettersMax
        ? misused(name)
        : command({ name, text });
    case "CALLOFF":
      return [...text].length > reasonLettersMax
        ? misused(name)
        : command({ name, reason: text === "" ? null : text });
    default:
      // "PAUSE please" is meant; a long sentence that happens to begin so is not.
      return argument === "" || isSmall("courtesies", argument) ? command({ name }) : misused(name);
  }
}

function command(command: TrainerCommand): TrainerRequest {
  return { kind: "command", command };
}

function misused(name: CommandName): TrainerRequest {
  return { kind: "misused", name };
}

/** `WHY Anna`, `WHY Anna NOT Bea`, `WHY Anna AND NOT Bea`. */
function readWhy(argument: string): TrainerRequest {
  const words = argument.split(/\s+/);
  const at = words.findIndex((word, index) => index > 0 && isSmall("not", word));
  const not = at < 0 ? "" : words.slice(at + 1).join(" ");
  if (not === "") return argument === "" ? misused("WHY") : command(why(argument, null));
  const before = words.slice(0, at);
  while (before.length > 1 && isSmall("beforeNot", before.at(-1) ?? "")) before.pop();
  return command(why(before.join(" ").replace(/,$/, ""), not));
}

function why(who: string, not: string | null): TrainerCommand {
  return { name: "WHY", who, not };
}

/** Is it one of these small words, in any language? */
function isSmall(kind: keyof SmallWords, text: string): boolean {
  return allWordings().some((one) => one.trainer.smallWords[kind].includes(nameKey(text)));
}

/** The words before the last, which is a time, without `to`. */
function readMove(argument: string, context: TrainerContext): TrainerRequest {
  const words = argument.split(/\s+/);
  const time = timeIn(words.pop() ?? "");
  if (words.length > 1 && isSmall("beforeTime", words.at(-1) ?? "")) words.pop();
  const who = words.join(" ");
  if (who === "" || time === null) return misused("MOVE");
  const slot = context.slotAt(time);
  return slot === null ? { kind: "no-such-time" } : command({ name: "MOVE", who, slot });
}

function readSlot(
  name: "OPEN" | "DROP",
  argument: string,
  context: TrainerContext,
): TrainerRequest {
  if (argument === "") return command({ name, slot: null });
  const time = timeIn(argument);
  if (time === null) return misused(name);
  const slot = context.slotAt(time);
  return slot === null ? { kind: "no-such-time" } : command({ name, slot });
}

/** `9`, `9:00`, `09.00`, `9am`, `9-re`: a local time, or null. */
function timeIn(text: string): LocalTime | null {
  const form = /^(\d{1,2})(?:[:.h](\d{2}))?(?:\s?([ap])\.?m\.?)?(?:-?([a-z]+))?$/;
  const [, hours = "", minutes = "00", half, ending] = form.exec(nameKey(text)) ?? [];
  if (ending !== undefined && !isSmall("timeEndings", ending)) return null;
  if (hours === "") return null;
  const base = Number(hours);
  const pm = half === "p" && base < 12;
  const hour = pm ? base + 12 : base;
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}

/** `ADD Jana +36301234567`, `ADD Jana 2 0630…`, either with MAYBE at the end. */
function readAdd(text: string, { mentioned }: TrainerContext): TrainerRequest {
  if (!mentioned) return misused("ADD");
  const [before = "", after = ""] = text.split(mentioned.written);
  const words = `${before} ${after}`.trim().split(/\s+/);
  const isMaybe = (word: string): boolean => isSmall("maybe", withoutMarks(word));
  const isPlaces = (word: string): boolean => /^[1-9]$/.test(word);
  const places = words.filter(isPlaces);
  const called = words.filter((word) => !isMaybe(word) && !isPlaces(word)).map(withoutMarks);
  const ofName = called.filter((word) => word !== "" && !isSmall("beforePhone", word));
  const calledName = cleanName(ofName.join(" "));
  const isName = nameFault(calledName) === null && !/\p{Nd}/u.test(calledName);
  if (!isName || places.length > 1) return misused("ADD");
  return command({
    name: "ADD",
    personId: mentioned.personId,
    calledName,
    places: Number(places[0] ?? 1),
    word: words.some(isMaybe) ? "maybe" : "join",
  });
}

/** Without the marks around a word; nothing of a mere mark. The dot of an initial stays. */
function withoutMarks(word: string): string {
  const marks = '[\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{Cf}",;:]+';
  const bare = word.replace(new RegExp(`^${marks}|${marks}$`, "gu"), "");
  return cleanName(bare) === "" ? "" : bare;
}

/** `LINK`, `LINK NEW`. */
function readLink(argument: string): TrainerRequest {
  const renews = isSmall("renew", argument);
  const isPlain = argument === "" || isSmall("courtesies", argument);
  return renews || isPlain ? command({ name: "LINK", renews }) : misused("LINK");
}

/** `CAPACITY 8` is about the root, `CAPACITY 8 9:00` about that slot. */
function readCapacity(argument: string, context: TrainerContext): TrainerRequest {
  const [written = "", ...rest] = argument.split(" ");
  const capacity = Number(written);
  if (!/^\d{1,3}$/.test(written) || capacity < 1 || capacity > capacityMax) {
    return misused("CAPACITY");
  }
  if (rest.length === 0) return command({ name: "CAPACITY", slot: 0, capacity });
  const [first = "", ...others] = rest;
  const time = timeIn((isSmall("beforeTime", first) ? others : rest).join(" "));
  if (time === null) return misused("CAPACITY");
  const slot = context.slotAt(time);
  if (slot === null) return { kind: "no-such-time" };
  return command({ name: "CAPACITY", slot, capacity });
}
