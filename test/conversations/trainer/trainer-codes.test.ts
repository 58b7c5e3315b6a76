/** One-time codes: what changes the day or texts people needs one, and each is good for one command, once, for a while. */
import { describe, expect, test } from "vitest";
import { openFullStage, openStage, type Setting, type Stage } from "../../support/stage.ts";

const waiting = ["Hanna", "Imre", "Jana"];

async function isPinned(stage: Stage, booking = 7): Promise<boolean> {
  return (await stage.day()).bookings[booking - 1]?.pinned ?? false;
}

describe("a code", () => {
  test("comes with the effect, and the right one carries the command out", async () => {
    const stage = await openFullStage(waiting);
    expect(await stage.says("trainer", "PIN Gabi")).toEqual([
      "PIN: Gabi is not asked to move on Sun 22 Nov.\nReply 4821 within 5 minutes to do it.",
    ]);
    expect(await isPinned(stage)).toBe(false);
    expect(await stage.says("trainer", "4821")).toEqual([expect.stringContaining("pinned")]);
    expect(await isPinned(stage)).toBe(true);
    expect((await stage.ledger()).at(-1)).toMatchObject({ fact: "pinned", actor: "trainer" });
  });

  test.each([" 4821 ", "4821."])("is understood as %j", async (says) => {
    const stage = await openFullStage();
    await stage.says("trainer", "PIN Gabi");
    await stage.says("trainer", says);
    expect(await isPinned(stage)).toBe(true);
  });

  test("is bound to its command: another command's word with it does nothing", async () => {
    const stage = await openFullStage(waiting);
    await stage.says("trainer", "PIN Gabi");
    await stage.says("trainer", "GO 4821");
    expect(await isPinned(stage)).toBe(false);
    await stage.says("trainer", "SPLIT");
    await stage.says("trainer", "split 4821");
    expect((await stage.day()).phase).toBe("splitting");
  });

  test("can't be guessed on and on: after nine wrong ones within an hour there are none", async () => {
    const stage = await openFullStage();
    for (const command of ["PIN Gabi", "PIN Feri", "PIN Gabi"]) {
      await stage.says("trainer", command);
      for (const guess of ["1111", "1112", "1113"]) await stage.says("trainer", guess);
    }
    expect(await stage.says("trainer", "PIN Gabi")).toEqual([
      expect.stringContaining("wrong codes"),
    ]);
    await stage.says("trainer", "4821");
    expect(await isPinned(stage)).toBe(false);
    expect(await stage.says("trainer", "PAUSE")).toEqual([expect.stringContaining("Paused")]);
  });

  test("can't be guessed on by asking which of two people is meant in between", async () => {
    const stage = await openFullStage();
    await stage.orders("CAPACITY 9");
    await stage.says("Other", "JOIN Anna");
    for (const _ of [1, 2, 3]) {
      await stage.says("trainer", "PIN Feri");
      for (const guess of ["1111", "1112", "1113"]) await stage.says("trainer", guess);
      await stage.says("trainer", "PIN Anna");
      await stage.says("trainer", "1");
    }
    expect(await stage.says("trainer", "4821")).toEqual([expect.stringContaining("wrong codes")]);
  });

  test("of a day that is over by now does nothing to the next one", async () => {
    const stage = await openFullStage();
    await stage.at("Sun 10:28");
    await stage.says("trainer", "CALLOFF");
    await stage.at("Sun 10:31");
    expect(await stage.says("trainer", "4821")).toEqual([
      expect.stringContaining("That code was for a day that is over. Nothing was done"),
    ]);
    expect((await stage.day()).phase).toBe("open");
    await stage.says("Anna", "JOIN");
    await stage.says("trainer", "PIN Anna");
    expect(await stage.says("trainer", "4821")).toEqual(["Done: Anna is pinned."]);
  });

  test("that is wrong can be tried three times, and after that the right one does nothing", async () => {
    const stage = await openFullStage();
    await stage.says("trainer", "PIN Gabi");
    expect(await stage.says("trainer", "1111")).toEqual([expect.stringContaining("2 tries")]);
    expect(await stage.says("trainer", "1112")).toEqual([expect.stringContaining("1 try")]);
    expect(await stage.says("trainer", "1113")).toEqual([expect.stringContaining("last try")]);
    expect(await stage.says("trainer", "4821")).toEqual([expect.stringContaining("No code")]);
    expect(await isPinned(stage)).toBe(false);
  });

  test("may be right at the third try", async () => {
    const stage = await openFullStage();
    await stage.says("trainer", "PIN Gabi");
    await stage.says("trainer", "1111");
    await stage.says("trainer", "1112");
    await stage.says("trainer", "4821");
    expect(await isPinned(stage)).toBe(true);
  });

  test.each([
    ["Mon 18:04:59", true],
    ["Mon 18:05:00", false],
  ])("for a command of Mon 18:00 at %s: good is %s", async (when, good) => {
    const stage = await openFullStage();
    await stage.at("Mon 18:00");
    await stage.says("trainer", "PIN Gabi");
    await stage.at(when);
    const [answer] = await stage.says("trainer", "4821");
    expect(answer).toMatch(good ? /pinned/ : /run out.*PIN/);
    expect(await isPinned(stage)).toBe(good);
  });

  test("that has run out is gone: it can't be tried again", async () => {
    const stage = await openFullStage();
    await stage.says("trainer", "PIN Gabi");
    await stage.at("Mon 13:00");
    await stage.says("trainer", "4821");
    expect(await stage.says("trainer", "4821")).toEqual([expect.stringContaining("No code")]);
  });

  test("works once: the second time nothing happens", async () => {
    const stage = await openFullStage();
    await stage.orders("PIN Gabi");
    await stage.orders("UNPIN Gabi");
    expect(await stage.says("trainer", "4821")).toEqual([expect.stringContaining("No code")]);
    expect(await isPinned(stage)).toBe(false);
  });

  test("is bound to its command: a newer command replaces it", async () => {
    const stage = await openFullStage(waiting);
    stage.code = "1357";
    await stage.says("trainer", "SPLIT");
    stage.code = "2468";
    await stage.says("trainer", "PIN Gabi");
    await stage.says("trainer", "1357");
    expect((await stage.day()).phase).toBe("open");
    expect(await isPinned(stage)).toBe(false);
    await stage.says("trainer", "2468");
    expect(await isPinned(stage)).toBe(true);
    expect((await stage.day()).phase).toBe("open");
  });

  test("survives a look in between", async () => {
    const stage = await openFullStage();
    await stage.says("trainer", "PIN Gabi");
    stage.code = "9999";
    await stage.says("trainer", "LIST");
    await stage.says("trainer", "4821");
    expect(await isPinned(stage)).toBe(true);
  });

  test("from somebody else does nothing, and the trainer's still works", async () => {
    const stage = await openFullStage();
    await stage.says("trainer", "PIN Gabi");
    const before = await stage.day();
    await stage.says("Anna", "4821");
    await stage.says("Xenia", "4821");
    await stage.says("Xenia", "GO 4821");
    expect(await stage.day()).toEqual(before);
    await stage.says("trainer", "4821");
    expect(await isPinned(stage)).toBe(true);
  });

  test("looks once more at what has become of the day", async () => {
    const stage = await openFullStage();
    await stage.says("trainer", "PIN Gabi");
    await stage.says("Gabi", "OUT");
    expect(await stage.says("trainer", "4821")).toEqual([expect.stringContaining("Nobody")]);
    expect(await isPinned(stage)).toBe(false);
    await stage.at("Sat 08:58");
    await stage.says("trainer", "SPLIT");
    await stage.at("Sat 09:00");
    expect(await stage.says("trainer", "4821")).toEqual([expect.stringMatching(/SPLIT.*nothing/)]);
  });

  test("without a command is no code at all", async () => {
    const stage = await openFullStage(waiting);
    const before = await stage.day();
    expect(await stage.says("trainer", "4821")).toEqual([expect.stringContaining("No code")]);
    expect(await stage.day()).toEqual(before);
  });
});

