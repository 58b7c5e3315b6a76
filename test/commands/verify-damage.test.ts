/** `verify` on a file that is damaged: each damage is a line, never a stack trace, and never a match. */
import { closeSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { playedDatabase, verifiedAt } from "./played-database.ts";

const played = playedDatabase();
const { tamper, withoutTriggers } = played;
const verified = () => verifiedAt(played.file);

const end = "the database is damaged, no day was replayed: stop the server and restore a backup";

describe("of a damaged file verify says what is wrong, and replays nothing:", () => {
  test("any page that is overwritten", async () => {
    const pages = statSync(played.file).size / 4096;
    expect(pages).toBeGreaterThan(20);
    const whole = readFileSync(played.file);
    const unseen: number[] = [];
    for (let page = 1; page < pages; page += 1) {
      overwrite(Buffer.alloc(4096, 0xff), page * 4096);
      const lines = await verified().then(
        (found) => found.lines,
        (error: Error) => [error.message],
      );
      if (!lines.some((line) => /damaged|cannot be opened/.test(line))) unseen.push(page);
      overwrite(whole.subarray(page * 4096, (page + 1) * 4096), page * 4096);
    }
    expect(unseen).toEqual([]);
    expect((await verified()).sums.differences).toBe(0);
  }, 60_000);

  test.each(["schools", "training_days", "bookings", "ledger", "outbox", "people"])(
    "the table %s is missing",
    async (table) => {
      tamper(`DROP TABLE ${table}`);
      const { lines, sums } = await verified();
      expect(lines).toContain(`database: the table ${table} is missing`);
      expect(lines.at(-1)).toBe(end);
      expect(sums.differences).toBe(lines.length - 1);
    },
  );

  test("a column is missing", async () => {
    tamper("ALTER TABLE bookings DROP COLUMN name_by");
    expect((await verified()).lines).toEqual([
      expect.stringMatching(/^database: can't be read: no such column: "name_by"/),
      end,
    ]);
  });
});

test("a person who is gone and has a booking is a difference", async () => {
  tamper("DELETE FROM people WHERE id = (SELECT person_id FROM bookings WHERE number = 2)");
  const { lines, sums } = await verified();
  expect(lines).toContain("bookings: 1 row refers to rows of people that are gone");
  expect(lines.at(-1)).toMatch(/^1 day, \d+ facts: \d+ differences$/);
  expect(sums.differences).toBe(lines.length - 2);
});

test.each([
  ["says nothing", "'{}'"],
  ["is no fact", "'17'"],
  ["is a fact that there isn't", `'{"fact":"rained"}'`],
  ["lacks what it is about", `'{"fact":"ask-closed"}'`],
])("a fact that %s, in a line", async (_name, data) => {
  tamper(`${withoutTriggers()} UPDATE ledger SET data = ${data} WHERE seq = 4`);
  const { lines, sums } = await verified();
  expect(sums.differences).toBeGreaterThan(0);
  expect(lines.join("\n")).toMatch(/can't be (read|replayed)/);
});

test("a fact that is no JSON, in a line", async () => {
  overwrite(Buffer.from("rubbish"), readFileSync(played.file).lastIndexOf('{"fact":'));
  const { lines, sums } = await verified();
  expect(sums.differences).toBeGreaterThan(0);
  expect(lines).toEqual([
    expect.stringMatching(/^database: fact \d+ of day 1:2026-11-22 is no JSON$/),
    end,
  ]);
});

test("settings that nothing can be written by, in a line", async () => {
  tamper("UPDATE schools SET settings = '{}'");
  const { lines, sums } = await verified();
  expect(lines[1]).toMatch(/^ {2}its rows can't be read \(\w+Error\)$/);
  expect(sums.differences).toBe(1);
});

function overwrite(bytes: Uint8Array, position: number): void {
  const handle = openSync(played.file, "r+");
  writeSync(handle, bytes, 0, bytes.length, position);
  closeSync(handle);
}
