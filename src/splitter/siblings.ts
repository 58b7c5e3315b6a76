/** What becomes of a sibling: opened, put to the trainer, or dropped. */
import { placesPending, placesYes, type Slot, siblingsOf } from "../domain/day.ts";
import type { Reason } from "../domain/reasons.ts";
import type { ClassRules } from "../domain/settings.ts";
import { type Attribution, type Story, tell } from "../domain/story.ts";
import { siblingsInUse, targetOf, targetsOf } from "./targets.ts";

/** Opens the first tentative sibling in use whose yeses reach its target. */
export function openFilled(story: Story): Story {
  const targets = targetsOf(story.day);
  const inUse = siblingsInUse(story.day);
  for (const sibling of tentativeOf(story).filter((one) => inUse.includes(one))) {
    const yes = placesYes(story.day, sibling);
    const target = targetOf(targets, sibling);
    if (yes > 0 && yes >= target) {
      return openSibling(story, sibling, { because: "target-reached", yes, target });
    }
  }
  return story;
}

/**
 * Decides a sibling that isn't needed any more: with `siblingMin` yeses it opens all the same; with fewer it
 * is dropped once nobody is being asked for it, and those who agreed can be asked for another.
 */
export function decideUnneeded(story: Story, rules: ClassRules): Story {
  const inUse = siblingsInUse(story.day);
  for (const sibling of tentativeOf(story).filter((one) => !inUse.includes(one))) {
    const yes = placesYes(story.day, sibling);
    if (yes > 0 && yes >= rules.siblingMin) {
      const why = { because: "enough-and-nobody-left", yes, min: rules.siblingMin } as const;
      return openSibling(story, sibling, why);
    }
    if (yes === 0 || placesPending(story.day, sibling) > 0) continue;
    const happening = { fact: "sibling-dropped", slot: sibling.number } as const;
    return tell(story, happening, { because: "not-needed" });
  }
  return story;
}

/** Once nobody is left to ask: the first sibling that can be decided. The trainer is asked once about a short one. */
export function decideSiblings(story: Story, rules: ClassRules): Story {
  const inUse = siblingsInUse(story.day);
  for (const sibling of tentativeOf(story)) {
    const figures = { yes: placesYes(story.day, sibling), min: rules.siblingMin };
    const slot = sibling.number;
    if (!inUse.includes(sibling)) {
      return tell(story, { fact: "sibling-dropped", slot }, { because: "not-needed" });
    }
    if (figures.yes >= rules.siblingMin) {
      return openSibling(story, sibling, { because: "enough-and-nobody-left", ...figures });
    }
    if (!sibling.short) {
      const why = { because: "too-few-and-nobody-left", ...figures } as const;
      return tell(story, { fact: "sibling-short", slot }, why);
    }
  }
  return story;
}

/** When time is up: every sibling with at least `siblingMin` yeses opens; the others are dropped by `settle`. */
export function openEnough(story: Story, rules: ClassRules): Story {
  return tentativeOf(story).reduce((soFar, sibling) => {
    const yes = placesYes(soFar.day, sibling);
    if (yes < rules.siblingMin) return soFar;
    const why = { because: "enough-and-nobody-left", yes, min: rules.siblingMin } as const;
    return openSibling(soFar, sibling, why);
  }, story);
}

/** Settles the day: what isn't open by now isn't happening. */
export function settle(story: Story, why: Reason): Story {
  const dropped = tentativeOf(story).reduce((soFar, { number: slot }) => {
    const reason: Reason = why.because === "out-of-time" ? why : { because: "not-needed" };
    return tell(soFar, { fact: "sibling-dropped", slot }, reason);
  }, story);
  return tell(dropped, { fact: "settled" }, why);
}

/** Opens a sibling: those who agreed take their places there and leave the root's. */
export function openSibling(story: Story, sibling: Slot, why: Reason, by: Attribution = {}): Story {
  return tell(story, { fact: "sibling-opened", slot: sibling.number }, why, by);
}

function tentativeOf(story: Story): Slot[] {
  return siblingsOf(story.day).filter((one) => one.status === "tentative");
}
