/** How somebody stands on the day, in their own words: the answer to STATUS and to most of what needs no deed. */
import {
  asksTo,
  type Booking,
  bookingOf,
  type Day,
  rootOf,
  slotOf,
  standingBooking,
} from "../../domain/day.ts";
import { replay } from "../../domain/fold.ts";
import type { LocalTime } from "../../domain/times.ts";
import { freeSlotOf } from "../announcing/closing.ts";
import type { Heard } from "../reaction.ts";
import {
  dayNameOf,
  openQuestionTo,
  positionOf,
  rootTime,
  slotTime,
  whenOf,
  wordsOf,
} from "../view.ts";
import type { Decided, Since } from "../wording/wording.ts";

export function standingText(heard: Pick<Heard, "scene" | "speaker">, day: Day): string {
  const { scene, speaker } = heard;
  const words = wordsOf(scene).participant;
  const booking = standingBooking(day, speaker.id);
  if (day.phase === "called-off") return calledOffText(heard, day);
  if (!booking) return notOnListText(heard, day);
  if (booking.agreed !== null) return agreedText(heard, day, booking, booking.agreed);
  const asked = openQuestionTo(scene, day, booking);
  if (booking.standing === "booked") {
    const time = slotTime(scene, day, booking.slot ?? 0);
    return words.statusBooked({ date: dayNameOf(scene, day), time, places: booking.places, asked });
  }
  return words.statusWaiting({
    freeTime: freeTimeOf(scene, day, booking),
    date: dayNameOf(scene, day),
    time: rootTime(scene, day),
    position: positionOf(day, booking),
    settled: day.phase === "settled",
    decided: decidedWhen(scene, day),
    asked,
    since: sinceOf(scene, day, booking),
  });
}

/** The time whose free place they may ask for by now: while it is being decided, that isn't theirs to take. */
export function freeTimeOf(scene: Heard["scene"], day: Day, booking: Booking): LocalTime | null {
  const free = day.phase === "settled" ? freeSlotOf(day, booking) : null;
  return free && slotTime(scene, day, free.number);
}

/** What has happened since somebody began to wait, as far as it is theirs to know. */
function sinceOf(scene: Heard["scene"], day: Day, booking: Booking): Since {
  const ledger = scene.ledger();
  const signedUp = ledger.findIndex((f) => f.fact === "signed-up" && f.booking === booking.number);
  if (signedUp < 0) return { first: positionOf(day, booking), freed: 0, asked: [] };
  const before = replay(ledger.slice(0, signedUp + 1));
  const freed = ledger.slice(signedUp).filter((fact) => fact.fact === "places-freed");
  const closed = asksTo(day, booking).filter((ask) => ask.outcome !== "pending");
  return {
    first: positionOf(before, bookingOf(before, booking.number)),
    freed: freed.reduce((sum, fact) => sum + fact.places, 0),
    asked: closed.map((ask) => ({ time: slotTime(scene, day, ask.slot), outcome: ask.outcome })),
  };
}

/** Whatever is texted about a day that is off. */
export function calledOffText(
  { scene, speaker }: Pick<Heard, "scene" | "speaker">,
  day: Day,
): string {
  const slot = standingBooking(day, speaker.id)?.slot ?? rootOf(day).number;
  const p = { date: dayNameOf(scene, day), time: slotTime(scene, day, slot) };
  return wordsOf(scene).participant.isCalledOff(p);
}

function notOnListText({ scene }: Pick<Heard, "scene">, day: Day): string {
  const signUpOpen = day.phase === "open";
  const time = rootTime(scene, day);
  return wordsOf(scene).participant.notOnList({ date: dayNameOf(scene, day), time, signUpOpen });
}

/** They said yes and it isn't sure yet. */
function agreedText(
  heard: Pick<Heard, "scene">,
  day: Day,
  booking: Booking,
  agreed: number,
): string {
  const { scene } = heard;
  return wordsOf(scene).participant.yesCounted({
    date: dayNameOf(scene, day),
    time: slotTime(scene, day, slotOf(day, agreed).number),
    rootTime: rootTime(scene, day),
    booked: booking.standing === "booked",
    decided: whenOf(scene, day.times.decidesAt),
  });
}

/** When the waiting will know: from finalization on, or once that has begun, by the latest moment. */
export function decidedWhen(scene: Heard["scene"], day: Day): Decided {
  const { finalizesAt, decidesAt } = day.times;
  const before = day.phase === "open" || day.phase === "closed";
  return before
    ? { word: "from", at: whenOf(scene, finalizesAt) }
    : { word: "by", at: whenOf(scene, decidesAt) };
}

/** A standing in a few words, for choosing between two people: `10:30`, `waiting`, `not on the list`. */
export function standingWords(scene: Heard["scene"], day: Day, personId: number): string {
  const booking = standingBooking(day, personId);
  const words = wordsOf(scene).trainer;
  if (!booking) return words.standsOut;
  return booking.slot === null ? words.standsWaiting : slotTime(scene, day, booking.slot);
}
