/** A rehearsal file as it is written: its keys, each parsed on its own. */

import { z } from "zod";
import { textLettersMax } from "../conversations/texting/lengths.ts";
import type { LocalDate, WeekTime } from "../domain/times.ts";
import { parseDate, parseWeekTime } from "../settings/clock-times.ts";
import { duration } from "../settings/durations.ts";
import { phone } from "../settings/phones.ts";
import { flag, oneLine, oneOf, wholeNumber } from "../settings/plain-values.ts";
import { callingCodeIn, rehearsedSchoolKeys } from "../settings/school-keys.ts";
import { chosen, isMap, keys, leaf, list, mapOf, orEmpty } from "../settings/shapes.ts";

/** How a file names the trainer where it names people. */
export const trainerName = "trainer";

/** A moment of the rehearsed week, school-local, to the second. */
export type Moment = WeekTime & { second: number };

/** What a person answers to an ask, and how long after it; null: nothing. */
export type Answer = { afterMs: number; says: string } | null;

/** To the first ask the first of `answers`, to the second the second; `afterwards` to any further one. */
export type Replies = { answers: Answer[]; afterwards: Answer };

/** Entries that one list of a file may have. */
const entriesMax = 1000;

export const moment: z.ZodType<Moment> = leaf(
  "a time of the week",
  "write it as Sat 11:00 (Sun Mon Tue Wed Thu Fri Sat, 00:00 to 23:59)",
  (value) => (typeof value === "string" ? parseMoment(value) : undefined),
);

export const day: z.ZodType<LocalDate> = leaf("a date", "write it as 2026-11-22", (value) =>
  typeof value === "string" ? parseDate(value) : undefined,
);

const nameForm = "1 to 40 characters, a letter among them";

export const personName: z.ZodType<string> = leaf(
  "a person's name",
  `write ${nameForm}, and not ${trainerName}`,
  (value) => (typeof value === "string" && isName(value) ? value : undefined),
);

const personOrTrainer: z.ZodType<string> = leaf(
  "a name",
  `write ${trainerName} or a person's name, ${nameForm}`,
  (value) => {
    const known = value === trainerName || (typeof value === "string" && isName(value));
    return known ? value : undefined;
  },
);

const says = leaf("a text", 'write what they text in quotes, as "YES"', (value) =>
  typeof value === "string" && value.length > 0 && value.length <= textLettersMax
    ? value
    : undefined,
);

const entryKeys = keys({
  name: personName,
  places: wholeNumber(1, 9).prefault(1),
  pinned: flag.prefault(false),
  at: moment.optional(),
});

const entry: z.ZodType<z.output<typeof entryKeys>> = chosen((value) =>
  isMap(value) ? entryKeys : personName.transform((name) => ({ name, places: 1, pinned: false })),
);

const answerKeys = keys({ after: duration("0s", "48h"), says }).transform(({ after, says }) => ({
  afterMs: after,
  says,
}));

const silence = leaf("a reply", 'write silent or { after: 5m, says: "YES" }', (value) =>
  value === "silent" ? null : undefined,
);

const answer = chosen<Answer>((value) => (isMap(value) ? answerKeys : silence));

const replies = chosen(
  (value): z.ZodType<Replies> =>
    Array.isArray(value)
      ? list(answer, 20).transform((answers) => ({ answers, afterwards: null }))
      : answer.transform((afterwards) => ({ answers: [], afterwards })),
);

const textKeys = keys({ at: moment, from: personOrTrainer, says });
const undeliveredKeys = keys({
  at: moment,
  carrier: oneOf(["undelivered"]),
  to: personOrTrainer,
  code: wholeNumber(1, 99_999).optional(),
});
const worksKeys = keys({
  at: moment,
  carrier: oneOf(["works", "undelivered"]),
  to: personOrTrainer,
});

type EventKeys =
  | ({ kind: "text" } & z.output<typeof textKeys>)
  | ({ kind: "undelivered" } & Omit<z.output<typeof undeliveredKeys>, "carrier">)
  | ({ kind: "works" } & Omit<z.output<typeof worksKeys>, "carrier">);

const event: z.ZodType<EventKeys> = chosen((value): z.ZodType<EventKeys> => {
  if (!isMap(value) || !("carrier" in value)) {
    return textKeys.transform((text) => ({ kind: "text", ...text }));
  }
  return value.carrier === "undelivered"
    ? undeliveredKeys.transform(({ carrier, ...rest }) => ({ kind: carrier, ...rest }))
    : worksKeys.transform(({ at, to }) => ({ kind: "works", at, to }));
});

/** The whole file, for one whose school is in the country of this calling code. */
export function scenarioKeys(callingCode: string) {
  return keys({
    title: oneLine(200).optional(),
    school: rehearsedSchool(callingCode),
    day: day.optional(),
    people: orEmpty(mapOf(personName, phone(callingCode)), {}),
    booked: list(entry, entriesMax),
    waiting: orEmpty(list(entry, entriesMax), []),
    replies: orEmpty(mapOf(z.string(), replies), {}),
    events: orEmpty(list(event, entriesMax), []),
    until: moment.optional(),
  });
}

export type ScenarioKeys = z.output<ReturnType<typeof scenarioKeys>>;

export function rehearsedSchool(callingCode: string) {
  return orEmpty(rehearsedSchoolKeys(callingCode), {});
}

/** The calling code of the school that a file's value has, or would have. */
export function callingCodeOfSchool(file: unknown): string {
  return callingCodeIn(isMap(file) ? file.school : undefined);
}

function parseMoment(text: string): Moment | undefined {
  const [, minute, second] = /^(\w+ \d\d:\d\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  const weekTime = parseWeekTime(minute ?? "");
  return weekTime && { ...weekTime, second: Number(second ?? 0) };
}

function isName(text: string): boolean {
  const plain = text === text.trim() && !/\p{Cc}/u.test(text) && /\p{L}/u.test(text);
  return plain && [...text].length <= 40 && text.toLowerCase() !== trainerName;
}
