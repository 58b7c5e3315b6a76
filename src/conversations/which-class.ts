/**
 * Which class a text is about, in a school that has several. What names a class is about that; the rest is
 * about the one that it can be about, or the writer is asked: a yes is never taken for another class's.
 */
import { asksTo, pendingAskTo, standingBooking } from "../domain/day.ts";
import { localDate } from "../domain/times.ts";
import { classNamed, type Meant } from "./class-names.ts";
import { hear, isForAllClasses } from "./hearing.ts";
import { isTeam } from "./outgoing.ts";
import { awaiting, type Mention } from "./people.ts";
import { type Heard, type Reaction, replying, withSpeaker, writerOf } from "./reaction.ts";
import type { Scene } from "./scene.ts";
import { classesOfCommand } from "./trainer-classes.ts";
import { endsInOwnWords } from "./trainer-words.ts";
import { understandRequest } from "./understanding/understand.ts";
import { dayNameOf, rootTime, seenBy, wordsOf } from "./view.ts";

type Heeded = { heard: Heard; reaction: Reaction };

/** `heards`: the text as each of the school's classes would hear it. Gives the reactions of those that it is about. */
export function hearInClasses(heards: readonly Heard[], carrierAnswered: boolean): Heeded[] {
  const own = heards.map(inOwnLanguage);
  const [first] = own;
  if (!first) throw new Error("a school has a class");
  const heed = (heard: Heard): Heeded => ({ heard, reaction: hear(heard, carrierAnswered) });
  if (own.length === 1) return [heed(first)];
  if (isForAllClasses(first, carrierAnswered)) return onceAnswered(own.map(heed));
  const meant = chosenBefore(own) ?? classMeant(own);
  switch (meant.kind) {
    case "one":
      return [heed(meant.heard)];
    case "each":
      return meant.heards.map(heed);
    case "ask":
      return [{ heard: first, reaction: askWhich(first, meant.heards) }];
  }
}

function inOwnLanguage(heard: Heard): Heard {
  return { ...heard, scene: seenBy(heard.scene, heard.speaker.id) };
}

/** An opt-out is carried out in every class and confirmed once. */
function onceAnswered(heeded: Heeded[]): Heeded[] {
  return heeded.map((one, index) =>
    index === 0 ? one : { ...one, reaction: { ...one.reaction, replies: [] } },
  );
}

/** The answer to "which class?", on the day it was asked: what they had texted is heard there. */
function chosenBefore(heards: readonly Heard[]): Meant | null {
  const [first] = heards;
  const session = first?.speaker.session;
  if (!first || session?.state !== "awaiting-class" || session.on !== today(first)) return null;
  const number = Number(/^\s*(\d{1,2})[.!)]?\s*$/.exec(first.body)?.[1] ?? 0);
  const named = classNamed(heards, first.body);
  const byName = named?.rest === "" ? named.heard : undefined;
  const byNumber = heards.find((one) => one.scene.rules.id === session.classIds[number - 1]);
  const chosen = byName ?? byNumber;
  if (!chosen) return null;
  const speaker = { ...chosen.speaker, session: awaiting(session, { state: "resting" }) };
  const scene = { ...chosen.scene, mentioned: stillMentioned(chosen, session.mentioned) };
  return { kind: "one", heard: { ...chosen, scene, speaker, body: session.body } };
}

function stillMentioned({ scene }: Heard, mentioned: Mention | null): Scene["mentioned"] {
  const person = mentioned && scene.people.get(mentioned.personId);
  return person ? { person, written: mentioned.written } : null;
}

function today({ scene }: Heard): string {
  return localDate(scene.now, scene.school.timezone);
}

function classMeant(heards: readonly Heard[]): Meant {
  const [first] = heards;
  if (!first) throw new Error("a school has a class");
  const team = isTeam(first.scene, first.speaker);
  const ownWords = team && endsInOwnWords(first.body);
  const named = classNamed(heards, first.body, ownWords ? ["after-command"] : undefined);
  if (named && named.rest !== "") {
    return { kind: "one", heard: { ...named.heard, body: named.rest } };
  }
  return team ? classesOfCommand(heards) : classOfParticipant(heards, first);
}

function classOfParticipant(heards: readonly Heard[], first: Heard): Meant {
  const request = understandRequest(first.body, writerOf(first));
  const standing = heards.filter(({ story, speaker }) => standingBooking(story.day, speaker.id));
  switch (request.kind) {
    case "join":
    case "maybe":
      return oneOf(
        heards.filter(({ story }) => story.day.phase === "open"),
        heards,
      );
    case "status":
    case "why":
      return standing.length === 0 ? { kind: "one", heard: first } : eachOf(standing);
    case "language":
    case "help":
      return { kind: "one", heard: first };
    default:
      return classOfAnswer(heards, standing, first);
  }
}

/** A yes, a no, an OUT or what isn't clear: about the class that asks, else the one they asked last, else theirs. */
function classOfAnswer(heards: readonly Heard[], standing: Heard[], first: Heard): Meant {
  const awaitingName = heards.filter(({ story, speaker }) => {
    return (standingBooking(story.day, speaker.id)?.nameBy ?? null) !== null;
  });
  const asking = heards.filter(isAsking);
  const asked = standing.filter(hasAsked);
  const [narrowest] = [asking, awaitingName, asked, standing].filter((some) => some.length > 0);
  return narrowest ? oneOf(narrowest, narrowest) : { kind: "one", heard: first };
}

function isAsking({ story, speaker }: Heard): boolean {
  const booking = standingBooking(story.day, speaker.id);
  return booking !== undefined && pendingAskTo(story.day, booking) !== undefined;
}

function hasAsked({ story, speaker }: Heard): boolean {
  const booking = standingBooking(story.day, speaker.id);
  return booking !== undefined && asksTo(story.day, booking).length > 0;
}

function oneOf(some: readonly Heard[], orElse: readonly Heard[]): Meant {
  const choices = some.length > 0 ? some : orElse;
  const [only, second] = choices;
  return only && !second ? { kind: "one", heard: only } : { kind: "ask", heards: [...choices] };
}

function eachOf(heards: Heard[]): Meant {
  const [only, second] = heards;
  return only && !second ? { kind: "one", heard: only } : { kind: "each", heards };
}

function askWhich(heard: Heard, choices: Heard[]): Reaction {
  const { scene, speaker, body } = heard;
  const words = wordsOf(scene);
  const p = {
    choices: choices.map(({ scene, story }) => ({
      date: dayNameOf(scene, story.day),
      time: rootTime(scene, story.day),
    })),
  };
  const ask = isTeam(scene, speaker) ? words.trainer.whichClass : words.participant.whichClass;
  const classIds = choices.map((one) => one.scene.rules.id);
  const { mentioned } = scene;
  const session = {
    state: "awaiting-class" as const,
    body,
    mentioned: mentioned && { personId: mentioned.person.id, written: mentioned.written },
    classIds,
    on: today(heard),
  };
  return withSpeaker(
    heard,
    { session },
    replying(heard, () => ask(p)),
  );
}
