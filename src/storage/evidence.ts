/** Evidence: what `verify` reads of the database to hold the ledger, the tables and the outbox against each other. */
import { and, asc, count, eq, gt, isNotNull, max, sql } from "drizzle-orm";
import type { DayEvidence, ListedDay } from "../turns/ports.ts";
import type { Database } from "./open.ts";
import type { Rows } from "./rows.ts";
import { classes, ledger, outbox, schools, trainingDays } from "./schema.ts";

export type EvidenceRows = {
  days(): ListedDay[];
  ofDay(dayId: string): DayEvidence | null;
  /** Ids of texts, a list for each cause that a school has more than one text of. */
  repeatedCauses(): number[][];
};

export function prepareEvidence(db: Database, rows: Rows): EvidenceRows {
  return {
    days: () => listDays(db),
    ofDay(dayId) {
      const day = rows.days.find(dayId);
      const found = day && rows.schools.class(day.classId);
      if (!found) return null;
      const facts = rows.ledger.read(dayId);
      return { ...found, day, ledger: facts, ...numbersOf(db, dayId) };
    },
    repeatedCauses: () => findRepeatedCauses(db),
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
