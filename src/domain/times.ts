/** Times: instants for deciding, school-local dates and times for people; both clock changes included. */
import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";

/** Milliseconds since 1970 in UTC. */
export type Instant = number;
/** A school-local date, `2026-11-22`. */
export type LocalDate = string;
/** A school-local time of day, `09:00`. */
export type LocalTime = string;

export const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
export type Weekday = (typeof weekdays)[number];

/** A moment of the week, `Fri 18:00`. */
export type WeekTime = { weekday: Weekday; time: LocalTime };

/** When nobody is asked anything, school-local; `from` equal to `to` means never quiet. */
export type QuietHours = { from: LocalTime; to: LocalTime };

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;

/**
 * The instant of a local date and time. A time that a clock change skips is taken an hour later,
 * one that it doubles is taken the first time.
 */
export function instantOf(date: LocalDate, time: LocalTime, zone: string): Instant {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const [hours, minutes] = time.split(":").map(Number) as [number, number];
  const wanted = Date.UTC(year, month - 1, day, hours, minutes);
  const offsetBeforeMs = offsetMsAt(wanted - 24 * hourMs, zone);
  const offsetAfterMs = offsetMsAt(wanted + 24 * hourMs, zone);
  const earlier = wanted - Math.max(offsetBeforeMs, offsetAfterMs);
  const later = wanted - Math.min(offsetBeforeMs, offsetAfterMs);
  return isLocal(earlier, wanted, zone) ? earlier : later;
}

function isLocal(instant: Instant, wanted: number, zone: string): boolean {
  return instant + offsetMsAt(instant, zone) === wanted;
}

function offsetMsAt(instant: Instant, zone: string): number {
  return -new TZDate(instant, zone).getTimezoneOffset() * minuteMs;
}

/** The school-local date of an instant. */
export function localDate(instant: Instant, zone: string): LocalDate {
  return format(new TZDate(instant, zone), "yyyy-MM-dd");
}

/** The school-local time of day of an instant. */
export function localTime(instant: Instant, zone: string): LocalTime {
  return format(new TZDate(instant, zone), "HH:mm");
}

/** ISO 8601 in the zone with its offset, `2026-11-22T10:30:00+01:00`. */
export function isoTime(instant: Instant, zone: string): string {
  return format(new TZDate(instant, zone), "yyyy-MM-dd'T'HH:mm:ssxxx");
}

export function weekdayOf(date: LocalDate): Weekday {
  return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] as Weekday;
}

/** The date so many days after (or, negative, before). */
export function daysAfter(date: LocalDate, days: number): LocalDate {
  const noon = Date.parse(`${date}T12:00:00Z`) + days * 24 * hourMs;
  return new Date(noon).toISOString().slice(0, 10);
}

/** The last date with this weekday on or before `date`. */
function lastWeekday(date: LocalDate, weekday: Weekday): LocalDate {
  const back = (weekdays.indexOf(weekdayOf(date)) - weekdays.indexOf(weekday) + 7) % 7;
  return daysAfter(date, -back);
}

/** The first date with this weekday on or after `date`. */
export function nextWeekday(date: LocalDate, weekday: Weekday): LocalDate {
  return lastWeekday(daysAfter(date, 6), weekday);
}

/** The instant of a week time in the seven days that end with `date`. */
export function instantInWeekOf(date: LocalDate, when: WeekTime, zone: string): Instant {
  return instantOf(lastWeekday(date, when.weekday), when.time, zone);
}

/** When the quiet hours that hold at `now` end, or null when it isn't quiet. */
export function quietUntil(now: Instant, quiet: QuietHours, zone: string): Instant | null {
  if (quiet.from === quiet.to) return null;
  const today = localDate(now, zone);
  for (const date of [daysAfter(today, -1), today]) {
    const from = instantOf(date, quiet.from, zone);
    const endDate = quiet.to > quiet.from ? date : daysAfter(date, 1);
    const until = instantOf(endDate, quiet.to, zone);
    if (now >= from && now < until) return until;
  }
  return null;
}
