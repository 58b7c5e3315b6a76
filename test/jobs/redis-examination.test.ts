/** What doctor says of a Redis: of a real one, of one that isn't there, and of those that won't do. */
import { expect, onTestFinished, test } from "vitest";
import { examineRedis } from "../../src/jobs/redis-examination.ts";
import { type RedisTraits, startFakeRedis } from "../support/fake-redis.ts";
import { freePort, startRedis } from "../support/redis-server.ts";

const timeoutMs = 5_000;

test("a real Redis is well", async () => {
  const redis = await startRedis();
  if (redis === null) {
    console.warn("SKIPPED: no redis-server on this machine, so none was examined");
    return;
  }
  onTestFinished(redis.stop);
  expect(await examineRedis(redis.url, timeoutMs)).toEqual([
    { state: "ok", about: "Redis", says: expect.stringMatching(/^answers; version \d+\.\d+/) },
    { state: "ok", about: "Redis", says: "maxmemory-policy is noeviction" },
    { state: "ok", about: "clock", says: "0 s apart from Redis's" },
  ]);
});

test.each<[Partial<RedisTraits>, string, string]>([
  [
    { version: "4.0.14" },
    "problem",
    "version 4.0.14 is too old for BullMQ; upgrade to 6.2 or newer",
  ],
  [{ version: "5.0.7" }, "warning", "version 5.0.7 is old for BullMQ; upgrade to 6.2 or newer"],
  [{ version: "6.0.16" }, "warning", "version 6.0.16 is old for BullMQ; upgrade to 6.2 or newer"],
  [{ version: "6.2.0" }, "ok", "answers; version 6.2.0"],
  [{ version: "10.0.1" }, "ok", "answers; version 10.0.1"],
  [
    { policy: "allkeys-lru" },
    "problem",
    "maxmemory-policy is allkeys-lru: it may drop rings; set maxmemory-policy to noeviction",
  ],
  [
    { policy: null },
    "warning",
    "doesn't tell its maxmemory-policy; set maxmemory-policy to noeviction",
  ],
  [
    { aheadMs: 120_000 },
    "problem",
    "this machine's clock is 120 s behind Redis's; set the wrong one by NTP",
  ],
  [
    { aheadMs: -60_000 },
    "problem",
    "this machine's clock is 60 s ahead of Redis's; set the wrong one by NTP",
  ],
])("one with %o: %s", async (traits, state, says) => {
  const redis = await startFakeRedis(traits);
  onTestFinished(redis.close);
  const found = await examineRedis(redis.url, timeoutMs);
  expect(found).toHaveLength(3);
  expect(found).toContainEqual(expect.objectContaining({ state, says }));
  const others = found.filter((one) => one.says !== says);
  expect(others.map((one) => one.state)).toEqual(["ok", "ok"]);
});

test("a database that it doesn't have is a problem", async () => {
  const redis = await startFakeRedis({ single: true });
  onTestFinished(redis.close);
  const found = await examineRedis(`${redis.url}/99`, timeoutMs);
  expect(found[0]).toEqual({
    state: "problem",
    about: "Redis",
    says: "refuses database 99 (ERR DB index is out of range); mend the end of REDIS_URL",
  });
  expect(found.slice(1).map(({ state }) => state)).toEqual(["ok", "ok", "ok"]);
});

test("a real Redis refuses such a database in the same words", async () => {
  const redis = await startRedis();
  if (redis === null) {
    console.warn("SKIPPED: no redis-server on this machine, so no database was refused");
    return;
  }
  onTestFinished(redis.stop);
  const [finding] = await examineRedis(`${redis.url}/99`, timeoutMs);
  expect(finding?.says).toMatch(/^refuses database 99 \(ERR DB index is out of range\)/);
  expect(await examineRedis(`${redis.url}/3`, timeoutMs)).toHaveLength(3);
});

test("one that isn't there is a problem, told without its password", async () => {
  const port = await freePort();
  const found = await examineRedis(`redis://:hunter2@127.0.0.1:${port}/3`, timeoutMs);
  expect(found).toEqual([
    {
      state: "problem",
      about: "Redis",
      says: `127.0.0.1:${port} doesn't answer: connect ECONNREFUSED 127.0.0.1:${port}; start it, or mend REDIS_URL`,
    },
  ]);
});

test("one that keeps silent is a problem once the time is up", async () => {
  const redis = await startFakeRedis({ mute: true });
  onTestFinished(redis.close);
  const found = await examineRedis(redis.url, 200);
  expect(found).toMatchObject([{ state: "problem", says: expect.stringContaining("0.2 s") }]);
});

test("a wrong password is a problem, told without it", async () => {
  const redis = await startRedis();
  if (redis === null) {
    console.warn("SKIPPED: no redis-server on this machine, so no password was refused");
    return;
  }
  onTestFinished(redis.stop);
  const found = await examineRedis(redis.url.replace("//", "//someone:hunter2@"), timeoutMs);
  expect(found).toMatchObject([{ state: "problem", says: expect.stringMatching(/WRONGPASS/) }]);
  expect(JSON.stringify(found)).not.toContain("hunter2");
});
