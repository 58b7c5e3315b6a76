import { describe, expect, test } from "vitest";
import { findPhone, phoneFinder } from "../../src/settings/phones.ts";

const bela = "+36301234567";

describe("in what a trainer in Hungary texts, a number is found", () => {
  const rows: [string, string, string][] = [
    ["ADD Béla 06 30 123 4567 MAYBE", bela, "06 30 123 4567"],
    ["ADD Jana 2 +36301234567", bela, "+36301234567"],
    ["ADD Kovács Béla (30) 123-4567", bela, "(30) 123-4567"],
    ["add bela 0036301234567", bela, "0036301234567"],
    ["ADD Béla 36301234567", bela, "36301234567"],
    ["+36 30 123 4567 Béla", bela, "+36 30 123 4567"],
    ["ADD Béla 06-30/123-45-67.", bela, "06-30/123-45-67"],
    ["ADD Béla, 06.30.123.4567, MAYBE", bela, "06.30.123.4567"],
    ["ADD Béla 06 30 / 123 - 4567", bela, "06 30 / 123 - 4567"],
    ["ADD Béla (+36301234567)", bela, "(+36301234567)"],
    ["ADD Béla (06 30 123 4567)", bela, "(06 30 123 4567)"],
    ["ADD Béla (mobil +36301234567)", bela, "+36301234567"],
    ["ADD Béla (+36301234567, MAYBE)", bela, "+36301234567"],
    ["ADD Béla (mobil 06 30 123 4567)", bela, "06 30 123 4567"],
    ["ADD Béla (06 30) 123 4567", bela, "(06 30) 123 4567"],
    ["ADD Béla: tel:+36301234567", bela, "+36301234567"],
    ["ADD Béla +36 (0)30 123 4567", bela, "+36 (0)30 123 4567"],
    ["ADD Béla 06 30 123 456 7", bela, "06 30 123 456 7"],
    ["ADD Béla\n06 30\u00a0123\u00a04567", bela, "06 30\u00a0123\u00a04567"],
    ["ADD Béla +36 30 123\u201145\u201167", bela, "+36 30 123\u201145\u201167"],
    // As a phone book on a phone copies it: with marks of writing direction around it.
    ["ADD Béla \u202a+36 30 123 4567\u202c", bela, "+36 30 123 4567"],
    ["ADD Béla +36\u00ad30 123\u200b4567\u202c", bela, "+36\u00ad30 123\u200b4567"],
    ["ADD Jana 1 06 30 123 4567", bela, "06 30 123 4567"],
    ["ADD Jana 06 30 123 4567 2", bela, "06 30 123 4567"],
    ["ADD Jana 1 06 30 123 4567 2", bela, "06 30 123 4567"],
    ["ADD Jana 12 +36301234567", bela, "+36301234567"],
    ["ADD Jana 2+36301234567", bela, "+36301234567"],
    ["ADD Jana 1 234 5678", "+3612345678", "1 234 5678"],
    ["ADD Jana 2 20 123 4567", "+36201234567", "20 123 4567"],
    ["ADD Greta +49 151 23456789", "+4915123456789", "+49 151 23456789"],
    ["ADD Greta 0049 151 23456789 MAYBE", "+4915123456789", "0049 151 23456789"],
    ["ADD Béla 06301234567, again +36 30 123 4567", bela, "+36 30 123 4567"],
  ];
  test.each(rows)("%s", (text, phone, written) => {
    expect(findPhone(text, "36")).toEqual({ phone, written });
    expect(text).toContain(written);
  });
});

describe("in what a trainer in Hungary texts, no number is found", () => {
  test.each([
    [""],
    ["ADD Béla"],
    ["ADD Béla 30 123 456"],
    ["ADD Béla 06 30 123 45678"],
    ["ADD Béla +36 30 123 456"],
    ["ADD Béla +36 30 123 45678"],
    ["ADD Béla 06 30 123 4567 89"],
    ["ADD Béla 16 06 30 123 4567"],
    ["ADD Béla 112"],
    ["4821"],
    ["CAPACITY 10"],
    ["MOVE Béla 10:30"],
    ["WHY Béla 2026-11-22 10:30"],
  ])("%j", (text) => expect(findPhone(text, "36")).toBeNull());
});

describe("no number is found where there could be two", () => {
  test.each([
    ["of two people", "36", "ADD Béla 06301234567 or 06209876543"],
    ["side by side", "36", "ADD Béla 06 30 123 4567 06 20 987 6543"],
    ["a 21 number, or two places and one in Budapest", "36", "ADD Jana 2 1 234 5678"],
    ["one in Essen, or two places and a mobile", "49", "ADD Jana 2 0151 23456789"],
    ["a longer mobile, or a mobile and two places", "43", "ADD Jana 0664 1234567 2"],
  ])("%s", (_, callingCode, text) => expect(findPhone(text, callingCode)).toBeNull());
});

test("the country is that of the school's own number", () => {
  const text = "ADD Jana 415 555 2671";
  expect(phoneFinder.find(text, "+15005550006")).toEqual({
    phone: "+14155552671",
    written: "415 555 2671",
  });
  expect(phoneFinder.find(text, "+36705550100")).toBeNull();
  expect(findPhone(text)).toBeNull();
  expect(findPhone("ADD Jana +1 415 555 2671")?.phone).toBe("+14155552671");
});
