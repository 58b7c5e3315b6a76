/** Hungarian: how days and times are written, with the endings that a sentence asks of them. */
import { type LocalDate, type LocalTime, type Weekday, weekdayOf } from "../../domain/times.ts";
import type { When } from "./when.ts";
import type { DayName, Entry } from "./wording.ts";

const months = "jan. febr. márc. ápr. máj. jún. júl. aug. szept. okt. nov. dec.".split(" ");
/** A weekday by itself, short, and as what happens on it, is for it or belongs to it. */
type WeekdayForms = { name: string; short: string; on: string; to: string; of: string };
const weekdays: Record<Weekday, WeekdayForms> = {
  Sun: { name: "vasárnap", short: "vas.", on: "vasárnap", to: "vasárnapra", of: "vasárnapi" },
  Mon: { name: "hétfő", short: "hétfő", on: "hétfőn", to: "hétfőre", of: "hétfői" },
  Tue: { name: "kedd", short: "kedd", on: "kedden", to: "keddre", of: "keddi" },
  Wed: { name: "szerda", short: "sze.", on: "szerdán", to: "szerdára", of: "szerdai" },
  Thu: {
    ...{ name: "csütörtök", short: "csüt.", on: "csütörtökön" },
    ...{ to: "csütörtökre", of: "csütörtöki" },
  },
  Fri: { name: "péntek", short: "pént.", on: "pénteken", to: "péntekre", of: "pénteki" },
  Sat: { name: "szombat", short: "szo.", on: "szombaton", to: "szombatra", of: "szombati" },
};
const weekday = (date: LocalDate): WeekdayForms => weekdays[weekdayOf(date)];
/** `nov. 22.` */
const monthDay = (date: LocalDate): string => {
  const [, month, dayOfMonth] = date.split("-").map(Number);
  return `${months[(month ?? 1) - 1]} ${dayOfMonth}.`;
};
export const day = ({ date, className }: DayName): string =>
  `${monthDay(date)}, ${weekday(date).name}${className === null ? "" : ` (${className})`}`;
/** `vasárnap (nov. 22.)`, the weekday in the form that its sentence asks for. */
const dayAs = (form: "on" | "to" | "of", { date, className }: DayName): string =>
  `${weekday(date)[form]} (${monthDay(date)}${className === null ? "" : `, ${className}`})`;
export const on = (date: DayName): string => dayAs("on", date);
export const to = (date: DayName): string => dayAs("to", date);
export const of = (date: DayName): string => dayAs("of", date);
/** `vasárnap`, `hétfőn` */
export const onWeekday = (day: Weekday): string => weekdays[day].on;
/** Where the school has several classes, which one a time is of. */
export const onDay = (date: DayName): string => (date.className === null ? "" : `${on(date)} `);

/** `9:00` */
export const clock = (time: LocalTime): string => time.replace(/^0(?=\d)/, "");
/** Has a time as it is read aloud high vowels at its end (`10:15`, tizenöt), not `9:00` (óra) or `10:30` (harminc)? */
const endsHigh = (time: LocalTime): boolean => {
  const minutes = Number(time.slice(-2));
  if (minutes % 10 === 0) return [10, 40, 50].includes(minutes);
  return ![3, 6, 8].includes(minutes % 10);
};
export const forTime = (time: LocalTime): string =>
  `${clock(time)}-${endsHigh(time) ? "re" : "ra"}`;
const fromTime = (time: LocalTime): string => `${clock(time)}-${endsHigh(time) ? "től" : "tól"}`;
export const atTime = (time: LocalTime): string => `${clock(time)}-kor`;
/** With its article: `az 5:00` (öt), `a 10:30` (tíz). */
export const theTime = (time: LocalTime): string =>
  `${["1", "5"].includes(clock(time).split(":")[0] ?? "") ? "az" : "a"} ${clock(time)}`;

export const when = (w: When): string =>
  w.today ? clock(w.time) : `${weekday(w.date).short} ${clock(w.time)}`;
export const until = (w: When): string =>
  `${w.today ? "" : `${weekday(w.date).name} `}${clock(w.time)}-ig`;
/** Short, for questions and lists. */
export const by = (w: When): string => `${when(w)}-ig`;
export const at = (w: When): string =>
  `${w.today ? "" : `${weekday(w.date).on} `}${atTime(w.time)}`;
export const from = (w: When): string =>
  `${w.today ? "" : `${weekday(w.date).name} `}${fromTime(w.time)}`;

/** Never four digits: they would pass for a code. */
export const duration = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  if (seconds < 120) return seconds === 60 ? "1 perc" : `${seconds} másodperc`;
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60 === 0 ? "" : ` ${seconds % 60} mp`;
  if (minutes <= 120) return `${minutes} perc${rest}`;
  return `${Math.floor(minutes / 60)} óra${minutes % 60 === 0 ? "" : ` ${minutes % 60} perc`}`;
};

export const entry = (one: Entry): string =>
  one.places > 1 ? `${one.name} (${one.places})` : one.name;

export const list = (people: Entry[]): string => people.map(entry).join(", ") || "senki";

export const andMore = (count: number): string => `és még ${count}`;

export const outcomes = {
  pending: "még nincs válasz",
  yes: "igen",
  no: "nem",
  silent: "nem jött válasz",
  undeliverable: "nem ért célba",
  withdrawn: "visszavonva",
} as const;

export function classes(choices: { date: DayName; time: LocalTime }[]): string {
  return choices
    .map((one, index) => `${index + 1}: ${day(one.date)} ${clock(one.time)}`)
    .join("\n");
}
