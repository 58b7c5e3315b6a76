/** A training day: one dated run of a class, its slots, its bookings and its asks, and what can be read off them. */
import type { Instant, LocalDate } from "./times.ts";

// The words stand in the tables too: new ones need a migration.
export const phases = ["open", "closed", "splitting", "settled", "called-off"] as const;
export type Phase = (typeof phases)[number];

/**
 * How far a splitting day is: `plan` waits for the trainer's GO, `offers` gives free root places to
 * the waiting, `walk` fills the siblings.
 */
export const stages = ["plan", "offers", "walk"] as const;
export type Stage = (typeof stages)[number];

export const slotStatuses = ["open", "closed", "tentative", "dropped"] as const;
export type SlotStatus = (typeof slotStatuses)[number];

export type Slot = {
  /** 0 is the root; the siblings count from 1 in their listed order. */
  number: number;
  role: "root" | "sibling";
  startsAt: Instant;
  capacity: number;
  status: SlotStatus;
  /**
   * Places freed for the waiting and not taken yet, those on offer included: more when somebody leaves, less
   * when a waiting person takes one, none once nobody is left to offer to. While the day is split it isn't
   * counted: then every free place is for the waiting.
   */
  toOffer: number;
  /** The trainer was asked to OPEN or DROP it. */
  short: boolean;
};

export const standings = ["booked", "waiting", "out"] as const;
export type Standing = (typeof standings)[number];

export type Booking = {
  /** Order of the first text on this day, from 1. */
  number: number;
  personId: number;
  places: number;
  standing: Standing;
  /** The slot whose places it holds; null unless booked. */
  slot: number | null;
  /** The tentative sibling it has said yes to; its root place is held until that opens. */
  agreed: number | null;
  /** Said yes too late for this slot: comes first when a place there is needed. */
  standby: number | null;
  pinned: boolean;
  /** False once the person opted out or a text to them failed for good. */
  reachable: boolean;
  /** Of a waiting booking: false once silent or undeliverable; true again when they say yes after all. */
  inPlay: boolean;
  /** The largest shortfall it was passed over for, so that one reason is noted once. */
  passedOver: number | null;
  /** Until when an unnamed newcomer's place is kept; null once named. */
  nameBy: Instant | null;
  signedUpAt: Instant;
};

export const askKinds = ["move", "seat", "offer"] as const;
export type AskKind = (typeof askKinds)[number];
export const askOutcomes = [
  "pending",
  "yes",
  "no",
  "silent",
  "undeliverable",
  "withdrawn",
] as const;
export type AskOutcome = (typeof askOutcomes)[number];

export type Ask = {
  number: number;
  booking: number;
  kind: AskKind;
  slot: number;
  askedAt: Instant;
  answerBy: Instant;
  outcome: AskOutcome;
  closedAt: Instant | null;
};

export type DayTimes = {
  signupClosesAt: Instant;
  finalizesAt: Instant;
  decidesAt: Instant;
  /** When those who come are reminded; null: not at all. */
  remindsAt: Instant | null;
  /** When the last slot ends. */
  endsAt: Instant;
};

export type Day = {
  /** `<class id>:<date>`. */
  id: string;
  classId: number;
  date: LocalDate;
  times: DayTimes;
  phase: Phase;
  /** Only while splitting. */
  stage: Stage | null;
  paused: boolean;
  settledAt: Instant | null;
  /** Those who come were reminded the evening before. */
  reminded: boolean;
  /** Its last slot has started: the next day takes over. */
  over: boolean;
  /** Its last slot has ended and the trainer was told how the day went. */
  summedUp: boolean;
  slots: Slot[];
  bookings: Booking[];
  asks: Ask[];
};

/** A training day asks one person at most this often (docs/rules.md, the splitter). */
export const asksPerPersonMax = 2;

export function rootOf(day: Day): Slot {
  return slotOf(day, 0);
}

