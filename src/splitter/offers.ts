/** Offers: free places given to the waiting, oldest first, one person a place. */
import {
  type Booking,
  type Day,
  isInPlay,
  placesFree,
  placesPending,
  type Slot,
  waitingOf,
} from "../domain/day.ts";
import type { PassedOver, Question } from "./asking.ts";
import { isFreeToBeAsked, mayBeAskedFor } from "./candidates.ts";

/** The offers that a slot's free places allow now, and the parties that they are too few for. */
export function offersOf(day: Day, slot: Slot): { offers: Question[]; passedOver: PassedOver[] } {
  let left = placesToOffer(day, slot);
  let free = placesFree(day, slot);
  const offers: Question[] = [];
  const passedOver: PassedOver[] = [];
  for (const booking of whomToOffer(day, slot)) {
    if (left <= 0) break;
    if (booking.places > free) {
      passedOver.push({ booking, slot, shortfall: free });
      continue;
    }
    const position = waitingOf(day).indexOf(booking) + 1;
    const why = { because: "oldest-waiting", position, places: free } as const;
    offers.push({ booking, slot, kind: "offer", why });
    left -= booking.places;
    free -= booking.places;
  }
  return { offers, passedOver };
}

/**
 * While the day splits, every free place is for the waiting; before and after, only those that
 * somebody freed: a MAYBE waits although places are free.
 */
function placesToOffer(day: Day, slot: Slot): number {
  if (day.phase === "splitting") return placesFree(day, slot);
  return Math.min(slot.toOffer - placesPending(day, slot), placesFree(day, slot));
}

/** Those whom the slot's free places may be offered to, oldest first. */
export function whomToOffer(day: Day, slot: Slot): Booking[] {
  const splitting = day.phase === "splitting";
  return waitingOf(day).filter(
    (one) =>
      (splitting ? isInPlay(one) : true) &&
      isFreeToBeAsked(day, one) &&
      mayBeAskedFor(day, one, slot),
  );
}
