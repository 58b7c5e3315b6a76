/** The word that names a class after JOIN: as short as the other classes allow. */
import { describe, expect, test } from "vitest";
import { classWord } from "../../../src/conversations/classes/class-word.ts";
import type { Weekday } from "../../../src/domain/times.ts";

type Written = [name: string, weekday: Weekday];

function wordOf(name: string, ...classes: Written[]): string | null {
  const all = classes.map(([written, weekday]) => ({ name: written, weekday }));
  const rules = all.find((one) => one.name === name);
  if (!rules) throw new Error(`${name} is not among the classes`);
  return classWord(rules, all, "JOIN");
}

test("the only class needs none", () => {
  expect(wordOf("Sunday class", ["Sunday class", "Sun"])).toBeNull();
});

describe("of several", () => {
  const rows: [string, string, Written[], string][] = [
    ["a word of its own", "Kezdő kutyák", [["Haladó kutyák", "Sun"]], "Kezdő"],
    ["not one that says nothing", "The big dogs class", [["Small dogs", "Sun"]], "big"],
    ["not figures or signs", "10:30 (big) Dogs", [["Puppies", "Sun"]], "Dogs"],
    ["its weekday, if it is in its name", "Sunday class", [["Monday class", "Mon"]], "Sunday"],
    ["the whole name, where no word is its own", "Dogs", [["Big dogs", "Sun"]], "Dogs"],
    ["with figures, too", "Group 1", [["Group 2", "Sun"]], "Group 1"],
    [
      "the whole name, if it begins like the text",
      "Join puppies",
      [["Join dogs", "Sun"]],
      "Join puppies",
    ],
    ["in any letters", "Щенки", [["Собаки", "Sun"]], "Щенки"],
  ];
  test.each(rows)("%s", (_, name, others, word) => {
    expect(wordOf(name, [name, "Sun"], ...others)).toBe(word);
  });

  test("none, where its very name would pass for another's", () => {
    expect(wordOf("Pups", ["Pups", "Sun"], ["Join pups", "Sat"])).toBeNull();
  });
});
