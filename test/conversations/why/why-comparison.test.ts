/** WHY X NOT Y: how both stand, and the one reason that decided. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../../src/conversations/why/why-comparison.ts";
import { contendersOf } from "../../../src/conversations/why/why-order.ts";
import { earlyEventsByHand, lateEventsByHand, play } from "../../splitter/random-walks.ts";
import { tries } from "../../support/properties.ts";
import { party, saturday, split, WhyDay, week } from "../../support/why-days.ts";

describe("why the one and not the other", () => {
  const rows: [string, () => WhyDay, who: string, not: string, last: string][] = [
    [
      "asked too, and silent",
      () => saturday().do((day) => day.says("Hanna", "yes").silence()),
      "Hanna",
      "Imre",
      "Why not Imre: asked about 09:00, no answer by 10:00.",
    ],
    [
      "asked too, and said no",
      split,
      "Eva",
      "Gabi",
      "Why not Gabi: asked about 09:00, said no at 09:08.",
    ],
    [
      "asked too, and it didn't arrive",
      () => saturday().do((day) => day.says("Feri", "yes").fails("Gabi")),
      "Feri",
      "Gabi",
      "Why not Gabi: the question about 09:00 couldn't be delivered.",
    ],
    ["both being asked", saturday, "Hanna", "Gabi", "Both are being asked."],
    ["both have it", split, "Hanna", "Eva", "Both have it: neither stood in the other's way."],
    [
      "behind in line, the day goes on",
      saturday,
      "Feri",
      "Anna",
      "Feri booked after Anna, and those who booked last are asked first: Anna's turn hasn't come yet.",
    ],
    [
      "behind in line, and enough said yes",
      split,
      "Eva",
      "Dani",
      "Eva booked after Dani, and those who booked last are asked first: Dani's turn never came, 5 were enough.",
    ],
    [
      "asked about the one who wasn't asked, it is told the other way round",
      split,
      "Dani",
      "Eva",
      "Eva booked after Dani, and those who booked last are asked first: Dani's turn never came, 5 were enough.",
    ],
    [
      "the waiting before the booked",
      split,
      "Hanna",
      "Anna",
      "Those who wait come before those who booked: Anna's turn never came, 5 were enough.",
    ],
    [
      "a freed place goes to the first in line",
      () => week().do((day) => day.says("Bea", "out")),
      "Hanna",
      "Imre",
      "Hanna is before Imre in line, and the oldest are asked first: Imre's turn hasn't come yet.",
    ],
    [
      "a freed place isn't for who has one",
      () => week().do((day) => day.says("Bea", "out")),
      "Hanna",
      "Anna",
      "Anna had a place already, at 10:30: what is free goes to those who wait.",
    ],
    [
      "by hand in the sibling when the one was asked, in the root again when it was dropped",
      () => saturday().do((day) => day.moves("Eva", 1).says("Feri Hanna", "no").silence().drops(1)),
      "Dani",
      "Eva",
      "Eva was down for 09:00 by then: there was nothing to ask.",
    ],
    [
      "pinned",
      () =>
        week()
          .pins("Gabi")
          .do((day) => day.finalize()),
      "Feri",
      "Gabi",
      "Why not Gabi: pinned, so not asked.",
    ],
    [
      "pinned only afterwards",
      () => saturday().pins("Anna"),
      "Gabi",
      "Anna",
      "Gabi booked after Anna, and those who booked last are asked first: Anna's turn hasn't come yet.",
    ],
    [
      "opted out",
      () =>
        week()
          .optsOut("Gabi")
          .do((day) => day.finalize()),
      "Feri",
      "Gabi",
      "Why not Gabi: opted out of texts, so can't be asked.",
    ],
    [
      "too many together",
      party,
      "Csaba",
      "Dani",
      "Why not Dani: passed over, 2 places stay together and only 1 was left.",
    ],
    [
      "signed up when the place had been offered",
      () =>
        week("Hanna")
          .do((day) => day.says("Bea", "out").after(5))
          .waitlists("Imre"),
      "Hanna",
      "Imre",
      "Imre signed up later, at 12:05.",
    ],
    [
      "left",
      () => split().do((day) => day.after(5).says("Anna", "out")),
      "Eva",
      "Anna",
      "Anna is off the list: they said so at 09:33.",
    ],
    [
      "turned away",
      () => split().joins("Lili"),
      "Lili",
      "Eva",
      "Lili isn't on the list: sign-up was closed.",
    ],
    [
      "her own decision, over somebody's head",
      () => saturday().do((day) => day.moves("Jana", 1)),
      "Jana",
      "Hanna",
      "You gave Jana 09:00, although Hanna was first.",
    ],
    [
      "her own decision, over the head of somebody who hasn't answered since",
      () => saturday().do((day) => day.moves("Jana", 1).silence()),
      "Jana",
      "Hanna",
      "You gave Jana 09:00, although Hanna was first.",
    ],
    [
      "a place that went before their turn, on a day that is off",
      () => week().do((day) => day.says("Bea", "out").says("Hanna", "yes").callsOff()),
      "Hanna",
      "Imre",
      "Hanna is before Imre in line, and the oldest are asked first: Imre's turn never came.",
    ],
    [
      "her own decision",
      () => saturday().do((day) => day.moves("Bea", 1)),
      "Bea",
      "Anna",
      "You gave Bea 09:00.",
    ],
    [
      "somebody whom she put on the waitlist",
      () => week().do((day) => day.after(5).waits("Anna")),
      "Bea",
      "Anna",
      "You put Anna on the waitlist at 12:05.",
    ],
    [
      "booked before it was full",
      week,
      "Gabi",
      "Hanna",
      "There was no room when Hanna signed up: 1 wanted, 0 free.",
    ],
    [
      "chose to wait",
      () => new WhyDay().joins("Anna").waitlists("Hanna").joins("Bea"),
      "Bea",
      "Hanna",
      "Hanna asked for the waitlist (MAYBE).",
    ],
    [
      "took what was free",
      () =>
        new WhyDay()
          .joins("Anna")
          .waitlists("Hanna Imre")
          .do((day) => day.says("Imre", "join")),
      "Imre",
      "Hanna",
      "Imre asked for a place when 10:30 had one, at 12:00; Hanna went on waiting.",
    ],
    [
      "neither waits longer for an answer",
      week,
      "Imre",
      "Hanna",
      "Neither has been asked so far; the oldest are asked first.",
    ],
    [
      "neither was moved",
      week,
      "Anna",
      "Bea",
      "Both have their place, and neither was asked to move.",
    ],
  ];

  test.each(rows)("%s", (_what, play, who, not, last) => {
    expect(play().why(who, not).split("\n").at(-1)).toBe(last);
  });

  test("says how both stand in the order that decided", () => {
    expect(split().why("Eva", "Dani").split("\n").slice(0, 2)).toEqual([
      "Eva, 3rd from the end: 09:00 by 10:08, yes 09:28",
      "Dani, 4th from the end: not asked",
    ]);
    expect(split().why("Anna", "Imre").split("\n").slice(0, 2)).toEqual([
      "Anna, 7th from the end: not asked",
      "Imre, 2nd in line: 09:00 by 10:00, yes 09:28",
    ]);
  });

  test("counts the line as the one who was asked last found it", () => {
    const day = week().do((one) => one.says("Bea", "out").after(5).says("Hanna", "no"));
    expect(day.why("Imre", "Hanna").split("\n")).toEqual([
      "Imre, 1st in line: 10:30 by 13:05, no answer yet",
      "Hanna: 10:30 by 13:00, no 12:05",
      "Hanna is off the list: they said no at 12:05.",
    ]);
  });
});

/** How far apart the two of a comparison stand in its line: 1 if the other comes next. Null unless one is behind. */
function distance({ told }: WhyDay, whom: number, notWhom: number): number | null {
  const compared = compare(told, whom, notWhom);
  if (!compared) throw new Error(`no reason between ${whom} and ${notWhom}`);
  const { one, other, decisive } = compared;
  if (decisive.because !== "behind" || !one.booking || !other.booking) return null;
  const line = contendersOf(told, decisive.line, one.booking).map(({ booking }) => booking.number);
  // Not by person: who left and signed up again stands in it twice.
  const [at, behind] = [line.indexOf(one.booking.number), line.indexOf(other.booking.number)];
  if (at < 0 || behind < 0) throw new Error(`${whom} or ${notWhom} isn't in the line`);
  return behind - at;
}

test("whatever happens, any two have a reason between them, and who is behind stands behind", () => {
  const events = fc.tuple(earlyEventsByHand, lateEventsByHand);
  fc.assert(
    fc.property(events, ([early, late]) => {
      const week = new WhyDay({ capacity: 5, siblingMin: 2, waitlistRatio: 1 })
        .joins("Anna Bea Csaba")
        .joins("Dani", 2)
        .waitlists("Hanna Imre Jana");
      for (const event of early) week.do((day) => play(day, event));
      week.do((day) => day.finalize());
      for (const event of late) week.do((day) => play(day, event));
      for (const [whom, notWhom] of week.pairs()) {
        expect(distance(week, whom, notWhom) ?? 1).toBeGreaterThan(0);
      }
    }),
    tries(150),
  );
});
