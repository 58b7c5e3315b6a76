/** What `doctor` finds about the database: whether it opens, is of this version, can be written and is sound. */
import { accessSync, constants, existsSync, statfsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Client from "better-sqlite3";
import { AppError } from "../domain/errors.ts";
import { type Finding, findingsOf } from "../domain/findings.ts";
import { openExisting, pathIn, type SchemaAge, schemaAge } from "./existing.ts";
import { writtenByNewer } from "./open.ts";
import { fileTrouble } from "./refusals.ts";
import { missingTables, orphansIn } from "./soundness.ts";

const { ok, warning, problem } = findingsOf("database");

/** A week of one school takes far less than one; the rest is for SQLite's own work. */
const freeMbMin = 100;

/** A turn is written in milliseconds. */
const lockWaitMs = 1_000;

/** Looks at the database at `file:PATH` and changes nothing. Never throws for what is wrong with it. */
export function examineDatabase(url: string): Finding[] {
  const path = pathIn(url);
  if (path === ":memory:") {
    return [warning("is kept in memory: a restart forgets everything; set DATABASE_URL to a file")];
  }
  if (!existsSync(path)) return [missing(path), space(path)];
  // First: looking at it puts files of its log beside it for a moment.
  const legible = readers(path);
  try {
    const client = openExisting(url);
    try {
      return [...opened(path, client, legible), space(path)];
    } finally {
      client.close();
    }
  } catch (error) {
    if (error instanceof AppError) return [problem(error.message)];
    if (!(error instanceof Client.SqliteError)) throw error;
    const damaged = `${path}: ${error.message}; stop the server and restore a backup`;
    return [problem(fileTrouble(error)?.message ?? damaged)];
  }
}

function missing(path: string): Finding {
  const folder = existingFolder(path);
  if (!isWritable(folder)) {
    return problem(`${path} isn't there, and nothing can be written in ${folder}; mend its rights`);
  }
  return ok(`${path} isn't there yet; \`backwalk serve\` makes it`);
}

/** The folder of the path, or the nearest one above it that is there. */
function existingFolder(path: string): string {
  const folder = dirname(resolve(path));
  return existsSync(folder) ? folder : existingFolder(folder);
}

function opened(path: string, client: Client.Database, legible: Finding[]): Finding[] {
  const age = schemaAge(client);
  if (age === "newer") {
    return [problem(`${path} ${writtenByNewer}`)];
  }
  if (age === "none") {
    return [problem(`${path} holds no tables of Backwalk's; look at DATABASE_URL`)];
  }
  const schema =
    age === "current"
      ? ok(`${path} opens; its schema is up to date`)
      : warning(
          `${path} has an older schema; \`backwalk serve\` or \`migrate\` brings it up to date`,
        );
  return [schema, ...legible, writing(path, client), journal(client), soundness(client, age)];
}

function writing(path: string, client: Client.Database): Finding {
  const locked = [path, dirname(resolve(path))].find((one) => !isWritable(one));
  if (locked !== undefined) return problem(`${locked} can't be written; give it to our user`);
  try {
    client.pragma("query_only = OFF");
    client.pragma(`busy_timeout = ${lockWaitMs}`);
    client.exec("BEGIN IMMEDIATE; ROLLBACK");
    return ok("can be written");
  } catch (error) {
    if (!(error instanceof Client.SqliteError)) throw error;
    const busy = error.code.startsWith("SQLITE_BUSY");
    if (busy) return warning("another process keeps it from being written; see what it does");
    return problem(`can't be written: ${error.message}`);
  }
}

function journal(client: Client.Database): Finding {
  const mode = client.pragma("journal_mode", { simple: true });
  if (mode === "wal") return ok("keeps a write-ahead log (WAL)");
  return warning(`its journal mode is ${mode}; the server makes it WAL when it starts`);
}

/** Names, numbers and texts are in it, and in the files of its write-ahead log. */
function readers(path: string): Finding[] {
  const files = [path, `${path}-wal`, `${path}-shm`].filter((file) => {
    const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
    return (mode & 0o077) !== 0;
  });
  if (files.length === 0) return [];
  return [warning(`others on this machine may read it; chmod 600 ${files.join(" ")}`)];
}

/** Also whether our tables are there, and whether every row finds the rows that it refers to. */
function soundness(client: Client.Database, age: SchemaAge): Finding {
  const missing = age === "current" ? missingTables(client) : [];
  if (missing.length > 0) {
    return problem(`lacks the tables ${missing.join(", ")}; stop the server and restore a backup`);
  }
  const found = client.prepare<[], string>("PRAGMA quick_check(3)").pluck().all();
  const broken = found.filter((line) => line !== "ok");
  if (broken.length > 0) {
    return problem(`is damaged (${broken.join("; ")}); stop the server and restore a backup`);
  }
  const orphans = orphansIn(client);
  if (orphans.length === 0) return ok("quick_check and foreign_key_check find nothing wrong");
  const tables = [...new Set(orphans.map(({ table }) => table))].join(", ");
  return problem(`rows of ${tables} refer to rows that are gone; restore a backup`);
}

function space(path: string): Finding {
  const { bavail, bsize } = statfsSync(existingFolder(path));
  const freeMb = (bavail * bsize) / 1_000_000;
  if (freeMb > freeMbMin) return ok(`${(freeMb / 1000).toFixed(1)} GB are free on its disk`);
  return problem(`only ${Math.floor(freeMb)} MB are free on its disk; make room`);
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
