/** What the wall shows of each phone. */
import { describe, expect, test } from "vitest";
import { phonesRegions } from "../../src/demo/phones-page.ts";
import type { PhonesWorld } from "../../src/demo/phones-world.ts";
import { type PhoneCard, phoneCards } from "../../src/demo/wall-view.ts";
import { minuteMs } from "../../src/domain/times.ts";
import { openWorld } from "../support/scenes.ts";

const trainer = "+36301112233";

async function cardOf(world: PhonesWorld, name: string): Promise<PhoneCard> {
  const found = phoneCards(await world.look()).find((one) => one.name === name);
  if (!found) throw new Error(`${name} has no phone`);
  return found;
}

async function chipsOf(world: PhonesWorld, ...names: string[]) {
  const cards = await Promise.all(names.map((name) => cardOf(world, name)));
  return cards.map(({ chip }) => chip?.text);
}

async function textAs(world: PhonesWorld, name: string, says: string): Promise<void> {
  await world.text((await cardOf(world, name)).phone, says);
}

describe("where its owner stands", () => {
  test("booked, waiting, off the list and back on it", async () => {
    const world = await openWorld("freed-place");
    const { people } = await world.look();
    const names = people.map(({ name }) => name);
    expect(await chipsOf(world, ...names.slice(6, 8))).toEqual(["has 10:30", "waits, 1st"]);
    await textAs(world, names[9] ?? "", "OUT");
    expect(await chipsOf(world, names[9] ?? "")).toEqual(["not coming"]);
    await textAs(world, names[9] ?? "", "JOIN");
    expect(await chipsOf(world, names[9] ?? "")).toEqual(["waits, 3rd"]);
  });

  test("nobody has a place on a day that is off", async () => {
    const world = await openWorld("freed-place");
    await world.text(trainer, "CALLOFF storm");
    const { record } = await world.look();
    const { session } = [...record.people.values()].find(({ phone }) => phone === trainer) ?? {};
    await world.text(trainer, session?.state === "awaiting-code" ? session.code : "");
    expect(new Set(await chipsOf(world, "Anna", "Hanna"))).toEqual(new Set(["called off"]));
  });
});

describe("its texts", () => {
  test("are the latest, as many as there is room for, and at least one", async () => {
    const world = await openWorld("freed-place");
    for (let times = 0; times < 14; times += 1) await textAs(world, "Anna", `hm ${times}`);
    const { bubbles } = await cardOf(world, "Anna");
    expect(bubbles.length).toBeLessThanOrEqual(8);
    expect(bubbles.at(-1)?.text).toBe("hm 13");
    await textAs(world, "Anna", "x".repeat(1_600));
    const long = (await cardOf(world, "Anna")).bubbles.map(({ text }) => text);
    expect(long).toEqual([`${"x".repeat(400)}…`]);
    await textAs(world, "Anna", "hm");
    expect((await cardOf(world, "Anna")).bubbles.map(({ text }) => text)).toEqual(["hm"]);
  });

  test("lead to our pages where the bot sends a link, and nowhere else", async () => {
    const world = await openWorld("freed-place", "en", "http://127.0.0.1:1");
    await world.text(trainer, "LINK");
    await textAs(world, "Anna", "see http://127.0.0.1:1/live/bcdfg");
    const wall = phonesRegions(await world.look()).get("wall")?.text ?? "";
    expect(wall.match(/<a href="[^"]+"/g)).toEqual([
      expect.stringMatching(/^<a href="http:\/\/127\.0\.0\.1:1\/live\/[b-z]+"$/),
    ]);
  });

  test("have a date once the day's name could be another week's", async () => {
    const world = await openWorld("typical-saturday");
    expect((await cardOf(world, "Anna")).bubbles.at(-1)?.at).toMatch(/^Mon \d/);
    await world.advance(6 * 24 * 60 * minuteMs);
    expect((await cardOf(world, "Anna")).bubbles[0]?.at).toMatch(/^Mon 16 Nov, \d/);
  });
});

test("however much is typed, the wall stays light", async () => {
  const world = await openWorld("two-siblings", "hu");
  const { people } = await world.look();
  for (const { phone } of [{ phone: trainer }, ...people]) {
    for (let times = 0; times < 7; times += 1) await world.text(phone, "hosszú ".repeat(220));
  }
  const regions = [...phonesRegions(await world.look()).values()].map(({ text }) => text).join("");
  // Style and script are 20,000 more.
  expect(Buffer.byteLength(regions)).toBeLessThan(30_000);
});
