/** Which school or class a command means, where there are several. */
import { nameKey } from "../conversations/names.ts";
import { AppError } from "../domain/errors.ts";
import type { ClassRules, School } from "../domain/settings.ts";
import { callingCodeOf, parsePhone } from "../settings/phones.ts";
import type { SchoolSettings, Store } from "../turns/ports.ts";

/** As the options are written: a school's number or name, a class's name. */
export type Choice = { school?: string; class?: string };

export type TaughtClass = { school: School; rules: ClassRules };

/** What has to be known of a class to choose it; a school's number is its alone. */
type Choosable = { school: Pick<School, "number" | "name">; rules: Pick<ClassRules, "name"> };

/**
 * The classes of the schools with these numbers: a number that was changed leaves the old school behind. Throws AppError
 * `not-found` when there are none.
 */
export async function installed(
  store: Store,
  schools: readonly SchoolSettings[],
): Promise<TaughtClass[]> {
  const numbers = new Set(schools.map(({ number }) => number));
  const classes = (await store.classes()).filter(({ school }) => numbers.has(school.number));
  if (classes.length > 0) return classes;
  throw new AppError("not-found", "no school is installed yet; start `backwalk serve` once");
}

/**
 * The one class that is meant; with a single one nothing needs to be said. Throws AppError with the choices, a line
 * each: `not-found` when none is called so, `invalid` when several may be meant.
 */
export function chooseClass<Class extends Choosable>(
  classes: readonly Class[],
  choice: Choice,
): Class {
  const ofSchool = ofSchools(classes, choice);
  const meant = ofSchool.filter(({ rules }) => isClass(rules, choice.class));
  const [found, ...others] = meant;
  if (!found) {
    throw refusal("not-found", `no class is called ${choice.class}`, names(ofSchool));
  }
  if (others.some(({ school }) => school.number !== found.school.number)) {
    throw refusal("invalid", "several schools may be meant; say which", schools(meant));
  }
  if (others.length > 0) {
    throw refusal("invalid", "several classes may be meant; say which", names(meant));
  }
  return found;
}

/** The one school that is meant; otherwise as `chooseClass`. */
export function chooseSchool(
  classes: readonly TaughtClass[],
  choice: Pick<Choice, "school">,
): School {
  const meant = ofSchools(classes, choice);
  const [found] = meant;
  if (!found || meant.some(({ school }) => school.id !== found.school.id)) {
    throw refusal("invalid", "several schools may be meant; say which", schools(meant));
  }
  return found.school;
}

function ofSchools<Class extends Choosable>(
  classes: readonly Class[],
  { school: wanted }: Pick<Choice, "school">,
): Class[] {
  const found = classes.filter(({ school }) => isSchool(school, wanted));
  if (found.length > 0) return found;
  throw refusal("not-found", `no school has the number or name ${wanted}`, schools(classes));
}

function isSchool({ number, name }: Choosable["school"], wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  return parsePhone(wanted, callingCodeOf(number)) === number || nameKey(wanted) === nameKey(name);
}

function isClass({ name }: Choosable["rules"], wanted: string | undefined): boolean {
  return wanted === undefined || nameKey(wanted) === nameKey(name);
}

function schools(classes: readonly Choosable[]): string[] {
  return classes.map(({ school }) => `--school ${school.number} (${school.name})`);
}

function names(classes: readonly Choosable[]): string[] {
  return classes.map(({ rules }) => `--class ${JSON.stringify(rules.name)}`);
}

function refusal(code: "invalid" | "not-found", message: string, choices: string[]): AppError {
  return new AppError(code, message, { problems: [...new Set(choices)] });
}
