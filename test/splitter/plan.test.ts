/** docs/rules.md, the splitter: a plan says what would be asked of whom and the latest it can end, and changes nothing. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { storyOf, tell } from "../../src/domain/story.ts";
import { hourMs, minuteMs } from "../../src/domain/times.ts";
import { finalize } from "../../src/splitter/due.ts";
import type { Pace } from "../../src/splitter/latest-end.ts";
import { type Plan, planOf } from "../../src/splitter/plan.ts";
import { advance } from "../../src/splitter/walk.ts";
import { TestDay } from "../support/days.ts";
import { tries } from "../support/properties.ts";
import { earlyEvents, lateEvents, play, setups } from "./random-walks.ts";

function pace(begins: number): Pace {
  return { begins, awake: (instant) => instant };
}

function plan(walk: TestDay): Plan {
  return planOf(walk.day, walk.rules, walk.now, pace(walk.day.times.finalizesAt));
}

function said(walk: TestDay, { offers, proposals, targets }: Plan): object {
  return {
    offers: walk.names(offers),
    asks: walk.names(proposals.map((one) => one.booking)),
    targets: targets.map((one) => one.places),
  };
}

describe("PLAN shows what would be asked of whom", () => {
  test.each<[setup: ConstructorParameters<typeof TestDay>[0], plan: object]>([
    [{ waiting: 0 }, { offers: "", asks: "", targets: [] }],
    [{ waiting: 3 }, { offers: "", asks: "W1 W2 W3 B7 B6", targets: [5, 5] }],
    [
      { booked: 5, waiting: 2 },
      { offers: "W1 W2", asks: "", targets: [] },
    ],
    [
      { booked: 5, waiting: 4 },
      { offers: "W1 W2", asks: "W3 W4 W2 W1", targets: [5, 4] },
    ],
    [
      { siblings: [7, 7], waiting: 8 },
      { offers: "", asks: "W1 W2 W3 W4 W5 W6 W7 W8 B7 B6", targets: [5, 5, 5] },
    ],
  ])("before finalization: %o", (setup, expected) => {
    const walk = new TestDay(setup);
    expect(said(walk, plan(walk))).toEqual(expected);
  });

  test("while the walk runs a free root place is not promised to anyone before a sibling is open", () => {
    const walk = new TestDay({ waiting: 3 }).finalize().tell({ fact: "paused" });
    walk.says("B1", "out").says("B7 B6", "no");
    expect(said(walk, plan(walk))).toEqual({ offers: "", asks: "B5", targets: [5, 4] });
  });

  test("for any day it is what goes out, and looking changes nothing", () => {
    fc.assert(
      fc.property(setups, earlyEvents, lateEvents, (setup, early, late) => {
        const walk = new TestDay(setup);
        walk.watch = () => checkPlan(walk);
        for (const event of early) play(walk, event);
        walk.finalize();
        for (const event of late) play(walk, event);
      }),
      tries(200),
    );
  });
});

/** Compares the plan with the asks that the day would send at once if it were allowed to. */
function checkPlan(walk: TestDay): void {
  const { day, rules, now } = walk;
  const isOpen = day.phase === "open" || day.phase === "closed";
  if (!isOpen && day.phase !== "splitting") return;
  if (day.times.decidesAt - now < 6 * minuteMs) return;
  const copy = structuredClone(day);
  const { offers, proposals } = planOf(day, rules, now, pace(now));
  expect(day).toEqual(copy);

  const why = { because: "trainer-said-so" } as const;
  const begun = finalize(storyOf(day, now), rules, why, { actor: "trainer" });
  const ahead = begun.day.stage === "plan" ? tell(begun, { fact: "went-ahead" }, why) : begun;
  const asks = advance(ahead, rules, true).day.asks.slice(day.asks.length);
  const planned = [
    ...proposals.map((one) => ({ booking: one.booking.number, slot: one.slot.number })),
    ...offers.map((one) => ({ booking: one.number, slot: 0 })),
  ];
  const isFirst = (slot: number): boolean =>
    day.stage === "walk" || (slot === 0) === offers.length > 0;
  const isAwaiting = day.asks.some((ask) => ask.outcome === "pending");
  const next = planned.filter((one) => isFirst(one.slot));
  const expected = day.stage !== "walk" && isAwaiting && offers.length === 0 ? [] : next;
  // With nobody left to ask for siblings the walk's end may free root places: those come on top.
  const sent = asks.map(({ booking, slot }) => ({ booking, slot }));
  expect(planned.length === 0 && !isAwaiting ? [] : sent).toEqual(expected);
}

