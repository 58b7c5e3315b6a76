/** docs/rules.md, the splitter: parties, and working everything out again after each answer. */
import { describe, expect, test } from "vitest";
import { targetsOf } from "../../src/splitter/targets.ts";
import { TestDay } from "../support/days.ts";

describe("Parties: a booking moves whole", () => {
  test("its places count, asked or seated", () => {
    const walk = new TestDay({ waiting: [2, 1] }).finalize();
    // Ten places are wanted: 5 / 5.
    expect(walk.asked()).toBe("W1 W2 B7 B6");
    walk.allSayYes();
    expect([walk.headcounts, walk.in(1)]).toEqual([[5, 5], "B6 B7 W1 W2"]);
  });

  test("one that doesn't fit the remaining shortfall is passed over, with the reason in the ledger", () => {
    const walk = new TestDay({ booked: [1, 1, 1, 1, 1, 2], waiting: 2 }).finalize();
    // Nine places are wanted: 5 / 4. B6 fits what two waiting leave, B6's no leaves two singles.
    expect(walk.asked()).toBe("W1 W2 B6");
    const tight = new TestDay({ booked: [1, 1, 1, 1, 1, 2], waiting: 3 }).finalize();
    // Ten: 5 / 5, two of them for B6.
    expect(tight.asked()).toBe("W1 W2 W3 B6");
    const over = new TestDay({ booked: [1, 1, 1, 1, 1, 2], waiting: 4 }).finalize();
    // Eleven: 6 / 5, and the one place left is too small for B6.
    expect(over.asked()).toBe("W1 W2 W3 W4 B5");
    expect(over.facts("passed-over")).toMatchObject([
      {
        about: over.booking("B6").personId,
        slot: 1,
        shortfall: 1,
        why: { because: "party-too-big", places: 2, shortfall: 1 },
      },
    ]);
  });

  test("and comes up again if the shortfall grows", () => {
    const walk = new TestDay({ booked: [1, 1, 1, 1, 1, 2], waiting: 4 }).finalize();
    walk.says("W1 W2", "yes").after(30).says("W3 W4 B5", "no");
    // The one no after the other: each leaves one place, B6 is passed over again and again.
    expect(walk.asked()).toBe("B4 B3 B2");
    walk.silence();
    // Three fall silent at once: three places, and B6 is the latest booked.
    expect(walk.asked()).toBe("B6 B1");
  });

  test("a waiting party that doesn't fit lets younger ones by", () => {
    const rules = { capacity: 4, siblingMin: 1 };
    const walk = new TestDay({ rules, siblings: [2], booked: 4, waiting: [3, 1, 1] }).finalize();
    expect(walk.asked()).toBe("W2 W3");
    expect(walk.facts("passed-over")).toMatchObject([{ slot: 1, shortfall: 2 }]);
  });

  test("is noted again only for a larger shortfall, so that a day with two free slots comes to rest", () => {
    const rules = { capacity: 4, siblingMin: 1 };
    const waiting = [1, 1, 1, 1, 3, 1];
    const walk = new TestDay({ rules, siblings: [4], booked: 4, waiting }).finalize();
    walk.says("W1 W2 W3 W4", "yes");
    expect([walk.day.phase, walk.waiting]).toEqual(["settled", "W5 W6"]);
    walk.quiet = true;
    walk.says("B1 B2 W1 W2", "out");
    walk.quiet = false;
    // Two places are free in each slot: W6 is offered one, W5's three dogs fit neither.
    walk.after(1);
    expect([walk.asked(0), walk.asked(1)]).toEqual(["W6", ""]);
    expect(walk.facts("passed-over").map((fact) => fact.shortfall)).toEqual([2]);
  });

  test("a party that fits no free root place and no shortfall waits, and the day still settles", () => {
    const rules = { capacity: 1 };
    const walk = new TestDay({ rules, siblings: [3], booked: 0, waiting: [3] }).finalize();
    expect(walk.facts("passed-over").map((fact) => fact.shortfall)).toEqual([1, 2]);
    walk.at(walk.day.times.decidesAt);
    expect([walk.day.phase, walk.waiting]).toEqual(["settled", "W1"]);
  });
});

describe("After each answer D, targets and shortfalls are worked out again", () => {
  test("a waiting person who ended silent is no longer in play", () => {
    const walk = new TestDay({ waiting: 4 }).finalize();
    expect(targetsOf(walk.day)).toEqual([6, 5]);
    walk.says("W1 W2 W3 B7", "yes").silence();
    // Ten are left: 5 / 5.
    expect(targetsOf(walk.day)).toEqual([5, 5]);
    expect(walk.asked()).toBe("B6");
  });

  test("so is one who ended undeliverable, or is out", () => {
    const walk = new TestDay({ waiting: 4 }).finalize();
    expect(targetsOf(walk.fails("W1").day)).toEqual([5, 5]);
    expect(targetsOf(walk.says("W2", "out").day)).toEqual([5, 4]);
  });

  test("one who says no to the sibling still is: they wait for the root", () => {
    const walk = new TestDay({ waiting: 4 }).finalize();
    expect(targetsOf(walk.says("W1", "no").day)).toEqual([6, 5]);
    expect(walk.asked()).toBe("W2 W3 W4 B7 B6");
  });

  test("an ask already sent is never taken back for that; only new asks shrink", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    walk.says("B1 B2", "out");
    expect(targetsOf(walk.day)).toEqual([4, 4]);
    expect(walk.asked()).toBe("W1 W2 W3 B7 B6");
    walk.says("B7", "no");
    expect(walk.asked()).toBe("W1 W2 W3 B6");
    walk.says("B6", "no");
    expect(walk.asked()).toBe("W1 W2 W3 B5");
  });

  test("what falls due at the same moment counts together before anyone new is asked", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    walk.silence();
    // One by one, the second silence of the waiting would have left 4 / 4 with three pending.
    expect(walk.facts("ask-sent")).toHaveLength(5);
    expect(walk.facts("ask-closed").map((fact) => fact.outcome)).toEqual(
      new Array<string>(5).fill("silent"),
    );
    expect(walk.day.phase).toBe("settled");
  });

  test("and so does what fell due while the bot was down", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    walk.after(10).says("B7", "no");
    expect(walk.asked()).toBe("W1 W2 W3 B6 B5");
    walk.sleepUntil(walk.day.times.finalizesAt + 5 * 3_600_000);
    expect(walk.facts("ask-sent")).toHaveLength(6);
    expect(walk.day.phase).toBe("settled");
  });
});
