/** The week that the stage plays: Monday to the Sunday of the first training day. */
import { daysAfter, type Instant, instantInWeekOf, weekdays } from "../../src/domain/times.ts";
import { settings } from "../storage/day-steps.ts";

const sunday = "2026-11-22";

/** An instant of that week or the next: `Sat 09:00`, `Sat 09:00:30`, `next Mon 12:00`. Throws if it is none. */
export function momentOf(when: string): Instant {
  const match = /^(next )?(\w{3}) (\d\d:\d\d)(?::(\d\d))?$/.exec(when);
  const weekday = weekdays.find((one) => one === match?.[2]);
  const time = match?.[3];
  if (!match || !weekday || !time) throw new Error(`${when} is no moment of the week`);
  const week = match[1] ? daysAfter(sunday, 7) : sunday;
  return instantInWeekOf(week, { weekday, time }, settings.timezone) + Number(match[4] ?? 0) * 1000;
}
