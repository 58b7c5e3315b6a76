/** Times: local dates and times over both clock changes of 2026 in Budapest (29 March, 25 October), weeks and quiet hours. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  daysAfter,
  hourMs,
  instantInWeekOf,
  instantOf,
  isoTime,
  localDate,
  localTime,
  minuteMs,
  nextWeekday,
  type QuietHours,
  quietUntil,
  weekdayOf,
  weekdays,
} from "../../src/domain/times.ts";
import { tries } from "../support/properties.ts";

const zone = "Europe/Budapest";

function iso(date: string, time: string): string {
  return isoTime(instantOf(date, time, zone), zone);
}

describe("the instant of a local date and time", () => {
  test.each<[date: string, time: string, iso: string]>([
    ["2026-11-22", "10:30", "2026-11-22T10:30:00+01:00"],
    ["2026-07-05", "10:30", "2026-07-05T10:30:00+02:00"],
    ["2026-03-28", "23:30", "2026-03-28T23:30:00+01:00"],
    ["2026-03-29", "00:00", "2026-03-29T00:00:00+01:00"],
    ["2026-03-29", "01:59", "2026-03-29T01:59:00+01:00"],
    ["2026-03-29", "03:00", "2026-03-29T03:00:00+02:00"],
    ["2026-03-29", "10:30", "2026-03-29T10:30:00+02:00"],
    ["2026-10-24", "23:30", "2026-10-24T23:30:00+02:00"],
    ["2026-10-25", "01:59", "2026-10-25T01:59:00+02:00"],
    ["2026-10-25", "03:00", "2026-10-25T03:00:00+01:00"],
    ["2026-10-25", "10:30", "2026-10-25T10:30:00+01:00"],
    ["2026-12-31", "23:59", "2026-12-31T23:59:00+01:00"],
  ])("%s %s is %s", (date, time, expected) => {
    expect(iso(date, time)).toBe(expected);
  });

  test.each<[time: string, iso: string]>([
    ["02:00", "2026-03-29T03:00:00+02:00"],
    ["02:30", "2026-03-29T03:30:00+02:00"],
    ["02:59", "2026-03-29T03:59:00+02:00"],
  ])(
    "a time that a clock change skips is taken an hour later: 2026-03-29 %s is %s",
    (time, expected) => {
      expect(iso("2026-03-29", time)).toBe(expected);
    },
  );

  test.each<[time: string, iso: string]>([
    ["02:00", "2026-10-25T02:00:00+02:00"],
    ["02:30", "2026-10-25T02:30:00+02:00"],
    ["02:59", "2026-10-25T02:59:00+02:00"],
  ])("one that it doubles is taken the first time: 2026-10-25 %s is %s", (time, expected) => {
    expect(iso("2026-10-25", time)).toBe(expected);
  });

  test("the day of a clock change has 23 or 25 hours", () => {
    const midnight = (date: string): number => instantOf(date, "00:00", zone);
    expect(midnight("2026-03-30") - midnight("2026-03-29")).toBe(23 * hourMs);
    expect(midnight("2026-10-26") - midnight("2026-10-25")).toBe(25 * hourMs);
  });

  test("other zones: half hours, far east and west, no change at all", () => {
    expect(isoTime(instantOf("2026-11-22", "10:30", "Asia/Kolkata"), "Asia/Kolkata")).toBe(
      "2026-11-22T10:30:00+05:30",
    );
    expect(instantOf("2026-11-22", "00:30", "Pacific/Auckland")).toBe(
      Date.UTC(2026, 10, 21, 11, 30),
    );
    expect(instantOf("2026-03-08", "02:30", "America/New_York")).toBe(Date.UTC(2026, 2, 8, 7, 30));
    expect(instantOf("2026-11-22", "10:30", "UTC")).toBe(Date.UTC(2026, 10, 22, 10, 30));
  });

  test("any minute of the year reads back as it was written, skipped ones an hour later", () => {
    const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), minute, (dayOfYear, minutes) => {
        const date = daysAfter("2026-01-01", dayOfYear);
        const two = (part: number): string => String(part).padStart(2, "0");
        const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        const instant = instantOf(date, time, zone);
        expect(localDate(instant, zone)).toBe(date);
        const isSkipped = date === "2026-03-29" && time.startsWith("02:");
        expect(localTime(instant, zone)).toBe(isSkipped ? `03:${time.slice(3)}` : time);
      }),
      tries(),
    );
  });
});

describe("dates and weekdays", () => {
  test.each<[date: string, weekday: string]>([
    ["2026-11-22", "Sun"],
    ["2026-03-29", "Sun"],
    ["2028-02-29", "Tue"],
    ["2026-12-31", "Thu"],
  ])("%s is a %s", (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  test.each<[date: string, days: number, after: string]>([
    ["2026-03-28", 1, "2026-03-29"],
    ["2026-03-29", 1, "2026-03-30"],
    ["2026-10-25", 1, "2026-10-26"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-03-01", -1, "2028-02-29"],
    ["2026-11-22", 0, "2026-11-22"],
  ])("%s and %i days is %s", (date, days, after) => {
    expect(daysAfter(date, days)).toBe(after);
  });

  test("the next such weekday is on or after the date", () => {
    expect(weekdays.map((one) => nextWeekday("2026-11-22", one))).toEqual([
      "2026-11-22",
      "2026-11-23",
      "2026-11-24",
      "2026-11-25",
      "2026-11-26",
      "2026-11-27",
      "2026-11-28",
    ]);
    expect(nextWeekday("2026-11-23", "Sun")).toBe("2026-11-29");
    expect(nextWeekday("2026-11-21", "Sun")).toBe("2026-11-22");
  });
});

describe("a week time is in the seven days that end with the date", () => {
  test.each<[date: string, weekday: (typeof weekdays)[number], time: string, iso: string]>([
    ["2026-11-22", "Fri", "18:00", "2026-11-20T18:00:00+01:00"],
    ["2026-11-22", "Sat", "09:00", "2026-11-21T09:00:00+01:00"],
    ["2026-11-22", "Sun", "08:00", "2026-11-22T08:00:00+01:00"],
    ["2026-11-22", "Mon", "12:00", "2026-11-16T12:00:00+01:00"],
    // The clocks change between Saturday and Sunday: Saturday keeps its own offset.
    ["2026-03-29", "Sat", "09:00", "2026-03-28T09:00:00+01:00"],
    ["2026-10-25", "Sat", "09:00", "2026-10-24T09:00:00+02:00"],
  ])("of %s, %s %s is %s", (date, weekday, time, expected) => {
    expect(isoTime(instantInWeekOf(date, { weekday, time }, zone), zone)).toBe(expected);
  });
});

describe("quiet hours", () => {
  const night: QuietHours = { from: "21:00", to: "08:00" };
  const noon: QuietHours = { from: "12:00", to: "14:00" };

  test.each<[now: string, time: string, quiet: QuietHours, until: string | null]>([
    ["2026-11-21", "20:59", night, null],
    ["2026-11-21", "21:00", night, "2026-11-22T08:00:00+01:00"],
    ["2026-11-21", "23:59", night, "2026-11-22T08:00:00+01:00"],
    ["2026-11-22", "00:00", night, "2026-11-22T08:00:00+01:00"],
    ["2026-11-22", "07:59", night, "2026-11-22T08:00:00+01:00"],
    ["2026-11-22", "08:00", night, null],
    ["2026-11-22", "11:59", noon, null],
    ["2026-11-22", "12:00", noon, "2026-11-22T14:00:00+01:00"],
    ["2026-11-22", "14:00", noon, null],
    // Over both clock changes they end at 08:00 by the clock.
    ["2026-03-28", "22:00", night, "2026-03-29T08:00:00+02:00"],
    ["2026-03-29", "03:30", night, "2026-03-29T08:00:00+02:00"],
    ["2026-10-24", "22:00", night, "2026-10-25T08:00:00+01:00"],
    ["2026-10-25", "02:30", night, "2026-10-25T08:00:00+01:00"],
  ])("at %s %s with %o they hold until %s", (date, time, quiet, until) => {
    const end = quietUntil(instantOf(date, time, zone), quiet, zone);
    expect(end === null ? null : isoTime(end, zone)).toBe(until);
  });

  test("the second 02:30 of October is quiet, too", () => {
    const second = instantOf("2026-10-25", "02:30", zone) + hourMs;
    expect(quietUntil(second, night, zone)).toBe(instantOf("2026-10-25", "08:00", zone));
  });

  test("the same time twice: none, ever", () => {
    const start = instantOf("2026-11-22", "00:00", zone);
    for (let hour = 0; hour < 24; hour += 1) {
      const quiet = { from: "09:00", to: "09:00" };
      expect(quietUntil(start + hour * hourMs + 17 * minuteMs, quiet, zone)).toBe(null);
    }
  });
});
