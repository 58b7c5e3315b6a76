/** No text is longer than the carrier takes; what is cut says so, and never what has to be answered. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordingOf } from "../../../src/conversations/languages/languages.ts";
import {
  fitted,
  listed,
  quoteLettersMax,
  shortened,
  textLettersMax,
} from "../../../src/conversations/texting/lengths.ts";
import { languageCodes } from "../../../src/domain/settings.ts";
import { tries } from "../../support/properties.ts";
import { openFullStage, openStage, type Setting, type Stage } from "../../support/stage.ts";

const more = (count: number): string => `and ${count} more`;

describe("a text is shortened", () => {
  test.each([
    ["as it is", 8, "as it is"],
    ["at a word", 8, "at a..."],
    ["anywhere", 7, "anyw..."],
    ["ab\u{1F436}cdef", 6, "ab..."],
  ])("%j to %i letters: %j", (text, lettersMax, short) => {
    expect(shortened(text, lettersMax)).toBe(short);
  });
});

describe("a list of names", () => {
  test.each([
    [[], 9, ""],
    [["Anna", "Bea"], 9, "Anna, Bea"],
    [["Anna", "Bea"], 8, "Anna, and 1 more"],
    [["Anna", "Bea", "Eva"], 9, "Anna, Bea, and 1 more"],
    [["Anna", "Bea", "Eva"], 2, "Anna, and 2 more"],
    [["Anna"], 2, "Anna"],
  ])("%j in %i letters: %j", (names, lettersMax, text) => {
    expect(listed(names, more, lettersMax)).toBe(text);
  });
});

const people = (count: number): string =>
  Array.from({ length: count }, (_, at) => `Person number ${at}`).join(", ");

describe("a text that doesn't fit", () => {
  test("loses the ends of its longest lists, which say how many more there are", () => {
    const text = `Sun\n09:00: ${people(12)}\n10:30: ${people(200)}\nWaiting: nobody`;
    const cut = fitted(text, more, { end: "\nThe rest: elsewhere." });
    expect(cut.length).toBeLessThanOrEqual(textLettersMax);
    expect(cut.length).toBeGreaterThan(textLettersMax - 60);
    const [, small, large = "", ...end] = cut.split("\n");
    expect(small).toBe(`09:00: ${people(12)}`);
    expect(end).toEqual(["Waiting: nobody", "The rest: elsewhere."]);
    const left = Number(/, and (\d+) more$/.exec(large)?.[1]);
    expect(large.split(", ")).toHaveLength(200 - left + 1);
  });

  test("of many lines loses lines, but not the last", () => {
    const lines = Array.from({ length: 60 }, (_, at) => `${at}: ${"word ".repeat(20).trim()}`);
    const cut = fitted([...lines, "Reply 4821."].join("\n"), more).split("\n");
    expect(cut.slice(-2)).toEqual(["...", "Reply 4821."]);
    expect(cut.slice(0, -2)).toEqual(lines.slice(0, cut.length - 2));
  });

  test("stays as it is if it does", () => {
    const text = "a".repeat(textLettersMax);
    expect(fitted(text, more, { end: "\nThe rest: elsewhere." })).toBe(text);
  });

  test("never stays too long, whatever it is", () => {
    const piece = fc.constantFrom(" ", ", ", "\n", "word", "\u{1F436}", "ő".repeat(300), "Anna, ");
    const texts = fc.array(piece, { minLength: 1, maxLength: 900 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 600, max: 1600 }), (pieces, lettersMax) => {
        const end = "\nThe rest: elsewhere.";
        const cut = fitted(pieces.join(""), more, { lettersMax, end });
        expect(cut.length).toBeLessThanOrEqual(lettersMax);
        expect(cut).not.toMatch(/\p{Surrogate}/u);
      }),
      tries(),
    );
  });
});

const letters = [..."abcdefgh"];
/** 60 names of 40 letters. */
const crowd = letters
  .flatMap((one) => letters.map((two) => `Maximiliana Featherstonehaugh Kingston${one}${two}`))
  .slice(0, 60);

async function checkAll(stage: Stage): Promise<void> {
  for (const { body } of await stage.texts()) expect(body.length).toBeLessThanOrEqual(1600);
}

