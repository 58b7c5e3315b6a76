/** The BullMQ bell when Redis is shared, flushed, killed, or not there yet. */
import { once } from "node:events";
import { Redis } from "ioredis";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bullmqBell } from "../../src/jobs/bullmq-bell.ts";
import { sweep } from "../../src/jobs/sweep.ts";
import type { Bell, Wakeup } from "../../src/turns/ports.ts";
import { freePort, type RedisServer, startRedis } from "../support/redis-server.ts";

const probe = await startRedis();
await probe?.stop();
if (probe === null) {
  console.warn("SKIPPED: no redis-server on this machine, so Redis's failures are not tested");
}

const patience = { timeout: 30_000, interval: 20 };
const noSweep = async () => {};

describe.skipIf(probe === null)("the BullMQ bell", () => {
  let servers: RedisServer[];
  let bells: Bell[];
  let lines: string[];
  let rung: Wakeup[];
  const listen = async (wakeup: Wakeup) => void rung.push(wakeup);
  /** Rings that are handled until `handled` is aborted. */
  let handled: AbortController;
  const listenLong = async (wakeup: Wakeup) => {
    await listen(wakeup);
    await once(handled.signal, "abort");
  };
  const idsRung = () => rung.map(({ id }) => id);

  const newServer = async (port?: number) => {
    const server = await startRedis(port);
    if (server === null) throw new Error("redis-server has gone");
    servers.push(server);
    return server;
  };
  const newBell = (redisUrl: string, prefix = "backwalk") => {
    const log = pino({ level: "debug" }, { write: (line: string) => void lines.push(line) });
    const bell = bullmqBell({ redisUrl, timezone: "Europe/Budapest", log, prefix });
    bells.push(bell);
    return bell;
  };
  const flush = async (url: string) => {
    const redis = new Redis(url);
    await redis.flushall();
    await redis.quit();
  };
  const storeOf = (rows: Wakeup[]) => ({
    wakeupsDue: async (until: number) => rows.filter(({ dueAt }) => dueAt <= until),
  });

  beforeEach(() => {
    servers = [];
    bells = [];
    lines = [];
    rung = [];
    handled = new AbortController();
  });
  afterEach(async () => {
    handled.abort();
    await Promise.all(bells.map((bell) => bell.stop()));
    await Promise.all(servers.map((server) => server.stop()));
  }, 30_000);

  function alarm(id: number, dueAt: number): Wakeup {
    return { row: "alarm", id, version: 1, dueAt };
  }

  it("rings in the started process what another process sets without a start", async () => {
    const { url } = await newServer();
    const command = newBell(url);
    await command.set([alarm(1, Date.now()), alarm(2, Date.now() + 100)]);
    await command.stop();
    await newBell(url).start(listen, noSweep);
    await vi.waitFor(() => expect(idsRung()).toEqual([1, 2]), patience);
  });

  it("rings each row once in all when two processes have started", async () => {
    const { url } = await newServer();
    const [one, two] = [newBell(url), newBell(url)];
    await one.start(listen, noSweep);
    await two.start(listen, noSweep);
    const dueAt = Date.now() + 100;
    const wakeups = Array.from({ length: 300 }, (_, i) => alarm(i + 1, dueAt));
    await Promise.all([one.set(wakeups), two.set(wakeups)]);
    await vi.waitFor(() => expect(new Set(idsRung()).size).toBe(300), patience);
    expect(rung).toHaveLength(300);
  });

  it("rings at once after a restart for what the killed process was handling", async () => {
    const { url } = await newServer();
    const killed = newBell(url);
    await killed.start(listenLong, noSweep);
    const row = alarm(1, Date.now());
    await killed.set([row]);
    await vi.waitFor(() => expect(rung).toHaveLength(1), patience);
    const restarted = newBell(url);
    await restarted.start(listen, () => restarted.set([row]));
    await vi.waitFor(() => expect(rung).toHaveLength(2), { timeout: 5_000, interval: 20 });
  });

  it("keeps installations with different prefixes apart", async () => {
    const { url } = await newServer();
    await newBell(url, "other").set([alarm(1, Date.now())]);
    const bell = newBell(url);
    await bell.start(listen, noSweep);
    await bell.set([alarm(2, Date.now() + 100)]);
    await vi.waitFor(() => expect(idsRung()).toEqual([2]), patience);
  });

  it("leaves nothing of a row behind, though its ring failed or was handled while it stopped", async () => {
    const { url } = await newServer();
    const bell = newBell(url);
    const onRing = async (wakeup: Wakeup) => {
      if (wakeup.id !== 1) return listenLong(wakeup);
      await listen(wakeup);
      throw new Error("broken on purpose");
    };
    await bell.start(onRing, noSweep);
    await bell.set([alarm(1, Date.now()), alarm(2, Date.now())]);
    await vi.waitFor(() => expect(rung).toHaveLength(2), patience);
    setTimeout(() => handled.abort(), 100);
    await bell.stop();
    const redis = new Redis(url);
    expect(await redis.keys("*alarm-*")).toEqual([]);
    await redis.quit();
  });

  it("sweeps by itself soon after Redis was flushed, and rings what was lost", async () => {
    const { url } = await newServer();
    const bell = newBell(url);
    const store = storeOf([alarm(1, Date.now() + 1_000)]);
    await bell.start(listen, () => sweep(store, bell, Date.now()));
    await flush(url);
    expect(rung).toEqual([]);
    await vi.waitFor(() => expect(idsRung()).toEqual([1]), patience);
  }, 40_000);

  it("schedules one sweep a minute for all processes, in the school's zone", async () => {
    const { url } = await newServer();
    await newBell(url).start(listen, noSweep);
    await newBell(url).start(listen, noSweep);
    const redis = new Redis(url);
    expect(await redis.zcard("backwalk:alarms:delayed")).toBe(1);
    expect(await redis.hgetall("backwalk:alarms:repeat:sweep")).toMatchObject({
      pattern: "* * * * *",
      tz: "Europe/Budapest",
    });
    await redis.quit();
  });

  it("says so within seconds and stops when Redis is killed under it", async () => {
    const server = await newServer();
    const bell = newBell(server.url);
    await bell.start(listen, noSweep);
    await bell.ping();
    await server.kill();
    await expect(bell.ping()).rejects.toMatchObject({ code: "unavailable" });
    await bell.set([alarm(1, Date.now())]);
    expect(lines.join("")).toContain("Redis didn't take the wakeups");
    await bell.stop();
  }, 20_000);

  it.each([
    ["over its memory", ["config", "set", "maxmemory", "1"], "OOM"],
    ["a copy that only reads", ["replicaof", "127.0.0.1", "1"], "READONLY"],
    ["not to be written by us", ["acl", "setuser", "default", "-@write"], "can't run this command"],
    ["not to be scripted by us", ["acl", "setuser", "default", "-eval"], "NOPERM"],
  ])("says so when Redis answers and is %s", async (_what, [command = "", ...how], says) => {
    const { url } = await newServer();
    const bell = newBell(url);
    await bell.ping();
    const redis = new Redis(url);
    await redis.call(command, ...how);
    await expect(bell.ping()).rejects.toMatchObject({
      code: "unavailable",
      message: expect.stringMatching(new RegExp(`can't be written: .*${says}`)),
    });
    redis.disconnect();
  });

  it("leaves of a ping one key, which goes by itself", async () => {
    const { url } = await newServer();
    const bell = newBell(url, "backwalk-one");
    for (let count = 0; count < 3; count += 1) await bell.ping();
    const redis = new Redis(url);
    expect(await redis.keys("*")).toEqual(["backwalk-one:ping"]);
    expect(await redis.pttl("backwalk-one:ping")).toBeGreaterThan(0);
    redis.disconnect();
  });

  it("stops when Redis is killed while a ring is being handled, and waits for the ring", async () => {
    const server = await newServer();
    const bell = newBell(server.url);
    await bell.start(listenLong, noSweep);
    await bell.set([alarm(1, Date.now())]);
    await vi.waitFor(() => expect(rung).toHaveLength(1), patience);
    await server.kill();
    let stopped = false;
    const stopping = bell.stop().then(() => {
      stopped = true;
    });
    await expect(bell.ping()).rejects.toMatchObject({ code: "unavailable" });
    expect(stopped).toBe(false);
    handled.abort();
    await stopping;
  }, 30_000);

  it("starts without Redis, says what is wrong, and rings once Redis is there", async () => {
    const port = await freePort();
    const bell = newBell(`redis://:secret@127.0.0.1:${port}`);
    const store = storeOf([alarm(1, Date.now())]);
    await bell.start(listen, () => sweep(store, bell, Date.now()));
    const failure = await bell.ping().catch(String);
    expect(failure).toContain(`Redis at 127.0.0.1:${port} doesn't answer: connect ECONNREFUSED`);
    await newServer(port);
    await vi.waitFor(() => expect(idsRung()).toContain(1), patience);
    await bell.ping();
    expect(`${failure}${lines.join("")}`).not.toContain("secret");
  }, 40_000);

  it("stops at once when it never found Redis", async () => {
    const bell = newBell(`redis://127.0.0.1:${await freePort()}`);
    await bell.start(listen, noSweep);
    await bell.stop();
  }, 20_000);
});
