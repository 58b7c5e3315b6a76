/** Every Hungarian text, with usual names and with long ones. */
import { wordingOf } from "../../../src/conversations/languages/languages.ts";
import type { Wording } from "../../../src/conversations/wording/wording.ts";
import {
  byHand,
  closings,
  longQuestions,
  longWait,
  type Names,
  questions,
  replies,
  signingUp,
} from "./every-text.ts";
import { done, effects, looks, notices, refusals } from "./every-trainer-text.ts";

export const school = "Juli Kutyaiskolája";
const usual: Names = { name: "Hanna", school, trainer: "Juli", className: null };
const long: Names = { ...usual, name: "Kovácsné Szilágyi Erzsébet", className: "Haladó agility" };

export type Texts = (all: Wording, names: Names) => Record<string, string>;
export type Row = [key: string, atUsual: string, atLong: string];

export function rows(texts: Texts, language: "en" | "hu" = "hu"): Row[] {
  const words = wordingOf(language);
  const [atUsual, atLong] = [texts(words, usual), texts(words, long)];
  return Object.keys(atUsual).map((key) => [key, atUsual[key] ?? "", atLong[key] ?? ""]);
}

export const closingsOff: Texts = (all, names) =>
  closings(all, names, { time: "09:00", agreed: true });
export const longWaits: Texts = (all, names) => ({ longWait: longWait(all, names) });

/** What may be the first text that somebody gets, which also says who writes. */
export const firstTexts: Texts = (all, names) => {
  const first = { ...signingUp(all, names), added: byHand(all, names).added };
  const introduction = all.introduction({ school: names.school });
  return Object.fromEntries(
    Object.entries(first).map(([key, text]) => [`${key} as the first`, `${text} ${introduction}`]),
  );
};

const withCodes: Texts = (all, names) =>
  Object.fromEntries(
    Object.entries(effects(all, names)).map(([key, effect]) => [
      `${key} with its code`,
      all.trainer.withCode({ effect, code: "4821" }),
    ]),
  );
const usages: Texts = ({ trainer }) => trainer.usage;
const rest: Texts = (all, { school: name }) => ({
  introduction: all.introduction({ school: name }),
  nameless: all.nameless("+36301234567"),
  someone: all.someone,
  erased: all.erased,
  decision: all.decision({ what: "-", why: "-" }),
});

export const toPeople: Texts[] = [questions, longQuestions, closings, signingUp, replies];
export const toPeopleToo: Texts[] = [closingsOff, longWaits, byHand, rest];
export const toTrainer: Texts[] = [looks, done, refusals, notices, usages, withCodes];

/** Figures for whatever a fact or a reason asks for: each gets all of them. */
const figures = {
  ...{ slot: 1, stage: "plan", kind: "move", answerBy: 0, leftAt: 0, outcome: "no", code: 30003 },
  ...{ places: 2, capacity: 7, free: 5, size: 4, wanted: 8, position: 1, shortfall: 2, target: 5 },
  ...{ yes: 3, min: 3, before: 1 },
};

type InWords = (figures: object, who: unknown, view: unknown) => string;

/** All facts and reasons. */
export function ledgerWords(language: "en" | "hu"): [key: string, text: string][] {
  const { facts, reasons } = wordingOf(language);
  const view = { slotTime: () => "10:30", when: () => "szo. 9:00" };
  const said = (table: object, who: unknown): [string, string][] =>
    Object.entries(table).map(([key, row]: [string, InWords]) => [key, row(figures, who, view)]);
  return [...said(facts, "Hanna"), ...said(reasons, () => "szo. 9:00")];
}

/** Articles that don't fit what follows, numbers as they are read aloud. */
export function articleSlips(text: string): string[] {
  const articles = text.matchAll(/(?<![\p{L}\d-])(?<article>az?) (?<next>\p{L}+|\d+)/giu);
  return [...articles].flatMap(({ 0: found, groups: { article, next } = {} }) => {
    const wanted = beginsWithVowel(next ?? "") ? "az" : "a";
    return article?.toLowerCase() === wanted ? [] : [found];
  });
}

/** 1 is egy, 5 öt, 50 ötven, 1000 ezer; all other numbers begin with a consonant. */
function beginsWithVowel(next: string): boolean {
  return /^\d/.test(next) ? /^(1$|5|1\d{3}$)/.test(next) : /^[aáeéiíoóöőuúüű]/i.test(next);
}
