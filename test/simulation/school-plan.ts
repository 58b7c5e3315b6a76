/** A random school: what its settings are, within what a school file allows. */
import type { ClassRules, Language } from "../../src/domain/settings.ts";
import { hourMs, minuteMs, type QuietHours } from "../../src/domain/times.ts";
import type { SchoolSettings } from "../../src/turns/ports.ts";
import type { Dice } from "./dice.ts";

const quietHours: QuietHours[] = [
  { from: "21:00", to: "08:00" },
  { from: "21:00", to: "08:00" },
  { from: "20:00", to: "09:30" },
  { from: "10:15", to: "11:00" },
  { from: "12:00", to: "14:00" },
  { from: "00:00", to: "00:00" },
];

/** `number`: 1 or 2; numbers and phones differ between the two. */
export function schoolPlan(dice: Dice, number: number): SchoolSettings {
  const of = (...key: (string | number)[]) => ["school", number, ...key];
  const trainer = number === 1 ? "Juli" : "Zita";
  const two = dice.chance(0.2, ...of("two-classes"));
  return {
    name: number === 1 ? "Juli's Dog School" : "Puppy Yard",
    trainer: { name: trainer, phone: `+3630111223${number}` },
    assistant: null,
    number: `+3670555010${number}`,
    timezone: "Europe/Budapest",
    language: dice.pick<Language>(["en", "en", "hu"], ...of("language")),
    quietHours: dice.pick(quietHours, ...of("quiet")),
    stripAccents: dice.chance(0.2, ...of("strip")),
    textsPerDay: dice.chance(0.15, ...of("few")) ? dice.between(2, 4, ...of("most")) : 20,
    reminder: dice.pick([null, "18:00", "20:30"], ...of("reminder")),
    classes: two
      ? [sunday(dice, `${number}a`), saturday(dice, `${number}b`)]
      : [sunday(dice, `${number}a`)],
  };
}

type Rules = Omit<ClassRules, "id">;

function sunday(dice: Dice, key: string): Rules {
  return {
    name: "Sunday class",
    weekday: "Sun",
    starts: "10:30",
    lastsMs: hourMs,
    siblings: siblings(dice, key, ["09:00", "12:00"]),
    signupCloses: { weekday: "Fri", time: "18:00" },
    finalizes: { weekday: "Sat", time: "09:00" },
    decidesBy: { weekday: "Sat", time: dice.pick(["20:00", "20:00", "12:00"], key, "decides") },
    ...common(dice, key),
  };
}

function saturday(dice: Dice, key: string): Rules {
  return {
    name: "Agility",
    weekday: "Sat",
    starts: "16:00",
    lastsMs: hourMs,
    siblings: siblings(dice, key, ["14:30", "17:30"]),
    signupCloses: { weekday: "Thu", time: "18:00" },
    finalizes: { weekday: "Fri", time: "09:00" },
    decidesBy: { weekday: "Fri", time: "20:00" },
    ...common(dice, key),
  };
}

function siblings(dice: Dice, key: string, starts: string[]): Rules["siblings"] {
  const count = dice.pick([0, 1, 1, 1, 1, 2, 2, 2], key, "siblings");
  return starts.slice(0, count).map((start) => {
    return { starts: start, capacity: dice.between(1, 7, key, "sibling", start) };
  });
}

function common(dice: Dice, key: string) {
  return {
    capacity: dice.between(1, 7, key, "capacity"),
    replyWithinMs: dice.pick([15, 30, 60, 60, 90], key, "reply-within") * minuteMs,
    movables: !dice.chance(0.2, key, "movables"),
    distribution: dice.pick(["round_robin", "fill_first"] as const, key, "distribution"),
    siblingMin: dice.between(1, 3, key, "sibling-min"),
    waitlistRatio: dice.pick([0.5, 1, 1, 2], key, "waitlist"),
    autopilot: !dice.chance(0.25, key, "autopilot"),
  };
}
