/** docs/rules.md, the splitter: who is asked, in which order, how many at once, and for which sibling. */
import { describe, expect, test } from "vitest";
import { TestDay } from "../support/days.ts";

describe("Who, in which order: the waiting, oldest first, then booked people in the root, latest first", () => {
  test("three wait, two must move", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    expect(walk.asked()).toBe("W1 W2 W3 B7 B6");
    expect(walk.facts("ask-sent").map((ask) => ask.kind)).toEqual([
      "seat",
      "seat",
      "seat",
      "move",
      "move",
    ]);
  });

  test("the reason gives position, shortfall and target", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    expect(walk.facts("ask-sent").map((ask) => ask.why)).toEqual([
      { because: "waiting-first", position: 1, shortfall: 5, target: 5 },
      { because: "waiting-first", position: 2, shortfall: 4, target: 5 },
      { because: "waiting-first", position: 3, shortfall: 3, target: 5 },
      { because: "latest-booked", position: 1, shortfall: 2, target: 5 },
      { because: "latest-booked", position: 2, shortfall: 1, target: 5 },
    ]);
  });

  test("whoever left and comes back queues anew", () => {
    const walk = new TestDay({ booked: 7, waiting: 1 });
    walk.says("W1", "out").comes("W2", "maybe").comes("W1", "maybe");
    expect(walk.finalize().asked()).toBe("W2 W1 B7 B6");
  });

  test("never the pinned", () => {
    const walk = new TestDay({ waiting: 3, pinned: "B7 B5" }).finalize();
    expect(walk.asked()).toBe("W1 W2 W3 B6 B4");
    walk.says("B6 B4 ", "no");
    expect(walk.asked()).toBe("W1 W2 W3 B3 B2");
    walk.says("B3 B2", "no");
    expect(walk.asked()).toBe("W1 W2 W3 B1");
    walk.says("B1", "no");
    expect(walk.asked()).toBe("W1 W2 W3");
  });

  test("never anyone when movables is false: then only the waiting go", () => {
    const walk = new TestDay({ waiting: 3, rules: { movables: false } }).finalize();
    expect(walk.asked()).toBe("W1 W2 W3");
    walk.says("W1", "no");
    expect(walk.asked()).toBe("W2 W3");
  });

  test("never who opted out, be they booked or waiting", () => {
    const walk = new TestDay({ waiting: 3 });
    for (const name of ["W2", "B7"]) {
      walk.tell({ fact: "unreachable", booking: walk.booking(name).number });
    }
    // Nine are in play: 5 / 4.
    expect(walk.finalize().asked()).toBe("W1 W3 B6 B5");
  });
});

describe("How many at once: exactly the shortfall", () => {
  test("all of the first wave is asked together, with one deadline", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    const asks = walk.facts("ask-sent");
    expect(new Set(asks.map((ask) => ask.at))).toEqual(new Set([walk.day.times.finalizesAt]));
    expect(new Set(asks.map((ask) => ask.answerBy)).size).toBe(1);
  });

  test.each<[what: string, act: (walk: TestDay) => unknown, asked: string]>([
    ["a no of the waiting", (walk) => walk.says("W2", "no"), "W1 W3 B7 B6 B5"],
    ["a no of the booked", (walk) => walk.says("B7", "no"), "W1 W2 W3 B6 B5"],
    ["a failed delivery", (walk) => walk.fails("B7"), "W1 W2 W3 B6 B5"],
    ["the silence of one", (walk) => walk.says("W1 W2 W3 B7", "yes").silence(), "B5"],
    ["the silence of two, two", (walk) => walk.says("W1 W2 W3", "yes").silence(), "B5 B4"],
    ["a yes, none", (walk) => walk.says("B7", "yes"), "W1 W2 W3 B6"],
  ])("one replacement per no, silence or failed delivery: after %s", (_, act, asked) => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    act(walk);
    expect(walk.asked()).toBe(asked);
  });

  test("nothing is asked unless yes + pending < target: the waiting who went silent make it smaller", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    walk.says("W1 B7 B6", "yes").silence();
    // Eight are in play: 4 / 4, three have said yes.
    expect(walk.asked()).toBe("B5");
  });

  test("nobody who says yes in time is ever refused, even if the targets have shrunk", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    walk.says("B1", "out").says("W1 W2 W3 B7 B6", "yes");
    expect(walk.in(1)).toBe("B6 B7 W1 W2 W3");
  });
});

