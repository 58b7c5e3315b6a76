/** The constraints: what must never be is refused even to a program that is wrong. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../../src/storage/open.ts";

const day = "1:2026-11-22";
const rows = [
  "insert into schools (id, number, settings) values (1, '+36705550100', '{}')",
  "insert into classes (id, school_id, name, rules) values (1, 1, 'Sunday', '{}')",
  "insert into people (id, school_id, phone, session) values (1, 1, '+36301110001', '{}')",
  "insert into people (id, school_id, phone, session) values (2, 1, '+36301110002', '{}')",
  trainingDay(day, "2026-11-22"),
  `insert into slots values ('${day}', 0, 'root', 9, 7, 'open', 0, 0)`,
  `insert into slots values ('${day}', 1, 'sibling', 8, 7, 'closed', 0, 0)`,
  booking(1, 1, "booked", 0),
  ask(1, 1, "pending", null),
  `insert into ledger (day_id, seq, at, actor, why, data) values ('${day}', 1, 1, 'rule', '{}', '{"fact":"paused"}')`,
  "insert into inbox values ('m1', 1, 1, 'JOIN', 1, 1)",
  text("a", "pending"),
  `insert into alarms (day_id, kind, due_at, version) values ('${day}', 'deadline', 1, 1)`,
];

function trainingDay(id: string, date: string): string {
  return `insert into training_days (id, class_id, date, signup_closes_at, finalizes_at, decides_at, ends_at,
      phase, paused, over)
    values ('${id}', 1, '${date}', 1, 2, 3, 9, 'open', 0, 0)`;
}

function booking(
  number: number,
  person: number,
  standing: string,
  slot: number | null,
  places: number | string = 1,
): string {
  return `insert into bookings values ('${day}', ${number}, ${person}, ${places}, '${standing}', ${slot},
    null, null, 0, 1, 1, null, null, 1)`;
}

function ask(number: number, booking: number, outcome: string, closedAt: number | null): string {
  return `insert into asks values ('${day}', ${number}, ${booking}, 'move', 1, 1, 2, '${outcome}', ${closedAt})`;
}

function text(cause: string, status: string): string {
  return `insert into outbox (school_id, day_id, person_id, to_number, from_number, kind, body, cause, status,
      attempts, created_at, due_at, valid_until, despite_opt_out, updated_at)
    values (1, '${day}', 1, '+36301110001', '+36705550100', 'reply', 'Hi', '${cause}', '${status}', 0, 1, 1, 2, 0, 1)`;
}

const allowed: [string, string][] = [
  ["a second ask once the first is closed", ask(2, 1, "no", 5)],
  ["another person's booking", booking(2, 2, "waiting", null)],
  ["a booking of someone who has one that is out", booking(2, 1, "out", null)],
  ["the answer to an ask", "update asks set outcome = 'yes', closed_at = 5"],
  ["another cause", text("b", "pending")],
];

const refused: [string, string, RegExp][] = [
  ["two pending asks to one booking", ask(2, 1, "pending", null), /UNIQUE.*asks/],
  ["an ask to no booking", ask(2, 9, "no", 5), /FOREIGN KEY/],
  ["a closed ask without its time", ask(2, 1, "no", null), /asks_closed/],
  ["a pending ask with a closing time", "update asks set closed_at = 5", /asks_closed/],
  ["an unheard-of outcome", "update asks set outcome = 'maybe', closed_at = 5", /asks_outcome/],
  ["an unheard-of kind of ask", "update asks set kind = 'beg'", /asks_kind/],
  ["two bookings of one person", booking(2, 1, "waiting", null), /UNIQUE.*bookings/],
  ["a booked booking without a slot", booking(2, 2, "booked", null), /bookings_slot/],
  ["a waiting booking with a slot", booking(2, 2, "waiting", 0), /bookings_slot/],
  ["a booking in a slot that isn't there", booking(2, 2, "booked", 7), /FOREIGN KEY/],
  ["a booking of nobody", booking(2, 9, "waiting", null), /FOREIGN KEY/],
  ["an unheard-of standing", booking(2, 2, "hoping", null), /bookings_standing/],
  ["a booking of no place", booking(2, 2, "waiting", null, 0), /bookings_places/],
  ["places that are no number", booking(2, 2, "waiting", null, "'two'"), /cannot store TEXT/],
  ["a changed ledger", "update ledger set at = 2", /append-only/],
  ["a shortened ledger", "delete from ledger", /append-only/],
  [
    "one message taken twice",
    "insert into inbox values ('m1', 1, 1, 'JOIN', 2, 2)",
    /UNIQUE.*inbox/,
  ],
  ["one cause texted twice", text("a", "pending"), /UNIQUE.*outbox/],
  ["an unheard-of status", text("b", "lost"), /outbox_status/],
  [
    "two alarms of one kind",
    `insert into alarms (day_id, kind, due_at, version) values ('${day}', 'deadline', 2, 1)`,
    /UNIQUE.*alarms/,
  ],
  ["a day under another's id", trainingDay("9:9", "2026-11-29"), /training_days_id/],
  [
    "one phone twice in a school",
    "insert into people (school_id, phone, session) values (1, '+36301110001', '{}')",
    /UNIQUE.*people/,
  ],
  [
    "two schools with one number",
    "insert into schools (number, settings) values ('+36705550100', '{}')",
    /UNIQUE/,
  ],
];

describe("the database", () => {
  let db: Database;
  beforeEach(() => {
    db = openDatabase("file::memory:");
    for (const row of rows) db.$client.exec(row);
  });
  afterEach(() => {
    db.$client.close();
  });

  test.each(allowed)("takes %s", (_, statement) => {
    expect(db.$client.prepare(statement).run().changes).toBe(1);
  });

  test.each(refused)("refuses %s", (_, statement, because) => {
    expect(() => db.$client.exec(statement)).toThrow(because);
  });

  test("has only strict tables", () => {
    const loose = db.$client
      .prepare("select name from pragma_table_list where type = 'table' and not strict")
      .pluck()
      .all()
      .filter((name) => !/^(sqlite_|__drizzle)/.test(String(name)));
    expect(loose).toEqual([]);
  });

  test("waits for the disk at each commit and checks references", () => {
    expect(db.$client.pragma("synchronous", { simple: true })).toBe(2);
    expect(db.$client.pragma("foreign_keys", { simple: true })).toBe(1);
    expect(db.$client.pragma("busy_timeout", { simple: true })).toBe(5000);
  });
});
