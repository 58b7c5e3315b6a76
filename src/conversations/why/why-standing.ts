/** Why somebody stands as they do on the day: one explanation, read off the day and its ledger. It names nobody. */
import {
  type Ask,
  type AskKind,
  asksTo,
  type Booking,
  bookingOf,
  placesOf,
  placesYes,
  rootOf,
  seatedIn,
  slotOf,
  standingBooking,
  waitingOf,
} from "../../domain/day.ts";
import type { Fact } from "../../domain/facts.ts";
import { replay } from "../../domain/fold.ts";
import { mostPlaces } from "../../domain/sign-up.ts";
import type { Instant } from "../../domain/times.ts";
import { targetOf, targetsOf } from "../../splitter/targets.ts";
import {
  openedWith,
  placingIn,
  positionAsked,
  queuedFor,
  saidYesAt,
  type Told,
} from "./why-ledger.ts";
import { type Obstacle, obstacleOf } from "./why-obstacles.ts";

export type Refusal =
  | { because: "sign-up-closed" }
  | { because: "day-called-off" }
  | { because: "waitlist-full"; size: number }
  | { because: "too-many-places"; most: number };

/** Slots and positions are meant by number; positions count from 1. */
export type Explanation =
  | { because: "called-off" }
  | { because: "turned-away"; why: Refusal }
  | { because: "left"; at: Instant; how: "said-so" | "no-name" | "trainer" | "declined" }
  /** `wanted`: places, when the split began; the class held `capacity`. `position`: in line, or from the end of the booked. */
  | {
      because: "asked";
      kind: AskKind;
      slot: number;
      by: Instant;
      position: number;
      wanted: number;
      capacity: number;
    }
  /** `yes` places of `target` have agreed; `keeps`: the slot that is theirs until it opens. */
  | {
      because: "agreed";
      slot: number;
      at: Instant;
      yes: number;
      target: number;
      keeps: number | null;
    }
  /** `opened`: with so many places, if it is a sibling that opened by its yeses. */
  | {
      because: "said-yes";
      kind: AskKind;
      slot: number;
      at: Instant;
      position: number;
      opened: number | null;
    }
  | { because: "took-free-place"; slot: number; at: Instant }
  /** `before`: so many who wait were first. `opens`: the slot isn't open yet. */
  | { because: "placed-by-trainer"; slot: number; at: Instant; before: number; opens: boolean }
  /** The `position`th to book; `obstacle`: why they weren't moved, once a split has begun. */
  | {
      because: "booked";
      slot: number;
      position: number;
      capacity: number;
      obstacle: Obstacle | null;
    }
  /** `taken` of `capacity`: the places of the open slots. `decided`: null once it is. */
  | {
      because: "waits";
      position: number;
      how: "wanted" | "full" | "trainer";
      taken: number;
      capacity: number;
      decided: { word: "from" | "by"; at: Instant } | null;
      obstacle: Obstacle | null;
    };

/** Null: the day knows nothing about them. */
export function explain(told: Told, personId: number): Explanation | null {
  const booking = standingBooking(told.day, personId);
  if (!booking) return explainAbsence(told, personId);
  if (told.day.phase === "called-off") return { because: "called-off" };
  const pending = asksTo(told.day, booking).find((ask) => ask.outcome === "pending");
  if (pending) return explainQuestion(told, pending);
  if (booking.agreed !== null) return explainAgreement(told, booking, booking.agreed);
  return booking.slot === null
    ? explainWaiting(told, booking)
    : explainPlace(told, booking, booking.slot);
}

function explainAbsence({ ledger, day }: Told, personId: number): Explanation | null {
  const last = ledger.findLast(
    ({ about, fact }) =>
      about === personId && (fact === "left" || fact === "mind-changed" || fact === "turned-away"),
  );
  if (!last) return null;
  const { at, why } = last;
  if (last.fact !== "turned-away") return { because: "left", at, how: leavingOf(last) };
  if (why.because === "waitlist-full") {
    return { because: "turned-away", why: { because: "waitlist-full", size: why.size } };
  }
  const tooMany = { because: "too-many-places", most: mostPlaces(day) } as const;
  return { because: "turned-away", why: refusals.get(why.because) ?? tooMany };
}

const refusals: ReadonlyMap<string, Refusal> = new Map([
  ["sign-up-is-closed", { because: "sign-up-closed" }],
  ["day-called-off", { because: "day-called-off" }],
]);

