/** What comes next: sentences on what time will do if nobody says anything, and that it does just that. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { liveView } from "../../../src/conversations/pages/live-view.ts";
import { stepsAhead } from "../../../src/conversations/pages/steps-ahead.ts";
import { minuteMs } from "../../../src/domain/times.ts";
import { play, setups } from "../../splitter/random-walks.ts";
import { TestDay } from "../../support/days.ts";
import { tries } from "../../support/properties.ts";
import { openFullStage, openStage, type Stage } from "../../support/stage.ts";
import { saturday, WhyDay, week } from "../../support/why-days.ts";
import { liveOn, lives, shownOn, shownTo } from "./looking.ts";

const waiting = ["Hanna", "Imre", "Jana"];

function nextOf(week: WhyDay, language: "en" | "hu" = "en"): string[] {
  return liveView(shownOn(week, { language }), null).next;
}

describe("comes next", () => {
  const rows: [string, () => WhyDay, string[]][] = [
    [
      "in the week: the end of sign-up, then whoever would be asked as things stand",
      week,
      [
        "Fri 18:00: sign-up closes.",
        "Sat 09:00: I see who fits. As things stand, Hanna, Imre, Jana, Gabi and Feri are asked.",
      ],
    ],
    [
      "in a week that nobody has to wait: nobody would be asked",
      () => new WhyDay().joins("Anna").do((day) => day.at(day.day.times.signupClosesAt)),
      ["Sat 09:00: I see who fits. As things stand, the day is settled."],
    ],
    [
      "of a shared deadline: one sentence, and what it spares",
      saturday,
      [
        "If Hanna, Imre, Jana, Gabi and Feri stay silent, nobody has to move and the day is settled at 10:00.",
      ],
    ],
    [
      "of two deadlines: the later if those before were silent, too",
      () =>
        saturday().do((day) => day.after(8).says("Hanna Imre Jana Gabi", "yes").says("Feri", "no")),
      [
        "If Eva stays silent, Dani is asked at 10:08.",
        "If Dani stays silent too, Csaba is asked at 11:08.",
        "If Csaba stays silent too, Bea is asked at 12:08.",
      ],
    ],
    [
      "of the last who can be asked: that 09:00 opens with enough",
      () =>
        new WhyDay({ movables: false })
          .joins("Anna Bea Csaba Dani Eva Feri Gabi")
          .waitlists("Hanna Imre Jana Kati")
          .do((day) => day.finalize().says("Hanna Imre Jana", "yes")),
      ["If Kati stays silent, 09:00 opens and the day is settled at 10:00."],
    ],
    [
      "of the last who can be asked: that the trainer has to decide",
      () =>
        new WhyDay({ movables: false })
          .joins("Anna Bea Csaba Dani Eva Feri Gabi")
          .waitlists("Hanna Imre")
          .do((day) => day.finalize().says("Hanna", "yes")),
      [
        "If Imre stays silent, you are asked whether to open or drop 09:00 at 10:00.",
        "20:00: time is up, it ends with what there is.",
      ],
    ],
    [
      "while she has to decide: what happens without her word",
      () =>
        new WhyDay({ movables: false })
          .joins("Anna Bea Csaba Dani Eva Feri Gabi")
          .waitlists("Hanna")
          .do((day) => day.finalize().says("Hanna", "yes")),
      ["20:00: time is up. 09:00 is dropped and the day is settled."],
    ],
    [
      "while paused: nobody new",
      () =>
        saturday().do((day) =>
          day.tell({ fact: "paused" }).after(8).says("Gabi", "no").says("Hanna", "yes"),
        ),
      [
        "Nobody new is asked until you RESUME.",
        "If Imre, Jana and Feri stay silent, nobody else is asked at 10:00.",
        "20:00: time is up, it ends with what there is.",
      ],
    ],
    [
      "of a plan: whom she would have asked",
      () =>
        new WhyDay({ autopilot: false })
          .joins("Anna Bea Csaba Dani Eva Feri Gabi")
          .waitlists("Hanna")
          .do((day) => day.finalize()),
      [
        "Once you say GO, Hanna, Gabi, Feri and Eva are asked.",
        "20:00: time is up. The day is settled.",
      ],
    ],
    [
      "of a plan's day before it is made: that it waits for her",
      () =>
        new WhyDay({ autopilot: false })
          .joins("Anna Bea Csaba Dani Eva Feri Gabi")
          .waitlists("Hanna")
          .do((day) => day.at(day.day.times.signupClosesAt)),
      ["Sat 09:00: I see who fits. As things stand, you get the plan, which waits for your GO."],
    ],
    [
      "of a place on offer: who is offered it then",
      () => week().do((day) => day.says("Bea", "out")),
      [
        "If Hanna stays silent, Imre is offered a place at 13:00.",
        "If Imre stays silent too, Jana is offered a place at 14:00.",
        "If Jana stays silent too, nobody else is asked at 15:00.",
      ],
    ],
    ["of a day that is off: nothing", () => week().do((day) => day.callsOff()), []],
  ];

  test.each(rows)("%s", (_what, play, sentences) => {
    expect(nextOf(play())).toEqual(sentences);
  });

  test("in Hungarian", () => {
    expect(nextOf(saturday(), "hu")).toEqual([
      "Ha Hanna, Imre, Jana, Gabi és Feri nem válaszol, 10:00-kor senkinek sem kell átjönnie, és eldől a nap.",
    ]);
    const asked = saturday().do((day) =>
      day.after(8).says("Hanna Imre Jana Gabi", "yes").says("Feri", "no"),
    );
    expect(nextOf(asked, "hu").slice(0, 2)).toEqual([
      "Ha Eva nem válaszol, 10:08-kor Dani kap kérdést.",
      "Ha Dani sem válaszol, 11:08-kor Csaba kap kérdést.",
    ]);
    expect(nextOf(week(), "hu")).toEqual([
      "Pént. 18:00: lezárul a jelentkezés.",
      "Szo. 9:00: megnézem, ki fér be. A mostani állás szerint Hanna, Imre, Jana, Gabi és Feri kap kérdést.",
    ]);
  });
});

describe("on a stage", () => {
  async function quiet(): Promise<Stage> {
    const stage = await openFullStage(waiting, { quietHours: { from: "09:30", to: "12:00" } });
    await stage.at("Sat 09:00");
    await stage.says("Hanna", "yes");
    await stage.says("Imre", "yes");
    await stage.at("Sat 09:40");
    await stage.says("Gabi", "no");
    return stage;
  }

  test("in quiet hours the end of them is among it, with who is asked then", async () => {
    const stage = await quiet();
    expect((await liveOn(stage)).next).toEqual([
      "If Jana and Feri stay silent, nobody else is asked at 10:00.",
      "12:00: quiet hours end. In that case Eva and Dani are asked.",
      "If Eva and Dani stay silent too, Csaba and Bea are asked at 13:00.",
    ]);
    await stage.at("Sat 10:00");
    expect((await liveOn(stage)).next[0]).toBe("12:00: quiet hours end. Eva and Dani are asked.");
    await stage.at("Sat 12:00");
    expect((await stage.asked()).toSorted()).toEqual(["Dani", "Eva"]);
  });

  test("whose name is missed while others wait makes room for them", async () => {
    const stage = await openStage();
    await stage.booked("Anna", "Bea", "Csaba", "Dani", "Eva", "Feri");
    await stage.says("Newcomer", "JOIN");
    await stage.waiting("Hanna");
    expect((await liveOn(stage)).next[0]).toMatch(
      /^If no name comes from the number ending \d\d, that sign-up ends at 13:00\. Then Hanna is offered a place\.$/,
    );
    await stage.says("trainer", "LANGUAGE HU");
    expect((await liveOn(stage)).next[0]).toMatch(
      /^Ha az? \d\d végű szám nem ír nevet, 13:00-kor törlöm a jelentkezését\. Akkor Hanna kap ajánlatot\.$/,
    );
    await stage.at("Mon 13:00");
    expect(await stage.asked()).toEqual(["Hanna"]);
  });

  test("questions that are about to leave count as asked, with the time that they will have", async () => {
    const stage = await openFullStage(waiting);
    for (const name of [...waiting, "Gabi", "Feri"]) stage.trouble(name, { busyForMs: 7_200_000 });
    await stage.at("Sat 09:00");
    const shown = await shownTo(stage, "trainer");
    expect(shown.unsentAsks.size).toBe(5);
    const follows = "nobody has to move and the day is settled";
    const silent = `If Hanna, Imre, Jana, Gabi and Feri stay silent, ${follows} at`;
    expect(liveView(shown, null).next).toEqual([`${silent} 10:00.`]);
    const late = { ...shown, now: shown.now + 30 * minuteMs };
    expect(liveView(late, null).next).toEqual([`${silent} 10:30.`]);
    const tooLate = { ...shown, now: shown.day.times.decidesAt - minuteMs };
    expect(liveView(tooLate, null).next).toEqual([
      "20:00: time is up. 09:00 is dropped and the day is settled.",
    ]);
  });

  test("which sibling a question is for, if there is more than one", async () => {
    const siblings = [
      { starts: "09:00", capacity: 2 },
      { starts: "12:00", capacity: 7 },
    ];
    const stage = await openFullStage([...waiting, "Kati"], { class: { siblings } });
    await stage.at("Fri 18:00");
    expect((await liveOn(stage)).next[0]).toBe(
      "Sat 09:00: I see who fits. As things stand, Hanna (09:00), Imre (12:00), Jana (09:00), Kati (12:00), Gabi (12:00) and Feri (12:00) are asked.",
    );
  });

  test("a newcomer's name, and the reminder", async () => {
    const stage = await openStage({ reminder: "18:00" });
    await stage.says("Newcomer", "JOIN");
    expect((await liveOn(stage)).next[0]).toBe(
      "If no name comes from the number ending 01, that sign-up ends at 13:00.",
    );
    await stage.says("Other newcomer", "JOIN");
    expect((await liveOn(stage)).next[0]).toBe(
      "If no name comes from the number ending 01 and the number ending 02, those sign-ups end at 13:00.",
    );
    await stage.says("Newcomer", "Kati");
    await stage.says("Other newcomer", "Lola");
    await stage.at("Sat 12:00");
    expect((await liveOn(stage)).next).toEqual(["18:00: those who come are reminded."]);
    await stage.at("Sat 18:00");
    expect((await liveOn(stage)).next).toEqual([]);
  });
});

test("whatever has happened, time then does what was said, step by step", () => {
  const never = { from: "00:00", to: "00:00" };
  fc.assert(
    fc.property(setups, lives, (setup, [early, late]) => {
      const day = new TestDay(setup);
      for (const event of early) play(day, event);
      if (late.length % 4 !== 0) day.finalize();
      for (const event of late) play(day, event);
      play(day, { kind: "loud", pick: 0 });
      for (const step of stepsAhead(shownOn({ day }, { quietHours: never }), 3)) {
        const before = day.ledger.length;
        day.at(step.at);
        expect(day.ledger.slice(before)).toEqual(step.facts);
        expect(day.day).toEqual(step.day);
      }
    }),
    tries(300),
  );
});
