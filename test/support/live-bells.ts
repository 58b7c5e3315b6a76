/** The bells that live tests run on: both, or one where the machine has no Redis, and then it says so. */
import type { BellKind } from "./live-school.ts";
import { startRedis } from "./redis-server.ts";

const redis = await startRedis();
if (redis === null) {
  console.warn("SKIPPED: no redis-server on this machine, so nothing live is tested on Redis");
}
await redis?.stop();

export const bells: readonly { bell: BellKind; present: boolean }[] = [
  { bell: "embedded", present: true },
  { bell: "Redis", present: redis !== null },
];
