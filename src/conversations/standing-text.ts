/** How somebody stands on the day, in their own words: the answer to STATUS and to most of what needs no deed. */
import { type Booking, type Day, slotOf, standingBooking } from "../domain/day.ts";
import type { Heard } from "./reaction.ts";
import { openQuestionTo, positionOf, rootTime, slotTime, whenOf, wordsOf } from "./view.ts";
import type { Decided } from "./wording/wording.ts";

export function standingText(heard: Pick<Heard, "scene" | "speaker">, day: Day): string {
  const { scene, speaker } = heard;
  const words = wordsOf(scene).participant;
  const booking = standingBooking(day, speaker.id);
  if (!booking) return notOnListText(heard, day);
  if (booking.agreed !== null) return agreedText(heard, day, booking, booking.agreed);
  const asked = openQuestionTo(scene, day, booking);
  if (booking.standing === "booked") {
    const time = slotTime(scene, day, booking.slot ?? 0);
    return words.statusBooked({ date: day.date, time, places: booking.places, asked });
  }
  return words.statusWaiting({
    date: day.date,
    time: rootTime(scene, day),
    position: positionOf(day, booking),
    settled: day.phase === "settled",
    decided: decidedWhen(scene, day),
    asked,
  });
}

function notOnListText({ scene }: Pick<Heard, "scene">, day: Day): string {
  const signUpOpen = day.phase === "open";
  const time = rootTime(scene, day);
  return wordsOf(scene).participant.notOnList({ date: day.date, time, signUpOpen });
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
