/** Two installations on one Redis: each has its own database, and its own rings. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { pino } from "pino";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { joinHouse, openStore } from "../src/app.ts";
import { readConfig } from "../src/config.ts";
import type { Wakeup } from "../src/turns/ports.ts";
import { startRedis } from "./support/redis-server.ts";

const probe = await startRedis();
await probe?.stop();
if (probe === null) {
  console.warn("SKIPPED: no redis-server on this machine, so nothing is tested on a shared one");
}

const patience = { timeout: 20_000, interval: 20 };

/** A house on this database, whose rings are kept. */
async function openOn(databaseUrl: string, redisUrl: string) {
  const config = readConfig({ DATABASE_URL: databaseUrl, REDIS_URL: redisUrl });
  const store = openStore(config);
  const { bell } = await joinHouse(config, [], store, pino({ level: "silent" }));
  const rung: number[] = [];
  onTestFinished(async () => {
    await bell.stop();
    await store.close();
  });
  return { bell, rung, ring: async ({ id }: Wakeup) => void rung.push(id) };
}

function alarm(id: number): Wakeup {
  return { row: "alarm", id, version: 1, dueAt: Date.now() };
}

describe.skipIf(probe === null)("on one Redis", () => {
  test("two databases don't take each other's rings, two processes on one do", async () => {
    const redis = await startRedis();
    if (redis === null) throw new Error("redis-server has gone");
    const folder = mkdtempSync(join(tmpdir(), "backwalk-shared-"));
    const [mine, others] = ["mine", "others"].map((name) => `file:${join(folder, `${name}.db`)}`);
    const ours = await openOn(mine ?? "", redis.url);
    const theirs = await openOn(others ?? "", redis.url);
    const command = await openOn(mine ?? "", redis.url);
    const noSweep = async () => {};
    await ours.bell.start(ours.ring, noSweep);
    await theirs.bell.start(theirs.ring, noSweep);
    for (let id = 1; id <= 20; id += 1) {
      await ours.bell.set([alarm(id)]);
      await theirs.bell.set([alarm(100 + id)]);
      await command.bell.set([alarm(200 + id)]);
    }
    await vi.waitFor(
      () => expect([ours.rung.length, theirs.rung.length]).toEqual([40, 20]),
      patience,
    );
    expect(theirs.rung.filter((id) => id <= 100 || id > 200)).toEqual([]);
    const client = new Redis(redis.url);
    const keys = await client.keys("*");
    client.disconnect();
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !key.startsWith("backwalk-"))).toEqual([]);
    onTestFinished(async () => {
      await redis.stop();
      rmSync(folder, { recursive: true });
    });
  });
});
