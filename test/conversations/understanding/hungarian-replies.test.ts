/** What is made of Hungarian replies that were written without looking at the phrase table. */
import { describe, expect, test } from "vitest";
import { understandAnswer } from "../../../src/conversations/understanding/understand.ts";
import { hungarianReplies } from "./hungarian-replies.ts";

/** Of the texts that a person would understand at once. */
const shareAskedBackMax = 0.15;

const understood = hungarianReplies.map(({ text, meaning, kind = "move" }) => {
  const slotTime = kind === "offer" ? "10:30" : "09:00";
  const asked = { slotTime, rootTime: "10:30", names: ["Juli", "Bea"], kind };
  const answer = understandAnswer(text, { language: "hu", ...asked });
  return { text, meaning, kind, answer };
});

describe("a Hungarian reply", () => {
  test.each(understood)(
    "to a $kind, meant as $meaning, is taken for nothing else: $text",
    ({ meaning, answer }) => {
      expect(["unclear", meaning]).toContain(answer);
    },
  );
});

test("few clear Hungarian replies are asked back", () => {
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

test("no Hungarian reply stands in the list twice", () => {
  const keys = hungarianReplies.map(({ text, kind = "move" }) => `${kind} ${text}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(new Set(hungarianReplies.map(({ text }) => text)).size).toBeGreaterThanOrEqual(450);
});
