/** `backup`, as an operator runs it: whole, private, never over another file, and nothing left when it fails. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Client from "better-sqlite3";
import { beforeAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { openedClass, settings } from "../storage/day-steps.ts";
import { type Ended, requireBuilt, runProgram } from "../support/live-program.ts";

// Each test starts the program once or twice, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(requireBuilt);

let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "backwalk-backup-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  file = join(folder, "data", "live.db");
  const store = openSqliteStore(`file:${file}`);
  await openedClass(store);
  await store.close();
});

function backup(name: string, databaseUrl = `file:${file}`): Promise<Ended> {
  return runProgram(["backup", name], folder, { DATABASE_URL: databaseUrl }).ended;
}

/** What is in the folder besides the database. */
function left(): string[] {
  return readdirSync(folder).filter((name) => name !== "data");
}

function change(statements: string): void {
  const client = new Client(file);
  client.exec(statements);
  client.close();
}

test("a copy is whole, opens as a store and only its owner may read it", async () => {
  const { size } = statSync(file);
  expect(await backup("copy.db")).toMatchObject({
    status: 0,
    stdout: `copy.db: ${size} bytes, 1 day\n`,
    stderr: "",
  });
  expect(left()).toEqual(["copy.db"]);
  const copy = join(folder, "copy.db");
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  const client = new Client(copy, { readonly: true });
  expect(client.pragma("journal_mode", { simple: true }), "needs no file beside it").toBe("delete");
  client.close();

  const [live, restored] = [`file:${file}`, `file:${copy}`].map(openSqliteStore);
  const dayIn = async (store: typeof live) => store?.dayRecord(1);
  expect(await dayIn(restored)).toMatchObject({ day: { id: "1:2026-11-22" } });
  expect(await dayIn(restored)).toEqual(await dayIn(live));
  await Promise.all([live?.close(), restored?.close()]);
});

test("what a running server has written and not yet filed is in it, what it is writing is not", async () => {
  const store = openSqliteStore(`file:${file}`);
  await store.install({ ...settings, name: "Renamed" });
  const writer = new Client(file);
  writer.exec("BEGIN IMMEDIATE; UPDATE slots SET capacity = 99");
  expect(await backup("copy.db")).toMatchObject({ status: 0 });
  writer.exec("ROLLBACK");
  writer.close();
  await store.close();

  const copy = new Client(join(folder, "copy.db"), { readonly: true });
  const names = copy.prepare("SELECT json_extract(settings, '$.name') FROM schools").pluck().all();
  expect(names).toEqual(["Renamed"]);
  expect(copy.prepare("SELECT max(capacity) FROM slots").pluck().get()).toBe(7);
  copy.close();
});

test("a path elsewhere will do", async () => {
  mkdirSync(join(folder, "copies"));
  expect(await backup(join(folder, "copies", "one.db"))).toMatchObject({ status: 0 });
  expect(readdirSync(join(folder, "copies"))).toEqual(["one.db"]);
});

test.each<[string, () => void]>([
  ["a file", () => writeFileSync(join(folder, "taken"), "precious")],
  ["a folder", () => mkdirSync(join(folder, "taken"))],
  ["a link that leads nowhere", () => symlinkSync("nowhere", join(folder, "taken"))],
])("the name of %s is refused", async (_name, put) => {
  put();
  expect(await backup("taken")).toMatchObject({
    status: 2,
    stdout: "",
    stderr: "taken is there already; give the copy a name of its own\n",
  });
  expect(left()).toEqual(["taken"]);
});

test.each([
  ["copies/one.db", undefined, "the folder of copies/one.db isn't there; make it first\n"],
  [
    "copy.db",
    "file::memory:",
    "the database is kept in memory (DATABASE_URL=file::memory:): no other process can see it\n",
  ],
  ["copy.db", "file:none.db", "there is no database at none.db; `backwalk serve` makes it\n"],
])("backup %s of %s is refused in words", async (name, databaseUrl, stderr) => {
  expect(await backup(name, databaseUrl)).toMatchObject({ status: 2, stdout: "", stderr });
  expect(left()).toEqual([]);
});

test.each([
  ["below a file", () => join("data", "live.db", "copy.db"), "ENOTDIR"],
  ["that is too long", () => "x".repeat(300), "ENAMETOOLONG"],
])("a path %s is refused in a line", async (_name, nameOf, code) => {
  const name = nameOf();
  const { status, stdout, stderr } = await backup(name);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(
    new RegExp(
      `^${name} can't be written \\(${code}\\); give it a path in a folder that is there and that you may write in\\n$`,
    ),
  );
  expect(left()).toEqual([]);
});

test("an empty name is refused", async () => {
  expect(await backup("")).toMatchObject({
    status: 2,
    stderr: "give the copy a name: backup copy.db\n",
  });
  expect(left()).toEqual([]);
});

test("without a name it is wrong use", async () => {
  const ended = await runProgram(["backup"], folder, {}).ended;
  expect(ended).toMatchObject({ status: 2, stderr: expect.stringContaining("missing required") });
});

test("a copy whose ledgers don't give its tables is not kept, and every difference is named", async () => {
  change("UPDATE slots SET capacity = 9 WHERE number = 0");
  const { status, stdout, stderr } = await backup("copy.db");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("the copy isn't whole, so there is no copy.db:\n");
  expect(stderr).toContain("slot 0 capacity: the ledger says 7, the tables say 9\n");
  expect(left()).toEqual([]);
});

test("a damaged copy is not kept", async () => {
  change("PRAGMA ignore_check_constraints = ON; UPDATE slots SET to_offer = -1 WHERE number = 0");
  expect(await backup("copy.db")).toMatchObject({
    status: 1,
    stdout: "",
    stderr: "the copy isn't whole, so there is no copy.db:\n  CHECK constraint failed in slots\n",
  });
  expect(left()).toEqual([]);
});

test("a database of an older version is copied as it is, for the way back from an upgrade", async () => {
  change(
    "DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)",
  );
  expect(await backup("copy.db")).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^copy\.db: \d+ bytes, of another version's schema: /),
  });
  expect(left()).toEqual(["copy.db"]);
});
