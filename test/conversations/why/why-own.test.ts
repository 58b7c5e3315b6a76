/** A participant's WHY: their own standing, and nobody else's name; and WHY in the conversations of both. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segmentsOf } from "../../../src/conversations/texting/segments.ts";
import { earlyEventsByHand, lateEventsByHand, play } from "../../splitter/random-walks.ts";
import { classRules } from "../../support/classes.ts";
import { tries } from "../../support/properties.ts";
import { openFullStage, openStage, type Stage } from "../../support/stage.ts";
import { party, saturday, split, WhyDay, week } from "../../support/why-days.ts";

const waiting = ["Hanna", "Imre", "Jana"];

describe("a participant hears why they", () => {
  const rows: [string, () => WhyDay, string, string][] = [
    [
      "are booked",
      week,
      "Csaba",
      "You have a place on Sun 22 Nov at 10:30: you were 3rd to book, for 7 places.",
    ],
    [
      "wait",
      week,
      "Imre",
      "You're 2nd in line for Sun 22 Nov 10:30: those who signed up before you come first. 7 of 7 places are taken. It's decided from Sat 09:00.",
    ],
    [
      "wait, first in line",
      () => new WhyDay().joins("Anna").waitlists("Hanna"),
      "Hanna",
      "You're 1st in line for Sun 22 Nov 10:30: nobody is before you. You asked for the waitlist. 1 of 7 places are taken. It's decided from Sat 09:00.",
    ],
    [
      "are asked to move",
      saturday,
      "Feri",
      "The class on Sun 22 Nov is overfull: 10 places wanted, 7 there. Those who booked last are asked first: you're 2nd from the end. Could you come at 09:00, not 10:30? YES or NO by 10:00. No answer: you keep 10:30.",
    ],
    [
      "are asked for a seat",
      saturday,
      "Imre",
      "The class on Sun 22 Nov is overfull: 10 places wanted, 7 there. So I'm filling 09:00, those who wait first: you're 2nd in line. Shall I count you in? YES or NO by 10:00.",
    ],
    [
      "are offered a place",
      () => week().do((day) => day.says("Bea", "out")),
      "Hanna",
      "A place is free on Sun 22 Nov at 10:30. It's offered to those who wait, oldest first: you're 1st in line. Do you want it? YES or NO by 13:00.",
    ],
    [
      "have said yes and it isn't sure",
      () => saturday().do((day) => day.says("Gabi Hanna", "yes")),
      "Gabi",
      "You said yes to 09:00 on Sun 22 Nov. It opens once enough people do: 2 of 5 so far. Until then you keep 10:30.",
    ],
    [
      "have moved",
      split,
      "Eva",
      "You have a place on Sun 22 Nov at 09:00: I asked you as 3rd from the end of those who booked, you said yes at 09:28, and it opened with 5.",
    ],
    [
      "were not asked",
      split,
      "Anna",
      "You have a place on Sun 22 Nov at 10:30: you were 1st to book, for 7 places. Those who booked last are asked to move first: your turn didn't come.",
    ],
    [
      "were not asked: pinned",
      () =>
        week()
          .pins("Gabi")
          .do((day) => day.finalize()),
      "Gabi",
      "You have a place on Sun 22 Nov at 10:30: you were 7th to book, for 7 places. Juli has seen to it that you aren't asked to move.",
    ],
    [
      "were not asked: too many together",
      party,
      "Dani",
      "You have a place on Sun 22 Nov at 10:30: you were 5th to book, for 6 places. Your 2 places stay together, and only 1 was left.",
    ],
    [
      "still wait though they said yes late",
      () =>
        saturday("Hanna Imre Jana Kati").do((day) =>
          day.silence().says("Hanna", "yes").at(day.day.times.decidesAt),
        ),
      "Imre",
      "You're 2nd in line for Sun 22 Nov 10:30: those who signed up before you come first. I had no answer about 09:00 by 10:00. 7 of 7 places are taken. If a place comes free I'll text you.",
    ],
    [
      "were given a place",
      () => new WhyDay().joins("Anna").do((day) => day.adds("Kati", "join")),
      "Kati",
      "You have a place on Sun 22 Nov at 10:30: Juli gave it to you.",
    ],
    [
      "were turned away",
      () => new WhyDay({ waitlistRatio: 0.1 }).joins("Anna", 7).joins("Bea").joins("Lili"),
      "Lili",
      "You're not on the list for Sun 22 Nov: the waitlist takes 1 and was full.",
    ],
    [
      "are off the list",
      () => week().do((day) => day.after(5).says("Gabi", "out")),
      "Gabi",
      "You're not on the list for Sun 22 Nov: you said so at 12:05.",
    ],
    [
      "aren't coming: no day",
      () => week().do((day) => day.callsOff()),
      "Anna",
      "The class on Sun 22 Nov at 10:30 is called off. Text JOIN after that day for the next one.",
    ],
  ];

  test.each(rows)("%s", (_what, play, who, says) => {
    expect(play().own(who)).toBe(says);
  });
});

test("whatever happens, WHY names nobody else, fits two segments, and the trainer gets an answer", () => {
  const events = fc.tuple(earlyEventsByHand, lateEventsByHand);
  fc.assert(
    fc.property(events, ([early, late]) => {
      const names = "Zsofia Xenia Quentin Wanda Yvette Ubul";
      const week = new WhyDay().joins(names).waitlists("Vazul Kriszta");
      for (const event of early) week.do((day) => play(day, event));
      week.do((day) => day.finalize());
      for (const event of late) week.do((day) => play(day, event));
      for (const { text, others } of week.everyOwn()) {
        expect(segmentsOf(text), text).toBeLessThanOrEqual(2);
        for (const { name, phone } of others) {
          expect(text).not.toMatch(new RegExp(`\\b${name}\\b`));
          expect(text).not.toContain(phone.slice(-4));
        }
      }
      for (const one of week.names) {
        expect(week.why(one).length).toBeGreaterThan(0);
        expect(week.why(one, week.names[0] ?? one).length).toBeGreaterThan(0);
      }
    }),
    tries(150),
  );
});

describe("in a conversation", () => {
  async function asked(): Promise<Stage> {
    const stage = await openFullStage(waiting);
    await stage.at("Sat 09:00");
    return stage;
  }

  test("WHY to an open question explains it, and leaves it open, its deadline and its clarification", async () => {
    const stage = await asked();
    const before = await stage.day();
    expect(await stage.says("Gabi", "why?")).toEqual([
      expect.stringMatching(/overfull: 10 places wanted, 7 there.*you're the last.*by 10:00/),
    ]);
    expect(await stage.says("Gabi", "why me")).toEqual([expect.stringContaining("overfull")]);
    expect(await stage.day()).toEqual(before);
    expect(await stage.says("Gabi", "what about the dog")).toEqual([
      expect.stringContaining("just YES or NO"),
    ]);
    await stage.says("Gabi", "YES");
    expect(await stage.standing("Gabi")).toBe("09:00?");
  });

  test("somebody who hasn't said their name yet hears why, too, and is still asked for it", async () => {
    const stage = await openStage();
    await stage.says("Newcomer", "JOIN");
    expect(await stage.says("Newcomer", "WHY")).toEqual([expect.stringContaining("1st to book")]);
    await stage.says("Newcomer", "Kriszta");
    expect((await stage.person("Newcomer")).name).toBe("Kriszta");
  });

  test.each([
    ["WHY feri NOT ANNA", /^Feri, 2nd from the end.*\nAnna, 7th.*\nFeri booked after Anna/],
    ["why Feri and not anna?", /^Feri, 2nd from the end.*\nAnna, 7th.*\nFeri booked after Anna/],
    ["WHY Feri NOT Zoltan", /^Nobody called Zoltan/],
    ["WHY Zoltan NOT Feri", /^Nobody called Zoltan/],
    ["WHY Feri NOT Feri", /WHY Anna NOT Bea/],
  ])("%s", async (command, answer) => {
    const stage = await asked();
    expect(await stage.says("trainer", command)).toEqual([expect.stringMatching(answer)]);
  });

  test("two of the second name: it asks which, and the choice goes on with both", async () => {
    const stage = await asked();
    await stage.says("Second", "JOIN Anna");
    expect(await stage.says("trainer", "WHY Gabi NOT Anna")).toEqual([
      expect.stringMatching(/1: Anna, number ending 01, 10:30\n2: Anna, number ending 11, not on/),
    ]);
    expect(await stage.says("trainer", "1")).toEqual([
      expect.stringMatching(/^Gabi, 1st from the end.*\nAnna \(the number ending 01\), 7th/),
    ]);
  });

  test("two of both names: it asks about one after the other", async () => {
    const stage = await openStage();
    await stage.booked("Anna", "Bea");
    await stage.says("Second", "JOIN Anna");
    await stage.says("Third", "JOIN Bea");
    await stage.says("trainer", "WHY Anna NOT Bea");
    expect(await stage.says("trainer", "2")).toEqual([expect.stringMatching(/1: Bea.*\n2: Bea/)]);
    expect(await stage.says("trainer", "1")).toEqual([
      expect.stringMatching(/Both have their place, and neither was asked to move\.$/),
    ]);
  });

  test("in a school with two classes it is answered for each that knows the people, named", async () => {
    const { siblings, signupCloses, finalizes, decidesBy } = classRules({}, [2]);
    const times = { signupCloses, finalizes, decidesBy };
    const puppies = { name: "Puppy class", weekday: "Sun", starts: "17:00", capacity: 2 } as const;
    const stage = await openStage({ more: [{ ...puppies, siblings, ...times }] });
    await stage.says("Anna", "JOIN Anna Sunday class");
    await stage.says("Bea", "JOIN Bea Sunday class");
    await stage.says("Anna", "JOIN Puppy class");
    const [both] = await stage.says("trainer", "WHY Anna");
    expect(both).toMatch(
      /^Sun 22 Nov \(Sunday class\)\nAnna has 10:30.*\n\nSun 22 Nov \(Puppy class\)\nAnna has 17:00/s,
    );
    expect(await stage.says("trainer", "WHY Anna NOT Bea")).toEqual([
      expect.stringMatching(/^Sun 22 Nov \(Sunday class\)\nAnna has 10:30[^P]*asked to move\.$/),
    ]);
    const [own] = await stage.says("Anna", "WHY");
    expect(own).toMatch(/\(Sunday class\) at 10:30: you were 1st.*\(Puppy class\) at 17:00: you/s);
  });

  test("in Hungarian", async () => {
    const stage = await openFullStage(waiting, { language: "hu" });
    await stage.at("Sat 09:00");
    expect(await stage.says("trainer", "MIÉRT Gabi NEM Anna")).toEqual([
      [
        "Gabi, hátulról 1.: 9:00, 10:00-ig, még nincs válasz",
        "Anna, hátulról 7.: nem kérdeztem",
        "Gabi később foglalt, és a legutóbb foglalókat kérdezem először: Anna még nem került sorra.",
      ].join("\n"),
    ]);
    expect(await stage.says("Hanna", "miért?")).toEqual([
      expect.stringMatching(/tele vagyunk: 10 hely kell, 7 van.*1\. vagy a sorban.*10:00-ig/),
    ]);
  });
});

test("WHY of who still waits after the day has settled names the place that is free, as STATUS does", async () => {
  const stage = await openStage();
  await stage.booked("Anna", "Bea");
  await stage.waiting("Hanna");
  await stage.at("Sat 10:30");
  const free = "A place is free at 10:30: text JOIN to take it.";
  expect(await stage.says("Hanna", "WHY")).toEqual([expect.stringContaining(free)]);
  expect(await stage.says("Hanna", "STATUS")).toEqual([expect.stringContaining(free)]);
});
