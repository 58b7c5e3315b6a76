/** Settings that leave questions too little time, and those that don't. */
import { expect, test } from "vitest";
import { examineWeek } from "../../src/domain/feasibility.ts";
import type { ClassRules } from "../../src/domain/settings.ts";
import { minuteMs, type WeekTime } from "../../src/domain/times.ts";
import { classRules, monday, school } from "../support/classes.ts";

const sat = (time: string): WeekTime => ({ weekday: "Sat", time });
const warns = (says: string) => ({
  state: "warning",
  about: "week",
  says: `Sunday class: ${says}`,
});

function found(rules: Partial<ClassRules>, quietHours = school.quietHours) {
  return examineWeek({ ...school, quietHours }, classRules(rules), monday);
}

test("Juli's own settings leave time enough", () => {
  const says = "Sunday class: questions from Sat 09:00, decided by Sat 20:00";
  expect(found({})).toEqual([{ state: "ok", about: "week", says }]);
});

test.each([
  ["Sat 07:30", sat("07:30"), "Sat 08:00"],
  ["Sat 00:30", sat("00:30"), "Sat 08:00"],
  ["Fri 23:00", { weekday: "Fri", time: "23:00" } as const, "Sat 08:00"],
  ["Fri 21:00", { weekday: "Fri", time: "21:00" } as const, "Sat 08:00"],
])("finalizing on %s, in the quiet hours, is told", (name, finalizes, until) => {
  expect(found({ finalizes })).toEqual([
    warns(`finalizes (${name}) is in the quiet hours; questions wait until ${until}`),
  ]);
});

test("finalizing at the very end of the quiet hours is not", () => {
  expect(found({ finalizes: sat("08:00") })).toMatchObject([{ state: "ok" }]);
});

const short =
  "is less than 2 × replyWithin (60 min): after a silence nobody else can be asked; " +
  "set decidesBy later, or replyWithin shorter";

test("less than two rounds until decidesBy is told, exactly two is not", () => {
  const finalizes = sat("18:00");
  expect(found({ finalizes, decidesBy: sat("20:00") })).toMatchObject([{ state: "ok" }]);
  expect(found({ finalizes, decidesBy: sat("19:59") })).toEqual([
    warns(`from the first questions (Sat 18:00) to decidesBy (Sat 19:59) ${short}`),
  ]);
});

test("the rounds count from the end of the quiet hours, in which nothing is asked", () => {
  const rules = { finalizes: sat("06:00"), decidesBy: sat("09:30") };
  expect(found(rules)).toEqual([
    warns("finalizes (Sat 06:00) is in the quiet hours; questions wait until Sat 08:00"),
    warns(`from the first questions (Sat 08:00) to decidesBy (Sat 09:30) ${short}`),
  ]);
  expect(found(rules, { from: "00:00", to: "00:00" })).toMatchObject([{ state: "ok" }]);
});

test("a short replyWithin is told in seconds", () => {
  const rules = {
    finalizes: sat("18:00"),
    decidesBy: sat("18:01"),
    replyWithinMs: minuteMs - 1000,
  };
  expect(found(rules)[0]?.says).toContain("2 × replyWithin (59 s)");
});
