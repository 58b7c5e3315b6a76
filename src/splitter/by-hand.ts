/** By hand: what the trainer decides over the rules' heads. What it touches is withdrawn or settled with it. */
import {
  type Booking,
  bookingOf,
  type Day,
  isInPlay,
  pendingAsks,
  pendingAskTo,
  placesFree,
  rootOf,
  type Slot,
  slotOf,
  waitingOf,
} from "../domain/day.ts";
import type { Reason } from "../domain/reasons.ts";
import { type Story, tell } from "../domain/story.ts";
import { freePlaces, keepForWaiting, withdraw, withdrawFrom } from "./answers.ts";
import { whomToOffer } from "./offers.ts";

const trainer = { actor: "trainer" } as const;
const saidSo = { because: "trainer-said-so" } as const;

export type Addition = { personId: number; places: number; word: "join" | "maybe" };

/**
 * The slot that somebody added gets, whoever waits: the root if it has room; once the day has settled, else a
 * sibling that is open and has. Null: the waitlist.
 */
export function slotForAddition(day: Day, { word, places }: Addition): Slot | null {
  if (word === "maybe") return null;
  const slots = day.phase === "settled" ? day.slots : [rootOf(day)];
  const open = slots.filter((slot) => slot.status === "open");
  return open.find((slot) => places <= placesFree(day, slot)) ?? null;
}

/** Whoever is pinned isn't asked to move: also the question to do so that they have is taken back. */
export function pinByHand(story: Story, booking: Booking): Story {
  const asked = pendingAskTo(story.day, booking)?.kind === "move";
  const free = asked ? withdrawFrom(story, booking, saidSo, trainer) : story;
  const happening = { fact: "pinned", booking: booking.number } as const;
  return tell(free, happening, saidSo, { ...trainer, about: booking.personId });
}

/** Puts somebody on the list who has no standing. */
export function addByHand(story: Story, addition: Addition): Story {
  const slot = slotForAddition(story.day, addition);
  const { personId, places } = addition;
  const booking = story.day.bookings.length + 1;
  return tell(
    story,
    { fact: "signed-up", booking, personId, places, slot: slot?.number ?? null, nameBy: null },
    slot ? overHeads(passedOverBy(story.day)) : saidSo,
    { ...trainer, about: personId },
  );
}

/** Takes somebody off the day; an open question to them is taken back, their place is for the waiting. */
export function removeByHand(story: Story, booking: Booking): Story {
  return freePlaces(taken(story, booking), booking);
}

function taken(story: Story, booking: Booking): Story {
  const asked = withdrawFrom(story, booking, saidSo, trainer);
  const about = { ...trainer, about: booking.personId };
  return tell(asked, { fact: "left", booking: booking.number }, saidSo, about);
}

/**
 * Gives somebody this slot. One that the walk is filling counts them as agreed; any other that isn't
 * open opens for them. Only where `placesFree` has room for them, and not where they are already.
 */
export function moveByHand(story: Story, booking: Booking, slot: Slot): Story {
  const about = { ...trainer, about: booking.personId };
  const asked = withdrawFrom(story, booking, saidSo, trainer);
  const opened = opensByHand(story.day, slot)
    ? tell(asked, { fact: "sibling-opened", slot: slot.number }, saidSo, trainer)
    : asked;
  const why = booking.standing === "waiting" ? passedOverBy(story.day, booking) : [];
  const moved = tell(
    opened,
    { fact: "moved", booking: booking.number, slot: slot.number },
    overHeads(why),
    about,
  );
  const isFree = bookingOf(moved.day, booking.number).slot !== booking.slot;
  const kept = opened === asked ? moved : keepNewPlaces(moved, slot.number);
  return keptThere(isFree ? freePlaces(kept, booking) : kept, booking);
}

/** The rest of a slot that she has opened is for those who wait. */
function keepNewPlaces(story: Story, number: number): Story {
  const slot = slotOf(story.day, number);
  const places = placesFree(story.day, slot);
  return places > 0 ? keepForWaiting(story, slot, places, saidSo) : story;
}

/** Whom the trainer has put into the root isn't asked to move from it at once. */
function keptThere(story: Story, { number, pinned }: Booking): Story {
  if (pinned || bookingOf(story.day, number).slot !== rootOf(story.day).number) return story;
  if (bookingOf(story.day, number).agreed !== null) return story;
  return pinByHand(story, bookingOf(story.day, number));
}

/** Does giving somebody this slot open it? */
export function opensByHand(day: Day, slot: Slot): boolean {
  const filling = slot.status === "tentative" && day.stage === "walk";
  return slot.status !== "open" && !filling;
}

/** Takes somebody's place away; they queue anew, behind all who wait, and aren't offered what they just lost. */
export function waitByHand(story: Story, booking: Booking): Story {
  const { personId, places, pinned } = booking;
  const left = taken(story, booking);
  const freed = othersWantIt(left, booking) ? freePlaces(left, booking) : left;
  const number = freed.day.bookings.length + 1;
  const happening = { fact: "signed-up", booking: number, personId, places } as const;
  const by = { ...trainer, about: personId };
  const waits = tell(freed, { ...happening, slot: null, nameBy: null }, saidSo, by);
  return pinned ? tell(waits, { fact: "pinned", booking: number }, saidSo, by) : waits;
}

function othersWantIt({ day }: Story, { slot }: Booking): boolean {
  return slot !== null && whomToOffer(day, slotOf(day, slot)).length > 0;
}

/** Makes a slot larger or smaller; what is new is for the waiting. Never below what is taken or asked about. */
export function changeCapacity(story: Story, slot: Slot, capacity: number): Story {
  const happening = { fact: "capacity-changed", slot: slot.number, capacity } as const;
  const changed = tell(story, happening, saidSo, trainer);
  const places = capacity - slot.capacity;
  return places > 0
    ? keepForWaiting(changed, slotOf(changed.day, slot.number), places, {
        because: "capacity-raised",
        places,
      })
    : changed;
}

/** Cancels the day: nobody is asked anything any more. */
export function callOffDay(story: Story): Story {
  const off = withdraw(story, pendingAsks(story.day), saidSo, trainer);
  return tell(off, { fact: "called-off" }, saidSo, trainer);
}

/** Those who wait and were there before: before everyone who is added, or before this one. */
export function passedOverBy(day: Day, booking?: Booking): Booking[] {
  const inLine = waitingOf(day).filter((one) => isInPlay(one) && one.agreed === null);
  return booking ? inLine.filter((one) => one.number < booking.number) : inLine;
}

function overHeads(passedOver: Booking[]): Reason {
  const before = passedOver.length;
  return before > 0 ? { because: "trainer-passed-over", before } : saidSo;
}
