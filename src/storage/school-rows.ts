/** Schools and their classes in the database. */
import { and, asc, eq, getTableColumns, isNotNull, sql } from "drizzle-orm";
import type { ClassRules, School } from "../domain/settings.ts";
import type { Database } from "./open.ts";
import { classes, schools } from "./schema.ts";

export type SchoolClass = { school: School; rules: ClassRules };

export type SchoolRows = {
  /** The first class of the school with this number. */
  withNumber(number: string): SchoolClass | null;
  /** The first class of the school. */
  firstClass(schoolId: number): SchoolClass | null;
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
    .limit(1)
    .prepare();
  const ofSchool = select()
    .where(and(eq(schools.id, sql.placeholder("schoolId")), current))
    .limit(1)
    .prepare();
  const byId = select()
    .where(eq(id, sql.placeholder("id")))
    .prepare();
  const all = select().where(current).prepare();
  return {
    withNumber: (number) => domainOf(byNumber.get({ number })),
    firstClass: (schoolId) => domainOf(ofSchool.get({ schoolId })),
    class: (id) => domainOf(byId.get({ id })),
    classes: () => all.all().map(whole),
  };
}

type Row = {
  school: typeof schools.$inferSelect;
  class: Pick<typeof classes.$inferSelect, "id" | "name" | "rules">;
};

function domainOf(row: Row | undefined): SchoolClass | null {
  return row ? whole(row) : null;
}

function whole(row: Row): SchoolClass {
  const { settings, ...school } = row.school;
  const { rules, ...named } = row.class;
  return { school: { ...school, ...settings }, rules: { ...named, ...rules } };
}
