/** docs/rules.md, answers: yes, no, silence, a late yes, a changed mind, and deadlines. */
import { describe, expect, test } from "vitest";
import { bookingOf } from "../../src/domain/day.ts";
import { hourMs, minuteMs } from "../../src/domain/times.ts";
import { targetsOf } from "../../src/splitter/targets.ts";
import { TestDay } from "../support/days.ts";

describe("A no counts at once; silence for replyWithin is silent", () => {
  test("a no", () => {
    const walk = new TestDay({ waiting: 3 }).finalize().says("B7", "no");
    expect(walk.facts("ask-closed")).toMatchObject([
      { outcome: "no", actor: "person", why: { because: "answered", outcome: "no" } },
    ]);
    expect(walk.in(0)).toContain("B7");
  });

  test("a minute before the deadline nobody is silent, at the deadline all are who share it", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    const answerBy = walk.pendingAsk("W1").answerBy;
    expect(answerBy).toBe(walk.day.times.finalizesAt + hourMs);
    expect(walk.at(answerBy - minuteMs).asked()).toBe("W1 W2 W3 B7 B6");
    walk.at(answerBy);
    expect(walk.facts("ask-closed")).toHaveLength(5);
    expect(walk.facts("ask-closed").every((fact) => fact.outcome === "silent")).toBe(true);
  });

  test("an answer at the very instant of the deadline is in time", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    walk.now = walk.pendingAsk("W1").answerBy;
    walk.says("W1", "yes");
    expect(walk.booking("W1").agreed).toBe(1);
    walk.now += 1;
    walk.says("W2", "yes");
    expect(walk.facts("yes-too-late").map((fact) => walk.name(fact.booking))).toEqual(["W2"]);
  });

  test("nobody falls silent to a question not put", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    walk.unsent = new Set([walk.pendingAsk("B7").number]);
    walk.says("W1 W2 W3", "yes").silence();
    expect(walk.asked()).toBe("B7 B5");
  });

  test("an ask whose text cannot be delivered ends at once, and they are asked nothing more", () => {
    const walk = new TestDay({ siblings: [7, 7], waiting: 8 }).finalize().fails("B7");
    expect(walk.facts("ask-closed")).toMatchObject([
      { outcome: "undeliverable", actor: "carrier", why: { because: "text-failed", code: 30003 } },
    ]);
    expect(walk.asked(1)).toBe("W1 W3 W5 W7 B5");
  });
});

describe("Deadlines", () => {
  test("the asks of one wave share one deadline, counted from when the wave goes out", () => {
    const walk = new TestDay({ waiting: 3 }).finalize().after(7).says("B7 B6", "no");
    expect(walk.pendingAsk("W1").answerBy).toBe(walk.day.times.finalizesAt + hourMs);
    expect(walk.pendingAsk("B5").answerBy).toBe(walk.now + hourMs);
    expect(walk.pendingAsk("B4").answerBy).toBe(walk.now + hourMs);
  });

  test("never past decidesBy", () => {
    const walk = new TestDay({ waiting: 3 });
    walk.quiet = true;
    walk.at(walk.day.times.decidesAt - 30 * minuteMs);
    walk.quiet = false;
    walk.after(1);
    expect(walk.pendingAsk("W1").answerBy).toBe(walk.day.times.decidesAt);
  });

  test("with under five minutes left nobody is asked", () => {
    const walk = new TestDay({ waiting: 3 });
    walk.quiet = true;
    walk.at(walk.day.times.decidesAt - 6 * minuteMs);
    walk.quiet = false;
    expect(walk.after(2).asked()).toBe("");
  });

  test("never later than one hour before the slot starts", () => {
    const rules = { decidesBy: { weekday: "Sun", time: "08:30" } } as const;
    const walk = new TestDay({ waiting: 3, rules });
    walk.quiet = true;
    const sibling = walk.day.slots[1]?.startsAt ?? 0;
    walk.at(sibling - 90 * minuteMs);
    walk.quiet = false;
    walk.after(10);
    expect(walk.pendingAsk("W1").answerBy).toBe(sibling - hourMs);
  });
});

