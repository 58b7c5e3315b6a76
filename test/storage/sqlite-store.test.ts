/** The SQLite store: the contract in memory and on disk, and what a file adds to it. */
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Client from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import type { Store, TurnKey } from "../../src/turns/ports.ts";
import { openedClass, schoolNumber, settings, start, telling, textTo } from "./day-steps.ts";
import { storeContract } from "./store-contract.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backwalk-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

let files = 0;
function newFile(): string {
  files += 1;
  return `file:${join(folder, "data", `${files}.db`)}`;
}

storeContract("SQLite in memory", async () => openSqliteStore("file::memory:"));
storeContract("SQLite on disk", async () => openSqliteStore(newFile()));

const moment = { now: start, freshCode: "1234", linkTo: () => null };

function joins(messageId: string, from: string): TurnKey {
  const text = { messageId, from, to: schoolNumber, body: "JOIN", carrierAnswered: false };
  return { of: "text", text, mentioned: null };
}

async function bookedBy(store: Store, key: TurnKey): Promise<void> {
  await store.turn(key, moment, (loaded) => {
    const personId = loaded.speaker?.id ?? 0;
    const booking = (loaded.scene.day?.bookings.length ?? 0) + 1;
    const alarms = [{ kind: "finalization" as const, dueAt: start }];
    return telling([{ fact: "signed-up", booking, personId, places: 1, slot: 0, nameBy: null }], {
      texts: [textTo(personId, `booked ${booking}`)],
      alarms,
    })(loaded);
  });
}

async function everythingIn(store: Store, classId: number) {
  const classes = await store.classes();
  return {
    classes,
    record: await store.dayRecord(classId),
    messages: await store.messages(classes[0]?.school.id ?? 0),
    due: await store.wakeupsDue(start, 100),
  };
}

test("a file opened again has everything that was in it", async () => {
  const url = newFile();
  const store = openSqliteStore(url);
  const classId = await openedClass(store);
  await bookedBy(store, joins("m1", "+36301110001"));
  const before = await everythingIn(store, classId);
  expect(before.record?.day.bookings).toHaveLength(1);
  await store.close();

  const again = openSqliteStore(url);
  await again.install(settings);
  expect(await everythingIn(again, classId)).toEqual(before);
  await again.close();
});

test("two processes share one file: a message acts in one of them only", async () => {
  const url = newFile();
  const one = openSqliteStore(url);
  const other = openSqliteStore(url);
  const classId = await openedClass(one);
  const phones = Array.from({ length: 20 }, (_, number) => `+363011100${10 + number}`);
  await Promise.all(
    phones.flatMap((phone) => [one, other].map((store) => bookedBy(store, joins(phone, phone)))),
  );
  const record = await other.dayRecord(classId);
  expect(record?.day.bookings.map((each) => each.number)).toEqual(phones.map((_, at) => at + 1));
  expect(await everythingIn(one, classId)).toEqual(await everythingIn(other, classId));
  await one.close();
  await other.close();
});

test("a file is kept with a write-ahead log", async () => {
  const url = newFile();
  await openSqliteStore(url).close();
  const client = new Client(url.slice("file:".length));
  expect(client.pragma("journal_mode", { simple: true })).toBe("wal");
  client.close();
});

test("a new file is for its owner alone, its log too; one that is there keeps its mode", async () => {
  const url = newFile();
  const file = url.slice("file:".length);
  const modes = () =>
    [file, `${file}-wal`, `${file}-shm`].map((one) => (statSync(one).mode & 0o777).toString(8));
  const store = openSqliteStore(url);
  await store.install(settings);
  expect(modes()).toEqual(["600", "600", "600"]);
  await store.close();
  chmodSync(file, 0o640);
  const again = openSqliteStore(url);
  await again.install(settings);
  expect(modes()).toEqual(["640", "640", "640"]);
  await again.close();
});

test("what is no database file is refused in words", () => {
  writeFileSync(join(folder, "note.txt"), "this is not a database at all\n".repeat(100));
  const refused = [
    ["postgres://localhost/backwalk", "invalid", "file:PATH"],
    ["file:", "invalid", "file:PATH"],
    [
      `file:${join(folder, "note.txt")}`,
      "unavailable",
      "; look at DATABASE_URL, or stop the server",
    ],
    [
      `file:${join(folder, "note.txt", "below.db")}`,
      "unavailable",
      "; a file is where its folder should be, look at DATABASE_URL",
    ],
    [`file:${folder}`, "unavailable", "; it is a folder, let DATABASE_URL name a file in it"],
  ] as const;
  for (const [url, code, words] of refused) {
    const failure = { code, message: expect.stringContaining(words) };
    expect(() => openSqliteStore(url)).toThrow(expect.objectContaining(failure));
  }
});

test("a file that a newer program wrote is left alone", async () => {
  const url = newFile();
  await openSqliteStore(url).close();
  const client = new Client(url.slice("file:".length));
  client.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', ?)").run(9e15);
  client.close();
  const failure = { code: "unavailable", message: expect.stringContaining("newer Backwalk") };
  expect(() => openSqliteStore(url)).toThrow(expect.objectContaining(failure));
});