describe("round_robin and fill_first", () => {
  test("round_robin: candidates, in their order, are dealt to the siblings in turn", () => {
    const walk = new TestDay({ siblings: [7, 7], waiting: 8 }).finalize();
    expect([walk.asked(1), walk.asked(2)]).toEqual(["W1 W3 W5 W7 B7", "W2 W4 W6 W8 B6"]);
  });

  test("round_robin: skipping those that need nobody", () => {
    const walk = new TestDay({ siblings: [2, 7], waiting: 8 }).finalize();
    expect([walk.asked(1), walk.asked(2)]).toEqual(["W1 W3", "W2 W4 W5 W6 W7 W8"]);
  });

  test("fill_first fills the first sibling before the next", () => {
    const rules = { distribution: "fill_first" } as const;
    const walk = new TestDay({ siblings: [7, 7], waiting: 8, rules }).finalize();
    expect([walk.asked(1), walk.asked(2)]).toEqual(["W1 W2 W3 W4 W5", "W6 W7 W8 B7 B6"]);
  });

  /** 4 booked, 8 waiting, three slots of 4: 4 / 4 / 4. */
  const crowded = { siblings: [4, 4], booked: 4, waiting: 8, rules: { capacity: 4 } };

  test("someone who declined one sibling can be asked for another only after everyone unasked", () => {
    const walk = new TestDay({ ...crowded, pinned: "B1 B2 B3" }).finalize();
    expect([walk.asked(1), walk.asked(2)]).toEqual(["W1 W3 W5 W7", "W2 W4 W6 W8"]);
    walk.says("W1", "no");
    expect(walk.asked(1)).toBe("W3 W5 W7 B4");
    walk.says("W2", "no");
    expect(walk.asked(2)).toBe("W4 W6 W8 W1");
  });

  test("at most two asks a person a day", () => {
    const walk = new TestDay({ ...crowded, pinned: "B1 B2 B3 B4" }).finalize();
    walk.says("W1 W2", "no");
    expect([walk.asked(1), walk.asked(2)]).toEqual(["W3 W5 W7 W2", "W4 W6 W8 W1"]);
    walk.says("W1 W2", "no").says("W3 W5 W7 W4 W6 W8", "yes");
    // Both siblings are open with three yeses and a place free, the root has none.
    expect([walk.headcounts, walk.waiting]).toEqual([[4, 3, 3], "W1 W2"]);
    walk.says("B1", "out");
    expect([walk.day.phase, walk.asked()]).toEqual(["settled", ""]);
  });

  test("nobody is asked twice about the same sibling", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    walk.says("W1 W2 W3", "no").says("B7 B6 B5 B4 B3 B2 B1", "no");
    expect(walk.facts("ask-sent")).toHaveLength(10);
    expect(walk.asked()).toBe("");
  });

  test("who keeps silent to a move keeps what they have and is not asked for another sibling", () => {
    const walk = new TestDay({ siblings: [7, 7], waiting: 8 }).finalize();
    walk.says("W1 W2 W3 W4 W5 W6 W7 W8", "yes").silence();
    expect([walk.asked(1), walk.asked(2)]).toEqual(["B5", "B4"]);
    walk.says("B5 B4", "no");
    expect([walk.asked(1), walk.asked(2)]).toEqual(["B3", "B2"]);
    walk.says("B3 B2", "no");
    // B1 is the last unasked; then those who said no, latest first; never B7 and B6.
    expect([walk.asked(1), walk.asked(2)]).toEqual(["B1", "B5"]);
  });
});
