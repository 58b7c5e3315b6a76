/** A school as its settings are written, in a school file or in a rehearsal. */
import { z } from "zod";
import { nameKey } from "../conversations/names.ts";
import { languageCodes } from "../domain/settings.ts";
import type { LocalTime, QuietHours } from "../domain/times.ts";
import type { SchoolSettings } from "../turns/ports.ts";
import { classKeys } from "./class-keys.ts";
import { timeOfDay, timeOfDayOrOff } from "./clock-times.ts";
import { callingCodeOf, phone } from "./phones.ts";
import { flag, oneLine, wholeNumber } from "./plain-values.ts";
import type { Problem } from "./problems.ts";
import { between, keys, leaf, list, orEmpty } from "./shapes.ts";

const juliNumber = "+36705550100";

const classes = list(classKeys, 100).check(between([], differentNames), between([], anyClass));

/**
 * The keys of a school file. Phones may be written in the national form of `callingCode`; `findRivals` says what
 * is wrong with the bot's number beside other schools.
 */
export function schoolKeys(
  callingCode: string,
  findRivals: (number: string) => Problem[],
): z.ZodType<SchoolSettings> {
  return keys({ ...schoolShape(callingCode), classes: classes.prefault([{}]) }).check(
    ...schoolChecks,
    between(["number"], ({ number }) => findRivals(number)),
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
      ...schoolChecks,
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
  const assistant = keys({ name: oneLine(40), phone: phone(callingCode) });
  const quietHours = keys({ from: timeOfDay.prefault("21:00"), to: timeOfDay.prefault("08:00") });
  return {
    name: oneLine(80).prefault("Juli's Dog School"),
    trainer: orEmpty(trainer, {}),
    assistant: assistant.nullable().prefault(null),
    number: phone().prefault(juliNumber),
    timezone: zone.prefault("Europe/Budapest"),
    language: language.prefault("en"),
    stripAccents: flag.prefault(false),
    quietHours: orEmpty(quietHours, {}),
    reminder: timeOfDayOrOff.prefault("off"),
    textsPerDay: wholeNumber(1, 200).prefault(20),
  };
}

const zone = leaf("a time zone", "write an IANA name, as Europe/Budapest", (value) =>
  typeof value === "string" && isZone(value) ? value : undefined,
);

const language = leaf("a language that is there", `write ${languageCodes.join(" or ")}`, (value) =>
  languageCodes.find((one) => one === value),
);

type Beside = Pick<SchoolSettings, "trainer" | "assistant" | "number" | "quietHours" | "reminder">;

const schoolChecks = [
  between<Beside>(["number"], twoPhones),
  between<Beside>(["number"], threePhones),
  between<Beside>(["reminder", "quietHours"], reminderInTheOpen),
];

function isZone(name: string): boolean {
  // Some versions of Node take offsets such as +01:00 here too; they know no clock changes.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    return false;
  }
}

/** Its phone, even if something else about this person is wrong. */
function phoneIn(person: unknown): string | undefined {
  return z.object({ phone: z.string() }).safeParse(person).data?.phone;
}

function twoPhones(school: Beside): Problem[] {
  if (phoneIn(school.trainer) !== school.number) return [];
  const message = "is the bot's own number; write the phone that the trainer texts from";
  return [{ path: ["trainer", "phone"], message }];
}

function threePhones({ assistant, trainer, number }: Beside): Problem[] {
  const path = ["assistant", "phone"];
  const phone = phoneIn(assistant);
  if (phone === undefined) return [];
  const whose = new Map([
    [phoneIn(trainer), "the trainer's"],
    [number, "the bot's own number"],
  ]).get(phone);
  return whose ? [{ path, message: `is ${whose}; write the assistant's, or no assistant` }] : [];
}

function reminderInTheOpen({ reminder, quietHours }: Beside): Problem[] {
  if (reminder === null || !isQuiet(reminder, quietHours)) return [];
  const { from, to } = quietHours;
  const message = `${reminder} is in the quiet hours (${from} to ${to}); write a time outside them, or off`;
  return [{ path: ["reminder"], message }];
}

function isQuiet(time: LocalTime, { from, to }: QuietHours): boolean {
  return from <= to ? time >= from && time < to : time >= from || time < to;
}

function anyClass(classes: readonly unknown[]): Problem[] {
  return classes.length > 0 ? [] : [{ path: [], message: "is empty; write the school's classes" }];
}

const named = z.object({ name: z.string() });

/** Also of classes in which something else is wrong. */
function differentNames(classes: readonly unknown[]): Problem[] {
  const names = classes.map((one) => named.safeParse(one).data?.name);
  return names.flatMap((name, index) => {
    if (name === undefined) return [];
    const isSame = (one: string | undefined) => one !== undefined && nameKey(one) === nameKey(name);
    if (names.findIndex(isSame) === index) return [];
    const message = `${JSON.stringify(name)} is another class's name; write one of its own`;
    return [{ path: [index, "name"], message }];
  });
}
