/** The trainer's decisions about the whole day: CAPACITY, TELL and CALLOFF. */
import { describe, expect, test } from "vitest";
import { openFullStage, openStage } from "../../support/stage.ts";

const waiting = ["Hanna", "Imre", "Jana"];

describe("CAPACITY", () => {
  test("below what is booked is refused with the names that would have to go", async () => {
    const stage = await openFullStage(waiting);
    await stage.orders("PIN Gabi");
    expect(await stage.says("trainer", "CAPACITY 5")).toEqual([
      "10:30 has 7 places taken: with 5, Feri, Eva would have to go. REMOVE, MOVE or WAIT them first.",
    ]);
  });

  test("below what is being asked about is refused with who is asked", async () => {
    const stage = await openFullStage(waiting);
    await stage.says("Gabi", "OUT");
    expect(await stage.says("trainer", "CAPACITY 6")).toEqual([
      expect.stringContaining("Being asked: Hanna until"),
    ]);
  });

  test("up offers each new place to another of those who wait, oldest first", async () => {
    const stage = await openFullStage(waiting);
    const [effect] = await stage.says("trainer", "CAPACITY 9");
    expect(effect).toContain("Then I ask Hanna (10:30), Imre (10:30).");
    await stage.says("trainer", "4821");
    expect(await stage.asked()).toEqual(["Hanna", "Imre"]);
    expect(await stage.says("Zoe", "JOIN Zoe")).toEqual([
      expect.stringContaining("4th on the waitlist"),
    ]);
  });

  test("makes the waitlist longer", async () => {
    const stage = await openStage();
    await stage.orders("CAPACITY 9");
    await stage.waiting("A", "B", "C", "D", "E");
    expect(await stage.says("Fanni", "MAYBE Fanni")).toEqual([
      expect.stringContaining("the waitlist for Sun 22 Nov is full"),
    ]);
  });

  test("of a sibling is meant by its time", async () => {
    const stage = await openFullStage();
    await stage.orders("CAPACITY 5 9:00");
    expect((await stage.day()).slots.map((slot) => slot.capacity)).toEqual([7, 5]);
  });

  test.each([
    "CAPACITY",
    "CAPACITY many",
    "CAPACITY 0",
    "CAPACITY 501",
    "CAPACITY -3",
    "CAPACITY 8 9 10",
  ])("%s is answered with how it is written", async (command) => {
    const stage = await openStage();
    expect(await stage.says("trainer", command)).toEqual([
      expect.stringContaining("Text CAPACITY and a number"),
    ]);
  });
});

describe("TELL", () => {
  test("reaches everyone of the day once, nobody else", async () => {
    const stage = await openFullStage(waiting);
    await stage.says("Gabi", "OUT");
    const [effect] = await stage.says("trainer", "TELL bring towels");
    expect(effect).toContain('TELL sends "bring towels" to 9 people of Sun 22 Nov.');
    const count = (await stage.texts()).length;
    await stage.says("trainer", "4821");
    const told = (await stage.texts()).slice(count).filter((one) => one.kind === "notice");
    expect(told).toHaveLength(9);
    expect(new Set(told.map((one) => one.body))).toEqual(new Set(["Juli: bring towels"]));
    expect(told.map((one) => one.to)).not.toContain(stage.phoneOf("Gabi"));
  });

  test("with four digits in it doesn't confuse them with the code", async () => {
    const stage = await openFullStage();
    const [effect = ""] = await stage.says("trainer", "TELL the gate code is 7788");
    expect(effect.match(/\d{4}/g)).toEqual(["4821"]);
    await stage.says("trainer", "4821");
    expect((await stage.lastTo("Anna")).body).toBe("Juli: the gate code is 7788");
  });

  test("in quiet hours waits for the morning, and not for those who have left by then", async () => {
    const stage = await openFullStage();
    await stage.at("Fri 21:30");
    const [effect] = await stage.says("trainer", "TELL bring towels");
    expect(effect).toContain("at Sat 08:00");
    await stage.says("trainer", "4821");
    await stage.says("Gabi", "OUT");
    expect((await stage.lastTo("Anna")).body).not.toContain("towels");
    await stage.at("Sat 08:00");
    expect((await stage.lastTo("Anna")).body).toBe("Juli: bring towels");
    expect((await stage.lastTo("Gabi")).body).not.toContain("towels");
  });

  test.each(["TELL", `TELL ${"long ".repeat(100)}`])(
    "without a text, or with too long a one, says how",
    async (command) => {
      const stage = await openFullStage();
      expect(await stage.says("trainer", command)).toEqual([
        expect.stringContaining("Text TELL and what everyone should know"),
      ]);
    },
  );
});

describe("CALLOFF", () => {
  test("ends all questions, tells everyone once, and the day stays off", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Sat 09:05");
    const [effect] = await stage.says("trainer", "CALLOFF storm warning");
    expect(effect).toContain(
      'CALLOFF cancels Sun 22 Nov for good and tells 10 people: "storm warning".',
    );
    const count = (await stage.texts()).length;
    await stage.says("trainer", "4821");
    expect((await stage.day()).phase).toBe("called-off");
    expect(await stage.asked()).toEqual([]);
    const told = (await stage.texts()).slice(count).filter((one) => one.kind === "notice");
    expect(told).toHaveLength(10);
    expect(told[0]?.body).toContain("is called off: storm warning");
    expect(await stage.says("Hanna", "YES")).toEqual([expect.stringContaining("called off")]);
    expect(await stage.says("Zoe", "JOIN Zoe")).toEqual([expect.stringContaining("called off")]);
    await stage.at("Sun 09:00");
    expect((await stage.texts()).slice(count).filter((one) => one.kind === "closing")).toEqual([]);
  });

  test("leaves the next day as it is", async () => {
    const stage = await openFullStage();
    await stage.orders("CALLOFF");
    await stage.at("Sun 11:00");
    expect(await stage.says("Anna", "JOIN")).toEqual([expect.stringContaining("Sun 29 Nov")]);
  });

  test("leaves nothing to do for most commands, and they say so", async () => {
    const stage = await openFullStage();
    await stage.orders("CALLOFF");
    for (const command of [
      "SPLIT",
      "REMOVE Anna",
      "CAPACITY 9",
      "CALLOFF",
      "MOVE Anna 9",
      "PIN Anna",
      "PAUSE",
    ]) {
      expect(await stage.says("trainer", command)).toEqual([
        expect.stringContaining("the day is called off"),
      ]);
    }
  });
});
