/** Asking: putting proposals and offers into the story as asks that share one deadline. */
import type { AskKind, Booking, Slot } from "../domain/day.ts";
import type { Reason } from "../domain/reasons.ts";
import type { ClassRules } from "../domain/settings.ts";
import { type Story, tell } from "../domain/story.ts";
import { answerBy } from "./deadlines.ts";

/** A question to put to somebody: a proposal of the walk, or an offer. */
export type Question = { booking: Booking; slot: Slot; kind: AskKind; why: Reason };

/** A party that fits none of the places that a slot is short of, or has free. */
export type PassedOver = { booking: Booking; slot: Slot; shortfall: number };

/** Asks all of them now; a slot too near for an answer is asked about no more. */
export function askAll(story: Story, questions: Question[], rules: ClassRules): Story {
  let asked = story;
  for (const { booking, slot, kind, why } of questions) {
    const until = answerBy(story.day, slot, rules, story.now);
    if (until === null) continue;
    const happening = {
      fact: "ask-sent",
      ask: asked.day.asks.length + 1,
      booking: booking.number,
      kind,
      slot: slot.number,
      answerBy: until,
    } as const;
    asked = tell(asked, happening, why, { about: booking.personId });
  }
  return asked;
}

/**
 * Notes that a party was passed over; again only for a larger shortfall, lest two slots that are
 * short of different numbers of places note it in turn for ever.
 */
export function notePassedOver(story: Story, passedOver: PassedOver[]): Story {
  let noted = story;
  for (const { booking, slot, shortfall } of passedOver) {
    if (booking.passedOver !== null && shortfall <= booking.passedOver) continue;
    noted = tell(
      noted,
      { fact: "passed-over", booking: booking.number, slot: slot.number, shortfall },
      { because: "party-too-big", places: booking.places, shortfall },
      { about: booking.personId },
    );
  }
  return noted;
}
