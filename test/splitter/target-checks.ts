/** What must hold of siblings in use and their targets, and how many places are held; said again without the splitter's help. */
import {
  type Booking,
  bookingOf,
  type Day,
  isInPlay,
  placesOf,
  rootOf,
  type Slot,
} from "../../src/domain/day.ts";
import { siblingsInUse, targetsOf } from "../../src/splitter/targets.ts";

/** Throws with the rule that is broken: vitest's expect is too slow for so many. */
export function must(holds: boolean, rule: string, found: unknown = ""): void {
  if (!holds) throw new Error(`${rule}: ${JSON.stringify(found)}`);
}

/** Everyone who holds a place of the slot or may still take one: seated, agreed, asked. */
export function placesHeld(day: Day, slot: Slot): number {
  return placesYes(day, slot) + placesOf(asked(day, slot));
}

export function placesYes(day: Day, slot: Slot): number {
  const yes = day.bookings.filter((one) => one.slot === slot.number || one.agreed === slot.number);
  return placesOf(yes);
}

export function asked(day: Day, slot: Slot): Booking[] {
  const pending = day.asks.filter((ask) => ask.outcome === "pending" && ask.slot === slot.number);
  return pending.map((ask) => bookingOf(day, ask.booking));
}

export function wanted(day: Day): number {
  return placesOf(day.bookings.filter((one) => one.standing === "booked" || isInPlay(one)));
}

function sumOf(slots: Slot[], places: (slot: Slot) => number): number {
  return slots.reduce((sum, slot) => sum + places(slot), 0);
}

/**
 * The open siblings and no more of the others than the listed order needs to hold everyone; among such
 * choices one with the most yeses and pending asks, the listed order itself if no other has more.
 */
function checkInUse(day: Day, used: Slot[]): void {
  const usable = day.slots.filter((one) => one.number > 0 && one.status !== "dropped");
  const missing = wanted(day) - rootOf(day).capacity;
  const listed: Slot[] = [];
  for (const one of usable) {
    const isNeeded = sumOf(listed, (slot) => slot.capacity) < missing;
    if (isNeeded || one.status === "open") listed.push(one);
  }
  const held = (slots: Slot[]): number => sumOf(slots, (slot) => placesHeld(day, slot));
  const fits = (slots: Slot[]): boolean =>
    slots.length <= listed.length &&
    sumOf(slots, (slot) => slot.capacity) >= missing &&
    usable.every((one) => one.status !== "open" || slots.includes(one));
  must(fits(used) || held(used) === held(listed), "fewest siblings", used);
  const most = Math.max(held(listed), ...subsets(usable).filter(fits).map(held));
  must(held(used) === most, "those that most have agreed to stay in use", used);
  const isListed = used.length === listed.length && used.every((one) => listed.includes(one));
  must(isListed || held(listed) < most, "in their listed order", used);
}

function subsets(slots: Slot[]): Slot[][] {
  const [first, ...rest] = slots;
  if (!first) return [[]];
  return subsets(rest).flatMap((others) => [others, [first, ...others]]);
}

/**
 * Siblings in use are as even as capacities and yeses allow: one place apart at most, the earlier listed
 * the fuller, and that only when the root is full. What doesn't divide is the root's. The others keep
 * the yeses that they have.
 */
export function checkTargets(day: Day): void {
  const used = siblingsInUse(day);
  checkInUse(day, used);
  const targets = targetsOf(day);
  const root = rootOf(day);
  const target = (slot: Slot): number => targets[slot.number] ?? 0;
  const yeses = (slot: Slot): number =>
    slot.number === 0 || slot.status === "dropped" ? 0 : placesYes(day, slot);
  const unused = day.slots.filter((slot) => slot !== root && !used.includes(slot));
  for (const slot of unused) must(target(slot) === yeses(slot), "others keep their yeses", targets);
  const room = sumOf([root, ...used], (slot) => slot.capacity) + sumOf(unused, yeses);
  const places = Math.max(sumOf(day.slots, yeses), Math.min(wanted(day), room));
  must(sumOf(day.slots, target) === places, "targets hold everyone wanted", targets);
  must(target(root) <= root.capacity, "no target above capacity", targets);
  const isRootFull = target(root) === root.capacity;
  for (const high of used) {
    must(target(high) <= high.capacity, "no target above capacity", targets);
    must(target(high) >= yeses(high), "no target below the yeses", targets);
    if (target(high) === yeses(high)) continue;
    must(isRootFull || target(high) <= target(root), "the root is as full as any", targets);
    for (const low of used.filter((one) => target(one) < one.capacity)) {
      const tie = isRootFull && high.number < low.number ? 1 : 0;
      must(target(high) - target(low) <= tie, "siblings as even as can be", targets);
    }
  }
  const roomy = used.filter((one) => target(one) < one.capacity);
  const level = Math.min(...roomy.map(target));
  const atLevel = roomy.filter((one) => target(one) === level).length;
  const isOdd = roomy.length === 0 || target(root) - level <= atLevel;
  must(isOdd, "the root keeps only what is odd", targets);
}
