/** People of a school in the database, with their opt-outs. */
import { and, asc, eq, getTableColumns, inArray, max, min, sql } from "drizzle-orm";
import { isErased, type Person } from "../conversations/people.ts";
import type { KnownPerson, NamedPhone } from "../turns/ports.ts";
import type { Database } from "./open.ts";
import { isOptedOut, type OptOutRows } from "./opt-out-rows.ts";
import { rowOf } from "./placeholders.ts";
import { bookings, ledger, trainingDays } from "./schema/days.ts";
import { people } from "./schema/schools.ts";

export type PeopleRows = {
  find(id: number): Person | null;
  /** The same, if they are of this school. */
  ofSchoolWith(schoolId: number, id: number): Person | null;
  withPhone(schoolId: number, phone: string): Person | null;
  /** Someone who never texted before; nothing changes if they did. */
  insert(schoolId: number, phone: string): void;
  /** Everyone with a booking on the day, those who are out included. */
  onDay(dayId: string): Person[];
  /** Everyone whom the day's ledger speaks of: also those who were turned away. */
  inLedger(dayId: string): Person[];
  /** All but the erased, in the order in which they came. */
  ofSchool(schoolId: number): KnownPerson[];
  /** Their name, language, introduction, links, session and opt-out. */
  update(schoolId: number, person: Person): void;
  /** Whoever has the number, known before or not, is called so from now on. */
  name(schoolId: number, named: NamedPhone): void;
};

const { id, schoolId, phone, name, language, introduced, linkEpoch, session } =
  getTableColumns(people);
const changeable = { name, language, introduced, linkEpoch, session };

export function preparePeopleRows(db: Database, optOuts: OptOutRows): PeopleRows {
  return { ...prepareReads(db), ofSchool: prepareList(db), ...prepareWrites(db, optOuts) };
}

type Reads = "find" | "ofSchoolWith" | "withPhone" | "onDay" | "inLedger";

function prepareReads(db: Database): Pick<PeopleRows, Reads> {
  const select = () =>
    db
      .select({ id, phone, ...changeable, optedOut: isOptedOut(db) })
      .from(people)
      .$dynamic();
  const byId = select()
    .where(eq(id, sql.placeholder("id")))
    .prepare();
  const byBoth = select()
    .where(and(eq(schoolId, sql.placeholder("schoolId")), eq(id, sql.placeholder("id"))))
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
    ofSchoolWith: (schoolId, id) => byBoth.get({ schoolId, id }) ?? null,
    withPhone: (schoolId, phone) => byPhone.get({ schoolId, phone }) ?? null,
    onDay: (dayId) => onDay.all({ dayId }),
    inLedger: (dayId) => inLedger.all({ dayId }),
  };
}

function prepareList(db: Database): PeopleRows["ofSchool"] {
  const days = { firstDay: min(trainingDays.date), lastDay: max(trainingDays.date) };
  const everyone = db
    .select({ id, phone, ...changeable, optedOut: isOptedOut(db), ...days })
    .from(people)
    .leftJoin(bookings, eq(bookings.personId, id))
    .leftJoin(trainingDays, eq(trainingDays.id, bookings.dayId))
    .where(eq(schoolId, sql.placeholder("schoolId")))
    .groupBy(id)
    .orderBy(asc(id))
    .prepare();
  return (schoolId) => everyone.all({ schoolId }).filter((one) => !isErased(one));
}

function prepareWrites(
  db: Database,
  optOuts: OptOutRows,
): Pick<PeopleRows, "insert" | "update" | "name"> {
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
  const rename = db
    .update(people)
    .set(rowOf({ name }))
    .where(and(eq(schoolId, sql.placeholder("schoolId")), eq(phone, sql.placeholder("phone"))))
    .prepare();
  const add = (schoolId: number, phone: string): void => {
    const session = { state: "resting" };
    const blank = { name: null, language: null, introduced: false, linkEpoch: 0, session };
    insert.run({ schoolId, phone, ...blank });
  };
  return {
    insert: add,
    update(schoolId, person) {
      update.run(person);
      optOuts.set(schoolId, person.phone, person.optedOut);
    },
    name(schoolId, { name, phone }) {
      add(schoolId, phone);
      rename.run({ schoolId, phone, name });
    },
  };
}
