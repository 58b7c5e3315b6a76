/** docs/rules.md, the splitter: a sibling's fate, the called-off walk, pause and approval. */
import { describe, expect, test } from "vitest";
import { placesFree, rootOf } from "../../src/domain/day.ts";
import { hourMs } from "../../src/domain/times.ts";
import { TestDay } from "../support/days.ts";

describe("Tentative until it is real", () => {
  test("a sibling is closed until somebody is asked for it, then tentative", () => {
    const walk = new TestDay({ waiting: 3 });
    expect(walk.statuses).toEqual(["open", "closed"]);
    expect(walk.finalize().statuses).toEqual(["open", "tentative"]);
  });

  test("it opens when its yeses reach its target", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    walk.says("W1 W2 W3 B7", "yes");
    expect([walk.statuses, walk.headcounts]).toEqual([
      ["open", "tentative"],
      [7, 0],
    ]);
    walk.says("B6", "yes");
    expect([walk.statuses, walk.headcounts]).toEqual([
      ["open", "open"],
      [5, 5],
    ]);
    expect(walk.facts("sibling-opened").map((fact) => fact.why)).toEqual([
      { because: "target-reached", yes: 5, target: 5 },
    ]);
  });

  test("or siblingMin once nobody is left to ask", () => {
    const walk = new TestDay({ waiting: 3, pinned: "B1 B2 B3 B4 B5 B6" }).finalize();
    walk.says("W1 W2 W3", "yes");
    expect(walk.statuses).toEqual(["open", "tentative"]);
    walk.says("B7", "no");
    expect([walk.statuses, walk.headcounts]).toEqual([
      ["open", "open"],
      [7, 3],
    ]);
    expect(walk.facts("sibling-opened").map((fact) => fact.why)).toEqual([
      { because: "enough-and-nobody-left", yes: 3, min: 3 },
    ]);
  });

  test("until it opens, the root places of those who agreed to move are held for them", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    walk.says("B7 B6", "yes").says("W1", "no");
    expect([walk.in(0), placesFree(walk.day, rootOf(walk.day))]).toEqual([
      "B1 B2 B3 B4 B5 B6 B7",
      0,
    ]);
    expect(walk.facts("ask-sent").filter((ask) => ask.kind === "offer")).toEqual([]);
  });

  test("nor is a root place that somebody left offered while the sibling is being filled", () => {
    const walk = new TestDay({ waiting: 4 }).finalize().says("W1", "no").says("B1", "out");
    expect([walk.headcounts, walk.asked(1), walk.asked(0)]).toEqual([[6, 0], "W2 W3 W4 B7 B6", ""]);
  });

  test("once open, they are free, and are offered to the waiting who said no to the sibling, oldest first", () => {
    const walk = new TestDay({ waiting: 4 }).finalize();
    walk.says("W2 W1", "no").says("W3 W4 B7 B6", "yes");
    expect(walk.asked()).toBe("B5");
    walk.says("B5", "yes");
    expect(walk.headcounts).toEqual([4, 5]);
    expect(walk.asked(0)).toBe("W1 W2");
    walk.says("W1 W2", "yes");
    expect([walk.headcounts, walk.day.phase]).toEqual([[6, 5], "settled"]);
  });

  test("to so many only as there are places", () => {
    const rules = { capacity: 3, siblingMin: 1 };
    const pinned = "B1 B2";
    const walk = new TestDay({ rules, siblings: [2], booked: 3, waiting: 2, pinned }).finalize();
    walk.says("W1 W2", "no").says("B3", "yes");
    expect([walk.statuses[1], walk.asked(0)]).toEqual(["open", "W1"]);
    walk.says("W1", "no");
    expect([walk.asked(0), walk.waiting]).toEqual(["W2", "W2"]);
  });
});

