/** A scene: all that one step sees, and the outcome: all that it changes. Plain values both. */
import type { Day } from "../domain/day.ts";
import type { Fact } from "../domain/facts.ts";
import type { ClassRules, Language, School } from "../domain/settings.ts";
import type { Instant } from "../domain/times.ts";
import type { Person } from "./people.ts";

/** Each for one role: the trainer's sheet, the trainer's live page, and what somebody sees of their own standing. */
export const pageNames = ["paper", "live", "own"] as const;
export type PageName = (typeof pageNames)[number];

/** What a link opens. */
export type PageLink = {
  page: PageName;
  /** Whose it is. */
  person: Pick<Person, "id" | "linkEpoch">;
  day: Pick<Day, "classId" | "date">;
  /** How many facts the day's ledger has when the link is given. */
  seenFacts: number;
};

export type Scene = {
  now: Instant;
  school: School;
  rules: ClassRules;
  /** The class's current training day: the earliest whose last slot hasn't started when it was last looked at. */
  day: Day | null;
  trainer: Person;
  /** The names of all the school's classes, in the order of its settings. */
  classNames: readonly string[];
  /** What the words of this scene are in: the school's language, or that of whom they are for (`seenBy`). */
  language: Language;
  /** By id: everyone with a booking on the day, the trainer, who speaks, and of her texts everyone in the ledger. */
  people: ReadonlyMap<number, Person>;
  /** Whose number the trainer's text holds, known from now on if they weren't, and the piece of the text that it is. */
  mentioned: { person: Person; written: string } | null;
  /** Numbers of the day's asks whose texts have not left yet: nobody falls silent to a question not put. */
  unsentAsks: ReadonlySet<number>;
  /** The day's facts so far, in order; none without a day. Most steps never ask for them. */
  ledger(): readonly Fact[];
  /** How many texts the day has taken; counted once its last slot has ended, else 0. */
  textsOfDay: number;
  /** A fresh four-digit number, should this step need a one-time code. */
  freshCode: string;
  /** The address of a page; null where pages have no address. */
  linkTo(link: PageLink): string | null;
};

export type TextKind =
  | "ask-move"
  | "ask-seat"
  | "ask-offer"
  | "clarify"
  | "closing"
  | "paper"
  | "plan"
  | "short"
  | "reply"
  | "notice";

/** A text to one person, to be sent once. */
export type Text = {
  personId: number;
  kind: TextKind;
  body: string;
  /** Names the one cause; unique in the school, so that no cause is texted twice. */
  cause: string;
  /** The number of the ask that it puts, if it puts one. */
  ask: number | null;
  /** Not before this: what isn't urgent waits for the end of quiet hours. */
  dueAt: Instant;
  /** After this it has no use: the carrier is told not to deliver it. */
  validUntil: Instant;
  /** The one confirmation that an opt-out may get. */
  despiteOptOut: boolean;
};

export type AlarmKind =
  | "sign-up-closes"
  | "finalization"
  | "deadline"
  | "decides"
  | "quiet-ends"
  | "name-due"
  | "reminder"
  | "day-over"
  | "day-ended";

export type Alarm = { kind: AlarmKind; dueAt: Instant };

export type Outcome = {
  /** What the step saw. */
  scene: Scene;
  /** The day after the step; `facts` lead to it from the scene's. */
  day: Day | null;
  facts: Fact[];
  /** All alarms that the day needs from now on; those it had and that are not here are off. */
  alarms: Alarm[];
  /** The next training day, opened by this step. */
  opened: { day: Day; facts: Fact[]; alarms: Alarm[] } | null;
  texts: Text[];
  /** People whose name, opt-out or session changed. */
  people: Person[];
};
