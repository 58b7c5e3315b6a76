/** `verify`: an untouched database matches; whatever somebody changes behind our back is named. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Client from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { openStoreToRead } from "../../src/app.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { settings } from "../storage/day-steps.ts";
import { requireBuilt, runProgram } from "../support/live-program.ts";
import { Stage, seven } from "../support/stage.ts";
import { playedDatabase, verifiedAt } from "./played-database.ts";

const played = playedDatabase();
const { tamper, withoutTriggers } = played;
const verified = (path = played.file) => verifiedAt(path);

test("a day in the middle of its walk matches", async () => {
  const { lines, sums } = await verified();
  expect(lines).toEqual([
    `2026-11-22 Sunday class: ${sums.facts} facts, matches`,
    `1 day, ${sums.facts} facts: everything matches`,
  ]);
  expect(sums).toEqual({ days: 1, facts: sums.facts, differences: 0 });
  expect(sums.facts).toBeGreaterThan(15);
});

test("nothing is written: the folder is the same, byte for byte", async () => {
  const inFolder = () =>
    readdirSync(played.folder).map((name) => [name, readFileSync(join(played.folder, name))]);
  const before = inFolder();
  await verified();
  expect(inFolder()).toEqual(before);
});

const asked = "SELECT min(number) FROM asks WHERE outcome = 'pending'";

describe("verify names", () => {
  test.each<[string, string, RegExp[]]>([
    [
      "another phase",
      "UPDATE training_days SET phase = 'settled'",
      [/^day phase: the ledger says "splitting", the tables say "settled"$/],
    ],
    ["a stage", "UPDATE training_days SET stage = 'offers'", [/^day stage: /]],
    ["a pause", "UPDATE training_days SET paused = 1", [/^day paused: .* false, .* true$/]],
    [
      "a moment",
      "UPDATE training_days SET decides_at = decides_at + 1",
      [/^times decidesAt: the ledger says 2026-11-21T19:00:00\.000Z, .*00\.001Z$/],
    ],
    [
      "a capacity",
      "UPDATE slots SET capacity = 8 WHERE number = 0",
      [/^slot 0 capacity: the ledger says 7, the tables say 8$/, /^paper: /],
    ],
    [
      "a slot that somebody opened",
      "UPDATE slots SET status = 'open' WHERE number = 1",
      [/^slot 1 status: .*"tentative".*"open"$/, /^paper: /],
    ],
    [
      "somebody gone from the list, on the paper too",
      "UPDATE bookings SET standing = 'out', slot = NULL WHERE number = 2",
      [
        /^booking 2 standing: the ledger says "booked", the tables say "out"$/,
        /^booking 2 slot: the ledger says 0, the tables say null$/,
        /^paper: the ledger says ".*person 3.*", the tables say ".*"$/,
      ],
    ],
    ["places", "UPDATE bookings SET places = 2 WHERE number = 8", [/^booking 8 places: /]],
    ["a pin", "UPDATE bookings SET pinned = 1 WHERE number = 7", [/^booking 7 pinned: /]],
    [
      "the time of a sign-up",
      "UPDATE bookings SET signed_up_at = signed_up_at - 1000 WHERE number = 9",
      [/^booking 9 signedUpAt: the ledger says 2026-.*Z, the tables say 2026-.*Z$/],
    ],
    [
      "an answer",
      "UPDATE asks SET outcome = 'silent' WHERE outcome = 'yes'",
      [/^ask 1 outcome: the ledger says "yes", the tables say "silent"$/],
    ],
    ["a deadline", "UPDATE asks SET answer_by = 0 WHERE number = 2", [/^ask 2 answerBy: /]],
    [
      "a question that is gone",
      "DELETE FROM outbox WHERE ask = 3; DELETE FROM asks WHERE number = 3",
      [/^ask 3: the ledger has it, the tables don't$/],
    ],
    [
      "a booking that nobody made",
      `INSERT INTO bookings SELECT day_id, 99, 1, places, standing, slot, agreed, standby, pinned,
        reachable, in_play, passed_over, name_by, signed_up_at FROM bookings WHERE number = 9`,
      [/^booking 99: the tables have it, the ledger doesn't$/, /^paper: /],
    ],
    [
      "a pending question that was never put to anybody",
      `DELETE FROM outbox WHERE ask = (${asked})`,
      [/^ask 2: is pending, but the outbox has no text of it$/],
    ],
    [
      "a slot over its capacity",
      "UPDATE slots SET capacity = 2 WHERE number = 1",
      [/^slot 1 capacity: /, /^slot 1: \d places are held, of 2$/],
    ],
    [
      "a person who stands twice",
      `DROP INDEX bookings_one_a_person;
       UPDATE bookings SET person_id = (SELECT person_id FROM bookings WHERE number = 1)
       WHERE number = 2`,
      [/^booking 2 personId: /, /^person \d+: bookings 1 and 2 both stand$/],
    ],
    [
      "a fact that changes nothing and is gone",
      `INSERT INTO ledger (day_id, seq, at, actor, why, data) SELECT day_id, max(seq) + 2, at,
        actor, why, '{"fact":"told"}' FROM ledger`,
      [/^ledger: its last fact is number \d+, but it has \d+$/],
    ],
  ])("%s", async (_name, statements, wanted) => {
    tamper(statements);
    const { lines, sums } = await verified();
    const named = lines.slice(1, -1).map((line) => line.replace(/^ {2}/, ""));
    for (const pattern of wanted) expect(named).toContainEqual(expect.stringMatching(pattern));
    expect(sums.differences).toBe(named.length);
    expect(lines[0]).toMatch(/^2026-11-22 Sunday class: \d+ facts, \d+ differences?$/);
    expect(lines.at(-1)).toMatch(/^1 day, \d+ facts: \d+ differences?$/);
    expect(lines.join("\n")).not.toMatch(/Anna|Bea|Hanna|\+36/);
  });

  test("two texts of one cause", async () => {
    tamper("DROP INDEX outbox_cause; UPDATE outbox SET cause = 'the same' WHERE id IN (3, 4)");
    const { lines, sums } = await verified();
    expect(lines[1]).toBe("outbox: texts 3, 4 have one cause");
    expect(sums.differences).toBe(1);
  });

  test("a ledger that can't be replayed, and goes on", async () => {
    tamper(`${withoutTriggers()} UPDATE ledger SET data = json_set(data, '$.ask', 77)
      WHERE fact = 'ask-closed'`);
    const { lines } = await verified();
    expect(lines[1]).toBe("  the ledger can't be replayed: day 1:2026-11-22 has no ask 77");
    expect(lines.at(-1)).toMatch(/1 difference$/);
  });

  test("rows that can't be read, without quoting them", async () => {
    tamper(`${withoutTriggers()} UPDATE ledger SET why = 'Anna said' WHERE seq = 4`);
    const { lines } = await verified();
    expect(lines[0]).toBe("2026-11-22 Sunday class: 0 facts, 1 difference");
    expect(lines[1]).toBe("  its rows can't be read (SyntaxError)");
  });
});

test("a person's name is no part of the day: erasing it makes no difference", async () => {
  tamper('UPDATE people SET name = NULL, session = \'{"state":"resting"}\'');
  expect((await verified()).sums.differences).toBe(0);
});

test("days that have passed are replayed too, of all classes and schools, with the school's name", async () => {
  const other = join(played.folder, "two-schools.db");
  const stage = new Stage(openSqliteStore(`file:${other}`), settings);
  await stage.open();
  const classes = [...settings.classes, ...settings.classes].map((one, at) => {
    return { ...one, name: `Class ${at}` };
  });
  await stage.store.install({ ...settings, name: "Kati's", number: "+36705550200", classes });
  for (const { rules } of await stage.store.classes()) {
    await stage.takes({ kind: "class", classId: rules.id });
  }
  await stage.booked(...seven);
  await stage.at("next Mon 12:00");
  await stage.store.install({ ...settings, name: "Kati's", number: "+36705550200", classes: [] });
  await stage.store.close();
  const { lines } = await verified(other);
  const titles = lines.slice(0, -1).map((line) => line.replace(/: \d+ facts?, /, ": "));
  expect(titles).toEqual([
    "2026-11-22 Sunday class (Juli's Dog School): matches",
    "2026-11-29 Sunday class (Juli's Dog School): matches",
    "2026-11-22 Class 0 (Kati's): matches",
    "2026-11-29 Class 0 (Kati's): matches",
    "2026-11-22 Class 1 (Kati's): matches",
    "2026-11-29 Class 1 (Kati's): matches",
  ]);
  expect(lines.at(-1)).toMatch(/^6 days, \d+ facts: everything matches$/);
});

test("a server that works meanwhile is not in the way, nor is verify in its", async () => {
  const server = new Client(played.file);
  server.pragma("journal_mode = WAL");
  server.exec("BEGIN IMMEDIATE; UPDATE slots SET capacity = 99");
  expect((await verified()).sums.differences).toBe(0);
  server.exec("COMMIT");
  server.close();
  expect((await verified()).sums.differences).toBeGreaterThan(0);
});

test("a store that is opened to read refuses to write", async () => {
  const store = openStoreToRead({ databaseUrl: `file:${played.file}` });
  await expect(store.install(settings)).rejects.toThrow("readonly");
  await store.close();
});

test("as a command it ends with 0 if all matches, 1 if not, 2 where there is nothing to read", {
  timeout: 60_000,
}, async () => {
  requireBuilt();
  const run = (databaseUrl: string) =>
    runProgram(["verify"], played.folder, { DATABASE_URL: databaseUrl }).ended;
  expect(await run(`file:${played.file}`)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^2026-11-22 Sunday class: \d+ facts, matches\n1 day, .*\n$/),
    stderr: "",
  });
  tamper("UPDATE bookings SET places = 2 WHERE number = 8");
  expect(await run(`file:${played.file}`)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("\n  booking 8 places: the ledger says 1, the tables say 2\n"),
    stderr: "",
  });
  expect(await run("file:none.db")).toMatchObject({
    status: 2,
    stdout: "",
    stderr: "there is no database at none.db; `backwalk serve` makes it\n",
  });
  tamper("DELETE FROM __drizzle_migrations WHERE created_at > 0");
  expect(await run(`file:${played.file}`)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(
      "was written by an older Backwalk; run `backwalk migrate` first",
    ),
  });
});
