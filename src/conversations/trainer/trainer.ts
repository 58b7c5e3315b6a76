/** The trainer: looks at the day, pauses it, and changes it with a code. */
import { type Slot, standingBooking } from "../../domain/day.ts";
import type { LocalTime } from "../../domain/times.ts";
import { hearLink } from "../links.ts";
import { matchName, matchNumberEnd, nameKey } from "../names.ts";
import { hearLanguage } from "../participant/language-choice.ts";
import { standingWords } from "../participant/standing-text.ts";
import { awaiting, type Person } from "../people.ts";
import { type Heard, puzzled, type Reaction, replying, withSpeaker } from "../reaction.ts";
import { understandRequest } from "../understanding/understand.ts";
import { slotsInTimeOrder, timeOf, whenOf, wordsOf } from "../view.ts";
import { checkCode, codeFor, codesLockedUntil, withoutOtherCodes } from "./codes.ts";
import { effectOf, perform } from "./trainer-acts.ts";
import type { NamedCommand, TrainerCommand } from "./trainer-commands.ts";
import { look } from "./trainer-looks.ts";
import { readTrainer, type TrainerContext } from "./trainer-words.ts";

/** Our own bound: a trainer may need this explained so often on one day; a machine that answers us more. */
const puzzledPerDayMax = 12;

export function hearTrainer(heard: Heard): Reaction {
  const words = wordsOf(heard.scene).trainer;
  const request = readTrainer(heard.body, contextOf(heard));
  switch (request.kind) {
    case "code":
      return hearCode(heard, request.code, request.word);
    case "choice":
      return hearChoice(heard, request.number);
    case "misused":
      return puzzled(heard, words.usage[request.name], puzzledPerDayMax);
    case "no-such-time": {
      const times = slotsInTimeOrder(heard.story.day).map((slot) => slotTimeOf(heard, slot));
      return replying(heard, () => words.noSuchTime({ times }));
    }
    case "unknown":
      return hearOther(heard);
    case "command":
      return hearCommand(heard, request.command);
  }
}

/** What reading the trainer's text needs to know. */
export function contextOf(heard: Heard): TrainerContext {
  const { scene, story } = heard;
  const { mentioned } = scene;
  return {
    slotAt: (time) =>
      story.day.slots.find((slot) => slotTimeOf(heard, slot) === time)?.number ?? null,
    mentioned: mentioned && { personId: mentioned.person.id, written: mentioned.written },
  };
}

function slotTimeOf({ scene }: Heard, slot: Slot): LocalTime {
  return timeOf(scene, slot.startsAt);
}

/** No command: perhaps the choice of a language, which is everybody's. */
function hearOther(heard: Heard): Reaction {
  const { scene, body } = heard;
  const request = understandRequest(body, { language: scene.language });
  if (request.kind === "language") return hearLanguage(heard, request.language);
  return puzzled(heard, wordsOf(scene).trainer.unknown, puzzledPerDayMax);
}

/** Looking and PAUSE are done at once; the rest answers with its effect and a code. */
function hearCommand(heard: Heard, command: TrainerCommand): Reaction {
  if ("who" in command) {
    const named = nameToFind(command);
    if (named !== null) return hearNamed(heard, command, named);
  }
  switch (command.name) {
    case "STATUS":
    case "LIST":
    case "PLAN":
    case "PAPER":
    case "COMMANDS":
    case "WHY": {
      const text = look(heard, command);
      return replying(heard, () => text);
    }
    case "LINK":
      return hearLink(heard, "live", command.renews);
    case "PAUSE":
      return perform(heard, command);
    default:
      return askForCode(heard, command);
  }
}

function askForCode(heard: Heard, command: TrainerCommand): Reaction {
  const { scene } = heard;
  const words = wordsOf(scene).trainer;
  const locked = codesLockedUntil(scene, heard.speaker);
  if (locked !== null) return puzzled(heard, words.codesLocked({ until: whenOf(scene, locked) }));
  const effect = effectOf(heard, command);
  if ("refusal" in effect) return replying(heard, () => effect.refusal);
  const session = codeFor(scene, heard.story.day.id, command);
  const text = words.withCode({ effect: withoutOtherCodes(effect.text), code: session.code });
  return withSpeaker(
    heard,
    { session },
    replying(heard, () => text),
  );
}

