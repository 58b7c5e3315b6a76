/** STATUS: how somebody stands; whoever waits gets the link to their page, too, so that they needn't ask each time. */
import { standingBooking } from "../../domain/day.ts";
import { type Heard, type Reaction, replying } from "../reaction.ts";
import { wordsOf } from "../view.ts";
import { standingText } from "./standing-text.ts";

export function hearStatus(heard: Heard): Reaction {
  const { scene, story, speaker } = heard;
  const url = scene.linkTo({ page: "own", person: speaker, day: story.day, seenFacts: 0 });
  return replying(heard, (day) => {
    const text = standingText(heard, day);
    const waits = standingBooking(day, speaker.id)?.standing === "waiting";
    return waits && url !== null ? `${text} ${wordsOf(scene).links.status({ url })}` : text;
  });
}
