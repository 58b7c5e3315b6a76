/** The bell for one process without Redis: a timer to the next due row, and a sweep every second. */
import { setImmediate as nextLoopTurn } from "node:timers/promises";
import type { Logger } from "pino";
import type { Bell, Wakeup } from "../turns/ports.ts";
import { ringsAtOnce } from "./slots.ts";

/** Reading the due rows is cheap, and another process (`backwalk finalize`) may have written some. */
const sweepEveryMs = 1_000;

/** How far ahead its sweeps look: twice the time between two, as `sweep` has it. */
export const embeddedHorizonMs = 2 * sweepEveryMs;

/** The longest delay that setTimeout keeps; a longer one fires at once. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * A bell whose wakeups live in this process's memory and ring in the order of `dueAt`, as many at a time as
 * `ringsAtOnce` says.
 * `now` gives milliseconds since 1970. Wakeups set before `start` ring after it, those set after `stop` never.
 */
export function embeddedBell(options: { log: Logger; now?: () => number }): Bell {
  return new EmbeddedBell(options.log, options.now ?? Date.now);
}

type Lane = {
  /** Earliest first. */
  waiting: Wakeup[];
  rings: Set<Promise<void>>;
};

class EmbeddedBell implements Bell {
  readonly #log: Logger;
  readonly #now: () => number;
  readonly #lanes: Record<Wakeup["row"], Lane> = {
    outgoing: { waiting: [], rings: new Set() },
    alarm: { waiting: [], rings: new Set() },
  };
  /** Keys of what waits and of what is being handled. */
  readonly #known = new Set<string>();
  #sweeping: Promise<void> | null = null;
  #onRing: ((wakeup: Wakeup) => Promise<void>) | null = null;
  #ringTimer: NodeJS.Timeout | undefined;
  #sweepTimer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(log: Logger, now: () => number) {
    this.#log = log;
    this.#now = now;
  }

  async set(wakeups: readonly Wakeup[]): Promise<void> {
    if (this.#stopped) return;
    for (const wakeup of wakeups) {
      const key = keyOf(wakeup);
      if (this.#known.has(key)) continue;
      this.#known.add(key);
      const { waiting } = this.#lanes[wakeup.row];
      waiting.splice(placeFor(wakeup, waiting), 0, wakeup);
    }
    this.#ringDue();
  }

  async start(
    onRing: (wakeup: Wakeup) => Promise<void>,
    onSweep: () => Promise<void>,
  ): Promise<void> {
    this.#onRing = onRing;
    this.#ringDue();
    this.#sweepTimer = setInterval(() => void this.#sweep(onSweep), sweepEveryMs);
    await this.#sweep(onSweep);
  }

  async ping(): Promise<void> {
    // Memory and timers always answer.
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#ringTimer);
    clearInterval(this.#sweepTimer);
    const { outgoing, alarm } = this.#lanes;
    await Promise.all([...outgoing.rings, ...alarm.rings, this.#sweeping]);
  }

  #ringDue(): void {
    clearTimeout(this.#ringTimer);
    const onRing = this.#onRing;
    if (this.#stopped || onRing === null) return;
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      // setTimeout may fire a millisecond early, and the clock may be set back: look again each time.
      const delayMs = next.dueAt - this.#now();
      if (delayMs > 0) {
        const timerMs = Math.min(delayMs, longestTimerMs);
        this.#ringTimer = setTimeout(() => this.#ringDue(), timerMs);
        return;
      }
      this.#begin(next, onRing);
    }
  }

  /** The earliest of those for which a slot is free. */
  #next(): Wakeup | undefined {
    const { outgoing, alarm } = this.#lanes;
    const free = [outgoing, alarm].filter(({ rings }) => rings.size < ringsAtOnce);
    const [one, other] = free.map(({ waiting }) => waiting[0]);
    return one && other && other.dueAt < one.dueAt ? other : (one ?? other);
  }

  #begin(wakeup: Wakeup, onRing: (wakeup: Wakeup) => Promise<void>): void {
    const { waiting, rings } = this.#lanes[wakeup.row];
    waiting.shift();
    const ring = this.#ring(wakeup, onRing).finally(() => {
      rings.delete(ring);
      this.#known.delete(keyOf(wakeup));
      this.#ringDue();
    });
    rings.add(ring);
  }

  async #ring(wakeup: Wakeup, onRing: (wakeup: Wakeup) => Promise<void>): Promise<void> {
    // Turns on SQLite never wait: without this a burst would keep webhooks out until it is over.
    await nextLoopTurn();
    try {
      await onRing(wakeup);
    } catch (err) {
      const { row, id, version } = wakeup;
      this.#log.error({ row, id, version, err }, "a ring failed; the sweep rings again");
    }
  }

  /** One at a time; also rings what a clock that was set forward has made due. */
  async #sweep(onSweep: () => Promise<void>): Promise<void> {
    if (this.#sweeping !== null) return;
    this.#sweeping = this.#swept(onSweep);
    await this.#sweeping;
    this.#sweeping = null;
    this.#ringDue();
  }

  async #swept(onSweep: () => Promise<void>): Promise<void> {
    try {
      await onSweep();
    } catch (err) {
      this.#log.error({ err }, "a sweep failed; the next one is a second away");
    }
  }
}

/** Behind all that are due before it or with it. Halved each time: thousands may wait. */
function placeFor({ dueAt }: Wakeup, waiting: readonly Wakeup[]): number {
  let [from, to] = [0, waiting.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((waiting[middle]?.dueAt ?? 0) <= dueAt) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** With the time: while it is rung for, a row may be put off. */
function keyOf({ row, id, version, dueAt }: Wakeup): string {
  return `${row}-${id}-v${version}-${dueAt}`;
}
