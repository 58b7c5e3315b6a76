/** All tables' prepared queries, prepared once for an open database. */
import { type AlarmRows, prepareAlarmRows } from "./alarm-rows.ts";
import { type DayRows, prepareDayRows } from "./day-rows.ts";
import { type LedgerRows, prepareLedgerRows } from "./ledger-rows.ts";
import { type MessageRows, prepareMessageRows } from "./message-rows.ts";
import type { Database } from "./open.ts";
import { type OptOutRows, prepareOptOutRows } from "./opt-out-rows.ts";
import { type OutboxRows, prepareOutboxRows } from "./outbox-rows.ts";
import { type PeopleRows, preparePeopleRows } from "./people-rows.ts";
import { prepareSchoolRows, type SchoolRows } from "./school-rows.ts";
import { prepareSenderRows, type SenderRows } from "./sender-rows.ts";

export type Rows = {
  schools: SchoolRows;
  optOuts: OptOutRows;
  people: PeopleRows;
  days: DayRows;
  ledger: LedgerRows;
  messages: MessageRows;
  outbox: OutboxRows;
  senders: SenderRows;
  alarms: AlarmRows;
};

export function prepareRows(db: Database): Rows {
  const optOuts = prepareOptOutRows(db);
  return {
    schools: prepareSchoolRows(db),
    optOuts,
    people: preparePeopleRows(db, optOuts),
    days: prepareDayRows(db),
    ledger: prepareLedgerRows(db),
    messages: prepareMessageRows(db),
    outbox: prepareOutboxRows(db),
    senders: prepareSenderRows(db),
    alarms: prepareAlarmRows(db),
  };
}
