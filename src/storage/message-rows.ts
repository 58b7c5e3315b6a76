/** The inbox in the database, and the transcript that it makes together with the outbox. */
import { and, eq, getTableColumns, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Instant } from "../domain/times.ts";
import type { InboundText, MessageRecord } from "../turns/ports.ts";
import type { Database } from "./open.ts";
import { rowOf } from "./placeholders.ts";
import { inbox, outbox } from "./schema/messages.ts";
import { people, schools } from "./schema/schools.ts";

export type MessageRows = {
  isKnown(messageId: string): boolean;
  receive(schoolId: number, personId: number, text: InboundText, now: Instant): void;
  /** All that came in and all that the carrier took, in order of time. */
  transcript(schoolId: number): MessageRecord[];
};

/** The next line of the transcript: what a text answers was written on an earlier one. */
export const nextLine: SQL = sql`(select 1 + max(
  coalesce((select max(line) from inbox), 0),
  coalesce((select max(line) from outbox), 0)))`;

export function prepareMessageRows(db: Database): MessageRows {
  const { line, ...columns } = getTableColumns(inbox);
  const known = db
    .select({ line })
    .from(inbox)
    .where(eq(inbox.messageId, sql.placeholder("messageId")))
    .prepare();
  const insert = db
    .insert(inbox)
    .values({ ...rowOf(columns), line: nextLine })
    .prepare();
  return {
    isKnown: (messageId) => known.get({ messageId }) !== undefined,
    receive(schoolId, personId, { messageId, body }, now) {
      insert.run({ messageId, schoolId, personId, body, receivedAt: now });
    },
    transcript: prepareTranscript(db),
  };
}

function prepareTranscript(db: Database): MessageRows["transcript"] {
  const inbound = db
    .select({
      at: inbox.receivedAt,
      line: inbox.line,
      personId: inbox.personId,
      from: people.phone,
      to: schools.number,
      body: inbox.body,
    })
    .from(inbox)
    .innerJoin(people, eq(people.id, inbox.personId))
    .innerJoin(schools, eq(schools.id, inbox.schoolId))
    .where(eq(inbox.schoolId, sql.placeholder("schoolId")))
    .prepare();
  const { schoolId, updatedAt: _, line, ...outgoing } = getTableColumns(outbox);
  const outbound = db
    .select({ at: outbox.sentAt, line, outgoing })
    .from(outbox)
    .where(and(eq(schoolId, sql.placeholder("schoolId")), isNotNull(outbox.sentAt)))
    .prepare();
  return (schoolId) => {
    const came = inbound.all({ schoolId }).map(({ line, ...row }) => {
      return { line, record: { direction: "in" as const, ...row } };
    });
    const went = outbound.all({ schoolId }).flatMap(({ at, line, outgoing }) => {
      const { personId } = outgoing;
      if (at === null || line === null) return [];
      return [{ line, record: { direction: "out" as const, at, personId, outgoing } }];
    });
    return [...came, ...went]
      .sort((one, other) => one.record.at - other.record.at || one.line - other.line)
      .map(({ record }) => record);
  };
}
