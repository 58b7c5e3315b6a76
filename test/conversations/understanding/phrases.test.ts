/** What holds for every phrase of the tables of all languages, and for every text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phrasesOf } from "../../../src/conversations/languages/languages.ts";
import { type Phrases, spelledOut } from "../../../src/conversations/understanding/phrases.ts";
import { lexiconOf } from "../../../src/conversations/understanding/reading.ts";
import { signs } from "../../../src/conversations/understanding/signs.ts";
import {
  understandAnswer,
  understandName,
  understandRequest,
} from "../../../src/conversations/understanding/understand.ts";
import { plain } from "../../../src/conversations/understanding/words.ts";
import { type Language, languageCodes } from "../../../src/domain/settings.ts";
import { tries } from "../../support/properties.ts";

/** A row's phrases as somebody could send them, with times in place of their placeholders. */
function sayings(rows: readonly string[]): string[] {
  return rows
    .flatMap(spelledOut)
    .map((phrase) => phrase.replaceAll("{slot}", "9").replaceAll(/\{(?:own|time)\}/g, "10:30"));
}

/** Those whose meaning as an answer isn't the one that their group has. */
function misread(language: Language, said: readonly string[], meaning: string): string[] {
  return said.filter((text) => answerTo(text, language) !== meaning);
}

function answerTo(text: string, language: Language): string {
  return understandAnswer(text, { language, slotTime: "09:00", names: ["Juli"] });
}

/** One a line, or with `|` between them. */
function listed(texts: string): string[] {
  return texts.split(/[|\n]/).map((text) => text.trim());
}

/**
 * What makes a yes doubtful; the courtesies that, beside some answers, are more than that: there,
 * having seen the text may be all that is said, a lone time is an answer or a number of dogs, and
 * taking leave with a time says when they come;
 * and the yeses that, beside thanks, may only say that the text was read.
 */
const oddities: Record<Language, { hedges: string[]; telling: RegExp; wavering: RegExp }> = {
  en: {
    hedges: listed(`maybe|perhaps|not sure|not sure yet|if I can|but|but later|unless it rains
      it depends|let me check|later|might|probably|I think so|I think|I guess|hopefully|or not
      never|only if|except|?|??|🤔|🤷|❓|🙄|who knows|ask me later|at 10|10:30|after 9|on monday`),
    telling: /^pl|\b(?:sorry|for|saw|see|seen|seeing|read|reading|noticed)\b/,
    wavering: /^$/,
  },
  hu: {
    hedges:
      listed(`talán|lehet|nem biztos|nem tudom|ha tudok|ha lehet|de csak|de késünk|hacsak nem esik
      attól függ|majd szólok|később|esetleg|valószínűleg|szerintem|azt hiszem|remélem|vagy nem|soha
      csak ha|kivéve|?|??|🤔|🤷|❓|🙄|ki tudja|10-kor|10:30|fél 10-kor|9 után|hétfőn|sajnos|két kutyával`),
    telling:
      /^(?:kerem\b|kerjuk\b|hat$|kuty)|viszlat|lattam|latom|olvas|eszre|jutottam|\b(?:bocs\w*|elnezes\w*|sor+[iy]|ne hara\w*)\b/,
    wavering: /^(?:(?:na|no|nos) )?(?:jo|ok|oke|okes|rendben)$/,
  },
};

const marks = fc.constantFrom(" ", ". ", "! ", ", ", " - ", "... ", "\n", " … ");
const style = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  (text: string) => ` ${text}!!! `,
  (text: string) => `“${text}”`,
  (text: string) => `\u200f${text}\u200b`,
);

describe.each(languageCodes)("in %s, every phrase", (language) => {
  const phrases = phrasesOf(language);

  test.each(Object.keys(phrases))("of %s is there", (group) => {
    const rows = Object.entries(phrases).find(([name]) => name === group)?.[1];
    // Not every language has words without a meaning, or words that bind.
    if (group === "silent" || group === "binding") return expect(typeof rows).toBe("string");
    expect(typeof rows === "object" ? Object.keys(rows) : rows).not.toHaveLength(0);
  });

  const tables = Object.entries(phrases).filter(
    (entry): entry is [keyof Phrases, string[]] =>
      Array.isArray(entry[1]) && entry[0] !== "outCommands",
  );
  test.each(tables)("of %s is written as texts are compared", (_name, rows) => {
    for (const phrase of rows.flatMap(spelledOut)) {
      expect(phrase).toMatch(
        /^(?:[a-z]+|[@&]|\{slot\}|\{own\}|\{time\})(?: (?:[a-z]+|\{slot\}|\{own\}|\{time\}))*$/,
      );
      expect(plain(phrase)).toBe(phrase);
    }
  });

  test("of a yes is a yes, of a no or of staying a no, of an opt-out an opt-out", () => {
    expect(misread(language, [...sayings(phrases.yes), ...signs.yes], "yes")).toEqual([]);
    expect(misread(language, [...sayings(phrases.no), ...signs.no], "no")).toEqual([]);
    expect(misread(language, sayings(phrases.stay), "no")).toEqual([]);
    expect(misread(language, sayings(phrases.optOut), "opt-out")).toEqual([]);
  });

  test("that only goes along with an answer is none", () => {
    const { withYes, withNo, filler: courtesies, atSlot, when, acknowledged, unclear } = phrases;
    const along = [withYes, withNo, courtesies, atSlot, when, acknowledged, unclear];
    const said = sayings([...along.flat(), ...signs.withNo, ...signs.filler]);
    expect(misread(language, said, "unclear")).toEqual([]);
  });

  test.each(["out", "status", "why", "join", "maybe"] as const)("of %s asks for that", (kind) => {
    const said = sayings(phrases[kind]);
    const others = said.filter((text) => understandRequest(text, { language }).kind !== kind);
    expect(others).toEqual([]);
  });

  test("of signing up in a sentence asks to join", () => {
    const said = sayings(phrases.signUp);
    const others = said.filter((text) => understandRequest(text, { language }).kind !== "join");
    expect(others).toEqual([]);
  });

  test("that asks for a language is understood in all of them", () => {
    for (const writtenIn of languageCodes) {
      const asked = (text: string) => understandRequest(text, { language: writtenIn });
      for (const text of sayings(phrases.askedFor)) {
        expect([text, asked(text)]).toEqual([text, { kind: "language", language }]);
      }
      for (const opening of sayings(phrases.language)) {
        expect(asked(opening)).toEqual({ kind: "language", language: null });
        for (const name of phrases.called) {
          expect(asked(`${opening} ${name}`)).toEqual({ kind: "language", language });
        }
      }
    }
  });
});

