/** Announcing: which fact is told to whom. The only place where texts come from that nobody's text asked for. */
import { type Ask, askOf, bookingOf, type Day, slotOf, standingBooking } from "../../domain/day.ts";
import type { Fact } from "../../domain/facts.ts";
import type { Story } from "../../domain/story.ts";
import { paperText } from "../links.ts";
import type { Scene, Text } from "../scene.ts";
import { dayText } from "../texting/outgoing.ts";
import {
  askBody,
  dayNameOf,
  entriesOf,
  nameOf,
  rootTime,
  seenBy,
  slotTime,
  whenOf,
  wordsOf,
} from "../view.ts";
import { byHandNotices, isToldByHand } from "./by-hand-notices.ts";
import { closing, type OffNews, offNewsOf } from "./closing.ts";
import { reminders, summary } from "./day-notices.ts";

/** The texts that the story's facts cause, in their order. */
export function announce(scene: Scene, story: Story): Text[] {
  const off = offNewsOf(scene, story);
  const settling = story.facts.some((fact) => fact.fact === "settled");
  // A closing text may speak of a question that goes out with it.
  const [questions, others] = [true, false].map((asks) =>
    story.facts.filter((fact) => (fact.fact === "ask-sent") === asks),
  );
  const inOrder = settling ? [...(questions ?? []), ...(others ?? [])] : story.facts;
  const texts = inOrder.flatMap((fact) => textsOf(scene, story, fact, off));
  const byHand = byHandNotices(scene, story);
  const isCalledOff = story.facts.some((fact) => fact.fact === "called-off");
  if (settling || isCalledOff) return [...byHand, ...texts];
  const untold = off.filter(({ booking }) => !isToldByHand(story, booking));
  const slotsOff = untold.map((news) => slotOff(scene, story.day, news));
  return [...byHand, ...slotsOff, ...texts, ...paperChanges(scene, story)];
}

function textsOf(scene: Scene, story: Story, fact: Fact, off: OffNews[]): Text[] {
  const { day } = story;
  switch (fact.fact) {
    case "ask-sent":
      return [askText(scene, day, askOf(day, fact.ask))];
    case "yes-counted":
      return isToldAnyway(story, fact.booking) ? [] : [placeAfterAll(scene, day, fact)];
    case "left":
      return fact.why.because === "no-name-given"
        ? [unnamedReleased(scene, day, fact.booking)]
        : [];
    case "sibling-short":
      return [short(scene, day, fact.slot)];
    case "settled":
      return [
        ...day.bookings
          .filter((one) => one.standing !== "out" && !isOptedOut(scene, one.personId))
          .map((one) => closing(scene, story, one, off)),
        paper(scene, story),
      ];
    case "reminded":
      return reminders(scene, day);
    case "summed-up":
      return [summary(scene, story)];
    default:
      return [];
  }
}

/** They stand on the paper, for the trainer to tell them. */
function isOptedOut({ people }: Scene, personId: number): boolean {
  return people.get(personId)?.optedOut ?? false;
}

/** The closing text tells them, or the answer to the late yes that they sent just now. */
function isToldAnyway(story: Story, booking: number): boolean {
  return story.facts.some(
    (fact) => fact.fact === "settled" || (fact.fact === "yes-too-late" && fact.booking === booking),
  );
}

function askText(scene: Scene, day: Day, ask: Ask): Text {
  const { personId } = bookingOf(day, ask.booking);
  const kind = `ask-${ask.kind}` as const;
  const text = dayText(scene, day, personId, kind, askBody(scene, day, ask), `ask/${ask.number}`);
  return { ...text, ask: ask.number, validUntil: ask.answerBy };
}

function slotOff(scene: Scene, day: Day, { booking, ask, agreed }: OffNews): Text {
  const body = wordsOf(seenBy(scene, booking.personId)).participant.slotOff({
    time: slotTime(scene, day, ask.slot),
    rootTime: rootTime(scene, day),
    date: dayNameOf(scene, day),
    booked: booking.standing === "booked",
    agreed,
  });
  return dayText(scene, day, booking.personId, "notice", body, `off/${ask.number}`);
}

/** After the day has settled the trainer hears of every change to her paper that isn't her own. */
function paperChanges(scene: Scene, story: Story): Text[] {
  const before = scene.day;
  if (before?.phase !== "settled") return [];
  const others = story.facts.filter((fact) => fact.actor !== "trainer");
  const about = new Set(others.flatMap((fact) => fact.about ?? []));
  return [...about].flatMap((personId) => {
    const was = standingBooking(before, personId)?.slot ?? null;
    const is = standingBooking(story.day, personId)?.slot ?? null;
    if (was === is) return [];
    const body = wordsOf(scene).trainer.paperChanged({
      name: nameOf(scene, personId),
      left: was === null ? null : slotTime(scene, before, was),
      taken: is === null ? null : slotTime(scene, story.day, is),
    });
    const cause = `changed/${personId}/${was}/${is}/${scene.now}`;
    return [dayText(scene, story.day, scene.trainer.id, "notice", body, cause)];
  });
}

function paper(scene: Scene, { day, facts }: Story): Text {
  const seenFacts = scene.ledger().length + facts.length;
  const body = paperText(scene, day, scene.trainer, seenFacts);
  return dayText(scene, day, scene.trainer.id, "paper", body, "paper");
}

function placeAfterAll(scene: Scene, day: Day, fact: Fact & { fact: "yes-counted" }): Text {
  const { number, personId } = bookingOf(day, fact.booking);
  const { slot } = fact;
  const body = wordsOf(seenBy(scene, personId)).participant.placeAfterAll({
    date: dayNameOf(scene, day),
    time: slotTime(scene, day, slot),
    tentative: slotOf(day, slot).status !== "open",
  });
  return dayText(scene, day, personId, "notice", body, `after-all/${number}/${slot}`);
}

function unnamedReleased(scene: Scene, day: Day, number: number): Text {
  const { personId } = bookingOf(day, number);
  const date = dayNameOf(scene, day);
  const body = wordsOf(seenBy(scene, personId)).participant.unnamedReleased({ date });
  return dayText(scene, day, personId, "notice", body, `unnamed/${number}`);
}

function short(scene: Scene, day: Day, slot: number): Text {
  const agreed = day.bookings.filter((one) => one.agreed === slot);
  const body = wordsOf(scene).trainer.short({
    date: dayNameOf(scene, day),
    time: slotTime(scene, day, slot),
    people: entriesOf(scene, agreed),
    min: scene.rules.siblingMin,
    by: whenOf(scene, day.times.decidesAt),
  });
  return dayText(scene, day, scene.trainer.id, "short", body, `short/${slot}`);
}
