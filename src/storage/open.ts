/** Opens the embedded database: finds the file, sets SQLite up so that a commit outlives a power cut, and migrates. */
import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import Client from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { AppError } from "../domain/errors.ts";
import { defineKeyedHash } from "./keyed-hash.ts";
import { notOpened } from "./refusals.ts";

export type Database = BetterSQLite3Database & { $client: Client.Database };

/** The log then takes some 30 MB. Pages that turns write again and again go from there into the file only once. */
const pagesPerCheckpoint = 8_000;
/** Holds the indexes of thousands of schools. */
const cacheKiB = 32_768;

/** For how long a writer waits for another. */
export const busyTimeoutMs = 5000;
/** The same distance from src/storage and dist/storage. */
const migrationsFolder = fileURLToPath(new URL("../../migrations", import.meta.url));

/**
 * The database at `file:PATH` or `file::memory:`, made if there is none (for its owner's eyes alone) and migrated.
 * Throws AppError `invalid` for another kind of address, `unavailable` if it can't be opened or a newer Backwalk wrote it.
 */
export function openDatabase(url: string): Database {
  if (!url.startsWith("file:") || url === "file:") {
    throw new AppError("invalid", "the database's address must be file:PATH or file::memory:");
  }
  const path = url.slice("file:".length);
  try {
    return openFile(path);
  } catch (error) {
    if (error instanceof AppError || !(error instanceof Error)) throw error;
    throw notOpened(path, error);
  }
}

function openFile(path: string): Database {
  if (path !== ":memory:") makeFile(path);
  const client = new Client(path, { timeout: busyTimeoutMs });
  try {
    client.pragma("journal_mode = WAL");
    client.pragma("synchronous = FULL");
    client.pragma(`wal_autocheckpoint = ${pagesPerCheckpoint}`);
    client.pragma(`cache_size = -${cacheKiB}`);
    // What is erased is overwritten, not only unlinked.
    client.pragma("secure_delete = ON");
    defineKeyedHash(client);
    // Rebuilding a table drops the old one, which must not be taken for a loss of what refers to it.
    client.pragma("foreign_keys = OFF");
    client.transaction(migrate).immediate(client, path);
    client.pragma("foreign_keys = ON");
    return drizzle({ client, casing: "snake_case" });
  } catch (error) {
    client.close();
    throw error;
  }
}

/** SQLite would make it as readable as everything else, and gives its log the mode that the file has. */
function makeFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) closeSync(openSync(path, "a", 0o600));
}

/**
 * Drizzle's own migrator looks before it locks, so two processes that start on a new file would collide;
 * this one keeps the same records inside one immediate transaction.
 */
function migrate(client: Client.Database, path: string): void {
  client.exec(
    "CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)",
  );
  const latest = client.prepare("SELECT coalesce(max(created_at), 0) FROM __drizzle_migrations");
  const applied = Number(latest.pluck().get());
  if (applied > lastMigration()) {
    throw new AppError("unavailable", `the database ${path} ${writtenByNewer}`);
  }
  const note = client.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)");
  const migrations = readMigrationFiles({ migrationsFolder });
  for (const migration of migrations.filter((one) => one.folderMillis > applied)) {
    client.exec(migration.sql.join(""));
    note.run(migration.hash, migration.folderMillis);
  }
}

/** What is said of a database with migrations that this program doesn't have. */
export const writtenByNewer =
  "was written by a newer Backwalk; install that version or a later one";

/** When the newest migration of this program was made, in ms; what a current database has applied. */
export function lastMigration(): number {
  return Math.max(...readMigrationFiles({ migrationsFolder }).map((one) => one.folderMillis));
}
