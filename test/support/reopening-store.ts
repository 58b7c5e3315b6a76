/** A store that keeps nothing in memory: every call opens its database file anew and closes it again. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import type { Store } from "../../src/turns/ports.ts";

/** An empty store in a directory of its own, which `close` removes. */
export async function reopeningStore(): Promise<Store> {
  const directory = await mkdtemp(join(tmpdir(), "rehearsal-"));
  const url = `file:${join(directory, "backwalk.db")}`;
  const opened = async <R>(use: (store: Store) => Promise<R>): Promise<R> => {
    const store = openSqliteStore(url);
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  };
  return {
    turn: (key, moment, step) => opened((store) => store.turn(key, moment, step)),
    install: (settings) => opened((store) => store.install(settings)),
    classes: () => opened((store) => store.classes()),
    wakeupsDue: (until, limit) => opened((store) => store.wakeupsDue(until, limit)),
    unclearTexts: (before) => opened((store) => store.unclearTexts(before)),
    textTally: () => opened((store) => store.textTally()),
    dayRecord: (classId, date) => opened((store) => store.dayRecord(classId, date)),
    lookedAt: (...of) => opened((store) => store.lookedAt(...of)),
    markOf: (...of) => opened((store) => store.markOf(...of)),
    keyFor: (purpose) => opened((store) => store.keyFor(purpose)),
    messages: (schoolId) => opened((store) => store.messages(schoolId)),
    people: (schoolId) => opened((store) => store.people(schoolId)),
    namePeople: (schoolId, decide) => opened((store) => store.namePeople(schoolId, decide)),
    erase: (personId, when) => opened((store) => store.erase(personId, when)),
    ping: () => opened((store) => store.ping()),
    close: () => rm(directory, { recursive: true }),
  };
}
