/** A number sends no faster and no more than it may; what doesn't leave in time is told to the trainer. */
import { describe, expect, test } from "vitest";
import { segmentsOf } from "../../src/conversations/texting/segments.ts";
import { minuteMs } from "../../src/domain/times.ts";
import type { Outgoing } from "../../src/turns/ports.ts";
import { applyCap } from "../../src/turns/send-text.ts";
import { openFullStage, type Stage } from "../support/stage.ts";

const waiting = ["Hanna", "Imre", "Jana"];

async function since(stage: Stage, count: number): Promise<Outgoing[]> {
  return (await stage.texts()).slice(count);
}

describe("the pace of a number", () => {
  test("is kept, in segments, in the order in which the texts came about", async () => {
    const stage = await openFullStage(waiting);
    stage.limits = { segmentsPerSecond: 2, textsADay: null };
    const before = (await stage.texts()).length;
    await stage.at("Sat 09:00:30");
    const asks = await since(stage, before);
    expect(asks.map((one) => one.kind)).toHaveLength(5);
    expect(asks.map((one) => one.id)).toEqual(asks.map((one) => one.id).toSorted((a, b) => a - b));
    const startedAt = asks[0]?.sentAt ?? 0;
    let segments = 0;
    for (const text of asks) {
      // A second's worth leaves at once.
      expect((text.sentAt ?? 0) - startedAt).toBe(Math.max(0, 500 * segments - 1_000));
      segments += segmentsOf(text.body);
    }
  });

  test("doesn't let a later text to somebody overtake an earlier one", async () => {
    const stage = await openFullStage();
    stage.limits = { segmentsPerSecond: 1, textsADay: null };
    const before = (await stage.texts()).length;
    for (const body of ["STATUS", "WHY", "STATUS", "WHY"]) await stage.hears("Anna", body);
    await stage.at("Mon 13:00");
    const ids = (await since(stage, before)).map((one) => one.id);
    expect(ids).toHaveLength(4);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
  });

  test("costs a text in a crowd two turns, not one for each before it", async () => {
    const stage = await openFullStage();
    stage.limits = { segmentsPerSecond: 1, textsADay: null };
    await stage.says("trainer", "TELL hello");
    let rings = 0;
    const { ring } = stage;
    stage.ring = (wakeup) => {
      rings += 1;
      return ring.call(stage, wakeup);
    };
    await stage.says("trainer", "4821");
    await stage.at("Mon 13:00");
    expect(rings).toBeLessThanOrEqual(2 * 8);
  });
});

describe("the day's cap", () => {
  test("holds everything until the next morning, and nothing is lost", async () => {
    const stage = await openFullStage();
    stage.limits = { segmentsPerSecond: 100, textsADay: 2 };
    const before = (await stage.texts()).length;
    for (const name of ["Anna", "Bea", "Csaba"]) await stage.hears(name, "OUT");
    await stage.at("Mon 22:00");
    expect(await since(stage, before)).toHaveLength(2);
    await stage.at("Tue 08:01");
    // An answer is of no use the next morning: the trainer is told instead.
    const late = (await since(stage, before)).slice(2);
    expect(late.map((one) => one.kind)).toEqual(["notice"]);
    expect(late[0]?.body).toContain("Csaba");
  });
});

