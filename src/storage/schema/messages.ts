/** The tables of texts: what came in, and what goes out. */
import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  foreignKey,
  index,
  integer,
  sqliteTable,
  text,
  unique,
} from "drizzle-orm/sqlite-core";
import type { TextKind } from "../../conversations/scene.ts";
import { type OutgoingStatus, outgoingStatuses } from "../../turns/ports.ts";
import { asks, trainingDays } from "./days.ts";
import { personId, schoolId, schools } from "./schools.ts";
import { oneOf } from "./words.ts";

// Conditions of partial indexes: in words, as with parameters SQLite can't tell that an index has the rows.
export const isPending = (of: { status: AnySQLiteColumn }) => sql`${of.status} = 'pending'`;
export const isUnsent = (of: { status: AnySQLiteColumn }) =>
  oneOf(of.status, ["pending", "sending"]);
export const isUnclear = (of: { status: AnySQLiteColumn }) =>
  oneOf(of.status, ["sending", "unknown"]);
export const isFailed = (of: { status: AnySQLiteColumn }) => sql`${of.status} = 'failed'`;

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
    /** It has its place in its sender's pace: `dueAt` is that. */
    paced: integer({ mode: "boolean" }).notNull().default(false),
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
    check("outbox_status", oneOf(table.status, outgoingStatuses)),
    foreignKey({ columns: [table.dayId, table.ask], foreignColumns: [asks.dayId, asks.number] }),
    index("outbox_sent").on(table.personId, table.sentAt),
    index("outbox_sent_of_day").on(table.dayId, table.sentAt),
    index("outbox_due").on(table.dueAt).where(isPending(table)),
    index("outbox_unsent").on(table.personId, table.id).where(isUnsent(table)),
    index("outbox_unsent_asks").on(table.dayId, table.ask).where(isUnsent(table)),
    index("outbox_unclear").on(table.updatedAt).where(isUnclear(table)),
    index("outbox_failed").on(table.id).where(isFailed(table)),
  ],
);

/** How a school's number is getting on with sending; none until its first text. */
export const senders = sqliteTable("senders", {
  schoolId: integer()
    .primaryKey()
    .references(() => schools.id),
  /** When all that has left, or has its place, is through at its pace. */
  freeAt: integer().notNull(),
  /** Nothing leaves before this: the carrier has said so. */
  heldUntil: integer().notNull(),
  /** The school's day, and how many texts the carrier took on it, or may have. */
  day: text().notNull(),
  texts: integer().notNull(),
});
