/** What `doctor` finds about Redis: whether it answers, is new enough for BullMQ, keeps our jobs, and what time it is there. */
import { Redis } from "ioredis";
import { compareClocks } from "../domain/clocks.ts";
import { type Finding, findingsOf } from "../domain/findings.ts";
import { isReply, reasonOf } from "./redis-connections.ts";

const { ok, warning, problem } = findingsOf("Redis");

/** BullMQ 6 refuses to work below `must` and warns below `should` (its RedisConnection's minimum versions). */
const versions = { must: [5, 0], should: [6, 2] } as const;

/** Looks at the Redis at this address, for `timeoutMs` at most. Never throws for what is wrong with it. */
export async function examineRedis(redisUrl: string, timeoutMs: number): Promise<Finding[]> {
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    // How long it would wait for the goodbye of one that says nothing.
    disconnectTimeout: 100,
  });
  let trouble: unknown = null;
  redis.on("error", (error) => {
    trouble = error;
  });
  const limit = setTimeout(() => {
    trouble = new Error(`no answer within ${timeoutMs / 1000} s`);
    redis.disconnect();
  }, timeoutMs);
  try {
    await redis.connect();
    return [...(await missingDatabase(redis)), ...(await asked(redis))];
  } catch (error) {
    const { host } = new URL(redisUrl);
    const reason = reasonOf(trouble ?? error);
    return [problem(`${host} doesn't answer: ${reason}; start it, or mend REDIS_URL`)];
  } finally {
    clearTimeout(limit);
    redis.disconnect();
  }
}

/** Without this one its client would go on with the first, in silence. */
async function missingDatabase(redis: Redis): Promise<Finding[]> {
  const index = redis.options.db ?? 0;
  try {
    await redis.select(index);
    return [];
  } catch (error) {
    if (!isReply(error)) throw error;
    return [problem(`refuses database ${index} (${reasonOf(error)}); mend the end of REDIS_URL`)];
  }
}

async function asked(redis: Redis): Promise<Finding[]> {
  const info = await redis.info();
  const askedAt = Date.now();
  const [seconds = 0, microseconds = 0] = (await redis.time()).map(Number);
  const halfway = (askedAt + Date.now()) / 2;
  return [
    version(/^redis_version:(\S+)/m.exec(info)?.[1] ?? ""),
    eviction(/^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? null),
    compareClocks("Redis's", halfway, seconds * 1000 + microseconds / 1000),
  ];
}

function version(text: string): Finding {
  const [major = 0, minor = 0] = text.split(".").map(Number);
  const isBelow = ([wantedMajor, wantedMinor]: readonly [number, number]): boolean =>
    major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
  const upgrade = `upgrade to ${versions.should.join(".")} or newer`;
  if (isBelow(versions.must)) return problem(`version ${text} is too old for BullMQ; ${upgrade}`);
  if (isBelow(versions.should)) return warning(`version ${text} is old for BullMQ; ${upgrade}`);
  return ok(`answers; version ${text}`);
}

function eviction(policy: string | null): Finding {
  const how = "set maxmemory-policy to noeviction";
  if (policy === null) return warning(`doesn't tell its maxmemory-policy; ${how}`);
  if (policy === "noeviction") return ok("maxmemory-policy is noeviction");
  return problem(`maxmemory-policy is ${policy}: it may drop rings; ${how}`);
}
