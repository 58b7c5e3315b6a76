/** What is said when the file system or SQLite refuse the database: always what to do, never a defect of ours. */
import Client from "better-sqlite3";
import { expect, test } from "vitest";
import { fileTrouble, notOpened } from "../../src/storage/refusals.ts";

const backup = "stop the server and restore a backup";
const rights = "let our user read and write it and its folder";

test.each([
  ["SQLITE_READONLY", rights],
  ["SQLITE_READONLY_DBMOVED", rights],
  ["SQLITE_CANTOPEN", rights],
  ["SQLITE_NOTADB", `look at DATABASE_URL, or ${backup}`],
  ["SQLITE_CORRUPT_INDEX", backup],
  ["SQLITE_BUSY", "another process keeps it, try again when that is done"],
  ["SQLITE_FULL", "make room on its disk"],
  ["SQLITE_IOERR_READ", "look at its disk; `backwalk doctor` looks at the file"],
])("%s", (code, advice) => {
  const error = new Client.SqliteError("it refused", code);
  expect(fileTrouble(error)).toMatchObject({
    code: "unavailable",
    message: `the database can't be used: it refused; ${advice}`,
  });
  expect(notOpened("data/backwalk.db", error)).toMatchObject({
    code: "unavailable",
    message: `the database data/backwalk.db cannot be opened: it refused; ${advice}`,
  });
});

test("what may be a defect of ours is none of the file's", () => {
  expect(fileTrouble(new Client.SqliteError("no", "SQLITE_CONSTRAINT_CHECK"))).toBeNull();
  expect(fileTrouble(new Client.SqliteError("no", "SQLITE_ERROR"))).toBeNull();
  expect(fileTrouble(new Error("no"))).toBeNull();
});

test("where nothing better is known doctor is", () => {
  expect(notOpened("x.db", new Error("it broke")).message).toMatch(
    /; `backwalk doctor` looks at it$/,
  );
});
