/** What stands in the store, read beside the program through a connection of its own. */
import type { Session } from "../../src/conversations/people.ts";
import type { TextKind } from "../../src/conversations/scene.ts";
import type { Day } from "../../src/domain/day.ts";
import type { Fact } from "../../src/domain/facts.ts";
import type { Instant } from "../../src/domain/times.ts";
import { prepareDayRows } from "../../src/storage/day-rows.ts";
import { openToRead } from "../../src/storage/existing.ts";
import type { OutgoingStatus } from "../../src/turns/ports.ts";

/** A row of the outbox. */
export type TextRow = {
  id: number;
  schoolId: number;
  dayId: string | null;
  personId: number;
  to: string;
  from: string;
  kind: TextKind;
  body: string;
  cause: string;
  ask: number | null;
  status: OutgoingStatus;
  attempts: number;
  createdAt: Instant;
  dueAt: Instant;
  validUntil: Instant;
  despiteOptOut: 0 | 1;
  carrierId: string | null;
  errorCode: number | null;
  updatedAt: Instant;
};

/** `session`: null for whoever is not known. */
export type PersonRow = { id: number; optedOut: boolean; name: string | null; session: Session };

/** When the sweep has something to do: the earliest row due, and the earliest change of an unclear text. */
export type Needs = { dueAt: Instant | null; unclearSince: Instant | null };

const textColumns = `id, school_id AS schoolId, day_id AS dayId, person_id AS personId, to_number AS "to",
  from_number AS "from", kind, body, cause, ask, status, attempts, created_at AS createdAt, due_at AS dueAt,
  valid_until AS validUntil, despite_opt_out AS despiteOptOut, carrier_id AS carrierId,
  error_code AS errorCode, updated_at AS updatedAt`;

export class Reader {
  readonly #db: ReturnType<typeof openToRead>;
  readonly #days: ReturnType<typeof prepareDayRows>;
  readonly #statements = new Map<string, ReturnType<Reader["prepare"]>>();

  constructor(url: string) {
    this.#db = openToRead(url);
    this.#days = prepareDayRows(this.#db);
  }