describe("Short: nobody left to ask and fewer than siblingMin yeses", () => {
  function short(): TestDay {
    const walk = new TestDay({ waiting: 3, rules: { movables: false } }).finalize();
    return walk.says("W1 W2", "yes").says("W3", "no");
  }

  test("the trainer is asked OPEN or DROP, once", () => {
    const walk = short();
    expect(walk.facts("sibling-short").map((fact) => fact.why)).toEqual([
      { because: "too-few-and-nobody-left", yes: 2, min: 3 },
    ]);
    expect(walk.day.phase).toBe("splitting");
    walk.after(30).tell({ fact: "pinned", booking: 1 }).says("B1", "out").after(30);
    expect(walk.facts("sibling-short")).toHaveLength(1);
  });

  test("OPEN: those who agreed go", () => {
    const walk = short().opens(1);
    expect([walk.headcounts, walk.day.phase]).toEqual([[7, 2], "settled"]);
  });

  test("DROP: those who agreed keep what they had", () => {
    const walk = new TestDay({ waiting: 1 }).finalize();
    walk.says("W1 B7 B6", "no").says("B5 B4", "yes").says("B3 B2 B1", "no");
    expect(walk.facts("sibling-short")).toHaveLength(1);
    walk.drops(1);
    expect([walk.in(0), walk.waiting]).toEqual(["B1 B2 B3 B4 B5 B6 B7", "W1"]);
    expect(walk.day.bookings.every((one) => one.agreed === null)).toBe(true);
    expect(walk.day.phase).toBe("settled");
  });

  test("DROP while somebody new is being asked for it: the question is off", () => {
    const walk = new TestDay({ waiting: 3, pinned: "B1 B2 B3 B4 B5 B6 B7" }).finalize();
    walk.says("W1", "yes").says("W2 W3", "no");
    expect(walk.facts("sibling-short")).toHaveLength(1);
    walk.tell({ fact: "unpinned", booking: walk.booking("B7").number });
    expect(walk.asked()).toBe("B7");
    walk.drops(1);
    expect(walk.asked()).toBe("");
    expect(walk.facts("ask-closed").at(-1)).toMatchObject({
      outcome: "withdrawn",
      about: walk.booking("B7").personId,
      why: { because: "trainer-said-so" },
    });
    expect([walk.headcounts, walk.day.phase]).toEqual([[7, 0], "settled"]);
  });

  test("without an answer by decidesBy, it is dropped: those who agreed keep their root place", () => {
    const walk = new TestDay({ waiting: 1 }).finalize();
    walk.says("W1 B7 B6", "no").says("B5 B4", "yes").says("B3 B2 B1", "no");
    walk.at(walk.day.times.decidesAt - 1);
    expect([walk.day.phase, walk.statuses[1]]).toEqual(["splitting", "tentative"]);
    walk.at(walk.day.times.decidesAt);
    expect([walk.day.phase, walk.statuses[1]]).toEqual(["settled", "dropped"]);
    expect(walk.in(0)).toBe("B1 B2 B3 B4 B5 B6 B7");
  });

  test("those who agreed to a dropped sibling may go to the next", () => {
    const rules = { capacity: 2, movables: false, siblingMin: 2 };
    const walk = new TestDay({ rules, siblings: [2, 2], booked: 2, waiting: 3 }).finalize();
    expect([walk.asked(1), walk.asked(2)]).toEqual(["W1 W3", "W2"]);
    walk.says("W3", "out").says("W1", "yes").says("W2", "no");
    expect(walk.asked(1)).toBe("W2");
  });
});

describe("The day settles at decidesBy with what there is", () => {
  test("a sibling with siblingMin yeses opens; an ask whose deadline this is ends silent", () => {
    const walk = new TestDay({ waiting: 4, rules: { replyWithinMs: 20 * hourMs } }).finalize();
    walk.says("W1 W2 W3", "yes").at(walk.day.times.decidesAt);
    expect([walk.headcounts, walk.statuses[1], walk.day.phase]).toEqual([
      [7, 3],
      "open",
      "settled",
    ]);
    expect(walk.facts("ask-closed").slice(3)).toMatchObject([
      { outcome: "silent" },
      { outcome: "silent" },
    ]);
  });

  test("a question that has not left by then is withdrawn", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    walk.unsent = new Set([1]);
    walk.says("W2 W3", "yes").says("B7", "no").at(walk.day.times.decidesAt);
    expect(walk.day.phase).toBe("settled");
    expect(walk.facts("ask-closed").filter((fact) => fact.ask === 1)).toMatchObject([
      { outcome: "withdrawn", why: { because: "day-decided" } },
    ]);
  });

  test("root places that movers leave then are offered to those who still wait", () => {
    const rules = { replyWithinMs: 20 * hourMs, siblingMin: 1 };
    const walk = new TestDay({ waiting: 4, rules }).finalize();
    walk.says("B7", "yes").says("W2", "no").at(walk.day.times.decidesAt);
    expect([walk.headcounts, walk.statuses[1], walk.day.phase]).toEqual([
      [6, 1],
      "open",
      "settled",
    ]);
    expect(walk.asked(0)).toBe("W1");
  });
});

