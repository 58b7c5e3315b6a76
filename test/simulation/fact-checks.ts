/** Checks of single facts against the rules: sign-up, what time brings, what is kept for the waiting, what the day may do next. */
import {
  askOf,
  bookingOf,
  type Day,
  isInPlay,
  lastStart,
  placesOf,
  type Slot,
  slotOf,
} from "../../src/domain/day.ts";
import type { Fact } from "../../src/domain/facts.ts";
import type { ClassRules } from "../../src/domain/settings.ts";
import type { Instant } from "../../src/domain/times.ts";
import { asked, must, placesYes } from "../splitter/target-checks.ts";

/** When time brings this about; null: it doesn't. */
export function dueTimeOf(day: Day, fact: Fact): Instant | null {
  const { because } = fact.why;
  switch (fact.fact) {
    case "sign-up-closed":
      return because === "deadline-reached" ? day.times.signupClosesAt : null;
    case "finalized":
      return because === "deadline-reached" ? day.times.finalizesAt : null;
    case "settled":
      return because === "out-of-time" ? day.times.decidesAt : null;
    case "ask-closed":
      return fact.outcome === "silent" ? askOf(day, fact.ask).answerBy : null;
    case "left":
      return because === "no-name-given" ? bookingOf(day, fact.booking).nameBy : null;
    case "reminded":
      return day.times.remindsAt;
    case "day-over":
      return lastStart(day);
    case "summed-up":
      return day.times.endsAt;
    default:
      return null;
  }
}

/** Nobody signs up too late, takes what is kept for the waiting, or joins a waitlist that is full. */
export function checkSignUp(day: Day, fact: Fact & { fact: "signed-up" }, rules: ClassRules): void {
  must(fact.at < day.times.signupClosesAt, "nobody signs up after sign-up has closed", fact);
  const open = day.slots.filter(({ status }) => status === "open");
  if (fact.slot === null) {
    const size = Math.ceil(placesIn(open) * rules.waitlistRatio);
    const waiting = placesOf(day.bookings.filter(({ standing }) => standing === "waiting"));
    must(waiting + fact.places <= size, "the waitlist takes no more than it holds", fact);
    return;
  }
  const slot = slotOf(day, fact.slot);
  const kept = Math.max(slot.toOffer, placesOf(asked(day, slot)));
  const free = slot.capacity - placesYes(day, slot) - kept;
  must(fact.places <= free, "a newcomer takes no place that is kept or held", fact);
}

function placesIn(slots: readonly Slot[]): number {
  return slots.reduce((sum, { capacity }) => sum + capacity, 0);
}

/** What the day does by itself fits how far it is. */
export function checkCourse(day: Day, fact: Fact, rules: ClassRules): void {
  switch (fact.fact) {
    case "finalized": {
      const waits = !rules.autopilot && day.bookings.some(isInPlay);
      const isRight = fact.actor !== "rule" || fact.stage === (waits ? "plan" : "offers");
      must(isRight, "without autopilot the plan waits for the trainer", fact);
      return;
    }
    case "reminded":
      must(isToBeReminded(day), "reminders only for a day that is decided or full", fact);
      return;
    case "walk-began":
      checkOffersMade(day, fact);
      return;
    case "seated":
      if (fact.actor === "person") checkSeating(day, fact);
      return;
    case "day-over":
      must(fact.at >= lastStart(day), "a day is over when its last slot starts", fact);
      return;
    case "ask-sent":
      checkReason(day, fact, rules);
      return;
    case "signed-up": {
      must(fact.booking === day.bookings.length + 1, "bookings stand in their order", fact);
      const isMaybe = fact.why.because === "wanted-waitlist";
      must(!isMaybe || fact.slot === null, "MAYBE means the waitlist", fact);
      return;
    }
    default:
  }
}

function isToBeReminded({ phase, settledAt, times, reminded }: Day): boolean {
  const isSettledLater = settledAt !== null && settledAt >= (times.remindsAt ?? 0);
  return phase !== "splitting" && phase !== "called-off" && !isSettledLater && !reminded;
}

