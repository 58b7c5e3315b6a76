/** Persistence: what must be noted is tried again while the database can't be written. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";

/** Together with the database's own patience of 5 s a try, about forty seconds; what isn't noted by then is looked up. */
const pausesMs = [500, 1_000, 2_000, 4_000];

/** Runs the work until it succeeds, five times at most; throws what the last try threw. */
export function persistently(log: Logger): <R>(work: () => Promise<R>) => Promise<R> {
  return async (work) => {
    for (const pauseMs of pausesMs) {
      try {
        return await work();
      } catch (err) {
        log.warn({ err }, "what the carrier said can't be noted; trying again");
        await sleep(pauseMs);
      }
    }
    return work();
  };
}
