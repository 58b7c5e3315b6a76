/** Feasibility: whether a class's settings leave its questions enough time on the day before. */
import type { Finding } from "./findings.ts";
import { openingOf } from "./opening.ts";
import type { ClassRules, School } from "./settings.ts";
import {
  type Instant,
  localTime,
  localDate,
  minuteMs,
  quietUntil,
  weekdayOf,
} from "./times.ts";

/** Fewer rounds than one to ask and one to ask somebody else hardly fill a slot. */
const roundsMin = 2;

/** What is to be said of the class's next training day: of its finalization, and of the time that is left after it. */
export function examineWeek(school: School, rules: ClassRules, now: Instant): Finding[] {
  const opening = openingOf(school, rules, now);
  if (opening.fact !== "day-opened") throw new Error(`a day can't begin with ${opening.fact}`);
  const { finalizesAt, decidesAt } = opening.times;
  const { timezone, quietHours } = school;
  const quietEnd = quietUntil(finalizesAt, quietHours, timezone);
  const firstAsksAt = quietEnd ?? finalizesAt;
  const at = (instant: Instant): string =>
    `${weekdayOf(localDate(instant, timezone))} ${localTime(instant, timezone)}`;

  const about = "week";
  const warn = (says: string): Finding => {
    return { state: "warning", about, says: `${rules.name}: ${says}` };
  };
  const quiet =
    quietEnd !== null
      ? [
          warn(
            `finalizes (${at(finalizesAt)}) is in the quiet hours; questions wait until ${at(quietEnd)}`,
          ),
        ]
      : [];
  const tight =
    decidesAt - firstAsksAt < roundsMin * rules.replyWithinMs
      ? [
          warn(
            `between the first questions (${at(firstAsksAt)}) and decidesBy (${at(decidesAt)}) there is ` +
              `less than twice replyWithin (${minutes(rules.replyWithinMs)}); hardly anybody can be asked ` +
              "after a silence: set decidesBy later, or replyWithin shorter",
          ),
        ]
      : [];
  if (quiet.length + tight.length > 0) return [...quiet, ...tight];
  const says = `${rules.name}: questions from ${at(firstAsksAt)}, decided by ${at(decidesAt)}`;
  return [{ state: "ok", about, says }];
}

function minutes(ms: number): string {
  return ms < minuteMs ? `${ms / 1000} s` : `${Math.round(ms / minuteMs)} min`;
}