/** What was true when the code was given may not be now: the effect is looked at once more. */
function hearCode(heard: Heard, code: string, word: string | null): Reaction {
  const { scene } = heard;
  const words = wordsOf(scene).trainer;
  const locked = codesLockedUntil(scene, heard.speaker);
  if (locked !== null) return puzzled(heard, words.codesLocked({ until: whenOf(scene, locked) }));
  const check = checkCode(scene, heard.story.day.id, heard.speaker, code, word);
  switch (check.result) {
    case "none":
      return replying(heard, () => words.noCodeOpen);
    case "other": {
      const p = { command: word ?? "", open: check.open.name };
      return replying(heard, () => words.codeForOther(p));
    }
    case "wrong": {
      const { triesLeft, session } = check;
      return withSpeaker(
        heard,
        { session },
        replying(heard, () => words.wrongCode({ triesLeft })),
      );
    }
    case "over":
    case "day-over": {
      const say = check.result === "over" ? words.codeOver : words.dayIsOver;
      const text = say({ command: check.command.name });
      return withSpeaker(
        heard,
        { session: check.session },
        replying(heard, () => text),
      );
    }
    case "right": {
      const effect = effectOf(heard, check.command);
      const done =
        "refusal" in effect ? replying(heard, () => effect.refusal) : perform(heard, check.command);
      return withSpeaker(heard, { session: check.session }, done);
    }
  }
}

/** The name in a command of whom it isn't known yet who they are: of two, one after the other. */
function nameToFind(command: NamedCommand): string | null {
  if (typeof command.who === "string") return command.who;
  return command.name === "WHY" && typeof command.not === "string" ? command.not : null;
}

/** The command with whoever its next name means. */
function withFound(command: NamedCommand, personId: number): NamedCommand {
  return command.name === "WHY" && typeof command.who === "number"
    ? { ...command, not: personId }
    : { ...command, who: personId };
}

/** Finds who is meant; if two people have the name, asks which. */
function hearNamed(heard: Heard, command: NamedCommand, who: string): Reaction {
  const { scene } = heard;
  const words = wordsOf(scene).trainer;
  const people = peopleMeant(heard, command);
  const named = matchName(people, who);
  const found = named.length > 0 ? named : matchNumberEnd(people, who);
  const [only, second] = found;
  if (!only) return replying(heard, () => words.nobodyNamed({ name: who }));
  if (!second) return hearCommand(heard, withFound(command, only.id));
  const choices = found.map((person) => ({
    name: person.name ?? nameKey(who),
    phoneEnd: person.phone.slice(-2),
    standing: standingWords(scene, heard.story.day, person.id),
  }));
  const personIds = found.map((person) => person.id);
  const dayId = heard.story.day.id;
  const classId = scene.rules.id;
  const session = { state: "awaiting-choice", classId, dayId, command, personIds } as const;
  return withSpeaker(
    heard,
    { session },
    replying(heard, () => words.which({ choices })),
  );
}

/** WHY knows everyone of whom the ledger speaks; the others only those who have a standing. */
export function peopleMeant({ scene, story }: Heard, command: NamedCommand): Person[] {
  const people = [...scene.people.values()];
  if (command.name !== "WHY") return people.filter((one) => standingBooking(story.day, one.id));
  const spokenOf = new Set([...scene.ledger(), ...story.facts].map((fact) => fact.about));
  return people.filter((one) => spokenOf.has(one.id));
}

function hearChoice(heard: Heard, number: number): Reaction {
  const { session } = heard.speaker;
  const words = wordsOf(heard.scene).trainer;
  if (session.state !== "awaiting-choice" || session.dayId !== heard.story.day.id) {
    return puzzled(heard, words.unknown, puzzledPerDayMax);
  }
  const chosen = session.personIds[number - 1];
  if (chosen === undefined) return puzzled(heard, words.unknown, puzzledPerDayMax);
  const resting = { ...heard.speaker, session: awaiting(session, { state: "resting" }) };
  return withSpeakerIfUnchanged(
    resting,
    hearCommand({ ...heard, speaker: resting }, withFound(session.command, chosen)),
  );
}

function withSpeakerIfUnchanged(speaker: Person, reaction: Reaction): Reaction {
  const changed = reaction.people.some((person) => person.id === speaker.id);
  return changed ? reaction : { ...reaction, people: [...reaction.people, speaker] };
}
