/** What may or may not have been sent: looked up at the carrier, and never sent twice. */
import { describe, expect, test } from "vitest";
import { lookUpText, sendText } from "../../src/turns/send-text.ts";
import type { Trouble } from "../support/fake-carrier.ts";
import { openFullStage, openStage, type Stage } from "../support/stage.ts";
import { momentOf } from "../support/week.ts";

/** Anna has joined and the carrier's part of the answer went wrong at Mon 12:00. */
async function answerInTrouble(trouble: Trouble): Promise<Stage> {
  const stage = await openStage();
  stage.trouble("Anna", trouble);
  await stage.hears("Anna", "JOIN Anna");
  await stage.ringDue("outgoing").catch(() => undefined);
  stage.trouble("Anna", "none");
  expect(await stage.unclear()).toHaveLength(1);
  return stage;
}

const troubles: Trouble[] = ["takes-unseen", "loses", "dies-after", "dies-before"];

describe("a text of which nobody knows whether it left", () => {
  test.each(troubles)("(%s) is neither sent again nor looked up at once", async (trouble) => {
    const stage = await answerInTrouble(trouble);
    const taken = stage.carrier.taken.length;
    await stage.at("Mon 12:02");
    await stage.looksUp();
    expect(stage.carrier.taken).toHaveLength(taken);
    expect(await stage.unclear()).toHaveLength(1);
    expect(await stage.textsTo("Anna")).toEqual([]);
  });

  test.each(["takes-unseen", "dies-after"] as const)(
    "(%s) and that the carrier has is noted as sent after two minutes",
    async (trouble) => {
      const stage = await answerInTrouble(trouble);
      await stage.at("Mon 12:02:01");
      await stage.looksUp();
      expect(await stage.lastTo("Anna")).toMatchObject({ status: "sent", carrierId: "taken-1" });
      await stage.looksUp();
      expect(stage.carrier.taken).toHaveLength(1);
      expect(await stage.unclear()).toEqual([]);
    },
  );

  test.each(["loses", "dies-before"] as const)(
    "(%s) and that the carrier hasn't is sent then, once",
    async (trouble) => {
      const stage = await answerInTrouble(trouble);
      await stage.at("Mon 12:02:01");
      await stage.looksUp();
      await stage.looksUp();
      expect(await stage.lastTo("Anna")).toMatchObject({ status: "sent" });
      expect(stage.carrier.taken).toHaveLength(1);
    },
  );

  test.each(troubles)("(%s) stays so while the carrier can't tell", async (trouble) => {
    const stage = await answerInTrouble(trouble);
    const taken = stage.carrier.taken.length;
    stage.carrier.canTell = false;
    await stage.at("Mon 12:10");
    await expect(stage.looksUp()).rejects.toThrow("can't tell");
    expect(stage.carrier.taken).toHaveLength(taken);
    expect(await stage.unclear()).toHaveLength(1);
    stage.carrier.canTell = true;
    await stage.looksUp();
    expect(await stage.unclear()).toHaveLength(1);
    await stage.at("Mon 12:12:01");
    await stage.looksUp();
    expect(stage.carrier.taken).toHaveLength(1);
    expect(await stage.unclear()).toEqual([]);
  });

  test("and that is reported delivered while the carrier is asked stays delivered", async () => {
    const stage = await answerInTrouble("takes-unseen");
    await stage.at("Mon 12:03");
    stage.carrier.find = async () => {
      await stage.reports({ id: 1 }, "delivered");
      throw new Error("the carrier can't tell");
    };
    await expect(stage.looksUp()).rejects.toThrow("can't tell");
    expect(await stage.lastTo("Anna")).toMatchObject({ status: "delivered" });
    expect(await stage.unclear()).toEqual([]);
  });

  test("looked up by two at once is sent once", async () => {
    const stage = await answerInTrouble("loses");
    await stage.at("Mon 12:03");
    await Promise.all([stage.looksUp(), stage.looksUp()]);
    expect(stage.carrier.taken).toHaveLength(1);
  });

  test("is delivered for sure once the carrier reports on it", async () => {
    const stage = await answerInTrouble("dies-after");
    await stage.reports({ id: 1 }, "delivered");
    expect(await stage.unclear()).toEqual([]);
    expect(await stage.lastTo("Anna")).toMatchObject({ status: "delivered" });
  });

  test("and that is a question falls silent no earlier than if it had left", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
    stage.trouble("Gabi", "loses");
    await stage.at("Sat 09:00");
    stage.trouble("Gabi", "none");
    await stage.at("Sat 09:03");
    await stage.looksUp();
    expect((await stage.lastTo("Gabi")).body).toContain("by 10:03");
    await stage.says("Hanna", "YES");
    await stage.at("Sat 10:00");
    expect(await stage.asked()).toContain("Gabi");
    await stage.at("Sat 10:03");
    expect(await stage.asked()).not.toContain("Gabi");
  });

  test("and that is a question has its deadline rung even if the carrier can't tell", async () => {
    const stage = await openFullStage(["Hanna"]);
    stage.trouble("Hanna", "dies-after");
    await stage.hears("Anna", "OUT");
    await stage.ringDue("outgoing").catch(() => undefined);
    expect(await stage.unclear()).toHaveLength(1);
    stage.carrier.canTell = false;
    await stage.at("Mon 12:02:01");
    await expect(stage.looksUp()).rejects.toThrow("can't tell");
    const dueAt = (await stage.alarms()).map((alarm) => alarm.dueAt);
    expect(dueAt).toContain(momentOf("Mon 13:00"));
  });

  test("and that asks what is closed by now is not sent again", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
    stage.trouble("Gabi", "loses");
    await stage.at("Sat 09:00");
    stage.trouble("Gabi", "none");
    await stage.at("Sat 10:30");
    await stage.looksUp();
    expect((await stage.textsTo("Gabi")).map((one) => one.kind)).not.toContain("ask-move");
    expect(await stage.unclear()).toEqual([]);
  });

  test("is looked for as far back as it is old", async () => {
    const stage = await openFullStage();
    await stage.hears("trainer", "TELL bring water");
    await stage.ringDue("outgoing");
    await stage.hears("trainer", stage.code);
    stage.trouble("Anna", "dies-after");
    for (const { id } of stage.ringsUntil()) {
      await sendText(stage.house, stage.carrier, id).catch(() => undefined);
    }
    const [id = 0] = await stage.unclear();
    const { find } = stage.carrier;
    stage.carrier.find = (request, since, others) => {
      const isOld = since <= momentOf("Mon 12:00");
      return isOld ? find.call(stage.carrier, request, since, others) : Promise.resolve(null);
    };
    stage.unrung("Thu 18:00");
    await lookUpText(stage.house, stage.carrier, id);
    expect(await stage.lastTo("Anna")).toMatchObject({ status: "sent", carrierId: `taken-${id}` });
  });
});

