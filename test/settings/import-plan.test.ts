/** The plan of an import: each row that can be done, kept or not be, and why. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ImportPlan, planImport } from "../../src/settings/import-plan.ts";
import { parsePeopleFile, peopleFileOf } from "../../src/settings/people-file.ts";
import type { KnownPerson } from "../../src/turns/ports.ts";
import { school } from "../support/classes.ts";
import { tries } from "../support/properties.ts";

const assisted = { ...school, assistant: { name: "Kati", phone: "+36301112244" } };

function known(name: string | null, phone: string, rest: Partial<KnownPerson> = {}): KnownPerson {
  return {
    ...{ id: 1, name, phone, optedOut: false, language: null, introduced: false, linkEpoch: 0 },
    ...{ session: { state: "resting" }, firstDay: null, lastDay: null, ...rest },
  };
}

function planFor(
  text: string,
  everyone: KnownPerson[] = [],
  { rename = false, optedOut = [] as string[] } = {},
): ImportPlan {
  const file = parsePeopleFile(new TextEncoder().encode(text), "people.csv");
  const isOptedOut = (phone: string): boolean => optedOut.includes(phone);
  return planImport(file, assisted, { everyone, isOptedOut }, rename);
}

const rowsOf = (...rows: string[]): string => ["name;phone", ...rows].join("\n");
const nothing: ImportPlan = {
  added: [],
  named: [],
  renamed: [],
  known: 0,
  notes: [],
  problems: [],
};

describe("a phone is taken", () => {
  test.each([
    "+36301110001",
    "06 30 111 0001",
    "06-30/111-0001",
    "+36 (0)30 111 0001",
    "0036 30 111 0001",
    "36301110001",
    "301110001",
    "\u202a+36 30 111 0001\u202c",
  ])("as %j", (written) => {
    const added = [{ name: "Anna", phone: "+36301110001" }];
    expect(planFor(rowsOf(`Anna;${written}`))).toEqual({ ...nothing, added });
  });

  test("of another country, with its code", () => {
    const { added } = planFor(rowsOf("Anna;+43 664 1234567"));
    expect(added).toEqual([{ name: "Anna", phone: "+436641234567" }]);
  });

  test("as it is known, even if nobody else could have it", () => {
    expect(planFor(rowsOf("Anna;12345"), [known("Anna", "12345")])).toEqual({
      ...nothing,
      known: 1,
    });
  });
});

describe("a wrong row is named with its line:", () => {
  test.each([
    ["no name", ";+36301110001", "line 2: the name is missing"],
    ["no phone", "Anna;", "line 2: the phone is missing"],
    ["a name without letters", "12;+36301110001", 'line 2: the name "12" has no letter in it'],
    ["41 letters", `${"ő".repeat(41)};+36301110001`, "line 2: the name has over 40 letters"],
    [
      "four digits in a row",
      "Rex 2019;+36301110001",
      'line 2: the name "Rex 2019" has four digits in a row, which would pass for a code',
    ],
    ["a line break", '"An\nna";+36301110001', "line 2: the name has a line break or a tab in it"],
    [
      "a number that nobody has",
      "Anna;06 30 111 000",
      'line 2: "06 30 111 000" is no valid phone number; write it as +36301112233',
    ],
    [
      "what Excel makes of a number",
      'Anna;"3,63E+10"',
      'line 2: "3,63E+10" is no valid phone number; write it as +36301112233',
    ],
    [
      "a number with a word",
      "Anna;06301110001 (mum)",
      'line 2: "06301110001 (mum)" is no valid phone number; write it as +36301112233',
    ],
    ["the bot's number", "Bot;06 70 555 0100", "line 2: the phone is the bot's own number"],
    [
      "the trainer's",
      "Juli;+36301112233",
      "line 2: the phone is the trainer's, who is in the school file",
    ],
    [
      "the assistant's",
      "Kati;+36301112244",
      "line 2: the phone is the assistant's, who is in the school file",
    ],
  ])("%s", (_, row, problem) => {
    expect(planFor(rowsOf(row))).toEqual({ ...nothing, problems: [problem] });
  });

  test("one phone under two names", () => {
    const plan = planFor(rowsOf("Anna;+36301110001", "Bea;06 30 111 0001"));
    expect(plan.problems).toEqual(['line 3: the phone of line 2, there as "Anna"']);
  });

  test("all of them", () => {
    const plan = planFor(rowsOf(";06", "Anna;+36301110001", "Bea;", ";+36301110002"));
    expect(plan.problems.map((line) => line.slice(0, 7))).toEqual([
      "line 2:",
      "line 4:",
      "line 5:",
    ]);
  });

  test("40 letters are none", () => {
    expect(planFor(rowsOf(`${"ő".repeat(40)};+36301110001`)).problems).toEqual([]);
  });
});

describe("a name is taken", () => {
  test.each(["An\u200bna", "\u200fAnna\u200f", "Anna.", "„Anna”", "Anna ,", "'Anna'"])(
    "without what isn't part of it: %j",
    (written) => {
      const added = [{ name: "Anna", phone: "+36301110001" }];
      expect(planFor(rowsOf(`${written};+36301110001`))).toEqual({ ...nothing, added });
    },
  );

  test("as known if it is that of somebody known but for such marks", () => {
    const everyone = [known("Anna", "+36301110001")];
    expect(planFor(rowsOf("An\u200bna;+36301110001"), everyone)).toEqual({ ...nothing, known: 1 });
  });

  test("once of two rows that differ in such marks alone", () => {
    const { added, problems } = planFor(rowsOf("Anna;+36301110001", "An\u200bna;+36301110001"));
    expect([added.length, problems]).toEqual([1, []]);
  });
});

describe("somebody known", () => {
  const row = rowsOf("Anna;+36301110001");
  const named = [{ name: "Anna", phone: "+36301110001" }];

  test("under that name changes nothing", () => {
    const everyone = [known("Anna", "+36301110001")];
    expect(planFor(row, everyone)).toEqual({ ...nothing, known: 1 });
    expect(planFor(row, everyone, { rename: true })).toEqual({ ...nothing, known: 1 });
  });

  test("without a name gets it", () => {
    expect(planFor(row, [known(null, "+36301110001")])).toEqual({ ...nothing, named });
  });

  test("who is asked for a name right now is left to answer", () => {
    const asked = known(null, "+36301110001", { session: { state: "awaiting-name" } });
    const notes = ["line 2: has just been asked for a name; left to answer"];
    expect(planFor(row, [asked], { rename: true })).toEqual({ ...nothing, notes });
  });

  test("under another name keeps it, unless renaming is wanted", () => {
    const everyone = [known("Bea", "+36301110001")];
    const kept = ["line 2: known as Bea, kept; --rename makes it Anna"];
    expect(planFor(row, everyone)).toEqual({ ...nothing, notes: kept });
    const notes = ["line 2: Bea becomes Anna"];
    const renamed = planFor(row, everyone, { rename: true });
    expect(renamed).toEqual({ ...nothing, renamed: named, notes });
  });

  test("who has opted out stays so, known or new", () => {
    const optedOut = ["+36301110001"];
    const notes = ["line 2: has opted out, and stays so"];
    expect(planFor(row, [], { optedOut })).toEqual({ ...nothing, added: named, notes });
    const everyone = [known("Anna", "+36301110001", { optedOut: true })];
    expect(planFor(row, everyone, { optedOut })).toEqual({ ...nothing, known: 1, notes });
  });

  test("twice in the file under one name is one", () => {
    const plan = planFor(`${row}\nAnna;06301110001`);
    const notes = ["line 3: the phone of line 2 again, with the same name"];
    expect(plan).toEqual({ ...nothing, added: named, notes });
  });
});

test("what is exported and imported again changes nothing", () => {
  const letters = fc.constantFrom(
    "a",
    "Ő",
    '"',
    ",",
    ";",
    "\t",
    "\n",
    " ",
    "'",
    "=",
    "+",
    "-",
    "@",
  );
  const name = fc.option(fc.oneof(fc.string({ unit: letters }), fc.string({ unit: "grapheme" })));
  const own = [assisted.number, assisted.trainer.phone, assisted.assistant.phone];
  const phones = fc.constantFrom(
    ...own,
    "12345",
    "+36301110001",
    "+43664123456",
    "BANK",
    "=1",
    "'=1",
    "-5",
  );
  const people = fc.uniqueArray(fc.tuple(name, phones), { selector: ([, phone]) => phone });
  fc.assert(
    fc.property(people, fc.boolean(), (rows, rename) => {
      const everyone = rows.map(([name, phone]) => known(name, phone));
      const plan = planFor(peopleFileOf(everyone, assisted), everyone, { rename });
      const others = everyone.filter(({ phone }) => !own.includes(phone));
      expect(plan).toEqual({ ...nothing, known: others.length });
    }),
    tries(500),
  );
});
