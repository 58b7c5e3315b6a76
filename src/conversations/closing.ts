/** The closing text: how the day ended for one person; and what is off for those who were asked or had agreed. */
import { type Ask, asksTo, type Booking, type Day, rootOf } from "../domain/day.ts";
import { freeSlotFor } from "../domain/sign-up.ts";
import type { Story } from "../domain/story.ts";
import { dayText } from "./day-text.ts";
import type { Scene, Text } from "./scene.ts";
import { positionOf, rootTime, slotTime, timeOf, wordsOf } from "./view.ts";
import type { Closing } from "./wording/wording.ts";

/** A sibling that somebody was being asked for, or had agreed to, and that this story took away again. */
export type OffNews = { booking: Booking; ask: Ask; agreed: boolean };

/** Everyone still on the day to whom that happened in this story. */
export function offNewsOf(scene: Scene, story: Story): OffNews[] {
  return story.day.bookings.flatMap((booking) => {
    const ask = asksTo(story.day, booking)
      .filter((one) => one.kind !== "offer" && one.slot !== booking.slot)
      .findLast((one) => isOff(scene, story, booking, one));
    return ask ? [{ booking, ask, agreed: ask.outcome !== "withdrawn" }] : [];
  });
}

function isOff(scene: Scene, story: Story, booking: Booking, ask: Ask): boolean {
  if (booking.standing === "out" || !booking.reachable || booking.agreed === ask.slot) return false;
  const closed = story.facts.find((fact) => fact.fact === "ask-closed" && fact.ask === ask.number);
  if (ask.outcome === "withdrawn") return closed !== undefined;
  if (ask.outcome === "no") return false;
  const before = scene.day?.bookings.find((one) => one.number === booking.number);
  return before?.agreed === ask.slot || (closed !== undefined && ask.outcome === "yes");
}

export function closing(scene: Scene, story: Story, booking: Booking, off: OffNews[]): Text {
  const { day } = story;
  const news = off.find((one) => one.booking.number === booking.number);
  const free = freeSlotFor(day, booking);
  const body = wordsOf(scene).closing({
    name: scene.people.get(booking.personId)?.name ?? null,
    date: day.date,
    time: booking.slot === null ? null : slotTime(scene, day, booking.slot),
    rootTime: rootTime(scene, day),
    outcome: outcomeOf(story, booking),
    off: news ? { time: slotTime(scene, day, news.ask.slot), agreed: news.agreed } : null,
    freeTime: free ? timeOf(scene, free.startsAt) : null,
    position: positionOf(day, booking),
    trainer: scene.school.trainer.name,
  });
  return dayText(scene, day, booking.personId, "closing", body, `closing/${booking.number}`);
}

function outcomeOf(story: Story, booking: Booking): Closing["outcome"] {
  if (booking.standing === "waiting") return "waiting";
  const asks = asksTo(story.day, booking);
  if (booking.slot === rootOf(story.day).number) {
    return asks.some((ask) => isTakenNow(story, ask)) ? "seated" : "stays";
  }
  const moved = asks.some((ask) => ask.kind === "move" && ask.slot === booking.slot);
  return moved ? "moved" : "seated";
}

/** An offer that was accepted by the very text that settled the day: the closing text is the answer to it. */
function isTakenNow({ facts }: Pick<Story, "facts"> & { day: Day }, ask: Ask): boolean {
  if (ask.kind !== "offer" || ask.outcome !== "yes") return false;
  return facts.some((fact) => fact.fact === "ask-closed" && fact.ask === ask.number);
}
