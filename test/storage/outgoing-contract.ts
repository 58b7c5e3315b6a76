/** What every store must do with texts that go out. */
import { describe, expect, test } from "vitest";
import { hourMs, minuteMs } from "../../src/domain/times.ts";
import type { OutgoingChange } from "../../src/turns/ports.ts";
import { anna, type Bench, bea, later, moment, textKey } from "./bench.ts";
import { schoolNumber, start, telling, textTo } from "./day-steps.ts";

/** A text goes out once, after those that went before, and is never forgotten. */
export function outgoingContract(bench: Bench): void {
  const { look, personOf, tell } = bench;

  describe("an outgoing text", () => {
    const change = (id: number, to: OutgoingChange, at = moment) =>
      bench.store.turn({ of: "outgoing", id }, at, (loaded) => {
        return { ...telling([])(loaded), outgoing: to };
      });
    const queue = async (personId: number, ...causes: string[]) =>
      tell([], { texts: causes.map((cause) => textTo(personId, cause)) });

    test("is queued once for one cause", async () => {
      const personId = await personOf(anna);
      const wakeups = await queue(personId, "a");
      expect(wakeups).toMatchObject([{ row: "outgoing", version: 0, dueAt: start }]);
      expect(await queue(personId, "a", "b")).toHaveLength(1);
      const loaded = await look({ of: "outgoing", id: wakeups[0]?.id ?? 0 });
      expect(loaded?.outgoing).toEqual({
        ...textTo(personId, "a"),
        id: wakeups[0]?.id,
        dayId: `${bench.classId}:2026-11-22`,
        to: anna,
        from: schoolNumber,
        status: "pending",
        attempts: 0,
        paced: false,
        createdAt: start,
        dueAt: start,
        sentAt: null,
        carrierId: null,
        errorCode: null,
      });
      expect(loaded?.scene.people.get(personId)?.phone).toBe(anna);
      expect(loaded?.scene.day?.date).toBe("2026-11-22");
    });

    test("that is gone gives nothing", async () => {
      expect(await look({ of: "outgoing", id: 4711 })).toBeNull();
    });

    test("waits for an earlier one to the same person", async () => {
      const [toAnna, toBea] = [await personOf(anna), await personOf(bea)];
      const [first] = await queue(toAnna, "a");
      const [other] = await queue(toBea, "b");
      const [second] = await queue(toAnna, "c");
      const isHeld = async (id = 0) => (await look({ of: "outgoing", id }))?.earlierUnsent;
      expect(await isHeld(first?.id)).toBe(false);
      expect(await isHeld(other?.id)).toBe(false);
      expect(await isHeld(second?.id)).toBe(true);
      const sending = await change(first?.id ?? 0, { status: "sending", attempts: 1 });
      expect(sending?.wakeups).toEqual([]);
      expect(await isHeld(second?.id)).toBe(true);
      const sent = await change(first?.id ?? 0, { status: "sent", sentAt: start });
      expect(sent?.wakeups).toEqual([second]);
      expect(await isHeld(second?.id)).toBe(false);
      const delivered = await change(first?.id ?? 0, { status: "delivered" });
      expect(delivered?.wakeups).toEqual([]);
    });

    test("that may have left holds up the person's later ones until its time, or until it is clear", async () => {
      const personId = await personOf(anna);
      const [first, second] = await queue(personId, "a", "b");
      const [other] = await queue(await personOf(bea), "c");
      const [a, b] = [first?.id ?? 0, second?.id ?? 0];
      const until = start + 10 * minuteMs;
      const heldUntil = async (id: number, at = moment) =>
        (await look({ of: "outgoing", id }, at))?.unclearUntil;
      await change(a, { status: "sending", attempts: 1 });
      const unclear = await change(a, { status: "unknown", dueAt: until });
      expect(unclear?.wakeups).toEqual([second]);
      expect(await heldUntil(a)).toBeNull();
      expect(await heldUntil(b)).toBe(until);
      expect(await heldUntil(b, later(10 * minuteMs))).toBeNull();
      expect(await heldUntil(other?.id ?? 0)).toBeNull();
      const putOff = await change(b, { dueAt: until });
      expect(putOff?.wakeups).toEqual([{ ...second, dueAt: until }]);
      const clear = await change(a, { status: "sent", sentAt: start }, later(minuteMs));
      expect(clear?.wakeups).toEqual([{ ...second, dueAt: start + minuteMs }]);
      expect(await heldUntil(b)).toBeNull();
    });

    test("that has left doesn't wake what waits for its own time", async () => {
      const [first, second, third] = await queue(await personOf(anna), "a", "b", "c");
      await change(second?.id ?? 0, { dueAt: start + hourMs });
      await change(first?.id ?? 0, { status: "sending", attempts: 1 });
      const sent = await change(first?.id ?? 0, { status: "sent", sentAt: start });
      expect(sent?.wakeups).toEqual([third]);
    });

    test("sees what ids the carrier gave the person's others", async () => {
      const personId = await personOf(anna);
      const [first, second, third] = await queue(personId, "a", "b", "c");
      const [other] = await queue(await personOf(bea), "d");
      for (const one of [first, second, other]) {
        await change(one?.id ?? 0, { status: "sent", sentAt: start, carrierId: `SM${one?.id}` });
      }
      const others = async (id = 0) =>
        (await look({ of: "outgoing", id }))?.othersCarrierIds() ?? new Set();
      expect(await others(third?.id)).toEqual(new Set([`SM${first?.id}`, `SM${second?.id}`]));
      expect(await others(first?.id)).toEqual(new Set([`SM${second?.id}`]));
    });

    test("that puts an ask is known to the day until it has left", async () => {
      const personId = await personOf(anna);
      const places = { personId, places: 1, slot: 0, nameBy: null };
      const asking = { kind: "move", slot: 1, answerBy: start + hourMs } as const;
      const [text] = await tell(
        [
          { fact: "signed-up", booking: 1, ...places },
          { fact: "ask-sent", ask: 1, booking: 1, ...asking },
        ],
        { texts: [{ ...textTo(personId, "ask 1"), ask: 1 }, textTo(personId, "b")] },
      );
      const unsent = async () =>
        (await look({ of: "class", classId: bench.classId }))?.scene.unsentAsks;
      expect(await unsent()).toEqual(new Set([1]));
      await change(text?.id ?? 0, { status: "sending" });
      expect(await unsent()).toEqual(new Set([1]));
      await change(text?.id ?? 0, { status: "sent", sentAt: start });
      expect(await unsent()).toEqual(new Set());
    });

    test("that goes back to pending is due again", async () => {
      const [text] = await queue(await personOf(anna), "a");
      const id = text?.id ?? 0;
      await change(id, { status: "sending", attempts: 1 });
      const again = await change(id, { status: "pending", dueAt: start + minuteMs });
      expect(again?.wakeups).toEqual([
        { row: "outgoing", id, version: 1, dueAt: start + minuteMs },
      ]);
      expect(await bench.store.wakeupsDue(start + minuteMs - 1, 10)).toEqual([]);
      expect(await bench.store.wakeupsDue(start + minuteMs, 10)).toEqual(again?.wakeups);
    });

    test("that is put off while it is pending is due at its new time", async () => {
      const [text] = await queue(await personOf(anna), "a");
      const putOff = await change(text?.id ?? 0, { dueAt: start + minuteMs });
      expect(putOff?.wakeups).toEqual([{ ...text, dueAt: start + minuteMs }]);
      expect(await bench.store.wakeupsDue(start, 10)).toEqual([]);
    });

    test("written when no day is ahead belongs to none", async () => {
      const personId = await personOf(anna);
      await tell([{ fact: "day-over" }]);
      const [text] = await queue(personId, "a");
      const loaded = await look({ of: "outgoing", id: text?.id ?? 0 });
      expect(loaded?.outgoing?.dayId).toBeNull();
      expect(loaded?.scene.day).toBeNull();
      expect(loaded?.scene.people.get(personId)?.phone).toBe(anna);
    });

    test("of a day that is over still sees that day", async () => {
      const [text] = await queue(await personOf(anna), "a");
      await tell([{ fact: "day-over" }]);
      const loaded = await look({ of: "outgoing", id: text?.id ?? 0 });
      expect(loaded?.scene.day).toMatchObject({ date: "2026-11-22", over: true });
    });

    test("is unclear while it is being sent and nothing is heard", async () => {
      const [first, second] = await queue(await personOf(anna), "a", "b");
      const [a, b] = [first?.id ?? 0, second?.id ?? 0];
      await change(a, { status: "sending" }, later(minuteMs));
      await change(b, { status: "unknown" }, later(2 * minuteMs));
      expect(await bench.store.unclearTexts(start + minuteMs)).toEqual([]);
      expect(await bench.store.unclearTexts(start + minuteMs + 1)).toEqual([a]);
      expect(await bench.store.unclearTexts(start + 3 * minuteMs)).toEqual([a, b]);
      await change(a, { status: "sent" }, later(2 * minuteMs));
      expect(await bench.store.unclearTexts(start + 3 * minuteMs)).toEqual([b]);
    });
  });

  test("what is due comes earliest first and no more than asked for", async () => {
    const personId = await personOf(anna);
    await tell([], {
      alarms: [
        { kind: "decides", dueAt: start + 2 },
        { kind: "deadline", dueAt: start - 2 },
      ],
      texts: [textTo(personId, "a")],
    });
    const due = async (until: number, limit: number) =>
      (await bench.store.wakeupsDue(until, limit)).map(({ row, dueAt }) => [row, dueAt - start]);
    expect(await due(start + 2, 10)).toEqual([
      ["alarm", -2],
      ["outgoing", 0],
      ["alarm", 2],
    ]);
    expect(await due(start + 1, 10)).toHaveLength(2);
    expect(await due(start + 2, 1)).toEqual([["alarm", -2]]);
  });

  test("within one instant an answer stands after the text that it answers", async () => {
    const answering = (messageId: string) =>
      bench.store.turn(textKey(messageId, anna), moment, (loaded) => {
        const texts = [textTo(loaded.speaker?.id ?? 0, `reply to ${messageId}`)];
        return telling([], { texts })(loaded);
      });
    for (const messageId of ["m1", "m2"]) {
      const id = (await answering(messageId))?.wakeups[0]?.id ?? 0;
      await bench.store.turn({ of: "outgoing", id }, moment, (loaded) => ({
        ...telling([])(loaded),
        outgoing: { status: "sent", sentAt: start },
      }));
    }
    const [first] = await bench.store.classes();
    const messages = await bench.store.messages(first?.school.id ?? 0);
    const shown = messages.map((one) => (one.direction === "in" ? "in" : one.outgoing.cause));
    expect(shown).toEqual(["in", "reply to m1", "in", "reply to m2"]);
    expect(messages[0]).toMatchObject({ at: start, from: anna, to: schoolNumber, body: "JOIN" });
  });
}
