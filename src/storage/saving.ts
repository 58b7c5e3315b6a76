/** Saves what a step changed, inside the turn's transaction. */
import type { Outcome, Text } from "../conversations/scene.ts";
import type { Day } from "../domain/day.ts";
import { localDate } from "../domain/times.ts";
import type { Loaded, Step, Wakeup } from "../turns/ports.ts";
import type { Rows } from "./rows.ts";

/** Writes the outcomes of a step that saw `loaded`; gives the rows that are due at a new time. */
export function save(
  rows: Rows,
  { scene: { now, school }, outgoing }: Loaded,
  outcomes: Outcome[],
  { outgoing: change, sender }: Pick<ReturnType<Step<unknown>>, "outgoing" | "sender">,
): Wakeup[] {
  const alarms = outcomes.flatMap((outcome) => saveState(rows, outcome));
  // Before the new texts, so that the next of a person is one that waited.
  const resent = outgoing && change ? rows.outbox.change(outgoing, change, now) : [];
  const queued = outcomes.flatMap((outcome) => {
    return outcome.texts.map((text) => queue(rows, outcome, text));
  });
  if (sender) rows.senders.save(school.id, localDate(now, school.timezone), sender);
  return [...alarms, ...resent, ...queued.filter((one) => one !== null)];
}

function saveState(rows: Rows, outcome: Outcome): Wakeup[] {
  const { scene, people } = outcome;
  for (const person of people) rows.people.update(scene.school.id, person);
  return [...saveDay(rows, scene.day, outcome), ...saveOpened(rows, outcome)];
}

function saveDay(rows: Rows, before: Day | null, { day, facts, alarms }: Outcome): Wakeup[] {
  if (before?.id !== day?.id) {
    throw new Error(`a step made day ${day?.id} of day ${before?.id}`);
  }
  if (!before || !day) {
    if (facts.length > 0 || alarms.length > 0) throw new Error("facts and alarms need a day");
    return [];
  }
  if (day !== before) rows.days.update(before, day);
  rows.ledger.append(day.id, facts);
  return rows.alarms.replace(day.id, alarms);
}

function saveOpened(rows: Rows, { opened }: Outcome): Wakeup[] {
  if (!opened) return [];
  rows.days.insert(opened.day);
  rows.ledger.append(opened.day.id, opened.facts);
  return rows.alarms.replace(opened.day.id, opened.alarms);
}

function queue(rows: Rows, outcome: Outcome, text: Text): Wakeup | null {
  const { scene } = outcome;
  const person = scene.people.get(text.personId) ?? rows.people.find(text.personId);
  if (!person) throw new Error(`a text to person ${text.personId}, who is not there`);
  const dayId = outcome.day?.id ?? outcome.opened?.day.id ?? null;
  return rows.outbox.queue({ school: scene.school, dayId, to: person.phone, text, now: scene.now });
}