describe("A yes after the deadline", () => {
  test("is taken if a place is still unfilled and nobody pending holds it", () => {
    const rules = { movables: false };
    const walk = new TestDay({ waiting: 4, rules }).finalize();
    walk.says("W1 W2", "yes").says("W3", "no").silence();
    // Ten are in play, two have agreed and nobody is left: the trainer is asked.
    expect(walk.day.slots[1]?.short).toBe(true);
    walk.says("W4", "yes");
    expect(walk.facts("yes-counted").map((fact) => walk.name(fact.booking))).toEqual(["W4"]);
    expect([walk.headcounts, walk.statuses[1]]).toEqual([[7, 3], "open"]);
  });

  test("otherwise they keep what they have, and if one more is needed they come first and their yes counts, without asking again", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    walk.says("W1 W2 W3 B7", "yes").silence();
    expect(walk.asked()).toBe("B5");
    walk.says("B6", "yes");
    // B5 is being asked for the place.
    expect(walk.booking("B6")).toMatchObject({ slot: 0, agreed: null, standby: 1 });
    walk.says("B5", "no");
    expect(walk.in(1)).toBe("B6 B7 W1 W2 W3");
    expect(walk.facts("ask-sent")).toHaveLength(6);
    expect(walk.facts("yes-counted").map((fact) => fact.why)).toEqual([
      { because: "yes-in-hand", places: 1 },
    ]);
  });

  test("a waiting person's late yes puts them in play again", () => {
    const walk = new TestDay({ waiting: 3, pinned: "B1 B2 B3 B4 B5" }).finalize();
    walk.unsent = new Set([walk.pendingAsk("B7").number]);
    walk.says("W1 W2 B6", "yes").silence();
    // Nine are in play: 5 / 4, three have agreed and B7 is being asked.
    expect(targetsOf(walk.day)).toEqual([5, 4]);
    walk.says("W3", "yes");
    expect(targetsOf(walk.day)).toEqual([5, 5]);
    expect(walk.booking("W3").agreed).toBe(1);
  });

  test("after the day has settled takes a place that is free; nobody is moved any more", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    walk.says("W1 W2 B7", "yes").silence();
    walk.says("B5", "no").says("B4", "yes");
    expect([walk.day.phase, walk.headcounts]).toEqual(["settled", [5, 4]]);
    walk.says("W3 B6", "yes");
    expect([walk.headcounts, walk.waiting]).toEqual([[6, 4], ""]);
  });

  test("after a no it counts the same way", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    walk.says("B7", "no").says("B7", "yes");
    expect([walk.asked(), walk.booking("B7").standby]).toEqual(["W1 W2 W3 B6 B5", 1]);
    walk.says("B5", "no");
    expect([walk.asked(), walk.booking("B7").agreed]).toEqual(["W1 W2 W3 B6", 1]);
  });

  test("that doesn't count yet can be taken back, and then never counts", () => {
    const walk = new TestDay({ waiting: 3 }).finalize().says("B7", "no").says("B7", "yes");
    expect(walk.booking("B7").standby).toBe(1);
    walk.says("B7", "no").says("B5", "no");
    expect(walk.booking("B7")).toMatchObject({ slot: 0, agreed: null, standby: null });
    expect(walk.asked()).toBe("W1 W2 W3 B6 B4");
  });

  test("to an offer of the root, taken back before it counts, takes them off the day", () => {
    const walk = new TestDay({ booked: 6, waiting: 2 }).finalize().silence();
    walk.says("W1", "yes");
    // W2 is being offered the place.
    expect([walk.asked(0), walk.booking("W1").standby]).toEqual(["W2", 0]);
    walk.says("W1", "no");
    expect(walk.booking("W1")).toMatchObject({ standing: "out", standby: null });
  });

  test("taken back after the day has settled frees no place: they keep theirs", () => {
    const walk = new TestDay({ waiting: 8 }).finalize();
    walk.says("W1", "no").says("W2 W3 W4 W5 W6 W7", "yes").says("W8", "no").silence();
    expect(walk.asked()).toBe("B6");
    walk.says("B7", "yes").says("B6", "yes").says("W1", "yes");
    expect([walk.day.phase, walk.headcounts, walk.waiting]).toEqual(["settled", [7, 7], "W8"]);
    expect(walk.booking("B7")).toMatchObject({ slot: 0, standby: 1 });
    walk.says("B7", "no");
    expect(walk.booking("B7")).toMatchObject({ slot: 0, standby: null });
    expect(walk.facts("places-freed")).toEqual([]);
  });

  test("can be taken back like any other", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    walk.says("B7", "no").says("B7", "yes").says("B5", "no").says("B7", "no");
    expect(walk.booking("B7").agreed).toBe(null);
    expect(walk.asked()).toBe("W1 W2 W3 B6 B4");
  });
});

