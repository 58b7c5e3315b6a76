/** Random people: when they sign up and what else they text in the week of their own accord. */
import { hourMs, type Instant, minuteMs } from "../../src/domain/times.ts";
import type { SchoolSettings } from "../../src/turns/ports.ts";
import type { Dice } from "./dice.ts";

/** `name` is that of the text: `Anna.2`. */
export type Scripted = { name: string; at: Instant; body: string };

export type PersonPlan = {
  /** Of its own in the run. */
  name: string;
  /** E.164. */
  phone: string;
  /** What they call themselves. */
  called: string;
  /** The carrier can't reach them: refused at once, or only reported. */
  unreachable: "refused" | "reported" | null;
  texts: Scripted[];
};

export type Weeks = { startsAt: Instant; weeks: number; number: number };

const names = [
  ...["Anna", "Bea", "Csaba", "Dani", "Eva", "Feri", "Gabi", "Hanna", "Imre", "Jana"],
  ...["Kata", "Laci", "Mari", "Nora", "Otto", "Peti"],
];
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;

/** About as many as make a class overflow, often; never more than there are names. */
export function peoplePlan(dice: Dice, school: SchoolSettings, weeks: Weeks): PersonPlan[] {
  const { number } = weeks;
  const wanted = school.classes.reduce((sum, one) => sum + one.capacity, 0);
  const most = Math.min(names.length, Math.ceil(wanted * 2) + 2);
  const least = dice.chance(0.2, "few-people", number) ? 1 : Math.min(most, wanted + 1);
  const count = dice.between(least, most, "people", number);
  return names.slice(0, count).map((called, index) => {
    const name = number === 1 ? called : `${called}-${number}`;
    // Some are in both schools with one phone.
    const shared = number === 1 || dice.chance(0.3, name, "shared");
    const phone = `+36302${shared ? 1 : number}0${String(index).padStart(2, "0")}00`;
    const bad = dice.chance(0.04, name, "unreachable");
    return {
      name,
      phone,
      called: dice.chance(0.05, name, "twin") ? dice.pick(names, name, "called") : called,
      unreachable: bad ? dice.pick(["refused", "reported"] as const, name, "how") : null,
      texts: textsOf(dice, name, called, school, weeks),
    };
  });
}

function textsOf(
  dice: Dice,
  name: string,
  called: string,
  school: SchoolSettings,
  { startsAt, weeks }: Weeks,
): Scripted[] {
  const texts: Scripted[] = [];
  const add = (at: Instant, body: string): void => {
    texts.push({ name: `${name}.${texts.length + 1}`, at, body });
  };
  for (let week = 0; week < weeks; week += 1) {
    const monday = startsAt + week * weekMs;
    const most = school.classes.length === 2 && dice.chance(0.4, name, week, "both") ? 2 : 1;
    for (let nth = 0; nth < most; nth += 1) {
      const key = [name, week, nth] as const;
      add(monday + signsUpAfterMs(dice, ...key), signUp(dice, called, school, ...key));
    }
    const extras = dice.pick([0, 0, 0, 1, 1, 2, 3], name, week, "extras");
    for (let extra = 0; extra < extras; extra += 1) {
      const key = [name, week, "extra", extra] as const;
      add(monday + anyTimeMs(dice, ...key), remark(dice, called, school, ...key));
    }
  }
  return texts;
}

/** Mostly Monday to Thursday; some in the last minutes before Friday 18:00, some too late. */
function signsUpAfterMs(dice: Dice, ...key: (string | number)[]): number {
  const closes = 4 * dayMs + 6 * hourMs;
  const when = dice.roll(...key, "when");
  if (when < 0.06) return closes + dice.between(-20_000, 20_000, ...key, "close");
  if (when < 0.09) return closes + dice.between(0, 20 * 60, ...key, "late") * minuteMs;
  return dice.between(0, 3.5 * dayMs, ...key, "early");
}

/** Half of it around the decisions of Saturday. */
export function anyTimeMs(dice: Dice, ...key: (string | number)[]): number {
  const nine = 4 * dayMs + 21 * hourMs;
  const when = dice.roll(...key, "when");
  if (when < 0.5) return nine + dice.between(-hourMs, 4 * hourMs, ...key, "saturday");
  if (when < 0.7) return nine + dice.between(4 * hourMs, 26 * hourMs, ...key, "after");
  return dice.between(0, 6 * dayMs, ...key, "any");
}

function signUp(
  dice: Dice,
  called: string,
  school: SchoolSettings,
  ...key: (string | number)[]
): string {
  const word = dice.weighted({ JOIN: 8, MAYBE: 2, Join: 1 }, ...key, "word");
  const named = dice.chance(0.85, ...key, "named") ? ` ${called}` : "";
  const places = dice.chance(0.15, ...key, "party")
    ? ` ${dice.between(2, 4, ...key, "places")}`
    : "";
  return `${word}${named}${places}${classSuffix(dice, school, ...key)}`;
}

/** Where there are two classes most say which they mean. */
function classSuffix(dice: Dice, school: SchoolSettings, ...key: (string | number)[]): string {
  if (school.classes.length === 1 || dice.chance(0.2, ...key, "no-class")) return "";
  return ` ${dice.pick(school.classes, ...key, "class").name}`;
}

const remarks = {
  STATUS: 6,
  OUT: 7,
  WHY: 2,
  YES: 4,
  NO: 3,
  maybe: 2,
  "Join again": 3,
  STOP: 2,
  START: 2,
  UNSTOP: 1,
  "please stop texting me": 1,
  HELP: 1,
  "yes no": 1,
  "YES and also NO": 1,
  "👍": 1,
  "🐕🐕🐕 👨‍👩‍👧": 1,
  "what time is it?": 2,
  "LANGUAGE hu": 1,
  "1234": 1,
  "": 1,
  long: 1,
  quote: 1,
};

function remark(
  dice: Dice,
  called: string,
  school: SchoolSettings,
  ...key: (string | number)[]
): string {
  const what = dice.weighted(remarks, ...key, "remark");
  const suffix = dice.chance(0.3, ...key, "with-class")
    ? classSuffix(dice, school, ...key, "said")
    : "";
  switch (what) {
    case "Join again":
      return `JOIN ${called}${suffix}`;
    case "long":
      return "vau ű ".repeat(267).slice(0, 1600);
    case "quote":
      return `'); DROP TABLE inbox; -- ${called}`;
    default:
      return `${what}${suffix}`;
  }
}
