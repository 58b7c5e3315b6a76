/** Signing up: JOIN and MAYBE, places, coming back, and what a standing person's JOIN does. */
import { describe, expect, test } from "vitest";
import { openFullStage, openStage, seven } from "../../support/stage.ts";

describe("JOIN and MAYBE", () => {
  test.each([
    ["JOIN Anna", "10:30", 1, "10:30"],
    ["join anna 2", "10:30", 2, "2 places"],
    ["JOIN Anna for two", "10:30", 2, "2 places"],
    ["MAYBE Anna", "waiting", 1, "1st"],
    ["maybe Anna 2", "waiting", 2, "1st"],
    ["JOIN Anna 7", "10:30", 7, "7 places"],
  ])("%s: %s with %i", async (says, standing, places, answer) => {
    const stage = await openStage();
    expect(await stage.says("Anna", says)).toEqual([expect.stringContaining(answer)]);
    expect(await stage.standing("Anna")).toBe(standing);
    expect((await stage.day()).bookings).toMatchObject([{ places }]);
  });

  test("more places than any slot has are refused with the most there can be", async () => {
    const stage = await openStage();
    expect(await stage.says("Anna", "JOIN Anna 8")).toEqual([expect.stringContaining("7 places")]);
    expect(await stage.standing("Anna")).toBe("out");
  });

  test("a party that the root has no room for waits, and a smaller one still gets its place", async () => {
    const stage = await openStage();
    await stage.booked(...seven.slice(0, 6));
    expect(await stage.says("Hanna", "JOIN Hanna 2")).toEqual([expect.stringContaining("1st")]);
    await stage.booked("Imre");
    expect(await stage.standing("Hanna")).toBe("waiting");
    expect(await stage.standing("Imre")).toBe("10:30");
  });

  test("the waitlist counts places: four for a class of seven", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
    expect(await stage.says("Kati", "MAYBE Kati 2")).toEqual([expect.stringContaining("waitlist")]);
    expect(await stage.standing("Kati")).toBe("out");
    await stage.waiting("Lili");
    expect(await stage.standing("Lili")).toBe("waiting");
  });

  test("MAYBE waits even when places are free, and JOIN takes one then", async () => {
    const stage = await openStage();
    await stage.says("Anna", "MAYBE Anna");
    expect(await stage.standing("Anna")).toBe("waiting");
    expect((await stage.ledger()).at(-1)?.why).toEqual({ because: "wanted-waitlist" });
    expect(await stage.says("Anna", "JOIN")).toEqual([expect.stringContaining("10:30")]);
    expect(await stage.standing("Anna")).toBe("10:30");
  });

  test("a waiting person's JOIN doesn't take what is kept for somebody older", async () => {
    const stage = await openFullStage(["Hanna", "Imre"]);
    await stage.says("Anna", "OUT");
    expect(await stage.asked()).toEqual(["Hanna"]);
    await stage.says("Imre", "JOIN");
    expect(await stage.standing("Imre")).toBe("waiting");
    await stage.says("Kati", "JOIN Kati");
    expect(await stage.standing("Kati")).toBe("waiting");
  });

  test("a waiting person's JOIN takes nothing while the day is being split", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana", "Kati"]);
    await stage.at("Sat 09:00");
    await stage.says("Hanna", "NO");
    await stage.says("Anna", "OUT");
    await stage.says("Hanna", "JOIN");
    expect(await stage.standing("Hanna")).toBe("waiting");
  });

  test("JOIN again changes nothing and says how things stand", async () => {
    const stage = await openStage();
    await stage.booked("Anna");
    const before = await stage.day();
    expect(await stage.says("Anna", "JOIN Anna 3")).toEqual([expect.stringContaining("10:30")]);
    expect(await stage.says("Anna", "MAYBE")).toEqual([expect.stringContaining("10:30")]);
    expect(await stage.day()).toEqual(before);
  });

  test("whoever left and comes back queues anew", async () => {
    const stage = await openFullStage(["Hanna", "Imre"]);
    await stage.says("Hanna", "OUT");
    expect(await stage.says("Hanna", "JOIN")).toEqual([expect.stringContaining("2nd")]);
    expect(await stage.says("Imre", "STATUS")).toEqual([expect.stringContaining("1st")]);
  });

  test("somebody known needs no name the next time", async () => {
    const stage = await openStage();
    await stage.booked("Anna");
    await stage.at("next Mon 12:00");
    expect(await stage.says("Anna", "JOIN")).toEqual([expect.stringMatching(/Anna.*29 Nov/)]);
    expect(await stage.standing("Anna")).toBe("10:30");
  });

  test.each([
    ["Fri 17:59:59", "10:30"],
    ["Fri 18:00:01", "out"],
    ["Sat 09:00:01", "out"],
  ])("at %s a newcomer's JOIN leaves them: %s", async (when, standing) => {
    const stage = await openStage();
    await stage.at(when);
    await stage.says("Anna", "JOIN Anna");
    expect(await stage.standing("Anna")).toBe(standing);
  });

  test("sign-up is closed on time though its alarm never rang", async () => {
    const stage = await openStage();
    stage.unrung("Fri 18:00:01");
    expect(await stage.says("Anna", "JOIN Anna")).toEqual([expect.stringContaining("closed")]);
    expect(await stage.standing("Anna")).toBe("out");
  });
});

