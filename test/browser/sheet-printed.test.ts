/** The sheet printed by a real browser: one page, however full the day, its names and its changes. */
import { afterEach, describe, expect, test } from "vitest";
import { closeWindows, hasBrowser, look, pagesOf } from "../support/browser.ts";
import { PageServer } from "../support/page-server.ts";
import { openStage, type Stage } from "../support/stage.ts";

const firstNames =
  "Anna,Bea,Csaba,Dani,Eva,Feri,Gabi,Hugo,Ida,Janos,Kati,Lali,Mari,Nora,Otto,Piri,Rita,Samu,Tibi,Ubul,Vera,Xena,Yara,Zita,Bela".split(
    ",",
  );

/** Forty letters are the most that a name may have. */
const named = {
  short: (first: string) => first,
  long: (first: string) => `${first} Vasárnapi-Kossuth Szűcs Hajnalkaaaaaaaa`.slice(0, 39),
};

type Sheet = { slots: number; names: keyof typeof named; wait: number };

/** All slots of seven are full and everyone has said yes; `wait` more wait. */
async function openSheet({ slots, names, wait }: Sheet) {
  const times = ["09:00", "12:00"].slice(0, slots - 1);
  const siblings = times.map((starts) => ({ starts, capacity: 7 }));
  const stage = await openStage({ class: { siblings, waitlistRatio: 3 } });
  const people = firstNames.map(named[names]);
  const placed = people.slice(0, 7 * slots);
  await stage.booked(...placed.slice(0, 7));
  await stage.waiting(...placed.slice(7));
  await stage.at("Sat 09:00");
  await sayYes(stage);
  for (const one of people.slice(7 * slots, 7 * slots + wait)) {
    await stage.orders(`ADD ${one} ${stage.phoneOf(one)} MAYBE`);
  }
  return { stage, placed };
}

async function sayYes(stage: Stage): Promise<void> {
  for (let [who] = await stage.asked(); who !== undefined; [who] = await stage.asked()) {
    await stage.says(who, "YES");
  }
}

async function pagesIn(address: string): Promise<number[]> {
  const { page } = await look(address);
  const printed = [await page.pdf({ format: "A4" }), await page.pdf({ format: "Letter" })];
  await page.close();
  return printed.map(pagesOf);
}

describe.runIf(hasBrowser)("the sheet fits one page of A4 and of Letter", () => {
  afterEach(closeWindows);

  test.each<Sheet>([
    { slots: 2, names: "short", wait: 4 },
    { slots: 2, names: "long", wait: 4 },
    { slots: 3, names: "short", wait: 0 },
    { slots: 3, names: "long", wait: 4 },
  ])("with $slots slots, $names names and $wait who wait", async (sheet) => {
    const { stage, placed } = await openSheet(sheet);
    const { slots } = await stage.day();
    expect(slots.map(({ status }) => status)).toEqual(slots.map(() => "open"));
    const server = await PageServer.open(stage);
    const atEnd = (await stage.ledger()).length;
    const links = [await server.address("paper"), await server.address("paper", "trainer", 1)];
    for (const link of links) expect(await pagesIn(link)).toEqual([1, 1]);
    for (const one of placed.slice(5, 9)) await stage.says(one, "OUT");
    expect(await pagesIn(await server.address("paper", "trainer", atEnd))).toEqual([1, 1]);
    await server.stop();
  });

  test.each([
    { names: "long", booked: 7, wait: 1 },
    { names: "long", booked: 7, wait: 3 },
    { names: "short", booked: 20, wait: 0 },
  ] as const)("with one slot of $booked, $names names and $wait who wait", async (sheet) => {
    const { names, booked, wait } = sheet;
    const stage = await openStage({ class: { siblings: [], capacity: booked } });
    const people = firstNames.map(named[names]);
    await stage.booked(...people.slice(0, booked));
    await stage.waiting(...people.slice(booked, booked + wait));
    await stage.at("Sat 20:00");
    const server = await PageServer.open(stage);
    const links = [await server.address("paper"), await server.address("paper", "trainer", 1)];
    for (const link of links) expect(await pagesIn(link)).toEqual([1, 1]);
    await server.stop();
  });

  test("in larger type where there is room", async () => {
    const { stage } = await openSheet({ slots: 2, names: "short", wait: 4 });
    const server = await PageServer.open(stage);
    const { page } = await look(await server.address("paper", "trainer", 1));
    expect(await page.locator(".slots").count()).toBe(1);
    expect(await page.locator(".full").count()).toBe(0);
    await server.stop();
  });
});
