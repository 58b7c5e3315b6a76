/** ADD, REMOVE, MOVE and WAIT: the trainer's decisions about one person, over the rules' heads if she likes. */
import {
  type Booking,
  bookingOf,
  type Day,
  pendingAsks,
  pendingAskTo,
  placesFree,
  placesOf,
  rootOf,
  type Slot,
  slotOf,
  standingBooking,
  waitingOf,
  waitlistSize,
} from "../../domain/day.ts";
import { mostPlaces } from "../../domain/sign-up.ts";
import {
  addByHand,
  moveByHand,
  opensByHand,
  passedOverBy,
  removeByHand,
  slotForAddition,
  waitByHand,
} from "../../splitter/by-hand.ts";
import { standingWords } from "../participant/standing-text.ts";
import { type Heard, type Reaction, replying } from "../reaction.ts";
import { isTeam } from "../texting/outgoing.ts";
import {
  dayNameOf,
  fullNameOf,
  nameOf,
  positionOf,
  seatOf,
  slotTime,
  timeOf,
  whenOf,
  wordsOf,
} from "../view.ts";
import { consequencesText } from "./consequences.ts";
import type { AddCommand, Effect, MoveCommand, RemoveCommand } from "./trainer-commands.ts";

export type PersonCommand = AddCommand | MoveCommand | RemoveCommand;

/** What it would do now, or why it can't. */
export function effectOnPerson(heard: Heard, command: PersonCommand): Effect {
  if (command.name === "ADD") return effectOfAdding(heard, command);
  const booking = bookingMeant(heard, command);
  const words = wordsOf(heard.scene).trainer;
  if (!booking) {
    const { who } = command;
    const name = typeof who === "number" ? nameOf(heard.scene, who) : who;
    return { refusal: words.nobodyNamed({ name }) };
  }
  if (command.name === "MOVE") return effectOfMoving(heard, booking, command.slot);
  return command.name === "WAIT"
    ? effectOfWaiting(heard, booking)
    : effectOfRemoving(heard, booking);
}

function bookingMeant({ story }: Heard, { who }: MoveCommand | RemoveCommand): Booking | undefined {
  return typeof who === "number" ? standingBooking(story.day, who) : undefined;
}

function effectOfAdding(heard: Heard, command: AddCommand): Effect {
  const { scene, story } = heard;
  const { day } = story;
  const words = wordsOf(scene).trainer;
  const { personId, calledName, places } = command;
  const person = scene.people.get(personId);
  if (!person || isTeam(scene, person) || person.phone === scene.school.number) {
    return { refusal: words.cantAdd };
  }
  const booking = standingBooking(day, personId);
  if (booking) {
    const standing = standingWords(scene, day, personId);
    return { refusal: words.alreadyOn({ name: nameOf(scene, personId), standing }) };
  }
  const most = mostPlaces(day);
  if (places > most) return { refusal: words.partyTooBig({ places, most }) };
  const slot = slotForAddition(day, command);
  const root = seatOf(scene, day, rootOf(day));
  const seat = slot && seatOf(scene, day, slot);
  const text = words.effectAdd({
    name: calledName,
    places,
    date: dayNameOf(scene, day),
    seat: seat && { ...seat, taken: seat.taken + places },
    root,
    position: waitingOf(day).length + 1,
    waitlist: waitlistWith(heard, places),
    passedOver: slot ? passedOverBy(day).map((one) => nameOf(scene, one.personId)) : [],
    knownAs: person.name !== null && person.name !== calledName ? person.name : null,
    optedOut: person.optedOut,
  });
  const people = new Map(scene.people).set(personId, { ...person, name: calledName });
  const named = { ...heard, scene: { ...scene, people } };
  return { text: text + consequencesText(named, addByHand(story, command), personId) };
}

function waitlistWith({ scene, story }: Heard, places: number): { taken: number; size: number } {
  const taken = placesOf(waitingOf(story.day)) + places;
  return { taken, size: waitlistSize(story.day, scene.rules.waitlistRatio) };
}

function effectOfRemoving(heard: Heard, booking: Booking): Effect {
  const { scene, story } = heard;
  const time = booking.slot === null ? null : slotTime(scene, story.day, booking.slot);
  const text = wordsOf(scene).trainer.effectRemove({
    name: fullNameOf(scene, booking.personId),
    date: dayNameOf(scene, story.day),
    time,
    asked: pendingAskTo(story.day, booking) !== undefined,
    reached: booking.reachable,
  });
  const removed = removeByHand(story, booking);
  return { text: text + consequencesText(heard, removed, booking.personId) };
}

