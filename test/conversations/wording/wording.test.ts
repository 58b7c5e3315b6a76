/** How the texts are carried: in GSM-7, and in few segments also when names are long. */
import { describe, expect, test } from "vitest";
import { wordingOf } from "../../../src/conversations/languages/languages.ts";
import { segmentsOf } from "../../../src/conversations/texting/segments.ts";
import { openFullStage, seven } from "../../support/stage.ts";
import {
  byHand,
  closings,
  longQuestions,
  longWait,
  type Names,
  questions,
  replies,
  signingUp,
} from "./every-text.ts";
import { done, effects, looks, notices, refusals } from "./every-trainer-text.ts";

const words = wordingOf("en");
const usual = { name: "Hanna", school: "Juli's Dog School", trainer: "Juli", className: null };
/** Names of 20 letters, a school's of 25, a class's of 24. */
const long = {
  name: "Maximiliana Kingston",
  school: "Hundeschule Schwarzenbach",
  trainer: "Maximiliana Kingston",
  className: "Advanced Agility Puppies",
};

/** All of them are in the basic alphabet of GSM-7. */
const plainLetters = /^[A-Za-z0-9 \n.,:;?!'"()%&+/-]*$/;

type Row = [key: string, atUsual: string, atLong: string];

function rows(texts: (all: typeof words, names: Names) => Record<string, string>): Row[] {
  const [atUsual, atLong] = [texts(words, usual), texts(words, long)];
  return Object.keys(atUsual).map((key) => [key, atUsual[key] ?? "", atLong[key] ?? ""]);
}

const agreed = { time: "09:00", agreed: true };
const closingsOff = (all: typeof words, names: Names) => closings(all, names, agreed);
const longWaits = (all: typeof words, names: Names) => ({ longWait: longWait(all, names) });
const usages = ({ trainer }: typeof words) => trainer.usage;

/** What people get in one segment with usual names and two with long ones. */
const short = [questions, longQuestions, closings, signingUp, replies].flatMap(rows);
const ofTrainer = [looks, done, refusals, notices, usages].flatMap(rows);

describe("every text", () => {
  const all = [...short, ...ofTrainer, ...[closingsOff, longWaits, byHand, effects].flatMap(rows)];

  test.each(all)("%s is in GSM-7 when the names are", (_key, atUsual, atLong) => {
    expect(atUsual).toMatch(plainLetters);
    expect(atLong).toMatch(plainLetters);
  });

  test("of a whole Saturday is, reasons included", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
    await stage.at("Sat 09:00");
    for (const name of ["Hanna", "Imre", "Gabi"]) await stage.says(name, "YES");
    await stage.says("Gabi", "NO");
    await stage.at("Sat 20:00");
    for (const name of [...seven, "Hanna", "Imre", "Jana"]) {
      await stage.says("trainer", `WHY ${name}`);
      await stage.says(name, "OUT");
    }
    for (const { body } of await stage.texts()) expect(body).toMatch(plainLetters);
  });
});

describe("segments", () => {
  test.each(short)(
    "%s: one with usual names, two at most with long ones",
    (_key, atUsual, atLong) => {
      expect(segmentsOf(atUsual)).toBe(1);
      expect(segmentsOf(atLong)).toBeLessThanOrEqual(2);
    },
  );

  /** What the trainer writes herself may be longer; she hears how many segments it takes. */
  const ownWords: Record<string, [number, number]> = { told: [3, 3], calledOff: [2, 3] };
  test.each(rows(byHand))("%s, unasked for: the same but for her words", (key, atUsual, atLong) => {
    const [usually, most] = ownWords[key] ?? [1, 2];
    expect(segmentsOf(atUsual)).toBe(usually);
    expect(segmentsOf(atLong)).toBeLessThanOrEqual(most);
  });

  test.each([...rows(signingUp), ...rows(byHand).filter(([key]) => key === "added")])(
    "%s as the first text, with who writes: two at most",
    (_key, atUsual, atLong) => {
      const first = (body: string, { school }: Names): string =>
        `${body} ${words.introduction({ school })}`;
      expect(segmentsOf(first(atUsual, usual))).toBeLessThanOrEqual(2);
      expect(segmentsOf(first(atLong, long))).toBeLessThanOrEqual(2);
    },
  );

  test.each([...rows(closingsOff), ...rows(longWaits)])(
    "%s after a yes in vain or a long wait: two at most",
    (_key, atUsual, atLong) => {
      expect(segmentsOf(atUsual)).toBeLessThanOrEqual(2);
      expect(segmentsOf(atLong)).toBeLessThanOrEqual(2);
    },
  );

  const withCodes = rows(effects).map(([key, ...effect]): Row => {
    const [atUsual, atLong] = effect.map((one) =>
      words.trainer.withCode({ effect: one, code: "4821" }),
    );
    return [key, atUsual ?? "", atLong ?? ""];
  });
  /** What the trainer gets in more than two with long names; the rest has a bound of two. */
  const longest: Record<string, number> = {
    planForApproval: 3,
    effectSplit: 3,
    effectGo: 3,
    effectResume: 3,
  };
  test.each([...ofTrainer, ...withCodes])("%s: the trainer's bound", (key, atUsual, atLong) => {
    expect(segmentsOf(atUsual)).toBeLessThanOrEqual(2);
    expect(segmentsOf(atLong)).toBeLessThanOrEqual(longest[key] ?? 2);
  });

  test.each([
    ["nothing", "", 1],
    ["160 letters of GSM-7", "a".repeat(160), 1],
    ["161", "a".repeat(161), 2],
    ["306", "a".repeat(306), 2],
    ["307", "a".repeat(307), 3],
    ["accents that GSM-7 has", "\u00e9\u00f6\u00fc".repeat(53), 1],
    ["signs that count twice", "\u20ac".repeat(80), 1],
    ["one of them too many", "\u20ac".repeat(81), 2],
    ["70 letters with one that it hasn't", `${"a".repeat(69)}\u00e1`, 1],
    ["71 of these", `${"a".repeat(70)}\u0151`, 2],
    ["134", "\u0151".repeat(134), 2],
    ["135", "\u0151".repeat(135), 3],
    ["35 emoji, two units each", "\u{1F436}".repeat(35), 1],
    ["36 emoji", "\u{1F436}".repeat(36), 2],
  ])("%s", (_what, text, count) => {
    expect(segmentsOf(text)).toBe(count);
  });
});
