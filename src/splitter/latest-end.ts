/** The latest a day can end: an upper bound that waiting alone never moves. */
import {
  asksPerPersonMax,
  asksToPerson,
  type Booking,
  type Day,
  isInPlay,
  pendingAsks,
  placesFree,
  placesOf,
  placesPending,
  placesYes,
  rootOf,
  type Slot,
  seatedIn,
  siblingsOf,
} from "../domain/day.ts";
import type { ClassRules } from "../domain/settings.ts";
import type { Instant } from "../domain/times.ts";
import { isLeftAlone, mayBeAskedFor, movable } from "./candidates.ts";
import { answerBy } from "./deadlines.ts";
import { isOverfull, siblingsInUse } from "./targets.ts";

/** `begins`: when the first question could go out; `awake`: the first moment from one on that isn't in quiet hours. */
export type Pace = { begins: Instant; awake(instant: Instant): Instant };

/**
 * No later does a finalized day settle, whatever the questions under way and to come are answered, if nobody comes,
 * leaves or changes their mind: those under way end with their deadlines, then everyone who may be asked
 * is, one after the other. What waits for the trainer, and what is too late to ask, waits until `decidesAt`.
 */
export function latestEndOf(
  day: Day,
  rules: ClassRules,
  now: Instant,
  { begins, awake }: Pace,
): Instant {
  const { decidesAt } = day.times;
  const questions = questionsLeft(day, rules);
  const mayStandStill = day.stage === "plan" || (day.paused && questions > 0);
  if (mayStandStill || mayBeShort(day, rules)) return decidesAt;
  const deadlines = pendingAsks(day).map((ask) => ask.answerBy);
  // A deadline that has passed is of a text that couldn't leave yet: it gets its full time from then.
  if (deadlines.some((deadline) => deadline < now)) return decidesAt;
  let end = Math.max(...deadlines, questions > 0 ? begins : now);
  for (let question = 0; question < questions && end < decidesAt; question += 1) {
    const asked = awake(end);
    const ends = slotsToAskFor(day).map((slot) => answerBy(day, slot, rules, asked) ?? decidesAt);
    end = Math.max(...ends);
  }
  return Math.min(decidesAt, end);
}

/** The siblings are asked for now or may be later; without that the root alone. */
function slotsToAskFor(day: Day): Slot[] {
  const siblings = walks(day) ? siblingsOf(day).filter((one) => one.status !== "dropped") : [];
  return [rootOf(day), ...siblings];
}

function walks(day: Day): boolean {
  return day.stage === "walk" || (isOverfull(day) && day.bookings.some(isInPlay));
}

/** Could the trainer be asked about a sibling? It has too few yeses, and the others may all say no. */
function mayBeShort(day: Day, rules: ClassRules): boolean {
  if (!walks(day)) return false;
  const inUse = siblingsInUse(day);
  const isCommitted = (one: Slot): boolean => placesYes(day, one) + placesPending(day, one) > 0;
  const undecided = siblingsOf(day).filter((one) => one.status !== "dropped");
  // One that was passed over in the order may come into use when others are dropped.
  const last = undecided.findLast((one) => inUse.includes(one) || isCommitted(one))?.number ?? 0;
  return undecided.some(
    (one) => one.status !== "open" && one.number <= last && placesYes(day, one) < rules.siblingMin,
  );
}

/** How many questions can still be asked, at most, besides those under way. */
function questionsLeft(day: Day, rules: ClassRules): number {
  const slots = slotsToAskFor(day);
  const movers = slots.length > 1 ? movable(day, rules).filter((one) => one.agreed === null) : [];
  const waiting = day.bookings.filter(isInPlay);
  const siblings = slots.filter((slot) => slot.role === "sibling");
  const forWaiting = rootMayHaveRoom(day, movers) ? slots : siblings;
  const forAgreed = mayBeCalledOff(day) ? [rootOf(day)] : [];
  const ofWaiting = waiting.map((one) =>
    questionsTo(day, one, one.agreed === null ? forWaiting : forAgreed),
  );
  const ofMovers = movers.map((one) => questionsTo(day, one, siblings));
  return [...ofWaiting, ...ofMovers].reduce((sum, one) => sum + one, 0);
}

/** Can a root place be free before the day ends? Movers leave theirs, offers are declined, unnamed newcomers released. */
function rootMayHaveRoom(day: Day, movers: Booking[]): boolean {
  const root = rootOf(day);
  const mayGo = seatedIn(day, root).some((one) => one.agreed !== null || one.nameBy !== null);
  return placesFree(day, root) + placesPending(day, root) > 0 || movers.length > 0 || mayGo;
}

/** Then who has agreed may get a root place offered: if all fit it but those who wait and may yet fall silent. */
function mayBeCalledOff(day: Day): boolean {
  if (siblingsOf(day).some((one) => one.status === "open")) return false;
  const staying = day.bookings.filter(({ standing, agreed, nameBy }) => {
    return (
      (standing === "booked" && nameBy === null) || (standing === "waiting" && agreed !== null)
    );
  });
  return placesOf(staying) <= rootOf(day).capacity;
}

function questionsTo(day: Day, booking: Booking, slots: Slot[]): number {
  const asks = asksToPerson(day, booking.personId);
  // A late yes that may yet count makes up for a question that didn't arrive.
  const isLost = asks.some((ask) => ask.outcome === "undeliverable") && booking.standby === null;
  const isAtRest = booking.standing === "booked" && isLeftAlone(day, booking);
  if (!booking.reachable || isLost || isAtRest) return 0;
  const open = slots.filter((slot) => mayBeAskedFor(day, booking, slot));
  return Math.min(asksPerPersonMax - asks.length, open.length);
}
