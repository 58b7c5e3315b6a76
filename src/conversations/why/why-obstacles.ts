/** Obstacles: why somebody wasn't asked, or what became of their question. Codes with their figures; they name nobody. */
import { type Ask, asksTo, asksToPerson, type Booking } from "../../domain/day.ts";
import type { Instant } from "../../domain/times.ts";
import { isFreeToBeAsked, isLeftAlone } from "../../splitter/candidates.ts";
import type { Told } from "./why-ledger.ts";

/** The two orders in which people are asked: the waiting, oldest first, before the booked, latest first. */
export type Line = "waiting" | "booked";

export type Obstacle =
  | { because: "being-asked"; slot: number; by: Instant }
  | { because: "said-no"; slot: number; at: Instant }
  | { because: "silent"; slot: number; by: Instant }
  /** Said yes when the place was gone: comes first for the next one. */
  | { because: "said-yes-late"; slot: number; at: Instant }
  /** Said yes to a slot that isn't happening. */
  | { because: "yes-in-vain"; slot: number }
  | { because: "not-delivered"; slot: number }
  | { because: "taken-back"; slot: number; at: Instant }
  | { because: "opted-out" }
  | { because: "unreachable" }
  | { because: "pinned" }
  /** The class asks nobody to move. */
  | { because: "nobody-moves" }
  /** `shortfall`: the places that were left for `places`. */
  | { because: "party-too-big"; places: number; shortfall: number }
  /** Asked so often already, about a booking that isn't theirs any more, and so not again. */
  | { because: "asked-before"; times: number }
  /** `over`: the day is settled, nobody is asked in turn any more. */
  | { because: "turn-not-come"; line: Line; over: boolean };

/** What became of their last question, or why there was none. */
export function obstacleOf(told: Told, booking: Booking): Obstacle {
  if (booking.standby !== null) return saidYesLate(told, booking, booking.standby);
  const ask = asksTo(told.day, booking).at(-1);
  return ask ? endOf(told, booking, ask) : whyUnasked(told, booking);
}

function saidYesLate({ ledger }: Told, { number, signedUpAt }: Booking, slot: number): Obstacle {
  const said = ledger.findLast((fact) => fact.fact === "yes-too-late" && fact.booking === number);
  return { because: "said-yes-late", slot, at: said?.at ?? signedUpAt };
}

function endOf(told: Told, booking: Booking, ask: Ask): Obstacle {
  const { slot, answerBy } = ask;
  const at = ask.closedAt ?? answerBy;
  switch (ask.outcome) {
    case "pending":
      return { because: "being-asked", slot, by: answerBy };
    case "no":
      return { because: "said-no", slot, at };
    case "silent":
      return { because: "silent", slot, by: answerBy };
    case "yes":
      return { because: "yes-in-vain", slot };
    case "undeliverable":
      return { because: "not-delivered", slot };
    case "withdrawn":
      return booking.reachable ? { because: "taken-back", slot, at } : unreached(told, booking);
  }
}

/** Why nobody asks them, in the order in which the walk looks at it (splitter/candidates.ts, deal.ts). */
export function whyUnasked(told: Told, booking: Booking): Obstacle {
  const { day, rules } = told;
  const { places, passedOver } = booking;
  const line = booking.standing === "booked" ? "booked" : "waiting";
  if (!booking.reachable) return unreached(told, booking);
  if (line === "booked" && booking.pinned) return { because: "pinned" };
  if (line === "booked" && !rules.movables) return { because: "nobody-moves" };
  if (passedOver !== null) {
    return { because: "party-too-big", places, shortfall: passedOver };
  }
  const times = asksToPerson(day, booking.personId).length;
  const mayBeAsked = isFreeToBeAsked(day, booking) && !isLeftAlone(day, booking);
  if (times > 0 && !mayBeAsked) return { because: "asked-before", times };
  const over = day.phase === "settled" || day.phase === "called-off";
  return { because: "turn-not-come", line, over };
}

function unreached({ ledger }: Told, { number }: Booking): Obstacle {
  const fact = ledger.findLast((one) => one.fact === "unreachable" && one.booking === number);
  const optedOut = fact?.why.because === "opted-out";
  return { because: optedOut ? "opted-out" : "unreachable" };
}
