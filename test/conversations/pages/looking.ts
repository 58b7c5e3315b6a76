/** Pages on a stage: what somebody's link would show at this moment. */
import fc from "fast-check";
import { liveView } from "../../../src/conversations/pages/live-view.ts";
import { ownView } from "../../../src/conversations/pages/own-view.ts";
import type { LiveView, OwnView, PaperView } from "../../../src/conversations/pages/page-views.ts";
import { paperView } from "../../../src/conversations/pages/paper-view.ts";
import { type Shown, shownOf } from "../../../src/conversations/pages/shown.ts";
import type { Person } from "../../../src/conversations/people.ts";
import type { School } from "../../../src/domain/settings.ts";
import type { LocalDate } from "../../../src/domain/times.ts";
import {
  type Event,
  earlyEventsByHand,
  lateEventsByHand,
  play,
} from "../../splitter/random-walks.ts";
import { school } from "../../support/classes.ts";
import type { TestDay } from "../../support/days.ts";
import type { Stage } from "../../support/stage.ts";
import type { WhyDay } from "../../support/why-days.ts";

export const trainer: Person = {
  ...{ id: 1, phone: school.trainer.phone, name: school.trainer.name, optedOut: false },
  ...{ language: null, introduced: true, linkEpoch: 0, session: { state: "resting" } },
};

/** `seenFacts`: as many as the ledger had when the link was texted; `date`: of a day before the current one. */
export async function shownTo(
  stage: Stage,
  who: string,
  { seenFacts = 0, date }: { seenFacts?: number; date?: LocalDate } = {},
): Promise<Shown> {
  const { day, school } = await stage.record(date);
  const everyone = await stage.store.people(school.id);
  const person = everyone.find((one) => one.phone === stage.phoneOf(who));
  const looked = person && (await stage.store.lookedAt(person.id, day.classId, day.date));
  if (!looked) throw new Error(`${who} is nobody whom the school knows`);
  return shownOf({ ...looked, seenFacts, now: stage.house.clock.now() });
}

export async function paperOn(stage: Stage, seenFacts = 0): Promise<PaperView> {
  return paperView(await shownTo(stage, "trainer", { seenFacts }));
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
  const rest = ({
    people,
    gone,
    nobody,
  }: Pick<PaperView["waiting"], "people" | "gone" | "nobody">) => {
    const names = people.map(row).join(", ") || nobody;
    return gone.length > 0 ? `${names}; gone: ${gone.map(({ text }) => text).join("; ")}` : names;
  };
  const { waiting } = view;
  return [
    ...(view.changed ? [view.changed] : []),
    ...view.notes,
    ...view.slots.map((slot) => {
      const status = slot.status ? ` (${slot.status})` : "";
      return `${slot.time} ${slot.headcount}${status}: ${rest(slot)}`;
    }),
    `${waiting.heading}: ${rest(waiting)}`,
    ...(view.unreached ? [view.unreached] : []),
  ];
}

/** A made-up day as its trainer, or somebody else, sees it. */
export function shownOn(
  week: { day: TestDay; everyone?: Person[] },
  { seenFacts = 0, person = trainer, ...ofSchool }: Partial<School & ShownOn> = {},
): Shown {
  const { day, ledger, rules, now, unsent: unsentAsks } = week.day;
  const known = new Map([...(week.everyone ?? []), trainer].map((one) => [one.id, one]));
  const spokenOf = ledger.flatMap(({ about }) => (about === null ? [] : [about]));
  const strangers = spokenOf.filter((id) => !known.has(id)).map(strangerOf);
  const people = new Map([...known.values(), ...strangers].map((one) => [one.id, one]));
  const classNames = [rules.name];
  const record = { school: { ...school, ...ofSchool }, rules, people, classNames, day, ledger };
  return shownOf({ person, record, unsentAsks, seenFacts, now });
}

/** Somebody who was turned away and is on no list. */
export function strangerOf(id: number): Person {
  return { ...trainer, id, name: null, phone: `+3620777${String(id).padStart(4, "0")}` };
}

/** The week with all of this happening, before finalization and from then on. */
export function lived(week: WhyDay, [early, late]: readonly [Event[], Event[]]): WhyDay {
  for (const event of early) week.do((day) => play(day, event));
  week.do((day) => day.finalize());
  for (const event of late) week.do((day) => play(day, event));
  return week;
}

export const lives = fc.tuple(earlyEventsByHand, lateEventsByHand);

type ShownOn = { seenFacts: number; person: Person };
