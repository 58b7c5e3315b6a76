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

const quietByDay = (reminder: string) =>
  `quietHours: { from: "12:00", to: "14:00" }\nreminder: "${reminder}"`;

describe("a school file", () => {
  test("that is empty is Juli's", () => {
    expect(parseSchool("", "s.yaml")).toEqual(juliDefaults);
    expect(juliDefaults).toEqual({
      name: "Juli's Dog School",
      trainer: { name: "Juli", phone: "+36301112233" },
      number: "+36705550100",
      timezone: "Europe/Budapest",
      assistant: null,
      language: "en",
      stripAccents: false,
      quietHours: { from: "21:00", to: "08:00" },
      reminder: null,
      textsPerDay: 20,
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
assistant: { name: Eszter, phone: "(415) 555-2672" }
language: hu
stripAccents: true
reminder: 18:00
textsPerDay: 5
classes:
  - { capacity: 10, siblings: [], replyWithin: 2s, waitlistRatio: 0, autopilot: false }
`;
    const [rules] = juliDefaults.classes;
    expect(parseSchool(text, "s.yaml")).toEqual({
      ...juliDefaults,
      trainer: { name: "Juli", phone: "+14155552671" },
      assistant: { name: "Eszter", phone: "+14155552672" },
      language: "hu",
      stripAccents: true,
      reminder: "18:00",
      textsPerDay: 5,
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

  test("may have several classes, in the order of the file", () => {
    const text =
      "classes: [{ name: Puppies, weekday: Wed, signupCloses: Mon 18:00, finalizes: Tue 09:00, decidesBy: Tue 20:00 }, {}]";
    const { classes } = parseSchool(text, "s.yaml");
    expect(classes.map(({ name, weekday }) => [name, weekday])).toEqual([
      ["Puppies", "Wed"],
      ["Sunday class", "Sun"],
    ]);
    expect(classes[1]).toEqual(juliDefaults.classes[0]);
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
    ["maps with nothing in them", "trainer:\nassistant:\nquietHours:\n"],
    ["the most texts a day", "textsPerDay: 200"],
    ["the fewest texts a day", "textsPerDay: 1"],
    ["a reminder at the minute when quiet hours end", "reminder: 08:00"],
    ["a reminder at the minute before they begin", "reminder: 20:59"],
    ["any reminder without quiet hours", "quietHours: { from: 00:00, to: 00:00 }\nreminder: 23:00"],
    ["quiet hours by day, and a reminder when they end", quietByDay("14:00")],
    ["quiet hours by day, and a reminder before them", quietByDay("11:59")],
    ["classes whose names differ by a word", "classes: [{ name: Dogs }, { name: Big dogs }]"],
    ["a name with a word and more", "classes: [{ name: Agility 2 }, { name: Kezdő kutyák }]"],
  ];
  test.each(right)("is taken: %s", (_, text) => {
    expect(problemsIn(() => parseSchool(text, "s.yaml"))).toEqual([]);
  });
});
