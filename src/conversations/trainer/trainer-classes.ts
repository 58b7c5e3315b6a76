/** Which class a trainer's command is about, when her school has several and she names none. */
import type { Meant } from "../classes/class-names.ts";
import { matchName } from "../names.ts";
import type { Heard } from "../reaction.ts";
import { contextOf, peopleMeant } from "./trainer.ts";
import { effectOf } from "./trainer-acts.ts";
import type { TrainerCommand } from "./trainer-commands.ts";
import { readTrainer } from "./trainer-words.ts";

/**
 * A code is for the class that it was given for. Looking and PAUSE are for all of them, unless they name
 * somebody. What changes something is for the only class where it would, else she is asked.
 */
export function classesOfCommand(heards: readonly Heard[]): Meant {
  const [first] = heards;
  if (!first) throw new Error("a school has a class");
  const inClass = (id: number): Meant => {
    const heard = heards.find((one) => one.scene.rules.id === id) ?? first;
    return { kind: "one", heard };
  };
  const { session } = first.speaker;
  const readings = heards.map((heard) => ({
    heard,
    request: readTrainer(heard.body, contextOf(heard)),
  }));
  const kind = readings[0]?.request.kind;
  if (kind === "code" && session.state === "awaiting-code") return inClass(session.classId);
  if (kind === "choice" && session.state === "awaiting-choice") {
    return inClass(session.classId);
  }
  const commands = readings.flatMap(({ heard, request }) =>
    request.kind === "command" ? [{ heard, command: request.command }] : [],
  );
  if (commands.length === 0) return { kind: "one", heard: first };
  return narrowed(commands.filter(isPossible), commands);
}

/** Is it a command about somebody who has the name in it, with all its words? */
export function namesSomebody(heards: readonly Heard[]): boolean {
  return heards.some((heard) => {
    const request = readTrainer(heard.body, contextOf(heard));
    if (request.kind !== "command" || !("who" in request.command)) return false;
    return isPossible({ heard, command: request.command });
  });
}

type Command = { heard: Heard; command: TrainerCommand };

function narrowed(possible: Command[], all: Command[]): Meant {
  const [only, second] = possible.length > 0 ? possible : all;
  if (!only) throw new Error("a command is for a class");
  if (!second || possible.length === 0) return { kind: "one", heard: only.heard };
  const heards = possible.map(({ heard }) => heard);
  return isForEach(only.command) ? { kind: "each", heards } : { kind: "ask", heards };
}

function isForEach({ name }: TrainerCommand): boolean {
  return ["STATUS", "LIST", "PLAN", "PAPER", "LINK", "PAUSE", "WHY"].includes(name);
}

/** Would the command do or show anything in this class? */
function isPossible({ heard, command }: Command): boolean {
  if ("who" in command) {
    const names =
      command.name === "WHY" && command.not !== null ? [command.who, command.not] : [command.who];
    const people = peopleMeant(heard, command);
    return names.every((name) => matchName(people, String(name)).length > 0);
  }
  switch (command.name) {
    case "STATUS":
    case "LIST":
    case "PLAN":
    case "PAPER":
    case "LINK":
      return true;
    case "PAUSE":
      return !heard.story.day.paused;
    case "COMMANDS":
      return false;
    default:
      return !("refusal" in effectOf(heard, command));
  }
}
