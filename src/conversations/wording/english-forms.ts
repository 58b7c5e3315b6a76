/** English: how days, moments and places in a line are written. */
import { format } from "date-fns";
import type { LocalDate } from "../../domain/times.ts";
import type { DayName, When } from "./wording.ts";

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
