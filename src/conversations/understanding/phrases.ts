/** What a language brings to understanding: its phrases, a row each, and how they are written. */

/**
 * Rows are written as texts are compared: lower case, without accents, apostrophes and punctuation.
 * `(a|b|)` stands for one of several, or for nothing; `{slot}` for a mention of the asked slot's
 * time, `{time}` for a mention of any other, `{own}` for the root's, where their place is, or for any
 * other where the root's isn't known. What no row covers is not understood, on purpose.
 */
export type Phrases = {
  /** A clear yes, or no, to an open ask. */
  yes: readonly string[];
  no: readonly string[];
  /** "I keep what I have": a no to a move or a seat; to the offer of a place it could mean either. */
  stay: readonly string[];
  /** Likes the root's time better or comes then: alone a no to a move; beside anything else like `withNo`. */
  prefer: readonly string[];
  /** Would not come at all: a no where the asked time is named; else more may be meant. */
  away: readonly string[];
  /** Said beside a yes alone, or beside a no alone; by themselves they decide nothing. */
  withYes: readonly string[];
  withNo: readonly string[];
  /** Politeness: may stand beside anything. */
  filler: readonly string[];
  /** The asked time; may stand beside an answer, but to stay there would be neither yes nor no. */
  atSlot: readonly string[];
  /** The training day, who would come and what they would do then; may stand beside an answer. */
  when: readonly string[];
  /** Has a yes in it, but says only that a text was read, or a wish; an answer may stand beside it. */
  acknowledged: readonly string[];
  /** What would pass for something clear if it were taken apart. */
  unclear: readonly string[];
  /** Phrases of the other groups that may not be taken apart either: their parts say something else. */
  whole: readonly string[];
  /** A clear yes, but only if the asked slot is earlier than the root: "Earlier suits us". */
  earlier: readonly string[];
  /**
   * What a reason for a no opens with, from where on any words may follow but `doubts` and `turns`
   * (separated by spaces): those that may take the no back, or be no reason. `hence`: words,
   * separated by spaces, between a reason and the no that follows from it.
   */
  reasons: { openings: readonly string[]; turns: string; hence: string };
  /** No more texts, ever. */
  optOut: readonly string[];

  /** Requests: gives a place up; asks for one's standing; asks for the reason. */
  out: readonly string[];
  /** Lets somebody else have the place: gives it up, but while a question is open it may be the asked one. */
  handOver: readonly string[];
  status: readonly string[];
  why: readonly string[];
  /** Asks for a link to their page; the second makes all earlier ones invalid. */
  link: readonly string[];
  newLink: readonly string[];
  /** What a booking starts with, before the name and the number of places. */
  join: readonly string[];
  maybe: readonly string[];
  /** Asks for a place in a whole sentence: after it a number of places may come, but no name. */
  signUp: readonly string[];
  /** What a name may start with when it was asked for. */
  introduction: readonly string[];
  /** What follows a name, and joins to it whom its writer brings along: `Dani with Rex`. */
  companion: readonly string[];
  /** Single words before and after a number of places. */
  beforePlaces: readonly string[];
  afterPlaces: readonly string[];
  /** Words that no name has, separated by spaces: they tell a sentence from a name. */
  notNames: string;
  /** Words, separated by spaces, with which the text after an `OUT,` may be more than a reason. */
  doubts: string;
  /** Number words: for places, and from 2 on for hours. */
  numbers: Readonly<Record<string, number>>;
  /** Words, separated by spaces, that mean nothing wherever they stand. */
  silent: string;
  /** Words, separated by spaces, that belong to the word that follows them without a mark between. */
  binding: string;
  /** Puts times of day as `9:30`, `9am`, the way texts have them once they are plain, in a plain text. */
  clock(plainText: string): string;
  /** Words whose writer, if they write another language, may mean something else. */
  onlyAtHome: readonly string[];
  /** The command with which people leave, in capitals: a reason may follow it. */
  outCommands: readonly string[];

  /** What asks for another language, by itself or before the name of one. */
  language: readonly string[];
  /** What this language is called, in itself and in others, and its code. */
  called: readonly string[];
  /** What asks for this language by itself, in it and in others. */
  askedFor: readonly string[];
};

/** Every way of reading a row, once: `(i|we) can` gives `i can` and `we can`. Groups may nest. */
export function spelledOut(row: string): string[] {
  const { phrases } = choicesFrom(row, 0);
  return [...new Set(phrases.map((phrase) => phrase.trim().replace(/\s+/g, " ")))];
}

/** The choices from a position up to the end of its group, which is at `end`. */
function choicesFrom(row: string, start: number): { phrases: string[]; end: number } {
  const finished: string[] = [];
  let begun = [""];
  for (let at = start; at < row.length; at++) {
    const sign = row.charAt(at);
    if (sign === ")") return { phrases: [...finished, ...begun], end: at };
    if (sign === "(") {
      const group = choicesFrom(row, at + 1);
      begun = begun.flatMap((head) => group.phrases.map((choice) => head + choice));
      at = group.end;
    } else if (sign === "|") {
      finished.push(...begun);
      begun = [""];
    } else {
      begun = begun.map((head) => head + sign);
    }
  }
  return { phrases: [...finished, ...begun], end: row.length };
}
