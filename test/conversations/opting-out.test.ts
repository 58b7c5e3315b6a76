/** Opting out and in: no text follows but one confirmation, and the place stays. */
import { describe, expect, test } from "vitest";
import { openFullStage, openStage } from "../support/stage.ts";

const words = "STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT stop Stop".split(" ");

describe("opting out", () => {
  test.each(words)("%s: the carrier confirms it, we say nothing, the place stays", async (word) => {
    const stage = await openStage();
    await stage.booked("Anna");
    expect(await stage.says("Anna", word)).toEqual([]);
    expect(await stage.person("Anna")).toMatchObject({ optedOut: true });
    expect(await stage.standing("Anna")).toBe("10:30");
  });

  test.each(["please stop texting me", "stop please", "no more texts"])(
    "in other words (%s) gets our one confirmation",
    async (says) => {
      const stage = await openStage();
      await stage.booked("Anna");
      expect(await stage.says("Anna", says)).toEqual([
        expect.stringMatching(/no more texts.*START/),
      ]);
      expect(await stage.says("Anna", says)).toEqual([]);
      expect(await stage.person("Anna")).toMatchObject({ optedOut: true });
    },
  );

  test("in a first text is confirmed, and says nothing of how to make it end", async () => {
    const stage = await openStage();
    expect(await stage.says("Xenia", "please stop texting me")).toEqual([
      expect.not.stringContaining("STOP"),
    ]);
    await stage.says("Xenia", "YES");
    expect((await stage.lastTo("Xenia")).body).toMatch(/Welcome back.*STOP ends these texts/);
  });

  test("of the trainer herself ends her texts; news that she doesn't get is told to nobody", async () => {
    const stage = await openFullStage();
    await stage.says("trainer", "STOP");
    await stage.at("Sat 20:10");
    const before = (await stage.textsTo("trainer")).length;
    await stage.says("Anna", "OUT");
    expect(await stage.textsTo("trainer")).toHaveLength(before);
    expect(stage.ringsUntil()).toEqual([]);
  });

  test("which the carrier has answered itself gets nothing from us", async () => {
    const stage = await openStage();
    await stage.booked("Anna");
    const texts = await stage.says("Anna", "please stop texting me", { carrierAnswered: true });
    expect(texts).toEqual([]);
    expect(await stage.person("Anna")).toMatchObject({ optedOut: true });
  });

  test("means no question: somebody else is asked", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
    await stage.says("Gabi", "STOP");
    await stage.at("Sat 09:00");
    expect(await stage.asked()).toEqual(["Hanna", "Imre", "Jana", "Feri", "Eva"]);
    expect((await stage.lastTo("Gabi")).kind).toBe("reply");
  });

  test("while asked withdraws the question without a text, and the next is asked", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
    await stage.at("Sat 09:00");
    const before = (await stage.texts()).length;
    await stage.says("Gabi", "STOP");
    expect(await stage.toldSince(before)).toEqual(["Eva: ask-move"]);
    expect((await stage.day()).asks[3]).toMatchObject({ kind: "move", outcome: "withdrawn" });
    expect(await stage.standing("Gabi")).toBe("10:30");
  });

  test("means no closing text either: the paper tells the trainer whom to tell", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
    await stage.says("Gabi", "STOP");
    await stage.at("Sat 21:00");
    expect((await stage.textsTo("Gabi")).map((one) => one.kind)).toEqual(["reply"]);
    const paper = (await stage.textsTo("trainer")).find((one) => one.kind === "paper");
    expect(paper?.body).toMatch(/yourself: Gabi/);
  });

  test("holds what was queued but had not left", async () => {
    const stage = await openStage();
    await stage.booked("Anna");
    await stage.hears("Anna", "STATUS");
    await stage.hears("Anna", "STOP");
    await stage.ringDue();
    expect(await stage.textsTo("Anna")).toHaveLength(1);
  });

  test("and writing all the same is not answered, OUT is done; the trainer hears of it once a day", async () => {
    const stage = await openStage();
    await stage.booked("Anna");
    await stage.says("Anna", "STOP");
    expect(await stage.says("Anna", "am I still on the list?")).toEqual([]);
    expect(await stage.says("Anna", "OUT")).toEqual([]);
    expect(await stage.standing("Anna")).toBe("out");
    expect((await stage.textsTo("trainer")).map((one) => one.body)).toEqual([
      expect.stringMatching(/Anna.*opted out.*call/),
    ]);
    await stage.at("Tue 12:00");
    await stage.says("Anna", "hello?");
    expect(await stage.textsTo("trainer")).toHaveLength(2);
  });

  test("by a stranger is remembered too", async () => {
    const stage = await openStage();
    await stage.says("Xenia", "STOP");
    expect(await stage.says("Xenia", "JOIN Xenia")).toEqual([]);
    expect(await stage.standing("Xenia")).toBe("out");
  });
});

describe("opting in again", () => {
  test.each(["START", "UNSTOP"])("by %s, which the carrier answers", async (word) => {
    const stage = await openStage();
    await stage.booked("Anna");
    await stage.says("Anna", "STOP");
    expect(await stage.says("Anna", word)).toEqual([]);
    expect(await stage.person("Anna")).toMatchObject({ optedOut: false });
    expect(await stage.says("Anna", "STATUS")).toEqual([expect.stringContaining("10:30")]);
  });

  test("by YES, which brings the texts back and answers no question", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
    await stage.at("Sat 09:00");
    await stage.says("Gabi", "STOP");
    expect(await stage.says("Gabi", "YES")).toEqual([expect.stringContaining("Welcome back")]);
    expect(await stage.standing("Gabi")).toBe("10:30");
    expect((await stage.day()).bookings[6]).toMatchObject({ reachable: true, agreed: null });
  });

  test("in time for the closing text gets it", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
    await stage.says("Gabi", "STOP");
    await stage.says("Gabi", "START");
    await stage.at("Sat 21:00");
    expect(await stage.lastTo("Gabi")).toMatchObject({ kind: "closing" });
  });

  test("START without an opt-out is the carrier's, and gets nothing from us", async () => {
    const stage = await openStage();
    await stage.booked("Anna");
    expect(await stage.says("Anna", "START")).toEqual([]);
  });
});

describe("HELP and INFO", () => {
  test.each(["HELP", "info"])("%s is the carrier's to answer", async (word) => {
    const stage = await openStage();
    await stage.booked("Anna");
    const before = await stage.day();
    expect(await stage.says("Anna", word)).toEqual([]);
    expect(await stage.says("trainer", word)).toEqual([]);
    expect(await stage.says("Xenia", word)).toEqual([]);
    expect(await stage.day()).toEqual(before);
  });
});
