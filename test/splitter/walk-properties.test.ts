/** Random classes and random answers: what must hold after every step of every walk. */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Day, lastStart } from "../../src/domain/day.ts";
import { fold, replay } from "../../src/domain/fold.ts";
import { hourMs, minuteMs } from "../../src/domain/times.ts";
import { type Setup, TestDay } from "../support/days.ts";
import { patience, tries } from "../support/properties.ts";
import { Promises } from "./promises.ts";
import {
  type Event,
  earlyEvents,
  earlyEventsByHand,
  lateEvents,
  lateEventsByHand,
  play,
  setups,
} from "./random-walks.ts";
import { must } from "./target-checks.ts";
import { checkDay, checkFact, checkPlaces, checkRest } from "./walk-checks.ts";

/** Two asks a person, a deadline each, and the few moments of the day's own. */
function stepsMax(day: Day): number {
  return 2 * day.bookings.length + 8;
}

/** Is there still time to ask anyone? */
function hasTime(walk: TestDay): boolean {
  const { day, now } = walk;
  const firstStart = Math.min(...day.slots.map((slot) => slot.startsAt));
  const until = day.phase === "splitting" ? day.times.decidesAt : firstStart - hourMs;
  return until - now >= 5 * minuteMs;
}

/** Watches every step of a day. */
function watched(setup: Setup): TestDay {
  const walk = new TestDay(setup);
  const promises = new Promises();
  let replayed = replay(walk.ledger.slice(0, 1));
  for (const fact of walk.ledger.slice(1)) {
    promises.note(replayed, fact);
    replayed = fold(replayed, fact);
  }
  walk.watch = (_, facts) => {
    const isHushed = walk.day.paused || walk.quiet;
    for (const fact of facts) {
      must(fact.fact !== "ask-sent" || !isHushed, "nobody is asked while paused or in quiet hours");
      checkFact(replayed, fact, walk.rules);
      promises.note(replayed, fact);
      const next = fold(replayed, fact);
      checkPlaces(replayed, next, fact);
      replayed = next;
    }
    must(isDeepStrictEqual(replayed, walk.day), "the facts give the day");
    checkDay(walk.day);
    promises.check(walk.day);
    checkRest(walk.day, walk.rules, !isHushed && hasTime(walk));
  };
  return walk;
}

function playAll(setup: Setup, early: Event[], late: Event[]): void {
  const walk = watched(setup);
  for (const event of early) play(walk, event);
  walk.finalize();
  for (const event of late) play(walk, event);
  finish(walk);
}

function finish(walk: TestDay): void {
  let steps = 0;
  const watch = walk.watch;
  walk.watch = (before, facts) => {
    steps += 1;
    watch(before, facts);
  };
  walk.at(Math.max(walk.now, lastStart(walk.day)));
  const { day } = walk;
  expect(steps).toBeLessThanOrEqual(stepsMax(day));
  expect(day.over).toBe(true);
  const settled = day.settledAt === null ? 0 : 1;
  expect(settled === 1 || day.phase === "called-off").toBe(true);
  expect(walk.facts("settled")).toHaveLength(settled);
  expect(day.asks.filter((ask) => ask.outcome === "pending")).toEqual([]);
  const tentative = day.slots.filter((slot) => slot.status === "tentative");
  expect(day.phase === "called-off" ? [] : tentative).toEqual([]);
  expect(replay(walk.ledger)).toEqual(day);
}

test(
  "so does every walk in which the trainer takes things into her own hands",
  () => {
    fc.assert(fc.property(setups, earlyEventsByHand, lateEventsByHand, playAll), tries(2500));
  },
  patience(60_000),
);

test(
  "every walk keeps every rule after every step, whatever people do and whenever",
  () => {
    fc.assert(fc.property(setups, earlyEvents, lateEvents, playAll), tries(2500));
  },
  patience(60_000),
);