describe.each(languageCodes)("of 60 people with long names, in %s,", (language) => {
  const { andMore, trainer } = wordingOf(language);
  const cutList = new RegExp(andMore(1).replace("1", "\\d+"));
  const setting = (rules: Setting["class"]): Setting => ({
    ...{ language, textsPerDay: 1000, class: { capacity: 500, ...rules } },
  });

  test("every answer to the trainer fits, with its code", async () => {
    const stage = await openStage(setting({ siblings: [{ starts: "09:00", capacity: 500 }] }));
    await stage.booked(...crowd);
    for (const [command, restIn] of [
      ["LIST", "paper"],
      ["PAPER", "paper"],
    ] as const) {
      const [body = ""] = await stage.says("trainer", command);
      expect(body).toMatch(cutList);
      expect(body.endsWith(trainer.restIn(restIn))).toBe(true);
    }
    expect(await stage.says("trainer", "CAPACITY 5")).toEqual([expect.stringMatching(cutList)]);
    for (const name of crowd.slice(1)) await stage.says(name, "STOP");
    for (const command of [`TELL ${"ő ".repeat(199)}`, "CALLOFF storm"]) {
      const [effect] = await stage.says("trainer", command);
      expect(effect).toMatch(cutList);
      expect(effect).toContain("4821");
      await checkAll(stage);
    }
    await stage.says("trainer", "4821");
    await stage.at("Sun 12:00");
    await checkAll(stage);
  }, 60_000);

  test("so does what is asked of 30 at once, and the sum of it", async () => {
    const siblings = [{ starts: "09:00", capacity: 500 }];
    const stage = await openStage(setting({ capacity: 30, waitlistRatio: 1, siblings }));
    await stage.booked(...crowd.slice(0, 30));
    await stage.waiting(...crowd.slice(30));
    for (const command of ["PLAN", "SPLIT", "CAPACITY 60"]) {
      expect(await stage.says("trainer", command)).toEqual([expect.stringMatching(cutList)]);
    }
    await stage.at("Sat 09:00");
    const [status = ""] = await stage.says("trainer", "STATUS");
    expect(status.length).toBeGreaterThan(1000);
    expect(await stage.says("trainer", "CAPACITY 3 9:00")).toEqual([
      expect.stringMatching(cutList),
    ]);
    await stage.at("Sun 12:00");
    const kinds = new Set((await stage.textsTo("trainer")).map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(["paper", "notice"]));
    expect((await stage.textsTo("trainer")).filter(({ kind }) => kind === "paper")).toMatchObject([
      { body: expect.stringContaining(trainer.restIn("paper")) },
    ]);
    await checkAll(stage);
  }, 60_000);
});

test("the whole story of somebody is cut, and the program's own command has the rest", async () => {
  const stage = await openFullStage();
  for (let round = 0; round < 16; round += 1) {
    await stage.orders("PIN Anna");
    await stage.orders("UNPIN Anna");
  }
  const [why = ""] = await stage.says("trainer", "WHY Anna");
  expect(why.length).toBeLessThanOrEqual(1600);
  expect(why).toMatch(/^Anna .*\n\.\.\.\n.*\nThe rest: backwalk why\.$/s);
});

test("a name that nobody has is echoed in 40 letters at most", async () => {
  const stage = await openFullStage();
  for (const command of ["PIN", "WHY", "REMOVE"]) {
    expect(await stage.says("trainer", `${command} ${"x".repeat(1590)}`)).toEqual([
      `Nobody called ${"x".repeat(37)}... is on the day. Text LIST to see the names.`,
    ]);
  }
});

test.each(languageCodes)("what is quoted to the trainer in %s leaves room for the rest", (code) => {
  const { capReached, notReached } = wordingOf(code).trainer;
  const p = { name: "ő".repeat(40), most: 100, text: "word ".repeat(320).trim() };
  const held = (["answer", "news"] as const).map((what) => capReached({ ...p, held: what }));
  for (const body of [...held, notReached(p)]) {
    expect(body.length).toBeGreaterThan(quoteLettersMax);
    expect(body.length).toBeLessThanOrEqual(textLettersMax);
    expect(body).toMatch(/word\.\.\."$/);
  }
});

test("the answers of several classes to one text fit together", async () => {
  const other = { name: "Puppies", starts: "15:30", siblings: [] };
  const stage = await openStage({
    ...{ textsPerDay: 1000, class: { capacity: 500 }, more: [{ ...other, capacity: 500 }] },
  });
  for (const name of crowd.slice(0, 30)) {
    await stage.says(name, `JOIN ${name} Sunday class`);
    await stage.says(name, "JOIN Puppies");
  }
  const [body = ""] = await stage.says("trainer", "LIST");
  expect(body).toMatch(/Sunday class.*Puppies/s);
  expect(body.match(/and \d+ more/g)).toHaveLength(2);
  await checkAll(stage);
}, 60_000);
