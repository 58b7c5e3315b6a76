/** What holds for phrases that turn on whose time is named, or on what was asked, in all languages. */
import { describe, expect, test } from "vitest";
import { phrasesOf } from "../../../src/conversations/languages/languages.ts";
import { lexiconsIn } from "../../../src/conversations/understanding/lexicons.ts";
import { spelledOut } from "../../../src/conversations/understanding/phrases.ts";
import {
  understandAnswer,
  understandRequest,
} from "../../../src/conversations/understanding/understand.ts";
import { languageCodes } from "../../../src/domain/settings.ts";

/** A row's phrases as somebody could send them, with times in place of their placeholders. */
function sayings(rows: readonly string[]): string[] {
  return rows
    .flatMap(spelledOut)
    .map((phrase) => phrase.replaceAll("{slot}", "9").replaceAll(/\{(?:own|time)\}/g, "10:30"));
}

describe.each(languageCodes)("in %s, every phrase", (language) => {
  const phrases = phrasesOf(language);
  const asked = { language, slotTime: "09:00", rootTime: "10:30" } as const;

  test("of preferring the root's time is a no to a move, of any other time or to another question none", () => {
    const { slotTime } = asked;
    const answers = sayings(phrases.prefer).map((text) => [
      understandAnswer(text, asked),
      understandAnswer(text.replaceAll("10:30", "11:15"), asked),
      understandAnswer(text, { ...asked, kind: "seat" }),
      understandAnswer(text, { ...asked, kind: "offer" }),
      understandAnswer(text, { language, slotTime }),
    ]);
    const kinds = new Set(answers.map((meanings) => meanings.join()));
    expect([...kinds]).toEqual(["no,unclear,unclear,unclear,unclear"]);
  });

  test("of staying at a time that isn't the root's is no answer", () => {
    const elsewhere = phrases.stay
      .flatMap(spelledOut)
      .filter((phrase) => phrase.includes("{own}"))
      .map((phrase) => phrase.replaceAll("{own}", "11:15"));
    expect(elsewhere).not.toEqual([]);
    expect(elsewhere.filter((text) => understandAnswer(text, asked) !== "unclear")).toEqual([]);
  });

  test("of not coming at all is asked back, unless the asked time is named", () => {
    const said = sayings(phrases.away);
    const meaning = (text: string): string => understandAnswer(text, asked);
    expect(said.filter((text) => meaning(text) !== "unclear")).toEqual([]);
    expect(said.filter((text) => meaning(`9, ${text}`) !== "no")).toEqual([]);
  });

  test("that may not be taken apart stands in another group", () => {
    const { meanings, whole } = lexiconsIn(language).answers;
    expect(whole.size).toBeGreaterThan(0);
    const uncut = [...whole.values()].flatMap((phrases) => [...phrases]);
    expect(uncut.filter((phrase) => !meanings.has(phrase))).toEqual([]);
  });

  test("of handing the place over leaves, but not while a question is open", () => {
    for (const text of sayings(phrases.handOver)) {
      expect(understandRequest(text, { language }).kind).toBe("out");
      expect(understandRequest(text, { language, isAsked: true }).kind).toBe("unclear");
    }
    for (const text of sayings(phrases.out)) {
      expect(understandRequest(text, { language, isAsked: true }).kind).toBe("out");
    }
  });
});

describe("a reply to a move from 10:30 to 09:00", () => {
  test.each([
    ["en", "no", "See you at 10:30 as usual"],
    ["en", "no", "10:30 is better for us, thanks"],
    ["en", "no", "happy with 10:30"],
    ["en", "unclear", "happy with 10"],
    ["en", "unclear", "I'll stay at 10"],
    ["en", "unclear", "See you at 10"],
    ["en", "unclear", "No, see you at 11"],
    ["en", "unclear", "I don't prefer 10:30"],
    ["en", "unclear", "I don't think I'll be there at 10:30"],
    ["en", "unclear", "Can't see you at 10:30 as planned"],
    ["en", "unclear", "No way I'll be there at 10:30"],
    ["en", "unclear", "Great, see you at 10:30"],
    ["en", "unclear", "Yes, 10:30 please"],
    ["en", "no", "No can do, my mum's visiting"],
    ["en", "unclear", "No, can do"],
    ["en", "no", "Sure would love to but can't"],
    ["en", "unclear", "Sure would love to but"],
    ["en", "no", "No chance 😂 we're away"],
    ["en", "unclear", "lol no"],
    ["en", "unclear", "Yes 😂"],
    ["en", "no", "I have to take my mother to church at 9 so no"],
    ["en", "unclear", "I have to take my mother to church at 9 so no worries"],
    ["en", "yes", "Early bird here so yes"],
    ["en", "unclear", "Ok so"],
    ["en", "unclear", "Can't come at all on Sunday"],
    ["en", "unclear", "Give my place to someone else"],
    ["hu", "no", "Jövünk fél 11-re"],
    ["hu", "no", "Nekünk a 10:30 a jó"],
    ["hu", "unclear", "Jövünk 10-re"],
    ["hu", "unclear", "Maradunk 10-nél"],
    ["hu", "unclear", "Jövünk 9-re és fél 11-re"],
    ["hu", "unclear", "Igen, inkább 10:30"],
    ["hu", "unclear", "Vasárnap sehogy sem tudunk jönni"],
    ["hu", "unclear", "Egyáltalán nem jövünk"],
    ["hu", "no", "9-re sehogy sem tudunk jönni"],
    ["hu", "no", "Dolgozom délelőtt, úgyhogy nem"],
    ["hu", "yes", "De jó! Megyünk!"],
    ["hu", "unclear", "De jó"],
    ["hu", "no", "Nem megyünk, de jó szórakozást"],
    ["hu", "unclear", "Nem, a férjem jön helyettem"],
  ] as const)("in %s means %s: %s", (language, meaning, text) => {
    const asked = { language, slotTime: "09:00", rootTime: "10:30" };
    expect(understandAnswer(text, asked)).toBe(meaning);
  });
});
