/** What must hold between the parts of a rehearsal file; each part is taken alone, so that a mistake in one hides few others. */
import { z } from "zod";
import { understandRequest } from "../conversations/understanding/understand.ts";
import type { Language } from "../domain/settings.ts";
import { nextWeekday, weekdayOf } from "../domain/times.ts";
import { phone } from "../settings/phones.ts";
import type { Path, Problem } from "../settings/problems.ts";
import type { SchoolSettings } from "../turns/ports.ts";
import { shownTime } from "./phone-times.ts";
import {
  callingCodeOfSchool,
  day,
  type Moment,
  moment,
  personName,
  rehearsedSchool,
  trainerName,
} from "./scenario-keys.ts";
import { classOf, firstText, instantIn, textTimes, type Week, weekOf } from "./scenario-week.ts";

const text = z.string().optional().catch(undefined);
const time = moment.optional().catch(undefined);
const entries = z
  .array(
    z
      .union([
        z.string().transform((name): { name?: string | undefined; at?: Moment | undefined } => ({
          name,
        })),
        z.object({ name: text, at: time }),
      ])
      .catch({}),
  )
  .nullish()
  .transform((list) => list ?? [])
  .catch([{}]);

/** As much of a file as can be read at all; instead of what can't, lists have an empty entry. */
const readable = z.object({
  people: z.record(z.string(), z.unknown()).catch({}),
  booked: entries,
  waiting: entries,
  replies: z.record(z.string(), z.unknown()).catch({}),
  events: z.array(z.object({ at: time, from: text, to: text }).catch({})).catch([]),
});

type Readable = z.output<typeof readable>;

/** The problems between the parts of a file's value. */
export function problemsBetween(file: unknown): Problem[] {
  const whole = z.record(z.string(), z.unknown()).safeParse(file);
  if (!whole.success) return [];
  const parts = readable.parse(file);
  const callingCode = callingCodeOfSchool(file);
  const school = rehearsedSchool(callingCode).safeParse(whole.data.school).data;
  const problems = [
    ...namesTwice(parts),
    ...unreadableNames(parts, school?.language ?? "en"),
    ...unknownNames(parts),
    ...samePhones(parts, callingCode, school),
  ];
  if (!school) return problems;
  const date = day.safeParse(whole.data.day).data;
  const until = moment.optional().safeParse(whole.data.until);
  const wrongDay = date ? wrongWeekday(date, school) : [];
  const week = weekOf(school, wrongDay.length > 0 ? undefined : date, until.data);
  return [...problems, ...wrongDay, ...(until.success ? tooLate(parts, week) : [])];
}

type Entry = { name: string; path: Path };

function entriesOf({ booked, waiting }: Readable): Entry[] {
  const all = [
    ...booked.map(({ name }, index) => ({ name, path: ["booked", index] })),
    ...waiting.map(({ name }, index) => ({ name, path: ["waiting", index] })),
  ];
  return all.flatMap(({ name, path }) => (name === undefined ? [] : [{ name, path }]));
}

/** They text `JOIN` and their name: whoever is called Stop, Two or Anna 2 would be taken for something else. */
function unreadableNames(parts: Readable, language: Language): Problem[] {
  const formed = entriesOf(parts).filter(({ name }) => personName.safeParse(name).success);
  return formed.flatMap(({ name, path }) => {
    const read = understandRequest(`JOIN ${name}`, { language });
    if (read.kind === "join" && read.name === name && read.places === 1) return [];
    const message = `${JSON.stringify(name)} is no name to the bot after JOIN; write one to four words of letters that mean nothing else`;
    return [{ path, message }];
  });
}

function namesTwice(parts: Readable): Problem[] {
  const places = entriesOf(parts);
  return places.flatMap(({ name, path }, index) => {
    if (places.findIndex((one) => one.name === name) === index) return [];
    const message = `${JSON.stringify(name)} signs up twice; write another name, or keep one`;
    return [{ path, message }];
  });
}

function unknownNames({ people, booked, waiting, replies, events }: Readable): Problem[] {
  const signedUp = [...booked, ...waiting].map((one) => one.name);
  // Whoever is meant may be in an entry that can't be read, which is a problem of its own.
  if (signedUp.includes(undefined)) return [];
  const known = new Set([...Object.keys(people), ...signedUp, ...events.map((one) => one.from)]);
  const form = "write somebody from booked, waiting, people or an event's from";
  const nowhere = (name: string) => `${JSON.stringify(name)} is nowhere else in the file; ${form}`;
  const unheard = Object.keys(replies).flatMap((name): Problem[] => {
    const path = ["replies", name];
    if (name === trainerName) {
      return [{ path, message: "is asked nothing; write what they text as an event" }];
    }
    return known.has(name) ? [] : [{ path, message: nowhere(name) }];
  });
  const unsent = events.flatMap(({ to }, index) =>
    to === undefined || to === trainerName || known.has(to)
      ? []
      : [{ path: ["events", index, "to"], message: nowhere(to) }],
  );
  return [...unheard, ...unsent];
}

function samePhones(
  { people }: Readable,
  callingCode: string,
  school: SchoolSettings | undefined,
): Problem[] {
  const owners = new Map<string, string>();
  if (school) owners.set(school.number, "the school").set(school.trainer.phone, "the trainer");
  return Object.entries(people).flatMap(([name, written]) => {
    const number = phone(callingCode).safeParse(written).data;
    const owner = number === undefined ? undefined : owners.get(number);
    if (number !== undefined && owner === undefined) owners.set(number, name);
    if (owner === undefined) return [];
    const message = `${number} is the number of ${owner} too; write one of their own`;
    return [{ path: ["people", name], message }];
  });
}

function wrongWeekday(date: string, school: SchoolSettings): Problem[] {
  const { weekday } = classOf(school);
  if (weekdayOf(date) === weekday) return [];
  const next = nextWeekday(date, weekday);
  const message = `${date} is a ${weekdayOf(date)}, the class is on ${weekday}; write ${next}`;
  return [{ path: ["day"], message }];
}

function tooLate({ booked, waiting, events }: Readable, week: Week): Problem[] {
  const end = `the rehearsal ends (${shownTime(week.endsAt, week.zone)})`;
  const late = (at: Moment | undefined, path: Path): Problem[] =>
    at && instantIn(week, at) > week.endsAt
      ? [{ path, message: `is after ${end}; write an earlier time, or a later until` }]
      : [];
  const own = [
    ...booked.flatMap(({ at }, index) => late(at, ["booked", index, "at"])),
    ...waiting.flatMap(({ at }, index) => late(at, ["waiting", index, "at"])),
    ...events.flatMap(({ at }, index) => late(at, ["events", index, "at"])),
  ];
  const inTurn = [...booked, ...waiting].filter((one) => !one.at);
  const last = textTimes(week, inTurn).at(-1);
  if (last === undefined || last <= week.endsAt) return own;
  const first = `${firstText.weekday} ${firstText.time}`;
  const message = `they text one a minute from ${first}, on after ${end}; give each an at`;
  return [...own, { path: ["booked"], message }];
}
