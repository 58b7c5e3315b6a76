/** The archive on SQLite: what `verify` reads to hold the ledger, the tables and the outbox against each other. */

import Client from "better-sqlite3";
import { and, asc, count, eq, gt, isNotNull, max, sql } from "drizzle-orm";
import type { Archive, DayEvidence, ListedDay } from "../turns/archive.ts";
import { prepareDayRows } from "./day-rows.ts";
import { openToRead } from "./existing.ts";
import { prepareLedgerRows } from "./ledger-rows.ts";
import type { Database } from "./open.ts";
import { ledger, trainingDays } from "./schema/days.ts";
import { outbox } from "./schema/messages.ts";
import { classes, schools } from "./schema/schools.ts";
import { prepareSchoolRows } from "./school-rows.ts";
import { brokenFacts, damageIn, missingTables, type Orphans, orphansIn } from "./soundness.ts";

/** The archive in the file at `file:PATH`, which is never made, migrated or written. Throws as `openToRead` does. */
export function openArchive(url: string): Archive {
  const db = openToRead(url);
  // Not before the first day is read: where a table is missing, no query can be prepared.
  let prepared: ReturnType<typeof prepareReads> | null = null;
  return {
    async damage() {
      return findDamage(db);
    },
    async orphans() {
      return orphansIn(db.$client).map(orphansInWords);
    },
    async allDays() {
      return listDays(db);
    },
    async evidence(dayId) {
      prepared ??= prepareReads(db);
      const { days, facts, schools } = prepared;
      const atOnce = db.$client.transaction((): DayEvidence | null => {
        const day = days.find(dayId);
        const found = day && schools.class(day.classId);
        if (!found) return null;
        return { ...found, day, ledger: facts.read(dayId), ...numbersOf(db, dayId) };
      });
      return atOnce();
    },
    async repeatedCauses() {
      return findRepeatedCauses(db);
    },
    async close() {
      db.$client.close();
    },
  };
}

function prepareReads(db: Database) {
  return {
    days: prepareDayRows(db),
    facts: prepareLedgerRows(db),
    schools: prepareSchoolRows(db),
  };
}

/** What is looked at later rests on what was looked at before. */
function findDamage(db: Database): string[] {
  try {
    const missing = missingTables(db.$client).map((name) => `the table ${name} is missing`);
    if (missing.length > 0) return missing;
    const broken = brokenFacts(db.$client).map((fact) => `${fact} is no JSON`);
    const found = broken.length > 0 ? broken : damageIn(db.$client);
    if (found.length > 0) return found;
    prepareReads(db);
    listDays(db);
    return [];
  } catch (error) {
    if (!(error instanceof Client.SqliteError)) throw error;
    return [`can't be read: ${error.message}`];
  }
}

function orphansInWords({ table, parent, count }: Orphans): string {
  const rows = count === 1 ? "1 row refers" : `${count} rows refer`;
  return `${table}: ${rows} to rows of ${parent} that are gone`;
}

function listDays(db: Database): ListedDay[] {
  return db
    .select({
      id: trainingDays.id,
      date: trainingDays.date,
      className: classes.name,
      schoolId: schools.id,
      schoolName: sql<string>`json_extract(${schools.settings}, '$.name')`,
    })
    .from(trainingDays)
    .innerJoin(classes, eq(classes.id, trainingDays.classId))
    .innerJoin(schools, eq(schools.id, classes.schoolId))
    .orderBy(asc(schools.id), asc(classes.id), asc(trainingDays.date))
    .all();
}

function numbersOf(db: Database, dayId: string): Pick<DayEvidence, "lastSeq" | "textedAsks"> {
  const last = db
    .select({ seq: max(ledger.seq) })
    .from(ledger)
    .where(eq(ledger.dayId, dayId))
    .get();
  const texted = db
    .select({ ask: sql<number>`${outbox.ask}` })
    .from(outbox)
    .where(and(eq(outbox.dayId, dayId), isNotNull(outbox.ask)))
    .all();
  return { lastSeq: last?.seq ?? 0, textedAsks: new Set(texted.map(({ ask }) => ask)) };
}

function findRepeatedCauses(db: Database): number[][] {
  const repeated = db
    .select({ ids: sql<string>`group_concat(${outbox.id})` })
    .from(outbox)
    .groupBy(outbox.schoolId, outbox.cause)
    .having(gt(count(), 1))
    .all();
  return repeated.map(({ ids }) => ids.split(",").map(Number));
}
