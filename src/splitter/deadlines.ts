/** Deadlines: until when an ask that goes out now may be answered. */
import type { Day, Slot } from "../domain/day.ts";
import type { ClassRules } from "../domain/settings.ts";
import { hourMs, type Instant, minuteMs } from "../domain/times.ts";

/** No offer ends later than this before its slot starts (docs/rules.md, the week). */
const lastAnswerBeforeStartMs = hourMs;

/** Our own bound: with less time than this left, a question would be a push and isn't asked. */
const leastAnswerTimeMs = 5 * minuteMs;

/**
 * `replyWithin` from now, but never past the moment the day is decided, nor later than one hour
 * before the slot starts. Null: too little time is left to ask at all.
 */
export function answerBy(day: Day, slot: Slot, rules: ClassRules, now: Instant): Instant | null {
  const latest = [now + rules.replyWithinMs, slot.startsAt - lastAnswerBeforeStartMs];
  if (day.phase !== "settled") latest.push(day.times.decidesAt);
  const until = Math.min(...latest);
  return until - now < Math.min(rules.replyWithinMs, leastAnswerTimeMs) ? null : until;
}
