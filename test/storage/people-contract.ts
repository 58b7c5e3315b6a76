/** What every store must do with people as an operator sees them: listing, naming, erasing. */
import { describe, expect, test } from "vitest";
import type { NamedPhone, Store } from "../../src/turns/ports.ts";
import { anna, type Bench, bea, moment, textKey } from "./bench.ts";
import { settings, telling, textTo, trainerPhone } from "./day-steps.ts";

const otherNumber = "+36705550200";

export function peopleContract(bench: Bench): void {
  const schoolId = async (): Promise<number> => (await bench.store.classes())[0]?.school.id ?? 0;
  const listed = async () => (await bench.store.people(await schoolId())).slice(1);
  const name = async (...named: NamedPhone[]): Promise<void> => {
    return await bench.store.namePeople(await schoolId(), () => ({ named, result: undefined }));
  };
  const signUp = async (personId: number): Promise<void> => {
    const booking = 1;
    await bench.tell([
      { fact: "signed-up", booking, personId, places: 1, slot: 0, nameBy: null },
      { fact: "left", booking },
    ]);
  };

  describe("people", () => {
    test("are listed in the order in which they came, with the days they signed up for", async () => {
      const first = await bench.personOf(anna);
      await bench.personOf(bea);
      await signUp(first);
      const all = await bench.store.people(await schoolId());
      expect(all.map(({ phone, firstDay, lastDay }) => [phone, firstDay, lastDay])).toEqual([
        [trainerPhone, null, null],
        [anna, "2026-11-22", "2026-11-22"],
        [bea, null, null],
      ]);
    });

    test("of another school are not among them", async () => {
      await bench.store.install({ ...settings, number: otherNumber, name: "Other" });
      await bench.look(textKey("there", anna, otherNumber));
      expect(await listed()).toEqual([]);
    });

    test("are named, known before or not, without a text or a booking", async () => {
      const id = await bench.personOf(anna);
      await name({ name: "Anna", phone: anna }, { name: "Bea", phone: bea });
      expect(await listed()).toEqual([
        expect.objectContaining({ id, name: "Anna", phone: anna }),
        expect.objectContaining({ name: "Bea", phone: bea, introduced: false, optedOut: false }),
      ]);
      expect((await bench.recordOf()).day.bookings).toEqual([]);
      expect(await bench.store.wakeupsDue(Number.MAX_SAFE_INTEGER, 100)).toEqual([]);
    });

    test("named again under the same names are as they were", async () => {
      await name({ name: "Anna", phone: anna });
      const before = await listed();
      await name({ name: "Anna", phone: anna });
      expect(await listed()).toEqual(before);
    });

    test("are named all or not at all", async () => {
      const impossible: NamedPhone[] = JSON.parse(
        '[{"name":"Anna","phone":"+36301110001"},{"phone":null}]',
      );
      await expect(name(...impossible)).rejects.toThrow();
      expect(await listed()).toEqual([]);
    });

    test("who decides on names sees whom the school knows and who has opted out", async () => {
      await optOut(bench, anna);
      const seen = await bench.store.namePeople(await schoolId(), (known) => ({
        named: [],
        result: { ...known, optedOut: [anna, bea].filter(known.isOptedOut) },
      }));
      expect(seen.optedOut).toEqual([anna]);
      expect(seen.everyone.slice(1)).toEqual(await listed());
    });
  });

  erasingContract(bench, { schoolId, listed, signUp });
}