describe("an earlier text with the same words", () => {
  /** Anna has asked twice, and the second answer, with the same words, is unclear. */
  async function askedTwice(trouble: Trouble): Promise<Stage> {
    const stage = await openStage();
    await stage.says("Anna", "JOIN Anna");
    await stage.says("Anna", "STATUS");
    stage.trouble("Anna", trouble);
    await stage.says("Anna", "STATUS");
    stage.trouble("Anna", "none");
    const { carrier } = stage;
    // Like the real one, which knows nothing of our ids.
    carrier.find = async ({ body }, _since, others) => {
      const same = carrier.taken.filter((one) => one.body === body);
      return same.map(({ id }) => `taken-${id}`).find((one) => !others.has(one)) ?? null;
    };
    await stage.at("Mon 12:02:01");
    return stage;
  }

  test("is not taken for one that was lost", async () => {
    const stage = await askedTwice("loses");
    await stage.looksUp();
    expect(stage.carrier.taken.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test("is not taken for one that wasn't, either", async () => {
    const stage = await askedTwice("takes-unseen");
    await stage.looksUp();
    expect(await stage.lastTo("Anna")).toMatchObject({ id: 3, carrierId: "taken-3" });
    expect(stage.carrier.taken).toHaveLength(3);
  });

  test("that has been given the same id meanwhile keeps it", async () => {
    const stage = await askedTwice("loses");
    stage.carrier.find = async () => "taken-2";
    await stage.looksUp();
    expect(await stage.unclear()).toEqual([3]);
  });
});

describe("later texts to the same person", () => {
  async function statusAfter(trouble: Trouble): Promise<Stage> {
    const stage = await answerInTrouble(trouble);
    expect(await stage.says("Anna", "STATUS")).toEqual([]);
    expect(await stage.says("Anna", "WHY")).toEqual([]);
    return stage;
  }

  test.each(["takes-unseen", "loses"] as const)(
    "wait until it (%s) has been looked up, and leave at once in their order",
    async (trouble) => {
      const stage = await statusAfter(trouble);
      await stage.at("Mon 12:02:01");
      expect((await stage.textsTo("Anna")).map(({ id }) => id)).toEqual([]);
      await stage.looksUp();
      expect(stage.carrier.taken.map(({ id }) => id)).toEqual([1, 2, 3]);
    },
  );

  test("leave once the carrier reports on it", async () => {
    const stage = await statusAfter("takes-unseen");
    await stage.reports({ id: 1 }, "delivered");
    expect(stage.carrier.taken.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test("leave once it fails", async () => {
    const stage = await statusAfter("takes-unseen");
    await stage.reports({ id: 1 }, 30003);
    const toAnna = stage.carrier.taken.filter(({ to }) => to === stage.phoneOf("Anna"));
    expect(toAnna.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test.each(["takes-unseen", "dies-after"] as const)(
    "leave after ten minutes even if the carrier can't tell whether it has it (%s)",
    async (trouble) => {
      const stage = await statusAfter(trouble);
      stage.carrier.canTell = false;
      for (const when of ["Mon 12:02:01", "Mon 12:05", "Mon 12:08"]) {
        await stage.at(when);
        await stage.looksUp().catch(() => undefined);
      }
      await stage.at("Mon 12:09:59");
      expect(stage.carrier.taken.map(({ id }) => id)).toEqual([1]);
      await stage.at("Mon 12:10:01");
      expect(stage.carrier.taken.map(({ id }) => id)).toEqual([1, 2, 3]);
      expect(await stage.unclear()).toEqual([1]);
    },
  );

  test("to others don't wait", async () => {
    const stage = await answerInTrouble("takes-unseen");
    expect(await stage.says("Bea", "JOIN Bea")).toHaveLength(1);
  });
});
