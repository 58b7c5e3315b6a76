/** The words by which a text names one of a school's classes: its name, a word of its own, its weekday. */

import type { ClassRules } from "../../domain/settings.ts";
import { allWordings } from "../languages/languages.ts";
import { nameKey } from "../names.ts";
import type { Heard } from "../reaction.ts";

const commonWords = new Set(allWordings().flatMap((one) => one.classWords));
const waitlistWords = new Set(allWordings().flatMap((one) => one.trainer.smallWords.maybe));

/** `one`: about that class, perhaps without the words that name it; `each`: answered for all of these; `ask`: which of these? */
export type Meant =
  | { kind: "one"; heard: Heard }
  | { kind: "each"; heards: Heard[] }
  | { kind: "ask"; heards: Heard[] };

/** What has to be known of a class to see whether a text names it. */
export type Nameable = { scene: { rules: Pick<ClassRules, "name" | "weekday"> } };

export type NamedClass<Class = Heard> = {
  heard: Class;
  /** The text without the words that name the class; the rest as it was written. */
  rest: string;
};

/** The whole name; a word that no other class has; the weekday; the weekday cut short, which is many a surname. */
type Alias = { is: "name" | "word" | "weekday" | "short"; words: string[] };
const everyPlace = ["start", "after-command", "before-figures", "end", "anywhere"] as const;
type Place = (typeof everyPlace)[number];

const clear = ["name", "word", "weekday"] as const;
const any = [...clear, "short"] as const;

/**
 * By which words a class is named where. A booking holds a name, which may look like a class's word; a message to
 * everyone begins like anything, so that a mark or a new line has to set the class off.
 */
const manners: Record<Manner, Partial<Record<Place, readonly Alias["is"][]>>> = {
  request: { start: clear, "after-command": clear, end: any },
  booking: { start: ["name"], "after-command": ["name"], "before-figures": clear, end: any },
  message: { "after-command": clear },
  name: { end: clear },
  choice: { anywhere: any },
};

/** What kind of text it is: `name` answers "what's your name?", `choice` "which class?". */
export type Manner = "request" | "booking" | "message" | "name" | "choice";

/** The class that a text of this kind names. Null if it names none, or more than one. */
export function classNamed<Class extends Nameable>(
  heards: readonly Class[],
  body: string,
  manner: Manner,
): NamedClass<Class> | null {
  const tokens = [...body.matchAll(/\S+/g)].map((match) => ({ at: match.index, is: match[0] }));
  const words = tokens.map((token) => wordKey(token.is));
  const found = heards.flatMap((heard) => {
    const all = aliasesOf(heard, heards).flatMap((alias) => mentions(words, alias, manner));
    const spans = all.map(({ start, count }) => spanOf(tokens.slice(start, start + count)));
    const best = spans
      .filter((span) => manner !== "message" || isSetOff(body, span))
      .toSorted((a, b) => b.count - a.count)[0];
    return best ? [{ heard, ...best }] : [];
  });
  const most = Math.max(0, ...found.map((one) => one.count));
  const [only, second] = found.filter((one) => one.count === most);
  return only && !second ? { heard: only.heard, rest: without(body, only) } : null;
}

/** Letters of the text, `to` excluded, and how many words they are. */
type Span = { from: number; to: number; count: number };

function mentions(
  words: string[],
  { is, words: alias }: Alias,
  manner: Manner,
): { start: number; count: number }[] {
  const isAt = (start: number): boolean =>
    alias.every((word, index) => words[start + index] === word);
  const isIn: Record<Place, (start: number) => boolean> = {
    start: (start) => start === 0,
    "after-command": (start) => start === 1,
    // Right after the command it may be the name.
    "before-figures": (start) => start > 1 && areFigures(words.slice(start + alias.length)),
    end: (start) => start === words.length - alias.length,
    anywhere: () => true,
  };
  const places = manners[manner];
  const allowed = everyPlace.filter((place) => places[place]?.includes(is));
  return words
    .map((_word, start) => start)
    .filter((start) => allowed.some((place) => isIn[place](start)) && isAt(start))
    .map((start) => ({ start, count: alias.length }));
}

/** A phone number, a number of places, and the word for the waitlist. */
function areFigures(words: string[]): boolean {
  return words.every((word) => /^\+?[\d()/-]+$/.test(word) || waitlistWords.has(word));
}

function spanOf(tokens: { at: number; is: string }[]): Span {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) throw new Error("a class is named by words");
  return { from: first.at, to: last.at + last.is.length, count: tokens.length };
}

/** `puppies: …`, `puppies, …`, or alone in its line. */
function isSetOff(body: string, { to }: Span): boolean {
  return /[:;,]$/.test(body.slice(0, to)) || /^[^\S\n]*(?:[:;,\n]|$)/.test(body.slice(to));
}

function without(body: string, { from, to }: Span): string {
  return (body.slice(0, from) + body.slice(to).trimStart()).trim();
}

function aliasesOf(heard: Nameable, heards: readonly Nameable[]): Alias[] {
  const others = heards.filter((one) => one !== heard);
  const theirs = new Set(others.flatMap((one) => wordsOfName(one)));
  const own = wordsOfName(heard).filter((word) => word.length > 2 && !theirs.has(word));
  const { weekday } = heard.scene.rules;
  const alone = others.every((one) => one.scene.rules.weekday !== weekday);
  const days = alone ? allWordings().map((one) => one.weekdayWords[weekday]) : [];
  return [
    { is: "name", words: wordsOfName(heard) },
    ...own.filter((word) => !commonWords.has(word)).map(single("word")),
    ...days.flatMap(([full = "", ...forms]) => [
      single("weekday")(full),
      ...forms.map((form) => single(full.startsWith(form) ? "short" : "weekday")(form)),
    ]),
  ];
}

function single(is: Alias["is"]): (word: string) => Alias {
  return (word) => ({ is, words: [word] });
}

function wordsOfName({ scene }: Nameable): string[] {
  // Word by word, as a text is read: a colon inside the name is at the end of a word.
  return scene.rules.name.trim().split(/\s+/).map(wordKey);
}

function wordKey(word: string): string {
  return nameKey(word.replace(/[:;]+$/, ""));
}
