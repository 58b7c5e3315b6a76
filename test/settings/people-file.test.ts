/** The people file: what spreadsheets save is read, and what isn't such a file is refused in words. */
import { describe, expect, test } from "vitest";
import { parsePeopleFile, peopleFileOf } from "../../src/settings/people-file.ts";
import type { KnownPerson } from "../../src/turns/ports.ts";
import { school } from "../support/classes.ts";
import { refusalOf } from "./refusal.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string) => parsePeopleFile(bytes(text), "people.csv");
const anna = { name: "Anna", phone: "+36301110001", fault: null };

describe("a people file", () => {
  test.each([
    ["with commas", "name,phone\nAnna,+36301110001\n"],
    ["with semicolons and Windows' line ends", "name;phone\r\nAnna;+36301110001\r\n"],
    ["with tabs", "name\tphone\nAnna\t+36301110001"],
    ["with a byte order mark", "\uFEFFname,phone\nAnna,+36301110001"],
    ["with the columns the other way round", "phone,name\n+36301110001,Anna"],
    ["with its header in capitals and blanks", " Name , PHONE \n Anna , +36301110001 "],
    ["in quotes", '"name","phone"\n"Anna","+36301110001"'],
    ["with a phone made text by an apostrophe", "name,phone\nAnna,'+36301110001"],
    ["with more empty cells than columns", "name,phone\nAnna,+36301110001,,"],
  ])("%s", (_, text) => {
    expect(parse(text)).toEqual({ rows: [{ line: 2, ...anna }], ignored: [] });
  });

  test("may have other columns, which it names", () => {
    const text = "e-mail;name;Note, if any;phone;\nx@y;Anna;likes; +36301110001;\n";
    const ignored = ["e-mail", "note, if any"];
    expect(parse(text)).toEqual({ rows: [{ line: 2, ...anna }], ignored });
  });

  test("may have empty lines; the others keep their numbers", () => {
    expect(parse("name,phone\n\n,\nAnna,+36301110001").rows).toEqual([{ line: 4, ...anna }]);
  });

  test("may lack a cell", () => {
    expect(parse("name,phone\nAnna").rows).toEqual([
      { line: 2, name: "Anna", phone: "", fault: null },
    ]);
  });

  test("has a fault where a name with a comma stands without quotes", () => {
    const [row] = parse("phone,name\n+36301110001,Kis, Anna").rows;
    expect(row?.fault).toMatch(/3 cells where the first line has 2/);
  });

  test("has a fault where a quote isn't closed", () => {
    expect(parse('name,phone\n"Anna,+36301110001\n').rows[0]?.fault).toMatch(/never closed/);
  });
});

describe("no people file", () => {
  test.each([
    ["is empty", "", /people\.csv:1 has no columns called name and phone/],
    ["lacks a header", "Anna,+36301110001", /no columns.*name,phone/],
    ["lacks a column", "name,telefon\nAnna,+36301110001", /no columns/],
    ["has a column twice", "name,phone,Name\nAnna,+36301110001,Bea", /two columns called name/],
    ["is too long", `name,phone\n${"a,1\n".repeat(10_001)}`, /over 10000 rows/],
  ])("%s", (_, text, words) => {
    expect(refusalOf(() => parse(text))?.message).toMatch(words);
  });

  test("may have as many rows as that", () => {
    expect(parse(`name,phone\n${"a,1\n".repeat(10_000)}`).rows).toHaveLength(10_000);
  });

  test.each([
    ["Windows' Central European letters", Uint8Array.of(...bytes("name,phone\nB"), 0xe9, 0x0a)],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x6e, 0x00)],
  ])("is one in %s", (_, content) => {
    const refusal = refusalOf(() => parsePeopleFile(content, "people.csv"));
    expect(refusal?.message).toBe('people.csv is not in UTF-8; save it as "CSV UTF-8"');
  });
});

const person: KnownPerson = {
  ...{ id: 1, name: "Anna", phone: "+36301110001", optedOut: false, language: null },
  ...{
    introduced: true,
    linkEpoch: 0,
    session: { state: "resting" },
    firstDay: null,
    lastDay: null,
  },
};

describe("the file that is written", () => {
  test("says who, how to reach them, and when they came", () => {
    const came = { firstDay: "2026-11-22", lastDay: "2026-12-06" };
    const text = peopleFileOf(
      [
        { ...person, ...came, language: "hu" },
        { ...person, name: null, phone: "+36301110002", optedOut: true },
      ],
      school,
    );
    expect(text.split("\r\n")).toEqual([
      '"name","phone","language","opted_out","first_day","last_day"',
      '"Anna","+36301110001","hu","no","2026-11-22","2026-12-06"',
      '"","+36301110002","","yes","",""',
      "",
    ]);
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+Anna", "'+Anna"],
    ["-Anna", "'-Anna"],
    ["@Anna", "'@Anna"],
    [" =1+1 ", "'=1+1"],
    ["'=1+1", "''=1+1"],
    ["'t Hooft", "'t Hooft"],
    ["Anna=", "Anna="],
  ])("holds the name %j so that no spreadsheet computes it: %j", (name, cell) => {
    const text = peopleFileOf([{ ...person, name }], school);
    expect(text).toContain(`\r\n"${cell}",`);
    expect(parse(text).rows[0]).toMatchObject({ name: name.trim(), phone: person.phone });
  });
});
