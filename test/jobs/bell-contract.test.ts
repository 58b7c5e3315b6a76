/** What turns may expect of a bell, whichever it is. */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { type Logger, pino } from "pino";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bullmqBell } from "../../src/jobs/bullmq-bell.ts";
import { embeddedBell } from "../../src/jobs/embedded-bell.ts";
import type { Bell, Wakeup } from "../../src/turns/ports.ts";
import { startRedis } from "../support/redis-server.ts";

const redis = await startRedis();
if (redis === null) {
  console.warn("SKIPPED: no redis-server on this machine, so the BullMQ bell is not tested");
}
afterAll(async () => redis?.stop());

const patience = { timeout: 20_000, interval: 10 };

/** Each test gets bells that share one memory, if they can share any. */
type MakeBell = (log: Logger, place: string) => Bell;

const kinds: { kind: string; makeBell: MakeBell; present: boolean }[] = [
  { kind: "embedded", makeBell: (log) => embeddedBell({ log }), present: true },
  {
    kind: "BullMQ",
    makeBell: (log, place) =>
      bullmqBell({
        redisUrl: redis?.url ?? "",
        timezone: "Europe/Budapest",
        log,
        prefix: place,
      }),
    present: redis !== null,
  },
];

function alarm(id: number, dueAt: number, version = 1): Wakeup {
  return { row: "alarm", id, version, dueAt };
}

function text(id: number, dueAt: number): Wakeup {
  return { row: "outgoing", id, version: 0, dueAt };
}

