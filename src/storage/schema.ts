/**
 * The tables. Their constraints refuse what docs/rules.md says must never be. `npm run migration` writes
 * migrations/ from here and makes the tables STRICT; triggers are in migrations of their own.
 */
import { type SQL, sql } from "drizzle-orm";
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
import type { Session } from "../conversations/people.ts";
import type { AlarmKind, TextKind } from "../conversations/scene.ts";
import type {
  AskKind,
  AskOutcome,
  Phase,
  Slot,
  SlotStatus,
  Stage,
  Standing,
} from "../domain/day.ts";
import type { Actor, FactName, Happening } from "../domain/facts.ts";
import type { Reason } from "../domain/reasons.ts";
import type { ClassRules, Language, School } from "../domain/settings.ts";
import type { OutgoingStatus } from "../turns/ports.ts";

/** The column holds one of these words; `words` has a space between them. */
function oneOf(column: AnySQLiteColumn, words: string): SQL {
  return sql`${column} in (${sql.raw(`'${words.replaceAll(" ", "', '")}'`)})`;
}

const schoolId = () =>
  integer()
    .notNull()
    .references(() => schools.id);
const personId = () =>
  integer()
    .notNull()
    .references(() => people.id);
const dayId = () =>
  text()
    .notNull()
    .references(() => trainingDays.id);

// Conditions of partial indexes: in words, as with parameters SQLite can't tell that an index has the rows.
export const isAhead = (of: { over: AnySQLiteColumn }) => sql`${of.over} = 0`;
export const isPending = (of: { status: AnySQLiteColumn }) => sql`${of.status} = 'pending'`;
export const isUnsent = (of: { status: AnySQLiteColumn }) => oneOf(of.status, "pending sending");
export const isUnclear = (of: { status: AnySQLiteColumn }) => oneOf(of.status, "sending unknown");

export const schools = sqliteTable("schools", {
  id: integer().primaryKey({ autoIncrement: true }),
  number: text().notNull().unique(),
  settings: text({ mode: "json" }).$type<Omit<School, "id" | "number">>().notNull(),
});

export const classes = sqliteTable(
  "classes",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    schoolId: schoolId(),
    name: text().notNull(),
    /** Its place in the school's settings, from 0; null once it is no longer in them. */
    position: integer(),
    rules: text({ mode: "json" }).$type<Omit<ClassRules, "id" | "name">>().notNull(),
  },
  (table) => [unique("classes_name").on(table.schoolId, table.name)],
);

export const people = sqliteTable(
  "people",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    schoolId: schoolId(),
    phone: text().notNull(),
    name: text(),
    language: text().$type<Language>(),
    introduced: integer({ mode: "boolean" }).notNull().default(false),
    session: text({ mode: "json" }).$type<Session>().notNull(),
  },
  (table) => [unique("people_phone").on(table.schoolId, table.phone)],
);

/** One row: 32 random bytes in hex, the key of `phoneHash`. In here, so that no copy has the opt-outs without it. */
export const installation = sqliteTable("installation", { key: text().notNull() });

/** Kept by a hash of the number (`phoneHash`), not by person: an opt-out outlives the erasing of a person. */
export const optOuts = sqliteTable(
  "opt_outs",
  {
    schoolId: schoolId(),
    phoneHash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.schoolId, table.phoneHash] })],
);

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
    check("training_days_phase", oneOf(table.phase, "open closed splitting settled called-off")),
    check("training_days_stage", oneOf(table.stage, "plan offers walk")),
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
    check("slots_status", oneOf(table.status, "open closed tentative dropped")),
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
    check("bookings_standing", oneOf(table.standing, "booked waiting out")),
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
    check("asks_kind", oneOf(table.kind, "move seat offer")),
    check("asks_outcome", oneOf(table.outcome, "pending yes no silent undeliverable withdrawn")),
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

export const inbox = sqliteTable("inbox", {
  messageId: text().primaryKey(),
  schoolId: schoolId(),
  personId: personId(),
  body: text().notNull(),
  receivedAt: integer().notNull(),
  /** Its line in the transcript, counted through inbox and outbox together. */
  line: integer().notNull().unique(),
});

export const outbox = sqliteTable(
  "outbox",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    schoolId: schoolId(),
    dayId: text().references(() => trainingDays.id),
    personId: personId(),
    to: text("to_number").notNull(),
    from: text("from_number").notNull(),
    kind: text().$type<TextKind>().notNull(),
    body: text().notNull(),
    cause: text().notNull(),
    ask: integer(),
    status: text().$type<OutgoingStatus>().notNull(),
    attempts: integer().notNull(),
    createdAt: integer().notNull(),
    dueAt: integer().notNull(),
    validUntil: integer().notNull(),
    despiteOptOut: integer({ mode: "boolean" }).notNull(),
    sentAt: integer(),
    carrierId: text(),
    errorCode: integer(),
    updatedAt: integer().notNull(),
    /** Its line in the transcript, given when it is sent. */
    line: integer().unique(),
  },
  (table) => [
    unique("outbox_cause").on(table.schoolId, table.cause),
    check(
      "outbox_status",
      oneOf(table.status, "pending sending sent delivered failed unknown suppressed"),
    ),
    foreignKey({ columns: [table.dayId, table.ask], foreignColumns: [asks.dayId, asks.number] }),
    index("outbox_due").on(table.dueAt).where(isPending(table)),
    index("outbox_unsent").on(table.personId, table.id).where(isUnsent(table)),
    index("outbox_unsent_asks").on(table.dayId, table.ask).where(isUnsent(table)),
    index("outbox_unclear").on(table.updatedAt).where(isUnclear(table)),
  ],
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
