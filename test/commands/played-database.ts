/** A database as a server leaves it in the middle of a walk, a fresh copy for each test of a file. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Client from "better-sqlite3";
import { afterEach, beforeAll, beforeEach, expect } from "vitest";
import { copyDatabase, openArchive } from "../../src/app.ts";
import { type Sums, verifyAll } from "../../src/commands/verify.ts";
import { readConfig } from "../../src/config.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { settings } from "../storage/day-steps.ts";
import { Stage, seven } from "../support/stage.ts";

export type PlayedDatabase = {
  /** Where the copies are. */
  readonly folder: string;
  /** The copy of the test that runs. */
  readonly file: string;
  /** Carries out statements behind the program's back. */
  tamper(statements: string): void;
  /** Statements that let the ledger be changed. */
  withoutTriggers(): string;
};

/** To be called once, at the top of a test file. */
export function playedDatabase(): PlayedDatabase {
  let folder = "";
  let file = "";
  let copies = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "backwalk-verify-"));
    await playSaturdayMorning(join(folder, "played.db"));
    return () => rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    copies += 1;
    file = join(folder, `copy-${copies}.db`);
    await copyDatabase(readConfig({ DATABASE_URL: `file:${join(folder, "played.db")}` }), file);
  });
  afterEach(() => rmSync(file));
  return {
    get folder() {
      return folder;
    },
    get file() {
      return file;
    },
    tamper: (statements) => tamper(file, statements),
    withoutTriggers: () => triggerDrops(file),
  };
}

/** The waiting are asked: three questions are pending, and one is answered. */
async function playSaturdayMorning(file: string): Promise<void> {
  const stage = new Stage(openSqliteStore(`file:${file}`), settings);
  await stage.open();
  await stage.booked(...seven);
  await stage.waiting("Hanna", "Imre", "Jana");
  await stage.at("Sat 09:00");
  await stage.says("Hanna", "YES");
  await stage.store.close();
}

function tamper(file: string, statements: string): void {
  const client = new Client(file);
  client.pragma("foreign_keys = OFF");
  client.exec(statements);
  client.close();
}

function triggerDrops(file: string): string {
  const client = new Client(file, { readonly: true });
  const names = client.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
  const drops = names
    .pluck()
    .all()
    .map((name) => `DROP TRIGGER "${name}";`);
  client.close();
  expect(drops).not.toEqual([]);
  return drops.join(" ");
}

/** What `verify` says of the database in this file. */
export async function verifiedAt(file: string): Promise<{ lines: string[]; sums: Sums }> {
  const archive = openArchive({ databaseUrl: `file:${file}` });
  const lines: string[] = [];
  try {
    return { sums: await verifyAll(archive, (line) => lines.push(line)), lines };
  } finally {
    await archive.close();
  }
}