describe.each(kinds)("the $kind bell", ({ makeBell, present }) => {
  let place: string;
  let lines: Record<string, unknown>[];
  let rung: { wakeup: Wakeup; at: number }[];
  const bells: Bell[] = [];

  const newBell = () => {
    const write = (line: string) => void lines.push(JSON.parse(line));
    const bell = makeBell(pino({ level: "debug" }, { write }), place);
    bells.push(bell);
    return bell;
  };
  const listen = async (wakeup: Wakeup) => void rung.push({ wakeup, at: Date.now() });
  const idsRung = () => rung.map(({ wakeup }) => wakeup.id);

  beforeEach(({ skip }) => {
    skip(!present);
    place = `test-${randomUUID()}`;
    lines = [];
    rung = [];
  });
  afterEach(async () => {
    await Promise.all(bells.splice(0).map((bell) => bell.stop()));
  });

  it("rings at the row's time and not before, with the row as it was set", async () => {
    const bell = newBell();
    await bell.start(listen, async () => {});
    const now = Date.now();
    const wakeups: Wakeup[] = Array.from({ length: 30 }, (_, i) => alarm(i + 1, now + 50 + 8 * i));
    wakeups.push({ row: "outgoing", id: 1, version: 0, dueAt: now + 100 });
    await bell.set(wakeups);
    await vi.waitFor(() => expect(rung).toHaveLength(wakeups.length), patience);
    for (const { wakeup, at } of rung) expect(at).toBeGreaterThanOrEqual(wakeup.dueAt);
    expect(rung.map(({ wakeup }) => wakeup)).toEqual(expect.arrayContaining(wakeups));
  });

  it("rings a row at once that was due long ago, while others are still far off", async () => {
    const bell = newBell();
    await bell.start(listen, async () => {});
    await bell.set([alarm(2, Date.now() + 40 * 24 * 3_600_000)]);
    await bell.set([alarm(1, Date.now() - 3_600_000)]);
    await vi.waitFor(() => expect(idsRung()).toEqual([1]), patience);
  });

  it("rings once for a row that is set twice while it is pending", async () => {
    const bell = newBell();
    await bell.start(listen, async () => {});
    const dueAt = Date.now() + 150;
    await bell.set([alarm(1, dueAt), alarm(1, dueAt)]);
    await bell.set([alarm(1, dueAt)]);
    await bell.set([alarm(2, dueAt + 100)]);
    await vi.waitFor(() => expect(idsRung()).toContain(2), patience);
    expect(idsRung()).toEqual([1, 2]);
  });

  it("rings once for a row that is set again while its ring is being handled", async () => {
    const bell = newBell();
    const handled = new AbortController();
    const slowly = async (wakeup: Wakeup) => {
      await listen(wakeup);
      if (wakeup.id === 1) await once(handled.signal, "abort");
    };
    await bell.start(slowly, async () => {});
    const now = Date.now();
    await bell.set([alarm(1, now)]);
    await vi.waitFor(() => expect(idsRung()).toEqual([1]), patience);
    await bell.set([alarm(1, now)]);
    await bell.set([alarm(2, Date.now() + 50)]);
    await vi.waitFor(() => expect(idsRung()).toContain(2), patience);
    handled.abort();
    expect(idsRung()).toEqual([1, 2]);
  });

  it("rings at its new time for a row that is put off while its ring is being handled", async () => {
    const bell = newBell();
    const now = Date.now();
    const putOff = async (wakeup: Wakeup) => {
      await listen(wakeup);
      if (rung.length === 1) await bell.set([alarm(1, now + 300)]);
    };
    await bell.start(putOff, async () => {});
    await bell.set([alarm(1, now)]);
    await vi.waitFor(() => expect(idsRung()).toEqual([1, 1]), patience);
    expect(Date.now()).toBeGreaterThanOrEqual(now + 300);
  });

  it("rings again for a new version, and for the same one after it has rung", async () => {
    const bell = newBell();
    await bell.start(listen, async () => {});
    const now = Date.now();
    await bell.set([alarm(1, now + 100, 1), alarm(1, now + 150, 2)]);
    await vi.waitFor(() => expect(rung).toHaveLength(2), patience);
    expect(rung.map(({ wakeup }) => wakeup.version)).toEqual([1, 2]);
    await vi.waitFor(async () => {
      await bell.set([alarm(1, now + 150, 2)]);
      expect(rung.length).toBeGreaterThan(2);
    }, patience);
  });

  it("rings all of many that are due at once, each once, at most 64 at a time", async () => {
    const bell = newBell();
    let atOnce = 0;
    let most = 0;
    const count = async (wakeup: Wakeup) => {
      most = Math.max(most, ++atOnce);
      await new Promise((done) => setTimeout(done, 1));
      await listen(wakeup);
      atOnce--;
    };
    await bell.start(count, async () => {});
    const dueAt = Date.now() + 100;
    await bell.set(Array.from({ length: 1_200 }, (_, i) => alarm(i + 1, dueAt)));
    await vi.waitFor(() => expect(rung).toHaveLength(1_200), patience);
    expect(new Set(idsRung()).size).toBe(1_200);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(64);
  });

  it("rings alarms while so many texts hang that none of them gets a slot any more", async () => {
    const bell = newBell();
    const handled = new AbortController();
    const hangs = async (wakeup: Wakeup) => {
      await listen(wakeup);
      const hanging = wakeup.row === "outgoing" && !handled.signal.aborted;
      if (hanging) await once(handled.signal, "abort");
    };
    await bell.start(hangs, async () => {});
    const now = Date.now();
    const texts = Array.from({ length: 200 }, (_, i) => text(i + 1, now - 1_000));
    await bell.set(texts);
    await vi.waitFor(() => expect(rung).toHaveLength(64), patience);
    await bell.set([alarm(1, now), alarm(2, now + 100)]);
    await vi.waitFor(() => expect(rung).toHaveLength(66), patience);
    expect(rung.slice(64).map(({ wakeup }) => wakeup.row)).toEqual(["alarm", "alarm"]);
    handled.abort();
    await vi.waitFor(() => expect(rung).toHaveLength(202), patience);
  });

  it("logs a failing ring with its ids and goes on with the next", async () => {
    const bell = newBell();
    const fail = async (wakeup: Wakeup) => {
      await listen(wakeup);
      if (wakeup.id <= 10) throw new Error("broken on purpose");
    };
    await bell.start(fail, async () => {});
    const now = Date.now();
    await bell.set(Array.from({ length: 11 }, (_, i) => alarm(i + 1, now + i)));
    await vi.waitFor(() => expect(idsRung()).toContain(11), patience);
    await vi.waitFor(() => expect(lines.filter(({ level }) => level === 50)).toHaveLength(10));
    expect(lines.find(({ level }) => level === 50)).toMatchObject({ row: "alarm", version: 1 });
  });

  it("sweeps when it starts, and rings although the sweep failed", async () => {
    const bell = newBell();
    let sweeps = 0;
    await bell.start(listen, async () => {
      sweeps++;
      throw new Error("broken on purpose");
    });
    expect(sweeps).toBeGreaterThan(0);
    await bell.set([alarm(1, Date.now())]);
    await vi.waitFor(() => expect(idsRung()).toEqual([1]), patience);
  });

  it("rings what the sweep sets", async () => {
    const bell = newBell();
    await bell.start(listen, () => bell.set([alarm(1, Date.now())]));
    await vi.waitFor(() => expect(idsRung()).toContain(1), patience);
  });

  it("awaits the rings being handled when it stops", async () => {
    const bell = newBell();
    const handled = new AbortController();
    let finished = false;
    await bell.start(
      async (wakeup) => {
        await listen(wakeup);
        await once(handled.signal, "abort");
        finished = true;
      },
      async () => {},
    );
    await bell.set([alarm(1, Date.now())]);
    await vi.waitFor(() => expect(rung).toHaveLength(1), patience);
    setTimeout(() => handled.abort(), 100);
    await bell.stop();
    expect(finished).toBe(true);
  });

  it("begins no further ring while it waits for those being handled", async () => {
    const bell = newBell();
    const handled = new AbortController();
    const slowly = async (wakeup: Wakeup) => {
      await listen(wakeup);
      await once(handled.signal, "abort");
    };
    await bell.start(slowly, async () => {});
    await bell.set(Array.from({ length: 100 }, (_, i) => alarm(i + 1, Date.now())));
    await vi.waitFor(() => expect(rung).toHaveLength(64), patience);
    const stopping = bell.stop();
    setTimeout(() => handled.abort(), 50);
    await stopping;
    await new Promise((done) => setTimeout(done, 50));
    expect(rung).toHaveLength(64);
  });

  it("rings nothing once it has stopped: the rows are there for the next process", async () => {
    const bell = newBell();
    await bell.start(listen, async () => {});
    const wakeups = Array.from({ length: 20 }, (_, i) => alarm(i + 1, Date.now() + 100));
    await bell.set(wakeups);
    await bell.stop();
    const rungBefore = rung.length;
    const next: number[] = [];
    const successor = newBell();
    await successor.start(
      async ({ id }) => void next.push(id),
      async () => {},
    );
    await successor.set([...wakeups, alarm(21, Date.now() + 200)]);
    await vi.waitFor(() => expect(next).toHaveLength(21), patience);
    expect(rung).toHaveLength(rungBefore);
  });

  it("answers a ping, before and after its start", async () => {
    const bell = newBell();
    await bell.ping();
    await bell.start(listen, async () => {});
    await bell.ping();
  });
});
