/** The paper's page: the sheet as the ledger gives it, and what has changed since the text with its link. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PaperView } from "../../../src/conversations/pages/page-views.ts";
import { paperView } from "../../../src/conversations/pages/paper-view.ts";
import { paperOf } from "../../../src/conversations/view.ts";
import { replay } from "../../../src/domain/fold.ts";
import { tries } from "../../support/properties.ts";
import { openFullStage, openStage, type Stage } from "../../support/stage.ts";
import { WhyDay } from "../../support/why-days.ts";
import { linesOf, lived, lives, paperOn, shownOn } from "./looking.ts";

const waiting = ["Hanna", "Imre", "Jana"];

/** Seven and three, and those who say yes make it five and five. */
async function settled(): Promise<Stage> {
  const stage = await openFullStage(waiting);
  await stage.at("Sat 09:00");
  for (const name of [...waiting, "Gabi", "Feri"]) await stage.says(name, "YES");
  return stage;
}

test("it is the sheet, with when it was made", async () => {
  const view = await paperOn(await settled());
  expect(view).toMatchObject({ page: "paper", language: "en", title: "Sun 22 Nov" });
  expect(view).toMatchObject({ school: "Juli's Dog School", asOf: "Sat 21 Nov, 09:00" });
  expect(linesOf(view)).toEqual([
    "09:00 5 of 7: Feri, Gabi, Hanna, Imre, Jana",
    "10:30 5 of 7: Anna, Bea, Csaba, Dani, Eva",
    "Waiting: nobody",
  ]);
});

test("a place line says how many places, if there are more", async () => {
  const stage = await openStage();
  await stage.booked("Anna", "Bea 2");
  expect(linesOf(await paperOn(stage)).at(1)).toBe("10:30 3 of 7: Anna, Bea (2 places)");
});

