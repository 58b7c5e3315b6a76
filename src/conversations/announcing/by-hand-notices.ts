/** Notices of what the trainer has done by hand, to whom it was done. */
import { type Booking, bookingOf, type Day, standingBooking } from "../../domain/day.ts";
import type { Fact } from "../../domain/facts.ts";
import type { Story } from "../../domain/story.ts";
import type { LocalTime } from "../../domain/times.ts";
import type { Scene, Text } from "../scene.ts";
import { dayText } from "../texting/outgoing.ts";
import { dayNameOf, positionOf, seenBy, slotTime, wordsOf } from "../view.ts";

type Deed = Fact & { fact: "signed-up" | "left" | "moved" | "pinned" };

/** One text to everyone whom the trainer has added, removed, moved, put on the waitlist or kept from moving in this story. */
export function byHandNotices(scene: Scene, story: Story): Text[] {
  const lastDeeds = new Map(deedsIn(story).map((fact) => [fact.about, fact]));
  return [...lastDeeds.values()].flatMap((fact) => {
    const { personId } = bookingOf(story.day, fact.booking);
    const settling = story.facts.some((one) => one.fact === "settled");
    // The closing text tells those who are on the day when that is settled.
    if (settling && standingBooking(story.day, personId)) return [];
    const body = noticeOf(scene, story, fact);
    const cause = `by-hand/${scene.ledger().length + story.facts.indexOf(fact)}`;
    return [dayText(scene, story.day, personId, "notice", body, cause)];
  });
}

/** Whoever gets such a notice needs none about a question that went with it. */
export function isToldByHand(story: Story, { personId }: Booking): boolean {
  return deedsIn(story).some((fact) => fact.about === personId);
}

/** Being pinned is nothing to be told of, unless a question was taken back for it. */
function deedsIn({ facts }: Story): Deed[] {
  const takenBack = facts.flatMap((fact) => {
    return fact.fact === "ask-closed" && fact.actor === "trainer" ? [fact.about] : [];
  });
  const moved = facts.flatMap((fact) => (fact.fact === "moved" ? [fact.about] : []));
  return facts.filter((fact): fact is Deed => {
    if (fact.actor !== "trainer") return false;
    if (fact.fact === "pinned") {
      return takenBack.includes(fact.about) && !moved.includes(fact.about);
    }
    return fact.fact === "signed-up" || fact.fact === "left" || fact.fact === "moved";
  });
}

function noticeOf(scene: Scene, story: Story, deed: Deed): string {
  const { day } = story;
  const booking = bookingOf(day, deed.booking);
  const words = wordsOf(seenBy(scene, booking.personId)).participant;
  const common = { date: dayNameOf(scene, day), trainer: scene.school.trainer.name };
  const had = timesBefore(scene, booking);
  if (deed.fact === "left") return words.removed(common);
  if (deed.fact === "pinned") {
    return words.keptByTrainer({ ...common, time: slotTime(scene, day, booking.slot ?? 0) });
  }
  if (deed.fact === "moved") {
    const tentative = booking.agreed === deed.slot;
    const from = had.agreed ?? had.place;
    return words.moved({ ...common, time: slotTime(scene, day, deed.slot), from, tentative });
  }
  const position = positionOf(day, booking);
  const { place: from, agreed } = had;
  if (from !== null) return words.putToWait({ ...common, from, agreed, position });
  const { places, slot } = booking;
  const time = slotTime(scene, day, slot ?? 0);
  return words.added({ ...common, time, places, position: slot === null ? position : null });
}

/** The time of the slot that the person had before this step, and of the one that they had said yes to. */
function timesBefore(
  scene: Scene,
  { personId }: Booking,
): { place: LocalTime | null; agreed: LocalTime | null } {
  const before: Day | null = scene.day;
  const booking = before && standingBooking(before, personId);
  const timeOf = (slot: number | null): LocalTime | null =>
    before && slot !== null ? slotTime(scene, before, slot) : null;
  return { place: timeOf(booking?.slot ?? null), agreed: timeOf(booking?.agreed ?? null) };
}
