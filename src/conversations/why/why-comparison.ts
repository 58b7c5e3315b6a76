/** Why the one and not the other: the one reason that decided between two people. It names nobody. */
import {
  type Ask,
  asksTo,
  type Booking,
  isInPlay,
  pendingAskTo,
  placesYes,
  rootOf,
  slotOf,
  standingBooking,
} from "../../domain/day.ts";
import type { Fact } from "../../domain/facts.ts";
import { replay } from "../../domain/fold.ts";
import type { Instant } from "../../domain/times.ts";
import { placingIn, queuedFor, type Told } from "./why-ledger.ts";
import { type Line, type Obstacle, obstacleOf, whyUnasked } from "./why-obstacles.ts";
import { lineOf } from "./why-order.ts";
import { type Explanation, explain } from "./why-standing.ts";

/** Said of the two in their order: `one` has, or was asked, what `other` has not. */
export type Decisive =
  /** What stood in the way of the other. */
  | { because: "obstacle"; obstacle: Obstacle }
  /** The other isn't on the day. */
  | { because: "absent"; explanation: Extract<Explanation, { because: "left" | "turned-away" }> }
  /** The trainer gave it to the one; `otherFirst`: although the other was first in line. */
  | { because: "trainer-chose"; slot: number; otherFirst: boolean }
  | { because: "put-to-wait"; at: Instant }
  /** The other has a place, which only those who wait need. */
  | { because: "had-place"; slot: number }
  /** The other had a place in a sibling by then, or counted as a yes for it. */
  | { because: "down-for-sibling"; slot: number }
  /** The other came when the one had been asked. */
  | { because: "signed-up-later"; at: Instant }
  /** The one texted for a place that was free, the other waited. */
  | { because: "took-free-place"; slot: number; at: Instant }
  | { because: "wanted-waitlist" }
  /** No room when the other signed up. */
  | { because: "was-full"; places: number; free: number }
  /** Further back in the same line; `enough` places agreed before their turn (0: that isn't what ended it). */
  | { because: "behind"; line: Line; enough: number; over: boolean }
  | { because: "waiting-first"; enough: number; over: boolean }
  | { because: "both-have-it" }
  | { because: "both-asked" }
  /** Nothing has been asked of either yet; they stand in this order. */
  | { because: "neither-asked"; line: Line };

/** The two bookings in the order in which the reason is said of them; null for somebody who never had one. */
export type Comparison = { one: Party; other: Party; decisive: Decisive };
export type Party = { personId: number; booking: Booking | null };

/** Null if the day knows nothing about one of them. */
export function compare(told: Told, whom: number, notWhom: number): Comparison | null {
  const asked = partyOf(told, whom);
  const against = partyOf(told, notWhom);
  const [one, other] = isBetterOff(told, against, asked) ? [against, asked] : [asked, against];
  const decisive = decide(told, one, other);
  return decisive && { one, other, decisive };
}

function partyOf({ day }: Told, personId: number): Party {
  const last = day.bookings.findLast((one) => one.personId === personId);
  return { personId, booking: standingBooking(day, personId) ?? last ?? null };
}

/** Is it rather to be told why `a` has, or was asked, what `b` has not? */
function isBetterOff(told: Told, a: Party, b: Party): boolean {
  return gainOf(told, a) > gainOf(told, b);
}

/** More for a place that was asked for or given by hand, less for one that was booked, a question counts too. */
function gainOf(told: Told, { booking }: Party): number {
  if (!booking || booking.standing === "out") return -1;
  if (hasGained(told, booking)) return 3;
  const asked = asksTo(told.day, booking).length > 0;
  return (booking.standing === "booked" ? 1 : 0) + (asked ? 1 : 0);
}

function hasGained(told: Told, booking: Booking): boolean {
  const slot = booking.agreed ?? booking.slot;
  const placing = slot === null ? undefined : placingIn(told, booking, slot);
  return placing !== undefined && (placing.fact !== "signed-up" || placing.actor === "trainer");
}

