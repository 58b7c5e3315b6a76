/** Random classes and what can happen to them: arbitraries, and how an event is played on a day. */
import fc from "fast-check";
import { type Booking, placesYes, siblingsOf } from "../../src/domain/day.ts";
import { tell } from "../../src/domain/story.ts";
import { minuteMs } from "../../src/domain/times.ts";
import { withdrawAsk } from "../../src/splitter/answers.ts";
import { type Setup, TestDay } from "../support/days.ts";

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
    came: fc.array(fc.record({ places, pinned: fc.nat({ max: 4 }) }), { maxLength: 15, size: "max" }),
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

/** What happens, and how often beside the rest: before finalization, and from then on. */
const earlyKinds = { comes: 5, out: 4, yes: 4, no: 2, join: 2, later: 3, quiet: 1, loud: 2, pin: 1 };
const lateKinds = {
  yes: 12,
  no: 7,
  fails: 2,
  next: 5,
  later: 2,
  down: 1,
  "yes unasked": 3,
  "no unasked": 3,
  out: 1,
  join: 1,
  unreachable: 1,
  pin: 1,
  pause: 1,
  resume: 4,
  quiet: 1,
  loud: 4,
  go: 3,
  open: 1,
  drop: 1,
};

type Kind = keyof typeof earlyKinds | keyof typeof lateKinds;
export type Event = { kind: Kind; pick: number };

function eventsOf<K extends Kind>(kinds: Record<K, number>, names: K[], maxLength: number) {
  const kind = fc.oneof(
    ...names.map((name) => ({ weight: kinds[name], arbitrary: fc.constant(name) })),
  );
  return fc.array(fc.record({ kind, pick: fc.nat({ max: 999 }) }), { maxLength, size: "max" });
}

export const earlyEvents: fc.Arbitrary<Event[]> = eventsOf(earlyKinds, namesOf(earlyKinds), 8);
export const lateEvents: fc.Arbitrary<Event[]> = eventsOf(lateKinds, namesOf(lateKinds), 50);

function namesOf<K extends Kind>(kinds: Record<K, number>): K[] {
  return Object.keys(kinds) as K[];
}

function picked<T>(from: T[], pick: number): T | undefined {
  return from[pick % Math.max(1, from.length)];
}

/** Plays one event, if it is possible now; `pick` chooses whom it happens to and how long it takes. */
export function play(walk: TestDay, { kind, pick }: Event): void {
  const { day } = walk;
  const here = picked(day.bookings.filter((one) => one.standing !== "out"), pick);
  const pending = day.asks.filter((ask) => ask.outcome === "pending");
  const ask = picked(pending, pick);
  const unasked = day.bookings.filter(
    (one) => one.standing !== "out" && pending.every((other) => other.booking !== one.number),
  );
  const short = picked(siblingsOf(day).filter((one) => one.short), pick);
  const minutes = 1 + (pick % 200);
  switch (kind) {
    case "yes":
    case "no":
      if (ask) walk.says(walk.name(ask.booking), kind);
      return;
    case "fails":
      if (ask) walk.fails(walk.name(ask.booking));
      return;
    case "next":
      walk.next();
      return;
    case "later":
      walk.after(minutes);
      return;
    case "down":
      walk.sleepUntil(walk.now + minutes * minuteMs);
      return;
    case "yes unasked":
    case "no unasked": {
      const booking = picked(unasked, pick);
      if (booking) walk.says(walk.name(booking.number), kind === "yes unasked" ? "yes" : "no");
      return;
    }
    case "out":
    case "join":
      if (here) walk.says(walk.name(here.number), kind);
      return;
    case "comes":
      walk.comes(`N${day.bookings.length}`, pick % 2 === 0 ? "join" : "maybe", 1 + (pick % 3));
      return;
    case "unreachable":
      if (here) optOut(walk, here);
      return;
    case "pin":
      if (here) walk.tell({ fact: here.pinned ? "unpinned" : "pinned", booking: here.number });
      return;
    case "pause":
    case "resume":
      if (day.paused !== (kind === "pause")) {
        walk.tell({ fact: kind === "pause" ? "paused" : "resumed" });
      }
      return;
    case "quiet":
    case "loud":
      walk.quiet = kind === "quiet";
      walk.sleepUntil(walk.now);
      return;
    case "go":
      if (day.stage === "plan") walk.tell({ fact: "went-ahead" });
      return;
    case "open":
      if (short && placesYes(day, short) > 0) walk.opens(short.number);
      return;
    case "drop":
      if (short) walk.drops(short.number);
  }
}

/** As conversations/delivery.ts takes a carrier's word that somebody opted out. */
function optOut(walk: TestDay, booking: Booking): void {
  const why = { because: "opted-out" } as const;
  const happening = { fact: booking.reachable ? "unreachable" : "reachable" } as const;
  walk.step((story) =>
    tell(withdrawAsk(story, booking, why), { ...happening, booking: booking.number }, why),
  );
}
