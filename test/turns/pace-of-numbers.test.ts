/** Pace, cap and hold: each number has its own, in segments, and they outlast what came between. */
import { describe, expect, test } from "vitest";
import { hourMs, minuteMs } from "../../src/domain/times.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import type { Outgoing } from "../../src/turns/ports.ts";
import { settings } from "../storage/day-steps.ts";
import { openFullStage, Stage, seven } from "../support/stage.ts";
import { momentOf } from "../support/week.ts";

describe("two schools in one installation", () => {
  /** Each with its own number, clock and carrier, on the same database. */
  async function twoSchools(): Promise<{ juli: Stage; kati: Stage }> {
    const store = openSqliteStore("file::memory:");
    const trainer = { name: "Kati", phone: "+36301112244" };
    const other = { ...settings, name: "Kati's Cats", number: "+36705550200", trainer };
    const [juli, kati] = [new Stage(store, settings), new Stage(store, other)];
    for (const stage of [juli, kati]) {
      await stage.open();
      await stage.booked(...seven);
    }
    return { juli, kati };
  }

  test.each(["Juli", "Kati"])("the pace of %s's number is not the other's", async (name) => {
    const { juli, kati } = await twoSchools();
    const [slow, other] = name === "Juli" ? [juli, kati] : [kati, juli];
    for (const stage of [slow, other]) stage.limits = { segmentsPerSecond: 1, textsADay: null };
    const [slows, others] = [(await slow.texts()).length, (await other.texts()).length];
    for (const one of seven) await slow.hears(one, "STATUS");
    await slow.ringDue("outgoing");
    await other.says("Anna", "STATUS");
    expect(await other.toldSince(others)).toEqual(["Anna: reply"]);
    const left = (await slow.texts()).length - slows;
    expect(left).toBeLessThan(seven.length);
    await slow.at("Mon 12:01");
    expect(await slow.toldSince(slows)).toHaveLength(seven.length);
  });

  test.each(["Juli", "Kati"])("the cap of %s's number is not the other's", async (name) => {
    const { juli, kati } = await twoSchools();
    const [spent, other] = name === "Juli" ? [juli, kati] : [kati, juli];
    for (const stage of [spent, other]) stage.limits = { segmentsPerSecond: 100, textsADay: 2 };
    for (const stage of [spent, other]) {
      const before = (await stage.texts()).length;
      for (const one of ["Anna", "Bea", "Csaba"]) await stage.says(one, "STATUS");
      expect(await stage.toldSince(before)).toEqual(["Anna: reply", "Bea: reply"]);
    }
  });

  test.each(["Juli", "Kati"])("what holds %s's number doesn't hold the other's", async (name) => {
    const { juli, kati } = await twoSchools();
    const [held, other] = name === "Juli" ? [juli, kati] : [kati, juli];
    for (const stage of [held, other]) stage.limits = { segmentsPerSecond: 100, textsADay: null };
    held.trouble("Anna", { busyForMs: 10 * minuteMs, forAll: true });
    const [helds, others] = [(await held.texts()).length, (await other.texts()).length];
    for (const stage of [held, other]) {
      for (const one of ["Anna", "Bea"]) await stage.says(one, "STATUS");
    }
    expect(await held.toldSince(helds)).toEqual([]);
    expect(await other.toldSince(others)).toEqual(["Anna: reply", "Bea: reply"]);
  });
});

/** The trainer's words to all seven, as they left. */
async function told(stage: Stage): Promise<Outgoing[]> {
  return (await stage.texts()).filter((one) => one.cause.includes("/tell/"));
}

function sentAfter(texts: readonly Outgoing[], since: number): number[] {
  return texts.map((one) => (one.sentAt ?? 0) - since);
}

