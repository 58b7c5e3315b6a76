/** Answers: what a yes, a no, a late yes, a change of mind and a leave-taking do to a day. */
import {
  type Ask,
  asksTo,
  type Booking,
  bookingOf,
  type Day,
  pendingAskTo,
  placesFree,
  rootOf,
  type Slot,
  slotOf,
  waitingOf,
} from "../domain/day.ts";
import type { Reason } from "../domain/reasons.ts";
import { type Attribution, type Story, tell } from "../domain/story.ts";

/** A yes or no to a pending ask counts at once. */
export function answer(story: Story, ask: Ask, outcome: "yes" | "no"): Story {
  const booking = bookingOf(story.day, ask.booking);
  const by = { actor: "person", about: booking.personId } as const;
  const why = { because: "answered", outcome } as const;
  const closed = tell(story, { fact: "ask-closed", ask: ask.number, outcome }, why, by);
  const waitedForIt = ask.kind === "offer" && ask.slot === 0;
  return outcome === "no" && waitedForIt ? leaveDay(closed, booking, by, why) : closed;
}

/**
 * Can a yes to this closed ask still count? While its slot may be filled, for whoever is still where it
 * found them; after the day has settled nobody is moved any more.
 */
function mayAnswerLate(day: Day, ask: Ask): boolean {
  const booking = bookingOf(day, ask.booking);
  const { status } = slotOf(day, ask.slot);
  if (ask.outcome === "yes" || ask.outcome === "withdrawn") return false;
  if (status !== "open" && status !== "tentative") return false;
  const isThere =
    ask.kind === "move" ? booking.slot === rootOf(day).number : booking.standing === "waiting";
  if (day.phase === "called-off" || !isThere || booking.agreed !== null) return false;
  if (day.phase === "splitting") return day.stage === "walk" || ask.slot === 0;
  return booking.standing === "waiting" && status === "open";
}

/**
 * What a yes that no open question waits for can be about: the slot of the last question, while that may still
 * be had; for who waits when all is settled, the one they wait for. Null: nothing.
 */
export function slotOfLateYes(day: Day, booking: Booking): number | null {
  const ask = asksTo(day, booking).at(-1);
  if (ask && mayAnswerLate(day, ask)) return ask.slot;
  return day.phase === "settled" && booking.standing === "waiting" ? rootOf(day).number : null;
}

/** A yes that no question waits for any more: they come first for that slot, at once if it has a place. */
export function answerLate(story: Story, booking: Booking, slot: number): Story {
  return tell(
    story,
    { fact: "yes-too-late", booking: booking.number, slot },
    { because: "answer-too-late" },
    { actor: "person", about: booking.personId },
  );
}

/** May a yes be taken back without anyone losing a place? A mover's root place may be taken by now. */
export function mayChangeMind(day: Day, ask: Ask): boolean {
  const booking = bookingOf(day, ask.booking);
  if (booking.standby === ask.slot) return true;
  const decided = day.phase === "settled" || day.phase === "called-off";
  if (ask.outcome !== "yes" || decided) return false;
  if (booking.agreed !== null) return booking.agreed === ask.slot;
  if (booking.slot !== ask.slot) return false;
  return ask.kind !== "move" || placesFree(day, rootOf(day)) >= booking.places;
}

/** Yes → no before the day settles, or a late yes that doesn't count yet. Only when `mayChangeMind`. */
export function changeMind(story: Story, ask: Ask): Story {
  const booking = bookingOf(story.day, ask.booking);
  const by = { actor: "person", about: booking.personId } as const;
  const happening = { fact: "mind-changed", ask: ask.number } as const;
  const changed = tell(story, happening, { because: "mind-changed" }, by);
  return booking.standby === null ? freePlaces(changed, booking) : changed;
}

/**
 * Off the day, in their own words or by a rule: an open ask ends as a no; a place given up while the
 * day is not being split is kept for the waiting.
 */
export function leaveDay(story: Story, booking: Booking, by: Attribution, why: Reason): Story {
  const ask = pendingAskTo(story.day, booking);
  const about = { ...by, about: booking.personId };
  const closed = ask
    ? tell(story, { fact: "ask-closed", ask: ask.number, outcome: "no" }, why, about)
    : story;
  const left = tell(closed, { fact: "left", booking: booking.number }, why, about);
  return freePlaces(left, booking);
}

/** Keeps the places of somebody who left for the waiting, if anybody waits. */
export function freePlaces(story: Story, left: Booking): Story {
  if (left.slot === null) return story;
  const { places } = left;
  const why = { because: "someone-left", places } as const;
  return keepForWaiting(story, slotOf(story.day, left.slot), places, why);
}

/** Keeps places that have come free for the waiting. While the day is split all of them are theirs anyway. */
export function keepForWaiting(story: Story, slot: Slot, places: number, why: Reason): Story {
  const { day } = story;
  const decided = day.phase === "splitting" || day.phase === "called-off";
  if (decided || waitingOf(day).length === 0 || slot.status !== "open") return story;
  return tell(story, { fact: "places-freed", slot: slot.number, places }, why);
}

/** A question that can't be sent or delivered ends at once; whoever it was for isn't asked again. */
export function endUndeliverable(story: Story, ask: Ask, why: Reason, by: Attribution = {}): Story {
  const about = bookingOf(story.day, ask.booking).personId;
  const happening = { fact: "ask-closed", ask: ask.number, outcome: "undeliverable" } as const;
  return tell(story, happening, why, { ...by, about });
}

/** Takes the open question to somebody back, if there is one. */
export function withdrawFrom(
  story: Story,
  booking: Booking,
  why: Reason,
  by: Attribution = {},
): Story {
  const ask = pendingAskTo(story.day, booking);
  return ask ? withdraw(story, [ask], why, by) : story;
}

/** No text reaches them any more: an open question is taken back, their place stays. */
export function markUnreachable(
  story: Story,
  booking: Booking,
  why: Reason,
  by: Attribution = {},
): Story {
  const withdrawn = withdrawFrom(story, booking, why);
  const happening = { fact: "unreachable", booking: booking.number } as const;
  return tell(withdrawn, happening, why, { ...by, about: booking.personId });
}

/** Takes open questions back. */
export function withdraw(story: Story, asks: Ask[], why: Reason, by: Attribution = {}): Story {
  return asks.reduce((soFar, ask) => {
    const about = bookingOf(soFar.day, ask.booking).personId;
    const happening = { fact: "ask-closed", ask: ask.number, outcome: "withdrawn" } as const;
    return tell(soFar, happening, why, { ...by, about });
  }, story);
}
