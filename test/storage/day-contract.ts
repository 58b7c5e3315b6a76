/** What every store must do with a training day: its alarms, its ledger and the day after it. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Alarm } from "../../src/conversations/scene.ts";
import { replay } from "../../src/domain/fold.ts";
import { daysAfter, hourMs } from "../../src/domain/times.ts";
import { tries } from "../support/properties.ts";
import { type Bench, later } from "./bench.ts";
import { openingOf, randomFacts, start, telling } from "./day-steps.ts";

/** An alarm rings once for each time it is set to. */
export function alarmContract(bench: Bench): void {
  const { look, recordOf, setAlarms } = bench;

  describe("an alarm", () => {
    const dueAt = start + hourMs;

    test("that is missing, stale or not yet due gives nothing", async () => {
      const [alarm] = await setAlarms([{ kind: "deadline", dueAt }]);
      const { id, version } = alarm ?? { id: 0, version: 0 };
      expect(await look({ of: "alarm", id: id + 1, version }, later(hourMs))).toBeNull();
      expect(await look({ of: "alarm", id, version: version + 1 }, later(hourMs))).toBeNull();
      expect(await look({ of: "alarm", id, version }, later(hourMs - 1))).toBeNull();
      const loaded = await look({ of: "alarm", id, version }, later(hourMs));
      expect(loaded?.scene.day).toEqual((await recordOf()).day);
    });

    test("that stays as it was keeps its row and rings nobody", async () => {
      await setAlarms([{ kind: "deadline", dueAt }]);
      const due = await bench.store.wakeupsDue(dueAt, 10);
      expect(await setAlarms([{ kind: "deadline", dueAt }])).toEqual([]);
      expect(await bench.store.wakeupsDue(dueAt, 10)).toEqual(due);
    });

    test("at a new time is the same row in a new version", async () => {
      const [first] = await setAlarms([{ kind: "deadline", dueAt }]);
      const second = await setAlarms([{ kind: "deadline", dueAt: dueAt + 1 }]);
      expect(second).toEqual([{ ...first, version: 2, dueAt: dueAt + 1 }]);
    });

    test("that is taken off and set again is never mistaken for the old one", async () => {
      const [first] = await setAlarms([{ kind: "deadline", dueAt }]);
      await setAlarms([]);
      expect(await bench.store.wakeupsDue(dueAt, 10)).toEqual([]);
      const [second] = await setAlarms([{ kind: "deadline", dueAt }]);
      expect(second?.id).not.toBe(first?.id);
    });
  });
}

/** A class has one current day, and a day is what its ledger says. */
export function dayContract(bench: Bench): void {
  const { look, personOf, recordOf, tell } = bench;

  describe("the next day", () => {
    test("is opened with its ledger and alarms while the class stays on its current day", async () => {
      const opening = openingOf(bench.classId, "2026-11-29");
      const alarms: Alarm[] = [{ kind: "finalization", dueAt: start + hourMs }];
      const wakeups = await tell([], { opened: { ...opening, alarms } });
      expect(wakeups).toMatchObject([{ row: "alarm", dueAt: start + hourMs }]);
      expect((await recordOf()).day.date).toBe("2026-11-22");
      expect((await recordOf("2026-11-29")).day).toEqual(opening.day);
      await tell([{ fact: "day-over" }]);
      expect((await recordOf()).day.date).toBe("2026-11-29");
    });

    test("is not there yet: the last day that is over is shown", async () => {
      await tell([{ fact: "day-over" }]);
      expect((await recordOf()).day).toMatchObject({ date: "2026-11-22", over: true });
      expect((await look({ of: "class", classId: bench.classId }))?.scene.day).toBeNull();
      expect(await bench.store.dayRecord(bench.classId, "2026-11-23")).toBeNull();
    });
  });

  test("a day in the tables is always the day that its ledger replays to", async () => {
    const personIds = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((digit) => personOf(`+3630222000${digit}`)),
    );
    const number = fc.noBias(fc.nat(9999));
    const turn = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 5 });
    const turns = fc.array(turn, { minLength: 30, maxLength: 30 });
    const tried = tries(31);
    const dates = Array.from({ length: tried.numRuns }, (_, at) => daysAfter("2027-01-01", at));
    const told = new Set<string>();
    await fc.assert(
      fc.asyncProperty(turns, async (turnsOfRun) => {
        await tell([{ fact: "day-over" }]);
        const date = dates.shift() ?? "none";
        await tell([], { opened: openingOf(bench.classId, date) });
        for (const [at, choices] of turnsOfRun.entries()) {
          await bench.store.turn({ of: "class", classId: bench.classId }, later(at), (loaded) => {
            const facts = randomFacts(loaded.scene, personIds, choices);
            for (const { fact } of facts) told.add(fact);
            return telling(facts)(loaded);
          });
        }
        const { day, ledger } = await recordOf(date);
        expect(day).toStrictEqual(replay(ledger));
      }),
      { ...tried, endOnFailure: true },
    );
    const usual = ["signed-up", "ask-sent", "ask-closed", "mind-changed", "seated", "left"];
    expect([...told]).toEqual(expect.arrayContaining(usual));
  });
}