describe("and the latest it can end", () => {
  const oneIsEnough = { siblingMin: 1, movables: false };

  test("is when it is decided, as long as a sibling can end short and wait for the trainer", () => {
    const walk = new TestDay({ waiting: 1, pinned: "B1 B2 B3 B4 B5" });
    expect(plan(walk).latestEnd).toBe(walk.day.times.decidesAt);
    walk.finalize().says("W1 B7", "yes");
    expect(plan(walk).latestEnd).toBe(walk.day.times.decidesAt);
  });

  test("is the last question's deadline, however much of its time is left", () => {
    const walk = new TestDay({ waiting: 3, rules: oneIsEnough }).finalize().says("W1 W2", "yes");
    const deadline = walk.pendingAsk("W3").answerBy;
    expect(plan(walk).latestEnd).toBe(deadline);
    walk.after(40);
    expect(planOf(walk.day, walk.rules, walk.now, pace(walk.now)).latestEnd).toBe(deadline);
  });

  test("counts those who may still be asked, one after the other", () => {
    const pinned = "B1 B2 B3 B4 B5";
    const walk = new TestDay({ waiting: 3, pinned, rules: { siblingMin: 1 } }).finalize();
    walk.says("W1 W2", "yes");
    // W3, B7 and B6 are being asked; a root place that one of them leaves may then be offered to W3.
    const asked = walk.pendingAsk("W3").answerBy;
    expect(plan(walk).latestEnd).toBe(asked + hourMs);
  });

  test("counts the offers alone where the root holds everyone", () => {
    const walk = new TestDay({ booked: 5, waiting: 2 });
    expect(plan(walk).latestEnd).toBe(walk.day.times.finalizesAt + 2 * hourMs);
    expect(plan(walk.finalize()).latestEnd).toBe(walk.day.times.finalizesAt + hourMs);
  });

  test("counts a root place for who has agreed, while the walk may be called off", () => {
    const walk = new TestDay({ waiting: 2, rules: oneIsEnough }).finalize().says("W1", "yes");
    const deadline = walk.pendingAsk("W2").answerBy;
    expect(plan(walk).latestEnd).toBe(deadline);
    // Now W2's silence would leave room for W1 in the root.
    expect(plan(walk.says("B1", "out")).latestEnd).toBe(deadline + 2 * hourMs);
  });

  test("counts who may be asked to move from the place that their late yes may give them", () => {
    const rules = { capacity: 2, siblingMin: 1 };
    const setup = { rules, siblings: [2], booked: 1, waiting: 4, pinned: "B1" };
    const walk = new TestDay(setup).finalize().fails("W1").says("W2", "yes").says("W3", "yes");
    const before = plan(walk).latestEnd;
    expect(plan(walk.says("W1", "yes")).latestEnd).toBe(before + hourMs);
  });

  test("is when it is decided if it waits for her GO, or is paused before somebody is asked", () => {
    const setup = { booked: 5, waiting: 2 };
    const walk = new TestDay({ ...setup, rules: { autopilot: false } });
    expect(plan(walk).latestEnd).toBe(walk.day.times.decidesAt);
    const byHand = pace(walk.day.times.finalizesAt - hourMs);
    const { latestEnd } = planOf(walk.day, walk.rules, walk.now, byHand);
    expect(latestEnd).toBe(walk.day.times.finalizesAt + hourMs);
    expect(plan(walk.finalize()).latestEnd).toBe(walk.day.times.decidesAt);
    const paused = new TestDay(setup).tell({ fact: "paused" }).finalize();
    expect(plan(paused).latestEnd).toBe(paused.day.times.decidesAt);
  });

  test("is never later than it was said, whatever is answered and however late", () => {
    let said = 0;
    let tight = 0;
    fc.assert(
      fc.property(setups, replies, nights, (setup, answers, night) => {
        const walk = new TestDay({ ...setup, rules: { ...setup.rules, autopilot: true } });
        const ends = playOut(walk, answers, night);
        said += ends.length;
        tight += ends.filter((end) => end < walk.day.times.decidesAt).length;
      }),
      tries(200),
    );
    // Often enough it is less than the end that every day has.
    expect(tight / said).toBeGreaterThan(0.05);
  });

  test("nor from any moment on, whatever happened before", () => {
    fc.assert(
      fc.property(setups, lateEvents, replies, (setup, events, answers) => {
        const walk = new TestDay(setup).finalize();
        for (const event of events) play(walk, event);
        walk.quiet = false;
        walk.sleepUntil(walk.now);
        playOut(walk, answers, { fromMs: 0, toMs: 0 });
      }),
      tries(200),
    );
  });
});

