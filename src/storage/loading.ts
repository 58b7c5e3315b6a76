/** Loads what a step sees. Runs inside the turn's transaction and notes there that a text has come. */
import type { Person } from "../conversations/people.ts";
import type { Scene } from "../conversations/scene.ts";
import type { Day } from "../domain/day.ts";
import { AppError } from "../domain/errors.ts";
import type { School } from "../domain/settings.ts";
import type { DayRecord, InboundText, Loaded, Moment, TurnKey } from "../turns/ports.ts";
import type { Rows } from "./rows.ts";
import type { SchoolClass } from "./school-rows.ts";

/**
 * What the turn's step sees, or null when there is nothing to do (see `Store.turn`). Throws AppError
 * `not-found` for a text to a number that is no school's.
 */
export function load(rows: Rows, key: TurnKey, moment: Moment): Loaded | null {
  switch (key.of) {
    case "text":
      return loadText(rows, key.text, moment);
    case "alarm":
      return loadAlarm(rows, key.id, key.version, moment);
    case "outgoing":
      return loadOutgoing(rows, key.id, moment);
    case "class": {
      const found = rows.schools.class(key.classId);
      if (!found) return null;
      return seen({ scene: sceneOf(rows, moment, found, rows.days.current(found.rules.id)) });
    }
  }
}

/** A day as it is shown. */
export function loadRecord(rows: Rows, { school, rules }: SchoolClass, day: Day): DayRecord {
  const others = [trainerOf(rows, school), ...rows.people.inLedger(day.id)];
  return {
    school,
    rules,
    day,
    people: peopleOf(rows, day, others),
    ledger: rows.ledger.read(day.id),
  };
}

function loadText(rows: Rows, text: InboundText, moment: Moment): Loaded | null {
  const found = rows.schools.withNumber(text.to);
  if (!found) throw new AppError("not-found", "no school has the number that a text was sent to");
  if (rows.messages.isKnown(text.messageId)) return null;
  const { school, rules } = found;
  const speaker = speakerOf(rows, school, text.from);
  rows.messages.receive(school.id, speaker.id, text, moment.now);

  const day = rows.days.current(rules.id);
  const isTrainer = speaker.phone === school.trainer.phone;
  const scene = sceneOf(rows, moment, found, day, [speaker]);
  if (!day || !isTrainer) return seen({ scene, speaker });
  const people = peopleOf(rows, day, [...scene.people.values(), ...rows.people.inLedger(day.id)]);
  return seen({ scene: { ...scene, people, ledger: rows.ledger.read(day.id) }, speaker });
}

function speakerOf(rows: Rows, school: School, phone: string): Person {
  const known = rows.people.withPhone(school.id, phone);
  if (known) return known;
  rows.people.insert(school.id, phone);
  return present(rows.people.withPhone(school.id, phone), "who wrote");
}

function loadAlarm(rows: Rows, id: number, version: number, moment: Moment): Loaded | null {
  const alarm = rows.alarms.find(id);
  if (!alarm || alarm.version !== version || alarm.dueAt > moment.now) return null;
  const day = present(rows.days.find(alarm.dayId), `day ${alarm.dayId}`);
  const found = present(rows.schools.class(day.classId), `class ${day.classId}`);
  return seen({ scene: sceneOf(rows, moment, found, day) });
}

function loadOutgoing(rows: Rows, id: number, moment: Moment): Loaded | null {
  const row = rows.outbox.find(id);
  if (!row) return null;
  const { schoolId, ...outgoing } = row;
  const ofText = row.dayId === null ? null : rows.days.find(row.dayId);
  const found = ofText ? rows.schools.class(ofText.classId) : rows.schools.firstClass(schoolId);
  const taught = present(found, `a class of school ${schoolId}`);
  const day = ofText ?? rows.days.current(taught.rules.id);
  const person = present(rows.people.find(row.personId), `person ${row.personId}`);
  return seen({
    scene: sceneOf(rows, moment, taught, day, [person]),
    outgoing,
    earlierUnsent: rows.outbox.hasEarlierUnsent(row, moment.now),
  });
}

function seen(loaded: Pick<Loaded, "scene"> & Partial<Loaded>): Loaded {
  return { speaker: null, outgoing: null, earlierUnsent: false, ...loaded };
}

function sceneOf(
  rows: Rows,
  moment: Moment,
  { school, rules }: SchoolClass,
  day: Day | null,
  extra: Person[] = [],
): Scene {
  const trainer = trainerOf(rows, school);
  const people = peopleOf(rows, day, [trainer, ...extra]);
  const unsentAsks = new Set(day ? rows.outbox.unsentAsks(day.id) : []);
  return { ...moment, school, rules, day, trainer, people, unsentAsks, ledger: [] };
}

/** By id: everyone with a booking on the day, and the others. */
function peopleOf(rows: Rows, day: Day | null, others: Person[]): Map<number, Person> {
  const everyone = [...(day ? rows.people.onDay(day.id) : []), ...others];
  return new Map(everyone.map((one) => [one.id, one]));
}

function trainerOf(rows: Rows, school: School): Person {
  const trainer = rows.people.withPhone(school.id, school.trainer.phone);
  return present(trainer, `the trainer of school ${school.id}`);
}

function present<T>(row: T | null, what: string): T {
  if (row === null) throw new Error(`the database lacks ${what}`);
  return row;
}
