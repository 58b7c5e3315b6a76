/** Every small class, compared with all its possible seatings: as even as can be, with the fewest moves. */
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

/** Fullest in the least full slot, then in the next: what can't be evened out further. */
function evenness(seating: Seating): string {
  const sorted = sizes(seating).sort((a, b) => a - b);
  return sorted.map((size) => String(size).padStart(2, "0")).join();
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

/** Sizes and number of moves of the best seating of all. */
function best(capacities: number[], booked: number, waiting: number) {
  const slots = inUse(capacities, booked + waiting);
  const places = slots.reduce((sum, one) => sum + one, 0);
  const all = seatings(slots, booked, Math.min(waiting, places - booked));
  const most = all.map(evenness).sort().at(-1);
  const even = all.filter((one) => evenness(one) === most);
  return { evenness: most, moves: Math.min(...even.map(moves)) };
}

const upTo4 = [1, 2, 3, 4];
const siblingLists = [
  ...upTo4.map((one) => [one]),
  ...upTo4.flatMap((a) => upTo4.map((b) => [a, b])),
];

describe("everyone says yes at once: of all seatings the most even, with the fewest moves", () => {
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
  const expected = best([capacity, ...siblings], booked + free, waiting - free);
  const seated = walk.headcounts.filter((_, slot) => walk.day.slots[slot]?.status === "open");
  const found = {
    evenness: evenness({ booked: seated, waiting: [] }),
    moves: walk.facts("ask-sent").filter((ask) => ask.kind === "move").length,
  };
  expect(found, `${capacity} and ${siblings}: ${booked} + ${waiting}`).toEqual(expected);
  expect(walk.day.phase).toBe("settled");
}
