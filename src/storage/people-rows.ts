/** People of a school in the database, with their opt-outs. */
import { and, eq, exists, getTableColumns, inArray, sql } from "drizzle-orm";
import type { Person } from "../conversations/people.ts";
import type { Database } from "./open.ts";
import { rowOf } from "./placeholders.ts";
import { bookings, ledger, optOuts, people } from "./schema.ts";

export type PeopleRows = {
  find(id: number): Person | null;
  withPhone(schoolId: number, phone: string): Person | null;
  /** Someone who never texted before; nothing changes if they did. */
  insert(schoolId: number, phone: string): void;
  /** Everyone with a booking on the day, those who are out included. */
  onDay(dayId: string): Person[];
  /** Everyone whom the day's ledger speaks of: also those who were turned away. */
  inLedger(dayId: string): Person[];
  /** Their name, language, introduction, session and opt-out. */
  update(schoolId: number, person: Person): void;
};

const { id, schoolId, phone, name, language, introduced, session } = getTableColumns(people);
const changeable = { name, language, introduced, session };

export function preparePeopleRows(db: Database): PeopleRows {
  return { ...prepareReads(db), ...prepareWrites(db) };
}

function prepareReads(db: Database): Omit<PeopleRows, "insert" | "update"> {
  const optOut = db
    .select({ phone: optOuts.phone })
    .from(optOuts)
    .where(and(eq(optOuts.schoolId, schoolId), eq(optOuts.phone, phone)));
  const optedOut = exists(optOut).mapWith(Boolean);
  const select = () =>
    db
      .select({ id, phone, ...changeable, optedOut })
      .from(people)
      .$dynamic();
  const byId = select()
    .where(eq(id, sql.placeholder("id")))
    .prepare();
  const byPhone = select()
    .where(and(eq(schoolId, sql.placeholder("schoolId")), eq(phone, sql.placeholder("phone"))))
    .prepare();
  const booked = db
    .select({ personId: bookings.personId })
    .from(bookings)
    .where(eq(bookings.dayId, sql.placeholder("dayId")));
  const spokenOf = db
    .select({ personId: ledger.about })
    .from(ledger)
    .where(eq(ledger.dayId, sql.placeholder("dayId")));
  const inLedger = select().where(inArray(id, spokenOf)).prepare();
  const onDay = select().where(inArray(id, booked)).prepare();
  return {
    find: (id) => byId.get({ id }) ?? null,
    withPhone: (schoolId, phone) => byPhone.get({ schoolId, phone }) ?? null,
    onDay: (dayId) => onDay.all({ dayId }),
    inLedger: (dayId) => inLedger.all({ dayId }),
  };
}

function prepareWrites(db: Database): Pick<PeopleRows, "insert" | "update"> {
  const insert = db
    .insert(people)
    .values(rowOf({ schoolId, phone, ...changeable }))
    .onConflictDoNothing()
    .prepare();
  const update = db
    .update(people)
    .set(rowOf(changeable))
    .where(eq(id, sql.placeholder("id")))
    .prepare();
  const optOut = db
    .insert(optOuts)
    .values(rowOf(getTableColumns(optOuts)))
    .onConflictDoNothing()
    .prepare();
  const ofPhone = and(
    eq(optOuts.schoolId, sql.placeholder("schoolId")),
    eq(optOuts.phone, sql.placeholder("phone")),
  );
  const optIn = db.delete(optOuts).where(ofPhone).prepare();
  return {
    insert(schoolId, phone) {
      insert.run({
        schoolId,
        phone,
        name: null,
        language: null,
        introduced: false,
        session: { state: "resting" },
      });
    },
    update(schoolId, person) {
      update.run(person);
      const mark = person.optedOut ? optOut : optIn;
      mark.run({ schoolId, phone: person.phone });
    },
  };
}