  /** Another number than before when somebody else has written since. */
  version(): number {
    return Number(this.#db.$client.pragma("data_version", { simple: true }));
  }

  day(id: string): Day {
    const day = this.#days.find(id);
    if (!day) throw new Error(`there is no day ${id}`);
    return day;
  }

  /** The number of each day's last fact. */
  lastFacts(): { dayId: string; classId: number; seq: number }[] {
    return this.all(
      `SELECT day_id AS dayId, class_id AS classId, max(seq) AS seq
       FROM ledger JOIN training_days ON id = day_id GROUP BY day_id ORDER BY day_id`,
    );
  }

  factsAfter(dayId: string, seq: number): Fact[] {
    const rows: { at: number; actor: string; about: number; why: string; data: string }[] =
      this.all("SELECT * FROM ledger WHERE day_id = ? AND seq > ? ORDER BY seq", dayId, seq);
    return rows.map(({ at, actor, about, why, data }) => {
      return { ...JSON.parse(data), at, actor, about, why: JSON.parse(why) };
    });
  }

  /** All texts of the outbox, in the order of their ids. */
  texts(): TextRow[] {
    return this.all(`SELECT ${textColumns} FROM outbox ORDER BY id`);
  }

  /** Those that have changed at or after this instant of the program's clock. */
  textsSince(updatedAt: Instant): TextRow[] {
    return this.all(`SELECT ${textColumns} FROM outbox WHERE updated_at >= ?`, updatedAt);
  }

  text(id: number): TextRow {
    const [row] = this.all<TextRow>(`SELECT ${textColumns} FROM outbox WHERE id = ?`, id);
    if (!row) throw new Error(`there is no text ${id}`);
    return row;
  }

  textOf(schoolId: number, cause: string): TextRow | undefined {
    const where = "WHERE school_id = ? AND cause = ?";
    return this.all<TextRow>(`SELECT ${textColumns} FROM outbox ${where}`, schoolId, cause)[0];
  }

  classOf(id: number): { schoolId: number; number: string; name: string } {
    const [found] = this.all<{ schoolId: number; number: string; name: string }>(
      `SELECT school_id AS schoolId, number, name FROM classes
       JOIN schools ON schools.id = school_id WHERE classes.id = ?`,
      id,
    );
    if (!found) throw new Error(`there is no class ${id}`);
    return found;
  }

  schoolWith(number: string): number | undefined {
    return this.all<{ id: number }>("SELECT id FROM schools WHERE number = ?", number)[0]?.id;
  }

  /** The earliest day of the school that isn't over. */
  dayAhead(schoolId: number): string | null {
    const sql = `SELECT training_days.id FROM training_days JOIN classes ON classes.id = class_id
      WHERE school_id = ? AND over = 0 ORDER BY date LIMIT 1`;
    return this.all<{ id: string }>(sql, schoolId)[0]?.id ?? null;
  }

  person(schoolId: number, phone: string): PersonRow | undefined {
    type Row = { id: number; name: string | null; session: string; optedOut: number };
    const [row] = this.all<Row>(
      `SELECT id, name, session, EXISTS (SELECT 1 FROM opt_outs WHERE opt_outs.school_id = people.school_id
         AND phone_hash = keyed_hash((SELECT key FROM installation), phone)) AS optedOut
       FROM people WHERE school_id = ? AND phone = ?`,
      schoolId,
      phone,
    );
    return row && { ...row, session: JSON.parse(row.session), optedOut: row.optedOut === 1 };
  }

  /** Ids of those of the school who have opted out. */
  optedOut(schoolId: number): Set<number> {
    const sql = `SELECT id FROM people JOIN opt_outs ON opt_outs.school_id = people.school_id
      AND phone_hash = keyed_hash((SELECT key FROM installation), phone) WHERE people.school_id = ?`;
    return new Set(this.all<{ id: number }>(sql, schoolId).map(({ id }) => id));
  }

  /** How many texts to a person the carrier has taken since then, as the program knows it. */
  sentSince(personId: number, since: Instant): number {
    const sql = "SELECT count(*) AS n FROM outbox WHERE person_id = ? AND sent_at >= ?";
    return this.all<{ n: number }>(sql, personId, since)[0]?.n ?? 0;
  }

  /** Texts to a person before this one that are being sent, are due, or wait for another try. */
  earlierUnsent(personId: number, id: number, now: Instant): { id: number }[] {
    const unsent = "status IN ('pending', 'sending') AND (attempts > 0 OR due_at <= ?)";
    const sql = `SELECT id FROM outbox WHERE person_id = ? AND id < ? AND ${unsent}`;
    return this.all(sql, personId, id, now);
  }

  /** Who wrote a text that came in, and to which school. */
  writerOf(messageId: string): { personId: number; schoolId: number; phone: string } | undefined {
    const sql = `SELECT person_id AS personId, inbox.school_id AS schoolId, phone FROM inbox
      JOIN people ON people.id = person_id WHERE message_id = ?`;
    return this.all<{ personId: number; schoolId: number; phone: string }>(sql, messageId)[0];
  }

  /** When an earlier text to the person last changed; 0 if there is none. */
  lastChangeBefore(personId: number, id: number): Instant {
    const sql = "SELECT max(updated_at) AS at FROM outbox WHERE person_id = ? AND id < ?";
    return this.all<{ at: Instant | null }>(sql, personId, id)[0]?.at ?? 0;
  }

  /** Texts that have been due since before then and that no earlier one to the same person holds up. */
  textsOverdue(since: Instant): { cause: string }[] {
    const sql = `SELECT cause FROM outbox AS late WHERE status = 'pending' AND due_at < ? AND NOT EXISTS
      (SELECT 1 FROM outbox WHERE person_id = late.person_id AND id < late.id AND status IN ('pending', 'sending'))`;
    return this.all(sql, since);
  }

  hasMessage(messageId: string): boolean {
    return this.all("SELECT 1 FROM inbox WHERE message_id = ?", messageId).length > 0;
  }

  alarm(id: number): { dayId: string; kind: string; dueAt: Instant; version: number } | undefined {
    return this.all<{ dayId: string; kind: string; dueAt: Instant; version: number }>(
      "SELECT day_id AS dayId, kind, due_at AS dueAt, version FROM alarms WHERE id = ?",
      id,
    )[0];
  }

  alarmsOf(dayId: string): { dueAt: Instant }[] {
    return this.all("SELECT due_at AS dueAt FROM alarms WHERE day_id = ?", dayId);
  }

  alarmsDue(until: Instant): { id: number; dayId: string; kind: string; dueAt: Instant }[] {
    return this.all(
      "SELECT id, day_id AS dayId, kind, due_at AS dueAt FROM alarms WHERE due_at <= ? ORDER BY id",
      until,
    );
  }

  /** The same as before if nothing that matters has changed. */
  fingerprint(): string {
    const counts = `(SELECT count(*) FROM ledger), (SELECT count(*) FROM inbox), (SELECT count(*) FROM outbox),
      (SELECT sum(attempts) FROM outbox), (SELECT sum(version) FROM alarms),
      (SELECT group_concat(session) FROM people), (SELECT group_concat(status) FROM outbox)`;
    return JSON.stringify(this.all(`SELECT ${counts}`));
  }

  needs(): Needs {
    const [row] = this.all<Needs>(
      `SELECT min(coalesce((SELECT min(due_at) FROM alarms), 9e15),
                  coalesce((SELECT min(due_at) FROM outbox WHERE status = 'pending'), 9e15)) AS dueAt,
              (SELECT min(updated_at) FROM outbox WHERE status IN ('sending', 'unknown')) AS unclearSince`,
    );
    return row ?? { dueAt: null, unclearSince: null };
  }

  close(): void {
    this.#db.$client.close();
  }

  /** The rows are ours: what they hold is what this file says. */
  private all<Row>(sql: string, ...values: (string | number)[]): Row[] {
    const known = this.#statements.get(sql);
    const statement = known ?? this.prepare(sql);
    if (!known) this.#statements.set(sql, statement);
    return statement.all(...values) as Row[];
  }

  private prepare(sql: string) {
    return this.#db.$client.prepare<(string | number)[]>(sql);
  }
}
