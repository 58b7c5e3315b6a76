/** Turns: each input acts once, however often and whenever it arrives. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { phoneFinder } from "../../src/settings/phones.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import type { InboundText, Store } from "../../src/turns/ports.ts";
import { type House, takeTurn } from "../../src/turns/take-turn.ts";
import { openedClass, schoolNumber, start } from "../storage/day-steps.ts";
import { openFullStage, openStage, type Stage } from "../support/stage.ts";
import { momentOf } from "../support/week.ts";

const joining: InboundText = {
  messageId: "SM1",
  from: "+36301110001",
  to: schoolNumber,
  body: "JOIN Anna",
  carrierAnswered: false,
};

async function classOf(stage: Stage): Promise<number> {
  return (await stage.day()).classId;
}

describe("a text", () => {
  test("that comes twice acts once and is answered once", async () => {
    const stage = await openStage();
    await stage.takes({ kind: "text", text: joining });
    const day = await stage.day();
    await stage.takes({ kind: "text", text: joining });
    await stage.takes({ kind: "text", text: { ...joining, body: "OUT" } });
    expect(await stage.day()).toEqual(day);
    expect(stage.carrier.taken).toHaveLength(1);
  });

  test("that comes twice at once acts once", async () => {
    const stage = await openStage();
    const input = { kind: "text", text: joining } as const;
    await Promise.all([stage.takes(input), stage.takes(input), stage.takes(input)]);
    expect((await stage.day()).bookings).toHaveLength(1);
    expect(stage.carrier.taken).toHaveLength(1);
  });

  test("to a number that is no school's is refused as not found, and nothing is kept", async () => {
    const stage = await openStage();
    const text = { ...joining, to: "+36705550199" };
    await expect(stage.takes({ kind: "text", text })).rejects.toMatchObject({ code: "not-found" });
    await stage.takes({ kind: "text", text: joining });
    expect((await stage.day()).bookings).toHaveLength(1);
  });

  test("is answered once, of two texts that mean the same each", async () => {
    const stage = await openFullStage(["Hanna"]);
    await stage.at("Sat 09:00");
    await Promise.all([stage.hears("Gabi", "YES"), stage.hears("Gabi", "YES")]);
    await stage.ringDue("outgoing");
    const yes = (await stage.ledger()).filter((one) => one.fact === "ask-closed");
    expect(yes).toHaveLength(1);
    const causes = (await stage.texts()).map((one) => one.cause);
    expect(causes).toEqual([...new Set(causes)]);
  });
});

describe("two processes on one database", () => {
  let directory: string;
  let stores: Store[];
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "turns-"));
    const url = `file:${join(directory, "backwalk.db")}`;
    stores = [openSqliteStore(url), openSqliteStore(url)];
  });
  afterEach(async () => {
    for (const store of stores) await store.close();
    await rm(directory, { recursive: true });
  });

  test("that hear the same message act once", async () => {
    const [one] = stores;
    const classId = one ? await openedClass(one) : 0;
    const houses = stores.map((store): House => {
      const clock = { now: () => start };
      const bell = { set: async () => {} };
      return {
        store,
        clock,
        bell,
        phones: phoneFinder,
        randomness: { code: () => "4821" },
        linkTo: () => null,
      };
    });
    const turns = [...houses, ...houses].map((house) =>
      takeTurn(house, { kind: "text", text: joining }),
    );
    await Promise.all(turns);
    const record = await one?.dayRecord(classId);
    expect(record?.day.bookings).toHaveLength(1);
    expect(await one?.wakeupsDue(start, 10)).toEqual([
      expect.objectContaining({ row: "outgoing" }),
    ]);
  });
});

describe("an alarm", () => {
  test("rung before its time does nothing", async () => {
    const stage = await openFullStage(["Hanna"]);
    const alarms = await stage.alarms();
    expect(alarms.map((one) => one.dueAt)).toContain(momentOf("Sat 09:00"));
    const before = await stage.day();
    for (const alarm of alarms) await stage.ring(alarm);
    expect(await stage.day()).toEqual(before);
  });

  test("rung twice at its time acts once", async () => {
    const stage = await openFullStage(["Hanna"]);
    const alarms = await stage.alarms();
    await stage.at("Sat 09:00");
    const before = await stage.day();
    for (const alarm of alarms) await stage.ring(alarm);
    expect(await stage.day()).toEqual(before);
  });

  test("of a version that is no longer the row's does nothing", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
    await stage.at("Sat 09:00");
    const alarms = await stage.alarms();
    for (const name of ["Hanna", "Imre", "Jana", "Gabi"]) await stage.says(name, "YES");
    await stage.at("Sat 09:30");
    await stage.says("Feri", "NO");
    stage.unrung("Sat 10:00");
    const before = await stage.day();
    for (const alarm of alarms) await stage.ring(alarm);
    expect(await stage.day()).toEqual(before);
    expect(await stage.asked()).toEqual(["Eva"]);
  });

  test("that nobody ever set does nothing", async () => {
    const stage = await openFullStage(["Hanna"]);
    await stage.ring({ row: "alarm", id: 999, version: 1, dueAt: 0 });
    await stage.ring({ row: "outgoing", id: 999, version: 1, dueAt: 0 });
    expect((await stage.day()).phase).toBe("open");
  });

  test("that never rang is made up for by the next event, in the order in which all was due", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
    stage.unrung("Sat 09:30");
    await stage.says("Anna", "STATUS");
    const facts = (await stage.ledger()).map((one) => one.fact);
    expect(facts.slice(-8)).toEqual([
      "sign-up-closed",
      "finalized",
      "walk-began",
      ...Array(5).fill("ask-sent"),
    ]);
    expect((await stage.lastTo("Gabi")).body).toContain("by 10:30");
  });
});

describe("finalizing by hand", () => {
  test("is harmless when done twice, or after the bell did it", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
    const classId = await classOf(stage);
    await stage.takes({ kind: "finalize", classId });
    const before = await stage.day();
    expect(before.phase).toBe("splitting");
    await stage.takes({ kind: "finalize", classId });
    await stage.at("Sat 09:00");
    expect((await stage.day()).asks).toHaveLength(before.asks.length);
  });

  test("of a class that isn't there does nothing", async () => {
    const stage = await openStage();
    await stage.takes({ kind: "finalize", classId: 99 });
    expect((await stage.day()).phase).toBe("open");
  });
});

describe("a class", () => {
  test("has its next day opened once, when the last is over", async () => {
    const stage = await openFullStage();
    const classId = await classOf(stage);
    await stage.takes({ kind: "class", classId });
    expect((await stage.day()).date).toBe("2026-11-22");
    await stage.at("Sun 10:29");
    expect((await stage.day()).date).toBe("2026-11-22");
    await stage.at("Sun 10:30");
    expect((await stage.day()).date).toBe("2026-11-29");
    await stage.takes({ kind: "class", classId });
    expect((await stage.day()).date).toBe("2026-11-29");
    expect(await stage.standing("Anna")).toBe("out");
  });
});
