/** Sign-up: who gets a place, who waits, who is turned away. */
import { describe, expect, test } from "vitest";
import { placesForNewcomers, rootOf, slotOf, waitlistSize } from "../../src/domain/day.ts";
import { type SignUp, signUp, type Wish } from "../../src/domain/sign-up.ts";
import { storyOf } from "../../src/domain/story.ts";
import { TestDay } from "../support/days.ts";

function asks(walk: TestDay, word: Wish["word"], places = 1): SignUp {
  const wish = { personId: 900, word, places, nameBy: null };
  return signUp(storyOf(walk.day, walk.now), walk.rules, wish).result;
}

describe("JOIN books the root slot if it has a free place, otherwise puts the person on the waitlist", () => {
  test.each<[booked: number, result: SignUp]>([
    [0, "booked"],
    [6, "booked"],
    [7, "waiting"],
  ])("%i are booked: %s", (booked, result) => {
    expect(asks(new TestDay({ booked }), "join")).toBe(result);
  });

  test("the order of booking is the order of the first text", () => {
    const walk = new TestDay({ booked: 5 }).comes("N1", "join").comes("N2", "join");
    expect(walk.day.bookings.map((one) => one.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(walk.facts("signed-up").at(-1)).toMatchObject({
      booking: 7,
      slot: 0,
      actor: "person",
      about: 107,
      why: { because: "place-free", free: 1 },
    });
  });

  test("the reason of waiting is what was free", () => {
    const walk = new TestDay({ booked: 6 }).comes("N1", "join", 2);
    expect(walk.facts("signed-up").at(-1)?.why).toEqual({
      because: "slot-full",
      places: 2,
      free: 1,
    });
  });
});

describe("MAYBE puts them on the waitlist even when places are free", () => {
  test("an empty class", () => {
    const walk = new TestDay({ booked: 0 }).comes("N1", "maybe");
    expect([walk.in(0), walk.waiting]).toEqual(["", "N1"]);
    expect(walk.facts("signed-up").at(-1)?.why).toEqual({ because: "wanted-waitlist" });
  });

  test("who then texts JOIN takes a free place, and no held one", () => {
    const walk = new TestDay({ booked: 6 }).comes("N1", "maybe").says("N1", "join");
    expect(walk.in(0)).toBe("B1 B2 B3 B4 B5 B6 N1");
    const held = new TestDay({ booked: 7 }).comes("N1", "maybe").comes("N2", "maybe");
    held.says("B7", "out").says("N2", "join");
    expect([held.asked(0), held.waiting]).toEqual(["N1", "N1 N2"]);
  });
});

describe("The waitlist takes half of the total capacity of the open slots, rounded up", () => {
  test.each<[what: string, capacity: number, ratio: number, size: number]>([
    ["root 7 → 4", 7, 0.5, 4],
    ["root 8 → 4", 8, 0.5, 4],
    ["root 1 → 1", 1, 0.5, 1],
    ["root 7, ratio 1 → 7", 7, 1, 7],
    ["root 10, ratio 0.1 → 1", 10, 0.1, 1],
    ["root 10, ratio 0.3 → 3, whatever binary fractions say", 10, 0.3, 3],
    ["ratio 0 → none", 7, 0, 0],
  ])("%s", (_, capacity, waitlistRatio, size) => {
    const { day } = new TestDay({ booked: 0, rules: { capacity, waitlistRatio } });
    expect(waitlistSize(day, waitlistRatio)).toBeCloseTo(size);
  });

  test("with an open sibling of 7 → 7; a tentative one doesn't count", () => {
    const walk = new TestDay({ waiting: 3 }).finalize();
    expect(waitlistSize(walk.day, 0.5)).toBe(4);
    expect(waitlistSize(walk.allSayYes().day, 0.5)).toBe(7);
  });

  test.each<[waiting: number | number[], places: number, result: SignUp]>([
    [3, 1, "waiting"],
    [4, 1, "waitlist-full"],
    [3, 2, "waitlist-full"],
    [2, 2, "waiting"],
    [[2, 2], 1, "waitlist-full"],
  ])("root 7: %j waiting and %i more: %s", (waiting, places, result) => {
    const walk = new TestDay({ waiting });
    expect([asks(walk, "join", places), asks(walk, "maybe", places)]).toEqual([result, result]);
  });

  test("past it a newcomer is turned away, with the reason in the ledger and no standing", () => {
    const walk = new TestDay({ waiting: 4 }).comes("N1", "join");
    expect(walk.facts("turned-away")).toMatchObject([
      { places: 1, about: 112, why: { because: "waitlist-full", size: 4 } },
    ]);
    expect(walk.day.bookings).toHaveLength(11);
  });

  test("a full waitlist doesn't keep anyone from a free place", () => {
    expect(asks(new TestDay({ booked: 6, waiting: 4 }), "join")).toBe("booked");
  });
});

describe("Parties: places count against capacity and always stay together", () => {
  test.each<[booked: number, places: number, result: SignUp]>([
    [5, 2, "booked"],
    [6, 2, "waiting"],
    [0, 7, "booked"],
    [0, 8, "too-many-places"],
  ])("%i are booked and %i places are wanted: %s", (booked, places, result) => {
    expect(asks(new TestDay({ booked }), "join", places)).toBe(result);
  });

  test("the largest slot tells how many are too many", () => {
    const walk = new TestDay({ booked: 0, siblings: [9], rules: { waitlistRatio: 2 } });
    expect([asks(walk, "join", 9), asks(walk, "join", 10)]).toEqual(["waiting", "too-many-places"]);
  });
});

describe("Sign-up closes", () => {
  test("a text at that very minute is too late", () => {
    const walk = new TestDay({ booked: 3 });
    walk.now = walk.day.times.signupClosesAt - 1;
    expect(asks(walk, "join")).toBe("booked");
    walk.now = walk.day.times.signupClosesAt;
    expect([asks(walk, "join"), asks(walk, "maybe")]).toEqual(["closed", "closed"]);
  });

  test("and stays closed while the day is split and when it has settled", () => {
    const walk = new TestDay({ booked: 3 }).at(Date.UTC(2026, 10, 20, 18));
    expect([walk.day.phase, asks(walk, "join")]).toEqual(["closed", "closed"]);
    walk.finalize();
    expect([walk.day.phase, asks(walk, "join")]).toEqual(["settled", "closed"]);
  });

  test("OUT still works", () => {
    const walk = new TestDay({ booked: 3 }).at(Date.UTC(2026, 10, 20, 18)).says("B3", "out");
    expect(walk.in(0)).toBe("B1 B2");
  });
});

describe("A held place is no newcomer's", () => {
  test.each<[what: string, act: (walk: TestDay) => unknown]>([
    ["nothing happened", () => {}],
    ["one left and it is on offer", (walk) => walk.says("B1", "out")],
    ["two left and both are on offer", (walk) => walk.says("B1 B2", "out")],
    ["the offer was taken", (walk) => walk.says("B1", "out").says("W1", "yes")],
  ])("6 of 7 booked, 2 wait, %s: one is free", (_, act) => {
    const walk = new TestDay({ booked: 6, waiting: 2 });
    act(walk);
    expect(placesForNewcomers(walk.day, rootOf(walk.day))).toBe(1);
  });

  test("the root places of those who agreed to move are theirs", () => {
    const walk = new TestDay({ waiting: 3 }).finalize().says("B7", "yes");
    expect(placesForNewcomers(walk.day, rootOf(walk.day))).toBe(0);
    expect(placesForNewcomers(walk.day, slotOf(walk.day, 1))).toBe(2);
  });
});
