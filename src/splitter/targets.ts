/** How many siblings, and how full: the places that each slot of a day should hold. */
import {
  type Day,
  placesPending,
  placesWanted,
  placesYes,
  rootOf,
  type Slot,
  siblingsOf,
  slotOf,
} from "../domain/day.ts";

/** Does the day want more places than its root has? */
export function isOverfull(day: Day): boolean {
  return placesWanted(day) > rootOf(day).capacity;
}

/**
 * The siblings that the day uses: the fewest, in their listed order, that hold all wanted places
 * together with the root; a dropped one holds nobody. One that somebody has been asked for or has
 * agreed to stays in use, since what was asked is never taken back for a smaller class.
 */
export function siblingsInUse(day: Day): Slot[] {
  let missing = placesWanted(day) - rootOf(day).capacity;
  const used: Slot[] = [];
  for (const sibling of siblingsOf(day)) {
    if (sibling.status === "dropped") continue;
    const needed = missing > 0;
    if (needed) missing -= sibling.capacity;
    if (needed || isCommitted(day, sibling)) used.push(sibling);
  }
  return used;
}

function isCommitted(day: Day, sibling: Slot): boolean {
  return placesYes(day, sibling) + placesPending(day, sibling) > 0;
}

/**
 * Target places by slot number: as even as the capacities allow, what is odd stays in the root, then
 * in the siblings in their listed order, so that the fewest people move. No target falls below the
 * yeses that a sibling has: nobody who agreed is sent back to even things out.
 */
export function targetsOf(day: Day): number[] {
  const slots = [rootOf(day), ...siblingsInUse(day)];
  const capacity = slots.reduce((sum, slot) => sum + slot.capacity, 0);
  const targets = day.slots.map(() => 0);
  for (const slot of slots.slice(1)) targets[slot.number] = placesYes(day, slot);
  let left = Math.min(placesWanted(day), capacity) - targets.reduce((sum, one) => sum + one, 0);
  while (left > 0) {
    const slot = leastFull(slots, targets);
    if (!slot) break;
    targets[slot.number] = targetOf(targets, slot) + 1;
    left -= 1;
  }
  return targets;
}

function leastFull(slots: Slot[], targets: number[]): Slot | null {
  let least: Slot | null = null;
  for (const slot of slots) {
    if (targetOf(targets, slot) >= slot.capacity) continue;
    if (!least || targetOf(targets, slot) < targetOf(targets, least)) least = slot;
  }
  return least;
}

export function targetOf(targets: number[], slot: Slot): number {
  return targets[slot.number] ?? 0;
}

/** Places of a sibling still to ask for: its target less its yeses and pending asks, never below 0. */
export function shortfallOf(day: Day, slotNumber: number): number {
  const slot = slotOf(day, slotNumber);
  const target = targetOf(targetsOf(day), slot);
  return Math.max(0, target - placesYes(day, slot) - placesPending(day, slot));
}
