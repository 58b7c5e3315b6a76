/** The trainer's week: looks and commands at random moments, mostly while the walk is on. */
import { hourMs, minuteMs } from "../../src/domain/times.ts";
import type { SchoolSettings } from "../../src/turns/ports.ts";
import type { Dice } from "./dice.ts";
import { anyTimeMs, type PersonPlan, type Scripted, type Weeks } from "./people-plan.ts";

const commands = {
  STATUS: 2,
  LIST: 2,
  PLAN: 2,
  PAPER: 1,
  WHY: 2,
  COMMANDS: 1,
  SPLIT: 3,
  GO: 2,
  PAUSE: 3,
  RESUME: 7,
  OPEN: 2,
  DROP: 2,
  PIN: 3,
  UNPIN: 1,
  REMOVE: 4,
  WAIT: 4,
  MOVE: 9,
  ADD: 5,
  CAPACITY: 5,
  TELL: 2,
  CALLOFF: 1,
  nonsense: 2,
};

/** Monday noon to Sunday 10:30. */
const lastStartMs = (5 * 24 + 22.5) * hourMs;

/** Half of the trainers let it run; the others text up to sixteen times a week. */
export function trainerPlan(
  dice: Dice,
  school: SchoolSettings,
  people: PersonPlan[],
  { startsAt, weeks, number }: Weeks,
): Scripted[] {
  const { name } = school.trainer;
  if (dice.chance(0.4, "trainer", number, "rests")) return [];
  const texts: Scripted[] = [];
  for (let week = 0; week < weeks; week += 1) {
    const count = dice.between(2, 16, "trainer", number, week);
    const key = ["trainer", number, week] as const;
    const others = [...pins(dice, school, people, ...key), ...callsOff(dice, school, ...key)];
    for (const { afterMs, body } of [...others, ...burst(dice, school, ...key)]) {
      const at = startsAt + week * 7 * 24 * hourMs + afterMs;
      texts.push({ name: `${name}.${texts.length + 1}`, at, body });
    }
    // Some text a lot at once, others in the last minutes of the day.
    const isHasty = dice.chance(0.15, "trainer", number, week, "hasty");
    const hasteMs = anyTimeMs(dice, "trainer", number, week, "haste");
    for (let nth = 0; nth < count; nth += 1) {
      const key = ["trainer", number, week, nth] as const;
      const isLast = dice.chance(0.06, ...key, "last");
      const lastMs = lastStartMs - dice.between(0, 4 * 60, ...key, "before-last") * 1000;
      const usualMs = isHasty ? hasteMs + nth * 5 * minuteMs : anyTimeMs(dice, ...key);
      const at = startsAt + week * 7 * 24 * hourMs + (isLast ? lastMs : usualMs);
      const body = command(dice, school, people, ...key);
      texts.push({ name: `${name}.${texts.length + 1}`, at, body });
    }
  }
  return texts;
}

type Urgent = { afterMs: number; body: string };

/** Monday noon to Saturday 09:00. */
const walkBeginsMs = (4 * 24 + 21) * hourMs;

/** Some know beforehand who has to stay where they are. */
function pins(
  dice: Dice,
  school: SchoolSettings,
  people: PersonPlan[],
  ...key: (string | number)[]
): Urgent[] {
  if (!dice.chance(0.25, ...key, "pins")) return [];
  return [1, 2].map((nth) => {
    const who = dice.pick(people, ...key, "pin", nth).called;
    const afterMs = dice.between(80, 116, ...key, "pin-after", nth) * hourMs;
    return { afterMs, body: `PIN ${who}${suffixOf(school)}` };
  });
}

/** Some call the day off while people are being asked. */
function callsOff(dice: Dice, school: SchoolSettings, ...key: (string | number)[]): Urgent[] {
  if (!dice.chance(0.04, ...key, "calls-off")) return [];
  const afterMs = walkBeginsMs + dice.between(1, 40, ...key, "calls-off-after") * minuteMs;
  return [{ afterMs, body: `CALLOFF${suffixOf(school)}` }];
}

/** Where codes are guessed, somebody has many to guess. */
function burst(dice: Dice, school: SchoolSettings, ...key: (string | number)[]): Urgent[] {
  if (!isGuessed(dice, school.trainer.name) || !dice.chance(0.6, ...key, "burst")) return [];
  const suffix = suffixOf(school);
  return [0, 1, 2, 3, 4, 5, 6].map((nth) => {
    const body = `TELL${suffix === "" ? "" : `${suffix}:`} be on time, ${nth}`;
    return { afterMs: walkBeginsMs + nth * 6 * minuteMs, body };
  });
}

/** Some trainers' codes are guessed by somebody else all the time. */
export function isGuessed(dice: Dice, trainer: string): boolean {
  return dice.chance(0.08, "guessed", trainer);
}

function suffixOf({ classes }: SchoolSettings): string {
  return classes.length === 1 ? "" : ` ${classes[0]?.name}`;
}

function command(
  dice: Dice,
  school: SchoolSettings,
  people: PersonPlan[],
  ...key: (string | number)[]
): string {
  const [first] = school.classes;
  const rules = dice.pick(school.classes, ...key, "class");
  const suffix = rules === first && school.classes.length === 1 ? "" : ` ${rules.name}`;
  const who = dice.pick(people, ...key, "who").called;
  const times = [rules.starts, ...rules.siblings.map((one) => one.starts)];
  const time = dice.pick(times, ...key, "time");
  const name = dice.weighted(commands, ...key, "command");
  switch (name) {
    case "WHY":
    case "PIN":
    case "UNPIN":
    case "REMOVE":
    case "WAIT":
      return `${name} ${who}${suffix}`;
    case "MOVE":
      return `MOVE ${who} ${time}${suffix}`;
    case "ADD":
      return `ADD ${addition(dice, people, ...key)}${suffix}`;
    case "CAPACITY":
      return `CAPACITY ${dice.between(1, 10, ...key, "to")} ${time}${suffix}`;
    case "OPEN":
    case "DROP":
      return dice.chance(0.5, ...key, "timed") ? `${name} ${time}${suffix}` : `${name}${suffix}`;
    case "TELL":
      return `TELL${suffix === "" ? "" : `${suffix}:`} please bring water ${key.join("-")}`;
    case "nonsense":
      return dice.pick(
        ["hello?", "0000", "9999", "STOP", "🐕", "MOVE", "7", "4821", "yes", "?"],
        ...key,
        "nonsense",
      );
    default:
      return `${name}${suffix}`;
  }
}

/** Somebody new, or somebody who has texted already. */
function addition(dice: Dice, people: PersonPlan[], ...key: (string | number)[]): string {
  const known = dice.chance(0.4, ...key, "known");
  const person = dice.pick(people, ...key, "added");
  const phone = known
    ? person.phone
    : `+3630255${String(dice.between(1000, 9999, ...key, "phone"))}`;
  const name = known ? person.called : dice.pick(["Zoli", "Vera", "Robi"], ...key, "name");
  const places = dice.chance(0.2, ...key, "party") ? " 2" : "";
  const maybe = dice.chance(0.2, ...key, "maybe") ? " MAYBE" : "";
  return `${name} ${phone}${places}${maybe}`;
}