describe("a forged text from the trainer's number", () => {
  test.each(["SPLIT", "PIN Gabi", "GO", "OPEN", "DROP", "split now"])(
    "%s changes nothing and texts nobody but the trainer",
    async (command) => {
      const stage = await openFullStage(waiting);
      const [before, texts] = [await stage.day(), (await stage.texts()).length];
      await stage.says("trainer", command);
      expect(await stage.day()).toEqual(before);
      expect(await stage.toldSince(texts)).toEqual(["trainer: reply"]);
    },
  );

  test("is no command when it comes from any other number", async () => {
    const stage = await openFullStage(waiting);
    for (const who of ["Anna", "Xenia"]) await stage.says(who, "SPLIT");
    for (const who of ["Anna", "Xenia"]) await stage.says(who, "PAUSE");
    expect(await stage.day()).toMatchObject({ phase: "open", paused: false });
    expect(await stage.textsTo("trainer")).toEqual([]);
  });
});

describe("GO", () => {
  const asking: Setting = { class: { autopilot: false } };

  async function planned(): Promise<Stage> {
    const stage = await openFullStage(waiting, asking);
    await stage.at("Sat 09:00");
    return stage;
  }

  test("starts the plan with the code that came with it", async () => {
    const stage = await planned();
    const plan = await stage.lastTo("trainer");
    expect(plan).toMatchObject({ kind: "plan", body: expect.stringMatching(/Hanna.*Reply 4821/s) });
    expect(await stage.asked()).toEqual([]);
    await stage.says("trainer", "4821");
    expect(await stage.asked()).toEqual(["Hanna", "Imre", "Jana", "Gabi", "Feri"]);
  });

  test("starts it later, with a code of its own", async () => {
    const stage = await planned();
    await stage.at("Sat 11:00");
    stage.code = "7007";
    expect(await stage.says("trainer", "4821")).toEqual([expect.stringContaining("GO again")]);
    expect(await stage.says("trainer", "GO")).toEqual([expect.stringMatching(/Hanna.*7007/s)]);
    expect(await stage.asked()).toEqual([]);
    await stage.says("trainer", "7007");
    expect(await stage.asked()).toHaveLength(5);
    expect((await stage.lastTo("Gabi")).body).toContain("by 12:00");
  });

  test("has no code of its own in a plan that comes while another command is given one", async () => {
    const stage = await openFullStage(waiting, asking);
    stage.unrung("Sat 09:00:01");
    const texts = await stage.says("trainer", "PIN Gabi");
    expect(texts.filter((body) => body.includes("4821"))).toEqual([expect.stringMatching(/^PIN/)]);
    expect(texts).toHaveLength(2);
    await stage.says("trainer", "4821");
    expect(await isPinned(stage)).toBe(true);
    expect(await stage.asked()).toEqual([]);
  });

  test("that never comes leaves everyone as they are, and all are told at 20:00", async () => {
    const stage = await planned();
    const before = (await stage.texts()).length;
    await stage.at("Sat 20:00");
    expect(await stage.toldSince(before)).toHaveLength(11);
    expect((await stage.day()).asks).toEqual([]);
  });
});

