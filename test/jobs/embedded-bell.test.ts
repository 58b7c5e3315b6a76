/** What only the bell inside the process promises: order, clocks that jump, delays beyond setTimeout's. */
import { pino } from "pino";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { embeddedBell } from "../../src/jobs/embedded-bell.ts";
import type { Bell, Wakeup } from "../../src/turns/ports.ts";

const log = pino({ level: "silent" });
const dayMs = 24 * 3_600_000;

let now: number;
let bell: Bell;
let rung: number[];
const listen = async ({ id }: Wakeup) => void rung.push(id);

beforeEach(() => {
  now = Date.parse("2026-11-21T08:00:00Z");
  rung = [];
  bell = embeddedBell({ log, now: () => now });
});
afterEach(async () => {
  vi.useRealTimers();
  await bell.stop();
});

function alarm(id: number, dueAt: number): Wakeup {
  return { row: "alarm", id, version: 1, dueAt };
}

it("rings in the order in which rows fell due, whatever the order of setting", async () => {
  const ids = Array.from({ length: 100 }, (_, i) => (i * 37) % 100);
  await bell.set(ids.map((id) => alarm(id, now - 1_000 + id)));
  await bell.start(listen, async () => {});
  await vi.waitFor(() => expect(rung).toHaveLength(100));
  expect(rung).toEqual(Array.from({ length: 100 }, (_, i) => i));
});

it("keeps rows set before its start, and starts no timer for them", async () => {
  vi.useFakeTimers();
  await bell.set([alarm(1, now)]);
  expect(vi.getTimerCount()).toBe(0);
});

it("looks at the clock again when a timer fires early", async () => {
  const startedAt = Date.now();
  const behindMs = 100;
  await bell.stop();
  bell = embeddedBell({ log, now: () => Math.min(Date.now(), startedAt + 50) - behindMs });
  await bell.start(listen, async () => {});
  await bell.set([alarm(1, startedAt), alarm(2, startedAt - behindMs)]);
  await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(startedAt + 200));
  expect(rung).toEqual([2]);
});

it("rings when the clock is set forward, without waiting for its timer", async () => {
  await bell.start(listen, async () => {});
  await bell.set([alarm(1, now + dayMs)]);
  now += dayMs;
  await vi.waitFor(() => expect(rung).toEqual([1]), 5_000);
});

it("does not take a row that is due in months for one that is due at once", async () => {
  vi.useFakeTimers({ now });
  await bell.stop();
  let looks = 0;
  const clock = () => {
    looks++;
    return Date.now();
  };
  bell = embeddedBell({ log, now: clock });
  await bell.start(listen, async () => {});
  await bell.set([alarm(1, now + 60 * dayMs)]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(rung).toEqual([]);
  expect(looks).toBeLessThan(100);
  vi.setSystemTime(now + 60 * dayMs);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(rung).toEqual([1]);
});

it("sweeps every second, never twice at once, and rings again what failed", async () => {
  let sweeping = 0;
  let most = 0;
  await bell.start(
    async (wakeup) => {
      await listen(wakeup);
      if (rung.length < 2) throw new Error("broken on purpose");
    },
    async () => {
      most = Math.max(most, ++sweeping);
      await bell.set([alarm(1, now)]);
      await new Promise((done) => setTimeout(done, 1_500));
      sweeping--;
    },
  );
  await vi.waitFor(() => expect(rung).toEqual([1, 1]), 10_000);
  expect(most).toBe(1);
});

it("lets other work in while it rings a burst", async () => {
  await bell.set(Array.from({ length: 2_000 }, (_, id) => alarm(id, now)));
  await bell.start(listen, async () => {});
  await new Promise((done) => setImmediate(done));
  expect(rung.length).toBeLessThan(2_000);
  await vi.waitFor(() => expect(rung).toHaveLength(2_000));
});
