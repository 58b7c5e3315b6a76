/** Shared commits: many waiting turns become durable together, and yet each stands or falls by itself. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Client from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type SharedCommits, sharedCommits } from "../../src/storage/shared-commits.ts";

let folder: string;
let client: Client.Database;
/** Another process beside it: sees what is committed. */
let beside: Client.Database;
let commits: SharedCommits;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backwalk-"));
  const file = join(folder, "shared.db");
  client = new Client(file);
  client.pragma("journal_mode = WAL");
  client.exec(`
    create table texts (id integer primary key, after integer references texts (id) deferrable initially deferred);
  `);
  beside = new Client(file, { timeout: 0 });
  commits = sharedCommits(client, patienceMs);
});

afterEach(() => {
  client.close();
  beside.close();
  rmSync(folder, { recursive: true });
});

/** For another process that keeps the database. */
const patienceMs = 300;

function put(id: number, after: number | null = null, otherwise = "abort"): number {
  client.prepare(`insert or ${otherwise} into texts values (?, ?)`).run(id, after);
  return id;
}

function committed(): unknown[] {
  return beside.prepare("select id from texts order by id").pluck().all();
}

function outcomes(turns: Promise<unknown>[]): Promise<string[]> {
  return Promise.allSettled(turns).then((all) => all.map((one) => one.status));
}

test("what waits together runs in order, is committed at once and answered after that", async () => {
  const ran: number[] = [];
  const seen: unknown[][] = [];
  const turns = [1, 2, 3].map((id) =>
    commits.share(() => {
      ran.push(id);
      seen.push(committed());
      return put(id);
    }),
  );
  expect(await turns[0]).toBe(1);
  expect(committed()).toEqual([1, 2, 3]);
  expect({ ran, seen }).toEqual({ ran: [1, 2, 3], seen: [[], [], []] });
  expect(await Promise.all(turns)).toEqual([1, 2, 3]);
});

test("one that throws undoes its own alone", async () => {
  const failing = commits.share(() => {
    put(2);
    throw new Error("on purpose");
  });
  const turns = [commits.share(() => put(1)), failing, commits.share(() => put(3))];
  await expect(failing).rejects.toThrow("on purpose");
  expect(await outcomes(turns)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(committed()).toEqual([1, 3]);
});

test("a commit that fails, fails for all and leaves nothing", async () => {
  // That there is no text 99 is found out when it is committed.
  const turns = [commits.share(() => put(1)), commits.share(() => put(2, 99))];
  expect(await outcomes(turns)).toEqual(["rejected", "rejected"]);
  expect(committed()).toEqual([]);
  expect(await commits.share(() => put(3))).toBe(3);
});

test("when SQLite gives up the whole transaction, nobody is told that it went well", async () => {
  let later = false;
  const turns = [
    commits.share(() => put(1)),
    // As with a full disk, what came before it in the same transaction is gone, too.
    commits.share(() => put(1, null, "rollback")),
    commits.share(() => {
      later = true;
    }),
  ];
  expect(await outcomes(turns)).toEqual(["rejected", "rejected", "rejected"]);
  expect({ later, committed: committed() }).toEqual({ later: false, committed: [] });
});

test("a locked database fails those who waited, and no one after them", async () => {
  beside.exec("begin immediate");
  const turns = [commits.share(() => put(1)), commits.share(() => put(2))];
  expect(await outcomes(turns)).toEqual(["rejected", "rejected"]);
  beside.exec("rollback");
  await commits.share(() => put(3));
  expect(committed()).toEqual([3]);
});

test("while the database is locked others get a word in, and a crowd's patience ends at once", async () => {
  beside.exec("begin immediate");
  const beganAt = performance.now();
  const crowd = outcomes(Array.from({ length: 300 }, (_, id) => commits.share(() => put(id))));
  let words = 0;
  const talking = setInterval(() => {
    words += 1;
  }, 1);
  expect(new Set(await crowd)).toEqual(new Set(["rejected"]));
  clearInterval(talking);
  // In groups of 32, one after the other, they would wait ten times as long.
  expect(performance.now() - beganAt).toBeLessThan(5 * patienceMs);
  expect(words).toBeGreaterThan(3);
  beside.exec("rollback");
});

test("who asked later waits longer, and all who still wait when it is free are committed", async () => {
  beside.exec("begin immediate");
  const first = outcomes([commits.share(() => put(1))]);
  await new Promise((done) => setTimeout(done, patienceMs / 2));
  const later = [2, 3].map((id) => commits.share(() => put(id)));
  expect(await first).toEqual(["rejected"]);
  beside.exec("rollback");
  expect(await Promise.all(later)).toEqual([2, 3]);
  expect(committed()).toEqual([2, 3]);
});

test("whoever closes a locked database waits for it once and no longer", async () => {
  beside.exec("begin immediate");
  const crowd = outcomes(Array.from({ length: 300 }, (_, id) => commits.share(() => put(id))));
  const beganAt = performance.now();
  commits.finish();
  expect(performance.now() - beganAt).toBeLessThan(5 * patienceMs);
  expect(new Set(await crowd)).toEqual(new Set(["rejected"]));
  beside.exec("rollback");
});

test("a crowd is committed in rounds, between which others get a word in", async () => {
  const crowd = Array.from({ length: 100 }, (_, id) => commits.share(() => put(id)));
  await crowd[0];
  const afterOneRound = committed().length;
  expect(afterOneRound).toBeGreaterThan(1);
  expect(afterOneRound).toBeLessThan(100);
  await Promise.all(crowd);
  expect(committed()).toHaveLength(100);
});

test("whoever closes the database commits first what still waits", async () => {
  const turns = Array.from({ length: 100 }, (_, id) => commits.share(() => put(id)));
  commits.finish();
  expect(committed()).toHaveLength(100);
  expect(await outcomes(turns)).not.toContain("rejected");
});
