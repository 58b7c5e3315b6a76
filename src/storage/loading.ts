/** Loads what a step sees. Runs inside the turn's transaction and notes there that a text has come. */
import type { Person, Session } from "../conversations/people.ts";
import type { Scene } from "../conversations/scene.ts";
import type { Day } from "../domain/day.ts";
import { AppError } from "../domain/errors.ts";
import { isTeamPhone, type School } from "../domain/settings.ts";
import { type Instant, instantOf, type LocalDate, localDate } from "../domain/times.ts";
import type { DayRecord, Loaded, LookedAt, Moment, TurnKey } from "../turns/ports.ts";
import type { Rows } from "./rows.ts";
import type { SchoolClass } from "./school-rows.ts";

/**
 * What the turn's step sees, or null when there is nothing to do (see `Store.turn`). Throws AppError
 * `not-found` for a text to a number that is no school's.
 */
export function load(rows: Rows, key: TurnKey, moment: Moment): Loaded | null {
  switch (key.of) {
    case "text":
      return loadText(rows, key, moment);
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
export function loadRecord(
  rows: Rows,
  { school, rules }: SchoolClass,
  day: Day,
  extra: Person[] = [],
): DayRecord {
  const others = [trainerOf(rows, school), ...rows.people.inLedger(day.id), ...extra];
  return {
    school,
    rules,
    day,
    people: peopleOf(rows, day, others),
    classNames: rows.schools.classNames(school.id),
    ledger: rows.ledger.read(day.id),
  };
}

/** What somebody's page shows of a day; null if either isn't there, or they are of different schools. */
export function loadLookedAt(
  rows: Rows,
  { personId, classId, date }: { personId: number; classId: number; date: LocalDate },
): LookedAt | null {
  const found = rows.schools.class(classId);
  const day = found && rows.days.on(classId, date);
  const person = found && rows.people.ofSchoolWith(found.school.id, personId);
  if (!found || !day || !person) return null;
  const unsentAsks = new Set(rows.outbox.unsentAsks(day.id));
  return { person, record: loadRecord(rows, found, day, toBeAdded(rows, person)), unsentAsks };
}

function loadText(
  rows: Rows,
  { text, mentioned }: TurnKey & { of: "text" },
  moment: Moment,
): Loaded | null {
  const classes = rows.schools.withNumber(text.to);
  const [first] = classes;
  if (!first) throw new AppError("not-found", "no school has the number that a text was sent to");
  if (rows.messages.isKnown(text.messageId)) return null;
  const { school } = first;
  const speaker = speakerOf(rows, school, text.from);
  rows.messages.receive(school.id, speaker.id, text, moment.now);

  const meant =
    mentioned && isTeamPhone(school, speaker.phone)
      ? { person: speakerOf(rows, school, mentioned.phone), written: mentioned.written }
      : null;
  const scenes = classes.map((found) => spokenTo(rows, moment, found, speaker, meant));
  const [scene, ...others] = scenes;
  return scene ? seen({ scene, others, speaker }) : null;
}

/** A class as it is when somebody texts; for the trainer, who may name them, with everyone of whom its ledger speaks. */
function spokenTo(
  rows: Rows,
  moment: Moment,
  found: SchoolClass,
  speaker: Person,
  mentioned: Scene["mentioned"],
): Scene {
  const day = rows.days.current(found.rules.id);
  const extra = [speaker, ...(mentioned ? [mentioned.person] : []), ...toBeAdded(rows, speaker)];
  const spokenOf =
    day && isTeamPhone(found.school, speaker.phone) ? rows.people.inLedger(day.id) : [];
  return { ...sceneOf(rows, moment, found, day, [...extra, ...spokenOf]), mentioned };
}

/** Whom the trainer is about to add: her code, or the class that she chooses, doesn't mention them any more. */
function toBeAdded(rows: Rows, { session }: Person): Person[] {
  const id = idToBeAdded(session);
  const person = id === null ? null : rows.people.find(id);
  return person ? [person] : [];
}

function idToBeAdded(session: Session): number | null {
  if (session.state === "awaiting-class") return session.mentioned?.personId ?? null;
  if (session.state !== "awaiting-code" || session.command.name !== "ADD") return null;
  return session.command.personId;
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
  const found = ofText ? rows.schools.class(ofText.classId) : rows.schools.ofSchool(schoolId)[0];
  const taught = present(found ?? null, `a class of school ${schoolId}`);
  const day = ofText ?? rows.days.current(taught.rules.id);
  const person = present(rows.people.find(row.personId), `person ${row.personId}`);
  return seen({
    scene: sceneOf(rows, moment, taught, day, [person]),
    outgoing,
    earlierUnsent: rows.outbox.hasEarlierUnsent(row, moment.now),
    unclearUntil: rows.outbox.unclearUntil(row, moment.now),
    othersCarrierIds: onceAsked(() => rows.outbox.othersCarrierIds(row)),
    sentToday: rows.outbox.sentSince(row.personId, midnightBefore(moment.now, taught.school)),
    sender: rows.senders.find(schoolId, localDate(moment.now, taught.school.timezone)),
  });
}

function midnightBefore(now: Instant, { timezone }: School): Instant {
  return instantOf(localDate(now, timezone), "00:00", timezone);
}

function seen(loaded: Pick<Loaded, "scene"> & Partial<Loaded>): Loaded {
  return {
    others: [],
    speaker: null,
    outgoing: null,
    earlierUnsent: false,
    unclearUntil: null,
    othersCarrierIds: () => new Set(),
    sentToday: 0,
    sender: { freeAt: 0, heldUntil: 0, texts: 0 },
    ...loaded,
  };
}

function sceneOf(
  rows: Rows,
  moment: Moment,
  { school, rules }: SchoolClass,
  day: Day | null,
  extra: Person[] = [],
): Scene {
  const trainer = trainerOf(rows, school);
  const ended = day && !day.summedUp && day.times.endsAt <= moment.now ? day : null;
  return {
    ...moment,
    school,
    rules,
    day,
    trainer,
    classNames: rows.schools.classNames(school.id),
    language: trainer.language ?? school.language,
    people: peopleOf(rows, day, [trainer, ...extra]),
    mentioned: null,
    unsentAsks: new Set(day ? rows.outbox.unsentAsks(day.id) : []),
    ledger: onceAsked(() => (day ? rows.ledger.read(day.id) : [])),
    textsOfDay: ended ? rows.outbox.sentOfDay(ended.id) : 0,
  };
}

/** Read when a step first asks for it, which is still inside its transaction. */
function onceAsked<T>(read: () => T): () => T {
  let found: { value: T } | null = null;
  return () => {
    found ??= { value: read() };
    return found.value;
  };
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
