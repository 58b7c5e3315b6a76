/** The pulse of an open database: what somebody may do to its files beneath it. */
import {
  copyFileSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Client from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import type { Store } from "../../src/turns/ports.ts";
import { openedClass, settings } from "./day-steps.ts";

let folder: string;
let file: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "backwalk-"));
  file = join(folder, "data", "school.db");
  store = openSqliteStore(`file:${file}`);
  await openedClass(store);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As another process would. */
function besides<R>(use: (client: Client.Database) => R): R {
  const other = new Client(file, { timeout: 0 });
  try {
    return use(other);
  } finally {
    other.close();
  }
}

async function cutLastPage(): Promise<void> {
  // The log keeps its size; the file grows, and is seen so.
  besides((other) => other.pragma("wal_checkpoint(PASSIVE)"));
  await store.ping();
  truncateSync(file, statSync(file).size - 4096);
}

test("a sound database has one, however often it is felt", async () => {
  for (let count = 0; count < 20; count += 1) await store.ping();
  await store.install(settings);
  await store.ping();
});

test("so has one in memory, one behind a link, and one that another process writes, too", async () => {
  const memory = openSqliteStore("file::memory:");
  await memory.ping();
  await memory.close();
  const link = join(folder, "link.db");
  symlinkSync(file, link);
  const linked = openSqliteStore(`file:${link}`);
  await linked.ping();
  besides((other) => other.exec("UPDATE schools SET id = id"));
  besides((other) => other.pragma("wal_checkpoint(PASSIVE)"));
  await linked.ping();
  await linked.close();
});

test("it leaves no more of itself in the log than the log may hold", async () => {
  const log = () => statSync(`${file}-wal`).size;
  const before = log();
  await store.ping();
  expect(log() - before).toBeGreaterThan(0);
  expect(log() - before).toBeLessThan(10_000);
});

test("one that was emptied a little by erasing is sound", async () => {
  besides((other) => {
    other.exec("CREATE TABLE more (a); INSERT INTO more VALUES (zeroblob(2000000))");
    other.pragma("wal_checkpoint(TRUNCATE)");
  });
  await store.ping();
  const before = statSync(file).size;
  besides((other) => {
    other.exec("DROP TABLE more; VACUUM");
    other.pragma("wal_checkpoint(TRUNCATE)");
  });
  expect(statSync(file).size).toBeLessThan(before);
  await store.ping();
  await store.ping();
});

test("one that another process keeps has none, says so within seconds, and holds nobody up meanwhile", async () => {
  const other = new Client(file);
  other.exec("BEGIN IMMEDIATE");
  let words = 0;
  const talking = setInterval(() => {
    words += 1;
  }, 5);
  const beganAt = performance.now();
  await expect(store.ping()).rejects.toMatchObject({
    code: "unavailable",
    message: expect.stringContaining("another process keeps it"),
  });
  expect(performance.now() - beganAt).toBeLessThan(4_000);
  clearInterval(talking);
  expect(words).toBeGreaterThan(10);
  other.exec("ROLLBACK");
  await store.ping();
  other.close();
});

test("one that another process keeps for a moment only is sound", async () => {
  const other = new Client(file);
  other.exec("BEGIN IMMEDIATE");
  const felt = store.ping();
  setTimeout(() => other.exec("ROLLBACK"), 100);
  await felt;
  other.close();
});

test.each<[string, RegExp, () => void | Promise<void>]>([
  ["deleted", /is gone/, () => unlinkSync(file)],
  ["without its log", /-wal is gone/, () => unlinkSync(`${file}-wal`)],
  ["without its log's index", /-shm is gone/, () => unlinkSync(`${file}-shm`)],
  [
    "moved with its folder",
    /is gone/,
    () => renameSync(join(folder, "data"), join(folder, "gone")),
  ],
  [
    "replaced by a copy of itself",
    /was replaced/,
    () => {
      copyFileSync(file, join(folder, "copy.db"));
      renameSync(join(folder, "copy.db"), file);
    },
  ],
  [
    "replaced by a link to another",
    /was replaced/,
    () => {
      copyFileSync(file, join(folder, "copy.db"));
      unlinkSync(file);
      symlinkSync(join(folder, "copy.db"), file);
    },
  ],
  ["cut short in its log", /disk|damaged|backup/, () => truncateSync(`${file}-wal`, 0)],
  [
    "cut short in its file",
    /disk|damaged|backup/,
    () => {
      besides((other) => other.pragma("wal_checkpoint(TRUNCATE)"));
      truncateSync(file, Math.floor(statSync(file).size / 2));
    },
  ],
  ["cut off its last page, which few ever read", /damaged|backup/, cutLastPage],
])("one that was %s has none", async (_what, says, harm) => {
  await store.ping();
  await harm();
  for (let count = 0; count < 2; count += 1) {
    await expect(store.ping()).rejects.toMatchObject({
      code: "unavailable",
      message: expect.stringMatching(says),
    });
  }
});

test("its log cut short and written to since, it has none either", async () => {
  await store.ping();
  const before = statSync(`${file}-wal`).size;
  truncateSync(`${file}-wal`, 0);
  while (statSync(`${file}-wal`).size <= before) await store.install(settings);
  await expect(store.ping()).rejects.toMatchObject({ code: "unavailable" });
});
