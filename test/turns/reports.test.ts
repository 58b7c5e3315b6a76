/** Delivery reports: they move a text forward only, whenever and however often they come. */
import { describe, expect, test } from "vitest";
import { openFullStage, openStage, type Stage } from "../support/stage.ts";
import { momentOf } from "../support/week.ts";

const waiting = ["Hanna", "Imre", "Jana"];

async function saturday(): Promise<Stage> {
  const stage = await openFullStage(waiting);
  await stage.at("Sat 09:00");
  return stage;
}

describe("a report", () => {
  test.each([
    ["sent, then delivered", ["sent", "delivered"], "delivered"],
    ["delivered, then sent", ["delivered", "sent"], "delivered"],
    ["delivered twice", ["delivered", "delivered"], "delivered"],
    ["sent twice", ["sent", "sent"], "sent"],
    ["delivered, then failed", ["delivered", 30003], "delivered"],
    ["failed, then delivered", [30003, "delivered"], "failed"],
    ["failed, then sent", [30003, "sent"], "failed"],
    ["failed twice", [30003, 30005], "failed"],
  ] as const)("%s", async (_what, news, status) => {
    const stage = await openStage();
    await stage.says("Anna", "JOIN Anna");
    const text = await stage.lastTo("Anna");
    for (const one of news) await stage.reports(text, one);
    expect(await stage.lastTo("Anna")).toMatchObject({ status });
    expect((await stage.day()).bookings[0]?.reachable).toBe(true);
  });

  test.each(["sent", "delivered"] as const)(
    "of %s that comes before our own note that it was sent",
    async (news) => {
      const stage = await openStage();
      let answer = (): void => undefined;
      const answered = new Promise<void>((resolve) => {
        answer = resolve;
      });
      stage.trouble("Anna", { answersAfter: answered });
      await stage.hears("Anna", "JOIN Anna");
      const sending = stage.ringDue("outgoing");
      await expect.poll(() => stage.carrier.taken.length).toBe(1);
      await stage.reports({ id: 1 }, news);
      answer();
      await sending;
      expect(await stage.lastTo("Anna")).toMatchObject({ status: news, carrierId: "taken-1" });
      expect(stage.carrier.taken).toHaveLength(1);
    },
  );

  test("of failure that comes before our own note ends the question, and the note changes nothing", async () => {
    const stage = await openFullStage(waiting);
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    stage.trouble("Gabi", { answersAfter: answered });
    const saturday = stage.at("Sat 09:00");
    await expect.poll(() => stage.carrier.taken.at(-1)?.to).toBe(stage.phoneOf("Gabi"));
    await stage.reports({ id: stage.carrier.taken.at(-1)?.id ?? 0 }, 30003);
    answer();
    await saturday;
    expect(await stage.lastTo("Gabi")).toMatchObject({ status: "failed", errorCode: 30003 });
    expect(await stage.asked()).toEqual([...waiting, "Feri", "Eva"]);
  });

  test("of failure ends the question at once, and the next is asked", async () => {
    const stage = await saturday();
    await stage.at("Sat 09:10");
    await stage.reports(await stage.lastTo("Gabi"), 30003);
    expect(await stage.asked()).toEqual([...waiting, "Feri", "Eva"]);
    expect((await stage.lastTo("Eva")).body).toContain("by 10:10");
    expect(await stage.standing("Gabi")).toBe("10:30");
    await stage.at("Sat 09:20");
    await stage.reports(await stage.lastTo("Gabi"), 30003);
    expect(await stage.asked()).toHaveLength(5);
  });

  test("of a waiting person's failure takes them out of the reckoning, and they stay on the list", async () => {
    const stage = await saturday();
    await stage.reports(await stage.lastTo("Hanna"), 30003);
    expect(await stage.standing("Hanna")).toBe("waiting");
    expect((await stage.day()).bookings[7]?.inPlay).toBe(false);
  });

  test("of failure after they have answered takes nothing from them", async () => {
    const stage = await saturday();
    await stage.says("Gabi", "YES");
    const question = (await stage.textsTo("Gabi")).find((one) => one.kind === "ask-move");
    await stage.reports(question ?? { id: 0 }, 30003);
    expect(await stage.standing("Gabi")).toBe("09:00?");
  });

  test("of delivery of a question that was delivered, then failed, leaves it open", async () => {
    const stage = await saturday();
    const question = await stage.lastTo("Gabi");
    await stage.reports(question, "delivered");
    await stage.reports(question, 30003);
    expect(await stage.asked()).toContain("Gabi");
  });

  test("of 21610 is remembered as an opt-out", async () => {
    const stage = await saturday();
    await stage.reports(await stage.lastTo("Gabi"), 21610);
    expect(await stage.person("Gabi")).toMatchObject({ optedOut: true });
    await stage.at("Sat 20:00");
    expect((await stage.lastTo("Gabi")).kind).toBe("ask-move");
  });

  test("of a closing text's failure is told to the trainer once", async () => {
    const stage = await saturday();
    await stage.at("Sat 20:00");
    const closing = await stage.lastTo("Anna");
    expect(closing.kind).toBe("closing");
    await stage.reports(closing, 30003);
    await stage.reports(closing, 30003);
    const notices = (await stage.textsTo("trainer")).filter((one) => one.kind === "notice");
    expect(notices.map((one) => one.body)).toEqual([expect.stringMatching(/Anna.*10:30/)]);
  });

  test("on a text of a day that is over does no harm", async () => {
    const stage = await saturday();
    await stage.at("Sat 20:00");
    const closing = await stage.lastTo("Anna");
    await stage.at("next Mon 12:00");
    const before = await stage.day();
    await stage.reports(closing, 30003);
    expect(await stage.day()).toEqual(before);
    expect((await stage.textsTo("Anna")).at(-1)).toMatchObject({ status: "failed" });
  });

  test.each(["delivered", 30005] as const)(
    "of %s on a text that never left changes nothing",
    async (news) => {
      const stage = await openStage();
      await stage.hears("Anna", "JOIN Anna");
      await stage.reports({ id: 1 }, news);
      expect(await stage.lastTo("Anna")).toMatchObject({ status: "sent", errorCode: null });
      expect(stage.carrier.taken).toHaveLength(1);
      expect((await stage.day()).bookings[0]?.reachable).toBe(true);
    },
  );

  test.each(["delivered", 30005] as const)(
    "of %s on another that had the id before a backup was restored changes nothing",
    async (news) => {
      const stage = await openStage();
      stage.trouble("Anna", { busyForMs: 60_000 });
      await stage.says("Anna", "JOIN Anna");
      stage.trouble("Anna", "none");
      await stage.reports({ id: 1, createdAt: momentOf("Mon 11:00") }, news);
      await stage.at("Mon 12:01");
      expect(await stage.lastTo("Anna")).toMatchObject({ status: "sent", errorCode: null });
      await stage.reports({ id: 1, createdAt: momentOf("Mon 11:00") }, news);
      expect(await stage.lastTo("Anna")).toMatchObject({ status: "sent", errorCode: null });
      await stage.reports({ id: 1, createdAt: momentOf("Mon 12:00") }, news);
      const status = news === "delivered" ? "delivered" : "failed";
      expect(await stage.lastTo("Anna")).toMatchObject({ status });
    },
  );

  test("on a text that we never wrote does nothing", async () => {
    const stage = await openStage();
    await stage.reports({ id: 999 }, "delivered");
    expect(await stage.texts()).toEqual([]);
  });
});
