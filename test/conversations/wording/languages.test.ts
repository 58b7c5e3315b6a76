/** A language lacks nothing: whatever one of them says or understands, each of the others does. */
import { expect, test } from "vitest";
import { phrasesOf, wordingOf } from "../../../src/conversations/languages/languages.ts";
import { languageCodes } from "../../../src/domain/settings.ts";

/** Where something stands: `wording.trainer.usage.ADD`, `phrases.yes`. Lists are one place. */
function placesIn(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => placesIn(inner, `${path}.${key}`));
}

/** Number words are a language's own. */
function placesOf(code: (typeof languageCodes)[number]): string[] {
  const { numbers: _, ...phrases } = phrasesOf(code);
  return [...placesIn(wordingOf(code), "wording"), ...placesIn(phrases, "phrases")];
}

test.each(languageCodes)("%s lacks nothing that another language has", (code) => {
  const own = new Set(placesOf(code));
  const others = languageCodes.flatMap(placesOf);
  expect(others.filter((place) => !own.has(place))).toEqual([]);
});

test.each(languageCodes)("no group of phrases is empty in %s", (code) => {
  const sizes = Object.entries(phrasesOf(code)).map(([group, rows]) => {
    return {
      group,
      size: Object.keys(typeof rows === "string" ? rows.split(/\s+/).filter(Boolean) : rows).length,
    };
  });
  // Small words that bind to the next, and those too small to trust from abroad, need not be there.
  const mayBeEmpty = ["silent", "binding", "signUp", "clock", "onlyAtHome", "outCommands"];
  const empty = sizes.filter(({ group, size }) => size === 0 && !mayBeEmpty.includes(group));
  expect(empty).toEqual([]);
  expect(sizes.length).toBeGreaterThan(20);
});
