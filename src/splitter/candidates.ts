/** Who may be asked, and in which order. */
import {
  asksPerPersonMax,
  asksTo,
  asksToPerson,
  type Booking,
  type Day,
  isInPlay,
  rootOf,
  type Slot,
  seatedIn,
} from "../domain/day.ts";
import type { ClassRules } from "../domain/settings.ts";

/**
 * Everyone who may be asked for some sibling, in the order in which they are: the waiting, oldest
 * first, then those booked in the root, latest first; and only after all of these, in the same
 * order, those who declined another sibling.
 */
export function candidatesOf(day: Day, rules: ClassRules): Booking[] {
  const inOrder = [...day.bookings.filter(isInPlay), ...movable(day, rules)];
  const askable = inOrder.filter((one) => isFreeToBeAsked(day, one) && !isLeftAlone(day, one));
  const declined = (one: Booking): boolean => hasDeclinedSibling(day, one);
  return [...askable.filter((one) => !declined(one)), ...askable.filter(declined)];
}

/** Those booked in the root whom the walk comes by, latest first: never the pinned. */
export function movable(day: Day, rules: ClassRules): Booking[] {
  if (!rules.movables) return [];
  const booked = seatedIn(day, rootOf(day));
  return booked.filter((one) => !one.pinned).reverse();
}

/**
 * May this candidate be asked for this slot? Nobody is asked twice about the same one, but for a question
 * that was taken back, and a yes that a called-off walk has left without effect.
 */
export function mayBeAskedFor(day: Day, booking: Booking, slot: Slot): boolean {
  if (slot.role === "sibling" && isLeftAlone(day, booking)) return false;
  const earlier = asksTo(day, booking).filter((ask) => ask.slot === slot.number);
  return earlier.every((ask) => ask.outcome === "withdrawn" || ask.outcome === "yes");
}

/** Silence to a move means "keep what you have": no further sibling is put to them. */
export function isLeftAlone(day: Day, { personId }: Booking): boolean {
  const asks = asksToPerson(day, personId);
  return asks.some((ask) => ask.kind === "move" && ask.outcome === "silent");
}

/** Reachable, not asked at the moment, not agreed and not asked out for the day. */
export function isFreeToBeAsked(day: Day, booking: Booking): boolean {
  const asks = asksToPerson(day, booking.personId);
  return (
    booking.reachable &&
    booking.agreed === null &&
    asks.length < asksPerPersonMax &&
    asks.every((ask) => ask.outcome !== "pending" && ask.outcome !== "undeliverable")
  );
}

function hasDeclinedSibling(day: Day, booking: Booking): boolean {
  return asksTo(day, booking).some((ask) => ask.slot !== 0 && ask.outcome === "no");
}
