/** A school as its settings are written, in a school file or in a rehearsal. */
import { z } from "zod";
import type { ClassRules } from "../domain/settings.ts";
import type { SchoolSettings } from "../turns/ports.ts";
import { classKeys } from "./class-keys.ts";
import { timeOfDay } from "./clock-times.ts";
import { callingCodeOf, phone } from "./phones.ts";
import { oneLine } from "./plain-values.ts";
import type { Problem } from "./problems.ts";
import { between, keys, leaf, list, orEmpty } from "./shapes.ts";

const juliNumber = "+36705550100";

const classes = list(classKeys, 100).check(
  between("everything", differentNames),
  between([], oneClass),
);

/** The keys of a school file. Phones may be written in the national form of `callingCode`. */
export function schoolKeys(callingCode: string): z.ZodType<SchoolSettings> {
  return keys({ ...schoolShape(callingCode), classes: classes.prefault([{}]) }).check(
    between(["trainer", "number"], twoPhones),
  );
}

/** The same in a rehearsal, where the keys of the only class may stand under `class`. */
export function rehearsedSchoolKeys(callingCode: string): z.ZodType<SchoolSettings> {
  return keys({
    ...schoolShape(callingCode),
    class: classKeys.optional(),
    classes: classes.optional(),
  })
    .check(
      between(["trainer", "number"], twoPhones),
      between(["class", "classes"], (school) =>
        school.class && school.classes
          ? [{ path: ["class"], message: "stands beside classes; write one of the two" }]
          : [],
      ),
    )
    .transform(({ class: only, classes, ...school }) => ({
      ...school,
      classes: only ? [only] : (classes ?? [classKeys.parse({})]),
    }));
}

/** The calling code of the school's own number in a file's value; Juli's, where there is none. */
export function callingCodeIn(school: unknown): string {
  const lenient = z.object({ number: z.string() }).safeParse(school);
  const code = lenient.success ? callingCodeOf(lenient.data.number) : undefined;
  return code ?? callingCodeOf(juliNumber) ?? "";
}

function schoolShape(callingCode: string) {
  const trainer = keys({
    name: oneLine(40).prefault("Juli"),
    phone: phone(callingCode).prefault("+36301112233"),
  });
  const quietHours = keys({ from: timeOfDay.prefault("21:00"), to: timeOfDay.prefault("08:00") });
  return {
    name: oneLine(80).prefault("Juli's Dog School"),
    trainer: orEmpty(trainer, {}),
    number: phone().prefault(juliNumber),
    timezone: zone.prefault("Europe/Budapest"),
    language: language.prefault("en"),
    quietHours: orEmpty(quietHours, {}),
  };
}

const zone = leaf("a time zone", "write an IANA name, as Europe/Budapest", (value) =>
  typeof value === "string" && isZone(value) ? value : undefined,
);

const language = leaf("a language that is there yet", "write en", (value) =>
  value === "en" ? value : undefined,
);

function isZone(name: string): boolean {
  // Some versions of Node take offsets such as +01:00 here too; they know no clock changes.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    return false;
  }
}

function twoPhones(school: Pick<SchoolSettings, "trainer" | "number">): Problem[] {
  if (school.trainer.phone !== school.number) return [];
  const message = "is the bot's own number; write the phone that the trainer texts from";
  return [{ path: ["trainer", "phone"], message }];
}

function oneClass(classes: readonly unknown[]): Problem[] {
  if (classes.length === 1) return [];
  if (classes.length === 0) return [{ path: [], message: "is empty; write the school's class" }];
  const message = `has ${classes.length} classes; one class a school is served for now, keep one`;
  return [{ path: [], message }];
}

function differentNames(classes: readonly Omit<ClassRules, "id">[]): Problem[] {
  return classes.flatMap(({ name }, index) => {
    if (classes.findIndex((one) => one.name === name) === index) return [];
    const message = `${JSON.stringify(name)} is another class's name; write one of its own`;
    return [{ path: [index, "name"], message }];
  });
}
