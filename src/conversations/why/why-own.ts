/** A participant's WHY: their own standing explained, naming nobody else. */

import { standingBooking } from "../../domain/day.ts";
import { freeTimeOf, standingText } from "../participant/standing-text.ts";
import type { Heard } from "../reaction.ts";
import { dayNameOf, rootTime, wordsOf } from "../view.ts";
import { ownExplanationInWords } from "../wording/in-words.ts";
import { toldOf, whyViewOf } from "./why-answer.ts";
import { explain } from "./why-standing.ts";

/** Of whom the day knows nothing, and of a day that is called off, there is no more to say than STATUS says. */
export function ownWhyText(heard: Pick<Heard, "scene" | "story" | "speaker">): string {
  const { scene, story, speaker } = heard;
  const told = toldOf(scene, story.day, [...scene.ledger(), ...story.facts]);
  const explanation = explain(told, speaker.id);
  if (!explanation || explanation.because === "called-off") return standingText(heard, story.day);
  const booking = standingBooking(story.day, speaker.id);
  return ownExplanationInWords(wordsOf(scene), explanation, {
    ...whyViewOf(scene, told),
    date: dayNameOf(scene, story.day),
    rootTime: rootTime(scene, story.day),
    trainer: scene.school.trainer.name,
    freeTime: booking ? freeTimeOf(scene, story.day, booking) : null,
  });
}
