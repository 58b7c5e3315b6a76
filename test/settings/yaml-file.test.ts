import { describe, expect, test } from "vitest";
import { duration } from "../../src/settings/durations.ts";
import { phone } from "../../src/settings/phones.ts";
import { oneLine } from "../../src/settings/plain-values.ts";
import { keys, list } from "../../src/settings/shapes.ts";
import { parseYaml } from "../../src/settings/yaml-file.ts";
import { problemsIn, refusalOf } from "./refusal.ts";

const schema = keys({
  name: oneLine(20).optional(),
  phone: phone("36").optional(),
  classes: list(
    keys({ replyWithin: duration("1s", "24h"), "odd key": oneLine(9).optional() }),
    3,
  ).optional(),
});

function parse(text: string) {
  return parseYaml(text, "file.yaml", () => schema);
}

describe("a YAML file", () => {
  const wrong: [string, string, string[]][] = [
    [
      "a wrong value in a list, by its own line",
      "name: x\nclasses:\n  - replyWithin: 60m\n  -\n    replyWithin: an hour\n",
      [
        'file.yaml:5 classes[1].replyWithin: "an hour" is not a duration; write it as 90s, 60m or 2h',
      ],
    ],
    [
      "a missing key, by the line of what it is missing in",
      "name: x\nclasses:\n  - {}\n",
      ["file.yaml:3 classes[0].replyWithin: is missing; write it as 90s, 60m or 2h"],
    ],
    [
      "an unknown key, with those that are known",
      "# a comment\nnmae: x\n",
      ["file.yaml:2 nmae: is not a key here; the keys are name, phone, classes"],
    ],
    [
      "a key that is no plain word",
      "classes: [{ replyWithin: 60m, odd key: 7 }]",
      ['file.yaml:1 classes[0]["odd key"]: 7 is not a text; write 1 to 9 characters on one line'],
    ],
    [
      "a phone without quotes, which YAML takes for a number",
      "phone: +36301112233",
      [
        'file.yaml:1 phone: 36301112233 is not a phone number; write it in quotes with its country, as "+36301112233"',
      ],
    ],
    [
      "a key written twice, along with other problems",
      "name: x\nfoo: 1\nname: y\n",
      [
        "file.yaml:2 foo: is not a key here; the keys are name, phone, classes",
        "file.yaml:3 name: is written twice; keep one of them",
      ],
    ],
    [
      "a key written twice in quotes or inside another, and not one that stands in two",
      'name: x\n"name": y\nclasses:\n  - { replyWithin: 1m, replyWithin: 2m }\n  - replyWithin: 1m\n',
      [
        'file.yaml:2 "name": is written twice; keep one of them',
        "file.yaml:4 replyWithin: is written twice; keep one of them",
      ],
    ],
    [
      "a wrong value in the later of two keys, which is the one that counts",
      "name: x\nname: 5\n",
      [
        "file.yaml:2 name: is written twice; keep one of them",
        "file.yaml:2 name: 5 is not a text; write 1 to 20 characters on one line",
      ],
    ],
    [
      "a wrong value behind an alias, where it is written",
      "classes:\n  - &a\n    replyWithin: soon\n  - *a\n",
      [
        'file.yaml:3 classes[0].replyWithin: "soon" is not a duration; write it as 90s, 60m or 2h',
        'file.yaml:3 classes[1].replyWithin: "soon" is not a duration; write it as 90s, 60m or 2h',
      ],
    ],
    [
      "a tag",
      "name: !secret x",
      ["file.yaml:1 has a tag, which means nothing here; take it off, or put the value in quotes"],
    ],
    [
      "a tag of YAML's own",
      "\nname: !!binary aGVsbG8=",
      ["file.yaml:2 has a tag, which means nothing here; take it off, or put the value in quotes"],
    ],
    [
      "an alias of nothing",
      "name: x\nphone: *home",
      ["file.yaml:2 *home repeats nothing; put &home before a value above it"],
    ],
    [
      "a second document",
      "name: x\n---\nname: y",
      ["file.yaml:2 starts a second document; keep one"],
    ],
    ["a list", "- x", ["file.yaml:1 a list is not a map; write the keys name, phone, classes"]],
    [
      "too long a list",
      `classes:\n${"  - { replyWithin: 1h }\n".repeat(4)}`,
      ["file.yaml:1 classes: has more than 3 entries; write at most 3"],
    ],
    [
      "Windows line ends",
      "name: x\r\n\r\nfoo: 1\r\n",
      ["file.yaml:3 foo: is not a key here; the keys are name, phone, classes"],
    ],
  ];
  test.each(wrong)("is refused for %s", (_, text, problems) => {
    expect(problemsIn(() => parse(text))).toEqual(problems);
  });

  const key = "can't be read as a key and its value; look at its indentation";
  test.each([
    ["name: x\nclasses: [1\nphone: y", "2 a [ is opened and never closed; write ] where it ends"],
    [
      "classes:\n  - { a: 1\n  - { a: 2 }\nb: 3",
      "2 a { is opened and never closed; write } where it ends",
    ],
    ["classes: [{ a: 1]\n", "1 a { is opened and never closed; write } where it ends"],
    ['name: "x\nphone: y\n', '1 a " is opened and never closed; write " where it ends'],
    ["name: 'x", "1 a ' is opened and never closed; write ' where it ends"],
    ["name: x\n\tphone: y\n", "2 begins with a tab; begin it with blanks"],
    ["name: @x\n", "1 begins a value with @, which means something else; put the value in quotes"],
    ['name: "\\q"\n', "1 has a backslash in double quotes; write it twice, or use single quotes"],
    ["name: Juli's: x\n", `1 ${key}`],
    ["name: x\n phone: y\n", `1 ${key}`],
    ["name: 'it's'\n", "1 can't be read; look for a bracket, quote, colon or dash"],
  ])("that is broken is refused in one plain line: %j", (text, says) => {
    const problems = problemsIn(() => parse(text));
    expect(problems).toHaveLength(1);
    expect(problems?.[0]).toContain(`file.yaml:${says}`);
  });

  test("that multiplies itself by aliases is refused", () => {
    const rows = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [from, to] of ["ab", "bc", "cd", "de"]) {
      rows.push(`${to}: &${to} [${`*${from}, `.repeat(9)}]`);
    }
    expect(problemsIn(() => parse(rows.join("\n")))).toEqual([
      "file.yaml:1 its aliases can't be followed; write the values out",
    ]);
  });

  test("that holds itself is refused like any wrong value", () => {
    expect(problemsIn(() => parse("classes: &a [*a]"))).toEqual([
      "file.yaml:1 classes[0]: a list is not a map; write the keys replyWithin, odd key",
    ]);
  });

  test("says how many problems it has, in the message and with every line in it", () => {
    const refusal = refusalOf(() => parse("a: 1\nb: 2"));
    expect(refusal?.message.split("\n")).toEqual([
      "file.yaml has 2 problems",
      "  file.yaml:1 a: is not a key here; the keys are name, phone, classes",
      "  file.yaml:2 b: is not a key here; the keys are name, phone, classes",
    ]);
    expect(refusalOf(() => parse("a: 1"))?.message).toMatch(/^file\.yaml has 1 problem\n/);
  });

  test("is read by YAML 1.2, whatever it says: a time stays a text, and so does yes", () => {
    expect(parse("%YAML 1.1\n---\nname: 10:30")).toEqual({ name: "10:30" });
    expect(parse("name: yes")).toEqual({ name: "yes" });
  });

  test("that is empty has nothing in it", () => {
    expect(parse("")).toEqual({});
    expect(parse("# nothing yet\n")).toEqual({});
  });
});
