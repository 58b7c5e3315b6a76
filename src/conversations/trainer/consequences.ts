/** Consequences: what a command of the trainer's would lead to beside its own deed. Looking changes nothing. */
import {
  askOf,
  type Booking,
  bookingOf,
  type Day,
  seatedIn,
  siblingsOf,
  slotOf,
} from "../../domain/day.ts";
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
  const nameIn = ({ personId: id }: Booking): string => nameOf(scene, id);
  const opens = done.facts.slice(acted.facts.length).flatMap((fact) => {
    if (fact.fact !== "sibling-opened") return [];
    const people = seatedIn(done.day, slotOf(done.day, fact.slot)).map(nameIn);
    return [{ time: slotTime(scene, done.day, fact.slot), people }];
  });
  const off = siblingsOf(acted.day).flatMap(({ number }) => {
    const people = promisesOff(acted.day, done.day, number).map(nameIn);
    return people.length > 0 ? [{ time: slotTime(scene, done.day, number), people }] : [];
  });
  const quiet = quietEnd(scene, scene.now);
  const text = wordsOf(scene).trainer.consequences({
    asks: asks.map((ask) => ({
      name: nameIn(bookingOf(done.day, ask.booking)),
      time: slotTime(scene, done.day, ask.slot),
    })),
    heldUntil: quiet === null ? null : whenOf(scene, quiet),
    withdrawn: withdrawn.map((id) => nameOf(scene, id)),
    opens,
    off,
    settles: facts.some((fact) => fact.fact === "settled"),
  });
  return text === "" ? "" : ` ${text}`;
}

/** Those who had said yes to a slot that isn't to be. */
function promisesOff(before: Day, after: Day, slot: number): Booking[] {
  return before.bookings.filter((one) => {
    const now = bookingOf(after, one.number);
    return one.agreed === slot && now.agreed !== slot && now.slot !== slot;
  });
}
