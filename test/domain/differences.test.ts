/** Each way in which the tables can differ from the ledger is named, with the number of the row. */
import { expect, test } from "vitest";
import type { Day } from "../../src/domain/day.ts";
import { differencesOf } from "../../src/domain/differences.ts";
import { TestDay } from "../support/days.ts";

const played = new TestDay({ booked: 7, waiting: 3 });
const { day } = played;

/** The day with one row of a list changed. */
function with1<L extends "slots" | "bookings" | "asks">(list: L, change: object): Day {
  return { ...day, [list]: day[list].map((row, at) => (at === 1 ? { ...row, ...change } : row)) };
}

test("a day and its copy do not differ", () => {
  expect(differencesOf(day, structuredClone(day))).toEqual([]);
});

test.each<[string, Day, string[]]>([
  [
    "the phase",
    { ...day, phase: "settled" },
    ['day phase: the ledger says "open", the tables say "settled"'],
  ],
  [
    "a moment",
    { ...day, times: { ...day.times, decidesAt: day.times.decidesAt + 1 } },
    [
      "times decidesAt: the ledger says 2026-11-21T19:00:00.000Z, the tables say 2026-11-21T19:00:00.001Z",
    ],
  ],
  [
    "a slot",
    with1("slots", { toOffer: 2 }),
    ["slot 1 toOffer: the ledger says 0, the tables say 2"],
  ],
  [
    "two things of a booking",
    with1("bookings", { standing: "out", slot: null }),
    [
      'booking 2 standing: the ledger says "booked", the tables say "out"',
      "booking 2 slot: the ledger says 0, the tables say null",
    ],
  ],
  [
    "a booking that the tables lack",
    { ...day, bookings: day.bookings.slice(1) },
    ["booking 1: the ledger has it, the tables don't"],
  ],
])("%s", (_name, tables, lines) => {
  expect(differencesOf(day, tables)).toEqual(lines);
});

test("a row that only the tables have", () => {
  const ledger = { ...day, bookings: day.bookings.slice(0, -1) };
  expect(differencesOf(ledger, day)).toEqual([
    "booking 10: the tables have it, the ledger doesn't",
  ]);
});

test("every field of every row is compared", () => {
  for (const list of ["slots", "bookings"] as const) {
    const fields = Object.keys(day[list][1] ?? {}).filter((field) => field !== "number");
    expect(fields.length).toBeGreaterThan(5);
    for (const field of fields) {
      expect(differencesOf(day, with1(list, { [field]: "tampered" })), field).toHaveLength(1);
    }
  }
  for (const field of Object.keys(day.times)) {
    const tables = { ...day, times: { ...day.times, [field]: 1 } };
    expect(differencesOf(day, tables), field).toHaveLength(1);
  }
});

test("what an older ledger doesn't tell is not compared", () => {
  const { remindsAt: _, ...untold } = day.times;
  const older: Day = JSON.parse(JSON.stringify({ ...day, times: untold }));
  expect(differencesOf(older, day)).toEqual([]);
});
