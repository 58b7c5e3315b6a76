/** The ledger in the database: facts are added at its end and read from its start. */
import { asc, eq, max, sql } from "drizzle-orm";
import type { Fact } from "../domain/facts.ts";
import type { Database } from "./open.ts";
import { rowOf } from "./placeholders.ts";
import { ledger } from "./schema/days.ts";

export type LedgerRows = {
  read(dayId: string): Fact[];
  append(dayId: string, facts: readonly Fact[]): void;
  /** How many there are. */
  length(dayId: string): number;
};

const { dayId, seq, at, actor, about, why, data } = { ...ledger };

export function prepareLedgerRows(db: Database): LedgerRows {
  const ofDay = eq(dayId, sql.placeholder("dayId"));
  const factsOf = db
    .select({ at, actor, about, why, data })
    .from(ledger)
    .where(ofDay)
    .orderBy(asc(seq))
    .prepare();
  const lastSeq = db
    .select({ seq: max(seq) })
    .from(ledger)
    .where(ofDay)
    .prepare();
  const insert = db
    .insert(ledger)
    .values(rowOf({ dayId, seq, at, actor, about, why, data }))
    .prepare();
  const length = (dayId: string): number => lastSeq.get({ dayId })?.seq ?? 0;
  return {
    length,
    read: (dayId) => factsOf.all({ dayId }).map(({ data, ...row }) => ({ ...data, ...row })),
    append(dayId, facts) {
      if (facts.length === 0) return;
      let seq = length(dayId);
      for (const { at, actor, about, why, ...data } of facts) {
        seq += 1;
        insert.run({ dayId, seq, at, actor, about, why, data });
      }
    },
  };
}
