import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { joinHouse, openDays, openStore } from "../src/app.ts";
import { readConfig } from "../src/config.ts";
import { parseSchool } from "../src/settings/school-file.ts";
import type { Store } from "../src/turns/ports.ts";

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
