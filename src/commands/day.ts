/** `finalize`, `paper` and `why`: one training day seen, or finalized, from outside the server. */
import { joinHouse, openDays, openStore } from "../app.ts";
import { matchName } from "../conversations/names.ts";
import { paperOf, type Viewed, viewOf, wordsOf } from "../conversations/view.ts";
import { toldOf, whyText } from "../conversations/why/why-answer.ts";
import { AppError } from "../domain/errors.ts";
import { replay } from "../domain/fold.ts";
import type { DayRecord, Store } from "../turns/ports.ts";
import { takeTurn } from "../turns/take-turn.ts";
import { type Choice, chooseClass, installed } from "./choice.ts";
import { loadConfig, loadSchools, openErrorLog } from "./settings.ts";

/** Where there are several schools or classes, the options say which is meant. */
export type DayOptions = Choice & { day?: string };

/** What the Saturday alarm does, for an outside cron. The server sends the texts. */
export async function finalize(options: DayOptions): Promise<void> {
  const config = loadConfig();
  const schools = loadSchools(config);
  const store = openStore(config);
  const house = joinHouse(config, schools, store, openErrorLog(config));
  try {
    await openDays(house, store, schools);
    const { rules } = chooseClass(await installed(store, schools), options);
    const before = await recordOf(store, rules.id, options);
    await requireCurrent(store, before, options);
    await takeTurn(house, { kind: "finalize", classId: rules.id });
    const { day, ledger } = await recordOf(store, rules.id, options);
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
  const config = loadConfig();
  const schools = loadSchools(config);
  const store = openStore(config);
  try {
    const classes = await installed(store, schools);
    const { rules } = chooseClass(classes, options);
    const record = await recordOf(store, rules.id, options);
    return { record, viewed: viewOf(record, Date.now()) };
  } finally {
    await store.close();
  }
}

async function recordOf(store: Store, classId: number, { day }: DayOptions): Promise<DayRecord> {
  const record = await store.dayRecord(classId, day);
  if (record) return record;
  throw new AppError(
    "not-found",
    day
      ? `there is no training day on ${day}; write it as 2026-11-22`
      : "no training day is open yet",
  );
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