describe("what counts towards the day's cap", () => {
  test.each([
    ["a text that the carrier was too busy for", { busyForMs: 1_000 }],
    ["a text that the carrier refused", { refuses: 30003 }],
  ] as const)("is not %s", async (_what, trouble) => {
    const stage = await openFullStage();
    stage.limits = { segmentsPerSecond: 100, textsADay: 2 };
    stage.trouble("trainer", { refuses: 30003 });
    stage.trouble("Anna", trouble);
    await stage.hears("Anna", "STATUS");
    await stage.at("Mon 12:10");
    stage.trouble("Anna", "none");
    const before = (await stage.texts()).length;
    for (const name of ["Bea", "Csaba", "Dani"]) await stage.says(name, "STATUS");
    expect(await stage.toldSince(before)).toEqual(["Bea: reply", "Csaba: reply"]);
  });

  test("is a text that the carrier may have", async () => {
    const stage = await openFullStage();
    stage.limits = { segmentsPerSecond: 100, textsADay: 2 };
    stage.trouble("Anna", "loses");
    await stage.says("Anna", "STATUS");
    const before = (await stage.texts()).length;
    for (const name of ["Bea", "Csaba"]) await stage.says(name, "STATUS");
    expect(await stage.toldSince(before)).toEqual(["Bea: reply"]);
  });

  test("is not a text of yesterday's that the carrier refuses today", async () => {
    const stage = await openFullStage();
    stage.limits = { segmentsPerSecond: 100, textsADay: 1 };
    await stage.at("Mon 23:59:59");
    await stage.hears("Anna", "STATUS");
    const { send } = stage.carrier;
    stage.carrier.send = async () => {
      stage.carrier.send = send;
      stage.unrung("Tue 00:00:01");
      await stage.says("Bea", "STATUS");
      return { outcome: "refused", code: 30003, optedOut: false, badNumber: false };
    };
    await stage.ringDue("outgoing");
    expect(await stage.says("Csaba", "STATUS")).toEqual([]);
  });
});

describe("another cap after a start", () => {
  test.each([
    ["a higher one", 4, ["Bea: reply", "Csaba: reply"]],
    ["none", null, ["Bea: reply", "Csaba: reply"]],
    ["a lower one", 1, []],
  ])("(%s) counts for what waits for the morning", async (_what, textsADay, told) => {
    const stage = await openFullStage();
    stage.limits = { segmentsPerSecond: 100, textsADay: 1 };
    for (const name of ["Anna", "Bea", "Csaba"]) await stage.says(name, "STATUS");
    await stage.at("Mon 12:10");
    const before = (await stage.texts()).length;
    stage.limits = { segmentsPerSecond: 100, textsADay };
    await applyCap(stage.house, stage.limits);
    expect(stage.ringsUntil()).toHaveLength(told.length);
    await stage.ringDue("outgoing");
    expect(await stage.toldSince(before)).toEqual(told);
  });

  test("leaves alone what waits for the carrier", async () => {
    const stage = await openFullStage();
    stage.limits = { segmentsPerSecond: 100, textsADay: null };
    stage.trouble("Anna", { busyForMs: 30 * minuteMs });
    await stage.says("Anna", "STATUS");
    await applyCap(stage.house, stage.limits);
    expect(stage.ringsUntil()).toEqual([]);
  });
});

describe("a carrier that is busy", () => {
  test("is left alone by all of its number's texts until it may be asked again", async () => {
    const stage = await openFullStage();
    stage.limits = { segmentsPerSecond: 100, textsADay: null };
    stage.trouble("Anna", { busyForMs: 10 * minuteMs, forAll: true });
    const before = (await stage.texts()).length;
    await stage.hears("Anna", "STATUS");
    await stage.hears("Bea", "STATUS");
    await stage.at("Mon 12:09");
    expect(await since(stage, before)).toEqual([]);
    stage.trouble("Anna", "none");
    await stage.at("Mon 12:11");
    expect((await stage.toldSince(before)).sort()).toEqual(["Anna: reply", "Bea: reply"]);
  });

  test("for as long as a closing text is of use: the trainer is asked to tell them", async () => {
    const stage = await openFullStage();
    stage.trouble("Anna", { busyForMs: null });
    await stage.at("Sat 09:00");
    await stage.at("Sun 10:40");
    const last = await stage.lastTo("trainer");
    expect(last.body).toMatch(/didn't reach Anna|Anna.*yourself/);
  });
});

test("an answer that can't be delivered is told to the trainer, once a day", async () => {
  const stage = await openFullStage();
  stage.trouble("Anna", { refuses: 30003 });
  const before = (await stage.texts()).length;
  await stage.says("Anna", "STATUS");
  await stage.says("Anna", "WHY");
  expect(await stage.toldSince(before)).toEqual(["trainer: notice"]);
});
