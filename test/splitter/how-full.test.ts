/** docs/rules.md, the splitter: how many siblings, and how full. */
import { describe, expect, test } from "vitest";
import { storyOf } from "../../src/domain/story.ts";
import { leaveDay } from "../../src/splitter/answers.ts";
import { siblingsInUse, targetsOf } from "../../src/splitter/targets.ts";
import { TestDay } from "../support/days.ts";

function moves(day: TestDay): number {
  return day.facts("ask-sent").filter((ask) => ask.kind === "move").length;
}

describe("How many siblings: the fewest, in the listed order, that hold D", () => {
  test.each<[waiting: number, used: number[]]>([
    [1, [1]],
    [7, [1]],
    [8, [1, 2]],
    [14, [1, 2]],
    [15, [1, 2, 3]],
    [21, [1, 2, 3]],
    [30, [1, 2, 3]],
  ])("7 booked and %i waiting use siblings %j of three with 7 places", (waiting, used) => {
    const { day } = new TestDay({ siblings: [7, 7, 7], waiting }).finalize();
    expect(siblingsInUse(day).map((slot) => slot.number)).toEqual(used);
  });

  test("everyone fits the root: none", () => {
    const { day } = new TestDay({ booked: 5, waiting: 2 });
    expect(siblingsInUse(day)).toEqual([]);
  });

  test("in the listed order, even if a later one alone would do", () => {
    const { day } = new TestDay({ siblings: [2, 7], waiting: 3 });
    expect(siblingsInUse(day).map((slot) => slot.number)).toEqual([1, 2]);
  });

  test("a dropped one holds nobody", () => {
    const { day } = new TestDay({ siblings: [7, 7], waiting: 3 }).drops(1);
    expect(siblingsInUse(day).map((slot) => slot.number)).toEqual([2]);
  });

  test("when the class shrinks, the one to which more have agreed stays in use", () => {
    const rules = { movables: false };
    const walk = new TestDay({ siblings: [7, 7], waiting: 8, rules }).finalize();
    expect(walk.asked(2)).toBe("W2 W4 W6 W8");
    walk.says("W2 W4", "yes").says("W1 W3 W5", "no");
    walk.says("B1 B2", "out");
    expect(siblingsInUse(walk.day).map((slot) => slot.number)).toEqual([2]);
  });

  test("of all choices as few as needed, the one to which most have agreed or are being asked", () => {
    const rules = { capacity: 4, movables: false };
    const walk = new TestDay({ rules, siblings: [2, 2, 3], booked: 4, waiting: 7 }).finalize();
    expect([walk.asked(1), walk.asked(2), walk.asked(3)]).toEqual(["W1 W4", "W2 W5", "W3 W6 W7"]);
    walk.says("W2 W3", "yes");
    const why = { because: "they-said-so" } as const;
    const { day } = ["W1", "W4", "W5", "W7"].reduce(
      (story, name) => leaveDay(story, walk.booking(name), {}, why),
      storyOf(walk.day, walk.now),
    );
    // Three are to be held: one has agreed to the second, one to the third, and W6 is being asked. The
    // third alone would do, but then an ask for it could turn the second's yes out.
    expect(siblingsInUse(day).map((slot) => slot.number)).toEqual([2, 3]);
  });

  test("what no slot can hold stays waiting", () => {
    const walk = new TestDay({ waiting: 10 }).finalize();
    expect(walk.asked()).toBe("W1 W2 W3 W4 W5 W6 W7");
    walk.allSayYes();
    expect([walk.headcounts, walk.waiting]).toEqual([[7, 7], "W8 W9 W10"]);
    expect(walk.day.phase).toBe("settled");
  });
});

describe("How full: as even as the capacities allow; the odd places stay in the root, so that the fewest people move", () => {
  test.each<[name: string, waiting: number, siblings: number[], counts: number[], moved: number]>([
    ["7 + 1 → 4 / 4, three move", 1, [7], [4, 4], 3],
    ["7 + 2 → 5 / 4, two move", 2, [7], [5, 4], 2],
    ["7 + 3 → 5 / 5, two move", 3, [7], [5, 5], 2],
    ["7 + 4 → 6 / 5, one moves", 4, [7], [6, 5], 1],
    ["7 + 5 → 6 / 6, one moves", 5, [7], [6, 6], 1],
    ["7 + 7 → 7 / 7, none moves", 7, [7], [7, 7], 0],
    ["7 + 8 with two siblings → 5 / 5 / 5, two move", 8, [7, 7], [5, 5, 5], 2],
    ["7 + 9 with two siblings → 6 / 5 / 5, one moves", 9, [7, 7], [6, 5, 5], 1],
    ["7 + 10 with two siblings → 7 / 5 / 5, none moves", 10, [7, 7], [7, 5, 5], 0],
    ["7 + 13 with two siblings → 7 / 7 / 6, none moves", 13, [7, 7], [7, 7, 6], 0],
    ["7 + 3 with a sibling of 3 → 7 / 3, none moves", 3, [3], [7, 3], 0],
    ["7 + 3 with a sibling of 4 → 6 / 4, one moves", 3, [4], [6, 4], 1],
    ["7 + 8 with a sibling of 10 → 7 / 8, none moves", 8, [10], [7, 8], 0],
    ["7 + 4 with siblings of 2 and 7 → 5 / 2 / 4, two move", 4, [2, 7], [5, 2, 4], 2],
    ["7 + 8 with siblings of 2 and 7 → 7 / 2 / 6, none moves", 8, [2, 7], [7, 2, 6], 0],
  ])("%s", (_, waiting, siblings, counts, moved) => {
    const walk = new TestDay({ siblings, waiting, rules: { siblingMin: 1 } }).finalize();
    expect(targetsOf(walk.day)).toEqual(counts);
    walk.allSayYes();
    expect(walk.headcounts).toEqual(counts);
    expect(moves(walk)).toBe(moved);
    expect(walk.waiting).toBe("");
    expect(walk.day.phase).toBe("settled");
  });

  test("the siblings want 10, 8 wait, so 2 move", () => {
    const walk = new TestDay({ siblings: [7, 7], waiting: 8 }).finalize();
    expect(walk.asked(1)).toBe("W1 W3 W5 W7 B7");
    expect(walk.asked(2)).toBe("W2 W4 W6 W8 B6");
  });

  test("an odd place goes to the siblings with the fewest, not to one that its yeses put ahead", () => {
    const rules = { capacity: 1 };
    const walk = new TestDay({ rules, siblings: [5, 3, 3], booked: 1, waiting: 11 }).finalize();
    walk.says("W1 W4 W7 W10", "yes").says("W2 W3", "out");
    expect(targetsOf(walk.day)).toEqual([1, 4, 3, 2]);
  });

  test("no target falls below the yeses that a sibling has", () => {
    const walk = new TestDay({ waiting: 5 }).finalize();
    walk.says("W1 W2 W3 W4 W5", "yes").says("B1 B2 B3", "out");
    expect(targetsOf(walk.day)).toEqual([4, 5]);
  });
});

describe("No overflow: no questions, only the closing texts", () => {
  test.each<[name: string, booked: number, waiting: number]>([
    ["nobody waits", 7, 0],
    ["nobody came", 0, 0],
  ])("%s", (_, booked, waiting) => {
    const walk = new TestDay({ booked, waiting }).finalize();
    expect(walk.facts("ask-sent")).toEqual([]);
    expect(walk.facts("settled").map((fact) => fact.why.because)).toEqual(["no-overflow"]);
  });
});
