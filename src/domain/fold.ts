/** The fold: what each fact does to a day. Turns decide facts, this alone carries them out, so a replayed ledger gives the same day. */
import {
  begunFilling,
  keptWithinRoom,
  newBooking,
  sayYes,
  seat,
  withAsk,
  withBooking,
  withoutPromises,
  withSlot,
} from "./changes.ts";
import { type Ask, askOf, bookingOf, type Day, type Slot, slotOf } from "./day.ts";
import type { Fact } from "./facts.ts";

/** A ledger's day. Throws if it doesn't start with `day-opened`. */
export function replay(facts: readonly Fact[]): Day {
  const [first, ...rest] = facts;
  if (!first) throw new Error("an empty ledger gives no day");
  return rest.reduce(fold, openedDay(first));
}

/** The day that a `day-opened` fact begins. */
export function openedDay(fact: Fact): Day {
  if (fact.fact !== "day-opened") throw new Error(`a day can't begin with ${fact.fact}`);
  const slots = fact.slots.map((frame, number): Slot => {
    const status = frame.role === "root" ? "open" : "closed";
    return { ...frame, number, status, toOffer: 0, short: false };
  });
  return {
    id: dayId(fact.classId, fact.date),
    classId: fact.classId,
    date: fact.date,
    times: fact.times,
    phase: "open",
    stage: null,
    paused: false,
    settledAt: null,
    reminded: false,
    over: false,
    summedUp: false,
    slots,
    bookings: [],
    asks: [],
  };
}

function dayId(classId: number, date: string): string {
  return `${classId}:${date}`;
}

/** The day after the fact. Rows that it doesn't touch keep their identity. */
export function fold(day: Day, fact: Fact): Day {
  switch (fact.fact) {
    case "day-opened":
      throw new Error(`day ${day.id} is open already`);
    case "signed-up":
      return signUp(day, fact);
    case "named":
      return withBooking(day, fact.booking, { nameBy: null });
    case "seated":
      return seat(day, fact.booking, fact.slot);
    case "moved":
      return sayYes(begunFilling(day, fact.slot), fact.booking, fact.slot);
    case "left":
      return withBooking(day, fact.booking, {
        standing: "out",
        slot: null,
        agreed: null,
        standby: null,
        nameBy: null,
      });
    case "pinned":
      return withBooking(day, fact.booking, { pinned: true });
    case "unpinned":
      return withBooking(day, fact.booking, { pinned: false });
    case "unreachable":
      return withBooking(day, fact.booking, { reachable: false });
    case "reachable":
      return withBooking(day, fact.booking, { reachable: true });
    case "passed-over":
      return withBooking(day, fact.booking, { passedOver: fact.shortfall });
    case "turned-away":
    case "told":
      return day;
    case "ask-sent":
    case "ask-retimed":
    case "ask-closed":
    case "mind-changed":
    case "yes-too-late":
    case "yes-counted":
      return foldAnswer(day, fact);
    case "places-freed":
    case "places-released":
    case "capacity-changed":
    case "sibling-opened":
    case "sibling-short":
    case "sibling-dropped":
      return foldSlot(day, fact);
    default:
      return foldPhase(day, fact);
  }
}

function signUp(day: Day, fact: Fact & { fact: "signed-up" }): Day {
  const signedUp = { ...day, bookings: [...day.bookings, newBooking(fact)] };
  return fact.slot === null ? signedUp : keptWithinRoom(signedUp, fact.slot);
}

type AnswerFact = Extract<
  Fact,
  {
    fact:
      | "ask-sent"
      | "ask-retimed"
      | "ask-closed"
      | "mind-changed"
      | "yes-too-late"
      | "yes-counted";
  }
>;

function foldAnswer(day: Day, fact: AnswerFact): Day {
  switch (fact.fact) {
    case "ask-sent": {
      const asked = { ...day, asks: [...day.asks, newAsk(fact)] };
      return begunFilling(asked, fact.slot);
    }
    case "ask-retimed":
      return withAsk(day, fact.ask, { answerBy: fact.answerBy });
    case "ask-closed":
      return closeAsk(day, fact);
    case "mind-changed":
      return changeMind(day, fact);
    case "yes-too-late":
      return withBooking(day, fact.booking, { standby: fact.slot, inPlay: true });
    case "yes-counted":
      return sayYes(withLateYes(day, fact), fact.booking, fact.slot);
  }
}

function newAsk(fact: Fact & { fact: "ask-sent" }): Ask {
  return {
    number: fact.ask,
    booking: fact.booking,
    kind: fact.kind,
    slot: fact.slot,
    askedAt: fact.at,
    answerBy: fact.answerBy,
    outcome: "pending",
    closedAt: null,
  };
}

