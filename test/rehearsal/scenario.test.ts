import { describe, expect, test } from "vitest";
import { instantOf, isoTime } from "../../src/domain/times.ts";
import { parseScenario, type Scenario } from "../../src/rehearsal/scenario.ts";
import { juliDefaults } from "../../src/settings/school-file.ts";

const documented = `
title: Seven in class, three waiting, the last booker silent
school: {}                 # any keys of school.yaml; what is left out is Juli's default (below)
day: 2026-11-22            # the class's date, school-local
people: { Anna: "+36301110001" }        # optional; whoever is used but not listed gets a made-up number
booked: [Anna, Bea, Csaba, Dani, Eva, Feri, Gabi]   # text JOIN, in this order, one a minute from Mon 18:00
waiting: [Hanna, Imre, { name: Jana, places: 2 }]   # text MAYBE, in this order, after them
replies:                   # how a person answers asks; not listed: silent
  Hanna: { after: 5m, says: "YES" }                 # the same to every ask
  Imre: [{ after: 2m, says: "NO" }, { after: 20m, says: "ok" }]   # to the first ask, the second, then silent
  Gabi: silent
events:                    # anything else, at school-local times of that week
  - { at: "Sat 11:00", from: Bea, says: "OUT" }
  - { at: "Sat 09:30", from: trainer, says: "PAUSE" }       # confirmation codes are answered by themselves
  - { at: "Sat 09:00", carrier: undelivered, to: Feri, code: 30003 }   # every later text to Feri fails so
until: "Sun 12:00"         # optional; default: one hour after the root slot starts
`;

function parse(text: string): Scenario {
  return parseScenario(text, "s.yaml");
}

function at(date: string, time: string): number {
  return instantOf(date, time, "Europe/Budapest");
}

/** `Anna JOIN 11-16T18:00:00`, one for each sign-up. */
function signUps(scenario: Scenario): string[] {
  const time = (instant: number) => isoTime(instant, scenario.school.timezone).slice(5, 19);
  return scenario.signUps.map((one) => `${one.name} ${one.word} ${time(one.at)}`);
}