function leavingOf({ actor, why }: Fact): Extract<Explanation, { because: "left" }>["how"] {
  if (actor === "trainer") return "trainer";
  if (why.because === "no-name-given") return "no-name";
  return why.because === "they-said-so" ? "said-so" : "declined";
}

function explainQuestion(told: Told, ask: Ask): Explanation {
  const { kind, slot, answerBy: by } = ask;
  const began = told.ledger.findLast(({ fact }) => fact === "walk-began")?.why;
  const { capacity } = rootOf(told.day);
  const figures =
    began?.because === "more-than-fits"
      ? { wanted: began.wanted, capacity: began.capacity }
      : { wanted: capacity, capacity };
  return { because: "asked", kind, slot, by, position: positionAsked(told, ask), ...figures };
}

function explainAgreement(told: Told, booking: Booking, slot: number): Explanation {
  const { day } = told;
  const agreeing = placingIn(told, booking, slot);
  if (agreeing?.fact === "moved") return placedByTrainer(agreeing, slot, true);
  const sibling = slotOf(day, slot);
  return {
    because: "agreed",
    slot,
    at: agreeing ? saidYesAt(told, booking, agreeing, slot) : booking.signedUpAt,
    yes: placesYes(day, sibling),
    target: targetOf(targetsOf(day), sibling),
    keeps: booking.slot,
  };
}

function placedByTrainer(
  { at, why }: Fact,
  slot: number,
  opens: boolean,
): Extract<Explanation, { because: "placed-by-trainer" }> {
  const before = why.because === "trainer-passed-over" ? why.before : 0;
  return { because: "placed-by-trainer", slot, at, before, opens };
}

function explainPlace(told: Told, booking: Booking, slot: number): Explanation {
  const placing = placingIn(told, booking, slot);
  if (!placing || placing.fact === "signed-up") return explainBooking(told, booking, slot);
  if (placing.fact === "moved") return placedByTrainer(placing, slot, false);
  if (placing.fact === "seated") return { because: "took-free-place", slot, at: placing.at };
  const ask = asksTo(told.day, booking).findLast((one) => one.slot === slot);
  if (!ask) return { because: "took-free-place", slot, at: placing.at };
  return {
    because: "said-yes",
    kind: ask.kind,
    slot,
    at: saidYesAt(told, booking, placing, slot),
    position: positionAsked(told, ask),
    opened: openedWith(told, slot),
  };
}

function explainBooking(told: Told, booking: Booking, slot: number): Explanation {
  const { day, ledger } = told;
  const signedUp = ledger.findIndex(
    (fact) => fact.fact === "signed-up" && fact.booking === booking.number,
  );
  const fact = ledger[signedUp];
  if (fact?.actor === "trainer") return placedByTrainer(fact, slot, false);
  const then = replay(ledger.slice(0, signedUp + 1));
  const walked = ledger.some((one) => one.fact === "walk-began");
  return {
    because: "booked",
    slot,
    position: seatedIn(then, rootOf(then)).length,
    capacity: slotOf(day, slot).capacity,
    obstacle: walked || asksTo(day, booking).length > 0 ? obstacleOf(told, booking) : null,
  };
}

function explainWaiting(told: Told, booking: Booking): Explanation {
  const { day, ledger } = told;
  const open = day.slots.filter((slot) => slot.status === "open");
  const walked = ledger.some((fact) => fact.fact === "walk-began");
  const touched = walked || asksTo(day, booking).length > 0 || !booking.reachable;
  return {
    because: "waits",
    position: waitingOf(day).indexOf(bookingOf(day, booking.number)) + 1,
    how: queuedFor(told, booking).how,
    taken: placesOf(open.flatMap((slot) => seatedIn(day, slot))),
    capacity: open.reduce((sum, slot) => sum + slot.capacity, 0),
    decided: decidedAt(told),
    obstacle: touched ? obstacleOf(told, booking) : null,
  };
}

function decidedAt({ day }: Told): { word: "from" | "by"; at: Instant } | null {
  if (day.settledAt !== null) return null;
  const { finalizesAt, decidesAt } = day.times;
  return day.phase === "splitting"
    ? { word: "by", at: decidesAt }
    : { word: "from", at: finalizesAt };
}
