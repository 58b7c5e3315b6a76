/** English: how days, moments and places in a line are written. */
import { format } from "date-fns";
import type { LocalDate } from "../../domain/times.ts";
import type { When } from "./when.ts";
import type { DayName, Entry } from "./wording.ts";

const atNoon = (date: LocalDate): Date => new Date(`${date}T12:00:00`);
/** `Sun 22 Nov` */
export const day = ({ date, className }: DayName): string =>
  `${format(atNoon(date), "EEE d MMM")}${className === null ? "" : ` (${className})`}`;
const weekday = (date: LocalDate): string => format(atNoon(date), "EEE");
/** `09:00`, or `Sat 09:00` on another day. */
export const when = (w: When): string => (w.today ? w.time : `${weekday(w.date)} ${w.time}`);
/** `1st` */
export const ordinal = (n: number): string => {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  const ending = teens ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
};

export const counted = (count: number, word: string, plural = `${word}s`): string =>
  `${count} ${count === 1 ? word : plural}`;

/** Where the school has several classes, which one a time is of. */
export const onDay = (date: DayName): string => (date.className === null ? "" : ` on ${day(date)}`);

export const places = (count: number): string => (count === 1 ? "1 place" : `${count} places`);

export const entry = (one: Entry): string =>
  one.places > 1 ? `${one.name} (${one.places})` : one.name;

export const list = (people: Entry[]): string => people.map(entry).join(", ") || "nobody";

export const andMore = (count: number): string => `and ${count} more`;

export const outcomes = {
  pending: "no answer yet",
  yes: "yes",
  no: "no",
  silent: "silent",
  undeliverable: "not deliverable",
  withdrawn: "withdrawn",
} as const;
