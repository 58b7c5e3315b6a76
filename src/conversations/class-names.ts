/** The words by which a text names one of a school's classes: its name, a word of its own, its weekday. */

import { allWordings } from "./languages/languages.ts";
import { nameKey } from "./names.ts";
import type { Heard } from "./reaction.ts";

const commonWords = new Set(allWordings().flatMap((one) => one.classWords));

/** `one`: about that class, perhaps without the words that name it; `each`: answered for all of these; `ask`: which of these? */
export type Meant =
  | { kind: "one"; heard: Heard }
  | { kind: "each"; heards: Heard[] }
  | { kind: "ask"; heards: Heard[] };

type NamedClass = {
  heard: Heard;
  /** The text without the words that name the class. */
  rest: string;
};

type Place = "start" | "after-command" | "end";

/**
 * The class that the text names at one of these places: its start, after its first word, its end. Null if it
 * names none, or more than one.
 */
export function classNamed(
  heards: readonly Heard[],
  body: string,
  places: readonly Place[] = ["start", "after-command", "end"],
): NamedClass | null {
  const tokens = body.trim().split(/\s+/);
  const words = tokens.map((token) => nameKey(token.replace(/[:;]+$/, "")));
  const found = heards.flatMap((heard) => {
    const best = longest(
      aliasesOf(heard, heards).flatMap((alias) => mentions(words, alias, places)),
    );
    return best ? [{ heard, ...best }] : [];
  });
  const most = Math.max(0, ...found.map((one) => one.count));
  const [only, second] = found.filter((one) => one.count === most);
  if (!only || second) return null;
  const rest = [...tokens.slice(0, only.start), ...tokens.slice(only.start + only.count)];
  return { heard: only.heard, rest: rest.join(" ") };
}

type Mention = { start: number; count: number };

function mentions(words: string[], alias: string[], places: readonly Place[]): Mention[] {
  const startOf = { start: 0, "after-command": 1, end: words.length - alias.length };
  return places
    .map((place) => startOf[place])
    .filter((start) => start >= 0 && alias.every((word, index) => words[start + index] === word))
    .map((start) => ({ start, count: alias.length }));
}

function longest(found: Mention[]): Mention | undefined {
  return found.toSorted((a, b) => b.count - a.count)[0];
}

/** The whole name; then what no other class of the school shares: a word of it, the weekday. */
function aliasesOf(heard: Heard, heards: readonly Heard[]): string[][] {
  const others = heards.filter((one) => one !== heard);
  const theirs = new Set(others.flatMap((one) => wordsOfName(one)));
  const own = wordsOfName(heard).filter((word) => word.length > 2 && !theirs.has(word));
  const { weekday } = heard.scene.rules;
  const alone = others.every((one) => one.scene.rules.weekday !== weekday);
  const days = alone ? allWordings().flatMap((one) => one.weekdayWords[weekday]) : [];
  const single = [...own.filter((word) => !commonWords.has(word)), ...days];
  return [nameKey(heard.scene.rules.name).split(" "), ...single.map((word) => [word])];
}

function wordsOfName({ scene }: Heard): string[] {
  return nameKey(scene.rules.name).split(" ");
}
