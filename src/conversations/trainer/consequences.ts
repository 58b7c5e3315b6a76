/** Consequences: what a command of the trainer's would lead to beside its own deed. Looking changes nothing. */
import { askOf, bookingOf } from "../../domain/day.ts";
import type { Story } from "../../domain/story.ts";
import { advance } from "../../splitter/walk.ts";
import type { Heard } from "../reaction.ts";
import { nameOf, quietEnd, slotTime, whenOf, wordsOf } from "../view.ts";

/**
 * `acted`: the story with the deed; `personId`: whom it is about, who is told of it anyway. To stand behind
 * the effect, from its blank on; empty if there are none.
 */
export function consequencesText(
  { scene, story }: Heard,
  acted: Story,
  personId: number | null,
): string {
  const done = advance(acted, scene.rules, !acted.day.paused);
  const facts = done.facts.slice(story.facts.length);
  const asks = facts.flatMap((fact) =>
    fact.fact === "ask-sent" ? [askOf(done.day, fact.ask)] : [],
  );
  const withdrawn = facts.flatMap((fact) => {
    const off = fact.fact === "ask-closed" && fact.outcome === "withdrawn";
    return off && fact.about !== null && fact.about !== personId ? [fact.about] : [];
  });
  const quiet = quietEnd(scene, scene.now);
  const text = wordsOf(scene).trainer.consequences({
    asks: asks.map((ask) => ({
      name: nameOf(scene, bookingOf(done.day, ask.booking).personId),
      time: slotTime(scene, done.day, ask.slot),
    })),
    heldUntil: quiet === null ? null : whenOf(scene, quiet),
    withdrawn: withdrawn.map((id) => nameOf(scene, id)),
    settles: facts.some((fact) => fact.fact === "settled"),
  });
  return text === "" ? "" : ` ${text}`;
}
