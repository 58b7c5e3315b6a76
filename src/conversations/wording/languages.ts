/** The languages, and how facts and reasons are put into their words. */
import type { Fact } from "../../domain/facts.ts";
import type { Reason } from "../../domain/reasons.ts";
import { type Language, languageCodes } from "../../domain/settings.ts";
import type { Instant } from "../../domain/times.ts";
import type { Decisive } from "../why-comparison.ts";
import type { Explanation } from "../why-standing.ts";
import { english } from "./english.ts";
import { hungarian } from "./hungarian.ts";
import type { FactView, OwnExplanation, OwnWhyView, WhyView, Wording } from "./wording.ts";

const languages: Record<Language, Wording> = { en: english, hu: hungarian };

export function wordingOf(language: Language): Wording {
  return languages[language];
}

/** The wordings of all languages. */
export function languageFiles(): Wording[] {
  return Object.values(languages);
}

/** How each language calls itself, and the word that chooses it. */
export function languageChoices(): { name: string; word: string }[] {
  return languageCodes.map((code) => ({ name: languages[code].name, word: code.toUpperCase() }));
}

export function factInWords(words: Wording, fact: Fact, who: string, view: FactView): string {
  // The table has a row for each name; TypeScript can't see that the row fits the fact of that name.
  const row = words.facts[fact.fact] as (fact: Fact, who: string, view: FactView) => string;
  return row(fact, who, view);
}

export function reasonInWords(
  words: Wording,
  reason: Reason,
  at: (instant: Instant) => string,
): string {
  const row = words.reasons[reason.because] as (
    reason: Reason,
    at: (instant: Instant) => string,
  ) => string;
  return row(reason, at);
}

export function explanationInWords(
  words: Wording,
  explanation: Explanation,
  who: string,
  view: WhyView,
): string {
  const row = words.why.explained[explanation.because] as (
    explanation: Explanation,
    who: string,
    view: WhyView,
  ) => string;
  return row(explanation, who, view);
}

/** To whom it is about. */
export function ownExplanationInWords(
  words: Wording,
  explanation: OwnExplanation,
  view: OwnWhyView,
): string {
  const row = words.why.own[explanation.because] as (
    explanation: OwnExplanation,
    view: OwnWhyView,
  ) => string;
  return row(explanation, view);
}

export function decisiveInWords(
  words: Wording,
  decisive: Decisive,
  names: { one: string; other: string },
  view: WhyView,
): string {
  const row = words.why.decisive[decisive.because] as (
    decisive: Decisive,
    names: { one: string; other: string },
    view: WhyView,
  ) => string;
  return row(decisive, names, view);
}
