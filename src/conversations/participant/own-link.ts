/** LINK: where somebody sees their own standing; LINK NEW makes all links that they had invalid. */
import { standingBooking } from "../../domain/day.ts";
import { type Heard, type Reaction, replying, withSpeaker } from "../reaction.ts";
import { dayNameOf, wordsOf } from "../view.ts";
import { standingText } from "./standing-text.ts";

export function hearOwnLink(heard: Heard, renewed: boolean): Reaction {
  const { scene, speaker, story } = heard;
  const linkEpoch = speaker.linkEpoch + (renewed ? 1 : 0);
  const url = ownLink({ ...heard, speaker: { ...speaker, linkEpoch } });
  const words = wordsOf(scene).links;
  const date = dayNameOf(scene, story.day);
  const text = url === null ? words.none : words.own({ date, url, renewed });
  const reaction = replying(heard, () => text);
  return renewed ? withSpeaker(heard, { linkEpoch }, reaction) : reaction;
}

/** How they stand; whoever waits gets the link, too, so that they needn't ask each time. */
export function hearStatus(heard: Heard): Reaction {
  const { scene, speaker } = heard;
  const url = ownLink(heard);
  return replying(heard, (day) => {
    const text = standingText(heard, day);
    const waits = standingBooking(day, speaker.id)?.standing === "waiting";
    return waits && url !== null ? `${text} ${wordsOf(scene).links.status({ url })}` : text;
  });
}

function ownLink({ scene, story, speaker }: Heard): string | null {
  return scene.linkTo({ page: "own", person: speaker, day: story.day, seenFacts: 0 });
}
