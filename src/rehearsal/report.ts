/** The report: a rehearsal's JSON, a public format that changes only by addition (docs/rehearsals.md). */

import { segmentsOf } from "../conversations/texting/segments.ts";
import { nameOf, slotsInTimeOrder, slotTime, type Viewed, viewOf } from "../conversations/view.ts";
import { reasonText } from "../conversations/why/why.ts";
import { type Ask, bookingOf, placesOf, type Slot, seatedIn, waitingOf } from "../domain/day.ts";
import type { Fact } from "../domain/facts.ts";
import { type Instant, isoTime } from "../domain/times.ts";
import type { DayRecord, MessageRecord } from "../turns/ports.ts";
import type { Played } from "./play.ts";
import type { Scenario } from "./scenario.ts";

/** The report as plain values; all times ISO 8601 in the school's zone with its offset. */
export function reportOf(scenario: Scenario, played: Played): Record<string, unknown> {
  const { record, messages } = played;
  const { day } = record;
  const named = namesOf(scenario, record);
  const at = (instant: Instant): string => isoTime(instant, record.school.timezone);
  return {
    title: scenario.title,
    phase: day.phase,
    messages: messages.map((message) => messageOf(message, named, at)),
    slots: slotsInTimeOrder(day).map((slot) => slotOf(record, slot, named, at)),
    waiting: waitingOf(day).map((booking) => named.nameOf(booking.personId)),
    asks: day.asks.map((ask) => askOf(record, ask, named, at)),
    ledger: record.ledger.map((fact) => factOf(fact, named, at)),
    settledAt: day.settledAt === null ? null : at(day.settledAt),
  };
}

type Named = {
  viewed: Viewed;
  nameOf(personId: number): string;
  byPhone(phone: string): string;
};

/** People go by the names that the file gives them, whatever they called themselves. */
function namesOf(scenario: Scenario, record: DayRecord): Named {
  const viewed = viewOf(record, scenario.until);
  const known = [...record.people.values()].map(
    (one) => [one.phone, one.name ?? one.phone] as const,
  );
  const listed = [...scenario.people].map(([name, phone]) => [phone, name] as const);
  const byPhone = new Map([...known, ...listed]);
  byPhone.set(record.school.trainer.phone, "trainer");
  return {
    viewed,
    nameOf: (personId) => {
      const phone = record.people.get(personId)?.phone;
      return (phone && byPhone.get(phone)) || nameOf(viewed, personId);
    },
    byPhone: (phone) => byPhone.get(phone) ?? phone,
  };
}

function messageOf(
  message: MessageRecord,
  named: Named,
  at: (instant: Instant) => string,
): Record<string, unknown> {
  if (message.direction === "in") {
    return {
      at: at(message.at),
      direction: "in",
      person: named.byPhone(message.from),
      to: message.to,
      text: message.body,
      segments: segmentsOf(message.body),
    };
  }
  const { outgoing } = message;
  return {
    at: at(message.at),
    direction: "out",
    person: named.byPhone(outgoing.to),
    to: outgoing.to,
    kind: outgoing.kind,
    text: outgoing.body,
    segments: segmentsOf(outgoing.body),
    status: outgoing.status,
  };
}

function slotOf(
  { day }: DayRecord,
  slot: Slot,
  named: Named,
  at: (instant: Instant) => string,
): Record<string, unknown> {
  const seated = seatedIn(day, slot);
  return {
    role: slot.role,
    startsAt: at(slot.startsAt),
    capacity: slot.capacity,
    status: slot.status,
    places: placesOf(seated),
    people: seated.map((booking) => named.nameOf(booking.personId)),
  };
}

function askOf(
  { day }: DayRecord,
  ask: Ask,
  named: Named,
  at: (instant: Instant) => string,
): Record<string, unknown> {
  return {
    person: named.nameOf(bookingOf(day, ask.booking).personId),
    kind: ask.kind,
    slot: slotTime(named.viewed, day, ask.slot),
    askedAt: at(ask.askedAt),
    answerBy: at(ask.answerBy),
    outcome: ask.outcome,
    closedAt: ask.closedAt === null ? null : at(ask.closedAt),
  };
}

function factOf(
  fact: Fact,
  named: Named,
  at: (instant: Instant) => string,
): Record<string, unknown> {
  return {
    at: at(fact.at),
    actor: fact.actor,
    fact: fact.fact,
    about: fact.about === null ? null : named.nameOf(fact.about),
    why: reasonText(named.viewed, fact),
  };
}
