/** Schools and their classes in the database. */
import { and, asc, eq, getTableColumns, isNotNull, sql } from "drizzle-orm";
import type { ClassRules, School } from "../domain/settings.ts";
import type { Database } from "./open.ts";
import { classes, schools } from "./schema/schools.ts";

export type SchoolClass = { school: School; rules: ClassRules };

export type SchoolRows = {
  /** The classes of the school with this number, in the order of its settings. */
  withNumber(number: string): SchoolClass[];
  /** The classes of the school, in the order of its settings. */
  ofSchool(schoolId: number): SchoolClass[];
  /** Their names alone: every turn wants these. */
  classNames(schoolId: number): string[];
  class(id: number): SchoolClass | null;
  /** All that are in their schools' settings, in that order. */
  classes(): SchoolClass[];
};

const { id, name, rules } = getTableColumns(classes);

export function prepareSchoolRows(db: Database): SchoolRows {
  const select = () =>
    db
      .select({ school: getTableColumns(schools), class: { id, name, rules } })
      .from(classes)
      .innerJoin(schools, eq(schools.id, classes.schoolId))
      .orderBy(asc(schools.id), asc(classes.position))
      .$dynamic();
  const current = isNotNull(classes.position);
  const byNumber = select()
    .where(and(eq(schools.number, sql.placeholder("number")), current))
    .prepare();
  const ofSchool = select()
    .where(and(eq(schools.id, sql.placeholder("schoolId")), current))
    .prepare();
  const byId = select()
    .where(eq(id, sql.placeholder("id")))
    .prepare();
  const namesOf = db
    .select({ name })
    .from(classes)
    .where(and(eq(classes.schoolId, sql.placeholder("schoolId")), current))
    .orderBy(asc(classes.position))
    .prepare();
  const all = select().where(current).prepare();
  return {
    withNumber: (number) => byNumber.all({ number }).map(whole),
    ofSchool: (schoolId) => ofSchool.all({ schoolId }).map(whole),
    classNames: (schoolId) => namesOf.all({ schoolId }).map((row) => row.name),
    class: (id) => {
      const row = byId.get({ id });
      return row ? whole(row) : null;
    },
    classes: () => all.all().map(whole),
  };
}

type Row = {
  school: typeof schools.$inferSelect;
  class: Pick<typeof classes.$inferSelect, "id" | "name" | "rules">;
};

function whole(row: Row): SchoolClass {
  const { settings, ...school } = row.school;
  const { rules, ...named } = row.class;
  return { school: { ...school, ...settings }, rules: { ...named, ...rules } };
}
