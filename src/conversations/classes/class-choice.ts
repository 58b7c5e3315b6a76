/** "Which class?": how it is asked, what is kept meanwhile, and what an answer means. */
import { pendingAskTo, rootOf, standingBooking } from "../../domain/day.ts";
import { localDate } from "../../domain/times.ts";
import { allWordings } from "../languages/languages.ts";
import { nameKey } from "../names.ts";
import { awaiting, type Mention, type Session } from "../people.ts";
import {
  type Heard,
  puzzled,
  type Reaction,
  replying,
  withSpeaker,
  writerOf,
} from "../reaction.ts";
import type { Scene } from "../scene.ts";
import { isTeam } from "../texting/outgoing.ts";
import { contextOf } from "../trainer/trainer.ts";
import { readTrainer } from "../trainer/trainer-words.ts";
import { type Request, understandRequest } from "../understanding/understand.ts";
import { dayNameOf, slotTime, wordsOf } from "../view.ts";
import { classNamed, type Meant, type NamedClass } from "./class-names.ts";

type ChoiceSession = Extract<Session, { state: "awaiting-class" }>;

/** More words than these say something else beside the class. */
const choiceWordsMax = 4;

/** Asks which of these classes the text is about, and keeps it until then. */
export function askWhich(heard: Heard, choices: readonly Heard[]): Reaction {
  const { body } = heard;
  const { mentioned } = heard.scene;
  const session = {
    state: "awaiting-class" as const,
    body,
    mentioned: mentioned && { personId: mentioned.person.id, written: mentioned.written },
    classIds: choices.map((one) => one.scene.rules.id),
    on: today(heard),
  };
  return withSpeaker(
    heard,
    { session },
    replying(heard, () => question(heard, choices)),
  );
}

function question(heard: Heard, choices: readonly Heard[]): string {
  const { participant, trainer } = wordsOf(heard.scene);
  const { whichClass } = isTeam(heard.scene, heard.speaker) ? trainer : participant;
  return whichClass({
    choices: choices.map((one) => ({
      date: dayNameOf(one.scene, one.story.day),
      time: slotTime(one.scene, one.story.day, slotMeant(one)),
    })),
  });
}

/** The slot that they are asked about, else the one they have, else the root. */
function slotMeant({ story, speaker }: Heard): number {
  const booking = standingBooking(story.day, speaker.id);
  const asked = booking && pendingAskTo(story.day, booking)?.slot;
  return asked ?? booking?.slot ?? rootOf(story.day).number;
}

function today({ scene }: Heard): string {
  return localDate(scene.now, scene.school.timezone);
}

/** `again`: it names none of the classes, or more than one, and asks for nothing else either. */
export type Choice = Extract<Meant, { kind: "one" }> | { kind: "again"; reaction: Reaction };

/**
 * The answer to "which class?", on the day it was asked: what they had texted is heard there. Null if that wasn't
 * asked, or the text asks for something else.
 */
export function choiceOf(heards: readonly Heard[]): Choice | null {
  const [first] = heards;
  const session = first?.speaker.session;
  if (!first || session?.state !== "awaiting-class" || session.on !== today(first)) return null;
  const isShort = first.body.trim().split(/\s+/).length <= choiceWordsMax;
  const named = isShort ? classNamed(heards, first.body, "choice") : null;
  const number = Number(/^\s*(\d{1,2})[.!)]?\s*$/.exec(first.body)?.[1] ?? 0);
  const byNumber = heards.find((one) => one.scene.rules.id === session.classIds[number - 1]);
  const exact = named?.rest === "" ? named.heard : byNumber;
  if (exact) return chosen(exact, session);
  const otherwise = isTeam(first.scene, first.speaker)
    ? byCommand(first, named)
    : byRequest(heards, first, named, session);
  if (otherwise === "new") return null;
  if (otherwise && !isNegated(otherwise.rest)) return chosen(otherwise.heard, session);
  const choices = session.classIds.flatMap((id) => heards.find((one) => idOf(one) === id) ?? []);
  return { kind: "again", reaction: puzzled(first, question(first, choices)) };
}

function idOf({ scene }: Heard): number {
  return scene.rules.id;
}

function chosen(heard: Heard, session: ChoiceSession): Choice {
  const speaker = { ...heard.speaker, session: awaiting(session, { state: "resting" }) };
  const scene = { ...heard.scene, mentioned: stillMentioned(heard, session.mentioned) };
  return { kind: "one", heard: { ...heard, scene, speaker, body: session.body } };
}

function stillMentioned({ scene }: Heard, mentioned: Mention | null): Scene["mentioned"] {
  const person = mentioned && scene.people.get(mentioned.personId);
  return person ? { person, written: mentioned.written } : null;
}

/** A command is no answer, whichever class it names. */
function byCommand(first: Heard, named: NamedClass | null): NamedClass | "new" | null {
  const isCommand = [first.body, named?.rest ?? ""].some((text) => {
    const { kind } = readTrainer(text, contextOf(first));
    return kind !== "unknown" && kind !== "choice";
  });
  return isCommand || requestIn(first, first.body) === "language" ? "new" : named;
}

/**
 * A request is no answer, whichever class it names. A yes or no is one if a yes or no is what is kept, or if a class
 * waits for it; beside a class's name it then is neither.
 */
function byRequest(
  heards: readonly Heard[],
  first: Heard,
  named: NamedClass | null,
  { body: kept }: ChoiceSession,
): NamedClass | "new" | null {
  const kind = requestIn(first, named?.rest ?? first.body);
  if (kind === "unclear" || kind === "help") return named;
  if (!isAnswer(kind) || isAnswer(requestIn(first, kept))) return "new";
  if (heards.some(isAsking)) return named ? null : "new";
  return kind === "no" ? null : named;
}

/** Is a question of this class's open to whoever speaks? */
export function isAsking({ story, speaker }: Heard): boolean {
  const booking = standingBooking(story.day, speaker.id);
  return booking !== undefined && pendingAskTo(story.day, booking) !== undefined;
}

function requestIn(heard: Heard, text: string): Request["kind"] {
  return understandRequest(text, writerOf(heard)).kind;
}

function isAnswer(kind: Request["kind"]): boolean {
  return kind === "yes" || kind === "no";
}

/** `not Sunday`, `Sunday?` choose nothing. */
function isNegated(rest: string): boolean {
  const words = rest.split(/\s+/).map(nameKey);
  const no = allWordings().flatMap((one) => one.trainer.smallWords.not);
  return rest.includes("?") || words.some((word) => no.includes(word));
}