test("a phrase stands in one meaning, once", () => {
  expect(() => lexiconOf({ yes: ["sure", "(i|we) can"], no: ["we can"] })).toThrow(/we can/);
  expect(() => lexiconOf({ yes: ["ok", "okk"] })).toThrow(/okk/);
});

test("a row is spelled out with all its choices, nested and empty ones included", () => {
  expect(spelledOut("(i|(we|you) all|) can")).toEqual([
    "i can",
    "we all can",
    "you all can",
    "can",
  ]);
});

describe.each(languageCodes)("in %s, whatever is joined:", (language) => {
  const phrases = phrasesOf(language);
  const { hedges, telling, wavering } = oddities[language];
  const yes = [...sayings(phrases.yes), ...signs.yes];
  const no = [...sayings(phrases.no), ...signs.no];
  const courtesies = [...sayings(phrases.filler), ...signs.filler];
  // A word that binds takes the next one in, unless a mark stands between.
  const parting = phrases.binding === "" ? marks : fc.constantFrom(". ", "! ", ", ", "\n");
  const filler = fc.constantFrom(...courtesies.filter((text) => !telling.test(text)));

  test("a yes with courtesies, in any style, stays a yes", () => {
    const decided = fc.constantFrom(...yes.filter((text) => !wavering.test(text)));
    const parts = fc.tuple(filler, marks, decided, parting, filler, style);
    fc.assert(
      fc.property(parts, ([before, mark, answer, otherMark, after, styled]) => {
        const text = styled(before + mark + answer + otherMark + after);
        expect(answerTo(text, language)).toBe("yes");
      }),
      tries(2000),
    );
  });

  test("a no with courtesies, in any style, stays a no", () => {
    const parts = fc.tuple(filler, marks, fc.constantFrom(...no), parting, filler, style);
    fc.assert(
      fc.property(parts, ([before, mark, answer, otherMark, after, styled]) => {
        const text = styled(before + mark + answer + otherMark + after);
        expect(answerTo(text, language)).toBe("no");
      }),
      tries(2000),
    );
  });

  test("a yes with a hedge is never firm", () => {
    const parts = fc.tuple(fc.constantFrom(...yes), marks, fc.constantFrom(...hedges), style);
    fc.assert(
      fc.property(parts, ([answer, mark, hedge, styled]) => {
        expect(answerTo(styled(answer + mark + hedge), language)).toBe("unclear");
        expect(answerTo(styled(hedge + mark + answer), language)).toBe("unclear");
      }),
      tries(3000),
    );
  });

  test("a yes and a no are never firm", () => {
    const parts = fc.tuple(fc.constantFrom(...yes), marks, fc.constantFrom(...no), parting);
    fc.assert(
      fc.property(parts, ([good, mark, bad, otherMark]) => {
        expect(answerTo(good + mark + bad, language)).toBe("unclear");
        expect(answerTo(bad + otherMark + good, language)).toBe("unclear");
      }),
      tries(3000),
    );
  });

  test("a yes with a word that is in no phrase is asked back", () => {
    const word = fc.stringMatching(/^[qzw]{2,8}[a-z]{0,6}q$/);
    fc.assert(
      fc.property(fc.constantFrom(...yes), word, (answer, strange) => {
        expect(answerTo(`${answer} ${strange}`, language)).toBe("unclear");
        expect(answerTo(`${strange} ${answer}`, language)).toBe("unclear");
      }),
      tries(),
    );
  });
});

describe.each(languageCodes)("in %s, any text at all", (language) => {
  const phrases = phrasesOf(language);
  const firm = [...sayings(phrases.yes), ...sayings(phrases.no)];
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 1600 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
  );

  test("is understood as something, and never throws", () => {
    const answers = ["yes", "no", "unclear", "opt-out"];
    fc.assert(
      fc.property(anything, (text) => {
        expect(answers).toContain(answerTo(text, language));
        understandRequest(text, { language });
        understandName(text, { language });
      }),
      tries(1000),
    );
  });

  test("is asked back if it has a letter that no phrase has", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...firm), (text, answer) => {
        expect(answerTo(`${text} ж ${answer}`, language)).toBe("unclear");
      }),
      tries(500),
    );
  });

  test("gives a name only of at most four words and forty characters, with a letter", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const request = understandRequest(`JOIN ${text}`, { language });
        if (request.kind !== "join") return;
        expect(request.places).toBeGreaterThanOrEqual(1);
        expect(request.places).toBeLessThanOrEqual(9);
        if (request.name === null) return;
        expect(request.name).toMatch(/^\p{L}\S*(?: \p{L}\S*){0,3}$/u);
        expect(request.name.length).toBeLessThanOrEqual(40);
      }),
      tries(1000),
    );
  });
});
