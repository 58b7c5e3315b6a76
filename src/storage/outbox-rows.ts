/** The outbox in the database: texts to send, and how far each has come. */
import {
  and,
  asc,
  count,
  eq,
  getTableColumns,
  gt,
  gte,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  or,
  sql,
} from "drizzle-orm";
import type { Text } from "../conversations/scene.ts";
import type { School } from "../domain/settings.ts";
import type { Instant } from "../domain/times.ts";
import type { Outgoing, OutgoingChange, TextTally, Wakeup } from "../turns/ports.ts";
import { nextLine } from "./message-rows.ts";
import type { Database } from "./open.ts";
import { rowOf } from "./placeholders.ts";
import { isFailed, isPending, isUnclear, isUnsent, outbox } from "./schema/messages.ts";

type OutboxRow = Outgoing & { schoolId: number };

type Queueing = {
  school: School;
  dayId: string | null;
  /** E.164 of the person. */
  to: string;
  text: Text;
  now: Instant;
};

export type OutboxRows = {
  find(id: number): OutboxRow | null;
  /** Is an earlier text to the same person being sent, due, or waiting for its place or another try? */
  hasEarlierUnsent(row: Outgoing, now: Instant): boolean;
  /** Until when earlier texts to the same person hold it up that may have left; null: none does. */
  unclearUntil(row: Outgoing, now: Instant): Instant | null;
  /** The carrier's ids of the person's other texts. */
  othersCarrierIds(row: Outgoing): ReadonlySet<string>;
  /** How many texts the carrier has taken for this person since then. */
  sentSince(personId: number, since: Instant): number;
  /** How many texts about the day the carrier has taken. */
  sentOfDay(dayId: string): number;
  /** Numbers of the day's asks whose texts are still pending or being sent. */
  unsentAsks(dayId: string): number[];
  /** Gives null and changes nothing when the school has texted this cause before. */
  queue(queueing: Queueing): Wakeup | null;
  /** Gives the text if it is due at a new time, and the person's next that this one no longer holds up. */
  change(before: Outgoing, change: OutgoingChange, now: Instant): Wakeup[];
  due(until: Instant, limit: number): Wakeup[];
  /** Ids of those being sent or unclear that have not changed since before `before`. */
  unclear(before: Instant): number[];
  /** How many there are that haven't left, may have left, will never arrive. */
  tally(): TextTally;
};

const { updatedAt, line, ...rowColumns } = getTableColumns(outbox);
const { id, ...newColumns } = rowColumns;
const { status, attempts, dueAt, paced, body, validUntil, sentAt, carrierId, errorCode } =
  rowColumns;
const wakeupColumns = { id, version: attempts, dueAt };

export function prepareOutboxRows(db: Database): OutboxRows {
  return {
    ...prepareCounts(db),
    ...prepareNeighbours(db),
    ...prepareReads(db),
    queue: prepareQueue(db),
    change: prepareChange(db),
  };
}

type Counts = Pick<OutboxRows, "sentSince" | "sentOfDay" | "tally">;

function prepareCounts(db: Database): Counts {
  const sent = db
    .select({ sent: count() })
    .from(outbox)
    .where(
      and(eq(outbox.personId, sql.placeholder("personId")), gte(sentAt, sql.placeholder("since"))),
    )
    .prepare();
  const sentAboutDay = db
    .select({ sent: count() })
    .from(outbox)
    .where(and(eq(outbox.dayId, sql.placeholder("dayId")), isNotNull(sentAt)))
    .prepare();
  const [waiting, unclear, failed] = [isPending, isUnclear, isFailed].map((isSo) =>
    db.select({ texts: count() }).from(outbox).where(isSo(outbox)).prepare(),
  );
  return {
    tally: () => ({
      waiting: waiting?.get()?.texts ?? 0,
      unclear: unclear?.get()?.texts ?? 0,
      failed: failed?.get()?.texts ?? 0,
    }),
    sentSince: (personId, since) => sent.get({ personId, since })?.sent ?? 0,
    sentOfDay: (dayId) => sentAboutDay.get({ dayId })?.sent ?? 0,
  };
}

type Neighbours = Pick<OutboxRows, "hasEarlierUnsent" | "unclearUntil" | "othersCarrierIds">;

/** What the person's other texts mean for one. */
function prepareNeighbours(db: Database): Neighbours {
  const earlier = db
    .select({ id })
    .from(outbox)
    .where(
      and(
        isUnsent(outbox),
        eq(outbox.personId, sql.placeholder("personId")),
        lt(id, sql.placeholder("id")),
        or(ne(attempts, 0), paced, lte(dueAt, sql.placeholder("now"))),
      ),
    )
    .limit(1)
    .prepare();
  const ofPerson = eq(outbox.personId, sql.placeholder("personId"));
  // What may have left has no time of sending; by that the index of the sent finds it among the person's own.
  const unclearEarlier = db
    .select({ until: sql<Instant | null>`max(${dueAt})` })
    .from(outbox)
    .where(
      and(
        ofPerson,
        isNull(sentAt),
        eq(status, "unknown"),
        lt(id, sql.placeholder("id")),
        gt(dueAt, sql.placeholder("now")),
      ),
    )
    .prepare();
  const takenOfPerson = db
    .select({ carrierId: sql<string>`${carrierId}` })
    .from(outbox)
    .where(and(ofPerson, isNotNull(carrierId), ne(id, sql.placeholder("id"))))
    .prepare();
  return {
    hasEarlierUnsent: (row, now) => earlier.get({ ...row, now }) !== undefined,
    unclearUntil: (row, now) => unclearEarlier.get({ ...row, now })?.until ?? null,
    othersCarrierIds: (row) => new Set(takenOfPerson.all(row).map((one) => one.carrierId)),
  };
}

