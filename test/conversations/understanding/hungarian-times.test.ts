/** Times of day as Hungarians write them. */
import { describe, expect, test } from "vitest";
import { understandAnswer } from "../../../src/conversations/understanding/understand.ts";

function answer(text: string, slotTime: string): string {
  return understandAnswer(text, { language: "hu", slotTime });
}

describe("a Hungarian time", () => {
  test.each([
    ["09:00", "9|9-kor|9kor|9-re|9re|9:00|9.00|9:00-kor|9h|9 óra|9 órára|9 órakor|09:00-ra"],
    ["09:00", "kilenc|kilenckor|kilencre|kilenc óra|kilenc órakor|a 9-es|a 9 órás időpont"],
    ["09:00", "de. 9|de. 9-kor|reggel 9-kor|délelőtt kilenckor|holnap reggel 9-kor"],
    ["10:30", "10:30|10.30|10:30-kor|10.30-ra|10 30-kor|10 óra 30|10 óra 30 perckor|1030"],
    ["10:30", "fél 11|fél 11-kor|fél tizenegykor|féltizenegyre|tíz harminc|tíz harminckor"],
    ["08:45", "háromnegyed 9|háromnegyed kilenckor|8:45-kor"],
    ["09:15", "negyed 10|negyed tízkor|kilenc tizenöt"],
    ["07:00", "7-kor|hétkor|hét órakor"],
    ["06:00", "hatkor|hat óra|6-ra"],
    ["14:00", "du. 2|délután 2-kor|délután kettőkor|14-kor|délután 14 óra|két órakor"],
    ["18:00", "este 6-kor|este hatkor|18:00"],
  ])("is %s: %s", (slotTime, texts) => {
    for (const text of texts.split("|")) {
      expect([text, answer(`igen, ${text}`, slotTime)]).toEqual([text, "yes"]);
      expect([text, answer(`igen, ${text}`, "11:11")]).toEqual([text, "unclear"]);
    }
  });

  test.each([
    ["igen, este 9-kor", "09:00"],
    ["igen, fél 9", "09:00"],
    ["igen, 9-től", "09:00"],
    ["igen, 9-én", "09:00"],
    ["igen, 9 perc", "09:00"],
    ["igen, kilencen", "09:00"],
    ["igen, 2 kutyával", "14:00"],
    ["igen, jövő hét", "07:00"],
    ["igen, délután 9", "09:00"],
  ])("is another than asked, or none: %s for %s", (text, slotTime) => {
    expect(answer(text, slotTime)).toBe("unclear");
  });

  test("is not taken for one where it is a word like it", () => {
    expect(answer("hát igen, ott leszek", "05:00")).toBe("unclear");
    expect(answer("ott leszek", "05:00")).toBe("yes");
    expect(answer("hát persze", "18:00")).toBe("yes");
  });
});
