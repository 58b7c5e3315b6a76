/** Outgoing texts: how a reply or an announcement becomes one, and what is done to all of them before they are queued. */
import { type Day, lastStart } from "../../domain/day.ts";
import { isTeamPhone } from "../../domain/settings.ts";
import { hourMs } from "../../domain/times.ts";
import type { Person } from "../people.ts";
import type { Reply } from "../reaction.ts";
import type { Scene, Text, TextKind } from "../scene.ts";
import { quietEnd, seenBy, wordsOf } from "../view.ts";
import { fitted, textLettersMax } from "./lengths.ts";
import { withoutAccents } from "./segments.ts";

/** An answer that comes later than this would puzzle more than it helps. */
const replyValidMs = hourMs;

/** What is said to one text, after the day has gone on. */
export function replyText(scene: Scene, day: Day, reply: Reply, messageId: string): Text {
  const untilStart = Math.max(lastStart(day), scene.now + replyValidMs);
  const text: Text = {
    personId: reply.personId,
    kind: reply.kind,
    body: reply.say(day),
    cause: reply.cause ?? `reply/${messageId}`,
    ask: null,
    dueAt: scene.now,
    validUntil: reply.kind === "notice" ? untilStart : scene.now + replyValidMs,
    despiteOptOut: reply.despiteOptOut ?? false,
  };
  return reply.unhurried ? unhurried(scene, text) : text;
}

/** A text about a day that nobody's text asked for. `cause` is unique on that day. It is of use until the last slot starts. */
export function dayText(
  scene: Scene,
  day: Day,
  personId: number,
  kind: TextKind,
  body: string,
  cause: string,
): Text {
  return {
    personId,
    kind,
    body,
    cause: `${day.id}/${cause}`,
    ask: null,
    dueAt: scene.now,
    validUntil: Math.max(lastStart(day), scene.now + 1),
    despiteOptOut: false,
  };
}

/** The text as one that isn't urgent: in quiet hours it waits for their end, unless it would be of no use then. */
export function unhurried(scene: Scene, text: Text): Text {
  const quiet = quietEnd(scene, scene.now);
  return quiet !== null && quiet < text.validUntil ? { ...text, dueAt: quiet } : text;
}

/**
 * The texts as they are queued: the first one that somebody gets says who writes; accents go if the school wants that;
 * none is longer than the carrier takes.
 */
export function finished(
  scene: Scene,
  texts: Text[],
  changed: Person[],
): { texts: Text[]; people: Person[] } {
  const people = new Map(changed.map((person) => [person.id, person]));
  const bodies = texts.map((text) => {
    const person = people.get(text.personId) ?? scene.people.get(text.personId);
    // They have just made it end.
    if (!person || person.introduced || isTeam(scene, person) || text.despiteOptOut) {
      return fittedFor(scene, text);
    }
    people.set(person.id, { ...person, introduced: true });
    const introduction = introductionTo(scene, person, text.body);
    return `${fittedFor(scene, text, introduction.length)}${introduction}`;
  });
  return {
    texts: texts.map((text, index) => lettingSleep(scene, { ...text, body: bodies[index] ?? "" })),
    people: [...people.values()],
  };
}

/** The body with the school's letters, and no longer than the carrier takes, less this many letters. */
export function fittedFor(scene: Scene, text: Text, lessLetters = 0): string {
  const { andMore } = wordsOf(seenBy(scene, text.personId));
  const lettersMax = textLettersMax - lessLetters;
  return fitted(plainIfWanted(scene, text.body), andMore, { lettersMax });
}

/** News that can wait for the morning doesn't wake the trainer. */
function lettingSleep(scene: Scene, text: Text): Text {
  const isNews = text.kind === "notice" && text.personId === scene.trainer.id;
  return isNews ? unhurried(scene, text) : text;
}

/** A text's letters as the school wants them. */
export function plainIfWanted({ school }: Pick<Scene, "school">, body: string): string {
  return school.stripAccents ? withoutAccents(body) : body;
}

/** The trainer or the assistant: they know who writes. */
export function isTeam({ school }: Pick<Scene, "school">, { phone }: Person): boolean {
  return isTeamPhone(school, phone);
}

/** To stand behind the text, from its blank on. */
function introductionTo(scene: Scene, person: Person, body: string): string {
  const { name } = scene.school;
  const words = wordsOf(seenBy(scene, person.id));
  const introduction = words.introduction({ school: body.includes(name) ? null : name });
  return plainIfWanted(scene, ` ${introduction}`);
}
