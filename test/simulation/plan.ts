/** The plan of a run: everything that a seed settles beforehand. Each part has a name by which it can be left out. */
import { hourMs, type Instant, minuteMs } from "../../src/domain/times.ts";
import type { SendingLimits } from "../../src/turns/pace.ts";
import type { SchoolSettings } from "../../src/turns/ports.ts";
import { Dice } from "./dice.ts";
import { isAllWell } from "./faults.ts";
import { type PersonPlan, peoplePlan, type Scripted } from "./people-plan.ts";
import { schoolPlan } from "./school-plan.ts";
import { trainerPlan } from "./trainer-plan.ts";

/** A run: the seed, the names of what is left out of it, and after how many hours people and faults stop. */
export type Case = { seed: number; without: readonly string[]; hours: number | null };

/** The program is down. */
export type Outage = { name: string; from: Instant; until: Instant };
/** The program's clock is off by this much in between. */
export type ClockError = { name: string; from: Instant; until: Instant; byMs: number };

export type Plan = {
  startsAt: Instant;
  /** From here on nobody writes of their own accord and nothing goes wrong. */
  endsAt: Instant;
  schools: SchoolPlan[];
  outages: Outage[];
  clockErrors: ClockError[];
  /** Does the carrier answer STOP and the like itself, and say so? */
  carrierAnswers: boolean;
  /** Do set bells outlive the process, as they do in Redis? */
  bellOutlives: boolean;
  sweepEveryMs: number;
  /** The program's own; null: none. */
  limits: SendingLimits | null;
};

export type SchoolPlan = {
  settings: SchoolSettings;
  people: PersonPlan[];
  /** The trainer's own texts. */
  texts: Scripted[];
};

/** Mondays, 12:00 in Budapest; two are in weeks in which the clocks change. */
const starts = [
  Date.UTC(2026, 10, 16, 11),
  Date.UTC(2026, 6, 6, 10),
  Date.UTC(2026, 9, 19, 10),
  Date.UTC(2027, 2, 22, 11),
];
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;

export function planOf({ seed, without, hours }: Case): Plan {
  const dice = new Dice(seed);
  const left = new Set(without);
  const startsAt = dice.pick(starts, "starts");
  const openWeeks = dice.chance(0.2, "weeks") ? 2 : 1;
  const week = { startsAt, weeks: openWeeks };
  const count = dice.chance(0.2, "schools") ? 2 : 1;
  const settings = [1, 2].slice(0, count).map((number) => schoolPlan(dice, number));
  const kept = ({ name }: { name: string }): boolean => !left.has(name);
  const schools = settings
    .map((one, index) => {
      const people = peoplePlan(dice, one, { ...week, number: index + 1 });
      const texts = trainerPlan(dice, one, people, { ...week, number: index + 1 });
      return {
        settings: one,
        people: people.filter(kept).map((person) => {
          return { ...person, texts: person.texts.filter(kept) };
        }),
        texts: texts.filter(kept),
      };
    })
    .filter((_, index) => !left.has(`school-${index + 1}`));
  const endsAt = startsAt + (hours === null ? openWeeks * weekMs : hours * hourMs);
  const begun = ({ from }: { from: Instant }): boolean => from < endsAt;
  return {
    startsAt,
    endsAt,
    schools,
    outages: isAllWell(dice)
      ? []
      : outages(dice, startsAt, isQuietAtTen(settings)).filter(kept).filter(begun),
    clockErrors: isAllWell(dice) ? [] : clockErrors(dice, startsAt).filter(kept).filter(begun),
    carrierAnswers: dice.chance(0.3, "carrier-answers"),
    bellOutlives: dice.chance(0.5, "bell"),
    sweepEveryMs: dice.pick([15_000, minuteMs], "sweep"),
    limits: limits(dice),
  };
}

function limits(dice: Dice): SendingLimits | null {
  if (dice.chance(0.4, "limits", "none")) return null;
  const textsADay = dice.chance(0.15, "capped") ? dice.between(15, 80, "cap") : null;
  return { segmentsPerSecond: dice.pick([1, 10], "pace"), textsADay };
}

/** Monday noon to a moment of that week, in hours. */
const hoursTo = { friday18: 4 * 24 + 6, saturday9: 4 * 24 + 21, sunday: 5 * 24 + 22 };

function isQuietAtTen(schools: readonly SchoolSettings[]): boolean {
  return schools.some(({ quietHours: { from, to } }) => from > "10:00" && to === "11:00");
}

/** Short ones anywhere, and the long ones that hurt most. */
function outages(dice: Dice, startsAt: Instant, isQuietAtTen: boolean): Outage[] {
  const at = (hours: number): Instant => startsAt + hours * hourMs;
  const all: Outage[] = [];
  const add = (rate: number, name: string, from: Instant, lastsMs: number): void => {
    if (dice.chance(rate, "outage", name)) all.push({ name, from, until: from + lastsMs });
  };
  const minutes = (low: number, high: number, name: string): number =>
    dice.between(low * 60, high * 60, "lasts", name) * 1000;
  add(0.12, "down-friday", at(hoursTo.friday18) - minutes(1, 60, "f1"), minutes(61, 200, "f2"));
  const early = at(hoursTo.saturday9) - minutes(5, 90, "s1");
  add(0.12, "down-saturday", early, minutes(200, 420, "s2"));
  // Just when questions are about to leave, until it is quiet where it is at that time.
  const asking = at(hoursTo.saturday9) + dice.between(100, 20_000, "a1");
  add(isQuietAtTen ? 0.5 : 0.03, "down-asking", asking, minutes(78, 112, "a2"));
  const late = at(hoursTo.saturday9 + 6) - minutes(0, 300, "e1");
  add(0.06, "down-evening", late, minutes(200, 900, "e2"));
  for (const number of [1, 2, 3]) {
    const from = at(hoursTo.saturday9) + minutes(0, 700, `m${number}`);
    add(0.2, `down-${number}`, from, minutes(1, 80, `n${number}`));
  }
  const anywhere = startsAt + minutes(0, 6 * 24 * 60, "any");
  add(0.3, "down-any", anywhere, minutes(1, 600, "any-lasts"));
  return all;
}

/** Up to two hours ahead or behind, for a while. */
function clockErrors(dice: Dice, startsAt: Instant): ClockError[] {
  return [1, 2].flatMap((number) => {
    const name = `clock-${number}`;
    if (!dice.chance(0.15, name)) return [];
    const saturday = dice.chance(0.6, name, "saturday");
    const hours = saturday
      ? hoursTo.saturday9 + dice.between(-2, 10, name, "from")
      : dice.between(0, 140, name, "from");
    const from = startsAt + hours * hourMs + dice.between(0, hourMs, name, "ms");
    const until = from + dice.between(5, 600, name, "lasts") * minuteMs;
    const byMs = dice.between(-7200, 7200, name, "by") * 1000;
    return [{ name, from, until, byMs }];
  });
}
