/** Reads a whole message as phrases of a table: every word has to belong to one, in every way there is. */
import { spelledOut } from "./phrases.ts";
import { singled } from "./words.ts";

/** Phrases in the form in which texts are compared, with what each means. */
export type Lexicon<M extends string> = {
  meanings: Pick<ReadonlyMap<string, M>, "get" | "has">;
  /** The most words that one phrase has. */
  longest: number;
  /** Those that may not be taken apart, by their last words. */
  whole: ReadonlyMap<string, ReadonlySet<string>>;
};

/** The time of a `{time}` row may also be the root's. */
const anyTime = "({time}|{own})";

/** Throws if a phrase stands in the table twice: a mistake in the table. */
export function lexiconOf<M extends string>(
  table: Readonly<Record<M, readonly string[]>>,
  whole: readonly string[] = [],
): Lexicon<M> {
  const meanings = new Map<string, M>();
  const singles = new Map<string, string>();
  let longest = 0;
  for (const meaning in table) {
    for (const phrase of table[meaning].flatMap(phrasesOf)) {
      const words = phrase.split(" ").map((word) => {
        const known = singles.get(word) ?? singled(word);
        singles.set(word, known);
        return known;
      });
      const key = words.join(" ");
      if (meanings.has(key)) throw new Error(`"${phrase}" stands in the phrase table twice`);
      meanings.set(key, meaning);
      longest = Math.max(longest, words.length);
    }
  }
  return { meanings, longest, whole: byLastWord(whole.flatMap(phrasesOf).map(singled)) };
}

function byLastWord(phrases: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ending = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const last = phrase.slice(phrase.lastIndexOf(" ") + 1);
    ending.set(last, (ending.get(last) ?? new Set()).add(phrase));
  }
  return ending;
}

function phrasesOf(row: string): string[] {
  return spelledOut(row.replaceAll("{time}", anyTime));
}

/** A lexicon that is made when it is first read: spelling out a table takes its time. */
export function onFirstUse<M extends string>(make: () => Lexicon<M>): Lexicon<M> {
  let made: Lexicon<M> | undefined;
  const lexicon = (): Lexicon<M> => {
    made ??= make();
    return made;
  };
  return {
    get meanings() {
      return lexicon().meanings;
    },
    get longest() {
      return lexicon().longest;
    },
    get whole() {
      return lexicon().whole;
    },
  };
}

/**
 * Every way of reading the words as phrases, each as the set of meanings that it contains; none if
 * there is a word that belongs to no phrase. `ignorable` words may stand anywhere and mean nothing.
 */
export function readings<M extends string>(
  words: readonly string[],
  lexicon: Lexicon<M>,
  ignorable: ReadonlySet<string>,
): ReadonlySet<M>[] {
  // For each number of words read: the sets of meanings found so far, by their names.
  const read = Array.from({ length: words.length + 1 }, () => new Map<string, ReadonlySet<M>>());
  read[0]?.set("", new Set());
  const wholeFrom = wholesIn(words, lexicon);
  for (const [start, found] of read.entries()) {
    if (found.size === 0) continue;
    const phrases = phrasesAt(start, words, lexicon, ignorable);
    // Others would be the last part of a phrase that may not be taken apart.
    for (const { end, meaning } of phrases.filter(
      (one) => start <= (wholeFrom.get(one.end) ?? start),
    )) {
      for (const set of found.values()) {
        const more = meaning === null ? set : new Set(set).add(meaning);
        read[end]?.set([...more].sort().join(), more);
      }
    }
  }
  return words.length === 0 ? [] : [...(read.at(-1)?.values() ?? [])];
}

/** By their ends, where phrases begin that may not be taken apart: the longest ones. */
function wholesIn<M extends string>(
  words: readonly string[],
  { whole, longest }: Lexicon<M>,
): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const [last, word] of words.entries()) {
    const ending = whole.get(word);
    if (!ending) continue;
    const end = last + 1;
    for (let start = last - 1; start >= Math.max(0, end - longest); start--) {
      if (ending.has(words.slice(start, end).join(" "))) starts.set(end, start);
    }
  }
  return starts;
}

/** The phrases that begin at a word; `meaning` is null for an ignorable word. */
function phrasesAt<M extends string>(
  start: number,
  words: readonly string[],
  lexicon: Lexicon<M>,
  ignorable: ReadonlySet<string>,
): { end: number; meaning: M | null }[] {
  const phrases: { end: number; meaning: M | null }[] = [];
  if (ignorable.has(words[start] ?? "")) phrases.push({ end: start + 1, meaning: null });
  const { meanings, longest } = lexicon;
  let phrase = "";
  for (const [at, word] of words.slice(start, start + longest).entries()) {
    phrase = at === 0 ? word : `${phrase} ${word}`;
    const meaning = meanings.get(phrase);
    if (meaning !== undefined) phrases.push({ end: start + at + 1, meaning });
  }
  return phrases;
}
