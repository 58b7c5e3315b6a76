/** What is taken for a name when a newcomer was asked for one. */
import { describe, expect, test } from "vitest";
import { understandName } from "../../../src/conversations/understanding/understand.ts";

const english = { language: "en", names: ["Juli"] } as const;

describe("an answer to the question for a name", () => {
  test.each([
    ["Jana", "Jana"],
    ["jana kovács", "jana kovács"],
    ["Jana Kovács, thanks!", "Jana Kovács"],
    ["Hi Juli, I'm Jana", "Jana"],
    ["My name is Jana Kovács.", "Jana Kovács"],
    ["It's Jana 🐶", "Jana"],
    ["Juli", "Juli"],
    ["It's Dani, with Rex", "Dani"],
    ["This is Dani and Rex", "Dani"],
    ["Dani & Rex", "Dani"],
    ["Dani Kovács and my dog Rex, thanks!", "Dani Kovács"],
    ["my name is Dani", "Dani"],
    ["My name's Dani", "Dani"],
    ["Name: Dani", "Dani"],
    ["Oh sorry, it's Dani", "Dani"],
  ])("%s → %s", (text, name) => {
    expect(understandName(text, english)).toBe(name);
  });

  test.each([
    "",
    "?",
    "yes",
    "why?",
    "what for",
    "I'm not sure",
    "Jana?",
    "12345",
    "🐶",
    "thanks",
    "one moment",
    "I'm driving",
    "wrong number",
    "call me later",
    "Dani or Rex",
    "Dani and I want to bring Bella",
    "with Rex",
    "Jana 2",
    "HELP",
  ])("is not taken for one: %s", (text) => {
    expect(understandName(text, english)).toBeNull();
  });
});
