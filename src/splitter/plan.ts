/** The plan: what would be asked of whom now, and the latest it can end. Looking changes nothing. */
import {
  type Booking,
  type Day,
  isInPlay,
  pendingAsks,
  placesFree,
  rootOf,
  type Slot,
  siblingsOf,
} from "../domain/day.ts";
import type { ClassRules } from "../domain/settings.ts";
import { storyOf, tell } from "../domain/story.ts";
import type { Instant } from "../domain/times.ts";
import { askAll, type Question } from "./asking.ts";
import { dealAsks } from "./deal.ts";
import { finalize } from "./due.ts";
import { latestEndOf, type Pace } from "./latest-end.ts";
import { offersOf } from "./offers.ts";
import { isOverfull, siblingsInUse, targetOf, targetsOf } from "./targets.ts";

export type Plan = {
  /** Whom free root places go to first. */
  offers: Booking[];
  /** The wave that goes out next; after offers, if all of them say yes. */
  proposals: Question[];
  /** Target places of the slots in use; empty when no sibling is needed. */
  targets: { slot: Slot; places: number }[];
  /** Open offers are to be answered before anything else is asked. */
  awaitsAnswers: boolean;
  latestEnd: Instant;
};

/** The plan from `now` on, or from finalization when that is still to come. */
export function planOf(day: Day, rules: ClassRules, now: Instant, pace: Pace): Plan {
  const finalized = asFinalized(day, rules, now);
  if (finalized.stage === "walk") return planOfWalk(finalized, rules, now, pace);
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
  return {
    offers: offers.map(({ booking }) => booking),
    proposals: splits ? dealAsks(afterOffers, rules).proposals : [],
    targets: splits ? placesPerSlot(afterOffers) : [],
    awaitsAnswers: pendingAsks(finalized).length > 0,
    latestEnd: latestEndFrom(day, finalized, rules, now, pace),
  };
}

/** While the walk runs siblings come first; free root places are for the others, once a sibling is open. */
function planOfWalk(day: Day, rules: ClassRules, now: Instant, pace: Pace): Plan {
  const { proposals } = dealAsks(day, rules);
  const asked = askAll(storyOf(day, now), proposals, rules).day;
  const isOpen = siblingsOf(day).some((one) => one.status === "open");
  const offers = isOpen ? offersOf(asked, rootOf(asked)).offers : [];
  return {
    offers: offers.map(({ booking }) => booking),
    proposals,
    targets: placesPerSlot(day),
    awaitsAnswers: false,
    latestEnd: latestEndOf(day, rules, now, pace),
  };
}

function placesPerSlot(day: Day): Plan["targets"] {
  const targets = targetsOf(day);
  const slots = [rootOf(day), ...siblingsInUse(day)];
  return slots.map((slot) => ({ slot, places: targetOf(targets, slot) }));
}

function asFinalized(day: Day, rules: ClassRules, now: Instant): Day {
  const why = { because: "trainer-said-so" } as const;
  return finalize(storyOf(day, now), rules, why, { actor: "trainer" }).day;
}

/** Before finalization it begins with that; there the plan may wait for her GO, unless she begins before it. */
function latestEndFrom(
  day: Day,
  finalized: Day,
  rules: ClassRules,
  now: Instant,
  pace: Pace,
): Instant {
  const { finalizesAt, decidesAt } = day.times;
  const end = latestEndOf(finalized, rules, now, pace);
  if (day.phase !== "open" && day.phase !== "closed") return end;
  const isByHand = pace.begins < finalizesAt;
  if (!isByHand && !rules.autopilot && day.bookings.some(isInPlay)) return decidesAt;
  return Math.max(end, pace.begins);
}
