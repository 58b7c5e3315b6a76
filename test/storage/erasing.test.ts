/** Erasing after a whole week: not a byte of the person is left in the files, and the week can still be told. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Client from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { paperOf, viewOf, wordsOf } from "../../src/conversations/view.ts";
import { whyLines } from "../../src/conversations/why/why.ts";
import { replay } from "../../src/domain/fold.ts";
import { openArchive } from "../../src/storage/archive.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { verifyDay } from "../../src/turns/verify.ts";
import { Stage, seven } from "../support/stage.ts";
import { momentOf } from "../support/week.ts";
import { settings } from "./day-steps.ts";

/** She waits, is asked, says yes, and is spoken of in every way that the week has. */
const name = "Kovi Özüst";
const phone = "+36301110008";
const traces = ["zust", "züst", "ZUST", "36301110008", "301110008", "30 111 0008"];

let folder: string;
let stage: Stage;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "backwalk-erasing-"));
  stage = new Stage(openSqliteStore(`file:${databaseFile()}`), settings);
  await stage.open();
});
afterEach(async () => {
  await stage.store.close();
  rmSync(folder, { recursive: true });
});

/** Up to Saturday evening. */
async function playWeek(): Promise<void> {
  await stage.booked(...seven);
  await stage.says(phone, `MAYBE ${name}`);
  await stage.says("Kovi", "MAYBE Kovi Kis");
  await stage.waiting("Imre");
  await stage.says("trainer", "ADD Kovi Ozust 06 30 111 0008 MAYBE");
  await stage.orders("PIN özüst");
  await stage.says("trainer", "WHY Kovi Ozust");
  await stage.at("Sat 09:00");
  for (const who of [phone, "Kovi", "Imre", "Gabi", "Feri"]) await stage.says(who, "YES");
  await stage.at("Sat 21:00");
  expect(await stage.standing(phone)).toBe("09:00");
}

function databaseFile(): string {
  return join(folder, "backwalk.db");
}

async function bodiesTo(who: string): Promise<string[]> {
  return (await stage.textsTo(who)).map((one) => one.body);
}

/** Which of the traces are in the files of the database. */
function found(): string[] {
  const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
  return traces.filter((trace) => bytes.some((one) => one.includes(trace)));
}

const monday = "next Mon 12:00";

async function erase(now: string) {
  const { people } = await stage.record("2026-11-22");
  const id = [...people.values()].find((one) => one.phone === phone)?.id ?? Number.NaN;
  return { id, ...(await stage.store.erase(id, { now: momentOf(now), dryRun: false })) };
}

describe("a person is erased", () => {
  beforeEach(playWeek);

  test("once their days are over, to the last byte, with all that spoke of them", async () => {
    const standing = { className: "Sunday class", date: "2026-11-22" };
    expect(await erase("Sat 21:00")).toMatchObject({ standings: [standing] });
    expect(found()).toContain("36301110008");
    await stage.at(monday);
    const toNamesake = await bodiesTo("Kovi");
    const toOther = await bodiesTo("Imre");
    const erasure = await erase(monday);
    expect(erasure).toMatchObject({ standings: [], leaving: 0 });
    expect(erasure.own).toBeGreaterThan(3);
    expect(erasure.others).toBeGreaterThan(8);
    expect(found()).toEqual([]);
    expect(await bodiesTo("Kovi")).toEqual(toNamesake);
    expect(await bodiesTo("Imre")).toEqual(toOther);
  });

  test("with the bytes that were left when it was changed without care", async () => {
    await stage.at(monday);
    const client = new Client(databaseFile());
    client.pragma("secure_delete = OFF");
    client.exec(`insert into inbox values ('m', 1, 1, '${phone}', 0, 1000)`);
    client.exec("delete from inbox where message_id = 'm'");
    client.close();
    await erase(monday);
    expect(found()).toEqual([]);
  });

  test("but not what was said to another of that name", async () => {
    await stage.says("Other", `MAYBE ${name}`);
    await stage.at(monday);
    await stage.says("Other", "JOIN");
    const toOther = await bodiesTo("Other");
    expect(toOther.join()).toContain(name);
    await erase(monday);
    expect(await bodiesTo("Other")).toEqual(toOther);
    expect(found()).not.toContain("36301110008");
  });

  test("and the day replays as before, with a word for them", async () => {
    await stage.at(monday);
    const before = await stage.record("2026-11-22");
    const { id } = await erase(monday);
    const after = await stage.record("2026-11-22");
    expect(after.ledger).toEqual(before.ledger);
    expect(replay(after.ledger)).toEqual(after.day);
    expect(await differences()).toEqual([]);
    const viewed = viewOf(after, momentOf(monday));
    const paper = wordsOf(viewed).paper(paperOf(viewed, replay(after.ledger)));
    expect(paper).toContain("someone erased, Kovi Kis, Imre");
    expect(whyLines(viewed, after.day, after.ledger, id).join("\n")).toContain("someone erased");
  });

  test("and what the trainer was about to do with them is forgotten", async () => {
    await stage.at(monday);
    await stage.says("trainer", `ADD Kovi ${phone}`);
    await erase(monday);
    expect(found()).toEqual([]);
    const { bookings } = await stage.day();
    await stage.says("trainer", stage.code);
    expect((await stage.day()).bookings).toEqual(bookings);
  });

  test("and a report on their last text that comes late tells nobody", async () => {
    const last = await stage.lastTo(phone);
    await stage.at(monday);
    await erase(monday);
    const texts = await stage.texts();
    await stage.reports(last, 30005);
    expect(await stage.texts()).toHaveLength(texts.length);
  });
});

/** What `verify` finds. */
async function differences(): Promise<string[]> {
  const archive = openArchive(`file:${databaseFile()}`);
  try {
    const days = await archive.allDays();
    expect(days.length).toBeGreaterThan(1);
    const verdicts = await Promise.all(days.map((day) => verifyDay(archive, day)));
    return verdicts.flatMap((verdict) => verdict.differences);
  } finally {
    await archive.close();
  }
}
