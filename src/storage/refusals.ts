/** Refusals: what SQLite or the file system have against the database, each with what to do about it. */
import { statSync } from "node:fs";
import Client from "better-sqlite3";
import { AppError } from "../domain/errors.ts";

/** An AppError `unavailable` that says why the database at this path cannot be opened, and what to do. */
export function notOpened(path: string, cause: Error): AppError {
  const code = "code" in cause ? String(cause.code) : "";
  const advice = isFolder(path)
    ? "it is a folder, let DATABASE_URL name a file in it"
    : (adviceOn(code) ?? "`backwalk doctor` looks at it");
  const message = `the database ${path} cannot be opened: ${cause.message}; ${advice}`;
  return new AppError("unavailable", message, { cause });
}

/**
 * What an open database failed with, if that is about its file and no defect of ours: an AppError `unavailable` that
 * says what to do. Null for any other error.
 */
export function fileTrouble(error: unknown): AppError | null {
  if (!(error instanceof Client.SqliteError)) return null;
  const advice = adviceOn(error.code);
  if (advice === undefined) return null;
  const message = `the database can't be used: ${error.message}; ${advice}`;
  return new AppError("unavailable", message, { cause: error });
}

/** Whether it failed because another process keeps the database. */
export function isLocked(error: unknown): boolean {
  return error instanceof Client.SqliteError && error.code.startsWith("SQLITE_BUSY");
}

const rights = "let our user read and write it and its folder";
const backup = "stop the server and restore a backup";

/** By the beginnings of SQLite's result codes (https://www.sqlite.org/rescode.html) and by the system's. */
const advices: readonly [RegExp, string][] = [
  [/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)|^(EACCES|EPERM|EROFS)$/, rights],
  [/^(ENOTDIR|EEXIST)$/, "a file is where its folder should be, look at DATABASE_URL"],
  [/^SQLITE_NOTADB/, `look at DATABASE_URL, or ${backup}`],
  [/^SQLITE_CORRUPT/, backup],
  [/^SQLITE_(BUSY|LOCKED)/, "another process keeps it, try again when that is done"],
  [/^SQLITE_FULL|^ENOSPC$/, "make room on its disk"],
  [/^SQLITE_IOERR|^EIO$/, "look at its disk; `backwalk doctor` looks at the file"],
];

function adviceOn(code: string): string | undefined {
  return advices.find(([pattern]) => pattern.test(code))?.[1];
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
