/** Opt-outs in the database: by number, which is kept as a hash alone. */
import { and, eq, exists, type SQL, sql } from "drizzle-orm";
import { keyedHash } from "./keyed-hash.ts";
import type { Database } from "./open.ts";
import { rowOf } from "./placeholders.ts";
import { optOuts, people } from "./schema/schools.ts";

export type OptOutRows = {
  has(schoolId: number, phone: string): boolean;
  /** From now on the number is opted out, or no longer is. */
  set(schoolId: number, phone: string, optedOut: boolean): void;
};

const { schoolId } = optOuts;
const hash = keyedHash(sql.placeholder("phone"));
const isMeant = and(eq(schoolId, sql.placeholder("schoolId")), eq(optOuts.phoneHash, hash));

export function prepareOptOutRows(db: Database): OptOutRows {
  const find = db.select({ schoolId }).from(optOuts).where(isMeant).prepare();
  const insert = db
    .insert(optOuts)
    .values({ ...rowOf({ schoolId }), phoneHash: hash })
    .onConflictDoNothing()
    .prepare();
  const remove = db.delete(optOuts).where(isMeant).prepare();
  return {
    has: (schoolId, phone) => find.get({ schoolId, phone }) !== undefined,
    set(schoolId, phone, optedOut) {
      const mark = optedOut ? insert : remove;
      mark.run({ schoolId, phone });
    },
  };
}

/**
 * Has the person of the row opted out? A column for queries on `people`. A hash costs more than the rest of the row,
 * so none is made where nobody has.
 */
export function isOptedOut(db: Database): SQL<boolean> {
  const ofSchool = eq(schoolId, people.schoolId);
  const ofPerson = and(ofSchool, eq(optOuts.phoneHash, keyedHash(people.phone)));
  const [anybody, they] = [ofSchool, ofPerson].map((isMeant) =>
    exists(db.select({ schoolId }).from(optOuts).where(isMeant)),
  );
  return sql`${anybody} and ${they}`.mapWith(Boolean);
}
