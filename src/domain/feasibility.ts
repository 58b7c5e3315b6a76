/** Feasibility: whether a class's settings leave its questions enough time on the day before. */
import type { DayTimes } from "./day.ts";
import { type Finding, findingsOf } from "./findings.ts";
import { openingOf } from "./opening.ts";
import type { ClassRules, School } from "./settings.ts";
import { type Instant, localDate, localTime, minuteMs, quietUntil, weekdayOf } from "./times.ts";

const { ok, warning } = findingsOf("week");

/** One round to ask, and one to ask somebody else. */
const roundsMin = 2;

/** What is to be said of the class's next training day: of its finalization, and of the time that is left after it. */
export function examineWeek(school: School, rules: ClassRules, now: Instant): Finding[] {
  const { finalizesAt, decidesAt } = nextTimes(school, rules, now);
  const quietEnd = quietUntil(finalizesAt, school.quietHours, school.timezone);
  const asksAt = quietEnd ?? finalizesAt;
  const [finalizes, asks, decides] = [finalizesAt, asksAt, decidesAt].map((instant) => {
    return momentIn(school.timezone, instant);
  });

  const found: Finding[] = [];
  if (quietEnd !== null) {
    const waits = `finalizes (${finalizes}) is in the quiet hours; questions wait until ${asks}`;
    found.push(warning(`${rules.name}: ${waits}`));
  }
  if (decidesAt - asksAt < roundsMin * rules.replyWithinMs) {
    const span = `from the first questions (${asks}) to decidesBy (${decides})`;
    const short = `is less than ${roundsMin} × replyWithin (${inWords(rules.replyWithinMs)})`;
    const advice = "after a silence nobody else can be asked; set decidesBy later";
    found.push(warning(`${rules.name}: ${span} ${short}: ${advice}, or replyWithin shorter`));
  }
  if (found.length > 0) return found;
  return [ok(`${rules.name}: questions from ${asks}, decided by ${decides}`)];
}

function nextTimes(school: School, rules: ClassRules, now: Instant): DayTimes {
  const opening = openingOf(school, rules, now);
  if (opening.fact !== "day-opened") throw new Error(`a day can't begin with ${opening.fact}`);
  return opening.times;
}

function momentIn(zone: string, instant: Instant): string {
  return `${weekdayOf(localDate(instant, zone))} ${localTime(instant, zone)}`;
}

function inWords(durationMs: number): string {
  return durationMs < minuteMs
    ? `${durationMs / 1000} s`
    : `${Math.round(durationMs / minuteMs)} min`;
}