export function slotOf(day: Day, number: number): Slot {
  const slot = day.slots[number];
  if (!slot) throw new Error(`day ${day.id} has no slot ${number}`);
  return slot;
}

export function siblingsOf(day: Day): Slot[] {
  return day.slots.slice(1);
}

export function bookingOf(day: Day, number: number): Booking {
  const booking = day.bookings.find((one) => one.number === number);
  if (!booking) throw new Error(`day ${day.id} has no booking ${number}`);
  return booking;
}

/** The person's booking of this day, unless they are out. */
export function standingBooking(day: Day, personId: number): Booking | undefined {
  return day.bookings.find((one) => one.personId === personId && one.standing !== "out");
}

export function askOf(day: Day, number: number): Ask {
  const ask = day.asks.find((one) => one.number === number);
  if (!ask) throw new Error(`day ${day.id} has no ask ${number}`);
  return ask;
}

export function asksTo(day: Day, booking: Booking): Ask[] {
  return day.asks.filter((one) => one.booking === booking.number);
}

/** Also those to a booking that they have given up since. */
export function asksToPerson(day: Day, personId: number): Ask[] {
  return day.asks.filter((one) => bookingOf(day, one.booking).personId === personId);
}

export function pendingAsks(day: Day): Ask[] {
  return day.asks.filter((one) => one.outcome === "pending");
}

export function pendingAskTo(day: Day, booking: Booking): Ask | undefined {
  return day.asks.find((one) => one.booking === booking.number && one.outcome === "pending");
}

export function waitingOf(day: Day): Booking[] {
  return day.bookings.filter((one) => one.standing === "waiting");
}

/** Those who hold the slot's places, in order of booking. */
export function seatedIn(day: Day, slot: Slot): Booking[] {
  return day.bookings.filter((one) => one.standing === "booked" && one.slot === slot.number);
}

export function placesOf(bookings: Booking[]): number {
  return bookings.reduce((sum, one) => sum + one.places, 0);
}

export function placesPending(day: Day, slot: Slot): number {
  const pending = day.asks.filter((one) => one.outcome === "pending" && one.slot === slot.number);
  return placesOf(pending.map((one) => bookingOf(day, one.booking)));
}

/** Places of those who said yes: seated in it, or agreed to it while it is tentative. */
export function placesYes(day: Day, slot: Slot): number {
  const agreed = day.bookings.filter((one) => one.agreed === slot.number);
  return placesOf(seatedIn(day, slot)) + placesOf(agreed);
}

/** Places that nobody holds: neither by a yes nor by a pending ask. */
export function placesFree(day: Day, slot: Slot): number {
  return slot.capacity - placesYes(day, slot) - placesPending(day, slot);
}

/** Places a newcomer may take: free, and not kept for the waiting. */
export function placesForNewcomers(day: Day, slot: Slot): number {
  const kept = Math.max(slot.toOffer, placesPending(day, slot));
  return Math.max(0, slot.capacity - placesYes(day, slot) - kept);
}

/** Is this waiting person still to be reckoned with? Whoever has agreed is, even if no text reaches them any more. */
export function isInPlay(booking: Booking): boolean {
  if (booking.standing !== "waiting") return false;
  return booking.agreed !== null || (booking.inPlay && booking.reachable);
}

/** D: the places wanted by everyone in play, booked and waiting (docs/rules.md, the splitter). */
export function placesWanted(day: Day): number {
  const booked = day.bookings.filter((one) => one.standing === "booked");
  return placesOf(booked) + placesOf(day.bookings.filter(isInPlay));
}

/** Places that the waitlist takes (docs/rules.md, the week). */
export function waitlistSize(day: Day, waitlistRatio: number): number {
  const open = day.slots.filter((one) => one.status === "open");
  const capacity = open.reduce((sum, one) => sum + one.capacity, 0);
  return Math.ceil(capacity * waitlistRatio - 1e-9);
}

export function lastStart(day: Day): Instant {
  return Math.max(...day.slots.map((one) => one.startsAt));
}
