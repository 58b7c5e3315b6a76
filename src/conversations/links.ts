/** Links to pages: LINK, whoever texts it, and the one below the paper. */
import type { Day } from "../domain/day.ts";
import type { Person } from "./people.ts";
import { type Heard, type Reaction, replying, withSpeaker } from "./reaction.ts";
import type { Scene } from "./scene.ts";
import { fitted, textLettersMax } from "./texting/lengths.ts";
import { dayNameOf, paperOf, wordsOf } from "./view.ts";

/** `page`: the one that is theirs by their role. `renews`: all links that they had are invalid from now on. */
export function hearLink(heard: Heard, page: "live" | "own", renews: boolean): Reaction {
  const { scene, story, speaker } = heard;
  const person = { ...speaker, linkEpoch: speaker.linkEpoch + (renews ? 1 : 0) };
  const url = scene.linkTo({ page, person, day: story.day, seenFacts: 0 });
  const words = wordsOf(scene).links;
  const date = dayNameOf(scene, story.day);
  const text = url === null ? words.none : words[page]({ date, url, renewed: renews });
  const reaction = replying(heard, () => text);
  return renews ? withSpeaker(heard, { linkEpoch: person.linkEpoch }, reaction) : reaction;
}

/** The paper as a text, and where the sheet is. `person`: who gets it; `seenFacts`: how many facts have led to the day. */
export function paperText(scene: Scene, day: Day, person: Person, seenFacts: number): string {
  const words = wordsOf(scene);
  const url = scene.linkTo({ page: "paper", person, day, seenFacts });
  const link = url === null ? "" : `\n${words.links.paper({ url })}`;
  const end = `\n${words.trainer.restIn("paper")}`;
  const lettersMax = textLettersMax - link.length;
  return `${fitted(words.paper(paperOf(scene, day)), words.andMore, { end, lettersMax })}${link}`;
}
