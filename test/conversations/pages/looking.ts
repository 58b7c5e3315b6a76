/** Pages on a stage: what somebody's link would show at this moment. */
import { liveView } from "../../../src/conversations/pages/live-view.ts";
import { ownView } from "../../../src/conversations/pages/own-view.ts";
import type { LiveView, OwnView, PaperView } from "../../../src/conversations/pages/page-views.ts";
import { paperView } from "../../../src/conversations/pages/paper-view.ts";
import { type Shown, shownOf } from "../../../src/conversations/pages/shown.ts";
import type { Stage } from "../../support/stage.ts";

/** `seenFacts`: as many as the ledger had when the link was texted. */
export async function shownTo(stage: Stage, who: string, seenFacts = 0): Promise<Shown> {
  const { day, school } = await stage.record();
  const everyone = await stage.store.people(school.id);
  const person = everyone.find((one) => one.phone === stage.phoneOf(who));
  const looked = person && (await stage.store.lookedAt(person.id, day.classId, day.date));
  if (!looked) throw new Error(`${who} is nobody whom the school knows`);
  return shownOf({ ...looked, seenFacts, now: stage.house.clock.now() });
}

export async function paperOn(stage: Stage, seenFacts = 0): Promise<PaperView> {
  return paperView(await shownTo(stage, "trainer", seenFacts));
}

/** `about`: whom the story is to be about. */
export async function liveOn(stage: Stage, about?: string): Promise<LiveView> {
  const lookedFor = about === undefined ? null : (await stage.person(about)).id;
  return liveView(await shownTo(stage, "trainer"), lookedFor);
}

export async function ownOn(stage: Stage, who: string): Promise<OwnView> {
  return ownView(await shownTo(stage, who));
}

/** The sheet in lines, `09:00 5 of 7 (opened since): Hanna [new], Imre; gone: Gabi: now at 10:30`. */
export function linesOf(view: PaperView): string[] {
  const row = ({ name, places, mark }: PaperView["slots"][number]["people"][number]): string =>
    [name, places && `(${places})`, mark && `[${mark}]`].filter(Boolean).join(" ");
  const rest = (people: PaperView["waiting"]["people"], gone: string[], nobody: string): string => {
    const names = people.map(row).join(", ") || nobody;
    return gone.length > 0 ? `${names}; gone: ${gone.join("; ")}` : names;
  };
  const { waiting } = view;
  return [
    ...(view.changed ? [view.changed] : []),
    ...view.notes,
    ...view.slots.map((slot) => {
      const status = slot.status ? ` (${slot.status})` : "";
      return `${slot.time} ${slot.headcount}${status}: ${rest(slot.people, slot.gone, slot.nobody)}`;
    }),
    `${waiting.heading}: ${rest(waiting.people, waiting.gone, waiting.nobody)}`,
    ...(view.unreached ? [view.unreached] : []),
  ];
}
