/** What is pressed on pages: each press once, and no more of them than a person needs. */
import { hourMs } from "../../domain/times.ts";

/** More than anybody presses before they look at the first again. */
const pressedMax = 1_000;

/**
 * What was pressed lately: of who presses twice, the browser shows the second answer alone, by which time the same is
 * perhaps no longer offered.
 */
export class Pressed {
  readonly #keys = new Set<string>();

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  add(key: string): void {
    this.#keys.add(key);
    const [oldest] = this.#keys;
    if (this.#keys.size > pressedMax && oldest !== undefined) this.#keys.delete(oldest);
  }
}

/** More than anybody needs who decides a day on the page, wrong codes included. */
export const pressesPerHourMax = 40;

/** Each press is answered by a text: whoever a link has got to can't have its owner texted for ever. */
export class Ration {
  /** When it was pressed in the last hour, by link. */
  readonly #times = new Map<string, number[]>();

  /** Counts this press if it is one of those allowed. `now`: in ms, of a clock that is never set back. */
  allows(link: string, now = performance.now()): boolean {
    for (const [key, times] of this.#times) {
      const lately = times.filter((at) => now < at + hourMs);
      if (lately.length > 0) this.#times.set(key, lately);
      else this.#times.delete(key);
    }
    const before = this.#times.get(link) ?? [];
    if (before.length >= pressesPerHourMax) return false;
    this.#times.set(link, [...before, now]);
    return true;
  }
}