describe("OUT", () => {
  test("leaves the place to the oldest who waits, and holds it while it is on offer", async () => {
    const stage = await openFullStage(["Hanna", "Imre"]);
    expect(await stage.says("Anna", "OUT")).toEqual([expect.stringContaining("off the list")]);
    expect(await stage.standing("Anna")).toBe("out");
    expect(await stage.asked()).toEqual(["Hanna"]);
    await stage.says("Hanna", "YES");
    expect(await stage.standing("Hanna")).toBe("10:30");
    expect(await stage.asked()).toEqual([]);
  });

  test("of somebody waiting moves the others up", async () => {
    const stage = await openFullStage(["Hanna", "Imre"]);
    await stage.says("Hanna", "OUT");
    expect(await stage.standing("Hanna")).toBe("out");
    expect(await stage.says("Imre", "STATUS")).toEqual([expect.stringContaining("1st")]);
  });

  test("while asked is a no for good, and the next is asked", async () => {
    const stage = await openFullStage(["Hanna", "Imre"]);
    await stage.at("Sat 09:00");
    expect(await stage.asked()).toEqual(["Hanna", "Imre", "Gabi", "Feri"]);
    expect(await stage.says("Gabi", "OUT")).toEqual([expect.stringContaining("off the list")]);
    expect(await stage.standing("Gabi")).toBe("out");
    expect((await stage.day()).asks[2]?.outcome).toBe("no");
    expect(await stage.asked()).toEqual(["Hanna", "Imre", "Feri", "Eva"]);
  });

  test("works after sign-up has closed and after the day has settled", async () => {
    const stage = await openFullStage(["Hanna"]);
    await stage.at("Fri 19:00");
    await stage.says("Anna", "OUT");
    expect(await stage.standing("Anna")).toBe("out");
    expect(await stage.asked()).toEqual(["Hanna"]);
    await stage.says("Hanna", "NO");
    await stage.at("Sat 12:00");
    expect((await stage.day()).phase).toBe("settled");
    await stage.says("Bea", "OUT");
    expect(await stage.standing("Bea")).toBe("out");
  });

  test("of somebody who isn't on the list is answered and changes nothing", async () => {
    const stage = await openStage();
    await stage.booked("Anna");
    await stage.says("Anna", "OUT");
    const before = await stage.day();
    expect(await stage.says("Anna", "OUT")).toEqual([expect.stringContaining("not on the list")]);
    expect(await stage.day()).toEqual(before);
  });
});
