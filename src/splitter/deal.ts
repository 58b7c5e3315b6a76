/** Dealing: which candidates are asked for which sibling now, just as many as are missing. */
import {
  type Booking,
  type Day,
  isInPlay,
  placesPending,
  placesYes,
  type Slot,
} from "../domain/day.ts";
import type { Reason } from "../domain/reasons.ts";
import type { ClassRules } from "../domain/settings.ts";
import type { PassedOver, Question } from "./asking.ts";
import { candidatesOf, mayBeAskedFor, movable } from "./candidates.ts";
import { siblingsInUse, targetOf, targetsOf } from "./targets.ts";

export type Deal = { proposals: Question[]; passedOver: PassedOver[] };

/** A sibling while it is dealt to: what it still needs shrinks with each proposal. */
type Hand = { slot: Slot; target: number; shortfall: number };

/**
 * Deals candidates, in their order, to the siblings that still need somebody: in turn
 * (`round_robin`) or one after the other (`fill_first`). A party that fits nowhere is passed over.
 */
export function dealAsks(day: Day, rules: ClassRules): Deal {
  const hands = handsOf(day);
  const deal: Deal = { proposals: [], passedOver: [] };
  let turn = 0;
  for (const booking of candidatesOf(day, rules)) {
    const wanting = inTurn(hands, rules.distribution === "round_robin" ? turn : 0).filter(
      (hand) => hand.shortfall > 0 && mayBeAskedFor(day, booking, hand.slot),
    );
    const hand = wanting.find((one) => one.shortfall >= booking.places);
    if (hand) {
      const why = reasonToAsk(day, rules, booking, hand);
      const kind = booking.standing === "booked" ? "move" : "seat";
      deal.proposals.push({ booking, slot: hand.slot, kind, why });
      hand.shortfall -= booking.places;
      turn = hands.indexOf(hand) + 1;
    } else if (wanting[0]) {
      const { slot, shortfall } = wanting[0];
      deal.passedOver.push({ booking, slot, shortfall });
    }
  }
  return deal;
}

function handsOf(day: Day): Hand[] {
  const targets = targetsOf(day);
  return siblingsInUse(day).map((slot) => {
    const target = targetOf(targets, slot);
    return { slot, target, shortfall: target - placesYes(day, slot) - placesPending(day, slot) };
  });
}

function inTurn(hands: Hand[], turn: number): Hand[] {
  const start = turn % Math.max(1, hands.length);
  return [...hands.slice(start), ...hands.slice(0, start)];
}

function reasonToAsk(day: Day, rules: ClassRules, booking: Booking, hand: Hand): Reason {
  const { shortfall, target } = hand;
  if (booking.standing === "waiting") {
    const position = day.bookings.filter(isInPlay).indexOf(booking) + 1;
    return { because: "waiting-first", position, shortfall, target };
  }
  const position = movable(day, rules).indexOf(booking) + 1;
  return { because: "latest-booked", position, shortfall, target };
}
