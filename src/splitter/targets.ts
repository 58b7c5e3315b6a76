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
 * The siblings that new questions are for: the fewest, in their listed order, that hold all wanted places
 * together with the root. When the class has shrunk, others that are as few and hold everyone take their
 * place if more people have agreed to, or are being asked for, these: what stands already is kept.
 */
export function siblingsInUse(day: Day): Slot[] {
  const usable = siblingsOf(day).filter((one) => one.status !== "dropped");
  const missing = placesWanted(day) - rootOf(day).capacity;
  const listed = fewestThatHold(usable, missing);
  let best = listed;
  for (const some of subsetsOf(usable)) {
    const fits = some.length <= listed.length && capacityOf(some) >= missing;
    const keepsOpen = usable.every((one) => one.status !== "open" || some.includes(one));
    if (fits && keepsOpen && commitment(day, some) > commitment(day, best)) best = some;
  }
  return best;
}

/** An open sibling is always in use. */
function fewestThatHold(siblings: Slot[], places: number): Slot[] {
  let missing = places;
  return siblings.filter((sibling) => {
    const needed = missing > 0 || sibling.status === "open";
    if (needed) missing -= sibling.capacity;
    return needed;
  });
}

/** All choices of some of them, each in listed order: a class has eight siblings at most. */
function subsetsOf(siblings: Slot[]): Slot[][] {
  const [first, ...rest] = siblings;
  if (!first) return [[]];
  const ofRest = subsetsOf(rest);
  return [...ofRest.map((some) => [first, ...some]), ...ofRest];
}

function capacityOf(slots: Slot[]): number {
  return slots.reduce((sum, slot) => sum + slot.capacity, 0);
}

/** Places that people have agreed to or are being asked for. */
function commitment(day: Day, siblings: Slot[]): number {
  return siblings.reduce((sum, one) => sum + placesYes(day, one) + placesPending(day, one), 0);
}

/**
 * Target places by slot number: as even as the capacities allow, and what doesn't divide stays in the root
 * as far as it has room, then goes to the siblings in their listed order, so that the fewest people
 * move. No target falls below the yeses that a sibling has, in use or not: nobody who agreed is sent back
 * to even things out.
 */
export function targetsOf(day: Day): number[] {
  const used = [rootOf(day), ...siblingsInUse(day)];
  const floors = day.slots.map((slot) => (slot.role === "root" ? 0 : placesAgreedTo(day, slot)));
  const wanted = placesWanted(day);
  const filledTo = (level: number): number[] =>
    day.slots.map((slot) => {
      const floor = floors[slot.number] ?? 0;
      return used.includes(slot) ? Math.max(floor, Math.min(level, slot.capacity)) : floor;
    });
  let level = 0;
  const highest = Math.max(...used.map((slot) => slot.capacity));
  while (level < highest && total(filledTo(level + 1)) <= wanted) level += 1;
  return withRest(filledTo(level), filledTo(level + 1), used, wanted);
}

function placesAgreedTo(day: Day, slot: Slot): number {
  return slot.status === "dropped" ? 0 : placesYes(day, slot);
}

/** What is left over once all are even: the root's as far as it has room, then one for each sibling that comes next. */
function withRest(targets: number[], next: number[], used: Slot[], wanted: number): number[] {
  let left = Math.max(0, wanted - total(targets));
  const filled = [...targets];
  for (const slot of used) {
    const most = slot.role === "root" ? slot.capacity : targetOf(next, slot);
    const more = Math.min(left, most - targetOf(filled, slot));
    filled[slot.number] = targetOf(filled, slot) + more;
    left -= more;
  }
  return filled;
}

function total(targets: number[]): number {
  return targets.reduce((sum, one) => sum + one, 0);
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
