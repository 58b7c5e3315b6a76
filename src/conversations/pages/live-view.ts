/** The trainer's live page: a day while it is decided, and the story of how it came so far. */

import { type Ask, bookingOf, pendingAsks, siblingsOf } from "../../domain/day.ts";
import type { Fact } from "../../domain/facts.ts";
import { localDate } from "../../domain/times.ts";
import { nameKey } from "../names.ts";
import type { Heard } from "../reaction.ts";
import { planFor } from "../trainer/trainer-looks.ts";
import {
  dayNameOf,
  fullNameOf,
  nameOf,
  paperOf,
  positionOf,
  rootTime,
  slotTime,
  timeOf,
  unplacedOf,
  whenOf,
  wordsOf,
} from "../view.ts";
import { decisionLine, factsAbout } from "../why/why.ts";
import { capital } from "../wording/in-words.ts";
import { heardAt } from "./heard-at.ts";
import { awaitedCode, codeRefused, liveActions } from "./live-actions.ts";
import { nextSentences } from "./live-next.ts";
import { isFilling, liveSlots } from "./live-slots.ts";
import type { LiveAsk, LiveEntry, LiveView } from "./page-views.ts";
import { asOfText, type Shown } from "./shown.ts";

/** `lookedFor`: the id of the person whom the story is to be about; null, or nobody of the ledger's: everyone. */
export function liveView(shown: Shown, lookedFor: number | null): LiveView {
  const { day } = shown;
  const words = wordsOf(shown);
  const people = peopleOf(shown);
  const heard = heardAt(shown);
  const found = people.some(({ id }) => id === lookedFor) ? lookedFor : null;
  return {
    page: "live",
    language: shown.language,
    title: words.day(dayNameOf(shown, day)),
    school: shown.school.name,
    asOf: asOfText(shown),
    phase: phaseText(shown),
    unreached: unreachedText(shown),
    slots: liveSlots(shown),
    asked: askedOf(shown),
    waiting: waitingOf(shown),
    next: nextSentences(shown),
    latestEnd: latestEndText(shown, heard),
    actions: liveActions(shown, heard),
    code: awaitedCode(shown, heard),
    codeRefused: codeRefused(shown, heard),
    story: storyAbout(shown, found),
    people,
    lookedFor: found,
  };
}

function phaseText(shown: Shown): string {
  const { live } = wordsOf(shown).pages.views;
  const paused = shown.day.paused && !shown.day.over ? ` ${live.paused}` : "";
  return `${stateText(shown)}${paused}`;
}

function stateText(shown: Shown): string {
  const { day } = shown;
  const { phase: words } = wordsOf(shown).pages.views.live;
  if (day.over && day.phase !== "called-off") return words.over;
  switch (day.phase) {
    case "called-off":
      return words.calledOff;
    case "open":
      return words.open({ until: whenOf(shown, day.times.signupClosesAt) });
    case "closed":
      return words.closed({ finalizes: whenOf(shown, day.times.finalizesAt) });
    case "settled":
      return words.settled({ at: whenOf(shown, day.settledAt ?? shown.now) });
    case "splitting":
      return splittingText(shown);
  }
}

function unreachedText(shown: Shown): string | null {
  const { unreached } = paperOf(shown, shown.day);
  if (unreached.length === 0 || shown.day.over) return null;
  return wordsOf(shown).pages.views.paper.unreached({ people: unreached });
}

function splittingText(shown: Shown): string {
  const { day } = shown;
  const { phase: words } = wordsOf(shown).pages.views.live;
  const tentative = siblingsOf(day).filter((one) => one.status === "tentative");
  const filling = tentative.filter((one) => isFilling(day, one));
  const timesOf = (slots: typeof tentative) => slots.map((one) => timeOf(shown, one.startsAt));
  const short = tentative.filter((one) => one.short);
  if (short.length > 0) return words.short({ times: timesOf(short) });
  if (day.stage === "plan") return words.plan;
  if (day.stage === "offers") return words.offers({ time: rootTime(shown, day) });
  const isAsking = filling.length > 0 || pendingAsks(day).length > 0;
  return isAsking ? words.walk({ times: timesOf(filling) }) : words.deciding;
}

function askedOf(shown: Shown): LiveAsk[] {
  const { views } = wordsOf(shown).pages;
  const soonestFirst = pendingAsks(shown.day).toSorted((a, b) => a.answerBy - b.answerBy);
  return soonestFirst.map((ask) => ({
    name: fullNameOf(shown, bookingOf(shown.day, ask.booking).personId),
    what: whatIsAsked(shown, ask),
    until: ask.answerBy,
    untilText: views.until({ by: whenOf(shown, ask.answerBy) }),
    isUnsent: shown.unsentAsks.has(ask.number),
  }));
}

function whatIsAsked(shown: Shown, { kind, slot }: Ask): string {
  const time = slotTime(shown, shown.day, slot);
  return wordsOf(shown).pages.views.live.asked[kind]({
    time,
    rootTime: rootTime(shown, shown.day),
  });
}

function waitingOf(shown: Shown): LiveView["waiting"] {
  const { views } = wordsOf(shown).pages;
  return unplacedOf(shown.day).map((booking) => ({
    position: positionOf(shown.day, booking),
    name: fullNameOf(shown, booking.personId),
    places: booking.places > 1 ? views.places({ places: booking.places }) : null,
  }));
}

function latestEndText(shown: Shown, heard: Heard): string | null {
  const { day } = shown;
  if (day.phase === "settled" || day.phase === "called-off" || day.over) return null;
  const plan = planFor(heard, { atOnce: false });
  const isShort = siblingsOf(day).some(({ short }) => short);
  const isAsking = pendingAsks(day).length + plan.offers.length + plan.proposals.length > 0;
  if (!isShort && !isAsking && day.stage !== "plan") return null;
  const at = whenOf(shown, plan.latestEnd);
  return wordsOf(shown).pages.views.live.latestEnd({ at });
}

function peopleOf(shown: Shown): LiveView["people"] {
  const ids = new Set(shown.ledger.flatMap((fact) => fact.about ?? []));
  const keys = [...ids].map((id) => nameKey(nameOf(shown, id)));
  const shared = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
  // Whom the full name is told from is looked for among all of them: only where it is needed.
  const people = [...ids].map((id, index) => ({
    id,
    name: shared.has(keys[index] ?? "") ? fullNameOf(shown, id) : nameOf(shown, id),
  }));
  return people.toSorted((a, b) => a.name.localeCompare(b.name, shown.language));
}

function storyAbout(shown: Shown, personId: number | null): LiveEntry[] {
  const { day, ledger } = shown;
  const facts = personId === null ? ledger : factsAbout(day, ledger, personId);
  const dateOf = (fact: Fact | undefined): string | null =>
    fact ? localDate(fact.at, shown.school.timezone) : null;
  return facts.map((fact, index) => {
    const date = dateOf(fact);
    const isFirst = date !== dateOf(facts[index - 1]);
    return entryOf(shown, fact, isFirst ? date : null);
  });
}

function entryOf(shown: Shown, fact: Fact, date: string | null): LiveEntry {
  const words = wordsOf(shown);
  const line = decisionLine(shown, shown.day, fact);
  return {
    at: words.pages.views.clock(timeOf(shown, fact.at)),
    heading: date === null ? null : words.day({ date, className: null }),
    text: capital(line),
  };
}
