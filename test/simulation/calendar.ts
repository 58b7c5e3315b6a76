/** The calendar, read with Intl alone: what the program says of times is held against this. */
import type { ClassRules, School } from "../../src/domain/settings.ts";
import {
  hourMs,
  type Instant,
  type QuietHours,
  type WeekTime,
  weekdays,
} from "../../src/domain/times.ts";
import { must } from "../splitter/target-checks.ts";

/** `date` as `2026-11-22`, `time` as `09:00`. */
type Local = { date: string; weekday: string; time: string };

type Rules = Omit<ClassRules, "id">;
type Frame = {
  date: string;
  times: {
    signupClosesAt: Instant;
    finalizesAt: Instant;
    decidesAt: Instant;
    remindsAt: Instant | null;
    endsAt: Instant;
  };
  slots: readonly { role: string; startsAt: Instant; capacity: number }[];
  at: Instant;
};

const formats = new Map<string, Intl.DateTimeFormat>();
const weekMs = 7 * 24 * hourMs;

export function localOf(at: Instant, timeZone: string): Local {
  const known = formats.get(timeZone);
  const format =
    known ??
    new Intl.DateTimeFormat("en-CA", {
      timeZone,
      weekday: "short",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
  formats.set(timeZone, format);
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? "";
  return {
    date: `${of("year")}-${of("month")}-${of("day")}`,
    weekday: of("weekday").slice(0, 3),
    time: `${of("hour")}:${of("minute")}`,
  };
}

export function isQuiet(at: Instant, { from, to }: QuietHours, timeZone: string): boolean {
  const { time } = localOf(at, timeZone);
  return from <= to ? from <= time && time < to : from <= time || time < to;
}

/** The day that is opened is the class's next, with its slots and moments where the school file has them. */
export function checkFrame(frame: Frame, rules: Rules, school: Omit<School, "id">): void {
  const { date, times, slots, at } = frame;
  const { timezone, reminder } = school;
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()];
  must(weekday === rules.weekday, "a day is on its class's weekday", frame);
  const wanted = [{ ...rules }, ...rules.siblings];
  must(slots.length === wanted.length, "a day has its class's slots", frame);
  for (const [number, slot] of slots.entries()) {
    const local = localOf(slot.startsAt, timezone);
    const { starts, capacity } = wanted[number] ?? {};
    must(local.date === date && local.time === starts, "a slot starts at its time", frame);
    must(slot.capacity === capacity, "a slot has its class's places", frame);
  }
  const starts = slots.map(({ startsAt }) => startsAt);
  const first = Math.min(...starts);
  const isAt = (instant: Instant, { weekday, time }: WeekTime): boolean => {
    const local = localOf(instant, timezone);
    const inWeek = instant <= first && instant > first - weekMs - hourMs;
    return local.weekday === weekday && local.time === time && inWeek;
  };
  must(isAt(times.signupClosesAt, rules.signupCloses), "sign-up closes at its time", frame);
  must(isAt(times.finalizesAt, rules.finalizes), "a day is finalized at its time", frame);
  must(isAt(times.decidesAt, rules.decidesBy), "a day is decided at its time", frame);
  const reminds = times.remindsAt === null ? null : localOf(times.remindsAt, timezone).time;
  must(reminds === reminder, "reminders go out at their time", frame);
  must(times.endsAt === Math.max(...starts) + rules.lastsMs, "a day ends when it ends", frame);
  const isNext = Math.max(...starts) > at && first - at <= weekMs + 24 * hourMs;
  must(isNext, "the next day opens when the one before is over", frame);
}
