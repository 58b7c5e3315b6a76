/** The closing text: how the day ended for one person; and what is off for those who were asked or had agreed. */
import {
  type Ask,
  asksTo,
  type Booking,
  type Day,
  isInPlay,
  pendingAskTo,
  rootOf,
  type Slot,
  waitingOf,
} from "../../domain/day.ts";
import { freeSlotFor } from "../../domain/sign-up.ts";
import type { Story } from "../../domain/story.ts";
import { isFreeToBeAsked, mayBeAskedFor } from "../../splitter/candidates.ts";
import type { Scene, Text } from "../scene.ts";
import { dayText } from "../texting/outgoing.ts";
import { dayNameOf, positionOf, rootTime, seenBy, slotTime, timeOf, wordsOf } from "../view.ts";
import type { Closing } from "../wording/wording.ts";

/** A sibling that somebody was being asked for, or had agreed to, and that this story took away again. */
export type OffNews = { booking: Booking; ask: Ask; agreed: boolean };

/** Everyone still on the day to whom that happened in this story. */
export function offNewsOf(scene: Scene, story: Story): OffNews[] {
  return story.day.bookings.flatMap((booking) => {
    const ask = asksTo(story.day, booking)
      .filter((one) => one.kind !== "offer" && one.slot !== booking.slot)
      .findLast((one) => isOff(scene, story, booking, one));
    return ask ? [{ booking, ask, agreed: ask.outcome !== "withdrawn" }] : [];
  });
}

function isOff(scene: Scene, story: Story, booking: Booking, ask: Ask): boolean {
  if (booking.standing === "out" || !booking.reachable || booking.agreed === ask.slot) return false;
  const closed = story.facts.find((fact) => fact.fact === "ask-closed" && fact.ask === ask.number);
  if (ask.outcome === "withdrawn") return closed !== undefined;
  if (ask.outcome === "no") return false;
  const before = scene.day?.bookings.find((one) => one.number === booking.number);
  return before?.agreed === ask.slot || (closed !== undefined && ask.outcome === "yes");
}

export function closing(scene: Scene, story: Story, booking: Booking, off: OffNews[]): Text {
  const { day } = story;
  const news = off.find((one) => one.booking.number === booking.number);
  const free = freeSlotOf(day, booking);
  const body = wordsOf(seenBy(scene, booking.personId)).closing({
    name: scene.people.get(booking.personId)?.name ?? null,
    date: dayNameOf(scene, day),
    time: booking.slot === null ? null : slotTime(scene, day, booking.slot),
    rootTime: rootTime(scene, day),
    outcome: outcomeOf(scene, story, booking),
    off: news ? { time: slotTime(scene, day, news.ask.slot), agreed: news.agreed } : null,
    places: booking.places,
    freeTime: free ? timeOf(scene, free.startsAt) : null,
    offered: pendingAskTo(day, booking) !== undefined,
    comesFirst: mayStillBeOffered(day, booking),
    position: positionOf(day, booking),
    trainer: scene.school.trainer.name,
  });
  return dayText(scene, day, booking.personId, "closing", body, `closing/${booking.number}`);
}

/**
 * The slot whose free place is this person's to ask for: each is named to no more people than it has room
 * for, before all to those who are to be reckoned with.
 */
export function freeSlotOf(day: Day, booking: Booking): Slot | null {
  let soFar = day;
  const inPlay = waitingOf(day).filter(isInPlay);
  for (const one of new Set([...inPlay, ...waitingOf(day)])) {
    const slot = freeSlotFor(soFar, one);
    if (one.number === booking.number) return slot;
    if (slot)
      soFar = { ...soFar, slots: soFar.slots.map((s) => (s === slot ? lessRoom(s, one) : s)) };
  }
  return null;
}

function lessRoom(slot: Slot, taken: Booking): Slot {
  return { ...slot, capacity: slot.capacity - taken.places };
}

/** Will a place that comes free be theirs, or be offered to them? Not if they have let a question about it lapse. */
function mayStillBeOffered(day: Day, booking: Booking): boolean {
  if (booking.standby !== null) return true;
  return isFreeToBeAsked(day, booking) && mayBeAskedFor(day, booking, rootOf(day));
}

function outcomeOf(scene: Scene, story: Story, booking: Booking): Closing["outcome"] {
  if (booking.standing === "waiting") return "waiting";
  const asks = asksTo(story.day, booking);
  if (booking.slot === rootOf(story.day).number) {
    return asks.some((ask) => isTakenNow(story, ask)) ? "seated" : "stays";
  }
  const before = scene.day?.bookings.find((one) => one.number === booking.number);
  const asked = asks.some((ask) => ask.kind === "move" && ask.slot === booking.slot);
  return asked || before?.slot === rootOf(story.day).number ? "moved" : "seated";
}

/** An offer that was accepted by the very text that settled the day: the closing text is the answer to it. */
function isTakenNow({ facts }: Pick<Story, "facts"> & { day: Day }, ask: Ask): boolean {
  if (ask.kind !== "offer" || ask.outcome !== "yes") return false;
  return facts.some((fact) => fact.fact === "ask-closed" && fact.ask === ask.number);
}
