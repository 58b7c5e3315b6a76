/** The tables of training days: slots, bookings, asks, ledger and alarms. */
import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { AlarmKind } from "../../conversations/scene.ts";
import {
  type AskKind,
  type AskOutcome,
  askKinds,
  askOutcomes,
  type Phase,
  phases,
  type Slot,
  type SlotStatus,
  type Stage,
  type Standing,
  slotStatuses,
  stages,
  standings,
} from "../../domain/day.ts";
import type { Actor, FactName, Happening } from "../../domain/facts.ts";
import type { Reason } from "../../domain/reasons.ts";
import { classes, people, personId } from "./schools.ts";
import { oneOf } from "./words.ts";

const dayId = () =>
  text()
    .notNull()
    .references(() => trainingDays.id);

// In words, as with parameters SQLite can't tell that a partial index has the rows.
export const isAhead = (of: { over: AnySQLiteColumn }) => sql`${of.over} = 0`;

export const trainingDays = sqliteTable(
  "training_days",
  {
    id: text().primaryKey(),
    classId: integer()
      .notNull()
      .references(() => classes.id),
    date: text().notNull(),
    signupClosesAt: integer().notNull(),
    finalizesAt: integer().notNull(),
    decidesAt: integer().notNull(),
    remindsAt: integer(),
    endsAt: integer().notNull().default(0),
    phase: text().$type<Phase>().notNull(),
    stage: text().$type<Stage>(),
    paused: integer({ mode: "boolean" }).notNull(),
    settledAt: integer(),
    reminded: integer({ mode: "boolean" }).notNull().default(false),
    over: integer({ mode: "boolean" }).notNull(),
    summedUp: integer({ mode: "boolean" }).notNull().default(false),
  },
  (table) => [
    unique("training_days_date").on(table.classId, table.date),
    index("training_days_ahead").on(table.classId, table.date).where(isAhead(table)),
    check("training_days_id", sql`${table.id} = ${table.classId} || ':' || ${table.date}`),
    check("training_days_phase", oneOf(table.phase, phases)),
    check("training_days_stage", oneOf(table.stage, stages)),
  ],
);

export const slots = sqliteTable(
  "slots",
  {
    dayId: dayId(),
    number: integer().notNull(),
    role: text().$type<Slot["role"]>().notNull(),
    startsAt: integer().notNull(),
    capacity: integer().notNull(),
    status: text().$type<SlotStatus>().notNull(),
    toOffer: integer().notNull(),
    short: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.dayId, table.number] }),
    check("slots_role", sql`${table.role} = iif(${table.number} = 0, 'root', 'sibling')`),
    check("slots_status", oneOf(table.status, slotStatuses)),
    check("slots_to_offer", sql`${table.toOffer} >= 0`),
  ],
);

export const bookings = sqliteTable(
  "bookings",
  {
    dayId: dayId(),
    number: integer().notNull(),
    personId: personId(),
    places: integer().notNull(),
    standing: text().$type<Standing>().notNull(),
    slot: integer(),
    agreed: integer(),
    standby: integer(),
    pinned: integer({ mode: "boolean" }).notNull(),
    reachable: integer({ mode: "boolean" }).notNull(),
    inPlay: integer({ mode: "boolean" }).notNull(),
    passedOver: integer(),
    nameBy: integer(),
    signedUpAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.dayId, table.number] }),
    uniqueIndex("bookings_one_a_person")
      .on(table.dayId, table.personId)
      .where(sql`${table.standing} <> 'out'`),
    check("bookings_places", sql`${table.places} >= 1`),
    check("bookings_standing", oneOf(table.standing, standings)),
    check("bookings_slot", sql`(${table.slot} is not null) = (${table.standing} = 'booked')`),
    ...[table.slot, table.agreed, table.standby].map((slot) =>
      foreignKey({ columns: [table.dayId, slot], foreignColumns: [slots.dayId, slots.number] }),
    ),
  ],
);

export const asks = sqliteTable(
  "asks",
  {
    dayId: text().notNull(),
    number: integer().notNull(),
    booking: integer().notNull(),
    kind: text().$type<AskKind>().notNull(),
    slot: integer().notNull(),
    askedAt: integer().notNull(),
    answerBy: integer().notNull(),
    outcome: text().$type<AskOutcome>().notNull(),
    closedAt: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.dayId, table.number] }),
    uniqueIndex("asks_one_pending")
      .on(table.dayId, table.booking)
      .where(sql`${table.outcome} = 'pending'`),
    check("asks_kind", oneOf(table.kind, askKinds)),
    check("asks_outcome", oneOf(table.outcome, askOutcomes)),
    check("asks_closed", sql`(${table.closedAt} is null) = (${table.outcome} = 'pending')`),
    foreignKey({
      columns: [table.dayId, table.booking],
      foreignColumns: [bookings.dayId, bookings.number],
    }),
    foreignKey({
      columns: [table.dayId, table.slot],
      foreignColumns: [slots.dayId, slots.number],
    }),
  ],
);

/** Append-only: triggers refuse to change or delete a row. */
export const ledger = sqliteTable(
  "ledger",
  {
    dayId: dayId(),
    seq: integer().notNull(),
    at: integer().notNull(),
    actor: text().$type<Actor>().notNull(),
    fact: text().$type<FactName>().generatedAlwaysAs(sql`json_extract("data", '$.fact')`),
    about: integer().references(() => people.id),
    why: text({ mode: "json" }).$type<Reason>().notNull(),
    data: text({ mode: "json" }).$type<Happening>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.dayId, table.seq] })],
);

/** Ids are never used again: a wake-up for a deleted alarm can't mean its successor. */
export const alarms = sqliteTable(
  "alarms",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    dayId: dayId(),
    kind: text().$type<AlarmKind>().notNull(),
    dueAt: integer().notNull(),
    version: integer().notNull(),
  },
  (table) => [
    unique("alarms_kind").on(table.dayId, table.kind),
    index("alarms_due").on(table.dueAt),
  ],
);
