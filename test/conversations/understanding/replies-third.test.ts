/** What is made of 400 replies in each language whose writer had never seen the phrases, nor other lists. */
import { describe, expect, test } from "vitest";
import { understandAnswer } from "../../../src/conversations/understanding/understand.ts";
import { englishThirdClear } from "./english-replies-third-clear.ts";
import { englishThirdUnclear } from "./english-replies-third-unclear.ts";
import { hungarianThirdClear } from "./hungarian-replies-third-clear.ts";
import { hungarianThirdUnclear } from "./hungarian-replies-third-unclear.ts";

/** Of the texts that a person would understand at once. */
const shareAskedBackMax = 0.1;

const lists = [
  { language: "en", ...englishThirdClear, ...englishThirdUnclear },
  { language: "hu", ...hungarianThirdClear, ...hungarianThirdUnclear },
] as const;

/** The trainer's name, and those with which the replies are signed. */
const names = ["Juli", "Gabi", "Margaret", "Kovácsné", "Nagy Éva"];

describe.each(lists)("replies in $language", ({ language, yes, no, unclear, optOut }) => {
  const replies = [
    ...listed("yes", yes),
    ...listed("no", no),
    ...listed("unclear", unclear),
    ...listed("opt-out", optOut),
  ];

  test.each(["move", "seat"] as const)("to a %s are taken for nothing else", (kind) => {
    const asked = { language, slotTime: "09:00", rootTime: "10:30", kind } as const;
    const wrong = replies.flatMap(({ text, meaning }) =>
      [["Juli"], names]
        .map((known) => understandAnswer(text, { ...asked, names: known }))
        .filter((answer) => answer !== "unclear" && answer !== meaning)
        .map((answer) => `${meaning} taken for ${answer}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test("are seldom asked back if they are clear", () => {
    const asked = { language, slotTime: "09:00", rootTime: "10:30", names } as const;
    const clear = replies.filter(({ meaning }) => meaning !== "unclear");
    const askedBack = clear.filter(({ text }) => understandAnswer(text, asked) === "unclear");
    const list = askedBack.map(({ text, meaning }) => `${meaning}: ${text}`);
    expect(askedBack.length / clear.length, list.join("\n")).toBeLessThanOrEqual(shareAskedBackMax);
  });

  test("are four hundred", () => {
    expect(replies).toHaveLength(400);
  });
});

function listed(meaning: string, list: string): { text: string; meaning: string }[] {
  const texts = list.split(/[|\n]/).map((text) => text.trim());
  return texts.filter((text) => text !== "").map((text) => ({ text, meaning }));
}