function erasingContract(
  bench: Bench,
  {
    schoolId,
    listed,
    signUp,
  }: {
    schoolId: () => Promise<number>;
    listed: () => ReturnType<Store["people"]>;
    signUp: (personId: number) => Promise<void>;
  },
): void {
  const erase = async (personId: number, dryRun = false) => {
    return await bench.store.erase(personId, { now: moment.now, dryRun });
  };
  const speakerOf = async (key: ReturnType<typeof textKey>) => (await bench.look(key))?.speaker;

  describe("erasing", () => {
    test("leaves neither name nor number, and the ledger as it was", async () => {
      const id = await bench.personOf(anna);
      await signUp(id);
      const before = await bench.recordOf();
      const erasure = { standings: [], leaving: 0, own: 1, others: 0 };
      expect(await erase(id, true)).toEqual(erasure);
      expect(await bench.recordOf()).toEqual(before);
      expect(await erase(id)).toEqual(erasure);
      expect(await listed()).toEqual([]);
      const after = await bench.recordOf();
      expect({ ...after, people: [] }).toEqual({ ...before, people: [] });
      expect(after.people.get(id)).toMatchObject({ name: null, phone: `erased:${id}` });
    });

    test("makes whoever comes again a stranger", async () => {
      const id = await bench.personOf(anna);
      await erase(id);
      const again = await speakerOf(textKey("again", anna));
      expect(again).toMatchObject({ phone: anna, name: null, optedOut: false });
      expect(again?.id).not.toBe(id);
    });

    test("keeps the opt-out of the number, when it writes and when it is named", async () => {
      const id = await optOut(bench, anna);
      await erase(id);
      expect(await speakerOf(textKey("again", anna))).toMatchObject({ optedOut: true });
    });

    test("waits for days that aren't over", async () => {
      const id = await bench.personOf(anna);
      const signedUp = { booking: 1, personId: id, places: 1, slot: null, nameBy: null };
      await bench.tell([{ fact: "signed-up", ...signedUp }]);
      const standings = [{ className: "Sunday class", date: "2026-11-22" }];
      expect(await erase(id)).toMatchObject({ standings });
      expect(await listed()).toHaveLength(1);
      await bench.tell([{ fact: "day-over" }]);
      expect(await erase(id)).toMatchObject({ standings: [] });
      expect(await listed()).toEqual([]);
    });

    test("takes their own unsent texts with it, and lets others' go first", async () => {
      const id = await bench.personOf(anna);
      const texts = [textTo(id, "hers"), { ...textTo(id, "sent"), dueAt: moment.now + 1 }];
      await bench.tell([], { texts });
      const other = await bench.personOf(bea);
      const named = { ...textTo(other, "b"), body: `Call ${anna}` };
      const [wakeup] = await bench.tell([], { texts: [named] });
      expect(await erase(id)).toMatchObject({ leaving: 1, own: 3, others: 1 });
      expect(await listed()).toHaveLength(2);
      await sent(bench, wakeup?.id ?? 0);
      expect(await erase(id)).toMatchObject({ leaving: 0, own: 3, others: 1 });
      expect(await bench.store.wakeupsDue(Number.MAX_SAFE_INTEGER, 100)).toEqual([]);
      const bodies = (await bench.store.messages(await schoolId())).map((one) => {
        return one.direction === "in" ? one.body : one.outgoing.body;
      });
      // The last is the first text of the one who stays.
      expect(bodies.filter((body) => body !== "")).toEqual(["JOIN"]);
    });

    test("of a text that is of no use any more doesn't wait for it", async () => {
      const id = await bench.personOf(anna);
      const other = await bench.personOf(bea);
      const stale = { ...textTo(other, "b"), body: `Call ${anna}`, validUntil: moment.now };
      await bench.tell([], { texts: [stale] });
      expect(await erase(id)).toMatchObject({ leaving: 0, others: 1 });
      expect(await bench.store.wakeupsDue(Number.MAX_SAFE_INTEGER, 100)).toEqual([]);
    });
  });
}

/** Gives their id. */
async function optOut({ store }: Bench, phone: string): Promise<number> {
  const turn = await store.turn(textKey(`stop of ${phone}`, phone), moment, (loaded) => {
    const people = loaded.speaker ? [{ ...loaded.speaker, optedOut: true }] : [];
    return { ...telling([], { people })(loaded), result: loaded.speaker?.id };
  });
  return turn?.result ?? Number.NaN;
}

async function sent({ store }: Bench, id: number): Promise<void> {
  await store.turn({ of: "outgoing", id }, moment, (loaded) => ({
    ...telling([])(loaded),
    outgoing: { status: "sent", sentAt: moment.now },
  }));
}
