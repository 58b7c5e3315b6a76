/** Sending: what a refusal, a busy carrier and the night do to a text and to what it asks. */
import { describe, expect, test } from "vitest";
import { sendText } from "../../src/turns/send-text.ts";
import { openFullStage, openStage, type Stage } from "../support/stage.ts";

const waiting = ["Hanna", "Imre", "Jana"];

async function noticesTo(who: string, stage: Stage): Promise<string[]> {
  const notices = (await stage.textsTo(who)).filter((one) => one.kind === "notice");
  return notices.map((one) => one.body);
}

async function bodiesTaken(stage: Stage, who: string): Promise<string[]> {
  return stage.carrier.taken.filter((one) => one.to === stage.phoneOf(who)).map((one) => one.body);
}

describe("a text", () => {
  test("leaves once, however often it is rung for", async () => {
    const stage = await openStage();
    await stage.hears("Anna", "JOIN Anna");
    const [wakeup] = stage.ringsUntil();
    const { id } = wakeup ?? { id: 0 };
    await Promise.all([1, 2, 3].map(() => sendText(stage.house, stage.carrier, id)));
    await sendText(stage.house, stage.carrier, id);
    expect(stage.carrier.taken).toHaveLength(1);
  });

  test("leaves after the earlier ones to the same person, even if all are rung for at once", async () => {
    const stage = await openStage();
    for (const says of ["JOIN Anna 2", "STATUS", "OUT"]) await stage.hears("Anna", says);
    await stage.hears("Bea", "JOIN Bea");
    const ids = stage.ringsUntil().map((one) => one.id);
    expect(ids).toHaveLength(4);
    await Promise.all(ids.reverse().map((id) => sendText(stage.house, stage.carrier, id)));
    await stage.ringDue();
    expect(await bodiesTaken(stage, "Anna")).toEqual([
      expect.stringContaining("Thanks Anna"),
      expect.stringMatching(/^You have 2 places/),
      expect.stringContaining("off the list"),
    ]);
    expect(await bodiesTaken(stage, "Bea")).toHaveLength(1);
  });

  test("waits while the one before it waits for another try; others don't wait for either", async () => {
    const stage = await openStage();
    stage.trouble("Anna", { busyForMs: 60_000 });
    await stage.says("Anna", "JOIN Anna");
    stage.trouble("Anna", "none");
    await stage.says("Anna", "STATUS");
    await stage.says("Bea", "JOIN Bea");
    expect(await bodiesTaken(stage, "Anna")).toEqual([]);
    expect(await bodiesTaken(stage, "Bea")).toHaveLength(1);
    await stage.at("Mon 12:01");
    expect(await bodiesTaken(stage, "Anna")).toEqual([
      expect.stringContaining("Thanks Anna"),
      expect.stringMatching(/^You have a place/),
    ]);
  });

  test("rung for before its time waits for it", async () => {
    const stage = await openStage();
    stage.trouble("Anna", { busyForMs: 60_000 });
    await stage.says("Anna", "JOIN Anna");
    stage.trouble("Anna", "none");
    await sendText(stage.house, stage.carrier, 1);
    expect(stage.carrier.taken).toEqual([]);
    await stage.at("Mon 12:01");
    expect(stage.carrier.taken).toHaveLength(1);
  });

  test("that could not leave before the class is over never leaves", async () => {
    const stage = await openStage();
    stage.trouble("Anna", { busyForMs: 3_600_000 });
    await stage.says("Anna", "JOIN Anna");
    await stage.at("Sun 12:00");
    stage.trouble("Anna", "none");
    await stage.at("next Mon 12:00");
    expect(await bodiesTaken(stage, "Anna")).toEqual([]);
    expect(stage.ringsUntil()).toEqual([]);
  });
});

