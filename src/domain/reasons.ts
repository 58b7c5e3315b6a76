/**
 * Reasons: why a fact came about, as a code with its figures. They name nobody, so that a ledger can
 * be kept when a person is erased; the wording of each language puts them into words.
 */
import type { Instant } from "./times.ts";

export type Reason =
  | { because: "a-week-ahead" }
  | { because: "place-free"; free: number }
  | { because: "wanted-waitlist" }
  | { because: "slot-full"; places: number; free: number }
  | { because: "waitlist-full"; size: number }
  | { because: "sign-up-is-closed" }
  | { because: "day-called-off" }
  | { because: "they-said-so" }
  | { because: "gave-name" }
  | { because: "no-name-given" }
  | { because: "trainer-said-so" }
  | { because: "opted-out" }
  | { because: "opted-in" }
  | { because: "too-many-texts" }
  | { because: "text-failed"; code: number | null }
  | { because: "someone-left"; places: number }
  | { because: "free-when-settled"; places: number }
  | { because: "nobody-left-to-offer" }
  | { because: "deadline-reached" }
  | { because: "plan-needs-approval" }
  | { because: "operator-ran-it" }
  | { because: "more-than-fits"; wanted: number; capacity: number }
  | { because: "fits-again"; wanted: number; capacity: number }
  | { because: "no-overflow"; wanted: number; capacity: number }
  /** `shortfall` places of `target` were still to fill; the waiting go first, `position` counts from the oldest. */
  | { because: "waiting-first"; position: number; shortfall: number; target: number }
  /** The `position`th from the end of those booked who may be asked. */
  | { because: "latest-booked"; position: number; shortfall: number; target: number }
  | { because: "party-too-big"; places: number; shortfall: number }
  | { because: "oldest-waiting"; position: number; places: number }
  | { because: "answered"; outcome: "yes" | "no" }
  | { because: "no-answer-by"; answerBy: Instant }
  | { because: "left-late"; leftAt: Instant }
  | { because: "no-time-left" }
  | { because: "day-decided" }
  | { because: "answer-too-late" }
  | { because: "mind-changed" }
  | { because: "yes-in-hand"; places: number }
  | { because: "target-reached"; yes: number; target: number }
  | { because: "enough-and-nobody-left"; yes: number; min: number }
  | { because: "too-few-and-nobody-left"; yes: number; min: number }
  | { because: "not-needed" }
  | { because: "out-of-time" }
  | { because: "everything-decided" }
  | { because: "last-slot-started" }
  | { because: "last-slot-ended" }
  | { because: "school-wants-reminders" }
  /** The trainer's decision against the order: so many of those who wait were there before. */
  | { because: "trainer-passed-over"; before: number }
  | { because: "capacity-raised"; places: number };
