import { describe, expect, test } from "vitest";
import { speaksOf } from "../../src/conversations/erasing.ts";

const anna = { name: "Kiss Anna", phone: "+36301234567" };

describe("a text speaks of Kiss Anna", () => {
  test.each([
    ["by her name", "Kiss Anna: moved to 09:00."],
    ["whatever the case and accents", "KÍSS ÁNNA jön"],
    ["with an ending", "Add meg Kiss Annának!"],
    ["across a line end", "Kiss\nAnna"],
    ["by her number", "call +36301234567"],
    ["by her number as people write it", "ADD X 06 30 123-4567"],
  ])("%s", (_, text) => {
    expect(speaksOf(text, anna, false)).toBe(true);
  });

  test.each([
    ["another's name", "Kiss Bea and Nagy Anna"],
    ["her name the other way round", "Anna Kiss"],
    ["a part of her name", "MOVE Anna 9:00"],
    ["the beginning of her number", "06 30 123 45"],
    ["nothing", ""],
  ])("but not by %s", (_, text) => {
    expect(speaksOf(text, anna, false)).toBe(false);
  });

  test.each(["MOVE anna 9:00", "WHY kíss", "Annát is"])(
    "by a part, where parts count: %s",
    (text) => {
      expect(speaksOf(text, anna, true)).toBe(true);
      expect(speaksOf(text, anna, false)).toBe(false);
    },
  );
});

test("parts of two letters are not looked for alone", () => {
  const ed = { name: "Ed Bo", phone: "+36301234567" };
  expect(speaksOf("Edited: both of 7", ed, true)).toBe(false);
  expect(speaksOf("REMOVE Ed Bo", ed, true)).toBe(true);
});

test("without a name the number alone counts", () => {
  const nameless = { name: null, phone: "+36301234567" };
  expect(speaksOf("null, Kiss Anna", nameless, true)).toBe(false);
  expect(speaksOf("+36 30 123 4567", nameless, false)).toBe(true);
});

test("a name of no letters is looked for as it is", () => {
  const dog = { name: "\u{1F436}", phone: "12345" };
  expect(speaksOf("See you, \u{1F436}!", dog, false)).toBe(true);
  expect(speaksOf("See you!", dog, true)).toBe(false);
});
