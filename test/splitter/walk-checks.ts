/** What must hold of every fact and after every step of every walk, said again without the splitter's help. */
import {
  type Ask,
  type Booking,
  bookingOf,
  type Day,
  isInPlay,
  placesOf,
  rootOf,
  type Slot,
  seatedIn,
  slotOf,
} from "../../src/domain/day.ts";
import type { Fact } from "../../src/domain/facts.ts";
import type { ClassRules } from "../../src/domain/settings.ts";
import { hourMs } from "../../src/domain/times.ts";
import { siblingsInUse, targetsOf } from "../../src/splitter/targets.ts";

/** Throws with the rule that is broken: vitest's expect is too slow for so many. */
export function must(holds: boolean, rule: string, found: unknown = ""): void {
  if (!holds) throw new Error(`${rule}: ${JSON.stringify(found)}`);
}

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

/**
 * Targets of the slots in use are as even as capacities and yeses allow, the odd places in the root as far
 * as it has room, then with the earlier listed; others keep the yeses that they have.
 */
export function checkTargets(day: Day): void {
  const used = [rootOf(day), ...siblingsInUse(day)];
  const targets = targetsOf(day);
  const target = (slot: Slot): number => targets[slot.number] ?? 0;
  const yeses = (slot: Slot): number =>
    slot.number === 0 || slot.status === "dropped" ? 0 : placesYes(day, slot);
  const sum = (places: (slot: Slot) => number): number =>
    day.slots.reduce((soFar, slot) => soFar + places(slot), 0);
  const room = sum((slot) => (used.includes(slot) ? slot.capacity : yeses(slot)));
  const places = Math.max(sum(yeses), Math.min(wanted(day), room));
  must(sum(target) === places, "targets hold everyone wanted", targets);
  for (const slot of day.slots.filter((one) => !used.includes(one))) {
    must(target(slot) === yeses(slot), "siblings that aren't needed keep their yeses", targets);
  }
  for (const low of used) {
    must(target(low) <= low.capacity, "no target above capacity", targets);
    must(target(low) >= yeses(low), "no target below the yeses", targets);
    if (target(low) === low.capacity) continue;
    for (const high of used.filter((one) => target(one) > yeses(one))) {
      const more = high.number < low.number ? 1 : 0;
      const odd = high.number === 0 ? used.length - 1 : more;
      must(target(high) - target(low) <= odd, "as even as can be, odd places first", targets);
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
  must(fact.why.because.length > 0 && fact.actor.length > 0, "every fact has a reason", fact);
  if (fact.fact === "ask-sent") checkAsk(day, fact, rules);
  if (fact.fact === "sibling-opened") {
    const slot = slotOf(day, fact.slot);
    must(slot.status === "tentative", "only a tentative sibling opens", fact);
    const enough = Math.min(rules.siblingMin, targetsOf(day)[slot.number] ?? 0);
    const isEnough = fact.actor === "trainer" || placesYes(day, slot) >= enough;
    must(isEnough, "a sibling opens at its target or siblingMin", fact);
  }
  if (fact.fact === "sibling-short") must(!slotOf(day, fact.slot).short, "asked once", fact);
  if (fact.fact === "settled") must(day.phase === "splitting", "a day settles once", fact);
}

function checkAsk(day: Day, fact: AskSent, rules: ClassRules): void {
  const slot = slotOf(day, fact.slot);
  const booking = bookingOf(day, fact.booking);
  const splitting = day.phase === "splitting";
  must(askable(day, booking, slot), "may be asked", fact);
  must(slot.status !== "dropped", "nobody is asked for a dropped sibling", fact);
  must(fact.answerBy <= fact.at + rules.replyWithinMs, "replyWithin", fact);
  must(fact.answerBy <= slot.startsAt - hourMs, "one hour before the start", fact);
  must(!splitting || fact.answerBy <= day.times.decidesAt, "never past decidesBy", fact);
  if (fact.kind === "move") {
    must(rules.movables, "nobody is asked to move when movables is false", fact);
    must(!booking.pinned, "never the pinned", fact);
    must(booking.slot === 0, "only those in the root are asked to move", fact);
  } else {
    must(booking.standing === "waiting", "seats and offers are for the waiting", fact);
    must(!splitting || isInPlay(booking), "in play", fact);
  }
  if (splitting && slot.number > 0) {
    checkTargets(day);
    must(booking.places <= shortfall(day, slot), "yes + pending < target", fact);
    must(nextFor(day, rules, slot) === booking, "asked in order", fact);
  } else {
    must(waitingFor(day, slot)[0] === booking, "offered to the oldest who fits", fact);
    const kept = slot.toOffer - placesOf(asked(day, slot));
    must(splitting || kept > 0, "only freed places are offered", fact);
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
    must(own || agreed || ask?.booking === was.number, "nobody is moved unasked", [fact, was]);
  }
}

export function checkDay(day: Day): void {
  for (const slot of day.slots) {
    must(placesHeld(day, slot) <= slot.capacity, "held within capacity", slot);
  }
  const here = day.bookings.filter((one) => one.standing !== "out").map((one) => one.personId);
  must(new Set(here).size === here.length, "one standing a person", here);
  for (const booking of day.bookings) {
    const asks = day.asks.filter((ask) => ask.booking === booking.number);
    const pending = asks.filter((ask) => ask.outcome === "pending");
    must(pending.length <= 1, "one open question a person", asks);
    must(asks.length <= 2, "two asks a person a day", asks);
    if (pending[0]) {
      must(booking.standing !== "out", "nobody who left is asked", asks);
      must(slotOf(day, pending[0].slot).status !== "dropped", "no question for what is off", asks);
    }
    must((booking.slot !== null) === (booking.standing === "booked"), "a slot if booked", booking);
    const isHeld = booking.slot === null || slotOf(day, booking.slot).status === "open";
    must(isHeld, "nobody is seated in what isn't open", booking);
    const isReal = booking.agreed === null || slotOf(day, booking.agreed).status === "tentative";
    must(isReal, "a promise is of a tentative sibling", booking);
  }
}

/** At rest a day has decided what can be decided, and if it may ask, has asked everyone it needs. */
export function checkRest(day: Day, rules: ClassRules, mayAsk: boolean): void {
  const pending = day.asks.some((ask) => ask.outcome === "pending");
  if (day.stage === "walk") checkWalkAtRest(day, rules, mayAsk);
  if (!mayAsk || day.over) return;
  if (day.stage === "offers") {
    must(waitingFor(day, rootOf(day)).length === 0, "free root places go first");
    must(pending, "the split begins when no offer is pending");
  }
  if (day.stage === null) {
    for (const slot of day.slots.filter((one) => one.status === "open")) {
      const isLeft = slot.toOffer > placesOf(asked(day, slot));
      must(!isLeft || waitingFor(day, slot).length === 0, "freed places are offered", slot);
    }
  }
}

function checkWalkAtRest(day: Day, rules: ClassRules, mayAsk: boolean): void {
  const siblings = day.slots.filter((slot) => slot.number > 0);
  const isOpen = siblings.some((slot) => slot.status === "open");
  must(isOpen || wanted(day) > rootOf(day).capacity, "called off when everyone fits");
  for (const slot of siblings.filter((one) => one.status === "tentative")) {
    const yes = placesYes(day, slot);
    const isFull = yes > 0 && yes >= (targetsOf(day)[slot.number] ?? 0);
    const isNeeded = siblingsInUse(day).includes(slot);
    must(!isFull || !isNeeded, "opens when its yeses reach its target", slot);
  }
  if (!mayAsk) return;
  for (const slot of siblings.filter((one) => one.status !== "dropped")) {
    must(!nextFor(day, rules, slot), "exactly the shortfall is asked", slot);
  }
  const offerable = isOpen ? waitingFor(day, rootOf(day)) : [];
  must(offerable.length === 0, "freed root places are offered", offerable);
  const isPending = day.asks.some((ask) => ask.outcome === "pending");
  must(isPending || siblings.some((slot) => slot.short), "it waits for somebody");
}
