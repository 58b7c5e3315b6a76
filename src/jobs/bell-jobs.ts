/** The jobs in which BullMQ keeps what the bell is set to. */
import type { JobsOptions } from "bullmq";
import { z } from "zod";
import { minuteMs } from "../domain/times.ts";
import type { Wakeup } from "../turns/ports.ts";

/** A job that is kept after its end, even a failed one, makes BullMQ ignore the next of the same id. */
export const leaveNothing = { removeOnComplete: true, removeOnFail: true } satisfies JobsOptions;

/** What a job carries: no more than ids. */
export const jobData = z.object({
  row: z.enum(["alarm", "outgoing"]),
  id: z.int(),
  version: z.int(),
  dueAt: z.int(),
});

/** Of a row that is so late something went wrong: another process that rang for it may have been killed. */
const overdueMs = 2_000;

/**
 * BullMQ ignores a job whose id it has, also while that is being handled, and takes a minute to see that whoever
 * handled it is dead. So the time is in the id, as a row may be put off while it is rung for, and what is overdue, or was
 * due before this process began, has another id in each process and minute: a ring too many does nothing.
 */
function jobIdOf({ row, id, version, dueAt }: Wakeup, now: number, bornAt: number): string {
  const name = `${row}-${id}-v${version}-${dueAt}`;
  const isOverdue = dueAt <= bornAt || now - dueAt > overdueMs;
  return isOverdue ? `${name}-${bornAt}-${Math.floor(now / minuteMs)}` : name;
}

/** The job that rings for a row. `bornAt`: when this process began, which tells its jobs from those of one that was killed. */
export function jobOf(wakeup: Wakeup, now: number, bornAt: number) {
  const { row, id, version, dueAt } = wakeup;
  return {
    name: row,
    data: { row, id, version, dueAt },
    opts: {
      ...leaveNothing,
      jobId: jobIdOf(wakeup, now, bornAt),
      timestamp: now,
      delay: Math.max(0, dueAt - now),
    },
  };
}
