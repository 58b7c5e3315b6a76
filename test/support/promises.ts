/** What a day promises whatever happens (docs/rules.md, never): looked at after every event on the stage. */
import { expect } from "vitest";
import { placesPending, placesYes } from "../../src/domain/day.ts";
import { replay } from "../../src/domain/fold.ts";
import { quietUntil } from "../../src/domain/times.ts";
import type { DayRecord, Outgoing } from "../../src/turns/ports.ts";

/** `texts`: all that has left so far. */
export function checkPromises({ school, day, ledger }: DayRecord, texts: Outgoing[]): void {
  expect(replay(ledger), "the ledger gives the day").toEqual(day);

  for (const slot of day.slots) {
    const held = placesYes(day, slot) + placesPending(day, slot);
    expect(held, `places held in slot ${slot.number}`).toBeLessThanOrEqual(slot.capacity);
  }

  const standing = day.bookings.filter((one) => one.standing !== "out");
  const people = standing.map((one) => one.personId);
  expect(people, "one place a person").toEqual([...new Set(people)]);

  const { quietHours, timezone } = school;
  const inTheNight = texts.filter(
    ({ ask, sentAt }) => ask !== null && quietUntil(sentAt ?? 0, quietHours, timezone) !== null,
  );
  expect(inTheNight, "questions in quiet hours").toEqual([]);

  const closed = texts.filter((one) => one.kind === "closing" && one.dayId === day.id);
  const told = closed.map((one) => one.personId);
  expect(told, "one closing text a person").toEqual([...new Set(told)]);
}
