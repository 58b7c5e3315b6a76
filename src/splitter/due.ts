/** What time does to a day: the moments that it waits for, and what happens when they have come. */
import {
  type Ask,
  bookingOf,
  type Day,
  isInPlay,
  lastStart,
  pendingAsks,
  placesFree,
  placesOf,
  rootOf,
} from "../domain/day.ts";
import type { Reason } from "../domain/reasons.ts";
import type { ClassRules } from "../domain/settings.ts";
import { type Attribution, type Story, storyOf, tell } from "../domain/story.ts";
import type { Instant } from "../domain/times.ts";
import { leaveDay, withdraw } from "./answers.ts";
import { openEnough, settle } from "./siblings.ts";
import { advance } from "./walk.ts";

type Moment =
  | { kind: "sign-up-closes" | "finalization" | "decides"; dueAt: Instant }
  | { kind: "reminder" | "day-over" | "day-ended"; dueAt: Instant }
  | { kind: "deadline"; dueAt: Instant }
  | { kind: "name-due"; dueAt: Instant; booking: number };

/**
 * The moments that a day waits for, earliest first; at one instant deadlines come before what decides.
 * `unsent` asks have no deadline yet: their time is counted from when they leave.
 */
export function momentsOf(day: Day, unsent: ReadonlySet<number>): Moment[] {
  const { signupClosesAt, finalizesAt, decidesAt, remindsAt, endsAt } = day.times;
  if (day.over) return day.summedUp ? [] : [{ kind: "day-ended", dueAt: endsAt }];
  const moments: Moment[] = [];
  const pending = day.asks.filter((ask) => isAwaited(ask, unsent));
  if (pending.length > 0) {
    moments.push({ kind: "deadline", dueAt: Math.min(...pending.map((ask) => ask.answerBy)) });
  }
  for (const { nameBy, number: booking } of day.bookings) {
    if (nameBy !== null) moments.push({ kind: "name-due", dueAt: nameBy, booking });
  }
  if (day.phase === "open") moments.push({ kind: "sign-up-closes", dueAt: signupClosesAt });
  if (day.phase === "open" || day.phase === "closed") {
    moments.push({ kind: "finalization", dueAt: finalizesAt });
  }
  if (day.phase === "splitting") moments.push({ kind: "decides", dueAt: decidesAt });
  if (remindsAt !== null && isToBeReminded(day, remindsAt)) {
    moments.push({ kind: "reminder", dueAt: remindsAt });
  }
  moments.push({ kind: "day-over", dueAt: lastStart(day) });
  return moments.sort((a, b) => a.dueAt - b.dueAt);
}

/** A day that is being decided, or was only after that moment, has its closing texts for a reminder. */
function isToBeReminded(day: Day, remindsAt: Instant): boolean {
  if (day.reminded || day.phase === "splitting" || day.phase === "called-off") return false;
  return day.settledAt === null || day.settledAt < remindsAt;
}

function isAwaited(ask: Ask, unsent: ReadonlySet<number>): boolean {
  return ask.outcome === "pending" && !unsent.has(ask.number);
}

/**
 * Carries out, in due order, every moment that has come before `until` (not including it). Nobody is
 * asked in between: what fell due counts together first, `advance` comes after.
 */
export function catchUp(
  story: Story,
  rules: ClassRules,
  until: Instant,
  unsent: ReadonlySet<number>,
): Story {
  let current = story;
  for (;;) {
    const [next] = momentsOf(current.day, unsent);
    if (!next || next.dueAt >= until) return current;
    current = carryOut(current, next, rules, unsent);
  }
}

function carryOut(
  story: Story,
  moment: Moment,
  rules: ClassRules,
  unsent: ReadonlySet<number>,
): Story {
  const why = { because: "deadline-reached" } as const;
  switch (moment.kind) {
    case "sign-up-closes":
      return tell(story, { fact: "sign-up-closed" }, why);
    case "finalization":
      return finalize(story, rules, why);
    case "deadline":
      return closeSilent(story, moment.dueAt, unsent);
    case "name-due":
      return releaseUnnamed(story, moment.booking);
    case "decides":
      return settleNow(story, rules);
    case "reminder":
      return tell(story, { fact: "reminded" }, { because: "school-wants-reminders" });
    case "day-over":
      return tell(settleNow(story, rules), { fact: "day-over" }, { because: "last-slot-started" });
    case "day-ended":
      return tell(story, { fact: "summed-up" }, { because: "last-slot-ended" });
  }
}

/** Everyone whose deadline is this one falls silent together. */
function closeSilent(story: Story, dueAt: Instant, unsent: ReadonlySet<number>): Story {
  const awaited = story.day.asks.filter((ask) => isAwaited(ask, unsent));
  const due = awaited.filter((ask) => ask.answerBy <= dueAt);
  return due.reduce((soFar, ask) => {
    const about = bookingOf(soFar.day, ask.booking).personId;
    const why = { because: "no-answer-by", answerBy: ask.answerBy } as const;
    return tell(soFar, { fact: "ask-closed", ask: ask.number, outcome: "silent" }, why, { about });
  }, story);
}

function releaseUnnamed(story: Story, number: number): Story {
  const booking = bookingOf(story.day, number);
  return leaveDay(story, booking, { actor: "rule" }, { because: "no-name-given" });
}

/** Finalization: sign-up ends; without autopilot the plan waits for the trainer if anyone would be asked. */
export function finalize(
  story: Story,
  rules: ClassRules,
  why: Reason,
  by: Attribution = {},
): Story {
  const { day } = story;
  if (day.phase !== "open" && day.phase !== "closed") return story;
  const closed = day.phase === "open" ? tell(story, { fact: "sign-up-closed" }, why, by) : story;
  const needsApproval = !rules.autopilot && by.actor !== "trainer" && day.bookings.some(isInPlay);
  const stage = needsApproval ? "plan" : "offers";
  return tell(closed, { fact: "finalized", stage }, why, by);
}

/** The day is decided with what there is. Does nothing to a day that isn't splitting. */
function settleNow(story: Story, rules: ClassRules): Story {
  if (story.day.phase !== "splitting") return story;
  const closed = withdraw(story, pendingAsks(story.day), { because: "day-decided" });
  const settled = settle(openEnough(closed, rules), { because: "out-of-time" });
  return story.day.stage === "plan" ? settled : keepFreePlaces(settled);
}

/** What is free when time is up is still offered to those who wait for it. */
function keepFreePlaces(story: Story): Story {
  const wanted = placesOf(story.day.bookings.filter(isInPlay));
  const places = Math.min(wanted, placesFree(story.day, rootOf(story.day)));
  if (places <= 0) return story;
  const why = { because: "free-when-settled", places } as const;
  return tell(story, { fact: "places-freed", slot: 0, places }, why);
}

/** Would the day ask somebody if it were allowed to? Then it wants to be woken when quiet hours end. */
export function wouldAsk(day: Day, rules: ClassRules, now: Instant): boolean {
  const imagined = advance(storyOf(day, now), rules, true);
  return imagined.day.asks.length > day.asks.length;
}