/** Plays the day until it settles, by answers alone. Gives the ends that were said on the way, none after the one before. */
function playOut(walk: TestDay, answers: Reply[], night: Night): number[] {
  const ends: number[] = [];
  const says = (): void => {
    if (walk.day.phase === "settled" || walk.day.phase === "called-off") return;
    ends.push(latestNow(walk, night));
    expect(ends.at(-1)).toBeLessThanOrEqual(ends.at(-2) ?? Number.POSITIVE_INFINITY);
  };
  says();
  toInstant(walk, Math.max(walk.now, walk.day.times.finalizesAt), night);
  says();
  const next = answers[Symbol.iterator]();
  while (walk.day.phase === "splitting") {
    const { word, minutes, pick } = next.next().value ?? silence;
    toInstant(walk, walk.now + minutes * minuteMs, night);
    says();
    const pending = walk.day.asks.filter((ask) => ask.outcome === "pending");
    const ask = pending[pick % Math.max(1, pending.length)];
    if (ask) react(walk, walk.name(ask.booking), word);
    says();
  }
  const end = ends.at(-1);
  if (end !== undefined) expect(walk.day.settledAt).toBeLessThanOrEqual(end);
  return ends;
}

function react(walk: TestDay, name: string, word: Reply["word"]): void {
  if (word === "fails") walk.fails(name);
  else if (word !== "silent") walk.says(name, word);
}

type Reply = { word: "yes" | "no" | "silent" | "fails"; minutes: number; pick: number };
const silence: Reply = { word: "silent", minutes: 30, pick: 0 };
const reply: fc.Arbitrary<Reply> = fc.record({
  word: fc.constantFrom<Reply["word"][]>("yes", "no", "silent", "fails"),
  minutes: fc.nat({ max: 90 }),
  pick: fc.nat({ max: 20 }),
});

const replies = fc.array(reply, { minLength: 60 });

/** Quiet hours that fall into the time in which the day is decided: from so many hours after finalization, so long. */
type Night = { fromMs: number; toMs: number };
const nights: fc.Arbitrary<Night> = fc
  .record({ from: fc.integer({ min: 1, max: 12 }), hours: fc.nat({ max: 4 }) })
  .map(({ from, hours }) => ({ fromMs: from * hourMs, toMs: (from + hours) * hourMs }));

function latestNow(walk: TestDay, night: Night): number {
  const { finalizesAt } = walk.day.times;
  const [from, to] = [finalizesAt + night.fromMs, finalizesAt + night.toMs];
  const awake = (at: number): number => (at >= from && at < to ? to : at);
  const begins = awake(Math.max(walk.now, finalizesAt));
  return planOf(walk.day, walk.rules, walk.now, { begins, awake }).latestEnd;
}

/** Every moment on the way is met when it is due; in quiet hours nobody is asked, and their end is such a moment. */
function toInstant(walk: TestDay, until: number, night: Night): void {
  const { finalizesAt } = walk.day.times;
  const [from, to] = [finalizesAt + night.fromMs, finalizesAt + night.toMs];
  for (const edge of [from, to].filter((at) => at > walk.now && at <= until)) {
    walk.at(edge - 1);
    walk.quiet = edge < to;
    walk.at(edge);
  }
  walk.at(until);
}
