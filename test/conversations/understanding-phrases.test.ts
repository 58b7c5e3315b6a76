/** What holds for every phrase of the table, and for every text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../../src/conversations/understanding/english.ts";
import { type Phrases, spelledOut } from "../../src/conversations/understanding/phrases.ts";
import { lexiconOf } from "../../src/conversations/understanding/reading.ts";
import { signs } from "../../src/conversations/understanding/signs.ts";
import {
  understandAnswer,
  understandName,
  understandRequest,
} from "../../src/conversations/understanding/understand.ts";
import { plain } from "../../src/conversations/understanding/words.ts";

const slotTime = "09:00";

/** A row's phrases as somebody could send them, with times in place of their placeholders. */
function sayings(rows: readonly string[]): string[] {
  return rows
    .flatMap(spelledOut)
    .map((phrase) => phrase.replaceAll("{slot}", "9").replaceAll("{time}", "10:30"));
}

const yes = [...sayings(english.yes), ...signs.yes];
const no = [...sayings(english.no), ...signs.no];
// `{slot} please` is an answer, so a lone time before a courtesy is one: keep the two apart.
// Beside `ok`, and beside a yes that goes on with `I`, having seen the text may be all that is said.
const fillers = [...sayings(english.filler), ...signs.filler].filter(
  (f) => !/^pl|\b(?:sorry|for|saw|see|seen|seeing|read|reading|noticed)\b/.test(f),
);
const hedges =
  `maybe|perhaps|not sure|not sure yet|if I can|but|but later|unless it rains|it depends|
  let me check|later|might|probably|I think so|I think|I guess|hopefully|or not|never|only if|
  except|?|??|🤔|🤷|❓|🙄|who knows|ask me later|at 10|10:30|after 9|on monday`
    .split("|")
    .map((hedge) => hedge.trim());

const marks = fc.constantFrom(" ", ". ", "! ", ", ", " - ", "... ", "\n", " … ");
const style = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  (text: string) => ` ${text}!!! `,
  (text: string) => `“${text}”`,
  (text: string) => `\u200f${text}\u200b`,
);
const filler = fc.constantFrom(...fillers);

describe("every phrase", () => {
  const tables = Object.entries(english).filter((entry): entry is [keyof Phrases, string[]] =>
    Array.isArray(entry[1]),
  );
  test.each(tables)("of %s is written as texts are compared", (_name, rows) => {
    for (const phrase of rows.flatMap(spelledOut)) {
      expect(phrase).toMatch(
        /^(?:[a-z]+|[@&]|\{slot\}|\{time\})(?: (?:[a-z]+|\{slot\}|\{time\}))*$/,
      );
      expect(plain(phrase)).toBe(phrase);
    }
  });

  test("of a yes is a yes, of a no a no, of an opt-out an opt-out", () => {
    expect(yes.filter((text) => understandAnswer(text, slotTime) !== "yes")).toEqual([]);
    expect(no.filter((text) => understandAnswer(text, slotTime) !== "no")).toEqual([]);
    const ends = sayings(english.optOut);
    expect(ends.filter((text) => understandAnswer(text, slotTime) !== "opt-out")).toEqual([]);
  });

  test("that only goes along with an answer is none", () => {
    const { withYes, withNo, filler: courtesies, atSlot, when, unclear } = english;
    const along = [withYes, withNo, courtesies, atSlot, when, unclear];
    const said = sayings([...along.flat(), ...signs.withNo, ...signs.filler]);
    expect(said.filter((text) => understandAnswer(text, slotTime) !== "unclear")).toEqual([]);
  });

  test("of a request is that request", () => {
    for (const kind of ["out", "status", "why"] as const) {
      const said = sayings(english[kind]);
      expect(said.filter((text) => understandRequest(text).kind !== kind)).toEqual([]);
    }
  });

  test("stands in one meaning, once", () => {
    expect(() => lexiconOf({ yes: ["sure", "(i|we) can"], no: ["we can"] })).toThrow(/we can/);
    expect(() => lexiconOf({ yes: ["ok", "okk"] })).toThrow(/okk/);
  });
});

