import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { joinApp, joinHouse, openDays, openStore } from "../src/app.ts";
import { readConfig } from "../src/config.ts";
import { parseSchool } from "../src/settings/school-file.ts";
import type { Store } from "../src/turns/ports.ts";
import { takeTurn } from "../src/turns/take-turn.ts";

const juli = parseSchool("classes: [{ name: Dogs }, { name: Puppies }]", "juli.yaml");
const kati = parseSchool('name: Kati\'s Riding School\nnumber: "+36705550200"', "kati.yaml");

const config = readConfig({ DATABASE_URL: "file::memory:" });

let store: Store;
beforeEach(() => {
  store = openStore(config);
});
afterEach(() => store.close());

async function open(...schools: (typeof juli)[]): Promise<void> {
  const house = await joinHouse(config, schools, store, pino({ level: "silent" }));
  await openDays(house, store, schools);
  await house.bell.stop();
}

/** Each class that is installed, and whether it has a day. */
async function classes(): Promise<string[]> {
  const installed = await store.classes();
  return Promise.all(
    installed.map(async ({ school, rules }) => {
      const record = await store.dayRecord(rules.id);
      return `${school.name}, ${rules.name}: ${record ? "a day" : "no day"}`;
    }),
  );
}

test("every class of every school has its day opened", async () => {
  await open(juli, kati);
  expect(await classes()).toEqual([
    "Juli's Dog School, Dogs: a day",
    "Juli's Dog School, Puppies: a day",
    "Kati's Riding School, Sunday class: a day",
  ]);
});

test("a school that is gone from the files keeps its day", async () => {
  await open(juli, kati);
  await open(kati);
  expect(await classes()).toContain("Juli's Dog School, Dogs: a day");
});

test("a school that is gone from the files has none opened", async () => {
  await store.install(juli);
  await open(kati);
  expect(await classes()).toEqual([
    "Juli's Dog School, Dogs: no day",
    "Juli's Dog School, Puppies: no day",
    "Kati's Riding School, Sunday class: a day",
  ]);
});

test("what waits for the morning because of a day's cap leaves after a start without one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "backwalk-cap-"));
  const start = async (env: Record<string, string>) => {
    const DATABASE_URL = `file:${join(folder, "capped.db")}`;
    const settings = readConfig({ DATABASE_URL, PORT: "0", CARRIER: "simulated", ...env });
    const app = await joinApp(settings, [kati], pino({ level: "silent" }));
    await app.start();
    return app;
  };
  const capped = await start({ DAILY_TEXTS: "1" });
  for (const messageId of ["1", "2", "3"]) {
    const from = `+3630111000${messageId}`;
    const text = { messageId, from, to: kati.number, body: "JOIN Anna", carrierAnswered: false };
    await takeTurn(capped.house, { kind: "text", text });
  }
  const waiting = async () => (await capped.store.wakeupsDue(Date.now(), 10)).length;
  await expect.poll(waiting).toBe(0);
  expect(await capped.store.textTally()).toMatchObject({ waiting: 2 });
  await capped.stop();
  const free = await start({});
  await expect.poll(() => free.store.textTally()).toMatchObject({ waiting: 0, failed: 0 });
  await free.stop();
  rmSync(folder, { recursive: true });
});
