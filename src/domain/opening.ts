/** Opening a training day: its date, slots and times from the class's weekly template. */
import type { DayTimes } from "./day.ts";
import type { Fact, SlotFrame } from "./facts.ts";
import type { ClassRules, School } from "./settings.ts";
import { factAt } from "./story.ts";
import {
  daysAfter,
  type Instant,
  instantInWeekOf,
  instantOf,
  type LocalDate,
  localDate,
  nextWeekday,
} from "./times.ts";

/**
 * The fact that opens the class's next day: the first on or after `from` (default: today) of which
 * some slot is still to start. A day opens when the one before it is over, a week ahead.
 */
export function openingOf(
  school: School,
  rules: ClassRules,
  now: Instant,
  from: LocalDate = localDate(now, school.timezone),
): Fact {
  const date = nextWeekday(from, rules.weekday);
  const slots = slotsOn(date, school, rules);
  if (slots.every((slot) => slot.startsAt <= now)) {
    return openingOf(school, rules, now, daysAfter(date, 1));
  }
  const times = timesOf(date, school, rules, slots);
  const happening = { fact: "day-opened", classId: rules.id, date, times, slots } as const;
  return factAt(now, happening, { because: "a-week-ahead" }, {});
}

function slotsOn(date: LocalDate, school: School, rules: ClassRules): SlotFrame[] {
  const at = (time: string): Instant => instantOf(date, time, school.timezone);
  return [
    { role: "root", startsAt: at(rules.starts), capacity: rules.capacity },
    ...rules.siblings.map((sibling): SlotFrame => {
      return { role: "sibling", startsAt: at(sibling.starts), capacity: sibling.capacity };
    }),
  ];
}

/** Each is the last such moment of the week up to the first slot's start. */
function timesOf(date: LocalDate, school: School, rules: ClassRules, slots: SlotFrame[]): DayTimes {
  const { timezone, reminder } = school;
  const starts = slots.map((slot) => slot.startsAt);
  const [firstStart, lastStart] = [Math.min(...starts), Math.max(...starts)];
  const before = (when: ClassRules["finalizes"]): Instant => {
    const instant = instantInWeekOf(date, when, timezone);
    if (instant <= firstStart) return instant;
    return instantInWeekOf(daysAfter(date, -1), when, timezone);
  };
  return {
    signupClosesAt: before(rules.signupCloses),
    finalizesAt: before(rules.finalizes),
    decidesAt: before(rules.decidesBy),
    remindsAt: reminder === null ? null : instantOf(daysAfter(date, -1), reminder, timezone),
    endsAt: lastStart + rules.lastsMs,
  };
}
