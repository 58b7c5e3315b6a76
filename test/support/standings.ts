/** How somebody stands on a day, in one word. */
import { standingBooking } from "../../src/domain/day.ts";
import { localTime } from "../../src/domain/times.ts";
import type { DayRecord } from "../../src/turns/ports.ts";

/** `10:30`, `waiting`, `out`; `?` after the time of a sibling agreed to. */
export function standingIn({ day, people, school }: DayRecord, phone: string): string {
  const person = [...people.values()].find((one) => one.phone === phone);
  const booking = person && standingBooking(day, person.id);
  if (!booking) return "out";
  const slot = day.slots[booking.agreed ?? booking.slot ?? -1];
  if (!slot) return "waiting";
  return `${localTime(slot.startsAt, school.timezone)}${booking.agreed === null ? "" : "?"}`;
}
