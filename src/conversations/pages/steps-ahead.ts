/** What time will do to a day if nobody says anything: each step is carried out on the day that the one before leaves. */
import type { Ask, Day } from "../../domain/day.ts";
import type { Fact } from "../../domain/facts.ts";
import { storyOf } from "../../domain/story.ts";
import type { Instant } from "../../domain/times.ts";
import { catchUp, momentsOf, wouldAsk } from "../../splitter/due.ts";
import { advance } from "../../splitter/walk.ts";
import { deadlineOnLeaving } from "../texting/delivery.ts";
import { quietEnd } from "../view.ts";
import type { Shown } from "./shown.ts";

export type MomentKind = ReturnType<typeof momentsOf>[number]["kind"] | "quiet-ends";

export type StepAhead = {
  at: Instant;
  /** All that falls due then. */
  kinds: readonly MomentKind[];
  facts: readonly Fact[];
  /** The day after it. */
  day: Day;
};

/** At most so many, the soonest first, up to finalization, or until the last slot starts: who is asked isn't known before. */
export function stepsAhead(shown: Shown, most: number): StepAhead[] {
  const steps: StepAhead[] = [];
  const unsentAsks = new Set<number>();
  let [day, now] = [withAllSent(shown), shown.now];
  while (steps.length < most) {
    const step = nextStep({ ...shown, unsentAsks, now }, day);
    if (!step) return steps;
    steps.push(step);
    if (step.kinds.includes("finalization")) return steps;
    [day, now] = [step.day, step.at];
  }
  return steps;
}

/** Questions that are about to leave are taken as just gone; those for which it is too late end unasked. */
function withAllSent(shown: Shown): Day {
  const { day, unsentAsks } = shown;
  const asks = day.asks.map((ask): Ask => {
    if (ask.outcome !== "pending" || !unsentAsks.has(ask.number)) return ask;
    const answerBy = deadlineOnLeaving(shown, day, ask);
    return answerBy === null ? { ...ask, outcome: "undeliverable" } : { ...ask, answerBy };
  });
  return { ...day, asks };
}

function nextStep(shown: Shown, day: Day): StepAhead | null {
  const moments = comingFrom(shown, day);
  const [first] = moments;
  if (!first || day.over || first.kind === "day-over") return null;
  const at = Math.max(first.dueAt, shown.now);
  const kinds = moments.filter(({ dueAt }) => dueAt <= at).map(({ kind }) => kind);
  const come = catchUp(storyOf(day, at), shown.rules, at + 1, shown.unsentAsks);
  const mayAsk = !come.day.paused && quietEnd(shown, at) === null;
  const { facts, day: after } = advance(come, shown.rules, mayAsk);
  return { at, kinds, facts, day: after };
}

/** What the day waits for, the end of quiet hours among it if they hold a question back. */
function comingFrom(shown: Shown, day: Day): { kind: MomentKind; dueAt: Instant }[] {
  const moments = momentsOf(day, shown.unsentAsks);
  const quiet = quietEnd(shown, shown.now);
  const isHeld = quiet !== null && !day.paused && wouldAsk(day, shown.rules, quiet);
  const all = isHeld ? [...moments, { kind: "quiet-ends" as const, dueAt: quiet }] : moments;
  return all.toSorted((a, b) => a.dueAt - b.dueAt);
}
