/** The view: what wording needs to know of a scene, in local times and names. */
import {
  type Ask,
  type Booking,
  bookingOf,
  type Day,
  pendingAskTo,
  placesOf,
  placesYes,
  rootOf,
  type Slot,
  seatedIn,
  slotOf,
  waitingOf,
} from "../domain/day.ts";
import { type Instant, type LocalTime, localDate, localTime, quietUntil } from "../domain/times.ts";
import { wordingOf } from "./languages/languages.ts";
import { matchName } from "./names.ts";
import { isErased } from "./people.ts";
import type { Scene } from "./scene.ts";
import type { When } from "./wording/when.ts";
import type { AskText, DayName, Entry, PaperSheet, Seat, Wording } from "./wording/wording.ts";

/** What these functions need of a scene: also had where there is no turn, in transcripts and commands. */
export type Viewed = Pick<Scene, "now" | "school" | "rules" | "people" | "classNames" | "language">;

/** A day on record as its school's trainer sees it at `now`. */
export function viewOf(record: Omit<Viewed, "now" | "language">, now: Instant): Viewed {
  const { school, rules, people, classNames } = record;
  return { now, school, rules, people, classNames, language: school.language };
}

export function wordsOf(scene: Viewed): Wording {
  return wordingOf(scene.language);
}

/** The scene in the language of whoever its words are for. */
export function seenBy<V extends Viewed>(scene: V, personId: number): V {
  const { school, people } = scene;
  return { ...scene, language: people.get(personId)?.language ?? school.language };
}

/** When the quiet hours that hold at `at` end; null if it isn't quiet then. */
export function quietEnd({ school }: Viewed, at: Instant): Instant | null {
  return quietUntil(at, school.quietHours, school.timezone);
}

export function timeOf(scene: Viewed, instant: Instant): LocalTime {
  return localTime(instant, scene.school.timezone);
}

export function whenOf(scene: Viewed, instant: Instant): When {
  const { timezone } = scene.school;
  const date = localDate(instant, timezone);
  return { date, time: timeOf(scene, instant), today: date === localDate(scene.now, timezone) };
}

export function slotTime(scene: Viewed, day: Day, slot: number): LocalTime {
  return timeOf(scene, slotOf(day, slot).startsAt);
}

/** The day as texts name it. */
export function dayNameOf({ classNames, rules }: Viewed, { date }: Pick<Day, "date">): DayName {
  return { date, className: classNames.length > 1 ? rules.name : null };
}

export function rootTime(scene: Viewed, day: Day): LocalTime {
  return timeOf(scene, rootOf(day).startsAt);
}

/** A person's name; of one who hasn't given it, the end of their number; of one who is erased, neither. */
export function nameOf(scene: Viewed, personId: number): string {
  const person = scene.people.get(personId);
  if (!person) throw new Error(`person ${personId} is not in the scene`);
  const words = wordsOf(scene);
  return person.name ?? (isErased(person) ? words.erased : words.nameless(person.phone));
}

/** The name, with the end of the number if somebody else in the scene has that name too. */
export function fullNameOf(scene: Viewed, personId: number): string {
  const name = nameOf(scene, personId);
  const phone = scene.people.get(personId)?.phone ?? "";
  const namesakes = matchName([...scene.people.values()], name);
  return namesakes.length > 1 ? `${name} (${wordsOf(scene).nameless(phone)})` : name;
}

export function entryOf(scene: Viewed, booking: Booking): Entry {
  return { name: nameOf(scene, booking.personId), places: booking.places };
}

export function entriesOf(scene: Viewed, bookings: Booking[]): Entry[] {
  return bookings.map((one) => entryOf(scene, one));
}

/** Place in line, from 1. */
export function positionOf(day: Day, booking: Booking): number {
  return waitingOf(day).findIndex((one) => one.number === booking.number) + 1;
}

export function askTextOf(scene: Viewed, day: Day, ask: Ask): AskText {
  const booking = bookingOf(day, ask.booking);
  return {
    name: scene.people.get(booking.personId)?.name ?? null,
    date: dayNameOf(scene, day),
    time: slotTime(scene, day, ask.slot),
    rootTime: rootTime(scene, day),
    places: booking.places,
    by: whenOf(scene, ask.answerBy),
    trainer: scene.school.trainer.name,
  };
}

/** The text of an ask as it has to read now, to whoever it is for. */
export function askBody(scene: Viewed, day: Day, ask: Ask): string {
  const words = wordsOf(seenBy(scene, bookingOf(day, ask.booking).personId));
  const text = askTextOf(scene, day, ask);
  if (ask.kind === "move") return words.askMove(text);
  return ask.kind === "seat" ? words.askSeat(text) : words.askOffer(text);
}

export function openQuestionTo(scene: Viewed, day: Day, booking: Booking): AskText | null {
  const ask = pendingAskTo(day, booking);
  return ask ? askTextOf(scene, day, ask) : null;
}

/** How full a slot is: what is held by a yes, not by questions. */
export function seatOf(scene: Viewed, day: Day, slot: Slot): Seat {
  return {
    time: timeOf(scene, slot.startsAt),
    taken: placesYes(day, slot),
    capacity: slot.capacity,
  };
}

/** In time order, the root among its siblings. */
export function slotsInTimeOrder(day: Day): Slot[] {
  return [...day.slots].sort((a, b) => a.startsAt - b.startsAt);
}

/** Those that are open, were to be, or won't be. What was being filled when the day was called off is none. */
export function slotsInUse(day: Day): Slot[] {
  const unused = day.phase === "called-off" ? ["closed", "tentative"] : ["closed"];
  return slotsInTimeOrder(day).filter((slot) => !unused.includes(slot.status));
}

/** Those who have the slot's places; of one that isn't open yet, those who have said yes to it. */
export function holdersOf(day: Day, slot: Slot): Booking[] {
  const { number, status } = slot;
  return status === "open"
    ? seatedIn(day, slot)
    : day.bookings.filter((one) => one.agreed === number);
}

/** Those who wait and haven't said yes to a slot that may still open. */
export function unplacedOf(day: Day): Booking[] {
  const slots = slotsInUse(day).map((slot) => slot.number);
  return waitingOf(day).filter(({ agreed }) => agreed === null || !slots.includes(agreed));
}

/** The sheet of a day as the ledger gives it, replayed or being told. Siblings that were never opened are left out. */
export function paperOf(scene: Viewed, day: Day): PaperSheet {
  const standing = day.bookings.filter((one) => one.standing !== "out");
  return {
    date: dayNameOf(scene, day),
    calledOff: day.phase === "called-off",
    heldByPause: day.phase === "settled" && day.paused && day.slots.some((one) => one.toOffer > 0),
    slots: slotsInUse(day).map((slot) => ({
      time: timeOf(scene, slot.startsAt),
      status: slot.status,
      places: placesOf(seatedIn(day, slot)),
      capacity: slot.capacity,
      people: entriesOf(scene, holdersOf(day, slot)),
    })),
    waiting: entriesOf(scene, unplacedOf(day)),
    unreached: standing.filter((one) => !one.reachable).map((one) => nameOf(scene, one.personId)),
  };
}
