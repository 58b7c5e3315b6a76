/** Asking: putting proposals and offers into the story as asks that share one deadline. */
import type { AskKind, Booking, Slot } from "../domain/day.ts";
import type { Reason } from "../domain/reasons.ts";
import type { ClassRules } from "../domain/settings.ts";
import { type Story, tell } from "../domain/story.ts";
import { answerBy } from "./deadlines.ts";

export type Question = { booking: Booking; slot: Slot; why: Reason };

/** Asks all of them now; a slot too near for an answer is asked about no more. */
export function askAll(story: Story, questions: Question[], rules: ClassRules): Story {
  let asked = story;
  for (const { booking, slot, why } of questions) {
    const until = answerBy(story.day, slot, rules, story.now);
    if (until === null) continue;
    const happening = {
      fact: "ask-sent",
      ask: asked.day.asks.length + 1,
      booking: booking.number,
      kind: kindOf(booking, slot),
      slot: slot.number,
      answerBy: until,
    } as const;
    asked = tell(asked, happening, why, { about: booking.personId });
  }
  return asked;
}

/** A waiting person is asked for a seat while a sibling is being filled, and offered a place that is free. */
function kindOf(booking: Booking, slot: Slot): AskKind {
  if (booking.standing === "booked") return "move";
  return slot.role === "root" ? "offer" : "seat";
}

/**
 * Notes that a party was passed over; again only for a larger shortfall, lest two slots that are
 * short of different numbers of places note it in turn for ever.
 */
export function notePassedOver(
  story: Story,
  passedOver: { booking: Booking; slot: Slot; shortfall: number }[],
): Story {
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
