/** What is made of English replies: what people write, and what only looks like an answer. */
import { describe, expect, test } from "vitest";
import { english } from "../../../src/conversations/understanding/english.ts";
import { spelledOut } from "../../../src/conversations/understanding/phrases.ts";
import { understandAnswer } from "../../../src/conversations/understanding/understand.ts";
import type { AskKind } from "../../../src/domain/day.ts";
import { englishReplies } from "./english-replies.ts";

/** Of the texts that a person would understand at once. */
const shareAskedBackMax = 0.15;

function answerTo(text: string, kind: AskKind = "move"): string {
  const slotTime = kind === "offer" ? "10:30" : "09:00";
  const writer = { language: "en", names: ["Juli", "Bea"] } as const;
  return understandAnswer(text, { ...writer, slotTime, rootTime: "10:30", kind });
}

const understood = englishReplies.map(({ text, meaning, kind = "move" }) => {
  return { text, meaning, kind, answer: answerTo(text, kind) };
});

describe("an English reply", () => {
  test.each(understood)(
    "to a $kind, meant as $meaning, is taken for nothing else: $text",
    ({ meaning, answer }) => {
      expect(["unclear", meaning]).toContain(answer);
    },
  );
});

test("few clear English replies are asked back", () => {
  const clear = understood.filter(({ meaning }) => meaning !== "unclear");
  const askedBack = clear.filter(({ answer }) => answer === "unclear");
  const list = askedBack.map(
    ({ text, meaning, kind }) => `${meaning} (${kind}): ${JSON.stringify(text)}`,
  );
  const sum = `${askedBack.length} of ${clear.length} asked back:`;
  expect(askedBack.length / clear.length, [sum, ...list].join("\n")).toBeLessThanOrEqual(
    shareAskedBackMax,
  );
});

test("no English reply stands in the list twice", () => {
  const keys = englishReplies.map(({ text, kind = "move" }) => `${kind} ${text}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(new Set(englishReplies.map(({ text }) => text)).size).toBeGreaterThanOrEqual(1800);
});

describe("what is put together of known parts", () => {
  test.each([
    ["yes", "Yes, 9 is great, thanks for letting me know"],
    ["yes", "no objection, yes"],
    ["yes", "Hi Juli, hope you're well! I'd be glad to come at 9, have a nice evening"],
    ["yes", "asked my husband, yes we can"],
    ["no", "Sounds good but I can't, sorry"],
    ["no", "Ok but I can't do 9"],
    ["no", "No can do, sorry"],
    ["no", "I'm afraid no can do"],
    ["no", "I'll keep the 10:30 please"],
    ["no", "I couldn't make 9"],
    ["no", "Unfortunately we have guests that day"],
    ["opt-out", "STOP NOW"],
    ["opt-out", "Please stop sending these"],
    ["opt-out", "take me off this list"],
  ])("is a %s: %s", (meaning, text) => {
    expect(answerTo(text)).toBe(meaning);
  });
});

describe("a reason after a no", () => {
  test.each([
    "No, I have to take the kids to swimming",
    "Sorry, can't, my husband has the car",
    "I can't because of the bus",
    "No. We are on holiday 😊",
    "We'd rather stay at 10:30, the kids sleep late",
  ])("may be anything that takes nothing back: %s", (text) => {
    expect(answerTo(text)).toBe("no");
  });

  test.each([
    "No, I have the kids?",
    "No, I have 2 appointments",
    "No, I have the kids but I can bring them",
    "No, I have the kids, stop",
    "No, I have the kids 🤔",
    "No, I have the kids 👍",
    `No, I have ${"the dogs and ".repeat(9)} the cat`,
    "Yes, I have to take the kids to swimming",
    "I have to take the kids to swimming",
    "No problem, I have to take the kids to swimming",
    "No, Rex hates the rain",
  ])("is asked back with a doubt, a number, a question or without a no: %s", (text) => {
    expect(answerTo(text)).toBe("unclear");
  });

  test("is none with any phrase of assent, wherever it stands", () => {
    const rows = [english.yes, english.earlier, english.withYes].flat();
    const assents = rows.flatMap(spelledOut).map((row) => row.replaceAll("{slot}", "9"));
    const firm = assents.flatMap((assent) =>
      [`No, I have the keys, ${assent}`, `No because ${assent} with the keys`].filter(
        (text) => answerTo(text) !== "unclear",
      ),
    );
    expect(firm).toEqual([]);
  });
});

describe("the earlier time", () => {
  test.each(["Earlier works for us", "the earlier class is fine", "I'll take the earlier slot"])(
    "is taken only if that is the asked one: %s",
    (text) => {
      const asked = { language: "en", rootTime: "10:30" } as const;
      expect(understandAnswer(text, { ...asked, slotTime: "09:00" })).toBe("yes");
      expect(understandAnswer(text, { ...asked, slotTime: "12:00" })).toBe("unclear");
      expect(understandAnswer(text, { ...asked, slotTime: "10:30", kind: "offer" })).toBe(
        "unclear",
      );
      expect(understandAnswer(text, { language: "en", slotTime: "09:00" })).toBe("unclear");
    },
  );
});

describe("a time as English writes it", () => {
  test.each([
    ["9's fine", "09:00"],
    ["9am’s good for me", "09:00"],
    ["nine's perfect", "09:00"],
    ["9 o'clock's fine", "09:00"],
    ["yes 9 sharp", "09:00"],
    ["half past ten is fine", "10:30"],
    ["quarter to nine works", "08:45"],
    ["quarter past 9 is great", "09:15"],
  ])("%s is a yes to %s", (text, slotTime) => {
    expect(understandAnswer(text, { language: "en", slotTime })).toBe("yes");
  });
  test.each([
    ["half ten is fine", "10:30"],
    ["half ten is fine", "09:30"],
    ["9's fine", "10:30"],
    ["quarter to nine works", "09:00"],
  ])("%s is not clear for %s", (text, slotTime) => {
    expect(understandAnswer(text, { language: "en", slotTime })).toBe("unclear");
  });
});
