/** The Hungarian texts: complete, without slips, and in few segments, with their accents and without. */
import { describe, expect, test } from "vitest";
import { wordingOf } from "../../../src/conversations/languages/languages.ts";
import { segmentsOf, withoutAccents } from "../../../src/conversations/texting/segments.ts";
import { openFullStage, seven } from "../../support/stage.ts";
import { byHand, closings, longQuestions, questions, replies, signingUp } from "./every-text.ts";
import { everyWhy } from "./every-why.ts";
import {
  articleSlips,
  closingsOff,
  firstTexts,
  ledgerWords,
  longWaits,
  rows,
  school,
  toPeople,
  toPeopleToo,
  toTrainer,
} from "./hungarian-texts.ts";

const words = wordingOf("hu");
const groups = [...toPeople, ...toPeopleToo, ...toTrainer];

function allIn(language: "en" | "hu"): [key: string, text: string][] {
  const texts = groups.flatMap((group) => rows(group, language));
  const pairs = texts.flatMap(([key, atUsual, atLong]): [string, string][] => [
    [key, atUsual],
    [key, atLong],
  ]);
  return [...pairs, ...ledgerWords(language), ...everyWhy(wordingOf(language))];
}

const all = allIn("hu");
/** The trainer's own words. */
const wordless = new Set(["told"]);

function textsThat(are: (text: string) => boolean, but = new Set<string>()): string[] {
  return all
    .filter(([key, text]) => !but.has(key) && are(text))
    .map(([key, text]) => `${key}: ${text}`);
}

describe("no Hungarian text", () => {
  test("is the English one", () => {
    const english = new Set(allIn("en").map(([, text]) => text));
    expect(textsThat((text) => english.has(text), wordless)).toEqual([]);
  });

  test("is empty or has holes", () => {
    const hole = /^$|undefined|null|NaN|Invalid|\[|\]|[${}]/;
    expect(textsThat((text) => hole.test(text))).toEqual([]);
  });

  test("has doubled or stray blanks and marks", () => {
    const stray = / {2}| $|^ |\n\n|\(\)|[:,] ?[.,:]|[!?][.,]|(?<!\d)\.[.,]|\.\.| [.,:!?]/m;
    expect(textsThat((text) => stray.test(text))).toEqual([]);
  });

  test("has an article that doesn't fit its next word", () => {
    expect(textsThat((text) => articleSlips(text).length > 0)).toEqual([]);
  });

  test("writes an hour with a nought before it", () => {
    expect(textsThat((text) => /(?<![\d:])0\d:\d\d/.test(text))).toEqual([]);
  });

  test("needs more than plain letters when its accents are left out", () => {
    const plain = /^[A-Za-z0-9 \n.,:;?!'"()%&+/-]*$/;
    expect(textsThat((text) => !plain.test(withoutAccents(text)))).toEqual([]);
  });
});

test.each([
  ["a 10:30", []],
  ["az 5:00", []],
  ["a 5:00", ["a 5"]],
  ["az 10:30", ["az 10"]],
  ["Az Anna, a Kati, és a Éva", ["a Éva"]],
])("articles: %s", (text, slips) => {
  expect(articleSlips(text)).toEqual(slips);
});

describe("segments of Hungarian", () => {
  /** With accents and without. */
  const segments = (text: string): [accented: number, plain: number] => [
    segmentsOf(text),
    segmentsOf(withoutAccents(text)),
  ];
  const expectAtMost = (text: string, [accented, plain]: [number, number]): void => {
    expect(segments(text)[0]).toBeLessThanOrEqual(accented);
    expect(segments(text)[1]).toBeLessThanOrEqual(plain);
  };

  test.each([questions, longQuestions].flatMap((group) => rows(group)))(
    "the question %s: two, one without accents",
    (_key, atUsual, atLong) => {
      expect(segments(atUsual)).toEqual([2, 1]);
      expectAtMost(atLong, [3, 2]);
    },
  );

  const dates = ["22", "23", "24", "25", "26", "27", "28"].map((day) => `2026-11-${day}`);
  test.each(dates)("a question about %s, of whatever kind: two, one without accents", (date) => {
    const ask = {
      ...{ name: "Hanna", date: { date, className: null }, trainer: "Juli", places: 1 },
      ...{ time: "08:15", rootTime: "10:30", by: { date, time: "20:00", today: false } },
    };
    const offer = { ...ask, time: "10:30" };
    const today = { ...ask.by, today: true };
    expect(segments(words.askMove(ask))).toEqual([2, 1]);
    expect(segments(words.askSeat(ask))).toEqual([2, 1]);
    expect(segments(words.askOffer(offer))).toEqual([2, 1]);
    expect(segments(words.askOffer({ ...offer, places: 2, by: today }))).toEqual([2, 1]);
  });

  test.each([closings, signingUp, replies].flatMap((group) => rows(group)))(
    "%s: two at most, one without accents",
    (_key, atUsual, atLong) => {
      expectAtMost(atUsual, [2, 1]);
      expectAtMost(atLong, [3, 2]);
    },
  );

  /** What the trainer writes herself may be longer; she hears how many segments it takes. */
  const ownWords: Record<string, [number, number]> = { told: [3, 3], calledOff: [4, 2] };
  test.each(rows(byHand))("%s, unasked for: the same but for her words", (key, atUsual, atLong) => {
    const [accented, plain] = ownWords[key] ?? [2, 1];
    expectAtMost(atUsual, [accented, plain]);
    expectAtMost(atLong, [accented + 1, plain + 1]);
  });

  test.each([closingsOff, longWaits, firstTexts].flatMap((group) => rows(group)))(
    "%s, after a yes in vain or a long wait, or with who writes: three, two without accents",
    (_key, atUsual, atLong) => {
      expectAtMost(atUsual, [3, 2]);
      expectAtMost(atLong, [4, 2]);
    },
  );

  test.each(everyWhy(words))("WHY, %s: three, two without accents", (_key, text) => {
    expectAtMost(text, [3, 2]);
  });

  /** Those with a plan in them, and the list of all commands. */
  const longest = /^(plan|planForApproval|commands|effect(Split|Go|Resume) .*)$/;
  test.each(toTrainer.flatMap((group) => rows(group)))(
    "%s: the trainer's bound",
    (key, atUsual, atLong) => {
      expectAtMost(atUsual, longest.test(key) ? [6, 3] : [4, 2]);
      expectAtMost(atLong, longest.test(key) ? [8, 3] : [5, 3]);
    },
  );
});

test("a Hungarian Saturday is in Hungarian from beginning to end, reasons included", async () => {
  const stage = await openFullStage(["Hanna", "Imre", "Jana"], { name: school, language: "hu" });
  await stage.at("Sat 09:00");
  for (const name of ["Hanna", "Imre", "Gabi"]) await stage.says(name, "IGEN");
  await stage.says("Gabi", "NEM");
  await stage.says("Feri", "Ok, jövök");
  await stage.at("Sat 20:00");
  for (const name of [...seven, "Hanna", "Imre", "Jana"]) {
    await stage.says("trainer", `MIÉRT ${name}`);
    await stage.says(name, "miért?");
    await stage.says(name, "LEMONDOM");
  }
  const bodies = (await stage.texts()).map((one) => one.body);
  const slips = bodies.filter(
    (body) =>
      /\b(you|the|your|why|place|of|yes|no|not|text|asked)\b| {2}|undefined|null/i.test(body) ||
      articleSlips(body).length > 0,
  );
  expect(slips).toEqual([]);
});
