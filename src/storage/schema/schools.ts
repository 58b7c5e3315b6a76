/**
 * The tables of schools and people. The constraints of all tables refuse what docs/rules.md says must never be. `npm run migration` writes
 * migrations/ from src/storage/schema/ and makes the tables STRICT; triggers are in migrations of their own.
 */
import { integer, primaryKey, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import type { Session } from "../../conversations/people.ts";
import type { ClassRules, Language, School } from "../../domain/settings.ts";

export const schoolId = () =>
  integer()
    .notNull()
    .references(() => schools.id);
export const personId = () =>
  integer()
    .notNull()
    .references(() => people.id);

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
    linkEpoch: integer().notNull().default(0),
    session: text({ mode: "json" }).$type<Session>().notNull(),
  },
  (table) => [unique("people_phone").on(table.schoolId, table.phone)],
);

/** One row: 32 random bytes in hex, the key of `keyedHash`. In here, so that no copy has the opt-outs without it. */
export const installation = sqliteTable("installation", { key: text().notNull() });

/** Kept by a hash of the number (`keyedHash`), not by person: an opt-out outlives the erasing of a person. */
export const optOuts = sqliteTable(
  "opt_outs",
  {
    schoolId: schoolId(),
    phoneHash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.schoolId, table.phoneHash] })],
);
