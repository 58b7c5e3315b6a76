/** Every small class, compared with all its possible seatings: all slots as full as they can be alike, with the fewest moves. */
import { describe, expect, test } from "vitest";
import { TestDay } from "../support/days.ts";

/** People of one kind by slot: the root's count first. */
type Seating = { booked: number[]; waiting: number[] };

/** All ways to put `people` into slots with room for so many. */
function splits(people: number, room: number[]): number[][] {
  const [first, ...rest] = room;
  if (first === undefined) return people === 0 ? [[]] : [];
  const counts = Array.from({ length: Math.min(first, people) + 1 }, (_, count) => count);
  return counts.flatMap((count) =>
    splits(people - count, rest).map((others) => [count, ...others]),
  );
}

/** All seatings that hold `seated` of the waiting beside everyone booked. */
function seatings(capacities: number[], booked: number, seated: number): Seating[] {
  return splits(booked, capacities).flatMap((inSlots) => {
    const room = capacities.map((capacity, slot) => capacity - (inSlots[slot] ?? 0));
    return splits(seated, room).map((waiting) => ({ booked: inSlots, waiting }));
  });
}

function sizes({ booked, waiting }: Seating): number[] {
  return booked.map((count, slot) => count + (waiting[slot] ?? 0));
}

function moves({ booked }: Seating): number {
  return booked.slice(1).reduce((sum, count) => sum + count, 0);
}

/** The number of places that every slot holds, or as many as it has. */
function level(capacities: number[], counts: number[]): number {
  const short = (places: number): boolean =>
    capacities.some((capacity, slot) => (counts[slot] ?? 0) < Math.min(capacity, places));
  let even = 0;
  while (even < Math.max(...capacities) && !short(even + 1)) even += 1;
  return even;
}

/** The fewest siblings, in listed order, with which as many are seated as can be. */
function inUse(capacities: number[], wanted: number): number[] {
  const hold = (slots: number): number =>
    Math.min(
      wanted,
      capacities.slice(0, slots).reduce((sum, one) => sum + one, 0),
    );
  const fewest = capacities.findIndex((_, at) => hold(at + 1) === hold(capacities.length));
  return capacities.slice(0, fewest + 1);
}

/** Level and number of moves of the best seating of all: the odd places are where they make the fewest move. */
function best(capacities: number[], booked: number, waiting: number) {
  const slots = inUse(capacities, booked + waiting);
  const places = slots.reduce((sum, one) => sum + one, 0);
  const all = seatings(slots, booked, Math.min(waiting, places - booked));
  const most = Math.max(...all.map((one) => level(slots, sizes(one))));
  const even = all.filter((one) => level(slots, sizes(one)) === most);
  return { level: most, moves: Math.min(...even.map(moves)), slots };
}

const upTo4 = [1, 2, 3, 4];
const siblingLists = [
  ...upTo4.map((one) => [one]),
  ...upTo4.flatMap((a) => upTo4.map((b) => [a, b])),
];

describe("everyone says yes at once: of all seatings as even as can be, the one with the fewest moves", () => {
  test.each(upTo4)("a root of %i with every siblings, booked and waiting", (capacity) => {
    for (const siblings of siblingLists) {
      for (let booked = 0; booked <= capacity; booked += 1) {
        for (let waiting = 0; waiting <= 6; waiting += 1)
          check(capacity, siblings, booked, waiting);
      }
    }
  });
});

function check(capacity: number, siblings: number[], booked: number, waiting: number): void {
  const rules = { capacity, siblingMin: 1 };
  const walk = new TestDay({ rules, siblings, booked, waiting }).finalize().allSayYes();
  const free = Math.min(capacity - booked, waiting);
  const { slots, ...expected } = best([capacity, ...siblings], booked + free, waiting - free);
  const found = {
    level: level(slots, walk.headcounts),
    moves: walk.facts("ask-sent").filter((ask) => ask.kind === "move").length,
  };
  expect(found, `${capacity} and ${siblings}: ${booked} + ${waiting}`).toEqual(expected);
  // No sibling holds more than one above the level, as long as the root has room for what is odd none does.
  const most = walk.headcounts[0] === capacity ? found.level + 1 : found.level;
  expect(Math.max(0, ...walk.headcounts.slice(1))).toBeLessThanOrEqual(most);
  expect(walk.day.phase).toBe("settled");
}
