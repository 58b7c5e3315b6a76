/** A story: a day and the facts that one step adds to it, all at one instant. */
import type { Day } from "./day.ts";
import type { Actor, Fact, Happening } from "./facts.ts";
import { fold } from "./fold.ts";
import type { Reason } from "./reasons.ts";
import type { Instant } from "./times.ts";

export type Story = { now: Instant; day: Day; facts: Fact[] };

/** Who makes a fact happen and whom it is about; the bot's rules and nobody, if left out. */
export type Attribution = { actor?: Actor; about?: number };

export function storyOf(day: Day, now: Instant): Story {
  return { now, day, facts: [] };
}

/** The story with one more fact, carried out. */
export function tell(story: Story, happening: Happening, why: Reason, by: Attribution = {}): Story {
  const fact = factAt(story.now, happening, why, by);
  return { ...story, day: fold(story.day, fact), facts: [...story.facts, fact] };
}

export function factAt(now: Instant, happening: Happening, why: Reason, by: Attribution): Fact {
  return { ...happening, at: now, actor: by.actor ?? "rule", about: by.about ?? null, why };
}