/** The reason names the rule by which it was their turn, and their place in that order. */
function checkReason(day: Day, fact: Fact & { fact: "ask-sent" }, rules: ClassRules): void {
  const { why, booking: number, kind, slot } = fact;
  const waiting = day.bookings.filter(({ standing }) => standing === "waiting");
  const booked = day.bookings.filter((one) => one.slot === 0 && !one.pinned && rules.movables);
  const lines = {
    "oldest-waiting": waiting,
    "waiting-first": waiting.filter(isInPlay),
    "latest-booked": booked.toReversed(),
  };
  const because = {
    offer: "oldest-waiting",
    seat: "waiting-first",
    move: "latest-booked",
  } as const;
  const line = lines[because[kind]];
  const position = "position" in why ? why.position : 0;
  // Reasons of one wave are those of its beginning: who is asked first may have come before them.
  const isTheirs = line[position - 1]?.number === number;
  must(why.because === because[kind], "a question's reason is the order", fact);
  must(isTheirs, "a question's reason gives their place in it", [fact, slot]);
}

/** The walk begins when nobody is left who could have a free root place. */
function checkOffersMade(day: Day, fact: Fact): void {
  const root = slotOf(day, 0);
  const free = root.capacity - placesYes(day, root);
  const left = day.bookings.filter((one) => {
    const isFresh = day.asks.every((ask) => bookingOf(day, ask.booking).personId !== one.personId);
    return one.standing === "waiting" && isInPlay(one) && isFresh && one.places <= free;
  });
  must(left.length === 0, "free root places are offered before the walk", [fact, left]);
}

/** Who waits takes a place for the asking only where nobody holds it and they haven't declined it. */
function checkSeating(day: Day, fact: Fact & { fact: "seated" }): void {
  const slot = slotOf(day, fact.slot);
  const { places } = bookingOf(day, fact.booking);
  const held = placesOf(asked(day, slot));
  const kept = day.phase === "settled" && day.paused ? held : Math.max(slot.toOffer, held);
  const declined = day.asks.some((ask) => {
    return ask.booking === fact.booking && ask.slot === fact.slot && ask.outcome === "no";
  });
  const isFree = places <= slot.capacity - placesYes(day, slot) - kept;
  must(isFree && !declined, "nobody takes a place that is kept for others", fact);
}

/** The first questions of a wave are dealt in turn, or one sibling after the other. */
export function checkWave(before: Day, facts: readonly Fact[], rules: ClassRules): void {
  const wave = facts.flatMap((fact) => {
    return fact.fact === "ask-sent" && fact.kind !== "offer" ? [fact] : [];
  });
  const isPlain = wave.every(({ booking }) => {
    const known = before.bookings.find(({ number }) => number === booking);
    return known?.places === 1 && before.asks.every((ask) => ask.booking !== booking);
  });
  const slots = wave.map(({ slot }) => slot);
  if (!isPlain || new Set(slots).size < 2) return;
  for (const [nth, slot] of slots.entries()) {
    const later = slots.slice(nth + 1);
    const isSame = later[0] === slot;
    const othersWait = later.some((one) => one !== slot);
    const inTurn = rules.distribution === "round_robin" ? !(isSame && othersWait) : true;
    const isBack = !isSame && later.includes(slot);
    const oneByOne = rules.distribution === "fill_first" ? !isBack : true;
    must(inTurn && oneByOne, "questions are dealt as the class has it", slots);
  }
}

/** A place given up, or left free by the decision, while people wait is kept for them. */
export function checkFreed(before: Day, after: Day, facts: readonly Fact[]): void {
  const isKept = (slot: number): boolean =>
    facts.some((one) => one.fact === "places-freed" && one.slot === slot);
  const isTimeUp = facts.some((one) => one.fact === "settled" && one.why.because === "out-of-time");
  if (isTimeUp && before.stage !== "plan" && before.phase === "splitting" && !after.over) {
    const root = slotOf(after, 0);
    const isWanted = after.bookings.some((one) => one.standing === "waiting" && isInPlay(one));
    const isFree = root.capacity > placesYes(after, root);
    must(!isWanted || !isFree || isKept(0), "what is free when time is up is kept", facts);
  }
  const decided = new Set(["splitting", "called-off"]);
  if (decided.has(before.phase) || decided.has(after.phase) || before.over || after.over) return;
  if (before.phase !== after.phase) return;
  for (const fact of facts) {
    if (fact.fact !== "left" || fact.booking > before.bookings.length) continue;
    const { slot, personId } = bookingOf(before, fact.booking);
    const others = before.bookings.some((one) => {
      return one.standing === "waiting" && one.personId !== personId;
    });
    // Put on the waitlist by the trainer, they aren't offered what they have just lost.
    const waits = facts.some((one) => one.fact === "signed-up" && one.personId === personId);
    if (slot === null || !others || waits) continue;
    must(isKept(slot), "a place given up is kept for the waiting", fact);
  }
}