test("a row is spelled out with all its choices, nested and empty ones included", () => {
  expect(spelledOut("(i|(we|you) all|) can")).toEqual([
    "i can",
    "we all can",
    "you all can",
    "can",
  ]);
});

describe("whatever is joined", () => {
  test("a yes with courtesies, in any style, stays a yes", () => {
    const parts = fc.tuple(filler, marks, fc.constantFrom(...yes), marks, filler, style);
    fc.assert(
      fc.property(parts, ([before, mark, answer, otherMark, after, styled]) => {
        const text = styled(before + mark + answer + otherMark + after);
        expect(understandAnswer(text, slotTime)).toBe("yes");
      }),
      { numRuns: 2000 },
    );
  });

  test("a no with courtesies, in any style, stays a no", () => {
    const parts = fc.tuple(filler, marks, fc.constantFrom(...no), marks, filler, style);
    fc.assert(
      fc.property(parts, ([before, mark, answer, otherMark, after, styled]) => {
        const text = styled(before + mark + answer + otherMark + after);
        expect(understandAnswer(text, slotTime)).toBe("no");
      }),
      { numRuns: 2000 },
    );
  });

  test("a yes with a hedge is never firm", () => {
    const parts = fc.tuple(fc.constantFrom(...yes), marks, fc.constantFrom(...hedges), style);
    fc.assert(
      fc.property(parts, ([answer, mark, hedge, styled]) => {
        expect(understandAnswer(styled(answer + mark + hedge), slotTime)).toBe("unclear");
        expect(understandAnswer(styled(hedge + mark + answer), slotTime)).toBe("unclear");
      }),
      { numRuns: 3000 },
    );
  });

  test("a yes and a no are never firm", () => {
    const parts = fc.tuple(fc.constantFrom(...yes), marks, fc.constantFrom(...no));
    fc.assert(
      fc.property(parts, ([good, mark, bad]) => {
        expect(understandAnswer(good + mark + bad, slotTime)).toBe("unclear");
        expect(understandAnswer(bad + mark + good, slotTime)).toBe("unclear");
      }),
      { numRuns: 3000 },
    );
  });

  test("a yes with a word that is in no phrase is asked back", () => {
    const word = fc.stringMatching(/^[qzw]{2,8}[a-z]{0,6}q$/);
    fc.assert(
      fc.property(fc.constantFrom(...yes), word, (answer, strange) => {
        expect(understandAnswer(`${answer} ${strange}`, slotTime)).toBe("unclear");
        expect(understandAnswer(`${strange} ${answer}`, slotTime)).toBe("unclear");
      }),
    );
  });
});

describe("any text at all", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 1600 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
  );

  test("is understood as something, and never throws", () => {
    const answers = ["yes", "no", "unclear", "opt-out"];
    fc.assert(
      fc.property(anything, (text) => {
        expect(answers).toContain(understandAnswer(text, slotTime));
        understandRequest(text);
        understandName(text);
      }),
      { numRuns: 1000 },
    );
  });

  test("is asked back if it has a letter that no phrase has", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...yes, ...no), (text, answer) => {
        expect(understandAnswer(`${text} ж ${answer}`, slotTime)).toBe("unclear");
      }),
      { numRuns: 500 },
    );
  });

  test("gives a name only of at most four words and forty characters, with a letter", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const request = understandRequest(`JOIN ${text}`);
        if (request.kind !== "join") return;
        expect(request.places).toBeGreaterThanOrEqual(1);
        expect(request.places).toBeLessThanOrEqual(9);
        if (request.name === null) return;
        expect(request.name).toMatch(/^\p{L}\S*(?: \p{L}\S*){0,3}$/u);
        expect(request.name.length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 1000 },
    );
  });
});
