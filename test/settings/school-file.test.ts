import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { juliDefaults, parseSchool } from "../../src/settings/school-file.ts";
import { problemsIn } from "./refusal.ts";

const example = readFileSync("school.example.yaml", "utf8");

describe("the example", () => {
  test("is Juli's school", () => {
    expect(parseSchool(example, "school.example.yaml")).toEqual(juliDefaults);
  });

  test("shows every key there is", () => {
    const written = parse(example);
    const [unknown] = problemsIn(() => parseSchool("nothing: 1", "s.yaml"));
    expect(unknown).toMatch(new RegExp(`the keys are ${Object.keys(written).join(", ")}$`));
    const [inClass] = problemsIn(() => parseSchool("classes: [{ nothing: 1 }]", "s.yaml"));
    expect(inClass).toMatch(
      new RegExp(`the keys are ${Object.keys(written.classes[0]).join(", ")}$`),
    );
  });

  test("shows for every key how it is when left out", () => {
    const { classes, ...school } = parse(example);
    const { siblings, ...rules } = classes[0];
    for (const key of Object.keys(school)) {
      const rest = { ...school, classes, [key]: undefined };
      expect(parseSchool(JSON.stringify(rest), "s.yaml"), key).toEqual(juliDefaults);
    }
    for (const key of Object.keys({ ...rules, siblings })) {
      const rest = { ...school, classes: [{ ...classes[0], [key]: undefined }] };
      expect(parseSchool(JSON.stringify(rest), "s.yaml"), key).toEqual(juliDefaults);
    }
  });
});

describe("a school file", () => {
  test("that is empty is Juli's", () => {
    expect(parseSchool("", "s.yaml")).toEqual(juliDefaults);
    expect(juliDefaults).toEqual({
      name: "Juli's Dog School",
      trainer: { name: "Juli", phone: "+36301112233" },
      number: "+36705550100",
      timezone: "Europe/Budapest",
      language: "en",
      quietHours: { from: "21:00", to: "08:00" },
      classes: [
        {
          name: "Sunday class",
          weekday: "Sun",
          starts: "10:30",
          lastsMs: 3_600_000,
          capacity: 7,
          siblings: [{ starts: "09:00", capacity: 7 }],
          signupCloses: { weekday: "Fri", time: "18:00" },
          finalizes: { weekday: "Sat", time: "09:00" },
          decidesBy: { weekday: "Sat", time: "20:00" },
          replyWithinMs: 3_600_000,
          movables: true,
          distribution: "round_robin",
          siblingMin: 3,
          waitlistRatio: 0.5,
          autopilot: true,
        },
      ],
    });
  });

  test("keeps what it says and takes Juli's for the rest, inside maps too", () => {
    const text = `
trainer: { phone: "(415) 555-2671" }
number: "+1 500 555 0006"
timezone: America/Los_Angeles
quietHours: { from: 22:00 }
classes:
  - { capacity: 10, siblings: [], replyWithin: 2s, waitlistRatio: 0, autopilot: false }
`;
    const [rules] = juliDefaults.classes;
    expect(parseSchool(text, "s.yaml")).toEqual({
      ...juliDefaults,
      trainer: { name: "Juli", phone: "+14155552671" },
      number: "+15005550006",
      timezone: "America/Los_Angeles",
      quietHours: { from: "22:00", to: "08:00" },
      classes: [
        {
          ...rules,
          capacity: 10,
          siblings: [],
          replyWithinMs: 2000,
          waitlistRatio: 0,
          autopilot: false,
        },
      ],
    });
  });

  const week = "signupCloses: Sun 08:00, finalizes: Sun 08:00, decidesBy: Sun 09:00";
  const right: [string, string][] = [
    ["week times may touch, and lie on the day itself", `classes: [{ ${week} }]`],
    [
      "a class in midweek takes its times from the days before",
      "classes: [{ weekday: Wed, signupCloses: Thu 18:00, finalizes: Tue 09:00, decidesBy: Tue 20:00 }]",
    ],
    ["Juli's own week fits a class on Monday", "classes: [{ weekday: Mon }]"],
    ["no quiet hours", 'quietHours: { from: "00:00", to: "00:00" }'],
    ["an hour of UTC", "timezone: UTC"],
    ["maps with nothing in them", "trainer:\nquietHours:\n"],
  ];
  test.each(right)("is taken: %s", (_, text) => {
    expect(problemsIn(() => parseSchool(text, "s.yaml"))).toEqual([]);
  });
});

describe("a mistake in a school file", () => {
  const keys = "the keys are name, trainer, number, timezone, language, quietHours, classes";
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
    ["language: hu", 'language: "hu" is not a language that is there yet; write en'],
    [
      "quietHours: { from: 9:00 }",
      'quietHours.from: "9:00" is not a time of day; write it as 09:00',
    ],
    ["classes: []", "classes: is empty; write the school's class"],
    [
      "classes: [{}, { name: Two }]",
      "classes: has 2 classes; one class a school is served for now, keep one",
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
    ["capacity: 0", "capacity: 0 is not a whole number; write 1 to 500, without quotes"],
    ["capacity: 501", "capacity: 501 is not a whole number; write 1 to 500, without quotes"],
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
    ["siblingMin: 0", "siblingMin: 0 is not a whole number; write 1 to 500, without quotes"],
    [
      "waitlistRatio: 10.1",
      "waitlistRatio: 10.1 is not a number in range; write 0 to 10, without quotes",
    ],
    [
      "waitlistRatio: -1",
      "waitlistRatio: -1 is not a number in range; write 0 to 10, without quotes",
    ],
    [
      "waitlistRatio: .nan",
      "waitlistRatio: NaN is not a number in range; write 0 to 10, without quotes",
    ],
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
      "s.yaml:3 classes: has 2 classes; one class a school is served for now, keep one",
      "s.yaml:4 classes[0].decidesBy: Sat 20:00 is not after finalizes (Sat 21:00); write a later time",
      expect.stringMatching(/^s\.yaml:5 classes\[0\]\.capacity: "many"/),
    ]);
    expect(
      problemsIn(() => parseSchool("classes: [{ name: A }, { name: A }]", "s.yaml")),
    ).toContain(`s.yaml:1 classes[1].name: "A" is another class's name; write one of its own`);
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
