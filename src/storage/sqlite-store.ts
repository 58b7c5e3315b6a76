/** The store on SQLite: every turn runs synchronously inside an immediate transaction. */
import { sql } from "drizzle-orm";
import type { LocalDate } from "../domain/times.ts";
import type { Store, Wakeup } from "../turns/ports.ts";
import { openToRead, pathIn, requireFile } from "./existing.ts";
import { install } from "./installing.ts";
import { keyedHash } from "./keyed-hash.ts";
import { load, loadLookedAt, loadRecord } from "./loading.ts";
import { busyTimeoutMs, type Database, openDatabase } from "./open.ts";
import { peopleOn } from "./people-store.ts";
import { pulseOf } from "./pulse.ts";
import { prepareRows, type Rows } from "./rows.ts";
import { save } from "./saving.ts";
import { type SharedCommits, sharedCommits } from "./shared-commits.ts";

/** The store at `file:PATH` or `file::memory:`, made and migrated as needed. Throws as `openDatabase` does. */
export function openSqliteStore(url: string): Store {
  return storeOn(openDatabase(url), pathIn(url));
}

/** The same in a file that is there; throws as `requireFile` does, too. */
export function openExistingSqliteStore(url: string): Store {
  requireFile(url);
  return openSqliteStore(url);
}

/** The store in a file that is there, to be looked at: what would write throws. Throws as `openToRead` does. */
export function openSqliteStoreToRead(url: string): Store {
  return storeOn(openToRead(url), pathIn(url));
}

function storeOn(db: Database, path: string): Store {
  const rows = prepareRows(db);
  const commits = sharedCommits(db.$client, busyTimeoutMs);
  return {
    ...turnsOn(db, rows, commits),
    ...viewsOn(db, rows),
    ...peopleOn(db, rows),
    ping: pulseOf(db.$client, path),
    async close() {
      commits.finish();
      db.$client.close();
    },
  };
}

function turnsOn(
  db: Database,
  rows: Rows,
  commits: SharedCommits,
): Pick<Store, "turn" | "install"> {
  return {
    // Everything inside is synchronous: an async transaction would neither roll back nor throw.
    turn(key, moment, step) {
      return commits.share(() => {
        const loaded = load(rows, key, moment);
        if (!loaded) return null;
        const { outcomes, result, ...sending } = step(loaded);
        return { result, wakeups: save(rows, loaded, outcomes, sending) };
      });
    },
    install(settings) {
      return commits.share(() => install(db, settings));
    },
  };
}

type Views =
  | ("classes" | "wakeupsDue" | "unclearTexts" | "textTally" | "dayRecord" | "messages")
  | ("lookedAt" | "markOf" | "keyFor");

function viewsOn(db: Database, rows: Rows): Pick<Store, Views> {
  const client = db.$client;
  return {
    async classes() {
      return rows.schools.classes();
    },
    async wakeupsDue(until, limit) {
      const due = [...rows.alarms.due(until, limit), ...rows.outbox.due(until, limit)];
      return due.sort(byDueTime).slice(0, limit);
    },
    async textTally() {
      return rows.outbox.tally();
    },
    async unclearTexts(before) {
      return rows.outbox.unclear(before);
    },
    async dayRecord(classId: number, date?: LocalDate) {
      const atOnce = client.transaction(() => {
        const found = rows.schools.class(classId);
        const day =
          date === undefined
            ? (rows.days.current(classId) ?? rows.days.latest(classId))
            : rows.days.on(classId, date);
        return found && day ? loadRecord(rows, found, day) : null;
      });
      return atOnce();
    },
    async lookedAt(personId, classId, date) {
      const atOnce = client.transaction(() => loadLookedAt(rows, { personId, classId, date }));
      return atOnce();
    },
    async markOf(personId, dayId) {
      const person = rows.people.find(personId);
      const unsent = rows.outbox.unsentAsks(dayId);
      return JSON.stringify([rows.ledger.length(dayId), unsent, person]);
    },
    async keyFor(purpose) {
      const { key } = db.get<{ key: string }>(sql`select ${keyedHash(sql`${purpose}`)} as key`);
      return key;
    },
    async messages(schoolId) {
      const atOnce = client.transaction(() => rows.messages.transcript(schoolId));
      return atOnce();
    },
  };
}

function byDueTime(one: Wakeup, other: Wakeup): number {
  return one.dueAt - other.dueAt;
}
