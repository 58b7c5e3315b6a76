import { describe, expect, test } from "vitest";
import { parseSchool } from "../../src/settings/school-file.ts";
import { problemsIn } from "./refusal.ts";

describe("a mistake in a school file", () => {
  const keys =
    "the keys are name, trainer, assistant, number, timezone, language, stripAccents, quietHours, reminder, textsPerDay, classes";
  const school: [string, string][] = [
    ["name: '  '", 'name: "  " is not a text; write 1 to 80 characters on one line'],
    ["name: ''", 'name: "" is not a text; write 1 to 80 characters on one line'],
    ["class: {}", `class: is not a key here; ${keys}`],
    ["capacity: 8", `capacity: is not a key here; ${keys}`],
    ["trainer: Juli", 'trainer: "Juli" is not a map; write the keys name, phone'],
    ["trainer: { fone: 1 }", "trainer.fone: is not a key here; the keys are name, phone"],
    [
      "trainer: { phone: 0630 }",
      'trainer.phone: 630 is not a phone number; write it in quotes with its country, as "+36301112233"',
    ],
    [
      'trainer: { phone: "12345" }',
      'trainer.phone: "12345" is not a phone number; write it with its country, as "+36301112233"',
    ],
    [
      'trainer: { phone: "06 70 555 0100" }',
      "trainer.phone: is the bot's own number; write the phone that the trainer texts from",
    ],
    [
      'number: "06 70 555 0100"',
      'number: "06 70 555 0100" is not an international phone number; write it with its country, as "+36301112233"',
    ],
    [
      "timezone: Europe/Budapst",
      'timezone: "Europe/Budapst" is not a time zone; write an IANA name, as Europe/Budapest',
    ],
    [
      'timezone: "+01:00"',
      'timezone: "+01:00" is not a time zone; write an IANA name, as Europe/Budapest',
    ],
    ["language: de", 'language: "de" is not a language that is there; write en or hu'],
    ["language: HU", 'language: "HU" is not a language that is there; write en or hu'],
    ["assistant: Eszter", 'assistant: "Eszter" is not a map; write the keys name, phone'],
    [
      "assistant: { name: Eszter }",
      'assistant.phone: is missing; write it with its country, as "+36301112233"',
    ],
    [
      'assistant: { phone: "+36301114455" }',
      "assistant.name: is missing; write 1 to 40 characters on one line",
    ],
    [
      'assistant: { name: Eszter, phone: "06 30 111 2233" }',
      "assistant.phone: is the trainer's; write the assistant's, or no assistant",
    ],
    [
      'assistant: { name: Eszter, phone: "+36705550100" }',
      "assistant.phone: is the bot's own number; write the assistant's, or no assistant",
    ],
    [
      "stripAccents: yes",
      'stripAccents: "yes" is not true or false; write one of the two, without quotes',
    ],
    ["textsPerDay: 0", "textsPerDay: 0 is out of range; write 1 to 200"],
    ["textsPerDay: 201", "textsPerDay: 201 is out of range; write 1 to 200"],
    [
      "reminder: evening",
      'reminder: "evening" is not a time of day or off; write it as 18:00, or off',
    ],
    ["reminder: 6:00", 'reminder: "6:00" is not a time of day or off; write it as 18:00, or off'],
    ["reminder:", "reminder: nothing is not a time of day or off; write it as 18:00, or off"],
    [
      "reminder: 21:00",
      "reminder: 21:00 is in the quiet hours (21:00 to 08:00); write a time outside them, or off",
    ],
    [
      '{ quietHours: { from: "12:00", to: "14:00" }, reminder: "12:00" }',
      "reminder: 12:00 is in the quiet hours (12:00 to 14:00); write a time outside them, or off",
    ],
    [
      "reminder: 07:59",
      "reminder: 07:59 is in the quiet hours (21:00 to 08:00); write a time outside them, or off",
    ],
    [
      "quietHours: { from: 9:00 }",
      'quietHours.from: "9:00" is not a time of day; write it as 09:00',
    ],
    ["classes: []", "classes: is empty; write the school's classes"],
    [
      "classes: [{}, {}]",
      'classes[1].name: "Sunday class" is another class\'s name; write one of its own',
    ],
    [
      "classes: [{ name: Kezdő kutyák }, { name: KEZDO  Kutyak }]",
      'classes[1].name: "KEZDO  Kutyak" is another class\'s name; write one of its own',
    ],
    [
      "classes: [{ name: 10:30 }]",
      "classes[0].name: has no word in it; write one that people can text, of letters alone",
    ],
    [
      "classes: [{ name: A1 }]",
      "classes[0].name: has no word in it; write one that people can text, of letters alone",
    ],
    [
      "classes: {}",
      "classes: a map is not a list; write [] around it, or a line with a dash for each",
    ],
  ];
  test.each(school)("%s", (text, problem) => {
    expect(problemsIn(() => parseSchool(text, "s.yaml"))).toEqual([`s.yaml:1 ${problem}`]);
  });

  const times = ["11", "12", "13", "14", "15", "16", "17", "18", "19"].map((hour) => `${hour}:00`);
  const inClass: [string, string][] = [
    [
      "weekday: Sunday",
      'weekday: "Sunday" is not a weekday; write one of Sun, Mon, Tue, Wed, Thu, Fri, Sat',
    ],
    ["starts: 8:30", 'starts: "8:30" is not a time of day; write it as 08:30'],
    ["starts: 24:00", 'starts: "24:00" is not a time of day; write it as 09:00'],
    ["lasts: 0m", "lasts: is out of range; write 1s to 24h"],
    ["lasts: 60", "lasts: 60 is not a duration; write it as 90s, 60m or 2h"],
    ["capacity: 0", "capacity: 0 is out of range; write 1 to 500"],
    ["capacity: 501", "capacity: 501 is out of range; write 1 to 500"],
    ["capacity: 7.5", "capacity: 7.5 is not a whole number; write 1 to 500, without quotes"],
    ["capacity: '7'", 'capacity: "7" is not a whole number; write 1 to 500, without quotes'],
    ["capacity:", "capacity: nothing is not a whole number; write 1 to 500, without quotes"],
    [
      "siblings: [{ starts: 09:00 }]",
      "siblings[0].capacity: is missing; write 1 to 500, without quotes",
    ],
    [
      "siblings: [{ starts: 10:30, capacity: 7 }]",
      "siblings[0].starts: 10:30 is when the class itself starts; write another time",
    ],
    [
      "siblings: [{ starts: 09:00, capacity: 7 }, { starts: 09:00, capacity: 5 }]",
      "siblings[1].starts: 09:00 is when another sibling starts; write another time",
    ],
    [
      `siblings: [${times.map((time) => `{ starts: ${time}, capacity: 7 }`).join(", ")}]`,
      "siblings: has more than 8 entries; write at most 8",
    ],
    [
      "signupCloses: 18:00",
      'signupCloses: "18:00" is not a time of the week; write it as Fri 18:00 (Sun Mon Tue Wed Thu Fri Sat, 00:00 to 23:59)',
    ],
    [
      "signupCloses: Sat 09:01",
      "signupCloses: Sat 09:01 is after finalizes (Sat 09:00); write that time or an earlier one",
    ],
    [
      "decidesBy: Sat 09:00",
      "decidesBy: Sat 09:00 is not after finalizes (Sat 09:00); write a later time",
    ],
    [
      "decidesBy: Sun 09:01",
      "decidesBy: Sun 09:01 is after the first slot starts (Sun 09:00); write that time or an earlier one",
    ],
    [
      "weekday: Sat",
      "decidesBy: Sat 20:00 is after the first slot starts (Sat 09:00); write that time or an earlier one",
    ],
    ["replyWithin: 0s", "replyWithin: is out of range; write 1s to 24h"],
    ["replyWithin: 25h", "replyWithin: is out of range; write 1s to 24h"],
    ["movables: yes", 'movables: "yes" is not true or false; write one of the two, without quotes'],
    [
      "distribution: robin",
      'distribution: "robin" is not known here; write round_robin or fill_first',
    ],
    ["siblingMin: 0", "siblingMin: 0 is out of range; write 1 to 500"],
    ["waitlistRatio: 10.1", "waitlistRatio: 10.1 is out of range; write 0 to 10"],
    ["waitlistRatio: -1", "waitlistRatio: -1 is out of range; write 0 to 10"],
    ["waitlistRatio: .nan", "waitlistRatio: NaN is out of range; write 0 to 10"],
  ];
  test.each(inClass)("classes: [{ %s }]", (text, problem) => {
    const file = `name: A\nclasses:\n  - ${text}\n`;
    expect(problemsIn(() => parseSchool(file, "s.yaml"))).toEqual([
      `s.yaml:3 classes[0].${problem}`,
    ]);
  });

  test("hides no other: shape, order and keys are told at once", () => {
    const text = `
nmae: x
classes:
  - name: A
    capacity: many
    finalizes: "Sat 21:00"
  - name: A
`;
    expect(problemsIn(() => parseSchool(text, "s.yaml"))).toEqual([
      expect.stringMatching(/^s\.yaml:2 nmae: is not a key here/),
      "s.yaml:4 classes[0].decidesBy: Sat 20:00 is not after finalizes (Sat 21:00); write a later time",
      expect.stringMatching(/^s\.yaml:5 classes\[0\]\.capacity: "many"/),
      's.yaml:7 classes[1].name: "A" is another class\'s name; write one of its own',
    ]);
    expect(
      problemsIn(() => parseSchool("classes: [{ name: A }, { name: A }]", "s.yaml")),
    ).toContain(`s.yaml:1 classes[1].name: "A" is another class's name; write one of its own`);
  });

  test("in a person hides nothing about their phone", () => {
    const text = `
trainer: { nmae: Juli, phone: "+36705550100" }
assistant: { phone: "+36705550100" }
`;
    expect(problemsIn(() => parseSchool(text, "s.yaml"))).toEqual([
      expect.stringMatching(/^s\.yaml:2 trainer\.nmae: is not a key here/),
      expect.stringMatching(/^s\.yaml:2 trainer\.phone: is the bot's own number/),
      expect.stringMatching(/^s\.yaml:3 assistant\.name: is missing/),
      expect.stringMatching(/^s\.yaml:3 assistant\.phone: is the bot's own number/),
    ]);
  });

  test("in a key's name hides nothing between the others", () => {
    const text = "classes: [{ foo: 1, decidesBy: Sat 09:00 }]";
    expect(problemsIn(() => parseSchool(text, "s.yaml"))).toEqual([
      expect.stringMatching(/^s\.yaml:1 classes\[0\]\.foo: is not a key here/),
      "s.yaml:1 classes[0].decidesBy: Sat 09:00 is not after finalizes (Sat 09:00); write a later time",
    ]);
  });

  test("doesn't blame the keys that it is compared with", () => {
    const text = "classes: [{ weekday: Sunday, signupCloses: Sat 10:00 }]";
    expect(problemsIn(() => parseSchool(text, "s.yaml"))).toHaveLength(1);
  });
});
