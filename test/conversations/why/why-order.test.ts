/** The trainer's WHY: who competed, in which order, what each was asked and how that ended. */
import { describe, expect, test } from "vitest";
import { saturday, seven, split, WhyDay, week } from "../../support/why-days.ts";

describe("who competed stands under it, in order", () => {
  const rows: [string, () => WhyDay, string, string[]][] = [
    [
      "the booked, latest first, with what each was asked and said",
      split,
      "Eva",
      [
        "Those who booked, latest first:",
        "1. Gabi: 09:00 by 10:00, no 09:08",
        "2. Feri: 09:00 by 10:00, yes 09:28",
        "3. Eva: 09:00 by 10:08, yes 09:28",
        "4. Dani: not asked",
        "5. Csaba: not asked",
        "6. Bea: not asked",
        "7. Anna: not asked",
      ],
    ],
    [
      "the waiting, oldest first",
      () => saturday().do((day) => day.after(5).says("Imre", "no").says("Hanna", "yes").silence()),
      "Jana",
      [
        "Those who wait, oldest first:",
        "1. Hanna: 09:00 by 10:00, yes 09:05",
        "2. Imre: 09:00 by 10:00, no 09:05",
        "3. Jana: 09:00 by 10:00, no answer",
      ],
    ],
    [
      "the pinned without a number",
      () =>
        week()
          .pins("Gabi")
          .do((day) => day.finalize()),
      "Gabi",
      [
        "Those who booked, latest first:",
        "- Gabi: not asked, pinned",
        "1. Feri: 09:00 by 10:00, no answer yet",
        "2. Eva: 09:00 by 10:00, no answer yet",
        "3. Dani: not asked",
        "4. Csaba: not asked",
        "5. Bea: not asked",
        "6. Anna: not asked",
      ],
    ],
    [
      "a freed place, counted as they stood then: who turned it down has no number, who had left before isn't told of",
      () =>
        new WhyDay()
          .joins(seven)
          .waitlists("Gone Hanna Imre Jana")
          .do((day) => day.says("Gone", "out").says("Bea", "out"))
          .do((day) => day.after(5).says("Hanna", "no").after(5).says("Imre", "yes")),
      "Imre",
      [
        "Those who wait, oldest first:",
        "- Hanna: 10:30 by 13:00, no 12:05",
        "1. Imre: 10:30 by 13:05, yes 12:10",
        "2. Jana: not asked",
      ],
    ],
    [
      "who can't be asked, counted as they stood when the walk began",
      () =>
        week("Hanna Imre Kati")
          .optsOut("Kati")
          .do((day) => day.finalize().allSayYes()),
      "Kati",
      [
        "Those who wait, oldest first:",
        "1. Hanna: 09:00 by 10:00, yes 09:00",
        "2. Imre: 09:00 by 10:00, yes 09:00",
        "3. Kati: not asked, opted out of texts",
      ],
    ],
    [
      "the walk doesn't count who was silent to an offer, or has a place by then",
      () => week().do((day) => day.says("Bea", "out").silence().says("Imre", "yes").finalize()),
      "Jana",
      [
        "Those who wait, oldest first:",
        "- Hanna: 10:30 by Mon 13:00, no answer",
        "- Imre: 10:30 by Mon 14:00, yes 13:00; 09:00 by 10:00, no answer yet",
        "1. Jana: 09:00 by 10:00, no answer yet",
      ],
    ],
    [
      "how somebody came by their place in the class is no news in its line",
      () =>
        new WhyDay({ waitlistRatio: 1 })
          .joins("Anna Bea Csaba Dani Eva Feri")
          .waitlists("Gabi")
          .do((day) => day.says("Gabi", "join"))
          .waitlists("Hanna Imre Jana")
          .do((day) => day.finalize()),
      "Gabi",
      [
        "Those who booked, latest first:",
        "1. Gabi: 09:00 by 10:00, no answer yet",
        "2. Feri: 09:00 by 10:00, no answer yet",
        "3. Eva: not asked",
        "4. Dani: not asked",
        "5. Csaba: not asked",
        "6. Bea: not asked",
        "7. Anna: not asked",
      ],
    ],
    [
      "late yeses, leaving and her own hand are told",
      () =>
        saturday("Hanna Imre Jana Kati").do((day) =>
          day
            .says("Hanna", "yes")
            .silence()
            .after(5)
            .says("Imre", "yes")
            .says("Jana", "out")
            .moves("Kati", 1),
        ),
      "Hanna",
      [
        "Those who wait, oldest first:",
        "1. Hanna: 09:00 by 10:00, yes 09:00",
        "2. Imre: 09:00 by 10:00, no answer, late yes 10:05",
        "3. Jana: 09:00 by 10:00, no answer; left 10:05",
        "4. Kati: 09:00 by 10:00, no answer; 09:00 by you, 10:05",
      ],
    ],
  ];

  test.each(rows)("%s", (_what, play, who, lines) => {
    expect(play().why(who).split("\n").slice(-lines.length)).toEqual(lines);
  });

  test("nobody while nothing is to be had: neither the booked nor one who waits alone", () => {
    const walkThatMovesNobody = new WhyDay({ waitlistRatio: 1 })
      .joins(seven)
      .waitlists("Hanna Imre Jana Kati Lili Mari Nora")
      .do((day) => day.finalize());
    for (const [day, who] of [
      [week(), "Anna"],
      [week("Hanna"), "Hanna"],
      [walkThatMovesNobody, "Anna"],
    ] as const) {
      expect(day.why(who)).not.toContain("first:");
    }
  });

  test("of a long line those who matter: all before, three after, twelve at most", () => {
    const names = Array.from({ length: 20 }, (_, at) => `P${String.fromCharCode(65 + at)}`);
    const day = new WhyDay({ waitlistRatio: 3 }).joins(seven).waitlists(names.join(" "));
    const shown = (who: string): string[] =>
      day
        .why(who)
        .split("\n")
        .slice(3)
        .map((line) => line.replace(/^(\d+\.).*/, "$1"));
    const numbers = (from: number, to: number): string[] =>
      Array.from({ length: to - from + 1 }, (_, at) => `${from + at}.`);
    expect(shown("PB")).toEqual([...numbers(1, 5), "..."]);
    expect(shown("PJ")).toEqual(["...", ...numbers(2, 13), "..."]);
    expect(shown("PT")).toEqual(["...", ...numbers(9, 20)]);
  });
});
