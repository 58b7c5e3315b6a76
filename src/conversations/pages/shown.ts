/** What a page is made from: a day with its ledger, as somebody looks at it. */
import type { Day } from "../../domain/day.ts";
import type { Fact } from "../../domain/facts.ts";
import type { Instant } from "../../domain/times.ts";
import type { Person } from "../people.ts";
import { seenBy, type Viewed, whenOf, wordsOf } from "../view.ts";

/** `language`: of whoever looks. */
export type Shown = Viewed & {
  day: Day;
  /** All of the day's facts, in order. */
  ledger: readonly Fact[];
  /** Numbers of the day's asks whose texts have not left yet. */
  unsentAsks: ReadonlySet<number>;
  /** Who looks. */
  person: Person;
  /** How many facts the ledger had when the text with the page's link was written. */
  seenFacts: number;
};

/** A day on record as this person sees it, in their own language or else the school's. */
export function shownOf(opened: {
  person: Person;
  record: Omit<Viewed, "now" | "language"> & { day: Day; ledger: readonly Fact[] };
  unsentAsks: ReadonlySet<number>;
  seenFacts: number;
  now: Instant;
}): Shown {
  const { person, record, unsentAsks, seenFacts, now } = opened;
  const { school, rules, classNames, day, ledger } = record;
  const people = new Map(record.people).set(person.id, person);
  const viewed = { now, school, rules, people, classNames, language: school.language };
  return seenBy({ ...viewed, day, ledger, unsentAsks, person, seenFacts }, person.id);
}

/** `Sat 21 Nov, 12:15`: when the page was made. */
export function asOfText(shown: Shown): string {
  const { date, time } = whenOf(shown, shown.now);
  const words = wordsOf(shown);
  return words.pages.views.moment({ day: words.day({ date, className: null }), time });
}