describe("the pace is in segments", () => {
  test.each([
    ["a short text", "hello", 1],
    ["a text of two parts", "a".repeat(200), 2],
    ["a text of three parts", "a".repeat(400), 3],
    ["as many Hungarian letters as fit one part", "\u0151".repeat(20), 1],
    ["Hungarian letters that would fit one part without accents", "\u0151".repeat(80), 2],
    ["an emoji in what would fit one part without it", `${"a".repeat(80)} \u{1f436}`, 2],
  ])("%s", async (_what, words, segments) => {
    const stage = await openFullStage();
    stage.limits = { segmentsPerSecond: 2, textsADay: null };
    await stage.says("trainer", `TELL ${words}`);
    await stage.hears("trainer", "4821");
    await stage.at("Mon 12:01");
    const times = sentAfter(await told(stage), momentOf("Mon 12:00"));
    expect(times).toHaveLength(seven.length);
    // What a second's worth of room there was is used up by the third.
    const waits = times.slice(3).map((at, index) => at - (times[index + 2] ?? 0));
    expect(waits).toEqual([1, 1, 1, 1].map(() => 500 * segments));
  });

  test("also where a text leaves at once", async () => {
    const stage = await openFullStage();
    stage.limits = { segmentsPerSecond: 1, textsADay: null };
    const before = (await stage.texts()).length;
    await stage.says("trainer", `TELL ${"a".repeat(300)}`);
    const [effect] = (await stage.texts()).slice(before);
    expect(effect?.sentAt).toBe(momentOf("Mon 12:00"));
    await stage.says("Anna", "LANGUAGE en");
    await stage.at("Mon 12:01");
    const [, second] = sentAfter((await stage.texts()).slice(before), momentOf("Mon 12:00"));
    expect(second).toBe(2_000);
  });
});

describe("after a hold", () => {
  test("what had its place gets another: nothing leaves faster than before", async () => {
    const stage = await openFullStage();
    await stage.says("trainer", "TELL hello");
    stage.limits = { segmentsPerSecond: 1, textsADay: null };
    await stage.hears("trainer", "4821");
    stage.trouble("Bea", { busyForMs: 10 * minuteMs, forAll: true });
    await stage.at("Mon 12:09");
    expect((await told(stage)).map((one) => stage.nameOf(one.to))).toEqual(["Anna"]);
    stage.trouble("Bea", "none");
    await stage.at("Mon 12:12");
    const [, ...after] = await told(stage);
    const since = after[0]?.sentAt ?? 0;
    expect(since).toBeGreaterThanOrEqual(momentOf("Mon 12:10"));
    const times = (await stage.texts()).filter((one) => (one.sentAt ?? 0) >= since);
    // A second's worth leaves at once.
    expect(sentAfter(times, since)).toEqual([0, 0, 1_000, 2_000, 3_000, 4_000]);
  });
});

test("questions that had their place wait for the morning without it, and then leave at the pace", async () => {
  const setting = { class: { replyWithinMs: 20 * hourMs } };
  const stage = await openFullStage(["Hanna", "Imre", "Jana"], setting);
  await stage.at("Thu 20:59:59");
  await stage.says("trainer", "SPLIT");
  stage.limits = { segmentsPerSecond: 1, textsADay: null };
  await stage.hears("trainer", "4821");
  await stage.at("Thu 22:00");
  const before = (await stage.texts()).length;
  await stage.at("Fri 08:01");
  const texts = (await stage.texts()).slice(before);
  expect(texts.map((one) => stage.nameOf(one.to))).toEqual(["Imre", "Jana", "Gabi", "Feri"]);
  const times = sentAfter(texts, momentOf("Fri 08:00"));
  // A second's worth leaves at once.
  expect(times).toEqual([0, 0, 1_000, 2_000]);
});

describe("the day's cap ends", () => {
  test.each([
    ["when the quiet hours do", { from: "21:00", to: "08:00" }, "Tue 08:00"],
    ["when others' quiet hours do", { from: "22:00", to: "06:30" }, "Tue 06:30"],
    ["at midnight where there are none", { from: "00:00", to: "00:00" }, "Tue 00:00"],
  ])("%s", async (_what, quietHours, morning) => {
    const stage = await openFullStage([], { quietHours });
    stage.limits = { segmentsPerSecond: 100, textsADay: 1 };
    await stage.at("Mon 23:30");
    await stage.says("Anna", "STATUS");
    const before = (await stage.texts()).length;
    await stage.says("Bea", "STATUS");
    await stage.at("Tue 12:00");
    const [first, ...more] = (await stage.texts()).slice(before);
    expect(more).toEqual([]);
    expect(first?.sentAt).toBe(momentOf(morning));
  });
});
