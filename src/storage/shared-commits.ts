/** Turns that wait together share one commit: making it durable costs as much for many as for one. */
import type Client from "better-sqlite3";

/** Few enough that whoever comes next is heard within milliseconds. */
const turnsPerCommit = 32;

type Waiting = {
  /** Runs in the shared transaction; gives what answers the turn once that is committed. */
  run(): () => void;
  fail(error: unknown): void;
};

export type SharedCommits = {
  /**
   * Runs `work`, which is synchronous, in a transaction that it shares with what else waits, in the order of asking.
   * Resolves after the commit. What `work` throws undoes it alone; a commit that fails, fails all who share it.
   */
  share<T>(work: () => T): Promise<T>;
  /** Commits all that wait. */
  finish(): void;
};

export function sharedCommits(client: Client.Database): SharedCommits {
  const waiting: Waiting[] = [];
  // Inside another transaction, one of better-sqlite3's is a savepoint.
  const alone = client.transaction((work: () => void) => work());
  const together = client.transaction((turns: readonly Waiting[]) => turns.map((one) => one.run()));

  function commit(): void {
    const turns = waiting.splice(0, turnsPerCommit);
    if (turns.length === 0) return;
    // Requests that have come in meanwhile are read before the next round.
    if (waiting.length > 0) setImmediate(commit);
    try {
      for (const answer of together.immediate(turns)) answer();
    } catch (error) {
      for (const turn of turns) turn.fail(error);
    }
  }

  return {
    share<T>(work: () => T) {
      return new Promise<T>((resolve, reject) => {
        if (waiting.length === 0) setImmediate(commit);
        let answer = () => reject(new Error("a turn without a result"));
        const run = () => {
          alone(() => {
            const result = work();
            answer = () => resolve(result);
          });
        };
        waiting.push({ run: () => undone(client, run, reject) ?? answer, fail: reject });
      });
    },
    finish() {
      while (waiting.length > 0) commit();
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