function effectOfMoving(heard: Heard, booking: Booking, slotNumber: number): Effect {
  const { scene, story } = heard;
  const { day } = story;
  const words = wordsOf(scene).trainer;
  const name = fullNameOf(scene, booking.personId);
  const slot = slotOf(day, slotNumber);
  const time = timeOf(scene, slot.startsAt);
  // Who has agreed to a sibling that isn't open yet still holds their place, and can be sent back to it.
  const has = booking.agreed ?? booking.slot;
  if (has === slot.number) return { refusal: words.alreadyThere({ name, time }) };
  const held = booking.slot === slot.number ? booking.places : 0;
  const ask = pendingAskTo(day, booking);
  const asked = ask?.slot === slot.number ? booking.places : 0;
  if (booking.places > placesFree(day, slot) + held + asked) {
    return { refusal: slotFullText(heard, slot, booking.places) };
  }
  if (slot.startsAt <= scene.now) return { refusal: words.slotStarted({ time }) };
  const { taken, ...seat } = seatOf(scene, day, slot);
  const moved = moveByHand(story, booking, slot);
  const passedOver = booking.standing === "waiting" ? passedOverBy(day, booking) : [];
  const text = words.effectMove({
    name,
    date: dayNameOf(scene, day),
    from: has === null ? null : slotTime(scene, day, has),
    seat: { ...seat, taken: taken + booking.places - held },
    opens: opensByHand(day, slot),
    tentative: bookingOf(moved.day, booking.number).agreed === slot.number,
    asked: ask !== undefined,
    passedOver: passedOver.map((one) => nameOf(scene, one.personId)),
    pins: bookingOf(moved.day, booking.number).pinned && !booking.pinned,
    reached: booking.reachable,
  });
  return { text: text + consequencesText(heard, moved, booking.personId) };
}

function slotFullText(heard: Heard, slot: Slot, places: number): string {
  const { scene, story } = heard;
  const seat = seatOf(scene, story.day, slot);
  return wordsOf(scene).trainer.slotFull({ seat, places, asked: askedAbout(heard, slot) });
}

/** Who is being asked about a slot, and until when. */
export function askedAbout(
  { scene, story }: Heard,
  slot: Slot,
): { name: string; by: ReturnType<typeof whenOf> }[] {
  const asks = pendingAsks(story.day).filter((ask) => ask.slot === slot.number);
  return asks.map((ask) => ({
    name: nameOf(scene, bookingOf(story.day, ask.booking).personId),
    by: whenOf(scene, ask.answerBy),
  }));
}

function effectOfWaiting(heard: Heard, booking: Booking): Effect {
  const { scene, story } = heard;
  const words = wordsOf(scene).trainer;
  const name = fullNameOf(scene, booking.personId);
  if (booking.slot === null) {
    const position = positionOf(story.day, booking);
    return { refusal: words.alreadyWaiting({ name, position }) };
  }
  const text = words.effectWait({
    name,
    date: dayNameOf(scene, story.day),
    from: slotTime(scene, story.day, booking.slot),
    agreed: booking.agreed === null ? null : slotTime(scene, story.day, booking.agreed),
    position: waitingOf(story.day).length + 1,
    waitlist: waitlistWith(heard, booking.places),
    asked: pendingAskTo(story.day, booking) !== undefined,
    reached: booking.reachable,
  });
  const waits = waitByHand(story, booking);
  return { text: text + consequencesText(heard, waits, booking.personId) };
}

/** Carries it out. Only what `effectOnPerson` doesn't refuse. */
export function performOnPerson(heard: Heard, command: PersonCommand): Reaction {
  const { scene, story } = heard;
  const words = wordsOf(scene).trainer;
  if (command.name === "ADD") return add(heard, command);
  const booking = bookingMeant(heard, command);
  if (!booking) return replying(heard, () => words.nobodyNamed({ name: String(command.who) }));
  const name = fullNameOf(scene, booking.personId);
  if (command.name === "MOVE") {
    const slot = slotOf(story.day, command.slot);
    const time = timeOf(scene, slot.startsAt);
    const say = (day: Day): string => {
      const tentative = bookingOf(day, booking.number).agreed === slot.number;
      return words.doneMoved({ name, time, tentative });
    };
    return replying(heard, say, moveByHand(story, booking, slot));
  }
  if (command.name === "WAIT") {
    const say = (day: Day): string =>
      words.doneWaiting({ name, position: linePosition(day, booking.personId) });
    return replying(heard, say, waitByHand(story, booking));
  }
  return replying(heard, () => words.doneRemoved({ name }), removeByHand(story, booking));
}

function linePosition(day: Day, personId: number): number {
  const booking = standingBooking(day, personId);
  return booking ? positionOf(day, booking) : 0;
}

function add(heard: Heard, command: AddCommand): Reaction {
  const { scene, story } = heard;
  const words = wordsOf(scene).trainer;
  const { personId, calledName } = command;
  const say = (day: Day): string => {
    const slot = standingBooking(day, personId)?.slot ?? null;
    const time = slot === null ? null : slotTime(scene, day, slot);
    return words.doneAdded({ name: calledName, time, position: linePosition(day, personId) });
  };
  const person = scene.people.get(personId);
  const reaction = replying(heard, say, addByHand(story, command));
  return person ? { ...reaction, people: [{ ...person, name: calledName }] } : reaction;
}
