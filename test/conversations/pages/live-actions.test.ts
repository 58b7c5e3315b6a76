/** What the trainer can do on the live page: each is done as if she had texted it, and none is refused. */

import { describe, expect, test } from "vitest";
import { liveView } from "../../../src/conversations/pages/live-view.ts";
import { openFullStage, openStage, type Setting, type Stage } from "../../support/stage.ts";
import { liveOn, shownTo } from "./looking.ts";

const waiting = ["Hanna", "Imre", "Jana"];

async function saysOn(stage: Stage): Promise<string[]> {
  return (await liveOn(stage)).actions.map((action) => action.says);
}

/** One who waits has said yes, and nobody else can be asked. */
async function short(setting: Setting = {}, says = "YES"): Promise<Stage> {
  const stage = await openFullStage(["Hanna"], { class: { movables: false }, ...setting });
  await stage.at("Sat 09:00");
  await stage.says("Hanna", says);
  return stage;
}

describe("she can", () => {
  const rows: [string, () => Promise<Stage>, string[]][] = [
    ["pause", () => openFullStage(waiting), ["PAUSE"]],
    ["pause once it is settled: places may come free", settled, ["PAUSE"]],
    ["go on when she has paused", paused, ["RESUME"]],
    ["say GO to a plan", plan, ["PAUSE", "GO"]],
    ["open or drop a slot that is short", () => short(), ["PAUSE", "OPEN 09:00", "DROP 09:00"]],
    ["only drop it if nobody said yes", shortOfAll, ["PAUSE", "DROP 09:00"]],
    ["do nothing once it is called off", calledOff, []],
    ["only pause while too many wrong codes lock hers", locked, ["PAUSE"]],
  ];

  test.each(rows)("%s", async (_what, open, says) => {
    expect(await saysOn(await open())).toEqual(says);
  });

  test.each(rows)("%s, and by text it is not refused", async (_what, open, says) => {
    for (const command of says) {
      const stage = await open();
      const [answer] = await stage.says("trainer", command);
      expect(answer).toMatch(command === "PAUSE" ? /^Paused/ : /Reply 4821 within 5 minutes/);
    }
  });

  async function settled(): Promise<Stage> {
    const stage = await openFullStage();
    await stage.at("Sat 09:00");
    return stage;
  }

  async function paused(): Promise<Stage> {
    const stage = await openFullStage(waiting);
    await stage.says("trainer", "PAUSE");
    return stage;
  }

  async function plan(): Promise<Stage> {
    const stage = await openFullStage(waiting, { class: { autopilot: false } });
    await stage.at("Sat 09:00");
    return stage;
  }

  async function shortOfAll(): Promise<Stage> {
    const stage = await openFullStage(["Hanna", "Imre"], { class: { movables: false } });
    await stage.at("Sat 09:00");
    await stage.says("Hanna", "YES");
    await stage.says("Imre", "NO");
    await stage.says("Hanna", "NO");
    return stage;
  }

  async function calledOff(): Promise<Stage> {
    const stage = await openFullStage(waiting);
    await stage.orders("CALLOFF");
    return stage;
  }

  async function locked(): Promise<Stage> {
    const stage = await short();
    for (let times = 0; times < 9; times += 1) {
      if (times % 3 === 0) await stage.says("trainer", "DROP");
      await stage.says("trainer", "1111");
    }
    return stage;
  }
});

test("each says what it does, and whether a code comes first", async () => {
  const stage = await short();
  expect((await liveOn(stage)).actions).toEqual([
    {
      ...{ says: "PAUSE", label: "Pause" },
      explains: "Nobody new is asked; questions already sent keep their deadlines. Needs no code.",
    },
    {
      ...{ says: "OPEN 09:00", label: "Open 09:00" },
      explains: "OPEN opens 09:00 with Hanna. A code comes to your phone first.",
    },
    {
      ...{ says: "DROP 09:00", label: "Drop 09:00" },
      explains: expect.stringMatching(
        /^DROP closes 09:00 for good\..* A code comes to your phone first\.$/,
      ),
    },
  ]);
  const hungarian = await short({ language: "hu" }, "IGEN");
  expect((await liveOn(hungarian)).actions.map(({ says, label }) => [says, label])).toEqual([
    ["PAUSE", "Szünet"],
    ["OPEN 09:00", "9:00 megnyitása"],
    ["DROP 09:00", "9:00 elengedése"],
  ]);
});

test("there is nothing to press for a class that is no longer taught: texts are about the others", async () => {
  const shown = await shownTo(await openFullStage(waiting), "trainer");
  expect(liveView(shown, null).actions).not.toEqual([]);
  expect(liveView({ ...shown, classNames: ["Puppies"] }, null).actions).toEqual([]);
});

test("a slot is opened from the page as by text", async () => {
  const stage = await short();
  const open = (await saysOn(stage))[1] ?? "";
  expect(await stage.orders(open)).toEqual([expect.stringContaining("09:00")]);
  expect(await stage.standing("Hanna")).toBe("09:00");
});

describe("with several classes what she says names the one whose page it is", () => {
  const names = [
    ["Sunday class", "Puppies"],
    ["Puppies", "Puppies advanced"],
    ["Class 1", "Class 2"],
    ["Kölyökóra", "Nagy kutyák (haladó)"],
    ["Agility", "Rally - Obedience: Beginners"],
  ] as const;

  test.each(names)("%s and %s", async (one, other) => {
    const setting = { class: { name: one }, more: [{ name: other, starts: "17:00" }] };
    for (const name of [one, other]) {
      const stage = await openStage(setting);
      await stage.lookAt(name);
      const [pause = ""] = await saysOn(stage);
      await stage.says("trainer", pause);
      expect(await saysOn(stage)).toEqual([expect.stringContaining("RESUME")]);
      await stage.lookAt(name === one ? other : one);
      expect(await saysOn(stage)).toEqual([expect.stringContaining("PAUSE")]);
      await stage.says("trainer", "PAUSE");
      await stage.lookAt(name);
      const [resume = ""] = await saysOn(stage);
      await stage.orders(resume);
      expect(await saysOn(stage)).toEqual([expect.stringContaining("PAUSE")]);
      await stage.lookAt(name === one ? other : one);
      expect(await saysOn(stage)).toEqual([expect.stringContaining("RESUME")]);
    }
  });

  test("two slots of one time that are short are told apart", async () => {
    const small = { movables: false, capacity: 3 };
    const stage = await openStage({ class: small, more: [{ ...small, name: "Puppies" }] });
    const classes = ["Sunday class", "Puppies"];
    for (const [at, name] of classes.entries()) {
      for (const who of ["Anna", "Bea", "Csaba"]) {
        await stage.says(`${who}${at}`, `JOIN ${who}${at} ${name}`);
      }
      await stage.says(`Hanna${at}`, `MAYBE Hanna${at} ${name}`);
    }
    await stage.at("Sat 09:00");
    for (const at of classes.keys()) await stage.says(`Hanna${at}`, "YES");
    await stage.lookAt("Puppies");
    const drop = (await saysOn(stage)).find((says) => says.startsWith("DROP")) ?? "";
    expect(drop).toBe("DROP 09:00 Puppies");
    await stage.orders(drop);
    expect((await stage.day()).slots[1]?.status).toBe("dropped");
    await stage.lookAt("Sunday class");
    expect((await stage.day()).slots[1]?.status).toBe("tentative");
  });
});
