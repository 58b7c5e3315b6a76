/** Times as the terminal phone shows and writes them. */
import {
  daysAfter,
  type Instant,
  isoTime,
  localDate,
  nextWeekday,
  weekdayOf,
} from "../domain/times.ts";
import { type Moment, moment } from "./scenario-keys.ts";
import { instantIn, type Week } from "./scenario-week.ts";

/** `Sat 2026-11-21 09:00`, school-local. */
export function shownTime(at: Instant, zone: string): string {
  const [date = "", clock = ""] = isoTime(at, zone).slice(0, 16).split("T");
  return `${weekdayOf(date)} ${date} ${clock}`;
}

/** The first such moment after `now`. */
export function nextMoment(now: Instant, wanted: Moment, zone: string): Instant {
  const date = nextWeekday(localDate(now, zone), wanted.weekday);
  const first = instantIn({ date, zone }, wanted);
  return first > now ? first : instantIn({ date: daysAfter(date, 7), zone }, wanted);
}

/** How a rehearsal file writes it, `Sat 09:00` or `Sat 09:00:30`; null if no such moment of the week is that instant. */
export function momentOf(at: Instant, week: Pick<Week, "date" | "zone">): string | null {
  const [date = "", clock = ""] = isoTime(at, week.zone).slice(0, 19).split("T");
  const written = `${weekdayOf(date)} ${clock.replace(/:00$/, "")}`;
  const { data } = moment.safeParse(written);
  return data && instantIn(week, data) === at ? written : null;
}
