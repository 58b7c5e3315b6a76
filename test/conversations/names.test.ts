/** Names as people and phones write them: how they are kept, and how they are found again. */
import { describe, expect, test } from "vitest";
import { cleanName, matchName, nameFault } from "../../src/conversations/names.ts";
import { openFullStage, openStage } from "../support/stage.ts";

describe("a name is kept", () => {
  test.each([
    ["Zsu \u202a", "Zsu"],
    ["\u200fZita\u200f", "Zita"],
    ["A\u200bn\u00adna", "Anna"],
    ['"Zoe"', "Zoe"],
    ["„Zoé”", "Zoé"],
    ["‘Zoe’,", "Zoe"],
    ["Zed .", "Zed"],
    [" - Zed:", "Zed"],
    ["O’Neil", "O’Neil"],
    ["Kovács J. Éva", "Kovács J. Éva"],
    ["Szabó-Nagy", "Szabó-Nagy"],
    ["Anna (Rex)", "Anna (Rex)"],
    ["E\u0301va", "Éva"],
    ['"\u200b"', ""],
  ])("of %j as %j", (written, kept) => {
    expect(cleanName(written)).toBe(kept);
  });

  test.each([
    ["Anna", null],
    ["Ő", null],
    ["ő".repeat(40), null],
    ["Anna 123", null],
    ["", "no-letter"],
    ["12", "no-letter"],
    ["ő".repeat(41), "too-long"],
    ["An\nna", "line-break"],
    ["Rex 2019", "four-digits"],
    ["Rex ２０１９", "four-digits"],
  ])("%j or not: %s", (name, fault) => {
    expect(nameFault(name)).toBe(fault);
  });
});

describe("somebody is found", () => {
  const people = ["O'Neil", "Gabi", "Kiss „Zozó” Zoé", "Zi\u200bta"].map((name) => ({ name }));

  test.each([
    ["O’Neil", "O'Neil"],
    ["o`neil", "O'Neil"],
    ["ONeil", "O'Neil"],
    ['"Gabi"', "Gabi"],
    ["“Gabi”.", "Gabi"],
    ["'Gabi'", "Gabi"],
    ["Gabi\u200b", "Gabi"],
    ["\u200fGabi\u200f ?", "Gabi"],
    ["zozo", "Kiss „Zozó” Zoé"],
    ["Zita", "Zi\u200bta"],
  ])("by %j", (written, name) => {
    expect(matchName(people, written)).toEqual([{ name }]);
  });

  test.each(["", '"', "\u200b", "’", "Neil", "Ga bi"])("not by %j", (written) => {
    expect(matchName([...people, { name: "'" }], written)).toEqual([]);
  });
});

describe("ADD keeps the name alone of", () => {
  test.each([
    ["ADD Zsu \u202a+36 30 123 4567\u202c", "Zsu"],
    ["ADD Zsu \u202a+36\u00ad30 123\u200b4567\u202c", "Zsu"],
    ["ADD \u200fZita\u200f +36301234567", "Zita"],
    ['ADD "Zoe" +36301234567, MAYBE', "Zoe"],
    ["ADD Zed +36301234567.", "Zed"],
    ["ADD Zed: tel: +36301234567", "Zed"],
    ["ADD Zed tel:+36301234567", "Zed"],
    ["ADD Zed, mobil: +36301234567, (MAYBE)", "Zed"],
    ["ADD Zed (phone +36301234567)", "Zed"],
    ["ADD Kovács J. Éva - 06 30  123  4567", "Kovács J. Éva"],
    ["ADD\nZed\n+36301234567\nMAYBE", "Zed"],
    ["ADD O’Neil & Rex +36301234567", "O’Neil & Rex"],
  ])("%j", async (command, name) => {
    const stage = await openStage();
    await stage.orders(command);
    const { day, people } = await stage.record();
    expect(people.get(day.bookings[0]?.personId ?? 0)).toMatchObject({ name });
    const standing = command.includes("MAYBE") ? "waiting" : "booked";
    expect(day.bookings).toMatchObject([{ places: 1, standing }]);
  });

  test("a text with the class's name in it, however its blanks are", async () => {
    const puppies = { name: "Puppies", starts: "15:30", siblings: [] };
    const stage = await openStage({ more: [puppies] });
    const [effect] = await stage.says("trainer", "ADD Zoe  06 30  123 4567 puppies");
    expect(effect).toMatch(/^ADD Zoe: Sun 22 Nov \(Puppies\)/);
  });

  test.each([
    "ADD tel: +36301234567",
    "ADD . +36301234567",
    `ADD ${"x".repeat(41)} +36301234567`,
    "ADD Zed 0 +36301234567",
    "ADD Rex 2019 +36301234567",
  ])("and is asked back where there is none: %s", async (command) => {
    const stage = await openStage();
    expect(await stage.says("trainer", command)).toEqual([
      expect.stringContaining("Text ADD, a name and a phone number"),
    ]);
  });
});

test.each(['REMOVE "Gabi"', "REMOVE Gabi\u200b", "REMOVE ‘gábi’", "REMOVE “Gabi”."])(
  "%s takes Gabi off",
  async (command) => {
    const stage = await openFullStage();
    await stage.orders(command);
    expect(await stage.standing("Gabi")).toBe("out");
  },
);

test("an apostrophe of another kind finds O'Neil", async () => {
  const stage = await openStage();
  await stage.says("O'Neil", "JOIN O'Neil");
  expect(await stage.orders("PIN O’Neil")).toEqual(["Done: O'Neil is pinned."]);
});
