/** The archive: what verifying needs of a database. */
import type { Day } from "../domain/day.ts";
import type { Fact } from "../domain/facts.ts";
import type { ClassRules, School } from "../domain/settings.ts";
import type { LocalDate } from "../domain/times.ts";

/** A database that is only looked at, beside whoever works on it. */
export interface Archive {
  /** What is wrong with the file itself, a line each; with any, nothing else here need be true or even be read. */
  damage(): Promise<string[]>;
  /** Rows that refer to rows that are gone, a line for each pair of tables. */
  orphans(): Promise<string[]>;
  /** All training days of all schools, past ones and those of classes that are gone too, by school, class and date. */
  allDays(): Promise<ListedDay[]>;
  /** Null if there is no such day. Throws if its rows can't be read. */
  evidence(dayId: string): Promise<DayEvidence | null>;
  /** Ids of texts in the outbox that have one cause in one school, a list for each such cause. */
  repeatedCauses(): Promise<number[][]>;
  close(): Promise<void>;
}

export type ListedDay = {
  id: string;
  date: LocalDate;
  className: string;
  schoolId: number;
  schoolName: string;
};

/** What `verify` holds against each other, as the tables had it at one moment. */
export type DayEvidence = {
  school: School;
  rules: ClassRules;
  day: Day;
  ledger: Fact[];
  /** The number of the ledger's last fact; they are numbered from 1 without a gap. */
  lastSeq: number;
  /** Numbers of the day's asks that the outbox has a text of. */
  textedAsks: ReadonlySet<number>;
};
