/** Somebody's own page: what STATUS and WHY tell them by text, and nothing about others. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownView } from "../../../src/conversations/pages/own-view.ts";
import type { OwnView } from "../../../src/conversations/pages/page-views.ts";
import { languageCodes } from "../../../src/domain/settings.ts";
import { minuteMs } from "../../../src/domain/times.ts";
import { tries } from "../../support/properties.ts";
import { openFullStage, openStage, type Stage } from "../../support/stage.ts";
import { WhyDay } from "../../support/why-days.ts";
import { lived, lives, ownOn, shownOn, shownTo, strangerOf } from "./looking.ts";

const waiting = ["Hanna", "Imre", "Jana"];

async function asked(): Promise<Stage> {
  const stage = await openFullStage(waiting);
  await stage.at("Sat 09:00");
  return stage;
}

describe("it says what STATUS and WHY say by text to somebody who", () => {
  const rows: [string, string, (stage: Stage) => Promise<unknown>][] = [
    ["is booked", "Anna", async () => {}],
    ["waits", "Imre", async () => {}],
    ["is asked to move", "Gabi", (stage) => stage.at("Sat 09:00")],
    ["is asked for a seat", "Hanna", (stage) => stage.at("Sat 09:00")],
    ["is offered a place", "Hanna", (stage) => stage.says("Bea", "OUT")],
    [
      "has said yes",
      "Gabi",
      async (stage) => {
        await stage.at("Sat 09:00");
        await stage.says("Gabi", "YES");
      },
    ],
    [
      "has moved",
      "Gabi",
      async (stage) => {
        await stage.at("Sat 09:00");
        for (const name of [...waiting, "Gabi", "Feri"]) await stage.says(name, "YES");
      },
    ],
    ["waits in vain", "Hanna", (stage) => stage.at("Sat 20:00")],
    ["has left", "Bea", (stage) => stage.says("Bea", "OUT")],
    ["was turned away when they came back", "Bea", lateFor],
    ["has no name yet", "Newcomer", (stage) => stage.says("Newcomer", "MAYBE")],
    ["comes to a class that is off", "Anna", (stage) => stage.orders("CALLOFF storm")],
  ];

  test.each(rows)("%s", async (_what, who, happens) => {
    const stage = await openFullStage(waiting);
    await happens(stage);
    const view = await ownOn(stage, who);
    const [status] = await stage.says(who, "STATUS");
    const [why] = await stage.says(who, "WHY");
    expect(view.standing.join(" ")).toBe(status);
    expect(view.why.join(" ")).toBe(why === status ? "" : why);
  });
});

async function lateFor(stage: Stage): Promise<void> {
  await stage.says("Bea", "OUT");
  await stage.at("Fri 18:00");
  await stage.says("Bea", "JOIN");
}

test("it names the day, the school, when it was made, and where answers go", async () => {
  expect(await ownOn(await asked(), "Anna")).toMatchObject({
    ...{ page: "own", language: "en", title: "Sun 22 Nov", school: "Juli's Dog School" },
    ...{ asOf: "Sat 21 Nov, 09:00", question: null, number: "+36705550100" },
  });
});

test("an open question is there as it was texted, with its deadline", async () => {
  const stage = await asked();
  const sent = (await stage.lastTo("Gabi")).body;
  const { question } = await ownOn(stage, "Gabi");
  const answerBy = (await stage.day()).asks[0]?.answerBy;
  expect(sent).toContain(question?.text);
  expect(question).toMatchObject({ until: answerBy, untilText: "until 10:00" });
  await stage.says("Gabi", "NO");
  expect((await ownOn(stage, "Gabi")).question).toBeNull();
});

test("a question that has run out isn't open, though nothing has rung yet", async () => {
  const stage = await asked();
  stage.unrung("Sat 10:01");
  const view = await ownOn(stage, "Gabi");
  expect(view.question).toBeNull();
  expect(view.standing).toEqual(["You have a place on Sun 22 Nov at 10:30. Can't come? Text OUT."]);
});

test("once the last slot has started it says so: texts are about the next class by then", async () => {
  const stage = await asked();
  await stage.at("Sun 10:29");
  expect((await ownOn(stage, "Anna")).standing[0]).toMatch(/^You have a place on Sun 22 Nov/);
  await stage.at("Sun 10:30");
  expect(ownView(await shownTo(stage, "Anna", { date: "2026-11-22" }))).toMatchObject({
    standing: ["This class is over. Text STATUS to hear about the next one."],
    ...{ why: [], question: null },
  });
});

test("of a day that was called off it says so, also once its hour has passed", async () => {
  const stage = await asked();
  await stage.says("trainer", "CALLOFF");
  await stage.says("trainer", stage.code);
  const before = (await ownOn(stage, "Anna")).standing;
  expect(before).toEqual([expect.stringMatching(/Sun 22 Nov.*off/)]);
  await stage.at("Sun 10:30");
  const view = ownView(await shownTo(stage, "Anna", { date: "2026-11-22" }));
  expect(view.standing).toEqual(before);
});

test("whoever has stopped the texts reads that, too", async () => {
  const stage = await asked();
  await stage.says("Anna", "STOP");
  expect((await ownOn(stage, "Anna")).standing).toEqual([
    "You have a place on Sun 22 Nov at 10:30. Can't come? Text OUT.",
    "You get no texts: you stopped them. Text START to have them again.",
  ]);
  await stage.says("Anna", "START");
  expect((await ownOn(stage, "Anna")).standing).toHaveLength(1);
});

test("in a school with several classes it names the one it is of", async () => {
  const stage = await openStage({ more: [{ name: "Puppies", starts: "17:00" }] });
  await stage.says("Anna", "JOIN Anna Puppies");
  await stage.lookAt("Puppies");
  const view = await ownOn(stage, "Anna");
  expect(view.title).toBe("Sun 22 Nov (Puppies)");
  expect(view.standing).toEqual([expect.stringContaining("Sun 22 Nov (Puppies) at 17:00")]);
});

test("whoever chose a language reads it in that", async () => {
  const stage = await openFullStage(waiting);
  await stage.says("Anna", "LANGUAGE HU");
  const view = await ownOn(stage, "Anna");
  expect(view).toMatchObject({ language: "hu", title: "nov. 22., vasárnap" });
  expect(view.standing).toEqual([
    "Vasárnap (nov. 22.) 10:30-ra van helyed. Nem tudsz jönni? Írd: LEMONDOM.",
  ]);
});

function textsOf(view: OwnView): string {
  const { until: _, ...question } = view.question ?? {};
  return JSON.stringify({ ...view, number: null, question });
}

test("whatever happens, no string of it holds anybody else's name or number", () => {
  fc.assert(
    fc.property(
      lives,
      fc.constantFrom(...languageCodes),
      fc.nat({ max: 90 }),
      (events, language, late) => {
        const names = "Zsofia Xenia Quentin Wanda Yvette Ubul";
        const week = lived(new WhyDay().joins(names).waitlists("Vazul Kriszta"), events);
        // Perhaps some deadlines have passed and nothing has rung yet.
        week.day.now += late * minuteMs;
        const everyone = [...week.everyone, strangerOf(777)];
        for (const person of everyone) {
          const text = textsOf(ownView(shownOn(week, { person, language })));
          for (const { id, name, phone } of everyone) {
            if (id === person.id) continue;
            if (name !== null) expect(text).not.toMatch(new RegExp(`\\b${name}\\b`));
            expect(text).not.toContain(phone.slice(-4));
          }
        }
      },
    ),
    tries(150),
  );
});
