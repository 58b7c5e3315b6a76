/** Health: whether database and bell can do their work, looked at every few seconds and when somebody asks. */
import type { Logger } from "pino";
import type { Bell, Store } from "../turns/ports.ts";

type Parts = { store: Pick<Store, "ping">; bell: Pick<Bell, "ping"> };

export type Health = {
  /** Whether each can do its work; what was found within the last second, or is found now. Logs every change. */
  look(): Promise<{ database: boolean; bell: boolean }>;
  /** Looks by itself from now on. */
  begin(): void;
  /** Looks no more, and waits for the look under way. */
  stop(): Promise<void>;
};

/** What breaks is in the log well within a minute, whether anybody asks or not. */
const lookEveryMs = 20_000;

/** Each look costs a commit; asking more often makes no more of them. */
const foundForMs = 1_000;

export function healthOf({ store, bell }: Parts, log: Logger, everyMs = lookEveryMs): Health {
  const database = watched("the database", () => store.ping(), log);
  const rings = watched("the bell", () => bell.ping(), log);
  let latest: ReturnType<Health["look"]> | null = null;
  let latestEndedAt = Number.POSITIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;

  async function lookNow(): ReturnType<Health["look"]> {
    const [isDatabase, isBell] = await Promise.all([database(), rings()]);
    latestEndedAt = performance.now();
    return { database: isDatabase, bell: isBell };
  }

  function look(): ReturnType<Health["look"]> {
    if (latest !== null && performance.now() - latestEndedAt < foundForMs) return latest;
    latestEndedAt = Number.POSITIVE_INFINITY;
    latest = lookNow();
    return latest;
  }

  return {
    look,
    begin() {
      timer = setInterval(() => void look(), everyMs);
    },
    async stop() {
      clearInterval(timer);
      await latest;
    },
  };
}

/** Whether it answers; `what`: how the log calls it. */
function watched(what: string, ping: () => Promise<void>, log: Logger): () => Promise<boolean> {
  let wasWell = true;
  return async () => {
    try {
      await ping();
    } catch (err) {
      if (wasWell) log.error({ err }, `${what} can't do its work`);
      wasWell = false;
      return false;
    }
    if (!wasWell) log.info(`${what} works again`);
    wasWell = true;
    return true;
  };
}
