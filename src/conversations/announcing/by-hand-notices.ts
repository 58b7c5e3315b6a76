/** Notices of what the trainer has done by hand, to whom it was done. */
import { type Booking, bookingOf, type Day, standingBooking } from "../../domain/day.ts";
import type { Fact } from "../../domain/facts.ts";
import type { Story } from "../../domain/story.ts";
import type { Scene, Text } from "../scene.ts";
import { dayText } from "../texting/outgoing.ts";
import { dayNameOf, positionOf, rootTime, seenBy, slotTime, wordsOf } from "../view.ts";

type Deed = Fact & { fact: "signed-up" | "left" | "moved" };

/** One text to everyone whom the trainer has added, removed, moved or put on the waitlist in this story. */
export function byHandNotices(scene: Scene, story: Story): Text[] {
  const lastDeeds = new Map(deedsIn(story).map((fact) => [fact.about, fact]));
  return [...lastDeeds.values()].flatMap((fact) => {
    const { personId } = bookingOf(story.day, fact.booking);
    const settling = story.facts.some((one) => one.fact === "settled");
    // The closing text tells those who are on the day when that is settled.
    if (settling && standingBooking(story.day, personId)) return [];
    const body = noticeOf(scene, story, fact);
    const cause = `by-hand/${fact.fact}/${fact.booking}/${scene.now}`;
    return [dayText(scene, story.day, personId, "notice", body, cause)];
  });
}

/** Whoever gets such a notice needs none about a question that went with it. */
export function isToldByHand(story: Story, { personId }: Booking): boolean {
  return deedsIn(story).some((fact) => fact.about === personId);
}

function deedsIn({ facts }: Story): Deed[] {
  return facts.filter((fact): fact is Deed => {
    const named = fact.fact === "signed-up" || fact.fact === "left" || fact.fact === "moved";
    return named && fact.actor === "trainer";
  });
}

function noticeOf(scene: Scene, story: Story, deed: Deed): string {
  const { day } = story;
  const booking = bookingOf(day, deed.booking);
  const words = wordsOf(seenBy(scene, booking.personId)).participant;
  const common = { date: dayNameOf(scene, day), trainer: scene.school.trainer.name };
  const from = slotBefore(scene, booking);
  if (deed.fact === "left") return words.removed(common);
  if (deed.fact === "signed-up") {
    const position = positionOf(day, booking);
    if (from !== null) return words.putToWait({ ...common, from, position });
    const { places, slot } = booking;
    const time = rootTime(scene, day);
    return words.added({ ...common, time, places, position: slot === null ? position : null });
  }
  const tentative = booking.agreed === deed.slot;
  return words.moved({ ...common, time: slotTime(scene, day, deed.slot), from, tentative });
}

/** The time of the slot that the person had before this step. */
function slotBefore(scene: Scene, { personId }: Booking): string | null {
  const before: Day | null = scene.day;
  const booking = before && standingBooking(before, personId);
  const slot = booking?.agreed ?? booking?.slot ?? null;
  return before && slot !== null ? slotTime(scene, before, slot) : null;
}
