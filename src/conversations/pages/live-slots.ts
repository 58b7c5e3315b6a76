/** The slots of the live page: a seat for each place, with whoever has it, has said yes to it or is asked about it. */
import {
  type Booking,
  bookingOf,
  type Day,
  placesFree,
  placesYes,
  type Slot,
  seatedIn,
} from "../../domain/day.ts";
import { targetOf, targetsOf } from "../../splitter/targets.ts";
import {
  nameOf,
  slotsInTimeOrder,
  slotsInUse,
  slotTime,
  timeOf,
  whenOf,
  wordsOf,
} from "../view.ts";
import type { LiveSeat, LiveSlot } from "./page-views.ts";
import type { Shown } from "./shown.ts";

/** In time order. Until the day is settled those that may still be needed are among them. */
export function liveSlots(shown: Shown): LiveSlot[] {
  const { day } = shown;
  const isOver = day.phase === "settled" || day.phase === "called-off";
  const slots = isOver ? slotsInUse(day) : slotsInTimeOrder(day);
  const { views } = wordsOf(shown).pages;
  return slots.map((slot) => ({
    time: views.clock(timeOf(shown, slot.startsAt)),
    status: statusOf(shown, slot),
    headcount: views.headcount({ taken: placesYes(day, slot), capacity: slot.capacity }),
    seats: seatsOf(shown, slot),
  }));
}

function statusOf(shown: Shown, slot: Slot): string {
  const { day } = shown;
  const { slot: words } = wordsOf(shown).pages.views.live;
  if (day.phase === "called-off") return words.calledOff;
  if (slot.role === "root") return words.root;
  if (slot.status !== "tentative") return words[slot.status];
  const yes = placesYes(day, slot);
  if (slot.short) return words.short({ yes });
  if (!isFilling(day, slot)) return words.unneeded;
  return words.filling({ yes, target: targetOf(targetsOf(day), slot) });
}

/** Of a slot that may still open: is it aimed for, or has somebody said yes to it? */
export function isFilling(day: Day, slot: Slot): boolean {
  return placesYes(day, slot) > 0 || targetOf(targetsOf(day), slot) > 0;
}

function seatsOf(shown: Shown, slot: Slot): LiveSeat[] {
  const { day } = shown;
  const taken = seatedIn(day, slot).flatMap((one) => takenSeats(shown, one));
  const agreed = day.bookings.filter((one) => one.agreed === slot.number);
  const asks = day.asks.filter((ask) => ask.outcome === "pending" && ask.slot === slot.number);
  const { seat: words } = wordsOf(shown).pages.views.live;
  return [
    ...taken,
    ...agreed.flatMap((one) => {
      const name = nameOf(shown, one.personId);
      return seats(one, { state: "agreed", name, label: words.agreed({ name }) });
    }),
    ...asks.flatMap((ask) => {
      const booking = bookingOf(day, ask.booking);
      const name = nameOf(shown, booking.personId);
      const label = words.asked({ name, by: whenOf(shown, ask.answerBy) });
      return seats(booking, { state: "asked", name, label });
    }),
    ...freeSeats(shown, day, slot),
  ];
}

/** Whoever has said yes to another slot keeps theirs until that opens. */
function takenSeats(shown: Shown, booking: Booking): LiveSeat[] {
  const { seat: words } = wordsOf(shown).pages.views.live;
  const name = nameOf(shown, booking.personId);
  if (booking.agreed === null) {
    return seats(booking, { state: "taken", name, label: words.taken({ name }) });
  }
  const label = words.leaving({ name, time: slotTime(shown, shown.day, booking.agreed) });
  return seats(booking, { state: "leaving", name, label });
}

function freeSeats(shown: Shown, day: Day, slot: Slot): LiveSeat[] {
  const { seat: words } = wordsOf(shown).pages.views.live;
  const free = Math.max(0, placesFree(day, slot));
  return Array.from({ length: free }, (_, index) => {
    return index < slot.toOffer
      ? { state: "kept", name: null, label: words.kept }
      : { state: "free", name: null, label: words.free };
  });
}

function seats({ places }: Booking, seat: LiveSeat): LiveSeat[] {
  return new Array<LiveSeat>(places).fill(seat);
}
