/** The order in which people competed: who stood in line with somebody, where, and what came of it for each. */
import {
  type Ask,
  asksTo,
  type Booking,
  bookingOf,
  type Day,
  isInPlay,
  rootOf,
  seatedIn,
  waitingOf,
} from "../../domain/day.ts";
import type { Fact } from "../../domain/facts.ts";
import { replay } from "../../domain/fold.ts";
import type { Instant } from "../../domain/times.ts";
import { lateYesTo, signedUpFor, type Told } from "./why-ledger.ts";
import { type Line, type Obstacle, whyUnasked } from "./why-obstacles.ts";

/** `position`: from 1, in their line; null: not counted in it, as the pinned, whom the walk never comes by. */
export type Contender = { booking: Booking; position: number | null; fates: Fate[] };

/** What came of it: the questions in their order, then what else. */
export type Fate =
  /** `lateYesAt`: when they said yes to it although it was closed by then. */
  | { fate: "asked"; ask: Ask; lateYesAt: Instant | null }
  | { fate: "unasked"; obstacle: Obstacle }
  | { fate: "placed-by-trainer"; slot: number; at: Instant }
  | { fate: "took-free-place"; slot: number; at: Instant }
  | { fate: "left"; at: Instant };

/** The line that a booking stood in when it was asked last, or would have been. */
export function lineOf(told: Told, booking: Booking): Line {
  const ask = asksTo(told.day, booking).at(-1);
  if (ask) return ask.kind === "move" ? "booked" : "waiting";
  const then = beforeWalk(told)?.bookings.find((one) => one.number === booking.number);
  if (then) return then.standing === "booked" ? "booked" : "waiting";
  return signedUpFor(told, booking) === null ? "waiting" : "booked";
}

/**
 * Everyone who competed in this line, first in order first. Nobody if there was nothing to compete for: none
 * of the booked was asked to move, or fewer than two wait. The waiting are counted as they stood when it was
 * decided about `whom`: who had a place or was off by then has no position.
 */
export function contendersOf(told: Told, line: Line, whom: Booking): Contender[] {
  const bookings = line === "waiting" ? inLine(told) : movableInOrder(told);
  const counted = line === "waiting" ? countedFor(told, whom) : comeBy(told, bookings);
  let position = 0;
  return bookings.map((booking) => {
    const isCounted = counted.has(booking.number);
    if (isCounted) position += 1;
    const fates = fatesOf(told, booking, line);
    return { booking, position: isCounted ? position : null, fates };
  });
}

/** Those who waited when this one was last asked or given a place, else when the walk began, else now. */
function countedFor(told: Told, whom: Booking): Set<number> {
  const { day, ledger } = told;
  const ask = asksTo(day, whom).findLast((one) => one.kind !== "move");
  const decided = ledger.findLastIndex((fact) =>
    ask
      ? fact.fact === "ask-sent" && fact.ask === ask.number
      : (fact.fact === "moved" || fact.fact === "seated") && fact.booking === whom.number,
  );
  const then = decided < 0 ? (beforeWalk(told) ?? day) : replay(ledger.slice(0, decided));
  const inPlay = ask?.kind === "seat" ? then.bookings.filter(isInPlay) : waitingOf(then);
  const came = day.bookings.filter((one) => one.number > then.bookings.length);
  return new Set([...inPlay, ...came].map((one) => one.number));
}

/** The walk never comes by the pinned. */
function comeBy({ day }: Told, bookings: Booking[]): Set<number> {
  const asked = (one: Booking): boolean => asksTo(day, one).length > 0;
  return new Set(bookings.filter((one) => !one.pinned || asked(one)).map((one) => one.number));
}

/** Who waited when somebody of them was asked first, and who came later; oldest first. */
function inLine(told: Told): Booking[] {
  const { day, ledger } = told;
  const first = ledger.findIndex((fact) => fact.fact === "ask-sent" && fact.kind !== "move");
  const then = first < 0 ? day : replay(ledger.slice(0, first));
  const waited = new Set(waitingOf(then).map((one) => one.number));
  const since = new Set(then.bookings.map((one) => one.number));
  const competing = day.bookings.filter(
    (one) => waited.has(one.number) || (!since.has(one.number) && signedUpFor(told, one) === null),
  );
  return competing.length < 2 ? [] : competing;
}

/** Who held a root place when the walk began, was asked to move, or was booked since; latest first. */
function movableInOrder(told: Told): Booking[] {
  const { day } = told;
  const asked = new Set(day.asks.filter((ask) => ask.kind === "move").map((ask) => ask.booking));
  const then = beforeWalk(told);
  if (asked.size === 0 || !then) return [];
  const held = new Set(seatedIn(then, rootOf(then)).map((one) => one.number));
  const since = new Set(then.bookings.map((one) => one.number));
  return day.bookings
    .filter(
      ({ number }) =>
        held.has(number) ||
        asked.has(number) ||
        (!since.has(number) && signedUpFor(told, bookingOf(day, number)) === 0),
    )
    .reverse();
}

/** The day as it was when the last walk began. */
function beforeWalk({ ledger }: Told): Day | null {
  const began = ledger.findLastIndex((fact) => fact.fact === "walk-began");
  return began < 0 ? null : replay(ledger.slice(0, began));
}

function fatesOf(told: Told, booking: Booking, line: Line): Fate[] {
  const asks = asksTo(told.day, booking);
  const others = told.ledger.flatMap((fact) => otherFate(fact, booking, line));
  // A no to the slot they waited for takes them off the day: that is one thing, not two.
  const news = others.filter(
    (one) => one.fate !== "left" || asks.every((ask) => ask.closedAt !== one.at),
  );
  const asked = asks.map((ask) => {
    const late = ask.outcome === "yes" || booking.standby === ask.slot;
    return { fate: "asked", ask, lateYesAt: late ? lateYesTo(told, ask) : null } as const;
  });
  const fates = [...asked, ...news];
  return fates.length > 0 ? fates : [{ fate: "unasked", obstacle: whyUnasked(told, booking) }];
}

/** How those who are booked in the root got there is no news in their line. */
function otherFate(fact: Fact, { number }: Booking, line: Line): Fate[] {
  if (fact.fact !== "moved" && fact.fact !== "seated" && fact.fact !== "left") return [];
  const { at, booking } = fact;
  if (booking !== number) return [];
  if (fact.fact === "left") return [{ fate: "left", at }];
  const { slot } = fact;
  if (line === "booked" && slot === 0) return [];
  return [{ fate: fact.fact === "moved" ? "placed-by-trainer" : "took-free-place", slot, at }];
}

/** A long line is cut to those that matter: at most so many, and so many of them after the one asked about. */
const shownMax = 12;
const shownAfter = 3;

/** The contenders around one of them; `before` and `after`: are there more than these? */
export function contendersAround(
  contenders: readonly Contender[],
  { number }: Booking,
): { shown: Contender[]; before: boolean; after: boolean } {
  const at = contenders.findIndex(({ booking }) => booking.number === number);
  if (contenders.length <= shownMax) return { shown: [...contenders], before: false, after: false };
  const end = Math.min(contenders.length, at + 1 + shownAfter);
  const start = Math.max(0, end - shownMax);
  return {
    shown: contenders.slice(start, end),
    before: start > 0,
    after: end < contenders.length,
  };
}
