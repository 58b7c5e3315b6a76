/** What has changed about people between two sheets of one day: who is new in a list, and who is gone from it. */
import type { Booking, Day } from "../../domain/day.ts";
import { holdersOf, nameOf, slotsInUse, slotTime, unplacedOf, wordsOf } from "../view.ts";
import type { PaperGone } from "./page-views.ts";
import type { Shown } from "./shown.ts";

/** The day as it is, and as it was when the link was texted. */
export type Sheets = { now: Day; before: Day };

/** A slot's number, or those who wait. */
export type ListName = number | "waiting";

type List = { is: ListName; people: Booking[] };

function listsOf(day: Day): List[] {
  const slots = slotsInUse(day).map((slot) => ({ is: slot.number, people: holdersOf(day, slot) }));
  return [...slots, { is: "waiting", people: unplacedOf(day) }];
}

/** The lists that somebody is in: two, if they keep their place until another slot opens. */
function whereIs(day: Day, personId: number): ListName[] {
  return listsOf(day)
    .filter(({ people }) => people.some((one) => one.personId === personId))
    .map(({ is }) => is);
}

/** Of somebody in this list now: what is new about that; null: nothing. */
export function markOf(
  shown: Shown,
  { now, before }: Sheets,
  list: ListName,
  { number, personId, places }: Booking,
): string | null {
  const { since } = wordsOf(shown).pages.views.paper;
  const earlier = listsOf(before).find(({ is }) => is === list);
  const was = earlier?.people.find((one) => one.personId === personId);
  if (was) {
    if (was.places !== places) return since.otherPlaces({ was: was.places });
    return list === "waiting" && was.number !== number ? since.queuedAnew : null;
  }
  const left = whereIs(before, personId).filter((one) => !whereIs(now, personId).includes(one));
  const [from] = left;
  if (from === undefined) return since.isNew;
  return from === "waiting"
    ? since.fromWaiting
    : since.fromSlot({ time: slotTime(shown, before, from) });
}

/** Who was in the list and isn't any more, each with what became of them. */
export function goneFrom(shown: Shown, { now, before }: Sheets, list: ListName): PaperGone[] {
  const { since } = wordsOf(shown).pages.views.paper;
  const still = idsIn(now, list);
  const were = [...idsIn(before, list), ...(list === "waiting" ? lostIn({ now, before }) : [])];
  const gone = were.filter((personId) => !still.includes(personId));
  return gone.map((personId) => {
    const name = nameOf(shown, personId);
    const [where] = whereIs(now, personId);
    if (where === undefined) return { text: since.off({ name }), isOff: true };
    const text =
      where === "waiting"
        ? since.nowWaiting({ name })
        : since.nowAt({ name, time: slotTime(shown, now, where) });
    return { text, isOff: false };
  });
}

function idsIn(day: Day, list: ListName): number[] {
  const people = listsOf(day).find(({ is }) => is === list)?.people ?? [];
  return people.map((one) => one.personId);
}

/** Who waited, had said yes to a slot that the sheet has no more, and isn't on it either. */
function lostIn({ now, before }: Sheets): number[] {
  const lists = listsOf(now).map(({ is }) => is);
  const vanished = listsOf(before).filter(({ is }) => !lists.includes(is));
  const people = vanished.flatMap((list) => list.people.map((one) => one.personId));
  const only = people.filter((id) => whereIs(before, id).every((one) => !lists.includes(one)));
  return only.filter((id) => whereIs(now, id).length === 0);
}
