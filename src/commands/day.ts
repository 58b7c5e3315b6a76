/** `finalize`, `paper` and `why`: one training day seen, or finalized, from outside the server. */
import { joinHouse, openArchive, openDays, openStore, openStoreToRead } from "../app.ts";
import type { Config } from "../config.ts";
import { matchName } from "../conversations/names.ts";
import { paperOf, type Viewed, viewOf, wordsOf } from "../conversations/view.ts";
import { toldOf, whyText } from "../conversations/why/why-answer.ts";
import { AppError } from "../domain/errors.ts";
import { replay } from "../domain/fold.ts";
import type { LocalDate } from "../domain/times.ts";
import { parseDate } from "../settings/clock-times.ts";
import type { DayRecord, Store } from "../turns/ports.ts";
import { takeTurn } from "../turns/take-turn.ts";
import { type Choice, chooseClass, installed, type TaughtClass } from "./choice.ts";
import { loadConfig, loadSchools, openErrorLog } from "./settings.ts";

/** Where there are several schools or classes, the options say which is meant. */
export type DayOptions = Choice & { day?: string };

/** What the Saturday alarm does, for an outside cron. The server sends the texts. */
export async function finalize(options: DayOptions): Promise<void> {
  const date = dateMeant(options);
  const config = loadConfig();
  const schools = loadSchools(config);
  const store = openStore(config);
  const house = await joinHouse(config, schools, store, openErrorLog(config));
  try {
    await openDays(house, store, schools);
    const { rules } = chooseClass(await installed(store, schools), options);
    const before = await currentOf(store, rules.id, date);
    await takeTurn(house, { kind: "finalize", classId: rules.id });
    const after = await store.dayRecord(rules.id, before.day.date);
    if (!after) throw noDayYet();
    const { day, ledger } = after;
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
  const { record, viewed } = await readDay(options);
  process.stdout.write(`${wordsOf(viewed).paper(paperOf(viewed, replay(record.ledger)))}\n`);
}

/** What was decided about somebody, and why, from the ledger. */
export async function why(name: string, options: DayOptions): Promise<void> {
  const { record, viewed } = await readDay(options);
  const found = matchName([...record.people.values()], name);
  if (found.length === 0) {
    throw new AppError(
      "not-found",
      `nobody called ${name} is on ${record.day.date}; \`backwalk paper\` shows the names`,
    );
  }
  const told = toldOf(viewed, record.day, record.ledger);
  for (const { id } of found) process.stdout.write(`${whyText(viewed, told, id)}\n`);
}

type SeenDay = { record: DayRecord; viewed: Viewed };

async function readDay(options: DayOptions): Promise<SeenDay> {
  const date = dateMeant(options);
  const config = loadConfig();
  const schools = loadSchools(config);
  const store = openStoreToRead(config);
  try {
    const taught = chooseClass(await installed(store, schools), options);
    const record = await store.dayRecord(taught.rules.id, date);
    if (!record) throw await noSuchDay(config, taught, date);
    return { record, viewed: viewOf(record, Date.now()) };
  } finally {
    await store.close();
  }
}

/** Undefined: the current day. Throws AppError `invalid` when what was written is no date. */
function dateMeant({ day }: DayOptions): LocalDate | undefined {
  if (day === undefined) return undefined;
  const date = parseDate(day.trim());
  if (date !== undefined) return date;
  const problem =
    day.trim() === ""
      ? "--day is empty; write a date as 2026-11-22, or leave --day out for the current day"
      : `--day ${JSON.stringify(day)} is no date; write one that there is, as 2026-11-22`;
  throw new AppError("invalid", problem);
}

const nearestMax = 4;

/** With the days nearest to the one that there isn't. */
async function noSuchDay(
  config: Config,
  { school, rules }: TaughtClass,
  wanted: LocalDate | undefined,
): Promise<AppError> {
  const archive = openArchive(config);
  try {
    const days = (await archive.allDays()).filter(
      ({ schoolId, className }) => schoolId === school.id && className === rules.name,
    );
    if (wanted === undefined || days.length === 0) return noDayYet();
    const apart = (date: LocalDate): number => Math.abs(Date.parse(date) - Date.parse(wanted));
    const nearest = days
      .map(({ date }) => date)
      .toSorted((one, other) => apart(one) - apart(other))
      .slice(0, nearestMax);
    const problems = nearest.toSorted().map((date) => `--day ${date}`);
    const message = `there is no training day on ${wanted}; the nearest there are`;
    return new AppError("not-found", message, { problems });
  } finally {
    await archive.close();
  }
}

function noDayYet(): AppError {
  return new AppError("not-found", "no training day is open yet; start `backwalk serve` once");
}

/** Only the day that is on can be finalized. */
async function currentOf(
  store: Store,
  classId: number,
  wanted: LocalDate | undefined,
): Promise<DayRecord> {
  const record = await store.dayRecord(classId);
  if (!record) throw noDayYet();
  const { date, over } = record.day;
  if (wanted === undefined || (wanted === date && !over)) return record;
  const current = over ? "there is none" : `that is ${date}`;
  throw new AppError("invalid", `${wanted} is not the current training day; ${current}`);
}
