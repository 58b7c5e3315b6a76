/** The archive on SQLite: what `verify` reads to hold the ledger, the tables and the outbox against each other. */
import { and, asc, count, eq, gt, isNotNull, max, sql } from "drizzle-orm";
import type { Archive, DayEvidence, ListedDay } from "../turns/ports.ts";
import { prepareDayRows } from "./day-rows.ts";
import { openToRead } from "./existing.ts";
import { prepareLedgerRows } from "./ledger-rows.ts";
import type { Database } from "./open.ts";
import { ledger, trainingDays } from "./schema/days.ts";
import { outbox } from "./schema/messages.ts";
import { classes, schools } from "./schema/schools.ts";
import { prepareSchoolRows } from "./school-rows.ts";

/** The archive in the file at `file:PATH`, which is never made, migrated or written. Throws as `openToRead` does. */
export function openArchive(url: string): Archive {
  const db = openToRead(url);
  const [days, facts, schools] = [prepareDayRows(db), prepareLedgerRows(db), prepareSchoolRows(db)];
  return {
    async allDays() {
      return listDays(db);
    },
    async evidence(dayId) {
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
