/** Turns that wait together share one commit: making it durable costs as much for many as for one. */
import type Client from "better-sqlite3";
import { isLocked } from "./refusals.ts";

/** Few enough that whoever comes next is heard within milliseconds. */
const turnsPerCommit = 32;

/** While another process writes we wait asleep for so long at most, and then let others have a word before we try again. */
const asleepMs = 5;
const triesEveryMs = 20;

type Waiting = {
  /** Runs in the shared transaction; gives what answers the turn once that is committed. */
  run(): () => void;
  fail(error: unknown): void;
  /** How long it waits for another process that keeps the database: a moment of `performance.now()`. */
  until: number;
};

export type SharedCommits = {
  /**
   * Runs `work`, which is synchronous, in a transaction that it shares with what else waits, in the order of asking.
   * Resolves after the commit. What `work` throws undoes it alone; a commit that fails, fails all who share it. If
   * another process keeps the database for as long as this one's patience, it fails; all who wait do so at once.
   */
  share<T>(work: () => T): Promise<T>;
  /** Commits all that wait. */
  finish(): void;
};

export function sharedCommits(client: Client.Database, patienceMs: number): SharedCommits {
  const waiting: Waiting[] = [];
  // Inside another transaction, one of better-sqlite3's is a savepoint.
  const alone = client.transaction((work: () => void) => work());
  const together = client.transaction((turns: readonly Waiting[]) => turns.map((one) => one.run()));

  /** False: another process keeps the database, nothing has run, and all wait on. */
  function commit(waitMs: number): boolean {
    const turns = waiting.slice(0, turnsPerCommit);
    try {
      client.pragma(`busy_timeout = ${waitMs}`);
      const answers = together.immediate(turns);
      waiting.splice(0, turns.length);
      for (const answer of answers) answer();
    } catch (error) {
      if (isLocked(error)) return waitOn(error);
      for (const turn of waiting.splice(0, turns.length)) turn.fail(error);
    } finally {
      client.pragma(`busy_timeout = ${patienceMs}`);
    }
    return true;
  }

  /** True for those whose patience is at its end, and for nobody else. */
  function waitOn(error: unknown): boolean {
    const now = performance.now();
    const tired = waiting.filter(({ until }) => until <= now);
    waiting.splice(0, tired.length);
    for (const turn of tired) turn.fail(error);
    return false;
  }

  function round(): void {
    if (waiting.length === 0) return;
    const isFree = commit(asleepMs);
    if (waiting.length === 0) return;
    // Requests that have come in meanwhile are read before the next round.
    if (isFree) setImmediate(round);
    else setTimeout(round, triesEveryMs);
  }

  return {
    share<T>(work: () => T) {
      return new Promise<T>((resolve, reject) => {
        if (waiting.length === 0) setImmediate(round);
        let answer = () => reject(new Error("a turn without a result"));
        const run = () => {
          alone(() => {
            const result = work();
            answer = () => resolve(result);
          });
        };
        const until = performance.now() + patienceMs;
        waiting.push({ run: () => undone(client, run, reject) ?? answer, fail: reject, until });
      });
    },
    finish() {
      while (waiting.length > 0) commit(patienceMs);
    },
  };
}

/** How to answer a turn that threw and is undone; null: it didn't. Throws if all that shared its transaction is undone. */
function undone(
  client: Client.Database,
  run: () => void,
  reject: (error: unknown) => void,
): (() => void) | null {
  try {
    run();
    return null;
  } catch (error) {
    // SQLite itself has given up the whole transaction: the disk is full, for one.
    if (!client.inTransaction) throw error;
    return () => reject(error);
  }
}