describe("marked since the text with the link is", () => {
  const changed =
    "Changed since your text, which showed how things stood on Sat 09:00. What is new is marked.";
  const rows: [string, (stage: Stage) => Promise<unknown>, string[]][] = [
    ["nothing, if nothing has happened", async () => {}, []],
    [
      "nothing, if what has happened isn't on the sheet",
      async (stage) => {
        await stage.orders("PIN Anna");
        await stage.says("Stranger", "JOIN Stranger");
      },
      [],
    ],
    [
      "nothing, if it is again as it was",
      async (stage) => {
        await stage.orders("CAPACITY 8");
        await stage.orders("CAPACITY 7");
      },
      [],
    ],
    [
      "who is gone",
      (stage) => stage.says("Bea", "OUT"),
      [
        "09:00 5 of 7: Feri, Gabi, Hanna, Imre, Jana",
        "10:30 4 of 7: Anna, Csaba, Dani, Eva; gone: Bea: off the list",
        "Waiting: nobody",
      ],
    ],
    [
      "who is new",
      (stage) => stage.orders("ADD Kati +36301119988"),
      [
        "09:00 5 of 7: Feri, Gabi, Hanna, Imre, Jana",
        "10:30 6 of 7: Anna, Bea, Csaba, Dani, Eva, Kati [new]",
        "Waiting: nobody",
      ],
    ],
    [
      "who has changed places",
      (stage) => stage.orders("MOVE Hanna 10:30"),
      [
        "09:00 4 of 7: Feri, Gabi, Imre, Jana; gone: Hanna: now at 10:30",
        "10:30 6 of 7: Anna, Bea, Csaba, Dani, Eva, Hanna [from 09:00]",
        "Waiting: nobody",
      ],
    ],
    [
      "who has to wait",
      (stage) => stage.orders("WAIT Anna"),
      [
        "09:00 5 of 7: Feri, Gabi, Hanna, Imre, Jana",
        "10:30 4 of 7: Bea, Csaba, Dani, Eva; gone: Anna: waiting now",
        "Waiting: Anna [from 10:30]",
      ],
    ],
    [
      "a slot's capacity",
      (stage) => stage.orders("CAPACITY 6 9:00"),
      [
        "09:00 5 of 6 (room for 6, before 7): Feri, Gabi, Hanna, Imre, Jana",
        "10:30 5 of 7: Anna, Bea, Csaba, Dani, Eva",
        "Waiting: nobody",
      ],
    ],
    [
      "how many places somebody has",
      async (stage) => {
        await stage.says("Bea", "OUT");
        await stage.orders(`ADD Bea 2 ${stage.phoneOf("Bea")}`);
      },
      [
        "09:00 5 of 7: Feri, Gabi, Hanna, Imre, Jana",
        "10:30 6 of 7: Anna, Csaba, Dani, Eva, Bea (2 places) [before 1 place]",
        "Waiting: nobody",
      ],
    ],
    [
      "that it is off",
      (stage) => stage.orders("CALLOFF storm"),
      [
        "The class is called off. These people were on the list.",
        "09:00 5 of 7: Feri, Gabi, Hanna, Imre, Jana",
        "10:30 5 of 7: Anna, Bea, Csaba, Dani, Eva",
        "Waiting: nobody",
      ],
    ],
    [
      "whom no text reaches",
      (stage) => stage.says("Dani", "STOP"),
      [
        "09:00 5 of 7: Feri, Gabi, Hanna, Imre, Jana",
        "10:30 5 of 7: Anna, Bea, Csaba, Dani, Eva",
        "Waiting: nobody",
        "No text reaches them, please tell them yourself: Dani.",
      ],
    ],
  ];

  test.each(rows)("%s", async (_what, happens, lines) => {
    const stage = await settled();
    const seen = (await stage.ledger()).length;
    const before = linesOf(await paperOn(stage));
    await happens(stage);
    expect(linesOf(await paperOn(stage, seen))).toEqual(
      lines.length > 0 ? [changed, ...lines] : before,
    );
  });

  test("a slot that has opened, and who came from where", async () => {
    const stage = await openFullStage(waiting);
    const seen = (await stage.ledger()).length;
    await stage.at("Sat 09:00");
    const filling = linesOf(await paperOn(stage, seen));
    expect(filling).toContain("09:00 no yes so far (not open yet, new): nobody");
    await stage.says("Gabi", "YES");
    expect(linesOf(await paperOn(stage, seen))).toContain(
      "09:00 yes for 1 place (not open yet, new): Gabi [new]",
    );
    for (const name of [...waiting, "Feri"]) await stage.says(name, "YES");
    expect(linesOf(await paperOn(stage, seen))).toEqual([
      "Changed since your text, which showed how things stood on Mon 12:00. What is new is marked.",
      "09:00 5 of 7 (opened since): Feri [from 10:30], Gabi [from 10:30], Hanna [from the waitlist], Imre [from the waitlist], Jana [from the waitlist]",
      "10:30 5 of 7: Anna, Bea, Csaba, Dani, Eva; gone: Feri: now at 09:00; Gabi: now at 09:00",
      "Waiting: nobody; gone: Hanna: now at 09:00; Imre: now at 09:00; Jana: now at 09:00",
    ]);
  });

  test("who waits anew, and who waits no more", async () => {
    const stage = await openFullStage(waiting);
    const seen = (await stage.ledger()).length;
    await stage.says("Hanna", "OUT");
    await stage.says("Hanna", "MAYBE");
    await stage.says("Imre", "OUT");
    expect(linesOf(await paperOn(stage, seen)).at(-1)).toBe(
      "Waiting: Jana, Hanna [queued anew]; gone: Imre: off the list",
    );
  });

  test("nothing, if whoever left came back to the same place in line", async () => {
    const stage = await openFullStage(["Hanna"]);
    const seen = (await stage.ledger()).length;
    const before = linesOf(await paperOn(stage));
    await stage.says("Hanna", "OUT");
    await stage.says("Hanna", "MAYBE");
    expect(linesOf(await paperOn(stage, seen))).toEqual(before);
  });

  test("a slot that isn't on the sheet any more", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Sat 09:00");
    await stage.says("Gabi", "YES");
    const seen = (await stage.ledger()).length;
    await stage.orders("CALLOFF");
    const lines = linesOf(await paperOn(stage, seen));
    expect(lines).toContain("09:00 isn't happening.");
    expect(lines).toContain("10:30 7 of 7: Anna, Bea, Csaba, Dani, Eva, Feri, Gabi");
  });

  test("who had said yes to a slot that isn't on the sheet any more, and isn't either", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Sat 09:00");
    await stage.says("Hanna", "YES");
    const seen = (await stage.ledger()).length;
    await stage.says("Hanna", "OUT");
    await stage.orders("CALLOFF");
    expect(linesOf(await paperOn(stage, seen)).at(-1)).toBe(
      "Waiting: Imre, Jana; gone: Hanna: off the list",
    );
  });
});

