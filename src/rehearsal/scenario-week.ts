/** The week of a rehearsal: from its weekdays and times to instants. */
import {
  daysAfter,
  hourMs,
  type Instant,
  instantInWeekOf,
  instantOf,
  type LocalDate,
  minuteMs,
  nextWeekday,
} from "../domain/times.ts";
import type { SchoolSettings } from "../turns/ports.ts";
import type { Moment } from "./scenario-keys.ts";

/** When the first of those booked texts, unless the file says otherwise. */
export const firstText: Moment = { weekday: "Mon", time: "18:00", second: 0 };

export type Week = {
  date: LocalDate;
  zone: string;
  /** When the rehearsal starts: the first midnight of the seven days. */
  startsAt: Instant;
  /** When the rehearsal ends. */
  endsAt: Instant;
};

/** The seven days that end with the class's date, and where in them the rehearsal ends. */
export function weekOf(
  school: SchoolSettings,
  day: LocalDate | undefined,
  until: Moment | undefined,
): Week {
  const rules = classOf(school);
  const date = day ?? nextWeekday("2026-11-22", rules.weekday);
  const zone = school.timezone;
  const endsAt = until
    ? instantIn({ date, zone }, until)
    : instantOf(date, rules.starts, zone) + hourMs;
  return { date, zone, startsAt: instantOf(daysAfter(date, -6), "00:00", zone), endsAt };
}

export function instantIn(week: Pick<Week, "date" | "zone">, moment: Moment): Instant {
  return instantInWeekOf(week.date, moment, week.zone) + moment.second * 1000;
}

/**
 * When each texts: at its own `at`, or else one a minute from the first text on, in order; those
 * with an `at` of their own take no minute.
 */
export function textTimes(
  week: Pick<Week, "date" | "zone">,
  entries: readonly { at?: Moment | undefined }[],
): Instant[] {
  let next = instantIn(week, firstText);
  return entries.map(({ at }) => {
    if (at) return instantIn(week, at);
    const time = next;
    next += minuteMs;
    return time;
  });
}

/** The class that is rehearsed: the first. */
export function classOf(school: SchoolSettings): SchoolSettings["classes"][number] {
  const [rules] = school.classes;
  if (!rules) throw new Error("a school has a class");
  return rules;
}
