/** The words that name a class, where they stand, and where they are somebody's name or the trainer's own words instead. */
import { beforeEach, describe, expect, test } from "vitest";
import { openStage, type Stage } from "../../support/stage.ts";

const question = expect.stringContaining("Which class?");
let stage: Stage;

beforeEach(async () => {
  const rules = {
    name: "Bodri class",
    weekday: "Wed",
    starts: "17:00",
    capacity: 4,
    movables: false,
    signupCloses: { weekday: "Tue", time: "12:00" },
    finalizes: { weekday: "Tue", time: "13:00" },
    decidesBy: { weekday: "Tue", time: "20:00" },
  } as const;
  stage = await openStage({
    more: [{ ...rules, siblings: [{ starts: "16:00", capacity: 4 }] }],
  });
});

const sunday = (start: string) => expect.stringMatching(`^${start}.*\\(Sunday class\\)`);
const bodri = (start: string) => expect.stringMatching(`^${start}.*\\(Bodri class\\)`);

describe("a booking", () => {
  test.each([
    ["JOIN Anna Sunday", sunday("Thanks Anna,")],
    ["JOIN Anna sun", sunday("Thanks Anna,")],
    ["JOIN Anna vas.", sunday("Thanks Anna,")],
    ["JOIN Anna 2 bodri", bodri("Thanks Anna,")],
    ["JOIN Anna bodri 2", bodri("Thanks Anna,")],
    ["JOIN Peter Vas 2", question],
    ["JOIN Bodri class Anna", bodri("Thanks Anna,")],
    ["Bodri class: JOIN Anna", bodri("Thanks Anna,")],
    ["JOIN Vas Peter Wednesday", bodri("Thanks Vas Peter,")],
    ["JOIN Wed Anna Sunday", sunday("Thanks Wed Anna,")],
    ["JOIN Vas Peter", question],
    ["JOIN Bodri Anna", question],
  ])("%s", async (says, answer) => {
    expect(await stage.says("Anna", says)).toEqual([answer]);
  });

  test("of the trainer's keeps the number as she writes it", async () => {
    expect(await stage.says("trainer", "ADD Zoe  +36 30  123 4567 Sunday")).toEqual([
      sunday("ADD Zoe:"),
    ]);
    expect(await stage.says("trainer", "ADD Vas Eva +36301234567")).toEqual([question]);
    expect(await stage.says("trainer", "ADD Vas Eva +36301234567 Wednesday")).toEqual([
      bodri("ADD Vas Eva:"),
    ]);
    expect(await stage.says("trainer", "ADD Zoe bodri 2 +36 30 123 4567 maybe")).toEqual([
      bodri("ADD Zoe \\(2\\):"),
    ]);
    expect(await stage.says("trainer", "ADD Eva Vas +36301234567")).toEqual([question]);
    expect(await stage.says("trainer", "ADD Bodri +36301234567")).toEqual([question]);
  });
});

describe("a command about somebody", () => {
  test("who is called like a class is about them", async () => {
    await stage.says("Bodri", "JOIN Bodri Sunday");
    await stage.says("Vas", "JOIN Peter Vas Wednesday");
    expect(await stage.says("trainer", "REMOVE Bodri")).toEqual([sunday("REMOVE takes Bodri")]);
    expect(await stage.says("trainer", "REMOVE Peter Vas")).toEqual([
      bodri("REMOVE takes Peter Vas"),
    ]);
    expect(await stage.says("trainer", "MOVE Peter Vas 16:00")).toEqual([bodri("MOVE Peter Vas:")]);
  });

  test("who is nobody names the class", async () => {
    await stage.says("Anna", "JOIN Anna Sunday");
    await stage.says("Anna", "JOIN bodri");
    expect(await stage.says("trainer", "PIN Anna bodri")).toEqual([bodri("PIN: Anna")]);
    expect(await stage.says("trainer", "REMOVE bodri")).toEqual([
      expect.stringContaining("Whom? Text REMOVE"),
    ]);
  });
});

describe("TELL and CALLOFF", () => {
  beforeEach(async () => {
    await stage.says("Anna", "JOIN Anna Sunday");
    await stage.says("Bea", "JOIN Bea bodri");
  });

  test.each([
    ["TELL bodri: bring towels", bodri('TELL sends "bring towels"')],
    ["TELL Bodri class, bring towels", bodri('TELL sends "bring towels"')],
    ["TELL Wednesday\nbring towels", bodri('TELL sends "bring towels"')],
    ["CALLOFF Sunday", sunday("CALLOFF cancels")],
    ["CALLOFF Sunday: storm", expect.stringMatching(/^CALLOFF.*\(Sunday class\).*: "storm"/)],
    ["TELL Sun is shining", question],
    ["TELL sun: bring hats", question],
    ["TELL bodri food is here", question],
    ["TELL bring towels on Sunday", question],
    ["CALLOFF Wednesday storm on Sunday", question],
  ])("%j", async (says, answer) => {
    expect(await stage.says("trainer", says)).toEqual([answer]);
  });

  test("keep what is written, and say to people which class it is about", async () => {
    const [effect] = await stage.says("trainer", "TELL Sunday: line one\nline  two");
    expect(effect).toContain('"line one\nline  two"');
    await stage.says("trainer", "4821");
    expect((await stage.lastTo("Anna")).body).toBe("Juli (Sunday class): line one\nline  two");
    await stage.says("trainer", "TELL bring towels");
    expect(await stage.says("trainer", "2")).toEqual([bodri('TELL sends "bring towels"')]);
  });
});

describe("a text about a time says of which class it is", () => {
  test("when the trainer has given more places, or goes on", async () => {
    expect(await stage.orders("CAPACITY 9 bodri")).toEqual([
      "Done: 17:00 on Wed 18 Nov (Bodri class) takes 9.",
    ]);
    expect(await stage.says("trainer", "PAUSE")).toEqual([expect.not.stringContaining("\n")]);
    expect(await stage.says("trainer", "RESUME bodri")).toEqual([
      bodri("RESUME goes on asking for Wed 18 Nov"),
    ]);
  });

  test("when somebody is counted on, and the trainer opens or drops the slot", async () => {
    await stage.says("Csaba", "JOIN Csaba 4 bodri");
    for (const name of ["Hanna", "Imre"]) await stage.says(name, `MAYBE ${name} bodri`);
    await stage.at("Tue 13:00");
    expect(await stage.says("Hanna", "YES")).toEqual([
      bodri("Thank you! I count on you for 16:00 on Wed 18 Nov"),
    ]);
    await stage.says("Imre", "NO");
    expect(await stage.says("trainer", "DROP")).toEqual([bodri("DROP closes 16:00 on Wed")]);
    expect(await stage.says("trainer", "OPEN")).toEqual([bodri("OPEN opens 16:00 on Wed")]);
  });
});
