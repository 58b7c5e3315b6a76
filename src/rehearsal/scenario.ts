/** The scenario of a rehearsal: who texts what and when in one week of a class, read from its file. */
import { basename } from "node:path";
import type { Instant, LocalDate } from "../domain/times.ts";
import { parseYaml } from "../settings/yaml-file.ts";
import type { SchoolSettings } from "../turns/ports.ts";
import { madeUpPhone } from "./phone-book.ts";
import { problemsBetween } from "./scenario-checks.ts";
import {
  callingCodeOfSchool,
  type Replies,
  type ScenarioKeys,
  scenarioKeys,
  trainerName,
} from "./scenario-keys.ts";
import { instantIn, textTimes, type Week, weekOf } from "./scenario-week.ts";

export type Scenario = {
  title: string;
  /** The day that is rehearsed is the first class's. */
  school: SchoolSettings;
  /** The class's date, school-local. */
  date: LocalDate;
  /** E.164 by name: everybody but the trainer; numbers that the file leaves out are made up. */
  people: ReadonlyMap<string, string>;
  /** In order of time; of the same time, as in the file, `booked` first. */
  signUps: SignUp[];
  /** By name; who isn't in it never answers an ask. */
  replies: ReadonlyMap<string, Replies>;
  /** In order of time; of the same time, as in the file. */
  events: ScenarioEvent[];
  /** When the rehearsal starts: the first midnight of its seven days. */
  startsAt: Instant;
  /** When the rehearsal ends; everything above is then or before. */
  until: Instant;
};

export type SignUp = {
  name: string;
  places: number;
  /** The trainer pins them before finalization. */
  pinned: boolean;
  at: Instant;
  /** `JOIN` for those booked, `MAYBE` for those waiting. */
  word: "JOIN" | "MAYBE";
};

/** `from` and `to` are names of `people`, or `trainer`. */
export type ScenarioEvent =
  | { kind: "text"; at: Instant; from: string; says: string }
  /** From now on no text to them is delivered; `code` is the carrier's error, if the file has one. */
  | { kind: "undelivered"; at: Instant; to: string; code: number | null }
  /** From now on texts to them are delivered again. */
  | { kind: "works"; at: Instant; to: string };

/**
 * The scenario in a rehearsal file's text (YAML); `fileName` is for the problems, and for the title
 * if it has none. Throws AppError `invalid` with one line a problem.
 */
export function parseScenario(text: string, fileName: string): Scenario {
  const keysFor = (value: unknown) => scenarioKeys(callingCodeOfSchool(value));
  const file = parseYaml<ScenarioKeys>(text, fileName, keysFor, problemsBetween);
  const week = weekOf(file.school, file.day, file.until);
  return {
    title: file.title ?? basename(fileName),
    school: file.school,
    date: week.date,
    people: phonesOf(file),
    signUps: signUpsOf(file, week),
    replies: file.replies,
    events: eventsOf(file, week),
    startsAt: week.startsAt,
    until: week.endsAt,
  };
}

function signUpsOf({ booked, waiting }: ScenarioKeys, week: Week): SignUp[] {
  const entries = [
    ...booked.map((one) => ({ ...one, word: "JOIN" as const })),
    ...waiting.map((one) => ({ ...one, word: "MAYBE" as const })),
  ];
  const times = textTimes(week, entries);
  const signUps = entries.map(({ name, places, pinned, word }, index) => {
    return { name, places, pinned, at: times[index] ?? week.endsAt, word };
  });
  return signUps.toSorted((a, b) => a.at - b.at);
}

function eventsOf({ events }: ScenarioKeys, week: Week): ScenarioEvent[] {
  const resolved = events.map((event): ScenarioEvent => {
    const at = instantIn(week, event.at);
    return event.kind === "undelivered"
      ? { kind: event.kind, at, to: event.to, code: event.code ?? null }
      : { ...event, at };
  });
  return resolved.toSorted((a, b) => a.at - b.at);
}

/** Those listed, then everyone else in order of appearance with the next number that is nobody's. */
function phonesOf({ people, booked, waiting, events, school }: ScenarioKeys): Map<string, string> {
  const phones = new Map(people);
  const { number, trainer, assistant } = school;
  const taken = new Set([...people.values(), number, trainer.phone, assistant?.phone]);
  const names = [
    ...[...booked, ...waiting].map((one) => one.name),
    ...events.flatMap((event) => (event.kind === "text" ? [event.from] : [])),
  ];
  for (const name of names) {
    if (name === trainerName || phones.has(name)) continue;
    const phone = madeUpPhone(taken);
    taken.add(phone);
    phones.set(name, phone);
  }
  return phones;
}