describe("a busy carrier", () => {
  test.each([
    ["says nothing", null, [5, 15, 60, 300, 300]],
    ["says at once", 0, [1, 15, 60, 300, 300]],
    ["says soon", 7_000, [7, 15, 60, 300, 300]],
    ["says in two minutes", 120_000, [120, 120, 120, 300]],
    ["says in a quarter of an hour", 900_000, [900]],
  ])(
    "that %s is asked again no more often than we would by ourselves",
    async (_what, busyForMs, waitsS) => {
      const stage = await openStage();
      stage.trouble("Anna", { busyForMs });
      const tries: number[] = [];
      const { send } = stage.carrier;
      stage.carrier.send = async (request) => {
        tries.push(stage.house.clock.now());
        return send(request);
      };
      await stage.says("Anna", "JOIN Anna");
      await stage.at("Mon 12:15");
      expect(tries.slice(1).map((at, index) => (at - (tries[index] ?? 0)) / 1000)).toEqual(waitsS);
    },
  );

  test("for less than a minute leaves a question's deadline as it is", async () => {
    const stage = await openFullStage(waiting);
    stage.trouble("Gabi", { busyForMs: 60_000 });
    await stage.at("Sat 09:00");
    stage.trouble("Gabi", "none");
    await stage.at("Sat 09:01");
    expect((await stage.lastTo("Gabi")).body).toContain("by 10:00");
    expect((await stage.ledger()).map((one) => one.fact)).not.toContain("ask-retimed");
  });

  test("for more than a minute gives the question its full hour, says so, and the ledger why", async () => {
    const stage = await openFullStage(waiting);
    stage.trouble("Gabi", { busyForMs: 20 * 60_000 });
    await stage.at("Sat 09:00");
    stage.trouble("Gabi", "none");
    await stage.at("Sat 09:20");
    const { body, validUntil } = await stage.lastTo("Gabi");
    expect(body).toContain("by 10:20");
    const ask = (await stage.day()).asks.find((one) => one.kind === "move");
    expect(ask?.answerBy).toBe(validUntil);
    const retimed = (await stage.ledger()).find((one) => one.fact === "ask-retimed");
    expect(retimed?.why).toMatchObject({ because: "left-late" });
    expect(stage.carrier.taken.at(-1)?.validForS).toBe(3600);
    await stage.says("Hanna", "YES");
    await stage.at("Sat 10:00");
    expect(await stage.asked()).toContain("Gabi");
    await stage.at("Sat 10:20");
    expect(await stage.asked()).not.toContain("Gabi");
  });

  test("means that nobody falls silent to a question that hasn't left", async () => {
    const stage = await openFullStage(waiting);
    stage.trouble("Gabi", { busyForMs: null });
    await stage.at("Sat 09:00");
    await stage.says("Hanna", "YES");
    await stage.at("Sat 10:05");
    expect(await stage.asked()).toContain("Gabi");
    stage.trouble("Gabi", "none");
    await stage.at("Sat 10:12");
    expect((await stage.lastTo("Gabi")).body).toContain("by 11:06");
    await stage.at("Sat 11:07");
    const ask = (await stage.day()).asks.find((one) => one.kind === "move");
    expect(ask?.outcome).toBe("silent");
  });

  test("until too late leaves no question behind: it ends undeliverable, and they get the closing text", async () => {
    const stage = await openFullStage(waiting);
    stage.trouble("Gabi", { busyForMs: 3_600_000 });
    await stage.at("Sat 09:00");
    await stage.at("Sat 20:30");
    stage.trouble("Gabi", "none");
    await stage.at("Sun 08:00");
    expect((await stage.textsTo("Gabi")).map((one) => one.kind)).toEqual(["reply", "closing"]);
    expect(await stage.asked()).toEqual([]);
  });
});

