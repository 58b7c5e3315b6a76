/** Links hold what they say, and nothing but what was signed can be read out of them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { pageNames } from "../../src/conversations/scene.ts";
import { goodUntil, pageLinks, pathOf, readLink } from "../../src/turns/page-links.ts";
import { tries } from "../support/properties.ts";

const key = "ab".repeat(32);
const otherKey = "cd".repeat(32);
const link = {
  page: "live",
  person: { id: 7, linkEpoch: 0 },
  day: { classId: 1, date: "2026-11-22" },
  seenFacts: 0,
} as const;

function tokenIn(path: string): string {
  return path.split("/").at(-1) ?? "";
}

const links = fc.record({
  page: fc.constantFrom(...pageNames),
  person: fc.record({ id: fc.nat(), linkEpoch: fc.nat(1000) }),
  day: fc.record({
    classId: fc.nat(),
    date: fc
      .integer({ min: 0, max: 40_000 })
      .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)),
  }),
  seenFacts: fc.nat(5000),
});

test("a link says whose page of which day it is", () => {
  fc.assert(
    fc.property(links, (given) => {
      const token = tokenIn(pathOf(key, given));
      expect(token).toMatch(/^[bcdfghjkmnpqrstvwxyz]{20,60}$/);
      expect(readLink(key, given.page, token)).toEqual({
        personId: given.person.id,
        linkEpoch: given.person.linkEpoch,
        classId: given.day.classId,
        date: given.day.date,
        seenFacts: given.seenFacts,
      });
    }),
    tries(),
  );
});

test("it opens that page alone, and is signed with that key alone", () => {
  fc.assert(
    fc.property(links, (given) => {
      const token = tokenIn(pathOf(key, given));
      expect(readLink(otherKey, given.page, token)).toBeNull();
      for (const other of pageNames.filter((page) => page !== given.page)) {
        expect(readLink(key, other, token)).toBeNull();
      }
    }),
    tries(),
  );
});

test("one letter changed, added or left out, and it is none", () => {
  const token = tokenIn(pathOf(key, link));
  const letters = [..."bcdfghjkmnpqrstvwxyz"];
  for (const at of token.split("").keys()) {
    const [before, after] = [token.slice(0, at), token.slice(at + 1)];
    const changed = letters.map((letter) => before + letter + after);
    const added = letters.map((letter) => before + letter + token.slice(at));
    for (const wrong of [before + after, ...changed, ...added].filter((one) => one !== token)) {
      expect(readLink(key, "live", wrong)).toBeNull();
    }
  }
});

test.each([
  ["nothing", ""],
  ["capitals", tokenIn(pathOf(key, link)).toUpperCase()],
  ["other letters", `a${tokenIn(pathOf(key, link))}`],
  ["signs", "../../etc/passwd"],
  ["a very long one", "z".repeat(1_000_000)],
  ["few letters", "bcd"],
])("%s is no link", (_, token) => {
  expect(readLink(key, "live", token)).toBeNull();
});

test("whatever is no link is told at once", () => {
  fc.assert(
    fc.property(fc.string(), (token) => readLink(key, "own", token) === null),
    tries(),
  );
});

test("links have the public address before them, whatever path it has; without one there are none", () => {
  const to = pageLinks("https://example.org/bot", key);
  expect(to(link)).toBe(`https://example.org/bot${pathOf(key, link)}`);
  expect(pageLinks(null, key)(link)).toBeNull();
});

test("the sheet can be looked up for a month, the rest until the day is over and a day more for the trainer", () => {
  const until = (page: "paper" | "live" | "own"): string =>
    new Date(goodUntil(page, "2026-11-22", "Europe/Budapest")).toISOString();
  expect(until("own")).toBe("2026-11-22T23:00:00.000Z");
  expect(until("live")).toBe("2026-11-23T23:00:00.000Z");
  expect(until("paper")).toBe("2026-12-22T23:00:00.000Z");
});
