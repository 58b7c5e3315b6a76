/** Sign-up: who gets a place, who waits, who is turned away (docs/rules.md, the week). */
import {
  asksTo,
  type Booking,
  type Day,
  placesForNewcomers,
  placesFree,
  placesOf,
  rootOf,
  type Slot,
  waitingOf,
  waitlistSize,
} from "./day.ts";
import type { Reason } from "./reasons.ts";
import type { ClassRules } from "./settings.ts";
import { type Story, tell } from "./story.ts";
import type { Instant } from "./times.ts";

export type Wish = {
  personId: number;
  /** `join` wants the root slot, `maybe` the waitlist even when places are free. */
  word: "join" | "maybe";
  places: number;
  /** Until when an unnamed newcomer's place is kept; null: their name is known. */
  nameBy: Instant | null;
};

export type SignUp =
  | "booked"
  | "waiting"
  | "called-off"
  | "closed"
  | "too-many-places"
  | "waitlist-full";

/** Signs somebody up who has no standing on the day yet. */
export function signUp(
  story: Story,
  rules: ClassRules,
  wish: Wish,
): { story: Story; result: SignUp } {
  const { day } = story;
  if (day.phase === "called-off") {
    return turnAway(story, wish, "called-off", { because: "day-called-off" });
  }
  if (day.phase !== "open" || story.now >= day.times.signupClosesAt) {
    return turnAway(story, wish, "closed", { because: "sign-up-is-closed" });
  }
  const free = placesForNewcomers(day, rootOf(day));
  const full = { because: "slot-full", places: wish.places, free } as const;
  if (wish.places > mostPlaces(day)) return turnAway(story, wish, "too-many-places", full);
  if (wish.word === "join" && wish.places <= free) {
    return { story: book(story, wish, 0, { because: "place-free", free }), result: "booked" };
  }
  const size = waitlistSize(day, rules.waitlistRatio);
  if (placesOf(waitingOf(day)) + wish.places > size) {
    return turnAway(story, wish, "waitlist-full", { because: "waitlist-full", size });
  }
  const why = wish.word === "maybe" ? ({ because: "wanted-waitlist" } as const) : full;
  return { story: book(story, wish, null, why), result: "waiting" };
}

/** A party larger than every slot could never come together. */
export function mostPlaces(day: Day): number {
  return Math.max(...day.slots.map((slot) => slot.capacity));
}

function book(story: Story, wish: Wish, slot: number | null, why: Reason): Story {
  const { personId, places, nameBy } = wish;
  const booking = story.day.bookings.length + 1;
  return tell(story, { fact: "signed-up", booking, personId, places, slot, nameBy }, why, {
    actor: "person",
    about: personId,
  });
}

function turnAway(
  story: Story,
  wish: Wish,
  result: SignUp,
  why: Reason,
): { story: Story; result: SignUp } {
  const { places, personId } = wish;
  const by = { actor: "person", about: personId } as const;
  return { story: tell(story, { fact: "turned-away", places }, why, by), result };
}

/**
 * The slot with room that a waiting person could have for the asking: the root, or once the day has
 * settled an open sibling that they haven't declined. Not while the day is being split: then free
 * places go in turn. What is kept for the waiting is theirs to ask for if the trainer has paused its being offered.
 */
export function freeSlotFor(day: Day, booking: Booking): Slot | null {
  if (booking.standing !== "waiting" || (day.phase !== "open" && day.phase !== "settled"))
    return null;
  const declined = (slot: Slot): boolean =>
    asksTo(day, booking).some((ask) => ask.slot === slot.number && ask.outcome === "no");
  const eligible =
    day.phase === "open" ? [rootOf(day)] : day.slots.filter((one) => one.status === "open");
  const hasRoom = (slot: Slot): boolean => booking.places <= placesForTheAsking(day, slot);
  return eligible.find((slot) => hasRoom(slot) && !declined(slot)) ?? null;
}

function placesForTheAsking(day: Day, slot: Slot): number {
  const keptInVain = day.phase === "settled" && day.paused;
  return keptInVain ? placesFree(day, slot) : placesForNewcomers(day, slot);
}

/** A waiting person takes a place that nobody has and nobody is offered, if there is one. */
export function takeFreePlace(story: Story, booking: Booking): Story {
  const slot = freeSlotFor(story.day, booking);
  if (!slot) return story;
  const free = placesForTheAsking(story.day, slot);
  return tell(
    story,
    { fact: "seated", booking: booking.number, slot: slot.number },
    { because: "place-free", free },
    { actor: "person", about: booking.personId },
  );
}
