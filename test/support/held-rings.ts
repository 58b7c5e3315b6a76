/** A bell that rings nobody: it keeps what it is set to until a test takes it. */
import type { Instant } from "../../src/domain/times.ts";
import type { Bell, Wakeup } from "../../src/turns/ports.ts";

export class HeldRings implements Pick<Bell, "set"> {
  readonly #held = new Map<string, Wakeup>();

  async set(wakeups: readonly Wakeup[]): Promise<void> {
    for (const one of wakeups) this.#held.set(keyOf(one), one);
  }

  take(wakeup: Wakeup): void {
    this.#held.delete(keyOf(wakeup));
  }

  /** In the order in which they ring. */
  dueBy(until: Instant): Wakeup[] {
    const due = [...this.#held.values()].filter((one) => one.dueAt <= until);
    return due.sort((one, other) => one.dueAt - other.dueAt || rank(one) - rank(other));
  }
}

function keyOf({ row, id, version }: Wakeup): string {
  return `${row} ${id} ${version}`;
}

/** Texts leave before alarms ring. */
function rank(wakeup: Wakeup): number {
  return wakeup.row === "outgoing" ? 0 : 1;
}