describe("a refusal", () => {
  test("ends the question at once, and the next is asked", async () => {
    const stage = await openFullStage(waiting);
    stage.trouble("Gabi", { refuses: 30003 });
    await stage.at("Sat 09:00");
    expect(await stage.asked()).toEqual([...waiting, "Feri", "Eva"]);
    const ask = (await stage.day()).asks.find((one) => one.outcome === "undeliverable");
    expect(ask?.kind).toBe("move");
    const closed = (await stage.ledger()).find((one) => one.fact === "ask-closed");
    expect(closed).toMatchObject({
      actor: "carrier",
      why: { because: "text-failed", code: 30003 },
    });
    expect(await stage.standing("Gabi")).toBe("10:30");
  });

  test("of a closing text is told to the trainer, with what to say", async () => {
    const stage = await openFullStage(waiting);
    stage.trouble("Gabi", { refuses: 30003 });
    await stage.at("Sat 20:00");
    expect(await noticesTo("trainer", stage)).toEqual([expect.stringMatching(/Gabi.*10:30/)]);
  });

  test("of each text that changes something is told, not of the first alone", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Sat 09:00");
    await stage.says("Hanna", "YES");
    await stage.at("Sat 10:00");
    await stage.says("Imre", "YES");
    stage.trouble("Imre", { refuses: 30003 });
    await stage.says("Eva", "NO");
    expect(await noticesTo("trainer", stage)).toEqual([expect.stringMatching(/Imre/)]);
    stage.trouble("Imre", "none");
    await stage.at("Sat 20:10");
    await stage.says("Anna", "OUT");
    await stage.says("Hanna", "NO");
    await stage.at("Sun 08:10");
    await stage.says("Imre", "YES");
    stage.trouble("Imre", { refuses: 30003 });
    await stage.says("Jana", "NO");
    expect(await stage.standing("Imre")).toBe("10:30");
    expect(await noticesTo("trainer", stage)).toEqual([
      expect.stringMatching(/Imre/),
      expect.stringMatching(/Anna doesn't come/),
      expect.stringMatching(/Imre comes at 10:30/),
      expect.stringMatching(/Imre.*at 10:30/),
    ]);
  });

  test("of a bad number is told to the trainer once, and they are asked no more", async () => {
    const stage = await openFullStage(waiting);
    stage.trouble("Gabi", { refuses: 21614 });
    await stage.at("Sat 09:00");
    expect((await stage.lastTo("trainer")).body).toMatch(/Gabi's number \(ending \d\d\)/);
    expect((await stage.day()).bookings[6]).toMatchObject({ reachable: false, standing: "booked" });
    await stage.at("Sat 20:00");
    const paper = (await stage.textsTo("trainer")).find((one) => one.kind === "paper");
    expect(paper?.body).toContain("Gabi");
    const bad = (await stage.textsTo("trainer")).filter((one) => /number/.test(one.body));
    expect(bad).toHaveLength(1);
  });

  test("because they opted out at the carrier (21610) is remembered: nothing leaves for them again", async () => {
    const stage = await openFullStage(waiting);
    stage.trouble("Gabi", { refuses: 21610 });
    await stage.at("Sat 09:00");
    expect(await stage.person("Gabi")).toMatchObject({ optedOut: true });
    expect(await stage.asked()).toEqual([...waiting, "Feri", "Eva"]);
    stage.trouble("Gabi", "none");
    await stage.at("Sat 20:00");
    expect((await stage.textsTo("Gabi")).map((one) => one.kind)).toEqual(["reply"]);
    const paper = (await stage.textsTo("trainer")).find((one) => one.kind === "paper");
    expect(paper?.body).toMatch(/yourself: Gabi/);
  });

  test("of the trainer's own text ends nothing and is told to nobody", async () => {
    const stage = await openFullStage();
    stage.trouble("trainer", { refuses: 30003 });
    const before = await stage.day();
    expect(await stage.says("trainer", "LIST")).toEqual([]);
    expect(await stage.day()).toEqual(before);
  });
});

describe("quiet hours", () => {
  test("hold a question that was asked before they began but could not leave", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Thu 20:59:30");
    stage.trouble("Gabi", { busyForMs: 45_000 });
    await stage.orders("SPLIT");
    await stage.says("Hanna", "YES");
    stage.trouble("Gabi", "none");
    await stage.at("Fri 07:59:59");
    expect(await stage.lastTo("Gabi")).toMatchObject({ kind: "reply" });
    await stage.at("Fri 08:00");
    expect(await stage.lastTo("Gabi")).toMatchObject({
      kind: "ask-move",
      body: expect.stringContaining("by 09:00"),
    });
  });

  test("hold no answer to a text", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Thu 23:00");
    expect(await stage.says("Anna", "STATUS")).toHaveLength(1);
  });

  test("don't hold up the answers behind a question that waits for the morning", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Thu 20:59:30");
    stage.trouble("Gabi", { busyForMs: 45_000 });
    await stage.orders("SPLIT");
    await stage.says("Hanna", "YES");
    stage.trouble("Gabi", "none");
    await stage.at("Thu 22:00");
    expect(await stage.says("Gabi", "STATUS")).toHaveLength(1);
  });
});
