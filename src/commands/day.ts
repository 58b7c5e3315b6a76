/** `finalize`, `paper` and `why`: one training day seen, or finalized, from outside the server. */
import { joinHouse, openDays, openStore } from "../app.ts";
import { matchName } from "../conversations/names.ts";
import { paperOf, wordsOf } from "../conversations/view.ts";
import { whyLines } from "../conversations/why.ts";
import { AppError } from "../domain/errors.ts";
import { replay } from "../domain/fold.ts";
import type { DayRecord, SchoolSettings, Store } from "../turns/ports.ts";
import { takeTurn } from "../turns/take-turn.ts";
import { loadConfig, loadSchool, openErrorLog } from "./settings.ts";

export type DayOptions = { day?: string };

/** What the Saturday alarm does, for an outside cron. The server sends the texts. */
export async function finalize(options: DayOptions): Promise<void> {
  const config = loadConfig();
  const school = loadSchool(config);
  const store = openStore(config);
  const house = joinHouse(config, school, store, openErrorLog(config));
  try {
    await openDays(house, store, school);
    const before = await recordOf(store, school, options);
    await requireCurrent(store, before, options);
    await takeTurn(house, { kind: "finalize", classId: before.rules.id });
    const { day, ledger } = await recordOf(store, school, options);
    const done =
      ledger.length > before.ledger.length
        ? `finalized; it is ${day.phase} now`
        : `already ${day.phase}; nothing done`;
    process.stdout.write(`${day.date}: ${done}\n`);
  } finally {
    await house.bell.stop();
    await store.close();
  }
}

/** The sheet, from the ledger alone. */
export async function paper(options: DayOptions): Promise<void> {
  const record = await readRecord(options);
  const viewed = viewedOf(record);
  process.stdout.write(`${wordsOf(viewed).paper(paperOf(viewed, replay(record.ledger)))}\n`);
}

/** What was decided about somebody, and why, from the ledger. */
export async function why(name: string, options: DayOptions): Promise<void> {
  const record = await readRecord(options);
  const viewed = viewedOf(record);
  const words = wordsOf(viewed).trainer;
  const found = matchName([...record.people.values()], name);
  if (found.length === 0) {
    throw new AppError(
      "not-found",
      `nobody called ${name} is on ${record.day.date}; \`backwalk paper\` shows the names`,
    );
  }
  for (const person of found) {
    const lines = whyLines(viewed, record.day, record.ledger, person.id);
    const shown = person.name ?? name;
    const text =
      lines.length > 0 ? words.why({ name: shown, lines }) : words.nothingAbout({ name: shown });
    process.stdout.write(`${text}\n`);
  }
}

async function readRecord(options: DayOptions): Promise<DayRecord> {
  const config = loadConfig();
  const school = loadSchool(config);
  const store = openStore(config);
  try {
    return await recordOf(store, school, options);
  } finally {
    await store.close();
  }
}

/** The day of the class of the school with this number: a number that was changed leaves the old school behind. */
async function recordOf(
  store: Store,
  { number }: SchoolSettings,
  { day }: DayOptions,
): Promise<DayRecord> {
  const found = (await store.classes()).find(({ school }) => school.number === number);
  if (!found) {
    throw new AppError("not-found", "the school isn't installed yet; start `backwalk serve` once");
  }
  const record = await store.dayRecord(found.rules.id, day);
  if (!record) {
    throw new AppError(
      "not-found",
      day
        ? `there is no training day on ${day}; write it as 2026-11-22`
        : "no training day is open yet",
    );
  }
  return record;
}

/** Only the day that is on can be finalized. */
async function requireCurrent(store: Store, record: DayRecord, { day }: DayOptions): Promise<void> {
  if (day === undefined) return;
  const current = await store.dayRecord(record.rules.id);
  if (current?.day.id === record.day.id && !record.day.over) return;
  throw new AppError(
    "invalid",
    `${day} is not the current training day; that is ${current?.day.date ?? "none"}`,
  );
}

function viewedOf(record: DayRecord): Parameters<typeof wordsOf>[0] {
  return { now: Date.now(), school: record.school, people: record.people };
}