describe("Called off: D fits the root again and no sibling is open", () => {
  test("the walk stops, open asks are withdrawn, and everyone stays", () => {
    const walk = new TestDay({ waiting: 1 }).finalize();
    expect(walk.asked()).toBe("W1 B7 B6 B5");
    walk.says("B7 B6", "yes").says("W1", "out");
    expect(walk.facts("walk-called-off").map((fact) => fact.why)).toEqual([
      { because: "fits-again", wanted: 7, capacity: 7 },
    ]);
    expect(walk.asked()).toBe("");
    expect(walk.facts("ask-closed").filter((fact) => fact.outcome === "withdrawn")).toHaveLength(1);
    expect([walk.in(0), walk.statuses[1]]).toEqual(["B1 B2 B3 B4 B5 B6 B7", "dropped"]);
    expect(walk.day.phase).toBe("settled");
  });

  test("a root place that is free then is offered to who waits", () => {
    const walk = new TestDay({ waiting: 1 }).finalize();
    walk.says("W1", "yes").says("B1", "out");
    expect(walk.asked(0)).toBe("W1");
    walk.says("W1", "yes");
    expect([walk.headcounts, walk.day.phase]).toEqual([[7, 0], "settled"]);
  });

  test("not once a sibling is open", () => {
    const walk = new TestDay({ siblings: [7], waiting: 3 }).finalize();
    walk.says("W1 W2 W3 B7", "yes").says("B1", "out");
    // Nine were wanted: 5 / 4, and four have said yes.
    expect(walk.statuses[1]).toBe("open");
    expect(walk.asked()).toBe("B6");
    walk.says("B2 B3", "out");
    expect(walk.asked()).toBe("B6");
    expect(walk.facts("walk-called-off")).toEqual([]);
  });
});

describe("Pause and approval", () => {
  test("PAUSE stops new asks, not deadlines of asks already sent; RESUME goes on", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    walk.tell({ fact: "paused" }).says("B7", "no");
    expect(walk.asked()).toBe("W1 W2 W3 B6");
    walk.says("W1 W2 W3", "yes").silence();
    expect(walk.facts("ask-closed").at(-1)?.outcome).toBe("silent");
    expect([walk.asked(), walk.statuses[1]]).toEqual(["", "tentative"]);
    walk.tell({ fact: "resumed" });
    expect(walk.asked()).toBe("B5 B4");
  });

  test("paused over finalization: nobody is asked, and the day still settles by decidesBy", () => {
    const walk = new TestDay({ waiting: 3 }).tell({ fact: "paused" }).finalize();
    expect([walk.day.stage, walk.asked()]).toEqual(["walk", ""]);
    walk.at(walk.day.times.decidesAt);
    expect([walk.day.phase, walk.headcounts]).toEqual(["settled", [7, 0]]);
  });

  test("quiet hours: no question goes out, it waits for the morning and its hour starts then", () => {
    const walk = new TestDay({ waiting: 3 });
    walk.quiet = true;
    walk.splits();
    expect(walk.asked()).toBe("");
    walk.quiet = false;
    walk.after(60);
    expect(walk.asked()).toBe("W1 W2 W3 B7 B6");
    expect(walk.pendingAsk("W1").answerBy).toBe(walk.now + walk.rules.replyWithinMs);
  });

  test("with autopilot: false finalization waits for GO", () => {
    const walk = new TestDay({ waiting: 3, rules: { autopilot: false } }).finalize();
    expect([walk.day.stage, walk.asked()]).toEqual(["plan", ""]);
    walk.tell({ fact: "went-ahead" });
    expect(walk.asked()).toBe("W1 W2 W3 B7 B6");
  });

  test("without GO the day settles at decidesBy as it is", () => {
    const walk = new TestDay({ booked: 6, waiting: 3, rules: { autopilot: false } }).finalize();
    walk.at(walk.day.times.decidesAt);
    expect([walk.day.phase, walk.headcounts, walk.asked()]).toEqual(["settled", [6, 0], ""]);
  });

  test("the trainer's own SPLIT is her approval, and nobody waiting needs none", () => {
    const rules = { autopilot: false };
    expect(new TestDay({ waiting: 3, rules }).splits().asked()).toBe("W1 W2 W3 B7 B6");
    expect(new TestDay({ rules }).finalize().day.phase).toBe("settled");
  });
});
