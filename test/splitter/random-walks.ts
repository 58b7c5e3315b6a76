/** Random classes and what can happen to them: arbitraries, and how an event is played on a day. */
import fc from "fast-check";
import {
  type Booking,
  type Day,
  pendingAskTo,
  placesFree,
  placesPending,
  placesYes,
  type Slot,
  siblingsOf,
} from "../../src/domain/day.ts";
import { tell } from "../../src/domain/story.ts";
import { minuteMs } from "../../src/domain/times.ts";
import { withdraw } from "../../src/splitter/answers.ts";
import type { Setup, TestDay } from "../support/days.ts";

const places = fc.oneof(
  { weight: 6, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 4 }) },
);

const rules = fc.record({
  capacity: fc.integer({ min: 1, max: 12 }),
  movables: fc.oneof(
    { weight: 4, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  distribution: fc.constantFrom("round_robin" as const, "fill_first" as const),
  siblingMin: fc.integer({ min: 1, max: 4 }),
  autopilot: fc.oneof(
    { weight: 6, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
});

/** Up to 15 who came for the root, of whom as many are booked as fit, and up to 15 who wait. */
export const setups: fc.Arbitrary<Setup> = fc
  .record({
    rules,
    siblings: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
    came: fc.array(fc.record({ places, pinned: fc.nat({ max: 4 }) }), {
      maxLength: 15,
      size: "max",
    }),
    waiting: fc.array(places, { maxLength: 15, size: "max" }),
  })
  .map(({ rules, siblings, came, waiting }) => {
    let free = rules.capacity;
    const most = Math.max(rules.capacity, ...siblings);
    const booked = came.filter((one) => {
      const fits = one.places <= free;
      if (fits) free -= one.places;
      return fits;
    });
    const pinned = booked.flatMap((one, at) => (one.pinned === 0 ? [`B${at + 1}`] : []));
    return {
      rules,
      siblings,
      booked: booked.map((one) => one.places),
      waiting: waiting.filter((one) => one <= most),
      pinned: pinned.join(" "),
    };
  });

type Act = (walk: TestDay, pick: number) => void;

/** What can happen; `pick` chooses to whom, or for how long. Does nothing if it isn't possible now. */
const acts = {
  yes: (walk, pick) => walk.says(anAsked(walk, pick), "yes"),
  no: (walk, pick) => walk.says(anAsked(walk, pick), "no"),
  fails: (walk, pick) => {
    const name = anAsked(walk, pick);
    if (name) walk.fails(name);
  },
  "yes unasked": (walk, pick) => walk.says(anUnasked(walk, pick), "yes"),
  "no unasked": (walk, pick) => walk.says(anUnasked(walk, pick), "no"),
  out: (walk, pick) => walk.says(nameOf(walk, oneOf(present(walk), pick)), "out"),
  join: (walk, pick) => walk.says(nameOf(walk, oneOf(present(walk), pick)), "join"),
  comes: (walk, pick) => {
    const word = pick % 2 === 0 ? "join" : "maybe";
    walk.comes(`N${walk.day.bookings.length}`, word, 1 + (pick % 3));
  },
  returns: (walk, pick) => {
    const left = walk.day.bookings.filter((one) => one.standing === "out");
    const names = left.map((one) => walk.name(one.number)).filter((name) => !name.startsWith("#"));
    const name = oneOf(names, pick);
    if (name) walk.comes(name, pick % 2 === 0 ? "join" : "maybe");
  },
  unreachable: (walk, pick) => optOut(walk, oneOf(present(walk), pick)),
  pin: (walk, pick) => pin(walk, oneOf(present(walk), pick)),
  next: (walk) => walk.next(),
  later: (walk, pick) => walk.after(1 + (pick % 200)),
  down: (walk, pick) => walk.sleepUntil(walk.now + (1 + (pick % 200)) * minuteMs),
  quiet: (walk) => hush(walk, true),
  loud: (walk) => hush(walk, false),
  pause: (walk) => {
    if (!walk.day.paused) walk.tell({ fact: "paused" });
  },
  resume: (walk) => {
    if (walk.day.paused) walk.tell({ fact: "resumed" });
  },
  go: (walk) => {
    if (walk.day.stage === "plan") walk.tell({ fact: "went-ahead" });
  },
  open: (walk, pick) => {
    const slot = aShort(walk, pick);
    if (slot && placesYes(walk.day, slot) > 0) walk.opens(slot.number);
  },
  drop: (walk, pick) => {
    const slot = aShort(walk, pick);
    if (slot) walk.drops(slot.number);
  },
  // By the trainer's hand, where conversations/trainer/people-acts.ts and day-acts.ts don't refuse it.
  adds: (walk, pick) => {
    const most = Math.max(...walk.day.slots.map((slot) => slot.capacity));
    const places = Math.min(most, 1 + (pick % 3));
    if (isOn(walk))
      walk.adds(`A${walk.day.bookings.length}`, pick % 4 === 0 ? "maybe" : "join", places);
  },
  removes: (walk, pick) => {
    const name = nameOf(walk, oneOf(present(walk), pick));
    if (name && isOn(walk)) walk.removes(name);
  },
  moves: (walk, pick) => {
    const booking = oneOf(present(walk), pick);
    const slot = oneOf(walk.day.slots, Math.floor(pick / 20));
    if (booking && slot && isOn(walk) && mayBeMoved(walk.day, booking, slot)) {
      walk.moves(walk.name(booking.number), slot.number);
    }
  },
  waits: (walk, pick) => {
    const booked = present(walk).filter((one) => one.slot !== null);
    const name = nameOf(walk, oneOf(booked, pick));
    if (name && isOn(walk)) walk.waits(name);
  },
  capacity: (walk, pick) => {
    const slot = oneOf(walk.day.slots, pick);
    const places = 1 + (Math.floor(pick / 7) % 14);
    if (slot && isOn(walk) && places >= placesYes(walk.day, slot) + placesPending(walk.day, slot)) {
      walk.capacity(slot.number, places);
    }
  },
  "calls off": (walk) => {
    if (isOn(walk)) walk.callsOff();
  },
} satisfies Record<string, Act>;

function isOn({ day }: TestDay): boolean {
  return day.phase !== "called-off" && !day.over;
}

function mayBeMoved(day: Day, booking: Booking, slot: Slot): boolean {
  const held = booking.slot === slot.number ? booking.places : 0;
  const asked = pendingAskTo(day, booking)?.slot === slot.number ? booking.places : 0;
  const has = booking.agreed ?? booking.slot;
  return has !== slot.number && booking.places <= placesFree(day, slot) + held + asked;
}

type Kind = keyof typeof acts;
export type Event = { kind: Kind; pick: number };

function oneOf<T>(from: T[], pick: number): T | undefined {
  return from[pick % Math.max(1, from.length)];
}

function present(walk: TestDay): Booking[] {
  return walk.day.bookings.filter((one) => one.standing !== "out");
}

function nameOf(walk: TestDay, booking: Booking | undefined): string {
  return booking ? walk.name(booking.number) : "";
}

function anAsked(walk: TestDay, pick: number): string {
  const asked = present(walk).filter((one) => pendingAskTo(walk.day, one));
  return nameOf(walk, oneOf(asked, pick));
}

function anUnasked(walk: TestDay, pick: number): string {
  const unasked = present(walk).filter((one) => !pendingAskTo(walk.day, one));
  return nameOf(walk, oneOf(unasked, pick));
}

function aShort(walk: TestDay, pick: number): Slot | undefined {
  return oneOf(
    siblingsOf(walk.day).filter((one) => one.short),
    pick,
  );
}

function hush(walk: TestDay, quiet: boolean): void {
  walk.quiet = quiet;
  walk.sleepUntil(walk.now);
}

function pin(walk: TestDay, booking: Booking | undefined): void {
  if (!booking) return;
  walk.tell({ fact: booking.pinned ? "unpinned" : "pinned", booking: booking.number });
}

/** As conversations/delivery.ts takes a carrier's word that somebody opted out, and hearing.ts that they are back. */
function optOut(walk: TestDay, booking: Booking | undefined): void {
  if (!booking) return;
  const why = { because: booking.reachable ? "opted-out" : "opted-in" } as const;
  const fact = booking.reachable ? "unreachable" : "reachable";
  walk.step((story) => {
    const ask = pendingAskTo(story.day, booking);
    return tell(withdraw(story, ask ? [ask] : [], why), { fact, booking: booking.number }, why);
  });
}

/** What happens before finalization, and from then on; the numbers say how often beside the rest. */
const earlyKinds: [Kind, weight: number][] = [
  ["comes", 5],
  ["out", 4],
  ["returns", 3],
  ["yes", 4],
  ["no", 2],
  ["join", 2],
  ["later", 3],
  ["quiet", 1],
  ["loud", 2],
  ["pin", 1],
];
const lateKinds: [Kind, weight: number][] = [
  ["yes", 12],
  ["no", 7],
  ["fails", 2],
  ["next", 5],
  ["later", 2],
  ["down", 1],
  ["yes unasked", 3],
  ["no unasked", 3],
  ["out", 1],
  ["join", 1],
  ["unreachable", 1],
  ["pin", 1],
  ["pause", 1],
  ["resume", 4],
  ["quiet", 1],
  ["loud", 4],
  ["go", 3],
  ["open", 1],
  ["drop", 1],
];

/** The trainer takes things into her own hands in between. */
const handKinds: [Kind, weight: number][] = [
  ["adds", 3],
  ["removes", 2],
  ["moves", 5],
  ["waits", 2],
  ["capacity", 3],
];

export const earlyEventsByHand = eventsOf([...earlyKinds, ...handKinds], 12);
export const lateEventsByHand = eventsOf([...lateKinds, ...handKinds, ["calls off", 1]], 50);
export const earlyEvents = eventsOf(earlyKinds, 8);
export const lateEvents = eventsOf(lateKinds, 50);

function eventsOf(kinds: [Kind, number][], maxLength: number): fc.Arbitrary<Event[]> {
  const kind = fc.oneof(
    ...kinds.map(([name, weight]) => ({ weight, arbitrary: fc.constant(name) })),
  );
  return fc.array(fc.record({ kind, pick: fc.nat({ max: 999 }) }), { maxLength, size: "max" });
}

export function play(walk: TestDay, { kind, pick }: Event): void {
  acts[kind](walk, pick);
}
