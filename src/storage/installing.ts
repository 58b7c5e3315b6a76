/** Takes a school's settings over into the database, at every start. */
import { eq } from "drizzle-orm";
import type { SchoolSettings } from "../turns/ports.ts";
import type { Database } from "./open.ts";
import { classes, people, schools } from "./schema/schools.ts";

/**
 * The school is found by its number, its classes by their names. A class under a new name is taken for
 * the one that stood in its place, if that name is gone: renaming it keeps its running day.
 * Classes that are gone keep their days and take no more texts.
 */
export function install(
  db: Database,
  { number, classes: listed, ...settings }: SchoolSettings,
): void {
  const school = db
    .insert(schools)
    .values({ number, settings })
    .onConflictDoUpdate({ target: schools.number, set: { settings } })
    .returning()
    .get();
  installTrainer(db, school.id, settings.trainer);
  installClasses(db, school.id, listed);
}

function installTrainer(db: Database, schoolId: number, trainer: SchoolSettings["trainer"]): void {
  db.insert(people)
    .values({ schoolId, ...trainer, session: { state: "resting" } })
    .onConflictDoUpdate({
      target: [people.schoolId, people.phone],
      set: { name: trainer.name },
    })
    .run();
}

function installClasses(db: Database, schoolId: number, listed: SchoolSettings["classes"]): void {
  const had = db.select().from(classes).where(eq(classes.schoolId, schoolId)).all();
  const gone = had.filter((row) => listed.every(({ name }) => name !== row.name));
  db.update(classes).set({ position: null }).where(eq(classes.schoolId, schoolId)).run();
  for (const [position, { name, ...rules }] of listed.entries()) {
    const row =
      had.find((one) => one.name === name) ?? gone.find((one) => one.position === position);
    if (row) {
      db.update(classes).set({ name, position, rules }).where(eq(classes.id, row.id)).run();
    } else {
      db.insert(classes).values({ schoolId, name, position, rules }).run();
    }
  }
}
