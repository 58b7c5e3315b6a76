/** docs/rules.md: places offered to the waiting, before the split, at its beginning and after it. */
import { describe, expect, test } from "vitest";
import { placesForNewcomers, rootOf } from "../../src/domain/day.ts";
import { hourMs, minuteMs } from "../../src/domain/times.ts";
import { TestDay } from "../support/days.ts";

describe("A place freed before the split is offered to the waiting", () => {
  test("oldest first, one person per place, never to several at once", () => {
    const walk = new TestDay({ waiting: 3 }).says("B3", "out");
    expect(walk.asked(0)).toBe("W1");
    expect(walk.facts("ask-sent")).toMatchObject([
      { kind: "offer", why: { because: "oldest-waiting", position: 1, places: 1 } },
    ]);
    walk.says("B4", "out");
    expect(walk.asked(0)).toBe("W1 W2");
  });

  test("replyWithin each: the silent one's place goes to the next, and they still wait", () => {
    const walk = new TestDay({ waiting: 3 }).says("B3", "out");
    expect(walk.pendingAsk("W1").answerBy).toBe(walk.now + walk.rules.replyWithinMs);
    walk.silence();
    expect([walk.asked(0), walk.waiting]).toEqual(["W2", "W1 W2 W3"]);
    expect(walk.pendingAsk("W2").answerBy).toBe(walk.now + walk.rules.replyWithinMs);
  });

  test("a yes takes it", () => {
    const walk = new TestDay({ waiting: 3 }).says("B3", "out").says("W1", "yes");
    expect([walk.in(0), walk.waiting, walk.asked()]).toEqual(["B1 B2 B4 B5 B6 B7 W1", "W2 W3", ""]);
  });

  test("a no to an offer of the slot they waited for takes a person off the day", () => {
    const walk = new TestDay({ waiting: 3 }).says("B3", "out").says("W1", "no");
    expect([walk.waiting, walk.asked(0)]).toEqual(["W2 W3", "W2"]);
    expect(walk.booking("W1").standing).toBe("out");
  });

  test("while it is on offer the place is held: a newcomer's JOIN cannot take it", () => {
    const walk = new TestDay({ waiting: 1 }).says("B3", "out").comes("N1", "join");
    expect([walk.in(0), walk.waiting]).toEqual(["B1 B2 B4 B5 B6 B7", "W1 N1"]);
  });

  test("held, too, while quiet hours keep the offer back", () => {
    const walk = new TestDay({ waiting: 1 });
    walk.quiet = true;
    walk.says("B3", "out").comes("N1", "join");
    expect([walk.in(0), walk.asked()]).toEqual(["B1 B2 B4 B5 B6 B7", ""]);
    walk.quiet = false;
    expect(walk.after(1).asked(0)).toBe("W1");
  });

  test("and stays kept for the oldest when a younger one takes another free place by JOIN", () => {
    const walk = new TestDay({ booked: 6, waiting: 2 });
    walk.quiet = true;
    walk.says("B6", "out").says("W2", "join");
    expect([walk.in(0), walk.waiting]).toEqual(["B1 B2 B3 B4 B5 W2", "W1"]);
    walk.quiet = false;
    expect(walk.after(1).asked(0)).toBe("W1");
  });

  test("nobody left to offer to: it is free for anyone again", () => {
    const walk = new TestDay({ waiting: 1 }).says("B3", "out").silence();
    expect(walk.facts("places-released").map((fact) => fact.why.because)).toEqual([
      "nobody-left-to-offer",
    ]);
    expect(placesForNewcomers(walk.day, rootOf(walk.day))).toBe(1);
    expect(walk.comes("N1", "join").in(0)).toBe("B1 B2 B4 B5 B6 B7 N1");
  });

  test("a MAYBE is not offered a place that nobody freed", () => {
    const walk = new TestDay({ booked: 5, waiting: 2 }).after(60);
    expect(walk.asked()).toBe("");
    expect(walk.comes("N1", "join").in(0)).toBe("B1 B2 B3 B4 B5 N1");
  });

  test("nobody waits: it is simply free", () => {
    const walk = new TestDay({ waiting: 0 }).says("B3", "out");
    expect([walk.asked(), walk.facts("places-freed")]).toEqual(["", []]);
    expect(walk.comes("N1", "join").in(0)).toBe("B1 B2 B4 B5 B6 B7 N1");
  });

  test("a yes taken back gives it to the next", () => {
    const walk = new TestDay({ waiting: 2 }).says("B3", "out").says("W1", "yes");
    walk.says("W1", "no");
    expect([walk.booking("W1").standing, walk.asked(0)]).toEqual(["out", "W2"]);
  });
});

