/** The trainer's WHY: the sentence that says how somebody stands, and why. */
import { describe, expect, test } from "vitest";
import { party, saturday, seven, split, three, WhyDay, week } from "../../support/why-days.ts";

/** Imre and Jana are silent, and nobody else says yes: 09:00 is dropped at 20:00 though Hanna agreed. */
function dropped(): WhyDay {
  return saturday().do((day) => day.says("Hanna", "yes").at(day.day.times.decidesAt));
}

type Row = [what: string, play: () => WhyDay, who: string, says: string];

describe("the trainer hears first, in one sentence, why somebody", () => {
  const rows: Row[] = [
    ["has their place", week, "Csaba", "Csaba has 10:30: number 3 to book, for 7 places."],
    [
      "waits",
      week,
      "Imre",
      "Imre waits, number 2 in line: 7 of 7 places are taken, decided from Sat 09:00.",
    ],
    [
      "waits although there is room",
      () => new WhyDay().joins("Anna").waitlists("Hanna"),
      "Hanna",
      "Hanna waits, number 1 in line: asked for the waitlist (MAYBE); 1 of 7 places are taken, decided from Sat 09:00.",
    ],
    [
      "is asked to move",
      saturday,
      "Feri",
      "Feri is asked to move to 09:00 until 10:00: 10 places wanted, 7 there, and those who booked last are asked first (number 2 from the end).",
    ],
    [
      "is asked for a seat",
      saturday,
      "Imre",
      "Imre is asked for 09:00 until 10:00: 10 places wanted, 7 there, and those who wait come first (number 2 in line).",
    ],
    [
      "is offered a place",
      () => week().do((day) => day.says("Bea", "out")),
      "Hanna",
      "Hanna is offered 10:30 until 13:00: what is free goes to those who wait, oldest first (number 1 in line).",
    ],
    [
      "is counted on",
      () => saturday().do((day) => day.after(12).says("Gabi Hanna", "yes")),
      "Gabi",
      "Gabi said yes to 09:00 at 09:12; it isn't open yet (2 of 5), until then 10:30 is theirs.",
    ],
    [
      "has moved",
      split,
      "Eva",
      "Eva has 09:00: asked as number 3 from the end, said yes at 09:28, and 09:00 opened with 5.",
    ],
    [
      "was seated",
      split,
      "Imre",
      "Imre has 09:00: asked as number 2 in line, said yes at 09:28, and 09:00 opened with 5.",
    ],
    [
      "was moved after a late yes, said before it counted",
      () =>
        saturday().do((day) =>
          day
            .says("Hanna Imre Jana Gabi", "yes")
            .silence()
            .after(10)
            .says("Feri", "yes")
            .after(5)
            .says("Eva", "no"),
        ),
      "Feri",
      "Feri has 09:00: asked as number 2 from the end, said yes at 10:10, and 09:00 opened with 5.",
    ],
    [
      "took a place offered",
      () => week().do((day) => day.says("Bea", "out").after(7).says("Hanna", "yes")),
      "Hanna",
      "Hanna has 10:30: offered it as number 1 in line, said yes at 12:07.",
    ],
    [
      "took a place that was free",
      () =>
        new WhyDay()
          .joins("Anna")
          .waitlists("Hanna")
          .do((day) => day.after(5).says("Hanna", "join")),
      "Hanna",
      "Hanna has 10:30: it had room when they asked for it at 12:05.",
    ],
    ["said no", split, "Gabi", "Gabi keeps 10:30: asked about 09:00, said no at 09:08."],
    [
      "fell silent",
      () => saturday().do((day) => day.silence()),
      "Feri",
      "Feri keeps 10:30: asked about 09:00, no answer by 10:00.",
    ],
    [
      "said yes too late",
      () =>
        saturday("Hanna Imre Jana Kati").do((day) => day.says("Gabi", "no").says("Gabi", "yes")),
      "Gabi",
      "Gabi keeps 10:30: said yes to 09:00 at 09:00, too late, and comes next.",
    ],
    [
      "said yes in vain",
      dropped,
      "Hanna",
      "Hanna waits, number 1 in line: said yes to 09:00, which isn't happening; 7 of 7 places are taken.",
    ],
    [
      "couldn't be reached",
      () => saturday().do((day) => day.fails("Gabi")),
      "Gabi",
      "Gabi keeps 10:30: the question about 09:00 couldn't be delivered.",
    ],
    [
      "isn't asked any more",
      () => saturday("Hanna").do((day) => day.after(3).says("Anna", "out")),
      "Gabi",
      "Gabi keeps 10:30: asked about 09:00, and that was taken back at 09:03.",
    ],
    [
      "isn't asked: pinned",
      () =>
        week()
          .pins("Gabi")
          .do((day) => day.finalize()),
      "Gabi",
      "Gabi keeps 10:30: pinned, so not asked.",
    ],
    [
      "isn't asked: the class moves nobody",
      () =>
        new WhyDay({ movables: false })
          .joins(seven)
          .waitlists(three)
          .do((day) => day.finalize()),
      "Gabi",
      "Gabi keeps 10:30: this class asks nobody to move.",
    ],
    [
      "isn't asked: opted out",
      () =>
        week()
          .optsOut("Gabi")
          .do((day) => day.finalize()),
      "Gabi",
      "Gabi keeps 10:30: opted out of texts, so can't be asked.",
    ],
    [
      "isn't asked: too many together",
      party,
      "Dani",
      "Dani keeps 10:30: passed over, 2 places stay together and only 1 was left.",
    ],
    [
      "isn't asked: was asked before she put them on the waitlist",
      () => saturday().do((day) => day.silence().waits("Gabi")),
      "Gabi",
      "Gabi waits, number 4 in line: asked once already, before queuing anew; 6 of 7 places are taken.",
    ],
    [
      "isn't asked: not their turn yet",
      saturday,
      "Anna",
      "Anna keeps 10:30: those who booked last are asked first, this turn hasn't come yet.",
    ],
    [
      "wasn't asked: not their turn",
      split,
      "Anna",
      "Anna keeps 10:30: those who booked last are asked first, this turn didn't come.",
    ],
    [
      "has a place by her own hand",
      () => new WhyDay().joins("Anna").do((day) => day.after(5).adds("Kati", "join")),
      "Kati",
      "Kati has 10:30: you decided so at 12:05.",
    ],
    [
      "was put ahead by her",
      () => saturday().do((day) => day.moves("Jana", 1)),
      "Jana",
      "Jana counts as a yes for 09:00: you decided so at 09:00, although 2 who wait were first.",
    ],
    [
      "waits because of her",
      () => week().do((day) => day.waits("Anna")),
      "Anna",
      "Anna waits, number 4 in line: put there by you; 6 of 7 places are taken, decided from Sat 09:00.",
    ],
    [
      "left",
      () => week().do((day) => day.after(5).says("Gabi", "out")),
      "Gabi",
      "Gabi is off the list: they said so at 12:05.",
    ],
    [
      "turned a place down",
      () => week().do((day) => day.says("Bea", "out").after(5).says("Hanna", "no")),
      "Hanna",
      "Hanna is off the list: they said no at 12:05.",
    ],
    [
      "was taken off",
      () => week().do((day) => day.removes("Gabi")),
      "Gabi",
      "Gabi is off the list: you took them off at 12:00.",
    ],
    [
      "was turned away",
      () => new WhyDay({ waitlistRatio: 0.4 }).joins(seven).waitlists(three).joins("Lili"),
      "Lili",
      "Lili isn't on the list: the waitlist takes 3 and was full.",
    ],
    [
      "was too many",
      () => new WhyDay().joins("Lili", 8),
      "Lili",
      "Lili isn't on the list: one booking can have 7 places at most.",
    ],
    [
      "came when sign-up was closed",
      () => saturday().joins("Lili"),
      "Lili",
      "Lili isn't on the list: sign-up was closed.",
    ],
    [
      "isn't coming: no day",
      () => week().do((day) => day.callsOff()),
      "Anna",
      "Anna: the day is called off.",
    ],
  ];

  test.each(rows)("%s", (_what, play, who, says) => {
    expect(play().why(who).split("\n")[0]).toBe(says);
  });

  test("somebody of whom the day knows nothing", () => {
    expect(week().knows("Zoltan").why("Zoltan")).toBe(
      "Nothing has been decided about Zoltan on this day.",
    );
  });
});
