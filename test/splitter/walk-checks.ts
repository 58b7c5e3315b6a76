/** What must hold of every fact and after every step of every walk, said again without the splitter's help. */
import { expect } from "vitest";
import {
  type Ask,
  type Booking,
  bookingOf,
  type Day,
  isInPlay,
  placesOf,
  rootOf,
  seatedIn,
  type Slot,
  slotOf,
} from "../../src/domain/day.ts";
import type { Fact } from "../../src/domain/facts.ts";
import type { ClassRules } from "../../src/domain/settings.ts";
import { hourMs } from "../../src/domain/times.ts";
import { targetsOf } from "../../src/splitter/targets.ts";

type AskSent = Extract<Fact, { fact: "ask-sent" }>;

/** Everyone who holds a place of the slot or may still take one: seated, agreed, asked. */
export function placesHeld(day: Day, slot: Slot): number {
  return placesYes(day, slot) + placesOf(asked(day, slot));
}

function placesYes(day: Day, slot: Slot): number {
  const yes = day.bookings.filter((one) => one.slot === slot.number || one.agreed === slot.number);
  return placesOf(yes);
}

function asked(day: Day, slot: Slot): Booking[] {
  const pending = day.asks.filter((ask) => ask.outcome === "pending" && ask.slot === slot.number);
  return pending.map((ask) => bookingOf(day, ask.booking));
}

export function wanted(day: Day): number {
  return placesOf(day.bookings.filter((one) => one.standing === "booked" || isInPlay(one)));
}

/** The fewest siblings that hold what the root can't, in listed order, and those with a yes or a pending ask. */
function inUse(day: Day): Slot[] {
  const siblings = day.slots.filter((one) => one.number > 0 && one.status !== "dropped");
  const overflow = wanted(day) - rootOf(day).capacity;
  const before = (at: number): number =>
    siblings.slice(0, at).reduce((sum, one) => sum + one.capacity, 0);
  return siblings.filter((one, at) => before(at) < overflow || placesHeld(day, one) > 0);
}

/** Targets are as even as capacities and yeses allow; of two slots a place apart, the earlier listed has it. */
export function checkTargets(day: Day): void {
  const slots = [rootOf(day), ...inUse(day)];
  const targets = targetsOf(day);
  const target = (slot: Slot): number => targets[slot.number] ?? 0;
  const least = (slot: Slot): number => (slot.number === 0 ? 0 : placesYes(day, slot));
  const used = slots.map((slot) => slot.number);
  expect(targets.filter((places, at) => places > 0 && !used.includes(at))).toEqual([]);
  const capacity = slots.reduce((sum, slot) => sum + slot.capacity, 0);
  const yes = slots.reduce((sum, slot) => sum + least(slot), 0);
  const sum = slots.reduce((soFar, slot) => soFar + target(slot), 0);
  expect(sum).toBe(Math.max(yes, Math.min(wanted(day), capacity)));
  for (const low of slots) {
    expect(target(low)).toBeLessThanOrEqual(low.capacity);
    expect(target(low)).toBeGreaterThanOrEqual(least(low));
    if (target(low) === low.capacity) continue;
    for (const high of slots.filter((one) => target(one) > least(one))) {
      const tie = high.number < low.number ? 1 : 0;
      expect(target(high) - target(low), `targets ${targets}`).toBeLessThanOrEqual(tie);
    }
  }
}

/** May they be asked for this slot now? */
function askable(day: Day, booking: Booking, slot: Slot): boolean {
  const asks = day.asks.filter((ask) => ask.booking === booking.number);
  const ended = (ask: Ask): boolean => ask.outcome === "pending" || ask.outcome === "undeliverable";
  const keeps = (ask: Ask): boolean => ask.kind === "move" && ask.outcome === "silent";
  const same = (ask: Ask): boolean => ask.slot === slot.number && ask.outcome !== "withdrawn";
  const bars = asks.some((ask) => ended(ask) || keeps(ask) || same(ask));
  return booking.reachable && booking.agreed === null && asks.length < 2 && !bars;
}

/** In the order in which they are asked for a sibling: the waiting, the booked backwards; then again those who declined one. */
function queue(day: Day, rules: ClassRules): Booking[] {
  const booked = seatedIn(day, rootOf(day)).filter((one) => rules.movables && !one.pinned);
  const all = [...day.bookings.filter(isInPlay), ...booked.sort((a, b) => b.number - a.number)];
  const declined = (one: Booking): boolean =>
    day.asks.some((ask) => ask.booking === one.number && ask.slot > 0 && ask.outcome === "no");
  return [...all.filter((one) => !declined(one)), ...all.filter(declined)];
}

function shortfall(day: Day, slot: Slot): number {
  return (targetsOf(day)[slot.number] ?? 0) - placesHeld(day, slot);
}

/** Who should be asked for the sibling before, or instead of, everyone after them. */
function nextFor(day: Day, rules: ClassRules, slot: Slot): Booking | undefined {
  const short = shortfall(day, slot);
  return queue(day, rules).find((one) => askable(day, one, slot) && one.places <= short);
}

function waitingFor(day: Day, slot: Slot): Booking[] {
  const free = slot.capacity - placesHeld(day, slot);
  return day.bookings.filter(
    (one) =>
      one.standing === "waiting" &&
      (day.phase !== "splitting" || isInPlay(one)) &&
      askable(day, one, slot) &&
      one.places <= free,
  );
}

