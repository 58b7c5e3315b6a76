/** A database that is there already, opened to be looked at: never made, migrated or written. */
import { existsSync } from "node:fs";
import Client from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { AppError } from "../domain/errors.ts";
import { defineKeyedHash } from "./keyed-hash.ts";
import { busyTimeoutMs, type Database, lastMigration, writtenByNewer } from "./open.ts";
import { notOpened } from "./refusals.ts";

/** How a database's schema stands to this program's; `none`: it holds no tables of ours. */
export type SchemaAge = "none" | "older" | "current" | "newer";

/**
 * The database at `file:PATH`, to be read. Throws AppError: `invalid` when it is in memory, `not-found` when there
 * is none, `unavailable` if it can't be opened or this program can't read its schema.
 */
export function openToRead(url: string): Database {
  const client = openExisting(url);
  const advice = {
    none: "holds no tables of Backwalk's; look at DATABASE_URL",
    older: "was written by an older Backwalk; run `backwalk migrate` first",
    newer: writtenByNewer,
  };
  const age = schemaAgeOf(client, pathIn(url));
  if (age === "current") {
    defineKeyedHash(client);
    return drizzle({ client, casing: "snake_case" });
  }
  client.close();
  throw new AppError("unavailable", `the database ${pathIn(url)} ${advice[age]}`);
}

/** The same whatever its schema, without a schema's types. */
export function openExisting(url: string): Client.Database {
  requireFile(url);
  const path = pathIn(url);
  try {
    return openQuietly(path);
  } catch (error) {
    throw error instanceof Error ? notOpened(path, error) : error;
  }
}

/** Throws AppError: `invalid` when the database is in memory, `not-found` when there is none. */
export function requireFile(url: string): void {
  const path = pathIn(url);
  if (path === ":memory:") {
    const message = "the database is kept in memory (DATABASE_URL=file::memory:)";
    throw new AppError("invalid", `${message}: no other process can see it`);
  }
  if (existsSync(path)) return;
  throw new AppError("not-found", `there is no database at ${path}; \`backwalk serve\` makes it`);
}

/** Not in SQLite's own read-only mode: that one leaves the files of the write-ahead log behind. */
function openQuietly(path: string): Client.Database {
  const client = new Client(path, { timeout: busyTimeoutMs, fileMustExist: true });
  try {
    client.pragma("query_only = ON");
    // Opening reads nothing yet: this shows whether it is a database at all.
    client.pragma("schema_version");
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

function schemaAgeOf(client: Client.Database, path: string): SchemaAge {
  try {
    return schemaAge(client);
  } catch (error) {
    client.close();
    throw error instanceof Error ? notOpened(path, error) : error;
  }
}

export function schemaAge(client: Client.Database): SchemaAge {
  const table = client.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'");
  if (table.get() === undefined) return "none";
  const latest = client.prepare("SELECT coalesce(max(created_at), 0) FROM __drizzle_migrations");
  const behind = lastMigration() - Number(latest.pluck().get());
  if (behind === 0) return "current";
  return behind > 0 ? "older" : "newer";
}

export function pathIn(url: string): string {
  return url.slice("file:".length);
}
