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
import { asked, checkTargets, must, placesHeld, placesYes, wanted } from "./target-checks.ts";

type AskSent = Extract<Fact, { fact: "ask-sent" }>;

/** May they be asked for this slot now? Asks to an earlier booking of the same person count, too. */
function askable(day: Day, booking: Booking, slot: Slot): boolean {
  const asks = day.asks.filter((ask) => bookingOf(day, ask.booking).personId === booking.personId);
  const ended = (ask: Ask): boolean => ask.outcome === "pending" || ask.outcome === "undeliverable";
  const keeps = (ask: Ask): boolean =>
    slot.number > 0 && ask.kind === "move" && ask.outcome === "silent";
  const same = (ask: Ask): boolean => ask.booking === booking.number && ask.slot === slot.number;
  // Taken back, or a yes that a called-off walk left without effect.
  const isVoid = (ask: Ask): boolean => ask.outcome === "withdrawn" || ask.outcome === "yes";
  const bars = asks.some((ask) => ended(ask) || keeps(ask) || (same(ask) && !isVoid(ask)));
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
  else checkDecision(day, fact, rules);
}

function checkDecision(day: Day, fact: Fact, rules: ClassRules): void {
  const yes = "slot" in fact && fact.slot !== null ? placesYes(day, slotOf(day, fact.slot)) : 0;
  const byTrainer = fact.actor === "trainer";
  const isAsking = day.asks.some((ask) => ask.outcome === "pending");
  switch (fact.fact) {
    case "walk-began":
      must(!isAsking, "the split begins when no offer is pending", fact);
      return;
    case "walk-called-off":
      must(wanted(day) <= rootOf(day).capacity, "called off only when everyone fits", fact);
      must(noneOpen(day), "not called off once a sibling is open", fact);
      must(!isAsking, "called off, open asks are withdrawn", fact);
      return;
    case "sibling-opened": {
      const enough = Math.min(rules.siblingMin, targetsOf(day)[fact.slot] ?? 0);
      must(
        byTrainer || slotOf(day, fact.slot).status === "tentative",
        "only a tentative one opens",
        fact,
      );
      must(byTrainer || yes >= enough, "opens at its target or siblingMin", fact);
      return;
    }
    case "sibling-short":
      must(!slotOf(day, fact.slot).short, "the trainer is asked once", fact);
      must(yes < rules.siblingMin && !isAsking, "short only with nobody left to ask", fact);
      return;
    case "sibling-dropped":
      must(byTrainer || yes === 0 || yes < rules.siblingMin, "enough yeses aren't dropped", fact);
      return;
    case "places-freed": {
      const { capacity, toOffer } = slotOf(day, fact.slot);
      must(yes + toOffer + fact.places <= capacity, "only a free place is freed", fact);
      return;
    }
    case "yes-counted":
      checkLateYes(day, fact);
      return;
    case "settled":
      must(day.phase === "splitting", "a day settles once", fact);
      must(!isAsking, "no ask outlives the day's decision", fact);
      return;
    default:
  }
}

/** Not yet left to the trainer to decide. */
function isFilling(slot: Slot): boolean {
  return slot.status === "tentative" && !slot.short;
}

function noneOpen(day: Day): boolean {
  return day.slots.every((slot) => slot.number === 0 || slot.status !== "open");
}

/** A late yes counts for a place that is unfilled and that nobody pending holds. */
function checkLateYes(day: Day, fact: Extract<Fact, { fact: "yes-counted" }>): void {
  const { places, standing } = bookingOf(day, fact.booking);
  const slot = slotOf(day, fact.slot);
  must(places <= slot.capacity - placesHeld(day, slot), "a late yes takes a free place", fact);
  const filling = slot.status === "tentative" || standing === "booked";
  must(!filling || places <= shortfall(day, slot), "a late yes counts if it is needed", fact);
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
    const filling = day.stage === "walk" && day.slots.some(isFilling);
    must(!filling || !noneOpen(day), "root places are held until a sibling opens", fact);
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
    const everAsked = day.asks.filter(
      (ask) => bookingOf(day, ask.booking).personId === booking.personId,
    );
    must(everAsked.length <= 2, "two asks a person a day", everAsked);
    if (pending[0]) {
      must(booking.standing !== "out", "nobody who left is asked", asks);
      must(slotOf(day, pending[0].slot).status !== "dropped", "no question for what is off", asks);
    }
    const turnedDown = asks.some(
      (ask) => ask.kind === "offer" && ask.slot === 0 && ask.outcome === "no",
    );
    must(
      !turnedDown || booking.standing === "out",
      "a no to the root takes them off the day",
      asks,
    );
    const holds = booking.agreed ?? booking.standby ?? booking.slot;
    must(booking.standing !== "out" || holds === null, "who left holds nothing", booking);
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