describe("Changing one's mind (yes → no) before the day settles is honoured and the walk goes on", () => {
  test("before the sibling opens", () => {
    const walk = new TestDay({ waiting: 3 }).finalize().says("W1 B7", "yes").says("B7", "no");
    expect(walk.booking("B7")).toMatchObject({ slot: 0, agreed: null });
    expect(walk.asked()).toBe("W2 W3 B6 B5");
    walk.says("W1", "no");
    expect([walk.waiting, walk.asked()]).toEqual(["W1 W2 W3", "W2 W3 B6 B5 B4"]);
  });

  test("after it has opened: a mover takes their root place back while it is free", () => {
    const walk = new TestDay({ waiting: 4 }).finalize();
    walk.says("W1 W2", "no").says("W3 W4 B7 B6", "yes").says("B5", "yes");
    expect([walk.headcounts, walk.asked(0)]).toEqual([[4, 5], "W1 W2"]);
    walk.says("B7", "no");
    expect([walk.in(0), walk.in(1)]).toEqual(["B1 B2 B3 B4 B7", "B5 B6 W3 W4"]);
    // One more is needed again, and B4 is the latest booked who wasn't asked.
    expect(walk.asked(1)).toBe("B4");
  });

  test("but nobody loses a place for it: a root place that is taken or on offer is gone", () => {
    const rules = { capacity: 2, siblingMin: 1 };
    const walk = new TestDay({ rules, siblings: [2], booked: 2, waiting: 1 }).finalize();
    expect(walk.asked()).toBe("W1");
    walk.says("W1", "no").says("B2", "yes");
    expect([walk.statuses[1], walk.asked(0)]).toEqual(["open", "W1"]);
    walk.says("B2", "no");
    expect([walk.in(0), walk.in(1), walk.asked(0)]).toEqual(["B1", "B2", "W1"]);
  });

  test("who was waiting waits again", () => {
    const walk = new TestDay({ waiting: 3 }).finalize().says("W1", "yes").says("W1", "no");
    expect(walk.booking("W1")).toMatchObject({ standing: "waiting", agreed: null, slot: null });
  });

  test("but not an earlier yes than the one that the trainer gave for them", () => {
    const walk = new TestDay({ booked: 6, waiting: 5 }).finalize().says("W1", "yes");
    walk.moves("W1", 1).says("W1", "no");
    expect(walk.booking("W1")).toMatchObject({ standing: "booked", slot: 0, agreed: 1 });
    expect(walk.facts("mind-changed")).toEqual([]);
  });

  test("after the day has settled nothing changes", () => {
    const walk = new TestDay({ waiting: 3 }).finalize().allSayYes();
    const settled = walk.day;
    walk.says("B7 W1", "no");
    expect(walk.day).toEqual(settled);
  });
});

describe("OUT", () => {
  test("gives the place up; an open question ends as a no", () => {
    const walk = new TestDay({ waiting: 3 }).finalize().says("B7", "out");
    expect(walk.facts("ask-closed")).toMatchObject([
      { outcome: "no", why: { because: "they-said-so" } },
    ]);
    expect(walk.booking("B7")).toMatchObject({ standing: "out", slot: null });
    // Nine are in play: 5 / 4, and four are asked.
    expect(walk.asked()).toBe("W1 W2 W3 B6");
  });

  test("of someone who agreed frees their root place and their yes", () => {
    const walk = new TestDay({ waiting: 4 }).finalize().says("B7", "yes").says("B7", "out");
    expect(bookingOf(walk.day, 7)).toMatchObject({ standing: "out", agreed: null, slot: null });
    expect(walk.headcounts).toEqual([6, 0]);
    expect(walk.asked()).toBe("W1 W2 W3 W4 B6");
  });
});
