/**
 * The walk: what a day does by itself until it has to wait for somebody. Called after every event;
 * each round takes one decision and works everything out again.
 */
import {
  type Booking,
  type Day,
  isInPlay,
  pendingAsks,
  pendingAskTo,
  placesFree,
  placesWanted,
  rootOf,
  type Slot,
  siblingsOf,
  slotOf,
} from "../domain/day.ts";
import type { ClassRules } from "../domain/settings.ts";
import { type Story, tell } from "../domain/story.ts";
import { withdraw } from "./answers.ts";
import { askAll, notePassedOver } from "./asking.ts";
import { answerBy } from "./deadlines.ts";
import { dealAsks } from "./deal.ts";
import { offersOf } from "./offers.ts";
import { decideSiblings, decideUnneeded, openFilled, settle } from "./siblings.ts";
import { isOverfull, shortfallOf } from "./targets.ts";

/** More rounds than any class could need: reaching it is a defect, not a long walk. */
const roundsMax = 10_000;

/**
 * Goes on with the day as far as it can go without an answer. `mayAsk` is false while paused or in
 * quiet hours: then everything but new asks goes on.
 */
export function advance(story: Story, rules: ClassRules, mayAsk: boolean): Story {
  let current = story;
  for (let round = 0; round < roundsMax; round += 1) {
    const next = goOn(current, rules, mayAsk);
    if (next === current) return current;
    current = next;
  }
  throw new Error(`day ${story.day.id} does not come to rest`);
}

function goOn(story: Story, rules: ClassRules, mayAsk: boolean): Story {
  if (story.day.phase === "called-off" || story.day.over) return story;
  const withdrawn = withdrawFromDropped(story);
  if (withdrawn !== story) return withdrawn;
  const counted = countYesInHand(story);
  if (counted !== story) return counted;
  switch (story.day.stage) {
    case "plan":
      return story;
    case "offers":
      return giveFreePlacesFirst(story, rules, mayAsk);
    case "walk":
      return fillSiblings(story, rules, mayAsk);
    case null:
      return giveFreedPlaces(story, rules, mayAsk);
  }
}

/** The trainer may drop a short sibling for which somebody new is being asked by now: the question is off. */
function withdrawFromDropped(story: Story): Story {
  const { day } = story;
  const off = pendingAsks(day).filter((ask) => slotOf(day, ask.slot).status === "dropped");
  return withdraw(story, off, { because: "trainer-said-so" }, { actor: "trainer" });
}

/** Someone who said yes too late comes first, without being asked again. */
function countYesInHand(story: Story): Story {
  const { day } = story;
  for (const booking of day.bookings) {
    if (booking.standby === null || !isNeeded(day, booking, slotOf(day, booking.standby))) continue;
    const slot = booking.standby;
    return tell(
      story,
      { fact: "yes-counted", booking: booking.number, slot },
      { because: "yes-in-hand", places: booking.places },
      { about: booking.personId },
    );
  }
  return story;
}

/** A sibling being filled needs them within its shortfall; an open slot takes a waiting person while it has room. */
function isNeeded(day: Day, booking: Booking, slot: Slot): boolean {
  const moved = booking.standing === "booked" && booking.pinned;
  if (moved || pendingAskTo(day, booking) || booking.places > placesFree(day, slot)) return false;
  if (booking.standing === "waiting" && slot.status === "open") return true;
  return day.stage === "walk" && booking.places <= shortfallOf(day, slot.number);
}

/** Finalization: free root places go to the waiting; then the split begins if some still wait. */
function giveFreePlacesFirst(story: Story, rules: ClassRules, mayAsk: boolean): Story {
  const offered = offerPlaces(story, rootOf(story.day), rules, mayAsk);
  if (offered !== story || isAwaitingAnswer(story.day)) return offered;
  if (offersOf(story.day, rootOf(story.day)).offers.length > 0) return story;
  const { capacity } = rootOf(story.day);
  const wanted = placesWanted(story.day);
  if (story.day.bookings.some(isInPlay) && isOverfull(story.day)) {
    return tell(story, { fact: "walk-began" }, { because: "more-than-fits", wanted, capacity });
  }
  return settle(story, { because: "no-overflow", wanted, capacity });
}

function fillSiblings(story: Story, rules: ClassRules, mayAsk: boolean): Story {
  const { day } = story;
  if (!isOverfull(day) && siblingsOf(day).every((one) => one.status !== "open")) {
    return callOff(story);
  }
  const filled = openFilled(story);
  if (filled !== story) return filled;
  const unneeded = decideUnneeded(story, rules);
  if (unneeded !== story) return unneeded;

  const deal = dealAsks(day, rules);
  if (deal.proposals.length > 0) {
    if (!mayAsk) return story;
    const asked = askAll(notePassedOver(story, deal.passedOver), deal.proposals, rules);
    return asked.day.asks.length > day.asks.length ? asked : story;
  }
  if (siblingsOf(day).some((one) => one.status === "open")) {
    const offered = offerPlaces(story, rootOf(day), rules, mayAsk);
    if (offered !== story) return offered;
  }
  if (isAwaitingAnswer(day)) return story;
  return decideWithNobodyLeft(notePassedOver(story, deal.passedOver), rules, mayAsk);
}

function isAwaitingAnswer(day: Day): boolean {
  return pendingAsks(day).length > 0;
}

/** Everyone wanted fits the root again: the questions are off and everyone stays. */
function callOff(story: Story): Story {
  const wanted = placesWanted(story.day);
  const why = { because: "fits-again", wanted, capacity: rootOf(story.day).capacity } as const;
  const off = withdraw(story, pendingAsks(story.day), why);
  return tell(off, { fact: "walk-called-off" }, why);
}

/** All are asked and have answered: what is left are the siblings' fates, then the root's free places. */
function decideWithNobodyLeft(story: Story, rules: ClassRules, mayAsk: boolean): Story {
  const decided = decideSiblings(story, rules);
  if (decided !== story) return decided;
  const { day } = story;
  const offered = offerPlaces(story, rootOf(day), rules, mayAsk);
  if (offered !== story || isAwaitingAnswer(day)) return offered;
  if (siblingsOf(day).some((one) => one.status === "tentative")) return story;
  if (offersOf(day, rootOf(day)).offers.length > 0) return story;
  return settle(story, { because: "everything-decided" });
}

/** Before finalization and after the day has settled: what somebody freed goes to the waiting. */
function giveFreedPlaces(story: Story, rules: ClassRules, mayAsk: boolean): Story {
  for (const slot of story.day.slots.filter((one) => one.status === "open" && one.toOffer > 0)) {
    const offered = offerPlaces(story, slot, rules, mayAsk);
    if (offered !== story) return offered;
    if (isReleasable(story, slot, rules)) {
      const { number } = slot;
      const why = { because: "nobody-left-to-offer" } as const;
      return tell(offered, { fact: "places-released", slot: number }, why);
    }
  }
  return story;
}

/** Nobody is left to offer to, or no time is left for an answer. */
function isReleasable(story: Story, slot: Slot, rules: ClassRules): boolean {
  const { day, now } = story;
  const onOffer = day.asks.some((ask) => ask.outcome === "pending" && ask.slot === slot.number);
  if (onOffer) return false;
  return offersOf(day, slot).offers.length === 0 || answerBy(day, slot, rules, now) === null;
}

function offerPlaces(story: Story, slot: Slot, rules: ClassRules, mayAsk: boolean): Story {
  const { offers, passedOver } = offersOf(story.day, slot);
  if (!mayAsk && offers.length > 0) return story;
  return askAll(notePassedOver(story, passedOver), offers, rules);
}
