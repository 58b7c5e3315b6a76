/** What a day says by itself around its decisions: the reminder the evening before, and the summary when it is done. */
import { asksTo, type Booking, type Day, rootOf, seatedIn, waitingOf } from "../../domain/day.ts";
import type { Story } from "../../domain/story.ts";
import { hourMs, localDate } from "../../domain/times.ts";
import type { Scene, Text } from "../scene.ts";
import { dayText, unhurried } from "../texting/outgoing.ts";
import {
  dayNameOf,
  nameOf,
  quietEnd,
  seatOf,
  seenBy,
  slotsInTimeOrder,
  slotTime,
  wordsOf,
} from "../view.ts";
import { signedUpFor } from "../why/why-ledger.ts";

/** A summary that waits for the morning, or for the carrier, is still of use on the next day. */
const summaryValidMs = 48 * hourMs;

/** To everyone who has a place. A reminder that is late, after a standstill, would be none. */
export function reminders(scene: Scene, day: Day): Text[] {
  const { timezone } = scene.school;
  const late = localDate(scene.now, timezone) >= day.date || quietEnd(scene, scene.now) !== null;
  if (late) return [];
  return day.bookings
    .filter((one) => one.standing === "booked")
    .map(({ number, personId, slot }) => {
      const time = slotTime(scene, day, slot ?? rootOf(day).number);
      const words = wordsOf(seenBy(scene, personId)).participant;
      const body = words.reminder({ date: dayNameOf(scene, day), time });
      return dayText(scene, day, personId, "notice", body, `reminder/${number}`);
    });
}

/** Who came in, moved, said no or nothing, left, still waits, and how many texts it took: to the trainer. */
export function summary(scene: Scene, story: Story): Text {
  const { day } = story;
  const ledger = [...scene.ledger(), ...story.facts];
  const open = slotsInTimeOrder(day).filter((slot) => slot.status === "open");
  const booked = day.bookings.filter((one) => one.standing === "booked");
  const namesOf = (bookings: Booking[]): string[] => [
    ...new Set(bookings.map((one) => nameOf(scene, one.personId))),
  ];
  const answered = (outcome: string): Booking[] =>
    day.bookings.filter((one) => asksTo(day, one).some((ask) => ask.outcome === outcome));
  const body = wordsOf(scene).trainer.summary({
    date: dayNameOf(scene, day),
    calledOff: day.phase === "called-off",
    slots: open.map((slot) => seatOf(scene, day, slot)),
    cameIn: namesOf(booked.filter((one) => signedUpFor({ ledger }, one) === null)),
    moved: namesOf(
      booked.filter(
        (one) => signedUpFor({ ledger }, one) !== null && signedUpFor({ ledger }, one) !== one.slot,
      ),
    ),
    declined: namesOf(answered("no")),
    silent: namesOf(answered("silent")),
    left: namesOf(leftFor(day)),
    waiting: namesOf(waitingOf(day)),
    texts: scene.textsOfDay,
  });
  const text = dayText(scene, day, scene.trainer.id, "notice", body, "summary");
  return unhurried(scene, { ...text, validUntil: scene.now + summaryValidMs });
}

/** Those who are out and did not come back. */
function leftFor(day: Day): Booking[] {
  const standing = new Set(
    [...day.slots.flatMap((slot) => seatedIn(day, slot)), ...waitingOf(day)].map(
      (one) => one.personId,
    ),
  );
  return day.bookings.filter((one) => one.standing === "out" && !standing.has(one.personId));
}
