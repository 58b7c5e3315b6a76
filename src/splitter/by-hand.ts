/** By hand: what the trainer decides over the rules' heads. What it touches is withdrawn or settled with it. */
import {
  type Booking,
  bookingOf,
  type Day,
  isInPlay,
  pendingAsks,
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

/** The slot that somebody added gets: the root if it has room, whoever waits; null: the waitlist. */
export function slotForAddition(day: Day, { word, places }: Addition): Slot | null {
  const root = rootOf(day);
  return word === "join" && places <= placesFree(day, root) ? root : null;
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
  const about = { ...trainer, about: booking.personId };
  const asked = withdrawFrom(story, booking, saidSo, trainer);
  const left = tell(asked, { fact: "left", booking: booking.number }, saidSo, about);
  return freePlaces(left, booking);
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
function keptThere(story: Story, { number, personId, pinned }: Booking): Story {
  if (pinned || bookingOf(story.day, number).slot !== rootOf(story.day).number) return story;
  if (bookingOf(story.day, number).agreed !== null) return story;
  const happening = { fact: "pinned", booking: number } as const;
  return tell(story, happening, saidSo, { ...trainer, about: personId });
}

/** Does giving somebody this slot open it? */
export function opensByHand(day: Day, slot: Slot): boolean {
  const filling = slot.status === "tentative" && day.stage === "walk";
  return slot.status !== "open" && !filling;
}

/** Takes somebody's place away; they queue anew, behind all who wait, and aren't offered what they just lost. */
export function waitByHand(story: Story, booking: Booking): Story {
  const { personId, places, pinned } = booking;
  const removed = withoutVainOffer(removeByHand(story, booking), booking);
  const number = removed.day.bookings.length + 1;
  const happening = { fact: "signed-up", booking: number, personId, places } as const;
  const by = { ...trainer, about: personId };
  const waits = tell(removed, { ...happening, slot: null, nameBy: null }, saidSo, by);
  return pinned ? tell(waits, { fact: "pinned", booking: number }, saidSo, by) : waits;
}

/** A freed place that nobody else can be offered is not kept for them either. */
function withoutVainOffer(story: Story, { slot }: Booking): Story {
  if (slot === null) return story;
  const freed = slotOf(story.day, slot);
  if (freed.toOffer === 0 || whomToOffer(story.day, freed).length > 0) return story;
  return tell(story, { fact: "places-released", slot }, { because: "nobody-left-to-offer" });
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
