/** A yes after the deadline: taken if there is room, else first in line, and a yes like any other once it counts. */
import { describe, expect, test } from "vitest";
import { openFullStage, openStage, type Stage, seven } from "../../support/stage.ts";

/** Three wait, two may move; at 10:00 Imre and Jana, Gabi and Feri have been silent, Hanna said yes. */
async function oneYesAtTen(setting: Parameters<typeof openFullStage>[1] = {}): Promise<Stage> {
  const stage = await openFullStage(["Hanna", "Imre", "Jana"], setting);
  await stage.at("Sat 09:00");
  await stage.says("Hanna", "YES");
  await stage.at("Sat 10:00");
  return stage;
}

/** Nobody is left to ask and 09:00 is short of its three: Hanna alone said yes. */
async function short(): Promise<Stage> {
  const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
  await stage.at("Sat 09:00");
  await stage.says("Hanna", "YES");
  for (const name of [...seven].reverse()) await stage.says(name, "NO");
  await stage.at("Sat 10:00");
  expect(await stage.asked()).toEqual([]);
  expect(await stage.lastTo("trainer")).toMatchObject({ kind: "short" });
  return stage;
}

describe("a late yes", () => {
  test("while others are asked for the place: they keep what they have and come first", async () => {
    const stage = await oneYesAtTen();
    expect(await stage.asked()).toEqual(["Eva", "Dani", "Csaba"]);
    expect(await stage.says("Gabi", "YES")).toEqual([
      expect.stringMatching(/09:00 is taken.*you keep 10:30.*you come first/),
    ]);
    expect(await stage.says("Imre", "YES")).toEqual([
      expect.stringMatching(/stay on the waitlist/),
    ]);
    expect(await stage.standing("Gabi")).toBe("10:30");
    expect(await stage.standing("Imre")).toBe("waiting");
  });

  test("of somebody who comes first counts without asking again when one more is needed", async () => {
    const stage = await oneYesAtTen();
    await stage.says("Imre", "YES");
    const before = (await stage.texts()).length;
    await stage.says("Eva", "NO");
    expect(await stage.toldSince(before)).toEqual(["Eva: reply", "Imre: notice"]);
    expect((await stage.lastTo("Imre")).body).toMatch(/09:00.*your yes counts/);
    expect(await stage.standing("Imre")).toBe("09:00?");
    const fact = (await stage.ledger()).find((one) => one.fact === "yes-counted");
    expect(fact?.why).toEqual({ because: "yes-in-hand", places: 1 });
  });

  test("when a place is unfilled is taken at once, in one text", async () => {
    const stage = await short();
    expect(await stage.says("Imre", "YES")).toEqual([expect.stringMatching(/count on you.*09:00/)]);
    expect(await stage.standing("Imre")).toBe("09:00?");
  });

  test("that fills the slot gets the closing text alone, as one who moved", async () => {
    const stage = await short();
    await stage.says("Imre", "YES");
    expect(await stage.says("Gabi", "YES")).toEqual([
      expect.stringMatching(/settled.*09:00, not 10:30/),
    ]);
    expect((await stage.day()).phase).toBe("settled");
  });

  test("that counts can be taken back like any other before the day settles", async () => {
    const stage = await short();
    await stage.says("Imre", "YES");
    expect(await stage.says("Imre", "sorry, no")).toEqual([expect.stringMatching(/not 09:00/)]);
    expect(await stage.standing("Imre")).toBe("waiting");
    expect((await stage.day()).phase).toBe("splitting");
  });

  test("that counted for a slot which is dropped in the end is thanked for", async () => {
    const stage = await short();
    await stage.says("Imre", "YES");
    await stage.at("Sat 20:00");
    expect(await stage.lastTo("Imre")).toMatchObject({
      kind: "closing",
      body: expect.stringMatching(/09:00 isn't happening, thanks/),
    });
  });

  test("after the slot was dropped and the day settled: who waits comes first, nobody is moved", async () => {
    const stage = await short();
    await stage.at("Sat 20:00");
    expect(await stage.says("Imre", "YES")).toEqual([expect.stringMatching(/you come first/)]);
    expect(await stage.says("Gabi", "YES")).toEqual([expect.stringMatching(/10:30/)]);
    expect(await stage.standing("Imre")).toBe("waiting");
    expect(await stage.standing("Gabi")).toBe("10:30");
    await stage.says("Anna", "OUT");
    expect(await stage.standing("Imre")).toBe("10:30");
  });

  test("to nothing that was asked is taken back by a no: off the list", async () => {
    const stage = await short();
    await stage.at("Sat 20:00");
    await stage.says("Imre", "YES");
    expect(await stage.says("Imre", "NO")).toEqual([expect.stringMatching(/off the list/)]);
    expect(await stage.standing("Imre")).toBe("out");
  });

  test("of a mover after the day settled moves nobody any more", async () => {
    const stage = await short();
    await stage.orders("OPEN");
    expect(await stage.standing("Hanna")).toBe("09:00");
    await stage.at("Sat 21:00");
    expect((await stage.day()).phase).toBe("settled");
    const [answer] = await stage.says("Gabi", "YES");
    expect(answer).toMatch(/10:30/);
    expect(answer).not.toMatch(/come first/);
    expect(await stage.standing("Gabi")).toBe("10:30");
  });

  test("of somebody waiting, after the day settled, takes what is free in the open slot", async () => {
    const stage = await short();
    await stage.orders("OPEN");
    expect((await stage.day()).phase).toBe("settled");
    expect(await stage.says("Imre", "YES")).toEqual([expect.stringMatching(/have a place.*09:00/)]);
    expect(await stage.standing("Imre")).toBe("09:00");
  });

  test("to an offer takes the place if nobody else holds it, else waits for the next", async () => {
    const stage = await openStage({ class: { capacity: 1, siblings: [], waitlistRatio: 2 } });
    await stage.booked("Anna");
    await stage.waiting("Hanna", "Imre");
    await stage.says("Anna", "OUT");
    await stage.at("Mon 13:00");
    expect(await stage.asked()).toEqual(["Imre"]);
    expect(await stage.says("Hanna", "YES")).toEqual([
      expect.stringMatching(/stay on the waitlist/),
    ]);
    const before = (await stage.texts()).length;
    await stage.says("Imre", "NO");
    expect(await stage.toldSince(before)).toEqual(["Imre: reply", "Hanna: notice"]);
    expect(await stage.standing("Hanna")).toBe("10:30");
  });
});