describe("the documented file", () => {
  const scenario = parse(documented);

  test("has its title, school, date and end", () => {
    expect(scenario.title).toBe("Seven in class, three waiting, the last booker silent");
    expect(scenario.school).toEqual(juliDefaults);
    expect(scenario.date).toBe("2026-11-22");
    expect(scenario.until).toBe(at("2026-11-22", "12:00"));
  });

  test("signs up one a minute, the waiting after the booked", () => {
    expect(signUps(scenario)).toEqual([
      "Anna JOIN 11-16T18:00:00",
      "Bea JOIN 11-16T18:01:00",
      "Csaba JOIN 11-16T18:02:00",
      "Dani JOIN 11-16T18:03:00",
      "Eva JOIN 11-16T18:04:00",
      "Feri JOIN 11-16T18:05:00",
      "Gabi JOIN 11-16T18:06:00",
      "Hanna MAYBE 11-16T18:07:00",
      "Imre MAYBE 11-16T18:08:00",
      "Jana MAYBE 11-16T18:09:00",
    ]);
    expect(scenario.signUps.map((one) => one.places)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
    expect(scenario.signUps.every((one) => !one.pinned)).toBe(true);
  });

  test("knows who answers what", () => {
    expect([...scenario.replies]).toEqual([
      ["Hanna", { answers: [], afterwards: { afterMs: 300_000, says: "YES" } }],
      [
        "Imre",
        {
          answers: [
            { afterMs: 120_000, says: "NO" },
            { afterMs: 1_200_000, says: "ok" },
          ],
          afterwards: null,
        },
      ],
      ["Gabi", { answers: [], afterwards: null }],
    ]);
  });

  test("has its events in order of time", () => {
    expect(scenario.events).toEqual([
      { kind: "undelivered", at: at("2026-11-21", "09:00"), to: "Feri", code: 30003 },
      { kind: "text", at: at("2026-11-21", "09:30"), from: "trainer", says: "PAUSE" },
      { kind: "text", at: at("2026-11-21", "11:00"), from: "Bea", says: "OUT" },
    ]);
  });

  test("gives everyone a phone of their own, the same each time", () => {
    const phones = [...scenario.people.values()];
    expect([...scenario.people.keys()]).toEqual(scenario.signUps.map((one) => one.name));
    expect(scenario.people.get("Anna")).toBe("+36301110001");
    expect(new Set([...phones, "+36301112233", "+36705550100"]).size).toBe(phones.length + 2);
    expect(phones.every((phone) => /^\+36\d{9}$/.test(phone))).toBe(true);
    expect(parse(documented).people).toEqual(scenario.people);
  });
});

describe("a file", () => {
  test("needs nothing but booked", () => {
    const scenario = parseScenario("booked: []", "rehearsals/quiet-week.yaml");
    expect(scenario).toEqual({
      title: "quiet-week.yaml",
      school: juliDefaults,
      date: "2026-11-22",
      people: new Map(),
      signUps: [],
      replies: new Map(),
      events: [],
      startsAt: at("2026-11-16", "00:00"),
      until: at("2026-11-22", "11:30"),
    });
    const empties = "booked: []\nschool:\npeople:\nwaiting:\nreplies:\nevents:\n";
    expect(parseScenario(empties, "quiet-week.yaml")).toEqual(scenario);
  });

  test("may write the only class's keys under class", () => {
    const [rules] = juliDefaults.classes;
    const capacity9 = { ...juliDefaults, classes: [{ ...rules, capacity: 9 }] };
    expect(parse("booked: []\nschool: { class: { capacity: 9 } }").school).toEqual(capacity9);
    expect(parse("booked: []\nschool: { classes: [{ capacity: 9 }] }").school).toEqual(capacity9);
  });

  test("without a day is on the next date of the class's weekday", () => {
    const school = 'school: { class: { weekday: Tue, decidesBy: "Mon 20:00" } }';
    const scenario = parse(`booked: [Anna]\n${school}`);
    expect(scenario.date).toBe("2026-11-24");
    expect(signUps(scenario)).toEqual(["Anna JOIN 11-23T18:00:00"]);
    expect(scenario.until).toBe(at("2026-11-24", "11:30"));
  });

  test("takes times of the school's own zone, to the second, over a clock change", () => {
    const scenario = parse(`
day: 2026-10-25
booked: [{ name: Anna, at: "Sun 02:59:30", pinned: true }, Bea, { name: Csaba, at: Mon 17:00 }]
waiting: [Dani]
school: { timezone: Europe/London, trainer: { phone: "020 7946 0018" }, number: "+447700900100" }
events: [{ at: "Sun 03:00:01", carrier: works, to: trainer }]
`);
    expect(signUps(scenario)).toEqual([
      "Csaba JOIN 10-19T17:00:00",
      "Bea JOIN 10-19T18:00:00",
      "Dani MAYBE 10-19T18:01:00",
      "Anna JOIN 10-25T02:59:30",
    ]);
    expect(scenario.signUps.map((one) => one.pinned)).toEqual([false, false, false, true]);
    expect(scenario.signUps[0]?.at).toBe(Date.UTC(2026, 9, 19, 16, 0));
    expect(scenario.signUps[3]?.at).toBe(Date.UTC(2026, 9, 25, 2, 59, 30));
    expect(scenario.events).toEqual([
      { kind: "works", at: Date.UTC(2026, 9, 25, 3, 0, 1), to: "trainer" },
    ]);
  });

  test("makes up no number that somebody has", () => {
    const made = parse("booked: [Anna, Bea, Csaba]").people;
    const [first, second, third] = [...made.values()];
    const scenario = parse(`
people: { Zoli: "${first}" }
school: { trainer: { phone: "${second}" }, number: "${third}" }
booked: [Anna]
events: [{ at: "Tue 10:00", from: Newcomer, says: hello }]
`);
    const phones = [...scenario.people.values(), second, third];
    expect([...scenario.people.keys()]).toEqual(["Zoli", "Anna", "Newcomer"]);
    expect(new Set(phones).size).toBe(5);
  });

  test("takes national phones of the school's country", () => {
    const scenario = parse('booked: [Anna]\npeople: { Anna: "06 30 111 0001" }');
    expect(scenario.people.get("Anna")).toBe("+36301110001");
  });

  test("may answer some asks only", () => {
    const scenario = parse(
      'booked: [Anna]\nreplies: { Anna: [silent, { after: 0s, says: "igen" }] }',
    );
    expect(scenario.replies.get("Anna")).toEqual({
      answers: [null, { afterMs: 0, says: "igen" }],
      afterwards: null,
    });
  });
});