describe("Finalization: free root places go to the waiting first, as offers", () => {
  test("until none is free; the split begins when no offer is pending", () => {
    const walk = new TestDay({ booked: 5, waiting: 4 }).finalize();
    expect([walk.day.stage, walk.asked()]).toEqual(["offers", "W1 W2"]);
    walk.says("W1", "yes");
    expect([walk.day.stage, walk.asked()]).toEqual(["offers", "W2"]);
    walk.says("W2", "yes");
    // Seven booked, two wait: 5 / 4, and those who took the offer are the latest booked.
    expect([walk.day.stage, walk.asked()]).toEqual(["walk", "W3 W4 W2 W1"]);
  });

  test("until nobody waits: no split", () => {
    const walk = new TestDay({ booked: 5, waiting: 2 }).finalize().says("W1 W2", "yes");
    expect(walk.facts("settled").map((fact) => fact.why)).toEqual([
      { because: "no-overflow", wanted: 7, capacity: 7 },
    ]);
    expect([walk.headcounts, walk.statuses]).toEqual([
      [7, 0],
      ["open", "closed"],
    ]);
  });

  test("a no takes them off the day, and the next is offered the place", () => {
    const walk = new TestDay({ booked: 6, waiting: 2 }).finalize().says("W1", "no");
    expect([walk.asked(0), walk.waiting]).toEqual(["W2", "W2"]);
    walk.says("W2", "yes");
    expect([walk.headcounts, walk.day.phase]).toEqual([[7, 0], "settled"]);
  });

  test("silence takes them out of play: they still wait, the split doesn't count them", () => {
    const walk = new TestDay({ booked: 6, waiting: 2 }).finalize().silence();
    expect([walk.asked(0), walk.waiting]).toEqual(["W2", "W1 W2"]);
    walk.says("W2", "yes");
    expect([walk.day.phase, walk.waiting]).toEqual(["settled", "W1"]);
  });

  test("an offer made before is waited for", () => {
    const walk = new TestDay({ waiting: 2 });
    walk
      .at(walk.day.times.finalizesAt - 10 * minuteMs)
      .says("B1", "out")
      .finalize();
    expect([walk.day.stage, walk.asked()]).toEqual(["offers", "W1"]);
    walk.says("W1", "yes");
    expect([walk.day.stage, walk.asked()]).toEqual(["walk", "W2 W1 B7 B6"]);
  });
});

describe("After the day has settled there is no re-splitting; freed places are still offered", () => {
  function settled(): TestDay {
    return new TestDay({ waiting: 10 }).finalize().allSayYes();
  }

  test("in the root and in a sibling, oldest first", () => {
    const walk = settled();
    expect([walk.day.phase, walk.waiting]).toEqual(["settled", "W8 W9 W10"]);
    walk.says("B1 W1", "out");
    expect([walk.asked(0), walk.asked(1)]).toEqual(["W8", "W9"]);
    walk.says("W8 W9", "yes");
    expect(walk.headcounts).toEqual([7, 7]);
  });

  test("a place in a sibling that they turn down leaves them waiting for the root", () => {
    const walk = settled().says("W1", "out").says("W8", "no");
    expect([walk.asked(1), walk.waiting]).toEqual(["W9", "W8 W9 W10"]);
    expect(walk.says("B1", "out").asked(0)).toBe("W8");
  });

  test("with deadlines that shrink so that no offer ends later than one hour before the slot starts", () => {
    const walk = settled();
    const root = rootOf(walk.day);
    walk.at(root.startsAt - 90 * minuteMs).says("B1", "out");
    expect(walk.pendingAsk("W8").answerBy).toBe(root.startsAt - hourMs);
  });

  test("later nobody is asked, and the place is free for who asks for it", () => {
    const walk = settled();
    walk.at(rootOf(walk.day).startsAt - hourMs).says("B1", "out");
    expect([walk.asked(), walk.facts("places-released")]).toMatchObject(["", [{ slot: 0 }]]);
    expect(walk.says("W10", "join").in(0)).toContain("W10");
  });

  test("the waiting who kept silent to the sibling may still be offered a root place", () => {
    const walk = new TestDay({ waiting: 1 }).finalize().silence();
    expect([walk.day.phase, walk.waiting]).toEqual(["settled", "W1"]);
    expect(walk.says("B1", "out").asked(0)).toBe("W1");
  });

  test("nothing is offered once the last slot has started", () => {
    const walk = settled();
    walk.at(rootOf(walk.day).startsAt).says("B1", "out");
    expect([walk.day.over, walk.asked()]).toEqual([true, ""]);
  });
});
