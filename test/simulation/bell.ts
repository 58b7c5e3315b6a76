/** A bell that rings lost, twice, early or hours late, in memory or beyond the process's end as in Redis. */
import { hourMs, minuteMs } from "../../src/domain/times.ts";
import type { Bell, Wakeup } from "../../src/turns/ports.ts";
import { type Run, Tally } from "./run.ts";

/** The program, as the bell sees it. */
export type Rung = {
  isUp(): boolean;
  /** The program's clock. */
  now(): number;
  /** True time of a time on the program's clock. */
  trueTime(at: number): number;
  /** What the row is about: the same in runs that differ elsewhere. */
  subjectOf(wakeup: Wakeup): string;
  ring(wakeup: Wakeup, done: () => void): void;
};

type Held = { wakeup: Wakeup; state: "waiting" | "ringing" | "missed" };

type BellFault = "bell-lost" | "bell-twice" | "bell-early" | "bell-late" | "bell-stale";

/** So long BullMQ takes to notice that the process died with the job. */
const stalledAfterMs = 30_000;

export class TroubledBell implements Pick<Bell, "set"> {
  readonly #run: Run;
  readonly #rung: Rung;
  readonly #held = new Map<string, Held>();
  readonly #set = new Tally();

  constructor(run: Run, rung: Rung) {
    this.#run = run;
    this.#rung = rung;
  }

  async set(wakeups: readonly Wakeup[]): Promise<void> {
    for (const wakeup of wakeups) this.#hold(wakeup);
  }

  /** The process has died. */
  died(): void {
    if (!this.#run.plan.bellOutlives) {
      this.#held.clear();
      return;
    }
    for (const [key, held] of this.#held) {
      if (held.state !== "ringing") continue;
      held.state = "waiting";
      this.#ringAt(this.#run.timeline.now + stalledAfterMs, key, held);
    }
  }

  /** The process has started: what should have rung meanwhile rings now. */
  started(): void {
    for (const [key, held] of this.#held) {
      if (held.state !== "missed") continue;
      held.state = "waiting";
      this.#ringAt(this.#run.timeline.now, key, held);
    }
  }

  /** The program's clock was set: timers in memory look at it anew. */
  clockSet(): void {
    if (this.#run.plan.bellOutlives) return;
    for (const [key, held] of this.#held) {
      if (held.state === "waiting") this.#ringAt(this.#dueAt(held.wakeup), key, held);
    }
  }

  #hold(wakeup: Wakeup): void {
    const key = `${wakeup.row} ${wakeup.id} ${wakeup.version} ${wakeup.dueAt}`;
    if (this.#held.has(key)) return;
    const { faults, chronicle, timeline, dice } = this.#run;
    const subject = this.#rung.subjectOf(wakeup);
    const nth = this.#set.next(subject);
    const strikes = (kind: BellFault): boolean => {
      const struck = faults.strikes(kind, subject, nth);
      if (struck) chronicle.fault(`${kind}: ${subject}`);
      return struck;
    };
    if (strikes("bell-lost")) return;
    const held: Held = { wakeup, state: "waiting" };
    this.#held.set(key, held);
    const dueAt = this.#dueAt(wakeup);
    // A job of before is still there, and comes first.
    if (wakeup.row === "alarm" && wakeup.version > 1 && strikes("bell-stale")) {
      timeline.at(dueAt, () => {
        const before = { ...wakeup, version: wakeup.version - 1 };
        if (this.#rung.isUp()) this.#rung.ring(before, () => {});
      });
    }
    if (dueAt > timeline.now && strikes("bell-early")) {
      this.#ringAt(Math.max(timeline.now, dueAt - 5 * minuteMs), key, held);
    } else if (strikes("bell-late")) {
      const most = dice.chance(0.2, "bell-late", "hours", subject) ? 5 * hourMs : 20 * minuteMs;
      this.#ringAt(dueAt + dice.between(1, most, "bell-late", subject, nth), key, held);
    } else {
      this.#ringAt(dueAt, key, held);
    }
    if (strikes("bell-twice")) {
      const again = dueAt + dice.between(0, 10 * minuteMs, "bell-twice", subject, nth);
      timeline.at(again, () => {
        if (this.#rung.isUp()) this.#rung.ring(wakeup, () => {});
      });
    }
  }

  #dueAt({ dueAt }: Wakeup): number {
    const { timeline } = this.#run;
    return Math.max(timeline.now, this.#rung.trueTime(dueAt));
  }

  #ringAt(at: number, key: string, held: Held): void {
    this.#run.timeline.at(at, () => this.#ring(key, held));
  }

  #ring(key: string, held: Held): void {
    if (this.#held.get(key) !== held || held.state !== "waiting") return;
    if (!this.#rung.isUp()) {
      held.state = "missed";
      return;
    }
    held.state = "ringing";
    this.#rung.ring(held.wakeup, () => {
      if (this.#held.get(key) === held) this.#held.delete(key);
    });
  }
}
