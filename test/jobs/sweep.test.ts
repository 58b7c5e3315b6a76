/** The sweep looks further ahead than the next sweep and hands on what it finds. */
import { expect, it } from "vitest";
import { sweep } from "../../src/jobs/sweep.ts";
import type { Wakeup } from "../../src/turns/ports.ts";

const now = Date.parse("2026-11-21T08:00:00Z");
const longestBetweenSweepsMs = 60_000;

function sweepOver(rows: Wakeup[]) {
  const set: Wakeup[] = [];
  const limits: number[] = [];
  const store = {
    async wakeupsDue(until: number, limit: number) {
      limits.push(limit);
      return rows.filter(({ dueAt }) => dueAt <= until).slice(0, limit);
    },
  };
  const bell = {
    async set(wakeups: readonly Wakeup[]) {
      set.push(...wakeups);
    },
  };
  return { set, limits, run: (horizonMs?: number) => sweep(store, bell, now, horizonMs) };
}

function alarm(id: number, dueAt: number): Wakeup {
  return { row: "alarm", id, version: 1, dueAt };
}

it("sets the overdue and all that falls due before the next sweep, even if that comes late", async () => {
  const rows = [
    alarm(1, now - 86_400_000),
    alarm(2, now),
    alarm(3, now + longestBetweenSweepsMs),
    alarm(4, now + 1.9 * longestBetweenSweepsMs),
    alarm(5, now + 86_400_000),
  ];
  const { set, run } = sweepOver(rows);
  await run();
  expect(set.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
});

it("looks as far as it is told", async () => {
  const { set, run } = sweepOver([alarm(1, now + 1_000), alarm(2, now + 1_001)]);
  await run(1_000);
  expect(set.map(({ id }) => id)).toEqual([1]);
});

it("takes a bounded number of rows, enough for ten thousand due at once", async () => {
  const { set, limits, run } = sweepOver(Array.from({ length: 25_000 }, (_, id) => alarm(id, now)));
  await run();
  expect(limits).toEqual([10_000]);
  expect(set).toHaveLength(10_000);
});
