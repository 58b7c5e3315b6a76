/** docs/rules.md, the splitter: a plan says what would be asked of whom and the latest it can end, and changes nothing. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { storyOf, tell } from "../../src/domain/story.ts";
import { hourMs, minuteMs } from "../../src/domain/times.ts";
import { finalize } from "../../src/splitter/due.ts";
import { type Pace, type Plan, planOf } from "../../src/splitter/plan.ts";
import { advance } from "../../src/splitter/walk.ts";
import { TestDay } from "../support/days.ts";
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
      { numRuns: 200 },
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
  test("one wave after the other, nobody saying yes", () => {
    const walk = new TestDay({ waiting: 1, pinned: "B1 B2 B3 B4 B5" });
    // W1, then B7 and B6; a root place for W1 at the end.
    expect(plan(walk).latestEnd).toBe(walk.day.times.finalizesAt + 4 * hourMs);
  });

  test("never past decidesBy", () => {
    const walk = new TestDay({ siblings: [7, 7], waiting: 8 });
    expect(plan(walk).latestEnd).toBe(walk.day.times.decidesAt);
  });

  test("whoever answers at the last minute with whatever, no question is open after it", () => {
    const answers = fc.array(fc.constantFrom("yes", "no", "silent"), { minLength: 60 });
    fc.assert(
      fc.property(setups, answers, (setup, words) => {
        const walk = new TestDay({ ...setup, rules: { ...setup.rules, autopilot: true } });
        const { latestEnd } = plan(walk);
        walk.finalize();
        const answer = words[Symbol.iterator]();
        for (;;) {
          const [ask] = walk.day.asks.filter((one) => one.outcome === "pending");
          if (!ask || walk.day.phase !== "splitting") break;
          expect(ask.answerBy).toBeLessThanOrEqual(latestEnd);
          const word = answer.next().value ?? "silent";
          walk.sleepUntil(ask.answerBy - 1);
          if (word === "silent") walk.silence();
          else walk.says(walk.name(ask.booking), word);
        }
      }),
      { numRuns: 200 },
    );
  });
});
