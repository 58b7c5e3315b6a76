/** A page's day as a text that has just come in would find it: what texts say is said here by the same functions. */
import { storyOf } from "../../domain/story.ts";
import { catchUp } from "../../splitter/due.ts";
import { personWith } from "../people.ts";
import type { Heard } from "../reaction.ts";
import type { Shown } from "./shown.ts";

/** Without what only a turn has: a fresh code, and addresses of pages. */
export function heardAt(shown: Shown): Heard {
  const { day, ledger, now, rules, unsentAsks, person, people, school } = shown;
  const trainer = personWith(people, school.trainer.phone);
  if (!trainer) throw new Error("a school's trainer is known to it");
  const ofTurn = { mentioned: null, textsOfDay: 0, freshCode: "", linkTo: () => null };
  return {
    scene: { ...shown, ...ofTurn, trainer, ledger: () => ledger },
    story: catchUp(storyOf(day, now), rules, now, unsentAsks),
    speaker: person,
    body: "",
  };
}
