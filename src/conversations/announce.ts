/** Announcing: which fact is told to whom. The only place where texts come from that nobody's text asked for. */
import {
  type Ask,
  askOf,
  asksTo,
  type Booking,
  bookingOf,
  type Day,
  lastStart,
  placesForNewcomers,
  rootOf,
  slotOf,
} from "../domain/day.ts";
import type { Fact } from "../domain/facts.ts";
import type { Story } from "../domain/story.ts";
import type { Scene, Text, TextKind } from "./scene.ts";
import {
  askBody,
  entriesOf,
  paperOf,
  positionOf,
  rootTime,
  slotTime,
  whenOf,
  wordsOf,
} from "./view.ts";
import type { Closing } from "./wording/wording.ts";

/** The texts that the story's facts cause, in their order. */
export function announce(scene: Scene, story: Story): Text[] {
  return story.facts.flatMap((fact) => textsOf(scene, story, fact));
}

function textsOf(scene: Scene, story: Story, fact: Fact): Text[] {
  const { day } = story;
  const words = wordsOf(scene);
  switch (fact.fact) {
    case "ask-sent":
      return [askText(scene, day, askOf(day, fact.ask))];
    case "ask-closed":
      return fact.outcome === "withdrawn" && day.phase === "splitting"
        ? [questionOff(scene, day, askOf(day, fact.ask))]
        : [];
    case "yes-counted":
      return !isSettling(story) && !isAnswered(story, fact.booking)
        ? [placeAfterAll(scene, day, bookingOf(day, fact.booking), fact.slot)]
        : [];
    case "left":
      return fact.why.because === "no-name-given"
        ? [unnamedReleased(scene, day, fact.booking)]
        : [];
    case "sibling-short":
      return [short(scene, day, fact.slot)];
    case "settled":
      return [
        ...day.bookings
          .filter((one) => one.standing !== "out")
          .map((one) => closing(scene, day, one)),
        dayText(scene, day, scene.trainer.id, "paper", words.paper(paperOf(scene, day)), "paper"),
      ];
    default:
      return [];
  }
}

/** Did they say that late yes just now? Then the answer to it says that it counts. */
function isAnswered(story: Story, booking: number): boolean {
  return story.facts.some((fact) => fact.fact === "yes-too-late" && fact.booking === booking);
}

function isSettling(story: Story): boolean {
  return story.facts.some((fact) => fact.fact === "settled");
}

/** A text about a day; `cause` is unique on that day. */
export function dayText(
  scene: Scene,
  day: Day,
  personId: number,
  kind: TextKind,
  body: string,
  cause: string,
): Text {
  return {
    personId,
    kind,
    body,
    cause: `${day.id}/${cause}`,
    ask: null,
    validUntil: Math.max(lastStart(day), scene.now + 1),
    despiteOptOut: false,
  };
}

function askText(scene: Scene, day: Day, ask: Ask): Text {
  const { personId } = bookingOf(day, ask.booking);
  const kind = `ask-${ask.kind}` as const;
  const text = dayText(scene, day, personId, kind, askBody(scene, day, ask), `ask/${ask.number}`);
  return { ...text, ask: ask.number, validUntil: ask.answerBy };
}

function questionOff(scene: Scene, day: Day, ask: Ask): Text {
  const booking = bookingOf(day, ask.booking);
  const body = wordsOf(scene).participant.questionOff({
    time: slotTime(scene, day, ask.slot),
    rootTime: rootTime(scene, day),
    date: day.date,
    booked: booking.standing === "booked",
  });
  return dayText(scene, day, booking.personId, "notice", body, `off/${ask.number}`);
}

function placeAfterAll(scene: Scene, day: Day, booking: Booking, slot: number): Text {
  const body = wordsOf(scene).participant.placeAfterAll({
    date: day.date,
    time: slotTime(scene, day, slot),
    tentative: slotOf(day, slot).status !== "open",
  });
  return dayText(
    scene,
    day,
    booking.personId,
    "notice",
    body,
    `after-all/${booking.number}/${slot}`,
  );
}

function unnamedReleased(scene: Scene, day: Day, number: number): Text {
  const { personId } = bookingOf(day, number);
  const body = wordsOf(scene).participant.unnamedReleased({ date: day.date });
  return dayText(scene, day, personId, "notice", body, `unnamed/${number}`);
}

function short(scene: Scene, day: Day, slot: number): Text {
  const agreed = day.bookings.filter((one) => one.agreed === slot);
  const body = wordsOf(scene).trainer.short({
    date: day.date,
    time: slotTime(scene, day, slot),
    people: entriesOf(scene, agreed),
    min: scene.rules.siblingMin,
    by: whenOf(scene, day.times.decidesAt),
  });
  return dayText(scene, day, scene.trainer.id, "short", body, `short/${slot}`);
}

function closing(scene: Scene, day: Day, booking: Booking): Text {
  const body = wordsOf(scene).closing({
    name: scene.people.get(booking.personId)?.name ?? null,
    date: day.date,
    time: booking.slot === null ? null : slotTime(scene, day, booking.slot),
    rootTime: rootTime(scene, day),
    outcome: closingOutcome(day, booking),
    off: offSlot(scene, day, booking),
    position: positionOf(day, booking),
    trainer: scene.school.trainer.name,
  });
  return dayText(scene, day, booking.personId, "closing", body, `closing/${booking.number}`);
}

function closingOutcome(day: Day, booking: Booking): Closing["outcome"] {
  if (booking.standing === "waiting") {
    const free = placesForNewcomers(day, rootOf(day));
    return booking.places <= free ? "waiting-but-free" : "waiting";
  }
  if (booking.slot === 0) return "stays";
  const moved = asksTo(day, booking).some((ask) => ask.kind === "move" && ask.outcome === "yes");
  return moved ? "moved" : "seated";
}

/** What they were promised or asked for and don't get: a yes whose sibling was dropped, a question taken back. */
function offSlot(scene: Scene, day: Day, booking: Booking): Closing["off"] {
  const off = asksTo(day, booking).find(
    (ask) =>
      ask.slot !== 0 &&
      ask.slot !== booking.slot &&
      (ask.outcome === "yes" || ask.outcome === "withdrawn"),
  );
  return off ? { time: slotTime(scene, day, off.slot), agreed: off.outcome === "yes" } : null;
}
