/** WHY: the ledger in words. */
import { asksToPerson, type Day } from "../../domain/day.ts";
import type { Fact } from "../../domain/facts.ts";
import type { Instant } from "../../domain/times.ts";
import { nameOf, slotTime, type Viewed, whenOf, wordsOf } from "../view.ts";
import { factInWords, reasonInWords } from "../wording/in-words.ts";

/** What the ledger says about a person, a line a fact: when, what, why. */
export function whyLines(
  scene: Viewed,
  day: Day,
  ledger: readonly Fact[],
  personId: number,
): string[] {
  return factsAbout(day, ledger, personId).map((fact) => factLine(scene, day, fact));
}

/** What of the ledger is about a person. */
export function factsAbout(day: Day, ledger: readonly Fact[], personId: number): Fact[] {
  const asked = askedSlots(day, personId);
  const concerns = (fact: Fact): boolean =>
    fact.about === personId || (isFate(fact) && asked.has(fact.slot));
  return ledger.filter(concerns);
}

/** What became of the siblings that they were asked for is part of their story. */
function askedSlots(day: Day, personId: number): Set<number> {
  return new Set(asksToPerson(day, personId).map((ask) => ask.slot));
}

function isFate(fact: Fact): fact is Fact & { fact: "sibling-opened" | "sibling-dropped" } {
  return fact.fact === "sibling-opened" || fact.fact === "sibling-dropped";
}

/** `Sat 09:00 Gabi is asked to move to 09:00, until 10:00. Why: …`. */
function factLine(scene: Viewed, day: Day, fact: Fact): string {
  const when = wordsOf(scene).when({ ...whenOf(scene, fact.at), today: false });
  return `${when} ${decisionLine(scene, day, fact)}`;
}

/** A fact and its reason in two sentences. */
export function decisionLine(scene: Viewed, day: Day, fact: Fact): string {
  const what = factText(scene, day, fact);
  return wordsOf(scene).decision({ what, why: reasonText(scene, fact) });
}

/** What happened, in words: neither a capital before them nor a full stop after. */
export function factText(scene: Viewed, day: Day, fact: Fact): string {
  const words = wordsOf(scene);
  const who = fact.about === null ? words.someone : nameOf(scene, fact.about);
  return factInWords(words, fact, who, {
    slotTime: (slot) => slotTime(scene, day, slot),
    when: (at) => timeAsOf(scene, fact, at),
  });
}

/** Why it happened, in words. */
export function reasonText(scene: Viewed, fact: Fact): string {
  return reasonInWords(wordsOf(scene), fact.why, (at) => timeAsOf(scene, fact, at));
}

/** A moment as it was said when the fact happened. */
function timeAsOf(scene: Viewed, fact: Fact, at: Instant): string {
  return wordsOf(scene).when(whenOf({ ...scene, now: fact.at }, at));
}
