/** The phrases of each language, made ready for comparing. */
import { type Language, languageCodes } from "../../domain/settings.ts";
import { phrasesOf } from "../languages/languages.ts";
import type { Phrases } from "./phrases.ts";
import { type Lexicon, lexiconOf, onFirstUse } from "./reading.ts";
import { rememberingLast } from "./remembering.ts";
import { signs } from "./signs.ts";
import { singled, wordsOf } from "./words.ts";

type AnswerMeaning =
  | "yes"
  | "no"
  | "stay"
  | "prefer"
  | "away"
  | "withYes"
  | "withNo"
  | "filler"
  | "atSlot"
  | "when"
  | "acknowledged"
  | "unclear"
  | "earlier"
  | "optOut";

type RequestMeaning =
  | ("out" | "handOver" | "status" | "why" | "link" | "newLink")
  | ("withNo" | "filler");

export type Lexicons = {
  phrases: Phrases;
  answers: Lexicon<AnswerMeaning>;
  requests: Lexicon<RequestMeaning>;
  bookings: Lexicon<"join" | "signUp" | "maybe" | "introduction">;
  companions: Lexicon<"companion">;
  notNames: ReadonlySet<string>;
  doubts: ReadonlySet<string>;
  openings: Lexicon<"opening">;
  turns: ReadonlySet<string>;
  hence: ReadonlySet<string>;
};

/** Each throws when it is first read if a phrase stands in its table twice: a mistake in the table. */
function lexiconsOf(phrases: Phrases): Lexicons {
  const withNo = [...phrases.withNo, ...signs.withNo];
  const filler = [...phrases.filler, ...signs.filler];
  return {
    phrases,
    answers: onFirstUse(() => answersOf(phrases, withNo, filler)),
    requests: onFirstUse(() =>
      lexiconOf({
        out: phrases.out,
        handOver: phrases.handOver,
        status: phrases.status,
        why: phrases.why,
        link: phrases.link,
        newLink: phrases.newLink,
        withNo,
        filler,
      }),
    ),
    bookings: onFirstUse(() =>
      lexiconOf({
        join: phrases.join,
        signUp: phrases.signUp,
        maybe: phrases.maybe,
        introduction: phrases.introduction,
      }),
    ),
    companions: onFirstUse(() => lexiconOf({ companion: phrases.companion })),
    notNames: new Set(phrases.notNames.split(/\s+/)),
    doubts: new Set(phrases.doubts.split(/\s+/).map(singled)),
    openings: lexiconOf({ opening: phrases.reasons.openings }),
    turns: new Set(phrases.reasons.turns.split(/\s+/).map(singled)),
    hence: new Set(phrases.reasons.hence.split(/\s+/).map(singled)),
  };
}

function answersOf(
  phrases: Phrases,
  withNo: readonly string[],
  filler: readonly string[],
): Lexicon<AnswerMeaning> {
  const table = {
    yes: [...phrases.yes, ...signs.yes],
    no: [...phrases.no, ...signs.no],
    stay: phrases.stay,
    prefer: phrases.prefer,
    away: phrases.away,
    withYes: phrases.withYes,
    withNo,
    filler,
    atSlot: phrases.atSlot,
    when: phrases.when,
    acknowledged: phrases.acknowledged,
    unclear: phrases.unclear,
    earlier: phrases.earlier,
    optOut: phrases.optOut,
  };
  return lexiconOf(table, phrases.whole);
}

const lexicons = new Map(languageCodes.map((code) => [code, lexiconsOf(phrasesOf(code))]));
const abroad = new Map([...lexicons].map(([code, all]) => [code, withoutHomeWords(all)]));

/** What a language's own writers are understood with. */
export function lexiconsIn(language: Language): Lexicons {
  const found = lexicons.get(language);
  if (!found) throw new Error(`there are no phrases in ${language}`);
  return found;
}

/** What those who write this language are understood with where it doesn't know their words: the other languages. */
export function lexiconsBesides(language: Language): Lexicons[] {
  return [...abroad].filter(([code]) => code !== language).map(([, some]) => some);
}

function withoutHomeWords(all: Lexicons): Lexicons {
  const atHome = new Set(all.phrases.onlyAtHome);
  const without = <M extends string>(lexicon: Lexicon<M>): Lexicon<M> =>
    onFirstUse(() => {
      const { meanings, longest, whole } = lexicon;
      const has = (phrase: string): boolean => !atHome.has(phrase) && meanings.has(phrase);
      const get = (phrase: string): M | undefined =>
        has(phrase) ? meanings.get(phrase) : undefined;
      return { meanings: { get, has }, longest, whole };
    });
  const { answers, requests, bookings } = all;
  return {
    ...all,
    answers: without(answers),
    requests: without(requests),
    bookings: without(bookings),
  };
}

const asWritten = { numbers: {}, silent: "", binding: "", clock: (text: string) => text };

const notNames = new Set([...lexicons.values()].flatMap((one) => [...one.notNames]));

/** The words of known names, without those that mean something, should anybody be called Not or If. */
export const nameWords = rememberingLast(wordsOfNames, (names) => names.join("\n"));

function wordsOfNames(names: readonly string[]): ReadonlySet<string> {
  const words = names.flatMap((name) => wordsOf(name, asWritten, undefined));
  return new Set(words.filter((word) => /^\p{L}+$/u.test(word) && !notNames.has(word)));
}
