/** The pulse of an open database: whether its files are still those at its path, and whole, and a commit is possible. */
import { realpathSync, type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Client from "better-sqlite3";
import { AppError } from "../domain/errors.ts";
import { busyTimeoutMs } from "./open.ts";
import { fileTrouble, isLocked } from "./refusals.ts";

/** A turn of another process takes milliseconds. */
const lockPatienceMs = 1_000;
const triesEveryMs = 25;

/** For the second connection, which only reads: nobody keeps readers out for longer. */
const readingTimeoutMs = 100;

/**
 * Feels the pulse of the database that `client` has just opened at `path`. It costs one small commit, and while another
 * process keeps the database, nobody is held up by its waiting. Throws AppError `unavailable` if another process keeps
 * it for a second, the disk is full, or its files were moved, deleted, replaced, cut short or damaged.
 */
export function pulseOf(client: Client.Database, path: string): () => Promise<void> {
  if (client.memory) return async () => void client.prepare("SELECT 1").get();
  const files = filesOf(resolve(path));
  return async () => {
    try {
      for (const { file, opened } of files) requireSame(file, opened);
      const isShorter = files.some(({ file, opened }) => statSync(file).size < opened.size);
      await writeOnce(client);
      readAfresh(path, isShorter);
      for (const one of files) one.opened = statSync(one.file);
    } catch (error) {
      throw fileTrouble(error) ?? error;
    }
  };
}

/** `opened`: as it was when it was last looked at; null where there was none. */
type Held = { file: string; opened: Stats };

/** The database and its log; that is beside the file itself, where the path is a link. */
function filesOf(path: string): Held[] {
  const real = realpathSync(path);
  const files = [path, `${real}-wal`, `${real}-shm`];
  return files.flatMap((file) => {
    const opened = statSync(file, { throwIfNoEntry: false });
    return opened ? [{ file, opened }] : [];
  });
}

/** What is deleted lives on for whoever has it open, and nobody else will ever see what is written there. */
function requireSame(file: string, { dev, ino }: Stats): void {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there?.dev === dev && there.ino === ino) return;
  const what = there ? "was replaced by another file" : "is gone";
  const advice = "stop the server, put the right file there, and start it again";
  throw new AppError("unavailable", `${file} ${what} while it was open; ${advice}`);
}

/** A number that nobody uses, written as it is: one page, made durable like every turn. */
async function writeOnce(client: Client.Database): Promise<void> {
  const write = client.transaction(() => {
    client.pragma(`user_version = ${client.pragma("user_version", { simple: true })}`);
  });
  const until = Date.now() + lockPatienceMs;
  for (;;) {
    try {
      client.pragma("busy_timeout = 0");
      return write.immediate();
    } catch (error) {
      if (!isLocked(error) || Date.now() >= until) throw error;
    } finally {
      client.pragma(`busy_timeout = ${busyTimeoutMs}`);
    }
    await sleep(triesEveryMs);
  }
}

/**
 * The open connection remembers pages that are no longer in the file; a new one doesn't. It reads the schema; all, if the
 * file is shorter than it was: somebody cut it off, or erasing has written it anew.
 */
function readAfresh(path: string, isShorter: boolean): void {
  const reader = new Client(path, { timeout: readingTimeoutMs, fileMustExist: true });
  try {
    reader.pragma("query_only = ON");
    reader.prepare("SELECT count(*) FROM sqlite_schema").get();
    if (!isShorter) return;
    const found = reader.pragma("quick_check(1)", { simple: true });
    if (found !== "ok") throw damaged(path);
  } finally {
    reader.close();
  }
}

function damaged(path: string): AppError {
  const advice = "stop the server and restore a backup";
  return new AppError("unavailable", `the database ${path} is damaged; ${advice}`);
}
