/** The plan: what would be asked of whom now, and the latest it can end. Looking changes nothing. */
import { type Booking, type Day, isInPlay, placesFree, rootOf, type Slot } from "../domain/day.ts";
import type { ClassRules } from "../domain/settings.ts";
import { storyOf, tell } from "../domain/story.ts";
import type { Instant } from "../domain/times.ts";
import { candidatesOf } from "./candidates.ts";
import { dealAsks, type Proposal } from "./deal.ts";
import { finalize } from "./due.ts";
import { offersOf } from "./offers.ts";
import { isOverfull, siblingsInUse, targetOf, targetsOf } from "./targets.ts";

export type Plan = {
  /** Whom free root places go to first. */
  offers: Booking[];
  /** The wave that goes out next; after offers, if all of them say yes. */
  proposals: Proposal[];
  /** Target places of the slots in use; empty when no sibling is needed. */
  targets: { slot: Slot; places: number }[];
  latestEnd: Instant;
};

/** The plan from `now` on, or from finalization when that is still to come. */
export function planOf(day: Day, rules: ClassRules, now: Instant, begins: Instant): Plan {
  const finalized = asFinalized(day, rules, now);
  const { offers } = offersOf(finalized, rootOf(finalized));
  const afterOffers = offers.reduce(
    (soFar, { booking }) =>
      tell(
        storyOf(soFar, now),
        { fact: "seated", booking: booking.number, slot: 0 },
        { because: "place-free", free: placesFree(soFar, rootOf(soFar)) },
      ).day,
    finalized,
  );
  const splits = isOverfull(afterOffers) && afterOffers.bookings.some(isInPlay);
  const targets = targetsOf(afterOffers);
  const slots = splits ? [rootOf(afterOffers), ...siblingsInUse(afterOffers)] : [];
  return {
    offers: offers.map(({ booking }) => booking),
    proposals: splits ? dealAsks(afterOffers, rules).proposals : [],
    targets: slots.map((slot) => ({ slot, places: targetOf(targets, slot) })),
    latestEnd: latestEnd(finalized, rules, begins),
  };
}

function asFinalized(day: Day, rules: ClassRules, now: Instant): Day {
  const why = { because: "trainer-said-so" } as const;
  return finalize(storyOf(day, now), rules, why, { actor: "trainer" }).day;
}

/**
 * If each question were answered at the last moment and by nobody with a yes: one wave after the
 * other for everyone who waits (an offer, and later another) and for everyone who may be asked to move.
 */
function latestEnd(day: Day, rules: ClassRules, begins: Instant): Instant {
  const waves = candidatesOf(day, rules).length + day.bookings.filter(isInPlay).length;
  return Math.min(day.times.decidesAt, begins + waves * rules.replyWithinMs);
}
