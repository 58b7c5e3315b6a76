/** What every store must do with how each school's number is getting on with sending. */
import { describe, expect, test } from "vitest";
import { hourMs } from "../../src/domain/times.ts";
import type { Sender } from "../../src/turns/ports.ts";
import { anna, type Bench, later, moment, textKey } from "./bench.ts";
import { schoolNumber, settings, start, telling, textTo } from "./day-steps.ts";

const katisNumber = "+36705550200";

/** A number's pace, hold and count are its own, and last. */
export function senderContract(bench: Bench): void {
  describe("a sender", () => {
    const fresh: Sender = { freeAt: 0, heldUntil: 0, texts: 0 };

    /** The id of a text to Anna from the school with this number. */
    const textFrom = async (number: string): Promise<number> => {
      const turn = await bench.store.turn(textKey(`to ${number}`, anna, number), moment, (loaded) =>
        telling([], { texts: [textTo(loaded.speaker?.id ?? 0, "a")] })(loaded),
      );
      const id = turn?.wakeups.find((one) => one.row === "outgoing")?.id;
      if (id === undefined) throw new Error(`no text left ${number}`);
      return id;
    };
    const note = (id: number, sender: Sender) =>
      bench.store.turn({ of: "outgoing", id }, moment, (loaded) => {
        return { ...telling([])(loaded), sender };
      });
    const senderOf = async (id: number, at = moment) =>
      (await bench.look({ of: "outgoing", id }, at))?.sender;

    test("begins free, and is what was noted last", async () => {
      const id = await textFrom(schoolNumber);
      expect(await senderOf(id)).toEqual(fresh);
      for (const times of [1, 2]) {
        const sender = { freeAt: start + times, heldUntil: start + 10 * times, texts: times };
        await note(id, sender);
        expect(await senderOf(id)).toEqual(sender);
      }
    });

    test("is each school's own", async () => {
      const kati = { name: "Kati", phone: "+36301112244" };
      const school = { ...settings, name: "Kati's Cats", number: katisNumber, trainer: kati };
      await bench.store.install(school);
      const [julis, katis] = [await textFrom(schoolNumber), await textFrom(katisNumber)];
      const ofJuli = { freeAt: start + 1, heldUntil: start + 2, texts: 3 };
      await note(julis, ofJuli);
      expect(await senderOf(katis)).toEqual(fresh);
      const ofKati = { freeAt: start + 4, heldUntil: start + 5, texts: 6 };
      await note(katis, ofKati);
      expect(await senderOf(julis)).toEqual(ofJuli);
      expect(await senderOf(katis)).toEqual(ofKati);
    });

    test("counts its texts anew on the school's next day, and keeps the rest", async () => {
      const id = await textFrom(schoolNumber);
      const sender = { freeAt: start + 1, heldUntil: start + 2, texts: 3 };
      await note(id, sender);
      // `start` is 10:00 in Budapest.
      expect(await senderOf(id, later(14 * hourMs - 1))).toEqual(sender);
      expect(await senderOf(id, later(14 * hourMs))).toEqual({ ...sender, texts: 0 });
    });
  });
}
