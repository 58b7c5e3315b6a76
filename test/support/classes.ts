/** The class of splitter and domain tests: Juli's, with whatever a test changes. */
import type { ClassRules, School } from "../../src/domain/settings.ts";
import { hourMs, type Instant } from "../../src/domain/times.ts";

export const school: School = {
  id: 1,
  name: "Juli's Dog School",
  trainer: { name: "Juli", phone: "+36301112233" },
  assistant: null,
  number: "+36705550100",
  timezone: "Europe/Budapest",
  language: "en",
  stripAccents: false,
  quietHours: { from: "21:00", to: "08:00" },
  reminder: null,
  textsPerDay: 20,
};

/** Monday 2026-11-16, 12:00 in Budapest: the day of tests is Sunday the 22nd. */
export const monday: Instant = Date.UTC(2026, 10, 16, 11);

const siblingStarts = ["09:00", "12:00", "13:30"];

/** Juli's class, with siblings of these capacities. */
export function classRules(change: Partial<ClassRules> = {}, siblings: number[] = [7]): ClassRules {
  return {
    id: 1,
    name: "Sunday class",
    weekday: "Sun",
    starts: "10:30",
    lastsMs: hourMs,
    capacity: 7,
    siblings: siblings.map((capacity, at) => ({ starts: siblingStarts[at] ?? "15:00", capacity })),
    signupCloses: { weekday: "Fri", time: "18:00" },
    finalizes: { weekday: "Sat", time: "09:00" },
    decidesBy: { weekday: "Sat", time: "20:00" },
    replyWithinMs: hourMs,
    movables: true,
    distribution: "round_robin",
    siblingMin: 3,
    waitlistRatio: 0.5,
    autopilot: true,
    ...change,
  };
}
