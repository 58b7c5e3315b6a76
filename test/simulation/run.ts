/** What all parts of one run share. */
import type { Store } from "../../src/turns/ports.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Dice } from "./dice.ts";
import type { Faults } from "./faults.ts";
import type { Plan } from "./plan.ts";
import type { Timeline } from "./timeline.ts";

/** Puts something between the program and its store: tests plant their bugs here. */
export type Doctor = (store: Store) => Store;

export type Run = {
  plan: Plan;
  dice: Dice;
  faults: Faults;
  timeline: Timeline;
  chronicle: Chronicle;
  doctor: Doctor;
};

/** How often something has been counted: makes keys for throws that come again. */
export class Tally {
  readonly #counts = new Map<string, number>();

  /** From 1. */
  next(key: string): number {
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count;
  }
}
