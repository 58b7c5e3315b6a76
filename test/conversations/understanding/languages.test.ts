/** How texts in another language than their writer's are understood, and which language a text asks for. */
import { describe, expect, test } from "vitest";
import {
  understandAnswer,
  understandName,
  understandRequest,
} from "../../../src/conversations/understanding/understand.ts";
import type { Language } from "../../../src/domain/settings.ts";

function answer(text: string, language: Language, names: readonly string[] = ["Juli"]): string {
  return understandAnswer(text, { language, slotTime: "09:00", names });
}

describe("an answer in another language", () => {
  test.each<[text: string, language: Language, meaning: string]>([
    ["igen", "en", "yes"],
    ["Igen, köszi!", "en", "yes"],
    ["dehogynem", "en", "yes"],
    ["nem gond, jövök", "en", "yes"],
    ["sajnos nem tudok 9-re menni", "en", "no"],
    ["ne írjatok többet", "en", "opt-out"],
    ["yes please", "hu", "yes"],
    ["I'll be there at 9", "hu", "yes"],
    ["no", "hu", "no"],
    ["No, sorry", "hu", "no"],
    ["can't make it", "hu", "no"],
    ["stop texting me", "hu", "opt-out"],
    ["no worries", "hu", "unclear"],
  ])("counts if its own doesn't know it: %s, in %s", (text, language, meaning) => {
    expect(answer(text, language)).toBe(meaning);
  });

  test.each<[text: string, language: Language, meaning: string]>([
    ["no, jövök", "hu", "yes"],
    ["no igen", "hu", "yes"],
    ["no nem", "hu", "no"],
    ["no no", "hu", "unclear"],
    ["no oké", "hu", "unclear"],
    ["no?", "hu", "unclear"],
    ["igen?", "en", "unclear"],
    ["igen, de késem", "en", "unclear"],
    ["yes, igen or nem", "en", "unclear"],
  ])(
    "does not, where its own knows better or both are in doubt: %s, in %s",
    (text, own, meaning) => {
      expect(answer(text, own)).toBe(meaning);
    },
  );

  test.each(["jo", "Jó", "aha", "nana", "ki", "jon"])(
    "does not if it is so little that it may be none: %s",
    (text) => {
      expect(answer(text, "en")).toBe("unclear");
      expect(understandRequest(text, { language: "en" })).toEqual({ kind: "unclear" });
    },
  );

  test("does not for the sake of a name that is a word of its own language", () => {
    expect(answer("yes, Not", "hu", ["Not"])).toBe("unclear");
    expect(answer("Nem, igen", "en", ["Nem"])).toBe("unclear");
  });
});

test("a request in another language counts if its own doesn't know it", () => {
  const jana = { kind: "join", name: "Jana", places: 2 };
  expect(understandRequest("jelentkezem Jana 2", { language: "en" })).toEqual(jana);
  expect(understandRequest("I'd like to join", { language: "hu" }).kind).toBe("join");
  expect(understandRequest("állapot", { language: "en" })).toEqual({ kind: "status" });
  expect(understandRequest("cancel my booking", { language: "hu" })).toEqual({ kind: "out" });
  expect(understandRequest("Jon Smith", { language: "en" })).toEqual({ kind: "unclear" });
});

describe("a name", () => {
  test.each<[text: string, language: Language, name: string | null]>([
    ["My name is Jana", "hu", "Jana"],
    ["I'm Jana", "hu", "Jana"],
    ["Jana and Rex", "hu", "Jana"],
    ["a nevem Jana", "en", "Jana"],
    ["Kovács Jana vagyok", "en", "Kovács Jana"],
    ["Jo", "en", "Jo"],
    ["Jon Smith", "en", "Jon Smith"],
    ["En Li", "en", "En Li"],
    ["who is this", "hu", null],
    ["what for", "hu", null],
    ["nem tudom", "en", null],
  ])("is understood in any language: %s, in %s", (text, language, name) => {
    expect(understandName(text, { language })).toBe(name);
  });
});

describe("asking for a language", () => {
  test.each<[text: string, asked: Language | null]>([
    ["LANGUAGE", null],
    ["language?", null],
    ["LANGUAGE hu", "hu"],
    ["language en", "en"],
    ["Language: Hungarian, please", "hu"],
    ["language magyar", "hu"],
    ["language german", null],
    ["change my language to English", "en"],
    ["In English please", "en"],
    ["English please!", "en"],
    ["Hi Juli, can you write in English?", "en"],
    ["NYELV", null],
    ["nyelv magyar", "hu"],
    ["NYELV EN", "en"],
    ["nyelv: angol", "en"],
    ["nyelv német", null],
    ["magyarul", "hu"],
    ["Szia Juli! Magyarul kérem", "hu"],
    ["angolul", "en"],
  ])("is understood in any language: %s", (text, language) => {
    const asked = { kind: "language", language };
    expect(understandRequest(text, { language: "en", names: ["Juli"] })).toEqual(asked);
    expect(understandRequest(text, { language: "hu", names: ["Juli"] })).toEqual(asked);
  });

  test.each(["hu", "en", "magyar", "hungarian goulash", "my English is bad"])(
    "is not what a text does that only names one: %s",
    (text) => {
      expect(understandRequest(text, { language: "en" }).kind).not.toBe("language");
    },
  );
});
