/** The sweep: hands the bell again whatever is due soon, so that a lost ring costs seconds. */
import { type Instant, minuteMs } from "../domain/times.ts";
import type { Bell, Store } from "../turns/ports.ts";

/**
 * Twice the longest time between two sweeps (a minute, with BullMQ): if one fails or comes late, the
 * rows that fall due before the next are already set. Rows further off can wait for a later sweep.
 */
const sweepHorizonMs = 2 * minuteMs;

/** Bounds one sweep's memory; the earliest come first, the next sweep takes what is left. */
const wakeupsPerSweep = 10_000;

/** Sets every pending alarm and unsent text due up to `horizonMs` from now, the overdue included. */
export async function sweep(
  store: Pick<Store, "wakeupsDue">,
  bell: Pick<Bell, "set">,
  now: Instant,
  horizonMs: number = sweepHorizonMs,
): Promise<void> {
  await bell.set(await store.wakeupsDue(now + horizonMs, wakeupsPerSweep));
}
