/** The fold: the ledger alone gives the day. */
import { describe, expect, test } from "vitest";
import type { Fact, Happening } from "../../src/domain/facts.ts";
import { fold, openedDay, replay } from "../../src/domain/fold.ts";
import { factAt, storyOf, tell } from "../../src/domain/story.ts";
import { monday } from "../support/classes.ts";
import { TestDay } from "../support/days.ts";

const why = { because: "they-said-so" } as const;

function factOf(happening: Happening): Fact {
  return factAt(monday, happening, why, {});
}

describe("a replayed ledger gives the same day", () => {
  test.each<[story: string, play: () => TestDay]>([
    ["a day that was only opened", () => new TestDay({ booked: 0 })],
    ["7 + 3 and everyone says yes", () => new TestDay({ waiting: 3 }).finalize().allSayYes()],
    ["everyone is silent", () => new TestDay({ waiting: 3 }).finalize().silence()],
    ["called off", () => new TestDay({ waiting: 1 }).finalize().says("W1", "out")],
    [
      "short and dropped, over",
      () => {
        const walk = new TestDay({ waiting: 1, rules: { movables: false } }).finalize();
        return walk
          .says("W1", "yes")
          .drops(1)
          .at(Date.UTC(2026, 10, 22, 12));
      },
    ],
    [
      "a late yes, a changed mind, a pause and an offer",
      () => {
        const walk = new TestDay({ waiting: 4 }).says("B1", "out").says("W1", "yes").finalize();
        walk.tell({ fact: "paused" }).says("B7", "yes").says("B7", "no").silence();
        return walk.tell({ fact: "resumed" }).says("W2", "yes").says("B6", "out");
      },
    ],
  ])("%s", (_, play) => {
    const walk = play();
    expect(replay(walk.ledger)).toEqual(walk.day);
    const written: Fact[] = JSON.parse(JSON.stringify(walk.ledger));
    expect(replay(written)).toEqual(walk.day);
  });

  test("any part of it gives the day as it was then", () => {
    const walk = new TestDay({ waiting: 3 }).finalize().says("W1 W2 B7", "yes").silence();
    const days = walk.ledger.map((_, at) => replay(walk.ledger.slice(0, at + 1)));
    expect(days.map((day) => day.asks.length)).toEqual(
      walk.ledger.map(
        (_, at) => walk.ledger.slice(0, at + 1).filter((one) => one.fact === "ask-sent").length,
      ),
    );
    expect(days.at(-1)).toEqual(walk.day);
  });
});

describe("a ledger that can't be", () => {
  const opened = new TestDay({ booked: 1 }).ledger;

  test("an empty one gives no day", () => {
    expect(() => replay([])).toThrow("empty");
  });

  test("one that doesn't begin with the opening", () => {
    expect(() => openedDay(factOf({ fact: "paused" }))).toThrow("can't begin with paused");
    expect(() => replay(opened.slice(1))).toThrow("can't begin with signed-up");
  });

  test("a day opened twice, and facts about what isn't there", () => {
    const day = replay(opened);
    const [opening] = opened;
    if (!opening) throw new Error("a ledger without facts");
    expect(() => fold(day, opening)).toThrow("open already");
    expect(() => fold(day, factOf({ fact: "ask-closed", ask: 1, outcome: "yes" }))).toThrow(
      "no ask 1",
    );
  });
});

describe("each fact changes what it is about and nothing else", () => {
  test("rows that it doesn't touch keep their identity", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    const after = fold(walk.day, factOf({ fact: "ask-closed", ask: 1, outcome: "yes" }));
    const same = after.bookings.filter((one, at) => one === walk.day.bookings[at]);
    expect(same).toHaveLength(walk.day.bookings.length - 1);
    expect(after.slots).toBe(walk.day.slots);
  });

  test.each<[happening: Happening, change: object]>([
    [{ fact: "named", booking: 1 }, { nameBy: null }],
    [{ fact: "pinned", booking: 1 }, { pinned: true }],
    [{ fact: "unreachable", booking: 1 }, { reachable: false }],
    [{ fact: "passed-over", booking: 1, slot: 1, shortfall: 2 }, { passedOver: 2 }],
    [
      { fact: "left", booking: 1 },
      { standing: "out", slot: null },
    ],
    [{ fact: "yes-too-late", booking: 1, slot: 1 }, { standby: 1 }],
  ])("%o", (happening, change) => {
    const { day } = new TestDay({ booked: 2 });
    const after = fold(day, factOf(happening));
    expect(after.bookings).toEqual([{ ...day.bookings[0], ...change }, day.bookings[1]]);
    expect({ ...after, bookings: day.bookings }).toEqual(day);
  });

  test("the opposite facts undo them", () => {
    const { day } = new TestDay({ booked: 2 });
    const pairs: [Happening, Happening][] = [
      [
        { fact: "pinned", booking: 1 },
        { fact: "unpinned", booking: 1 },
      ],
      [
        { fact: "unreachable", booking: 1 },
        { fact: "reachable", booking: 1 },
      ],
      [{ fact: "paused" }, { fact: "resumed" }],
    ];
    for (const [done, undone] of pairs) {
      const between = fold(day, factOf(done));
      expect(between).not.toEqual(day);
      expect(fold(between, factOf(undone))).toEqual(day);
    }
  });

  test("a dropped sibling takes its promises with it, not another's", () => {
    const rules = { capacity: 4, siblingMin: 4 };
    const walk = new TestDay({ rules, siblings: [4, 4], booked: 4, waiting: 8 }).finalize();
    walk.says("W1 W2", "yes");
    const after = fold(walk.day, factOf({ fact: "sibling-dropped", slot: 1 }));
    const agreed = after.bookings.map((one) => one.agreed).filter((one) => one !== null);
    expect(agreed).toEqual([2]);
    expect(after.slots[1]?.status).toBe("dropped");
  });
});

test("a story's facts are at one instant, by the rules unless somebody else is named", () => {
  const { day } = new TestDay({ booked: 2 });
  const story = tell(storyOf(day, 5), { fact: "paused" }, why);
  const told = tell(story, { fact: "left", booking: 2 }, why, { actor: "person", about: 102 });
  expect(told.facts).toMatchObject([
    { at: 5, actor: "rule", about: null },
    { at: 5, actor: "person", about: 102 },
  ]);
  expect(told.day).toEqual(told.facts.reduce(fold, day));
});
