/** Whether a database is sound: what SQLite finds wrong with its file, and what of ours it lacks. */
import type Client from "better-sqlite3";
import { getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import * as days from "./schema/days.ts";
import * as messages from "./schema/messages.ts";
import * as schools from "./schema/schools.ts";

/** A line each on what SQLite finds wrong with pages, rows and indexes, ten at most; throws SqliteError if it can't look. */
export function damageIn(client: Client.Database): string[] {
  const found = client.prepare<[], string>("PRAGMA integrity_check(10)").pluck().all();
  return found.filter((line) => line !== "ok");
}

const tables = Object.values({ ...days, ...messages, ...schools })
  .filter((one) => is(one, SQLiteTable))
  .map((table) => getTableName(table));

/** The names of our tables that aren't there. */
export function missingTables(client: Client.Database): string[] {
  const there = client.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  return tables.filter((name) => !there.includes(name));
}

/** Which facts are no JSON: `fact 4 of day 1:2026-11-22`. SQLite's own check would stop at them without saying so. */
export function brokenFacts(client: Client.Database): string[] {
  return client
    .prepare<[], string>(
      "SELECT 'fact ' || seq || ' of day ' || day_id FROM ledger WHERE NOT json_valid(data)",
    )
    .pluck()
    .all();
}

/** How many rows of `table` refer to rows of `parent` that are gone. */
export type Orphans = { table: string; parent: string; count: number };

export function orphansIn(client: Client.Database): Orphans[] {
  return client
    .prepare<[], Orphans>(
      'SELECT "table", parent, count(*) AS count FROM pragma_foreign_key_check GROUP BY 1, 2',
    )
    .all();
}
