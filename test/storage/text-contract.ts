/** What every store must do with a school, a text that comes in and a step that fails. */
import { describe, expect, test } from "vitest";
import type { Happening } from "../../src/domain/facts.ts";
import { anna, type Bench, bea, moment, textKey } from "./bench.ts";
import { settings, telling, textTo, trainerPhone } from "./day-steps.ts";

/** Settings are taken over, and running days stay as they are. */
export function installingContract(bench: Bench): void {
  const { look, recordOf } = bench;

  describe("installing", () => {
    test("the same settings again change nothing", async () => {
      const before = await bench.store.classes();
      await bench.store.install(settings);
      expect(await bench.store.classes()).toEqual(before);
      const { classes, ...school } = settings;
      expect(before).toEqual([
        {
          school: { id: before[0]?.school.id, ...school },
          rules: { id: bench.classId, ...classes[0] },
        },
      ]);
    });

    test("changed rules and a new name keep the class and its day", async () => {
      const [rules] = settings.classes;
      if (!rules) throw new Error("no class");
      const renamed = { ...rules, name: "Dogs on Sunday", capacity: 9 };
      await bench.store.install({ ...settings, classes: [renamed] });
      expect((await bench.store.classes()).map((one) => one.rules)).toEqual([
        { id: bench.classId, ...renamed },
      ]);
      expect((await recordOf()).day.slots.map((one) => one.capacity)).toEqual([7, 7]);
    });

    test("several classes come in the order of the file, and those taken out are gone", async () => {
      const [first] = settings.classes;
      if (!first) throw new Error("no class");
      const second = { ...first, name: "Monday class" };
      const names = async () => (await bench.store.classes()).map((one) => one.rules.name);
      await bench.store.install({ ...settings, classes: [second, first] });
      expect(await names()).toEqual(["Monday class", "Sunday class"]);
      await bench.store.install({ ...settings, classes: [first] });
      expect(await names()).toEqual(["Sunday class"]);
      expect((await look(textKey("m1", anna)))?.scene.rules.id).toBe(bench.classId);
    });

    test("the trainer is a person of the school", async () => {
      const loaded = await look({ of: "class", classId: bench.classId });
      expect(loaded?.scene.trainer).toMatchObject({ phone: trainerPhone, name: "Juli" });
    });

    test("a second school keeps its own people", async () => {
      await bench.store.install({ ...settings, number: "+36705550200", name: "Other" });
      const here = await look(textKey("m1", anna));
      const there = await look(textKey("m2", anna, "+36705550200"));
      expect(there?.speaker?.id).not.toBe(here?.speaker?.id);
      expect(there?.scene.school.name).toBe("Other");
      expect(there?.scene.day).toBeNull();
    });
  });
}

/** A text acts once and shows its step what it needs. */
export function textContract(bench: Bench): void {
  const { look, personOf, recordOf, tell } = bench;

  describe("a text", () => {
    test("to a number that is no school's is refused", async () => {
      await expect(look(textKey("m1", anna, "+36709999999"))).rejects.toMatchObject({
        code: "not-found",
      });
    });

    test("makes its writer a stranger, once", async () => {
      const first = await look(textKey("m1", anna));
      expect(first?.speaker).toEqual({
        id: first?.speaker?.id,
        phone: anna,
        name: null,
        optedOut: false,
        language: null,
        introduced: false,
        linkEpoch: 0,
        session: { state: "resting" },
      });
      const second = await look(textKey("m2", anna));
      expect(second?.speaker).toEqual(first?.speaker);
      expect(second?.scene.people.get(first?.speaker?.id ?? 0)).toEqual(first?.speaker);
    });

    test("that came before does not act again", async () => {
      await look(textKey("m1", anna));
      let ran = false;
      const again = await bench.store.turn(textKey("m1", anna), moment, (loaded) => {
        ran = true;
        return telling([])(loaded);
      });
      expect({ again, ran }).toEqual({ again: null, ran: false });
    });

    test("gives the ledger to who asks for it, whoever writes and in other turns too", async () => {
      const { ledger } = await recordOf();
      expect(ledger).toHaveLength(1);
      for (const phone of [anna, trainerPhone]) {
        expect((await look(textKey(`m ${phone}`, phone)))?.scene.ledger()).toEqual(ledger);
      }
      const byClass = await look({ of: "class", classId: bench.classId });
      expect(byClass?.scene.ledger()).toEqual(ledger);
    });

    test("shows everyone with a booking, also those who are out", async () => {
      const personId = await personOf(anna);
      const join: Happening = {
        fact: "signed-up",
        booking: 1,
        personId,
        places: 1,
        slot: 0,
        nameBy: null,
      };
      await tell([join, { fact: "left", booking: 1 }]);
      const loaded = await look(textKey("m1", bea));
      const phones = [...(loaded?.scene.people.values() ?? [])].map((one) => one.phone);
      expect(phones.sort()).toEqual([anna, bea, trainerPhone].sort());
    });

    test("changes names, languages, introductions, sessions and opt-outs", async () => {
      const id = await personOf(anna);
      const changed = {
        id,
        phone: anna,
        name: "Anna",
        optedOut: true,
        language: "hu" as const,
        introduced: true,
        linkEpoch: 2,
        session: { state: "greeted" as const, on: "2026-11-15" },
      };
      await tell([], { people: [changed] });
      expect((await look(textKey("m1", anna)))?.speaker).toEqual(changed);
      expect((await look(textKey("m3", bea)))?.speaker?.optedOut).toBe(false);
      await tell([], { people: [{ ...changed, optedOut: false }] });
      expect((await look(textKey("m2", anna)))?.speaker?.optedOut).toBe(false);
    });
  });

  test("a step that throws leaves nothing behind", async () => {
    const before = await recordOf();
    const failing = bench.store.turn(textKey("m1", anna), moment, () => {
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    const nobody = textTo(4711, "to nobody");
    await expect(tell([{ fact: "paused" }], { texts: [nobody] })).rejects.toThrow();
    expect(await recordOf()).toEqual(before);
    const [school] = await bench.store.classes();
    expect(await bench.store.messages(school?.school.id ?? 0)).toEqual([]);
    expect(await look(textKey("m1", anna))).not.toBeNull();
  });
}