function closeAsk(day: Day, fact: Fact & { fact: "ask-closed" }): Day {
  const ask = askOf(day, fact.ask);
  const closed = withAsk(day, fact.ask, { outcome: fact.outcome, closedAt: fact.at });
  if (fact.outcome === "yes") return sayYes(closed, ask.booking, ask.slot);
  const lapsed = fact.outcome === "silent" || fact.outcome === "undeliverable";
  const waiting = bookingOf(day, ask.booking).standing === "waiting";
  return lapsed && waiting ? withBooking(closed, ask.booking, { inPlay: false }) : closed;
}

/** A yes taken back: a mover is in the root again, who was waiting waits, who turns the root down is off the day. */
function changeMind(day: Day, fact: Fact & { fact: "mind-changed" }): Day {
  const { booking: number, kind, slot } = askOf(day, fact.ask);
  const { agreed, standby } = bookingOf(day, number);
  const changed = withAsk(day, fact.ask, { outcome: "no", closedAt: fact.at });
  const leaves = kind === "offer" && slot === 0;
  if (standby !== null && !leaves) return withBooking(changed, number, { standby: null });
  if (agreed !== null) return withBooking(changed, number, { agreed: null });
  if (kind === "move") return withBooking(changed, number, { slot: 0 });
  const standing = leaves ? "out" : "waiting";
  return withBooking(changed, number, { standing, slot: null, standby: null });
}

/** The question that was answered late ends as the yes that now counts: it can be taken back like any other. */
function withLateYes(day: Day, fact: Fact & { fact: "yes-counted" }): Day {
  const asks = day.asks.filter((one) => one.booking === fact.booking && one.slot === fact.slot);
  const last = asks.at(-1);
  return last ? withAsk(day, last.number, { outcome: "yes", closedAt: fact.at }) : day;
}

type SlotFact = Extract<
  Fact,
  {
    fact:
      | "places-freed"
      | "places-released"
      | "capacity-changed"
      | "sibling-opened"
      | "sibling-short"
      | "sibling-dropped";
  }
>;

function foldSlot(day: Day, fact: SlotFact): Day {
  switch (fact.fact) {
    case "places-freed": {
      const toOffer = slotOf(day, fact.slot).toOffer + fact.places;
      return withSlot(day, fact.slot, { toOffer });
    }
    case "places-released":
      return withSlot(day, fact.slot, { toOffer: 0 });
    case "capacity-changed":
      return keptWithinRoom(withSlot(day, fact.slot, { capacity: fact.capacity }), fact.slot);
    case "sibling-short":
      return withSlot(day, fact.slot, { short: true });
    case "sibling-opened": {
      const opened = withSlot(day, fact.slot, { status: "open", short: false });
      const agreed = day.bookings.filter((one) => one.agreed === fact.slot);
      return agreed.reduce((soFar, one) => seat(soFar, one.number, fact.slot), opened);
    }
    case "sibling-dropped": {
      const dropped = withSlot(day, fact.slot, { status: "dropped", short: false, toOffer: 0 });
      return withoutPromises(dropped, fact.slot);
    }
  }
}

type PhaseFact = Extract<
  Fact,
  {
    fact:
      | "sign-up-closed"
      | "finalized"
      | "went-ahead"
      | "walk-began"
      | "walk-called-off"
      | "paused"
      | "resumed"
      | "settled"
      | "reminded"
      | "called-off"
      | "day-over"
      | "summed-up";
  }
>;

function foldPhase(day: Day, fact: PhaseFact): Day {
  switch (fact.fact) {
    case "sign-up-closed":
      return { ...day, phase: "closed" };
    case "finalized":
      return finalize(day, fact);
    case "went-ahead":
      return { ...day, stage: "offers" };
    case "walk-began":
      return { ...day, stage: "walk" };
    case "walk-called-off":
      return callOffWalk(day);
    case "paused":
      return { ...day, paused: true };
    case "resumed":
      return { ...day, paused: false };
    case "settled":
      return { ...day, phase: "settled", stage: null, settledAt: fact.at };
    case "reminded":
      return { ...day, reminded: true };
    case "day-over":
      return { ...day, over: true };
    case "summed-up":
      return { ...day, summedUp: true };
    case "called-off":
      return callOffDay(day);
  }
}

/** From here on every free place is for the waiting; what was kept for them one by one is not counted any more. */
function finalize(day: Day, fact: Fact & { fact: "finalized" }): Day {
  const slots = day.slots.map((one) => (one.toOffer > 0 ? { ...one, toOffer: 0 } : one));
  return { ...day, slots, phase: "splitting", stage: fact.stage };
}

/** Who is on the list stays on it: the ledger has to say who would have come. */
function callOffDay(day: Day): Day {
  const slots = day.slots.map((one) => (one.toOffer > 0 ? { ...one, toOffer: 0 } : one));
  return { ...day, slots, phase: "called-off", stage: null };
}

function callOffWalk(day: Day): Day {
  const siblings = day.slots.filter((one) => one.status === "tentative");
  const cleared = siblings.reduce((soFar, one) => withoutPromises(soFar, one.number), day);
  return { ...cleared, stage: "offers" };
}