function decide(told: Told, one: Party, other: Party): Decisive | null {
  const [a, b] = [one.booking, other.booking];
  if (a && b && b.standing !== "out") return byTheTrainer(told, a, b) ?? inTurn(told, a, b);
  const explanation = explain(told, other.personId);
  const isAbsent = explanation?.because === "left" || explanation?.because === "turned-away";
  return isAbsent ? { because: "absent", explanation } : null;
}

/** Her decision goes before any order. */
function byTheTrainer(told: Told, one: Booking, other: Booking): Decisive | null {
  const slot = one.agreed ?? one.slot;
  const placing = slot === null ? undefined : placingIn(told, one, slot);
  if (slot !== null && placing?.actor === "trainer" && !hasGained(told, other)) {
    return { because: "trainer-chose", slot, otherFirst: wasFirst(told, placing, one, other) };
  }
  if (other.standing !== "waiting" || asksTo(told.day, other).length > 0) return null;
  const { how, at } = queuedFor(told, other);
  return how === "trainer" && one.standing === "booked" ? { because: "put-to-wait", at } : null;
}

/** Did the other wait, before the one, when the trainer decided? */
function wasFirst({ ledger }: Told, placing: Fact, one: Booking, other: Booking): boolean {
  const then = replay(ledger.slice(0, ledger.indexOf(placing)));
  const before = then.bookings.find((booking) => booking.number === other.number);
  return before !== undefined && isInPlay(before) && other.number < one.number;
}

function inTurn(told: Told, one: Booking, other: Booking): Decisive {
  if (hasGained(told, one) && hasGained(told, other)) return { because: "both-have-it" };
  const isAsked = (booking: Booking): boolean => pendingAskTo(told.day, booking) !== undefined;
  if (isAsked(one) && isAsked(other)) return { because: "both-asked" };
  if (asksTo(told.day, other).length > 0) {
    return { because: "obstacle", obstacle: obstacleOf(told, other) };
  }
  const ask = asksTo(told.day, one).at(-1);
  if (ask) return byQuestion(told, one, other, ask);
  const taken = one.slot === null ? undefined : placingIn(told, one, one.slot);
  return taken?.fact === "seated" && other.standing === "waiting"
    ? { because: "took-free-place", slot: taken.slot, at: taken.at }
    : bySignUp(told, one, other);
}

/** The one was asked, the other wasn't: what kept them from it at that moment? */
function byQuestion(told: Told, one: Booking, other: Booking, ask: Ask): Decisive {
  const then = whenSent(told, ask);
  const before = then.day.bookings.find((booking) => booking.number === other.number);
  if (!before) return { because: "signed-up-later", at: other.signedUpAt };
  if (before.slot !== null && ask.kind === "offer") {
    return { because: "had-place", slot: before.slot };
  }
  const sibling = before.agreed ?? before.slot;
  if (sibling !== null && sibling !== rootOf(then.day).number) {
    return { because: "down-for-sibling", slot: sibling };
  }
  const obstacle = whyUnasked(then, before);
  if (obstacle.because !== "turn-not-come") return { because: "obstacle", obstacle };
  const enough = ask.slot === 0 ? 0 : placesYes(told.day, slotOf(told.day, ask.slot));
  const over = told.day.phase === "settled" || told.day.phase === "called-off";
  const line = lineOf(told, one);
  return line === lineOf(told, other)
    ? { because: "behind", line, enough, over }
    : { because: "waiting-first", enough, over };
}

function whenSent(told: Told, { number }: Ask): Told {
  const sent = told.ledger.findIndex((fact) => fact.fact === "ask-sent" && fact.ask === number);
  const ledger = told.ledger.slice(0, sent);
  return { ...told, day: replay(ledger), ledger };
}

/** Nobody asked either of them: what decided was signing up. */
function bySignUp(told: Told, one: Booking, other: Booking): Decisive {
  if (one.standing === other.standing) {
    return { because: "neither-asked", line: one.standing === "booked" ? "booked" : "waiting" };
  }
  const { how, free } = queuedFor(told, other);
  return how === "wanted"
    ? { because: "wanted-waitlist" }
    : { because: "was-full", places: other.places, free };
}
