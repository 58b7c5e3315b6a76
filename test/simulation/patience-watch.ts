/** Looks in every hour: where rings come in time, nothing due waits, and a day at rest has done all that it can. */
import { hourMs, minuteMs } from "../../src/domain/times.ts";
import type { LedgerWatch } from "./ledger-watch.ts";
import type { Program } from "./program.ts";
import type { Run } from "./run.ts";

/** By then everything has been swept, more than once. */
const patienceMs = 10 * minuteMs;

/** Schedules the looks until this instant. */
export function lookInHourly(
  { timeline, plan, faults, chronicle }: Run,
  { program, ledger }: { program: Program; ledger: LedgerWatch },
  until: number,
): void {
  const isHeard = faults.spares("bell-late") && faults.isRarer("bell-lost", 0.15);
  if (!isHeard || plan.clockErrors.length > 0) return;
  const look = (): void => {
    if (timeline.now + hourMs <= until) timeline.in(hourMs, look);
    if (program.upMs < 2 * patienceMs) return;
    const since = program.now() - patienceMs;
    const [alarm] = program.reader.alarmsDue(since);
    const [text] = program.reader.textsOverdue(since);
    if (alarm) chronicle.broken("nothing due waits for long", alarm);
    if (text) chronicle.broken("no text waits for long that may leave", text);
    ledger.checkRest();
  };
  timeline.at(plan.startsAt + 20 * minuteMs, look);
}