type Reads = Omit<OutboxRows, keyof Counts | keyof Neighbours | "queue" | "change">;

function prepareReads(db: Database): Reads {
  const byId = db
    .select(rowColumns)
    .from(outbox)
    .where(eq(id, sql.placeholder("id")))
    .prepare();
  const unsentOfDay = db
    .select({ ask: sql<number>`${outbox.ask}` })
    .from(outbox)
    .where(and(isUnsent(outbox), eq(outbox.dayId, sql.placeholder("dayId")), isNotNull(outbox.ask)))
    .prepare();
  const dueUntil = db
    .select(wakeupColumns)
    .from(outbox)
    .where(and(isPending(outbox), lte(dueAt, sql.placeholder("until"))))
    .orderBy(asc(dueAt), asc(id))
    .limit(sql.placeholder("limit"))
    .prepare();
  const unclearSince = db
    .select({ id })
    .from(outbox)
    .where(and(isUnclear(outbox), lt(updatedAt, sql.placeholder("before"))))
    .orderBy(asc(updatedAt), asc(id))
    .prepare();
  return {
    find: (id) => byId.get({ id }) ?? null,
    unsentAsks: (dayId) => unsentOfDay.all({ dayId }).map((row) => row.ask),
    due: (until, limit) => dueUntil.all({ until, limit }).map(wakeupOf),
    unclear: (before) => unclearSince.all({ before }).map((row) => row.id),
  };
}

function prepareQueue(db: Database): OutboxRows["queue"] {
  const insert = db
    .insert(outbox)
    .values(rowOf({ ...newColumns, updatedAt }))
    .onConflictDoNothing({ target: [outbox.schoolId, outbox.cause] })
    .returning(wakeupColumns)
    .prepare();
  return ({ school, dayId, to, text, now }) => {
    const queued: { id: number; version: number; dueAt: Instant } | undefined = insert.get({
      ...text,
      schoolId: school.id,
      dayId,
      to,
      from: school.number,
      status: "pending",
      attempts: 0,
      paced: false,
      createdAt: now,
      sentAt: null,
      carrierId: null,
      errorCode: null,
      updatedAt: now,
    });
    return queued ? wakeupOf(queued) : null;
  };
}

function prepareChange(db: Database): OutboxRows["change"] {
  const changeable = {
    status,
    attempts,
    dueAt,
    paced,
    body,
    validUntil,
    sentAt,
    carrierId,
    errorCode,
  };
  const firstSent = sql`${line} is null and ${sql.placeholder("sentAt")} is not null`;
  const update = db
    .update(outbox)
    .set({
      ...rowOf({ ...changeable, updatedAt }),
      line: sql`case when ${firstSent} then ${nextLine} else ${line} end`,
    })
    .where(eq(id, sql.placeholder("id")))
    .prepare();
  const freed = prepareFreed(db);
  return (before, change, now) => {
    const after = { ...before, ...change };
    update.run({ ...after, updatedAt: now });
    const again = after.dueAt !== before.dueAt || before.status !== "pending";
    const isDue = after.status === "pending" && again;
    const own = isDue ? [wakeupOf({ ...after, version: after.attempts })] : [];
    return [...own, ...freed(before, after, now)];
  };
}

/** The person's texts that a change of this one lets go, due at once. */
function prepareFreed(db: Database) {
  const pendingOfPerson = and(
    isPending(outbox),
    isUnsent(outbox),
    eq(outbox.personId, sql.placeholder("personId")),
  );
  const nextOfPerson = db
    .select(wakeupColumns)
    .from(outbox)
    // Others, a question that waits for the morning say, are rung for at their own time.
    .where(and(pendingOfPerson, lte(dueAt, sql.placeholder("now"))))
    .orderBy(asc(id))
    .limit(1)
    .prepare();
  const release = db
    .update(outbox)
    .set({ dueAt: sql`${sql.placeholder("now")}` })
    .where(and(pendingOfPerson, eq(dueAt, sql.placeholder("heldUntil"))))
    .returning(wakeupColumns)
    .prepare();
  return (before: Outgoing, { personId, ...after }: Outgoing, now: Instant): Wakeup[] => {
    if (before.status === "unknown" && after.status !== "unknown") {
      if (before.dueAt <= now) return [];
      // What an unclear text holds up is due when that ends.
      return release.all({ personId, heldUntil: before.dueAt, now }).map(wakeupOf);
    }
    const next = isInTheWay(before) && !isInTheWay(after) && nextOfPerson.get({ personId, now });
    return next ? [wakeupOf(next)] : [];
  };
}

function isInTheWay(row: Pick<Outgoing, "status">): boolean {
  return row.status === "pending" || row.status === "sending";
}

function wakeupOf(row: { id: number; version: number; dueAt: Instant }): Wakeup {
  return { row: "outgoing", id: row.id, version: row.version, dueAt: row.dueAt };
}
