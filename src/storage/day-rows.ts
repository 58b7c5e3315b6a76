/** Training days in the database, with their slots, bookings and asks. */
import { and, asc, desc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Day } from "../domain/day.ts";
import type { LocalDate } from "../domain/times.ts";
import type { Database } from "./open.ts";
import { rowOf } from "./placeholders.ts";
import { asks, bookings, isAhead, slots, trainingDays } from "./schema/days.ts";

/** Whole days, deep-equal to the replay of their ledgers. */
export type DayRows = {
  find(id: string): Day | null;
  /** The earliest day of the class that isn't over. */
  current(classId: number): Day | null;
  latest(classId: number): Day | null;
  on(classId: number, date: LocalDate): Day | null;
  insert(day: Day): void;
  /** Writes what `after` changed: the rows that are no longer the ones of `before`, by identity. */
  update(before: Day, after: Day): void;
};

const { dayId: _ofSlot, ...slotColumns } = getTableColumns(slots);
const { dayId: _ofBooking, ...bookingColumns } = getTableColumns(bookings);
const { dayId: _ofAsk, ...askColumns } = getTableColumns(asks);
const { id, classId, date, ...dayColumns } = getTableColumns(trainingDays);
const { signupClosesAt, finalizesAt, decidesAt, remindsAt, endsAt, ...stateColumns } = dayColumns;
const times = { signupClosesAt, finalizesAt, decidesAt, remindsAt, endsAt };

// Their keys stay: writing them anew would have SQLite look for rows that refer to them, in the whole outbox for one.
const { number: _ofSlots, ...slotState } = slotColumns;
const { number: _ofBookings, ...bookingState } = bookingColumns;
const { number: _ofAsks, ...askState } = askColumns;

type Parts = Pick<Day, "slots" | "bookings" | "asks">;

export function prepareDayRows(db: Database): DayRows {
  return { ...prepareReads(db), ...prepareWrites(db) };
}

function prepareReads(db: Database): Omit<DayRows, "insert" | "update"> {
  const partsOf = preparePartReads(db);
  const whole = (row: Omit<Day, keyof Parts> | undefined): Day | null =>
    row ? { ...row, ...partsOf(row.id) } : null;

  const select = () =>
    db
      .select({ id, classId, date, times, ...stateColumns })
      .from(trainingDays)
      .$dynamic();
  const ofClass = eq(classId, sql.placeholder("classId"));
  const byId = select()
    .where(eq(id, sql.placeholder("id")))
    .prepare();
  const current = select()
    .where(and(ofClass, isAhead(trainingDays)))
    .orderBy(asc(date))
    .limit(1)
    .prepare();
  const latest = select().where(ofClass).orderBy(desc(date)).limit(1).prepare();
  const onDate = select()
    .where(and(ofClass, eq(date, sql.placeholder("date"))))
    .prepare();
  return {
    find: (id) => whole(byId.get({ id })),
    current: (classId) => whole(current.get({ classId })),
    latest: (classId) => whole(latest.get({ classId })),
    on: (classId, date) => whole(onDate.get({ classId, date })),
  };
}

function preparePartReads(db: Database): (dayId: string) => Parts {
  const day = sql.placeholder("dayId");
  const slotsOf = db
    .select(slotColumns)
    .from(slots)
    .where(eq(slots.dayId, day))
    .orderBy(asc(slots.number))
    .prepare();
  const bookingsOf = db
    .select(bookingColumns)
    .from(bookings)
    .where(eq(bookings.dayId, day))
    .orderBy(asc(bookings.number))
    .prepare();
  const asksOf = db
    .select(askColumns)
    .from(asks)
    .where(eq(asks.dayId, day))
    .orderBy(asc(asks.number))
    .prepare();
  return (dayId) => ({
    slots: slotsOf.all({ dayId }),
    bookings: bookingsOf.all({ dayId }),
    asks: asksOf.all({ dayId }),
  });
}

function prepareWrites(db: Database): Pick<DayRows, "insert" | "update"> {
  const putParts = preparePartWrites(db);
  const insertDay = db
    .insert(trainingDays)
    .values(rowOf(getTableColumns(trainingDays)))
    .prepare();
  const updateDay = db
    .update(trainingDays)
    .set(rowOf(stateColumns))
    .where(eq(id, sql.placeholder("id")))
    .prepare();
  return {
    insert(day) {
      insertDay.run({ ...day, ...day.times });
      putParts(day, { slots: [], bookings: [], asks: [] });
    },
    update(before, after) {
      if (!sameState(before, after)) updateDay.run(after);
      putParts(after, before);
    },
  };
}

function sameState(before: Day, after: Day): boolean {
  return (
    before.phase === after.phase &&
    before.stage === after.stage &&
    before.paused === after.paused &&
    before.settledAt === after.settledAt &&
    before.reminded === after.reminded &&
    before.over === after.over &&
    before.summedUp === after.summedUp
  );
}

function preparePartWrites(db: Database): (day: Day, before: Parts) => void {
  const putSlot = db
    .insert(slots)
    .values(rowOf(getTableColumns(slots)))
    .onConflictDoUpdate({ target: [slots.dayId, slots.number], set: rowOf(slotState) })
    .prepare();
  const putBooking = db
    .insert(bookings)
    .values(rowOf(getTableColumns(bookings)))
    .onConflictDoUpdate({ target: [bookings.dayId, bookings.number], set: rowOf(bookingState) })
    .prepare();
  const putAsk = db
    .insert(asks)
    .values(rowOf(getTableColumns(asks)))
    .onConflictDoUpdate({ target: [asks.dayId, asks.number], set: rowOf(askState) })
    .prepare();
  return (day, before) => {
    const dayId = day.id;
    // In this order each row finds those that it refers to, and what ends is ended before what follows it.
    for (const slot of changed(before.slots, day.slots)) putSlot.run({ dayId, ...slot });
    for (const one of changed(before.bookings, day.bookings)) putBooking.run({ dayId, ...one });
    for (const ask of changed(before.asks, day.asks)) putAsk.run({ dayId, ...ask });
  };
}

/** The rows that are new or another object than before; rows keep their place and never vanish. */
function changed<T>(before: readonly T[], after: readonly T[]): T[] {
  return after.filter((row, place) => row !== before[place]);
}
