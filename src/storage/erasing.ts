/** Erases a person: what is theirs and what speaks of them goes, their row stays, since bookings and ledger refer to it. */
import { and, eq, ne } from "drizzle-orm";
import { speaksOf } from "../conversations/erasing.ts";
import { awaiting, erasedPhone } from "../conversations/people.ts";
import type { Instant } from "../domain/times.ts";
import type { Erasure, OutgoingStatus } from "../turns/ports.ts";
import type { Database } from "./open.ts";
import { bookings, isAhead, trainingDays } from "./schema/days.ts";
import { inbox, outbox } from "./schema/messages.ts";
import { classes, people, schools } from "./schema/schools.ts";

type PersonRow = typeof people.$inferSelect;

/** A text from or to somebody of the school; `team`: the trainer or the assistant. */
type Written = { personId: number; name: string | null; body: string; team: boolean };
type Received = Written & { messageId: string };
type Sent = Written & { id: number; status: OutgoingStatus; validUntil: Instant };

/** What erasing this person takes with it; done in full, unless something is in the way. Runs inside a transaction. */
export function erase(
  db: Database,
  personId: number,
  { now, dryRun }: { now: Instant; dryRun: boolean },
): Erasure & { done: boolean } {
  const person = db.select().from(people).where(eq(people.id, personId)).get();
  if (!person) throw new Error(`the database lacks person ${personId}`);
  const team = teamOf(db, person.schoolId);
  const received = textsIn(db, person, team).filter((text) => isAbout(person, text));
  const sent = textsOut(db, person, team).filter((text) => isAbout(person, text));
  const texts = [...received, ...sent];
  const own = texts.filter((text) => text.personId === personId).length;
  const standings = standingsOf(db, personId);
  const leaving = sent.filter((text) => isLeaving(person, text, now)).length;
  const done = !dryRun && standings.length === 0 && leaving === 0;
  if (done) {
    blank(db, person, received, sent, now);
    endSessions(db, person, team);
    forget(db, person);
  }
  return { standings, leaving, own, others: texts.length - own, done };
}

function teamOf(db: Database, schoolId: number): string[] {
  const school = db.select().from(schools).where(eq(schools.id, schoolId)).get();
  const { trainer, assistant } = school?.settings ?? {};
  return [trainer, assistant].flatMap((one) => (one ? [one.phone] : []));
}

const { name, phone } = people;

function textsIn(db: Database, { schoolId }: PersonRow, team: string[]): Received[] {
  const { messageId, personId, body } = inbox;
  const rows = db
    .select({ messageId, personId, name, phone, body })
    .from(inbox)
    .innerJoin(people, eq(people.id, personId))
    .where(eq(inbox.schoolId, schoolId))
    .all();
  return rows.map((row) => ({ ...row, team: team.includes(row.phone) }));
}

function textsOut(db: Database, { schoolId }: PersonRow, team: string[]): Sent[] {
  const { id, personId, body, status, validUntil } = outbox;
  const rows = db
    .select({ id, personId, name, phone, body, status, validUntil })
    .from(outbox)
    .innerJoin(people, eq(people.id, personId))
    .where(eq(outbox.schoolId, schoolId))
    .all();
  return rows.map((row) => ({ ...row, team: team.includes(row.phone) }));
}

/** The trainer calls people by a part of their names. A namesake's own texts hold the name and stay. */
function isAbout(person: PersonRow, { personId, name, body, team }: Written): boolean {
  if (personId === person.id) return true;
  const isNamesake = !team && name !== null && speaksOf(name, person, false);
  return speaksOf(body, isNamesake ? { ...person, name: null } : person, team);
}

/** Their own don't leave any more; of others one that does must not be lost. */
function isLeaving(person: PersonRow, { personId, status, validUntil }: Sent, now: Instant) {
  const unsent = status === "pending" || status === "sending";
  return personId !== person.id && unsent && validUntil > now;
}

function standingsOf(db: Database, personId: number): Erasure["standings"] {
  return db
    .select({ className: classes.name, date: trainingDays.date })
    .from(bookings)
    .innerJoin(trainingDays, eq(trainingDays.id, bookings.dayId))
    .innerJoin(classes, eq(classes.id, trainingDays.classId))
    .where(
      and(eq(bookings.personId, personId), ne(bookings.standing, "out"), isAhead(trainingDays)),
    )
    .orderBy(trainingDays.date)
    .all();
}

/** A text without its words must not be sent, nor looked up at the carrier. */
function blank(
  db: Database,
  person: PersonRow,
  came: Received[],
  went: Sent[],
  now: Instant,
): void {
  for (const { messageId } of came) {
    db.update(inbox).set({ body: "" }).where(eq(inbox.messageId, messageId)).run();
  }
  for (const { id, personId, status } of went) {
    const open = status === "pending" || status === "sending" || status === "unknown";
    db.update(outbox)
      .set({
        body: "",
        ...(personId === person.id ? { to: erasedPhone(personId) } : {}),
        ...(open ? { status: "suppressed", updatedAt: now } : {}),
      })
      .where(eq(outbox.id, id))
      .run();
  }
}

/** What is awaited from the trainer or the assistant, or from others who wrote of this person, may name them. */
function endSessions(db: Database, person: PersonRow, team: string[]): void {
  const others = db.select().from(people).where(eq(people.schoolId, person.schoolId)).all();
  for (const { id, phone, session } of others) {
    const awaited = JSON.stringify(session);
    if (!team.includes(phone) && !speaksOf(awaited, person, false)) continue;
    const rested = awaiting(session, { state: "resting" });
    db.update(people).set({ session: rested }).where(eq(people.id, id)).run();
  }
}

function forget(db: Database, { id }: PersonRow): void {
  db.update(people)
    .set({
      phone: erasedPhone(id),
      name: null,
      language: null,
      introduced: false,
      session: { state: "resting" },
    })
    .where(eq(people.id, id))
    .run();
}
