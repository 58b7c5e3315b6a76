/** The store's part about people as an operator sees them: listed, named, erased. */
import { AppError } from "../domain/errors.ts";
import type { Store } from "../turns/ports.ts";
import { erase } from "./erasing.ts";
import type { Database } from "./open.ts";
import type { Rows } from "./rows.ts";

export function peopleOn(db: Database, rows: Rows): Pick<Store, "people" | "namePeople" | "erase"> {
  const client = db.$client;
  return {
    async people(schoolId) {
      return rows.people.ofSchool(schoolId);
    },
    async namePeople(schoolId, decide) {
      const atOnce = client.transaction(() => {
        const { named, result } = decide({
          everyone: rows.people.ofSchool(schoolId),
          isOptedOut: (phone) => rows.optOuts.has(schoolId, phone),
        });
        for (const one of named) rows.people.name(schoolId, one);
        return result;
      });
      return atOnce.immediate();
    },
    async erase(personId, when) {
      const { done, ...erasure } = client.transaction(() => erase(db, personId, when)).immediate();
      if (done) rewrite(db);
      return erasure;
    },
  };
}

/** Writes the file anew: pages and the write-ahead log may hold bytes of what is gone. */
function rewrite({ $client: client }: Database): void {
  try {
    client.exec("VACUUM");
    const isBusy = client.pragma("wal_checkpoint(TRUNCATE)", { simple: true }) !== 0;
    if (isBusy) throw new Error("the write-ahead log is in use");
  } catch (cause) {
    throw notRewritten(cause);
  }
}

function notRewritten(cause: unknown): AppError {
  const message = "it is erased, but the database is in use and its file may still hold old bytes";
  const advice = "stop the server and run `sqlite3 FILE VACUUM`";
  return new AppError("unavailable", `${message}; ${advice}`, { cause });
}
