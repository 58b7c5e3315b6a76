/** Alarms in the database: when a training day wants a turn by itself. */
import { asc, eq, getTableColumns, lte, sql } from "drizzle-orm";
import type { Alarm } from "../conversations/scene.ts";
import type { Instant } from "../domain/times.ts";
import type { Wakeup } from "../turns/ports.ts";
import type { Database } from "./open.ts";
import { rowOf } from "./placeholders.ts";
import { alarms } from "./schema/days.ts";

type AlarmRow = typeof alarms.$inferSelect;

export type AlarmRows = {
  find(id: number): AlarmRow | null;
  /** Makes the day's alarms these; gives those that are new or at a new time. */
  replace(dayId: string, wanted: readonly Alarm[]): Wakeup[];
  due(until: Instant, limit: number): Wakeup[];
};

const { id, ...columns } = getTableColumns(alarms);

export function prepareAlarmRows(db: Database): AlarmRows {
  const byId = db
    .select()
    .from(alarms)
    .where(eq(id, sql.placeholder("id")))
    .prepare();
  const dueUntil = db
    .select({ id, version: alarms.version, dueAt: alarms.dueAt })
    .from(alarms)
    .where(lte(alarms.dueAt, sql.placeholder("until")))
    .orderBy(asc(alarms.dueAt), asc(id))
    .limit(sql.placeholder("limit"))
    .prepare();
  return {
    find: (id) => byId.get({ id }) ?? null,
    replace: prepareReplace(db),
    due: (until, limit) => dueUntil.all({ until, limit }).map(wakeupOf),
  };
}

function prepareReplace(db: Database): AlarmRows["replace"] {
  const ofDay = db
    .select()
    .from(alarms)
    .where(eq(alarms.dayId, sql.placeholder("dayId")))
    .prepare();
  const insert = db.insert(alarms).values(rowOf(columns)).returning().prepare();
  const retime = db
    .update(alarms)
    .set({ ...rowOf({ dueAt: alarms.dueAt }), version: sql`${alarms.version} + 1` })
    .where(eq(id, sql.placeholder("id")))
    .returning()
    .prepare();
  const remove = db
    .delete(alarms)
    .where(eq(id, sql.placeholder("id")))
    .prepare();
  return (dayId, wanted) => {
    const had = ofDay.all({ dayId });
    for (const row of had.filter((one) => wanted.every(({ kind }) => kind !== one.kind))) {
      remove.run(row);
    }
    return wanted.flatMap(({ kind, dueAt }) => {
      const row = had.find((one) => one.kind === kind);
      if (row?.dueAt === dueAt) return [];
      if (row) return [wakeupOf(retime.get({ id: row.id, dueAt }))];
      return [wakeupOf(insert.get({ dayId, kind, dueAt, version: 1 }))];
    });
  };
}

function wakeupOf({ id, version, dueAt }: Omit<Wakeup, "row">): Wakeup {
  return { row: "alarm", id, version, dueAt };
}
