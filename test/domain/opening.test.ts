/** Opening a training day: its date, slots and times from the weekly template. */
import { describe, expect, test } from "vitest";
import { openedDay } from "../../src/domain/fold.ts";
import { openingOf } from "../../src/domain/opening.ts";
import type { ClassRules } from "../../src/domain/settings.ts";
import { instantOf, isoTime } from "../../src/domain/times.ts";
import { classRules, school } from "../support/classes.ts";

const zone = school.timezone;

function opened(
  date: string,
  time: string,
  change: Partial<ClassRules> = {},
  reminder: string | null = null,
) {
  const rules = classRules(change);
  const day = openedDay(openingOf({ ...school, reminder }, rules, instantOf(date, time, zone)));
  const { signupClosesAt, finalizesAt, decidesAt, remindsAt, endsAt } = day.times;
  return {
    date: day.date,
    times: [signupClosesAt, finalizesAt, decidesAt].map((instant) => isoTime(instant, zone)),
    starts: day.slots.map((one) => isoTime(one.startsAt, zone)),
    reminds: remindsAt === null ? null : isoTime(remindsAt, zone),
    ends: isoTime(endsAt, zone),
  };
}

describe("A training day opens for sign-up a week ahead by itself", () => {
  test("with its slots and times", () => {
    expect(opened("2026-11-16", "12:00")).toEqual({
      date: "2026-11-22",
      starts: ["2026-11-22T10:30:00+01:00", "2026-11-22T09:00:00+01:00"],
      times: [
        "2026-11-20T18:00:00+01:00",
        "2026-11-21T09:00:00+01:00",
        "2026-11-21T20:00:00+01:00",
      ],
      reminds: null,
      ends: "2026-11-22T11:30:00+01:00",
    });
  });

  test("open, root open, siblings closed, nobody on it", () => {
    const day = openedDay(openingOf(school, classRules(), instantOf("2026-11-16", "12:00", zone)));
    expect(day).toMatchObject({ id: "1:2026-11-22", phase: "open", stage: null, paused: false });
    expect(day.slots.map((slot) => [slot.number, slot.role, slot.status])).toEqual([
      [0, "root", "open"],
      [1, "sibling", "closed"],
    ]);
    expect([day.bookings, day.asks]).toEqual([[], []]);
  });

  test.each<[what: string, date: string, time: string, opens: string]>([
    ["before its first slot", "2026-11-22", "08:59", "2026-11-22"],
    ["between its slots", "2026-11-22", "10:29", "2026-11-22"],
    ["once its last slot has started", "2026-11-22", "10:30", "2026-11-29"],
    ["the day after", "2026-11-23", "00:00", "2026-11-29"],
    ["the day before", "2026-11-21", "23:59", "2026-11-22"],
  ])("on the day itself, %s (%s %s), the next is %s", (_, date, time, opens) => {
    expect(opened(date, time).date).toBe(opens);
  });

  test("the one after a day that is over is a week later", () => {
    const now = instantOf("2026-11-22", "10:30", zone);
    const fact = openingOf(school, classRules(), now, "2026-11-23");
    expect(fact).toMatchObject({ fact: "day-opened", date: "2026-11-29", at: now });
  });

  test("a class that changes its weekday keeps to the given date on", () => {
    const now = instantOf("2026-11-22", "10:30", zone);
    const fact = openingOf(school, classRules({ weekday: "Wed" }), now, "2026-11-23");
    expect(fact).toMatchObject({ date: "2026-11-25" });
  });
});

describe("its times are the last such moments of the week up to the first slot's start", () => {
  test("on the weekday of the class itself, before the first slot", () => {
    const decidesBy = { weekday: "Sun", time: "08:00" } as const;
    expect(opened("2026-11-16", "12:00", { decidesBy }).times[2]).toBe("2026-11-22T08:00:00+01:00");
  });

  test("at the very start of the first slot", () => {
    const decidesBy = { weekday: "Sun", time: "09:00" } as const;
    expect(opened("2026-11-16", "12:00", { decidesBy }).times[2]).toBe("2026-11-22T09:00:00+01:00");
  });

  test.each(["09:01", "10:00", "23:00"])(
    "on that weekday at %s, after the first slot's start: a week earlier",
    (time) => {
      const signupCloses = { weekday: "Sun", time } as const;
      expect(opened("2026-11-16", "12:00", { signupCloses }).times[0]).toBe(
        `2026-11-15T${time}:00+01:00`,
      );
    },
  );

  test("the sibling's start counts as the first, in whatever order they are listed", () => {
    const decidesBy = { weekday: "Sun", time: "09:30" } as const;
    const early = { decidesBy, siblings: [{ starts: "13:00", capacity: 7 }] };
    expect(opened("2026-11-16", "12:00", early).times[2]).toBe("2026-11-22T09:30:00+01:00");
    expect(opened("2026-11-16", "12:00", { decidesBy }).times[2]).toBe("2026-11-15T09:30:00+01:00");
  });

  test.each<[clocks: string, from: string, date: string, start: string, finalizes: string]>([
    ["forward", "2026-03-25", "2026-03-29", "10:30:00+02:00", "2026-03-28T09:00:00+01:00"],
    ["back", "2026-10-21", "2026-10-25", "10:30:00+01:00", "2026-10-24T09:00:00+02:00"],
  ])(
    "when the clocks go %s that night, both keep their local time",
    (_, from, date, start, finalizes) => {
      const day = opened(from, "12:00");
      expect([day.date, day.starts[0], day.times[1]]).toEqual([
        date,
        `${date}T${start}`,
        finalizes,
      ]);
    },
  );
});

describe("its reminder and its end", () => {
  test.each<[what: string, date: string, wanted: string | null]>([
    ["the evening before", "2026-11-16", "2026-11-21T18:00:00+01:00"],
    ["the evening before the clocks go forward", "2026-03-25", "2026-03-28T18:00:00+01:00"],
    ["the evening before they go back", "2026-10-21", "2026-10-24T18:00:00+02:00"],
  ])("the school's reminder is at its time %s", (_, date, wanted) => {
    expect(opened(date, "12:00", {}, "18:00").reminds).toBe(wanted);
  });

  test.each<[last: string, siblings: ClassRules["siblings"], ends: string]>([
    ["the root", [{ starts: "09:00", capacity: 7 }], "2026-11-22T12:00:00+01:00"],
    ["a sibling", [{ starts: "13:00", capacity: 7 }], "2026-11-22T14:30:00+01:00"],
  ])("it ends when %s, the last slot, has lasted its time", (_, siblings, ends) => {
    const lastsMs = 90 * 60_000;
    expect(opened("2026-11-16", "12:00", { siblings, lastsMs }).ends).toBe(ends);
  });
});