export function checkFact(day: Day, fact: Fact, rules: ClassRules): void {
  expect(fact.why.because).toBeTruthy();
  expect(fact.actor).toBeTruthy();
  if (fact.fact === "ask-sent") checkAsk(day, fact, rules);
  if (fact.fact === "sibling-opened") {
    const slot = slotOf(day, fact.slot);
    expect(slot.status).toBe("tentative");
    const enough = Math.min(rules.siblingMin, targetsOf(day)[slot.number] ?? 0);
    if (fact.actor === "rule") expect(placesYes(day, slot)).toBeGreaterThanOrEqual(enough);
  }
  if (fact.fact === "sibling-short") expect(slotOf(day, fact.slot).short).toBe(false);
  if (fact.fact === "settled") expect(day.phase).toBe("splitting");
}

function checkAsk(day: Day, fact: AskSent, rules: ClassRules): void {
  const slot = slotOf(day, fact.slot);
  const booking = bookingOf(day, fact.booking);
  expect(askable(day, booking, slot), `${fact.booking} may be asked`).toBe(true);
  expect(["called-off"]).not.toContain(day.phase);
  expect(slot.status).not.toBe("dropped");
  expect(fact.answerBy).toBeLessThanOrEqual(fact.at + rules.replyWithinMs);
  expect(fact.answerBy).toBeLessThanOrEqual(slot.startsAt - hourMs);
  if (fact.kind === "move") {
    expect([rules.movables, booking.pinned, booking.slot]).toEqual([true, false, 0]);
  } else {
    expect(booking.standing).toBe("waiting");
  }
  if (day.phase === "splitting") {
    expect(fact.answerBy).toBeLessThanOrEqual(day.times.decidesAt);
    expect(booking.standing === "booked" || isInPlay(booking)).toBe(true);
  }
  if (day.phase === "splitting" && slot.number > 0) {
    checkTargets(day);
    expect(booking.places, "no more than the shortfall").toBeLessThanOrEqual(shortfall(day, slot));
    expect(nextFor(day, rules, slot)?.number, "asked in order").toBe(booking.number);
  } else {
    expect(waitingFor(day, slot)[0]?.number, "offered to the oldest").toBe(booking.number);
    if (day.phase !== "splitting") {
      expect(slot.toOffer - placesOf(asked(day, slot))).toBeGreaterThan(0);
    }
  }
}

/** Nobody's place changes but by their own yes, no or leaving, or by what they had agreed to. */
export function checkPlaces(before: Day, after: Day, fact: Fact): void {
  for (const was of before.bookings) {
    const is = bookingOf(after, was.number);
    if (was.slot === is.slot && was.standing === is.standing) continue;
    const own = "booking" in fact && fact.booking === was.number;
    const ask = "ask" in fact ? after.asks.find((one) => one.number === fact.ask) : undefined;
    const agreed = fact.fact === "sibling-opened" && was.agreed === fact.slot;
    expect(own || agreed || ask?.booking === was.number, `${fact.fact} moved ${was.number}`).toBe(true);
  }
}

export function checkDay(day: Day): void {
  for (const slot of day.slots) {
    expect(placesHeld(day, slot), `slot ${slot.number} held`).toBeLessThanOrEqual(slot.capacity);
  }
  const here = day.bookings.filter((one) => one.standing !== "out").map((one) => one.personId);
  expect(new Set(here).size).toBe(here.length);
  for (const booking of day.bookings) {
    const asks = day.asks.filter((ask) => ask.booking === booking.number);
    const pending = asks.filter((ask) => ask.outcome === "pending");
    expect(pending.length).toBeLessThanOrEqual(1);
    expect(asks.length).toBeLessThanOrEqual(2);
    if (pending[0]) {
      expect(booking.standing).not.toBe("out");
      expect(slotOf(day, pending[0].slot).status).not.toBe("dropped");
    }
    expect(booking.slot !== null).toBe(booking.standing === "booked");
    if (booking.slot !== null) expect(slotOf(day, booking.slot).status).toBe("open");
    if (booking.agreed !== null) expect(slotOf(day, booking.agreed).status).toBe("tentative");
  }
}

/** At rest, a day that may ask has asked everyone it needs, and has decided what can be decided. */
export function checkRest(day: Day, rules: ClassRules, mayAsk: boolean): void {
  const siblings = day.slots.filter((slot) => slot.number > 0);
  const pending = day.asks.filter((ask) => ask.outcome === "pending").length;
  if (day.stage === "walk") {
    const isOpen = siblings.some((slot) => slot.status === "open");
    expect(isOpen || wanted(day) > rootOf(day).capacity, "called off when it fits").toBe(true);
    for (const slot of siblings.filter((one) => one.status === "tentative")) {
      const yes = placesYes(day, slot);
      expect(yes > 0 && yes >= (targetsOf(day)[slot.number] ?? 0), "opens when full").toBe(false);
    }
    if (!mayAsk) return;
    for (const slot of siblings.filter((one) => one.status !== "dropped")) {
      expect(nextFor(day, rules, slot), `slot ${slot.number} asks its shortfall`).toBeUndefined();
    }
    if (isOpen) expect(waitingFor(day, rootOf(day)), "free root places are offered").toEqual([]);
    expect(pending > 0 || siblings.some((slot) => slot.short), "waits for somebody").toBe(true);
  }
  if (day.stage === "offers" && mayAsk) {
    expect(waitingFor(day, rootOf(day)), "free root places go first").toEqual([]);
    expect(pending).toBeGreaterThan(0);
  }
  if (day.stage === null && mayAsk && !day.over) {
    for (const slot of day.slots.filter((one) => one.status === "open")) {
      if (slot.toOffer > placesOf(asked(day, slot))) {
        expect(waitingFor(day, slot), "freed places are offered").toEqual([]);
      }
    }
  }
}