test("while free places are held back, it says so", async () => {
  const stage = await openFullStage([...waiting, "Kati"]);
  await stage.at("Sat 20:00");
  await stage.says("trainer", "PAUSE");
  await stage.says("Bea", "OUT");
  expect((await paperOn(stage)).notes).toEqual([
    "I'm paused: free places are offered once you text RESUME.",
  ]);
});

test("in Hungarian", async () => {
  const stage = await openFullStage(waiting, { language: "hu" });
  const seen = (await stage.ledger()).length;
  await stage.at("Sat 09:00");
  await stage.says("Gabi", "IGEN");
  await stage.says("Bea", "LEMONDOM");
  const view = await paperOn(stage, seen);
  expect(view).toMatchObject({ title: "nov. 22., vasárnap", asOf: "nov. 21., szombat, 9:00" });
  expect(linesOf(view)).toEqual([
    "Változott azóta, hogy írtam neked (az volt a hétfő 12:00-i állás). Ami új, meg van jelölve.",
    "Még nem dőlt el: szombat 20:00-ig változhat.",
    "9:00 1 helyre van igen (még nem nyílt meg, új): Gabi [új]",
    "10:30 6/7: Anna, Csaba, Dani, Eva, Feri, Gabi; gone: Bea: lekerült a listáról",
    "Várólista: Hanna, Imre, Jana",
  ]);
});

type Lists = Pick<PaperView["waiting"], "people" | "gone">[];

function listsOf(view: PaperView): Lists {
  return [...view.slots, view.waiting];
}

function namesOn(view: PaperView): string[] {
  return listsOf(view).flatMap(({ people }) => people.map((one) => one.name));
}

function marksOn(view: PaperView): string[] {
  const rows = listsOf(view).flatMap(({ people }) => people.flatMap(({ mark }) => mark ?? []));
  return [...rows, ...listsOf(view).flatMap(({ gone }) => gone.map(({ text }) => text))];
}

/** In each list that they are in. */
function marksOf(view: PaperView, name: string): (string | null)[] {
  const rows = listsOf(view).flatMap(({ people }) => people);
  return rows.filter((one) => one.name === name).map(({ mark }) => mark);
}

test("whatever happens, what is the same isn't marked, what isn't is, and nobody vanishes", () => {
  fc.assert(
    fc.property(lives, fc.nat({ max: 99 }), (events, percent) => {
      const week = new WhyDay().joins("Anna Bea Csaba Dani Eva Feri Gabi").waitlists("Hanna Imre");
      const { ledger } = lived(week, events).day;
      const seenFacts = Math.max(1, Math.floor((ledger.length * percent) / 100));
      const shown = shownOn(week, { seenFacts });
      const view = paperView(shown);
      const then = paperView({ ...shown, ledger: ledger.slice(0, seenFacts) });
      const [sheet, was] = [ledger, ledger.slice(0, seenFacts)].map((facts) => {
        return JSON.stringify(paperOf(shown, replay(facts)));
      });
      expect(view.changed === null).toBe(sheet === was);
      if (sheet === was) expect(marksOn(view)).toEqual([]);
      const came = namesOn(view).filter((name) => !namesOn(then).includes(name));
      for (const name of came) expect(new Set(marksOf(view, name))).toEqual(new Set(["new"]));
      const left = namesOn(then).filter((name) => !namesOn(view).includes(name));
      for (const name of left) expect(marksOn(view)).toContain(`${name}: off the list`);
    }),
    tries(200),
  );
});
