/** Facts, reasons and explanations in the words of a language. */
import type { Fact } from "../../domain/facts.ts";
import type { Reason } from "../../domain/reasons.ts";
import type { Instant } from "../../domain/times.ts";
import type { Decisive } from "../why/why-comparison.ts";
import type { Explanation } from "../why/why-standing.ts";
import type { FactView, OwnExplanation, OwnWhyView, WhyView, Wording } from "./wording.ts";

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

/** A sentence, where it stands by itself. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
