/** What doctor says of a database: that it looks and changes nothing, and each thing that may be wrong. */
import {
  chmodSync,
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Client from "better-sqlite3";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { examineDatabase } from "../../src/storage/examination.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { openedClass } from "./day-steps.ts";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "backwalk-examined-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  file = join(folder, "backwalk.db");
  const store = openSqliteStore(`file:${file}`);
  await openedClass(store);
  await store.close();
});

/** Each finding as `ok: says`, the one about free space left out. */
function found(url = `file:${file}`): string[] {
  const findings = examineDatabase(url);
  const isSpace = (says: string) => says.endsWith("are free on its disk");
  expect(findings.every(({ about }) => about === "database")).toBe(true);
  return findings
    .filter(({ says }) => !isSpace(says))
    .map(({ state, says }) => `${state}: ${says}`);
}

function change(statements: string): void {
  const client = new Client(file);
  client.pragma("foreign_keys = OFF");
  client.exec(statements);
  client.close();
}

const sound = "ok: quick_check and foreign_key_check find nothing wrong";

test("a database of ours is well, and left as it is", () => {
  const inFolder = () =>
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]);
  const before = inFolder();
  expect(found()).toEqual([
    `ok: ${file} opens; its schema is up to date`,
    "ok: can be written",
    "ok: keeps a write-ahead log (WAL)",
    sound,
  ]);
  expect(inFolder()).toEqual(before);
});

test("free space is told", () => {
  const says = expect.stringMatching(/^\d+\.\d GB are free on its disk$/);
  expect(examineDatabase(`file:${file}`).at(-1)).toMatchObject({ state: "ok", says });
});

test("one that isn't there yet is well, and isn't made", () => {
  const missing = join(folder, "data", "new.db");
  const says = `ok: ${missing} isn't there yet; \`backwalk serve\` makes it`;
  expect(found(`file:${missing}`)).toEqual([says]);
  expect(readdirSync(folder)).toEqual(["backwalk.db"]);
});

test("one in memory is told: a restart forgets it", () => {
  expect(found("file::memory:")).toEqual([
    "warning: is kept in memory: a restart forgets everything; set DATABASE_URL to a file",
  ]);
});

test("one without a write-ahead log, as a copy is, is told", () => {
  change("PRAGMA journal_mode = DELETE");
  expect(found()).toContainEqual(
    "warning: its journal mode is delete; the server makes it WAL when it starts",
  );
});

test("an older schema is told, a newer one is a problem", () => {
  change(
    "DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)",
  );
  expect(found()[0]).toMatch(/^warning: .* has an older schema; `backwalk serve` or `migrate`/);
  change("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 9e15)");
  expect(found()).toEqual([
    `problem: ${file} was written by a newer Backwalk; install that version or a later one`,
  ]);
});

test("another program's database is a problem", () => {
  const other = join(folder, "other.db");
  new Client(other).exec("CREATE TABLE dogs (name TEXT)").close();
  const says = `problem: ${other} holds no tables of Backwalk's; look at DATABASE_URL`;
  expect(found(`file:${other}`)).toEqual([says]);
});

test.each([
  ["no database", () => writeFileSync(file, "this is not a database at all\n".repeat(100))],
  ["a folder", () => (file = folder)],
])("%s is a problem", (_name, put) => {
  put();
  expect(found()).toEqual([expect.stringMatching(/^problem: the database .* cannot be opened: /)]);
});

test("a row that its table would refuse is a problem, told in SQLite's words", () => {
  change("PRAGMA ignore_check_constraints = ON; UPDATE slots SET to_offer = -1");
  expect(found().at(-1)).toBe(
    "problem: is damaged (CHECK constraint failed in slots; CHECK constraint failed in slots); " +
      "stop the server and restore a backup",
  );
});

test("a file that was overwritten in its middle is a problem", () => {
  const { size } = statSync(file);
  const handle = openSync(file, "r+");
  writeSync(handle, Buffer.alloc(size - 8192, 0xff), 0, size - 8192, 8192);
  closeSync(handle);
  expect(found()).toEqual([expect.stringMatching(/^problem: .*malformed/)]);
});

test("one that others may read is told, with what to do", () => {
  chmodSync(file, 0o644);
  expect(found()).toContainEqual(`warning: others on this machine may read it; chmod 600 ${file}`);
});

test("a fact that is no JSON is a problem", () => {
  const handle = openSync(file, "r+");
  writeSync(handle, "rubbish", readFileSync(file).lastIndexOf('{"fact":'));
  closeSync(handle);
  expect(found()).toEqual([
    `problem: ${file}: malformed JSON; stop the server and restore a backup`,
  ]);
});

test("a table of ours that is gone is a problem", () => {
  change("DROP TABLE outbox");
  expect(found()).toContain(
    "problem: lacks the tables outbox; stop the server and restore a backup",
  );
});

test("rows that refer to rows that are gone are a problem", () => {
  change("DELETE FROM classes");
  expect(found()).toContainEqual(
    "problem: rows of training_days refer to rows that are gone; restore a backup",
  );
});

test("a writer that keeps it for long is told", () => {
  const writer = new Client(file);
  writer.exec("BEGIN IMMEDIATE");
  expect(found()[1]).toBe("warning: another process keeps it from being written; see what it does");
  writer.close();
});
