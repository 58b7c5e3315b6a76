/** Times of day and of the week as people write them: `09:00`, `Fri 18:00`. */

import type { z } from "zod";
import {
  type LocalDate,
  type LocalTime,
  type Weekday,
  type WeekTime,
  weekdays,
} from "../domain/times.ts";
import { leaf } from "./shapes.ts";

/** `00:00` to `23:59`, zero padded, or undefined. */
export function parseTimeOfDay(text: string): LocalTime | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined;
}

/** A date of this century that there is, as `2026-11-22`, or undefined. */
export function parseDate(text: string): LocalDate | undefined {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  const isThere = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return isThere ? text : undefined;
}

/** `Fri 18:00`, or undefined. */
export function parseWeekTime(text: string): WeekTime | undefined {
  const [day, clock, ...more] = text.split(" ");
  const weekday = weekdays.find((one) => one === day);
  const time = parseTimeOfDay(clock ?? "");
  return weekday && time && more.length === 0 ? { weekday, time } : undefined;
}

export const timeOfDay = leaf(
  "a time of day",
  (value) => `write it as ${padded(value) ?? "09:00"}`,
  (value) => (typeof value === "string" ? parseTimeOfDay(value) : undefined),
);

/** A time of day, or null for `off`. */
export const timeOfDayOrOff: z.ZodType<LocalTime | null> = leaf(
  "a time of day or off",
  "write it as 18:00, or off",
  (value) => {
    if (value === "off") return null;
    return typeof value === "string" ? parseTimeOfDay(value) : undefined;
  },
);

export const weekTime = leaf(
  "a time of the week",
  "write it as Fri 18:00 (Sun Mon Tue Wed Thu Fri Sat, 00:00 to 23:59)",
  (value) => (typeof value === "string" ? parseWeekTime(value) : undefined),
);

export const weekday = leaf(
  "a weekday",
  `write one of ${weekdays.join(", ")}`,
  (value): Weekday | undefined => weekdays.find((one) => one === value),
);

/** `9:00` as it would be right, if padding is all that it lacks. */
function padded(value: unknown): LocalTime | undefined {
  return typeof value === "string" ? parseTimeOfDay(`0${value}`) : undefined;
}
