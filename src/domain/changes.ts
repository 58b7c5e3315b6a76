/** The small changes of which facts make up what they do to a day: for the fold alone. */
import {
  type Ask,
  type Booking,
  bookingOf,
  type Day,
  placesYes,
  type Slot,
  slotOf,
} from "./day.ts";
import type { Fact } from "./facts.ts";

/** A yes to an open slot takes a place, first of those kept for the waiting; to a tentative sibling it counts until that opens. */
export function sayYes(day: Day, booking: number, slot: number): Day {
  const { status, toOffer } = slotOf(day, slot);
  if (status === "open") {
    const left = Math.max(0, toOffer - bookingOf(day, booking).places);
    return withSlot(seat(day, booking, slot), slot, { toOffer: left });
  }
  return withBooking(day, booking, { agreed: slot, standby: null, inPlay: true });
}

export function seat(day: Day, number: number, slot: number): Day {
  const seated = withBooking(day, number, {
    standing: "booked",
    slot,
    agreed: null,
    standby: null,
    inPlay: true,
  });
  return keptWithinRoom(seated, slot);
}

/** No more can be kept for the waiting than there is room for: the trainer may give a kept place away, or take it out. */
export function keptWithinRoom(day: Day, number: number): Day {
  const slot = slotOf(day, number);
  const room = Math.max(0, slot.capacity - placesYes(day, slot));
  return slot.toOffer > room ? withSlot(day, number, { toOffer: room }) : day;
}

export function begunFilling(day: Day, slot: number): Day {
  const closed = slotOf(day, slot).status === "closed";
  return closed ? withSlot(day, slot, { status: "tentative" }) : day;
}

export function withoutPromises(day: Day, slot: number): Day {
  const bookings = day.bookings.map((one) =>
    one.agreed === slot || one.standby === slot ? { ...one, agreed: null, standby: null } : one,
  );
  return { ...day, bookings };
}

export function withBooking(day: Day, number: number, change: Partial<Booking>): Day {
  const bookings = day.bookings.map((one) => (one.number === number ? { ...one, ...change } : one));
  return { ...day, bookings };
}

export function withSlot(day: Day, number: number, change: Partial<Slot>): Day {
  const slots = day.slots.map((one) => (one.number === number ? { ...one, ...change } : one));
  return { ...day, slots };
}

export function withAsk(day: Day, number: number, change: Partial<Ask>): Day {
  const asks = day.asks.map((one) => (one.number === number ? { ...one, ...change } : one));
  return { ...day, asks };
}

/** The booking that a sign-up begins. */
export function newBooking(fact: Fact & { fact: "signed-up" }): Booking {
  return {
    number: fact.booking,
    personId: fact.personId,
    places: fact.places,
    standing: fact.slot === null ? "waiting" : "booked",
    slot: fact.slot,
    agreed: null,
    standby: null,
    pinned: false,
    reachable: true,
    inPlay: true,
    passedOver: null,
    nameBy: fact.nameBy,
    signedUpAt: fact.at,
  };
}