describe("the code is the only four-digit number of its text", () => {
  const settings: [string, Setting][] = [
    ["as usual", {}],
    ["with a day to answer", { class: { replyWithinMs: 24 * 3_600_000 } }],
    ["with almost a day to answer", { class: { replyWithinMs: 1001 * 60_000 } }],
    ["with a big class", { class: { capacity: 500, waitlistRatio: 10 } }],
    ["without autopilot", { class: { autopilot: false } }],
  ];

  test.each(settings)("%s", async (_what, setting) => {
    const stage = await openFullStage(waiting, setting);
    for (const command of ["SPLIT", "PIN Gabi", "UNPIN Gabi", "RESUME"]) {
      if (command === "RESUME") await stage.says("trainer", "PAUSE");
      if (command === "UNPIN Gabi") await stage.orders("PIN Gabi");
      await stage.says("trainer", command);
      expect((await stage.lastTo("trainer")).body.match(/\d{4,}/g)).toEqual(["4821"]);
    }
    await stage.at("Sat 09:00");
    const plans = (await stage.textsTo("trainer")).filter((one) => one.kind === "plan");
    for (const plan of plans) expect(plan.body.match(/\d{4,}/g)).toEqual(["4821"]);
  });

  test.each(["Rex 2019", "2019", "4821"])("%s is not taken for a name", async (name) => {
    const stage = await openStage();
    await stage.says("Xenia", `JOIN ${name}`);
    await stage.says("Xenia", "JOIN");
    await stage.says("Xenia", name);
    expect((await stage.person("Xenia")).name).toBeNull();
  });
});
