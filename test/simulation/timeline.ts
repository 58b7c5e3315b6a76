/** The timeline: true time, what is to happen on it, and the chronicle of what has. */
import { setImmediate as nextLoopTurn } from "node:timers/promises";
import type { Instant } from "../../src/domain/times.ts";

type Due = { at: Instant; act: () => void };

/** More than any run could need: reaching it is a defect, of ours or of the simulation. */
const stepsMax = 120_000;

const atOnceMax = 2_000;
/** For each commit that turns share; a bound, too. */
const loopTurnsMax = 20_000;

export class Timeline {
  now: Instant;
  steps = 0;
  #atOnce = 0;
  #lastAt: Instant | null = null;
  /** Latest first. */
  readonly #due: Due[] = [];

  constructor(startsAt: Instant) {
    this.now = startsAt;
  }

  /** At one instant in the order in which they were put here; what is past happens next. */
  at(at: Instant, act: () => void): void {
    let [low, high] = [0, this.#due.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#due[middle]?.at ?? 0) > at) low = middle + 1;
      else high = middle;
    }
    this.#due.splice(low, 0, { at, act });
  }

  in(delayMs: number, act: () => void): void {
    this.at(this.now + delayMs, act);
  }

  /**
   * Lets the next thing happen, with all that is due at the same instant, and what follows from it at once; false if
   * there is none up to then. `isBusy`: does anything go on still that doesn't wait for the timeline?
   */
  async step(until: Instant, isBusy: () => boolean): Promise<boolean> {
    const next = this.#due.at(-1);
    if (!next || next.at > until) return false;
    this.now = Math.max(this.now, next.at);
    this.#atOnce = next.at === this.#lastAt ? this.#atOnce : 0;
    this.#lastAt = next.at;
    while ((this.#due.at(-1)?.at ?? Number.POSITIVE_INFINITY) <= this.now) this.#actNext();
    for (let turn = 0; turn === 0 || isBusy(); turn += 1) {
      if (turn > loopTurnsMax) throw new Error("no rest at one instant");
      await nextLoopTurn();
    }
    return true;
  }

  #actNext(): void {
    this.steps += 1;
    this.#atOnce += 1;
    if (this.steps > stepsMax) throw new Error(`no rest after ${stepsMax} steps`);
    if (this.#atOnce > atOnceMax)
      throw new Error(`no rest after ${atOnceMax} steps at one instant`);
    this.#due.pop()?.act();
  }
}
