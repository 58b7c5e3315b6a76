/** The trainer's week: looks and commands at random moments, mostly while the walk is on. */
import { hourMs } from "../../src/domain/times.ts";
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
    for (let nth = 0; nth < count; nth += 1) {
      const key = ["trainer", number, week, nth] as const;
      const at = startsAt + week * 7 * 24 * hourMs + anyTimeMs(dice, ...key);
      const body = command(dice, school, people, ...key);
      texts.push({ name: `${name}.${texts.length + 1}`, at, body });
    }
  }
  return texts;
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
