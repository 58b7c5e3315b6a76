/** Watches the pace of a number in runs where nothing else delays texts: no more than its segments a second, and nothing idle. */
import { segmentsOf } from "../../src/conversations/texting/segments.ts";
import type { Instant } from "../../src/domain/times.ts";
import type { Program } from "./program.ts";
import type { TextRow } from "./reader.ts";
import type { Run } from "./run.ts";

/** What may leave at once beyond the pace, and half a second for places that are rounded. */
const burstMs = 1_500;
/** Longer than the bell of an undisturbed run takes. */
const latenessMs = 2_000;

export class Pace {
  readonly #run: Run;
  readonly #program: Program;
  readonly #isSteady: boolean;
  /** By the school's number: when all that has left is through. */
  readonly #throughAt = new Map<string, Instant>();

  constructor(run: Run, program: Program) {
    this.#run = run;
    this.#program = program;
    const { plan, faults } = run;
    const isUp = faults.spares(
      "crash-before-commit",
      "crash-after-commit",
      "crash-after-accepted",
      "database-locked",
    );
    const isHeard = faults.spares("bell-lost", "bell-late", "bell-early", "busy", "busy-for");
    const isOn = plan.outages.length === 0 && plan.clockErrors.length === 0;
    this.#isSteady = isUp && isHeard && isOn;
  }

  leaves(text: TextRow): void {
    const { plan, chronicle } = this.#run;
    if (!this.#isSteady) return;
    const now = this.#program.now();
    if (plan.limits === null) {
      // An earlier one to the same person may have held it up.
      const before = this.#program.reader.lastChangeBefore(text.personId, text.id);
      const isPrompt = now - Math.max(text.dueAt, before) <= latenessMs || text.attempts > 1;
      if (!isPrompt) chronicle.broken("a text leaves when it is due", text.cause);
      return;
    }
    const throughAt = Math.max(this.#throughAt.get(text.from) ?? 0, now);
    if (throughAt - now > burstMs) {
      chronicle.broken("no more leaves than the number's pace allows", text.cause);
    }
    const costMs = (1000 * segmentsOf(text.body)) / plan.limits.segmentsPerSecond;
    this.#throughAt.set(text.from, throughAt + costMs);
  }
}
