/** What is noted of a text: the carrier's id of it, and nothing that its reports can't mean. */
import { describe, expect, test } from "vitest";
import { stepIdle } from "../../src/conversations/step.ts";
import type { Outgoing } from "../../src/turns/ports.ts";
import { openFullStage, openStage, type Stage } from "../support/stage.ts";

/** The text, whether it has left or not. */
async function textOf(stage: Stage, id: number): Promise<Outgoing> {
  const moment = { now: stage.house.clock.now(), freshCode: "0000", linkTo: () => null };
  const turn = await stage.store.turn({ of: "outgoing", id }, moment, ({ scene, outgoing }) => {
    return { outcomes: [stepIdle(scene)], result: outgoing };
  });
  if (!turn?.result) throw new Error(`there is no text ${id}`);
  return turn.result;
}

describe("the carrier's id of a text", () => {
  test("is noted when the carrier takes it", async () => {
    const stage = await openStage();
    await stage.says("Anna", "JOIN Anna");
    const { id } = await stage.lastTo("Anna");
    expect(await stage.lastTo("Anna")).toMatchObject({ status: "sent", carrierId: `taken-${id}` });
  });

  test.each(["failed", "delivered"] as const)(
    "is the only one whose reports count: one of another that %s changes nothing",
    async (status) => {
      const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
      await stage.at("Sat 09:00");
      const question = await stage.lastTo("Gabi");
      const { id, createdAt } = question;
      const what = { status, code: 30003, optedOut: true, badNumber: true };
      const report = { id, createdAt, carrierId: "taken-by-another", ...what };
      await stage.takes({ kind: "report", report });
      expect(await stage.lastTo("Gabi")).toEqual(question);
      expect(await stage.asked()).toContain("Gabi");
      expect(await stage.person("Gabi")).toMatchObject({ optedOut: false });
    },
  );
});

test.each(["sent", "delivered", 30003] as const)(
  "a report of %s on a text that we chose not to send changes nothing and is told to nobody",
  async (news) => {
    const stage = await openFullStage();
    await stage.hears("Anna", "STATUS");
    const [{ id } = { id: 0 }] = stage.ringsUntil();
    await stage.hears("Anna", "STOP");
    await stage.ringDue("outgoing");
    const kept = await textOf(stage, id);
    expect(kept).toMatchObject({ status: "suppressed", sentAt: null });
    const before = (await stage.texts()).length;
    await stage.reports(kept, news);
    expect(await textOf(stage, id)).toEqual(kept);
    expect(await stage.toldSince(before)).toEqual([]);
  },
);

test.each(["sent", "delivered"] as const)(
  "a code in a report of %s is no error of the text's",
  async (status) => {
    const stage = await openStage();
    await stage.says("Anna", "JOIN Anna");
    const { id, createdAt, carrierId } = await stage.lastTo("Anna");
    const what = { status, code: 30003, optedOut: false, badNumber: false };
    const report = { id, createdAt, carrierId: carrierId ?? "", ...what };
    await stage.takes({ kind: "report", report });
    expect(await stage.lastTo("Anna")).toMatchObject({ status, errorCode: null });
  },
);
