/** Opt-outs in the database: by number, which is kept as a hash alone. */
import { and, eq, exists, type SQL, sql } from "drizzle-orm";
import type { Database } from "./open.ts";
import { phoneHash } from "./phone-hash.ts";
import { rowOf } from "./placeholders.ts";
import { optOuts, people } from "./schema/schools.ts";

export type OptOutRows = {
  has(schoolId: number, phone: string): boolean;
  /** From now on the number is opted out, or no longer is. */
  set(schoolId: number, phone: string, optedOut: boolean): void;
};

const { schoolId } = optOuts;
const hash = phoneHash(sql.placeholder("phone"));
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

/** Has the person of the row opted out? A column for queries on `people`. */
export function isOptedOut(db: Database): SQL<boolean> {
  const ofPerson = and(
    eq(schoolId, people.schoolId),
    eq(optOuts.phoneHash, phoneHash(people.phone)),
  );
  return exists(db.select({ schoolId }).from(optOuts).where(ofPerson)).mapWith(Boolean);
}
