/** What a rehearsal file is refused for, each with its place and the right form. */
import { describe, expect, test } from "vitest";
import { parseScenario, type Scenario } from "../../src/rehearsal/scenario.ts";
import { problemsIn } from "../settings/refusal.ts";

function parse(text: string): Scenario {
  return parseScenario(text, "s.yaml");
}

describe("a mistake", () => {
  const name = "write 1 to 40 characters, a letter among them, and not trainer";
  const nowhere =
    "is nowhere else in the file; write somebody from booked, waiting, people or an event's from";
  const moment = "write it as Sat 11:00 (Sun Mon Tue Wed Thu Fri Sat, 00:00 to 23:59)";
  const rows: [string, string][] = [
    [
      "titel: x",
      "titel: is not a key here; the keys are title, school, day, people, booked, waiting, replies, events, until",
    ],
    ["title: 7", "title: 7 is not a text; write 1 to 200 characters on one line"],
    [
      "school: { class: { replyWithin: an hour } }",
      'school.class.replyWithin: "an hour" is not a duration; write it as 90s, 60m or 2h',
    ],
    [
      "school: { class: {}, classes: [{}] }",
      "school.class: stands beside classes; write one of the two",
    ],
    [
      "school: { capacity: 7 }",
      "school.capacity: is not a key here; the keys are name, trainer, assistant, number, timezone, language, stripAccents, quietHours, reminder, textsPerDay, class, classes",
    ],
    ["day: 2026-11-21", "day: 2026-11-21 is a Sat, the class is on Sun; write 2026-11-22"],
    ["day: 2026-02-30", 'day: "2026-02-30" is not a date; write it as 2026-11-22'],
    ["day: Sunday", 'day: "Sunday" is not a date; write it as 2026-11-22'],
    [
      "people: { Zoli: +36301110001 }",
      'people.Zoli: 36301110001 is not a phone number; write it in quotes with its country, as "+36301112233"',
    ],
    [
      'people: { Zoli: "06 30 111 2233" }',
      "people.Zoli: +36301112233 is the number of the trainer too; write one of their own",
    ],
    [
      'people: { Zoli: "+36705550100" }',
      "people.Zoli: +36705550100 is the number of the school too; write one of their own",
    ],
    [
      'people: { Zoli: "+36301110001", Vera: "06301110001" }',
      "people.Vera: +36301110001 is the number of Zoli too; write one of their own",
    ],
    [
      'people: { trainer: "+36301110001" }',
      `people.trainer: "trainer" is not a person's name; ${name}`,
    ],
    ["people: [Zoli]", "people: a list is not a map; write a name and a value for each"],
    ["waiting: [Anna]", 'waiting[0]: "Anna" signs up twice; write another name, or keep one'],
    [
      "waiting: [{ name: Vera }, Vera]",
      'waiting[1]: "Vera" signs up twice; write another name, or keep one',
    ],
    ["waiting: [trainer]", `waiting[0]: "trainer" is not a person's name; ${name}`],
    ["waiting: [Trainer]", `waiting[0]: "Trainer" is not a person's name; ${name}`],
    ["waiting: [17]", `waiting[0]: 17 is not a person's name; ${name}`],
    ['waiting: ["Vera "]', `waiting[0]: "Vera " is not a person's name; ${name}`],
    ['waiting: ["17"]', `waiting[0]: "17" is not a person's name; ${name}`],
    ["waiting: [null]", `waiting[0]: nothing is not a person's name; ${name}`],
    [
      `waiting: [${"x".repeat(41)}]`,
      `waiting[0]: "${"x".repeat(41)}" is not a person's name; ${name}`,
    ],
    ["waiting: [{ places: 2 }]", `waiting[0].name: is missing; ${name}`],
    ["waiting: [{ name: Vera, places: 0 }]", "waiting[0].places: 0 is out of range; write 1 to 9"],
    [
      "waiting: [{ name: Vera, pined: true }]",
      "waiting[0].pined: is not a key here; the keys are name, places, pinned, at",
    ],
    [
      "waiting: [{ name: Vera, pinned: yes }]",
      'waiting[0].pinned: "yes" is not true or false; write one of the two, without quotes',
    ],
    [
      "waiting: [{ name: Vera, at: 18:00 }]",
      `waiting[0].at: "18:00" is not a time of the week; ${moment}`,
    ],
    [
      "waiting: [{ name: Vera, places: 12 }]",
      "waiting[0].places: 12 is out of range; write 1 to 9",
    ],
    [
      "waiting: [{ name: Vera, at: Sun 11:31 }]",
      "waiting[0].at: is after the rehearsal ends (Sun 2026-11-22 11:30); write an earlier time, or a later until",
    ],
    [
      "waiting: Vera",
      'waiting: "Vera" is not a list; write [] around it, or a line with a dash for each',
    ],
    ["replies: { Vera: silent }", `replies.Vera: "Vera" ${nowhere}`],
    [
      "replies: { trainer: silent }",
      "replies.trainer: is asked nothing; write what they text as an event",
    ],
    [
      "replies: { Anna: quiet }",
      'replies.Anna: "quiet" is not a reply; write silent or { after: 5m, says: "YES" }',
    ],
    [
      "replies: { Anna: [silent, yes] }",
      'replies.Anna[1]: "yes" is not a reply; write silent or { after: 5m, says: "YES" }',
    ],
    [
      "replies: { Anna: { after: 5, says: YES } }",
      "replies.Anna.after: 5 is not a duration; write it as 90s, 60m or 2h",
    ],
    [
      "replies: { Anna: { after: 5m, says: 4 } }",
      'replies.Anna.says: 4 is not a text; write what they text in quotes, as "YES"',
    ],
    [
      "replies: { Anna: { after: 5m } }",
      'replies.Anna.says: is missing; write what they text in quotes, as "YES"',
    ],
    [
      "events: [{ at: Sat 9:00, from: Anna, says: OUT }]",
      `events[0].at: "Sat 9:00" is not a time of the week; ${moment}`,
    ],
    [
      "events: [{ at: 2026-11-21 09:00, from: Anna, says: OUT }]",
      `events[0].at: "2026-11-21 09:00" is not a time of the week; ${moment}`,
    ],
    [
      "events: [{ at: Sun 11:30:01, from: Anna, says: OUT }]",
      "events[0].at: is after the rehearsal ends (Sun 2026-11-22 11:30); write an earlier time, or a later until",
    ],
    [
      "events: [{ at: Sat 09:00, from: Trainer, says: GO }]",
      'events[0].from: "Trainer" is not a name; write trainer or a person\'s name, 1 to 40 characters, a letter among them',
    ],
    [
      "events: [{ at: Sat 09:00, from: Anna, says: OUT, to: Bea }]",
      "events[0].to: is not a key here; the keys are at, from, says",
    ],
    [
      "events: [{ at: Sat 09:00, carrier: broken, to: Anna }]",
      'events[0].carrier: "broken" is not known here; write works or undelivered',
    ],
    [
      "events: [{ at: Sat 09:00, carrier: works, to: Anna, code: 30003 }]",
      "events[0].code: is not a key here; the keys are at, carrier, to",
    ],
    [
      "events: [{ at: Sat 09:00, carrier: undelivered, to: Anna, code: x }]",
      'events[0].code: "x" is not a whole number; write 1 to 99999, without quotes',
    ],
    [
      "events: [{ at: Sat 09:00, carrier: undelivered, to: Vera }]",
      `events[0].to: "Vera" ${nowhere}`,
    ],
    ["events: [OUT]", 'events[0]: "OUT" is not a map; write the keys at, from, says'],
    ["until: noon", `until: "noon" is not a time of the week; ${moment}`],
  ];
  test.each(rows)("%s", (text, problem) => {
    const file = `booked:\n  - Anna\n  - Bea\n${text}\n`;
    expect(problemsIn(() => parse(file))).toEqual([`s.yaml:4 ${problem}`]);
  });

  test("is a text that no SMS can be", () => {
    const file = `booked: [Anna]\nreplies: { Anna: { after: 5m, says: ${"x".repeat(1601)} } }`;
    expect(problemsIn(() => parse(file))).toEqual([
      expect.stringMatching(/^s\.yaml:2 replies\.Anna\.says: "x{56}…" is not a text/),
    ]);
    expect(problemsIn(() => parse(file.replace("xx", "x")))).toEqual([]);
  });

  test("is not to answer as somebody who texts by an event alone", () => {
    const text = "events: [{ at: Tue 10:00, from: Vera, says: JOIN }]\nreplies: { Vera: silent }";
    expect(problemsIn(() => parse(`booked: [Anna]\n${text}`))).toEqual([]);
  });

  test.each(["waiting: Vera", "waiting: [{ nmae: Vera }, {}]"])(
    "in %s doesn't make a stranger of whoever may be meant there",
    (waiting) => {
      const lines = problemsIn(() =>
        parse(`booked: [Anna]\n${waiting}\nreplies: { Vera: silent }`),
      );
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((line) => line.startsWith("s.yaml:3"))).toEqual([]);
    },
  );

  test("is to leave out booked", () => {
    expect(problemsIn(() => parse("title: x"))).toEqual([
      "s.yaml:1 booked: is missing; write a list, [] if it is empty",
    ]);
  });

  test("is a sign-up after an end whose own date is told", () => {
    expect(problemsIn(() => parse('booked: [Anna]\nuntil: "Mon 00:00"'))).toEqual([
      "s.yaml:1 booked: they text one a minute from Mon 18:00, on after the rehearsal ends (Mon 2026-11-16 00:00); give each an at",
    ]);
  });

  test("is a week whose Monday evening comes after its class", () => {
    const school = 'school: { class: { weekday: Mon, decidesBy: "Sun 20:00" } }';
    expect(problemsIn(() => parse(`${school}\nbooked: [Anna]`))).toEqual([
      "s.yaml:2 booked: they text one a minute from Mon 18:00, on after the rehearsal ends (Mon 2026-11-23 11:30); give each an at",
    ]);
    expect(problemsIn(() => parse(`${school}\nbooked: [{ name: Anna, at: Sun 18:00 }]`))).toEqual(
      [],
    );
  });

  test("hides no other, and each is told by its line", () => {
    const text = `
day: 2026-11-23
until: Sat 10:00
booked:
  - Anna
  - { name: Anna, places: two }
events:
  - { at: Sat 10:01, from: Anna, says: OUT }
  - { at: Sat 09:00, from: 5, says: OUT }
replies:
  Vera: { after: soon, says: "YES" }
`;
    expect(problemsIn(() => parse(text)).map((line) => line.split(": ")[0])).toEqual([
      "s.yaml:2 day",
      "s.yaml:6 booked[1].places",
      "s.yaml:6 booked[1]",
      "s.yaml:8 events[0].at",
      "s.yaml:9 events[1].from",
      "s.yaml:11 replies.Vera.after",
      "s.yaml:11 replies.Vera",
    ]);
  });
});
