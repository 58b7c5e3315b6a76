/** The jobs in Redis: when they ring, and which are one and the same. */
import { describe, expect, test } from "vitest";
import { jobOf } from "../../src/jobs/bell-jobs.ts";
import type { Wakeup } from "../../src/turns/ports.ts";

const bornAt = Date.UTC(2026, 10, 21, 8);
const now = bornAt + 3 * 60 * 60_000;

const wakeup = (dueAt: number): Wakeup => ({ row: "alarm", id: 7, version: 2, dueAt });
const idOf = (dueAt: number, at = now, born = bornAt) => jobOf(wakeup(dueAt), at, born).opts.jobId;

test("a job rings at its time, and one that is late at once", () => {
  expect(jobOf(wakeup(now + 5_000), now, bornAt).opts).toMatchObject({
    ...{ timestamp: now, delay: 5_000 },
  });
  expect(jobOf(wakeup(now - 5_000), now, bornAt).opts).toMatchObject({ timestamp: now, delay: 0 });
});

test("a job that has ended leaves nothing, however it ended", () => {
  const left = { removeOnComplete: true, removeOnFail: true };
  expect(jobOf(wakeup(now), now, bornAt).opts).toMatchObject(left);
});

describe("the jobs of a row are", () => {
  test("one for all processes, while it isn't late", () => {
    expect(idOf(now + 5_000, now, bornAt + 1)).toBe(idOf(now + 5_000));
    expect(idOf(now - 2_000, now, bornAt + 1)).toBe(idOf(now - 2_000));
  });

  test("others once it is put off or has changed", () => {
    const { row, id, dueAt } = wakeup(now);
    const changed = { row, id, dueAt, version: 3 };
    const ids = [idOf(now), idOf(now + 1), jobOf(changed, now, bornAt).opts.jobId];
    expect(new Set(ids).size).toBe(3);
  });

  test("others in each process and minute when it is late", () => {
    const late = now - 2_001;
    const ids = [idOf(late), idOf(late, now, bornAt + 1), idOf(late, now + 60_000)];
    expect(new Set(ids).size).toBe(3);
  });

  test("others in a process that began after it was due: whoever rang for it may be dead", () => {
    expect(idOf(bornAt, bornAt + 1, bornAt)).not.toBe(idOf(bornAt, bornAt + 1, bornAt - 1));
    expect(idOf(bornAt + 1, bornAt + 1, bornAt)).toBe(idOf(bornAt + 1, bornAt + 1, bornAt - 1));
  });
});
