import { describe, expect, test } from "vitest";
import { parseTimeOfDay, parseWeekTime } from "../../src/settings/clock-times.ts";
import { parseDurationMs } from "../../src/settings/durations.ts";
import { callingCodeOf, parsePhone } from "../../src/settings/phones.ts";

describe("durations", () => {
  test.each([
    ["90s", 90_000],
    ["60m", 3_600_000],
    ["2h", 7_200_000],
    ["0s", 0],
    ["an hour", undefined],
    ["60", undefined],
    ["1.5h", undefined],
    ["-5m", undefined],
    ["1h30m", undefined],
    [" 5m", undefined],
    ["5M", undefined],
    ["9999999s", undefined],
  ])("%s", (text, ms) => expect(parseDurationMs(text)).toBe(ms));
});

describe("times of day", () => {
  test.each(["00:00", "09:00", "19:59", "23:59"])("%s is one", (text) => {
    expect(parseTimeOfDay(text)).toBe(text);
  });
  test.each(["9:00", "24:00", "23:60", "09:00:00", "0900", "09:00 ", ""])("%j is none", (text) => {
    expect(parseTimeOfDay(text)).toBeUndefined();
  });
});

describe("times of the week", () => {
  test.each([
    ["Fri 18:00", { weekday: "Fri", time: "18:00" }],
    ["Sun 00:00", { weekday: "Sun", time: "00:00" }],
    ["Friday 18:00", undefined],
    ["fri 18:00", undefined],
    ["Fri 8:00", undefined],
    ["Fri", undefined],
    ["18:00", undefined],
    ["Fri 18:00 sharp", undefined],
  ])("%s", (text, time) => expect(parseWeekTime(text)).toEqual(time));
});

describe("phones", () => {
  test.each([
    ["+36301112233", "+36301112233"],
    ["+36 (30) 111-2233", "+36301112233"],
    ["06 30 123 4567", "+36301234567"],
    ["30 123 4567", "+36301234567"],
    ["+15005550006", "+15005550006"],
    ["+36705550100", "+36705550100"],
    ["112", undefined],
    ["0630", undefined],
    ["+999123456", undefined],
    ["+36301112233 ext. 5", undefined],
    ["call +36301112233", undefined],
    ["Juli", undefined],
    ["", undefined],
  ])("%s in Hungary", (text, number) => expect(parsePhone(text, "36")).toBe(number));

  test("are international where no country is given", () => {
    expect(parsePhone("06 30 123 4567")).toBeUndefined();
    expect(parsePhone("+36 30 123 4567")).toBe("+36301234567");
  });

  test("tell the calling code of their country", () => {
    expect(callingCodeOf("+15005550006")).toBe("1");
    expect(callingCodeOf("+36705550100")).toBe("36");
    expect(callingCodeOf("0630")).toBeUndefined();
  });
});
