/**
 * Which class a text is about, in a school that has several. What names a class is about that; the rest is
 * about the one that it can be about, or the writer is asked: a yes is never taken for another class's.
 */
import { asksTo, standingBooking } from "../../domain/day.ts";
import { hear, isForAllClasses } from "../hearing.ts";
import { giveName, isUnnamed } from "../participant/newcomer.ts";
import { awaiting } from "../people.ts";
import { type Heard, type Reaction, writerOf } from "../reaction.ts";
import { isTeam } from "../texting/outgoing.ts";
import { classesOfCommand, namesSomebody } from "../trainer/trainer-classes.ts";
import { endsInOwnWords, mayBeAddition } from "../trainer/trainer-words.ts";
import { opensBooking, understandRequest } from "../understanding/understand.ts";
import { seenBy } from "../view.ts";
import { askWhich, choiceOf, isAsking } from "./class-choice.ts";
import { classNamed, type Manner, type Meant } from "./class-names.ts";

type Heeded = { heard: Heard; reaction: Reaction };

/** `heards`: the text as each of the school's classes would hear it. Gives the reactions of those that it is about. */
export function hearInClasses(heards: readonly Heard[], carrierAnswered: boolean): Heeded[] {
  const own = heards.map(inOwnLanguage);
  const [first] = own;
  if (!first) throw new Error("a school has a class");
  const heed = (heard: Heard): Heeded => ({ heard, reaction: hear(heard, carrierAnswered) });
  if (own.length === 1) return [heed(first)];
  if (isForAllClasses(first, carrierAnswered)) return onceAnswered(own.map(heed));
  const choice = choiceOf(own);
  if (choice?.kind === "again") return [{ heard: first, reaction: choice.reaction }];
  const rested = own.map(resting);
  const meant = choice ?? classMeant(rested);
  if (meant.kind === "ask") return [{ heard: first, reaction: askWhich(first, meant.heards) }];
  const about = meant.kind === "one" ? [meant.heard] : meant.heards;
  const heeded = about.map(heed).map((one) => remembering(first, one));
  return namedEverywhere(rested, heeded);
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

/** Whoever asks for something else isn't awaited to say which class any more. */
function resting(heard: Heard): Heard {
  const { session } = heard.speaker;
  if (session.state !== "awaiting-class") return heard;
  return {
    ...heard,
    speaker: { ...heard.speaker, session: awaiting(session, { state: "resting" }) },
  };
}

/** What was awaited of the speaker may have changed before any class heard them. */
function remembering({ speaker: before }: Heard, { heard, reaction }: Heeded): Heeded {
  const { speaker } = heard;
  const known = reaction.people.some((person) => person.id === speaker.id);
  if (speaker === before || known) return { heard, reaction };
  return { heard, reaction: { ...reaction, people: [...reaction.people, speaker] } };
}

/** A name that is given in one class serves in all where it is awaited. */
function namedEverywhere(heards: readonly Heard[], heeded: Heeded[]): Heeded[] {
  const given = heeded
    .flatMap(({ heard, reaction }) => reaction.people.filter(({ id }) => id === heard.speaker.id))
    .find((person) => person.name !== null);
  if (!given?.name) return heeded;
  const { name } = given;
  const others = heards.filter((one) => !heeded.some(({ heard }) => isSameClass(heard, one)));
  const awaited = others.filter(isUnnamed);
  return [...heeded, ...awaited.map((heard) => ({ heard, reaction: giveName(heard, name) }))];
}

function isSameClass(one: Heard, other: Heard): boolean {
  return one.scene.rules.id === other.scene.rules.id;
}

function classMeant(heards: readonly Heard[]): Meant {
  const [first] = heards;
  if (!first) throw new Error("a school has a class");
  return isTeam(first.scene, first.speaker)
    ? classOfTeam(heards, first)
    : classOfParticipant(heards, first);
}

/** Somebody may be called like a class. */
function classOfTeam(heards: readonly Heard[], { body }: Heard): Meant {
  const addition = mayBeAddition(body) ? "booking" : "request";
  const named = classNamed(heards, body, endsInOwnWords(body) ? "message" : addition);
  return named && named.rest !== "" && !namesSomebody(heards)
    ? { kind: "one", heard: { ...named.heard, body: named.rest } }
    : classesOfCommand(heards);
}

function classOfParticipant(heards: readonly Heard[], first: Heard): Meant {
  const unnamed = heards.filter(isUnnamed);
  const named = classNamed(heards, first.body, mannerOf(first, unnamed.length > 0));
  const hasMore = named !== null && named.rest !== "";
  const body = hasMore ? named.rest : first.body;
  const { kind } = understandRequest(body, writerOf(first));
  const isSignUp = kind === "join" || kind === "maybe";
  const saysName = kind === "unclear" || (isSignUp && !hasMore);
  if (unnamed.length > 0 && saysName) return eachOf(unnamed.map((one) => ({ ...one, body })));
  if (hasMore) return { kind: "one", heard: { ...named.heard, body } };
  const standing = heards.filter(hasStanding);
  switch (kind) {
    case "join":
    case "maybe":
      return oneOf(
        heards.filter(({ story }) => story.day.phase === "open"),
        heards,
      );
    case "status":
    case "why":
    case "link":
      return eachOf(standing.length > 0 ? standing : [first]);
    case "out":
      return oneOf(standing, [first]);
    case "language":
    case "help":
      return { kind: "one", heard: standing[0] ?? first };
    case "yes":
    case "no":
      return classOfAnswer(heards, standing, first);
    default:
      return classOfUnclear(heards, standing, first);
  }
}

function mannerOf(heard: Heard, nameAwaited: boolean): Manner {
  const writer = writerOf(heard);
  if (opensBooking(heard.body, writer)) return "booking";
  const unclear = understandRequest(heard.body, writer).kind === "unclear";
  return nameAwaited && unclear ? "name" : "request";
}

/** A yes or a no: about the class that asks, else the one they asked last, else theirs. */
function classOfAnswer(heards: readonly Heard[], standing: Heard[], first: Heard): Meant {
  const asking = heards.filter(isAsking);
  const unnamed = heards.filter(isUnnamed);
  const asked = standing.filter(hasAsked);
  const [narrowest] = [asking, unnamed, asked, standing].filter((some) => some.length > 0);
  return narrowest ? oneOf(narrowest, narrowest) : { kind: "one", heard: first };
}

/** What isn't clear may be an answer to an open question; else it is the same in every class. */
function classOfUnclear(heards: readonly Heard[], standing: Heard[], first: Heard): Meant {
  const heard = standing.find(hasAsked) ?? standing[0] ?? first;
  return oneOf(heards.filter(isAsking), [heard]);
}

function hasStanding({ story, speaker }: Heard): boolean {
  return standingBooking(story.day, speaker.id) !== undefined;
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
