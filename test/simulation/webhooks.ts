/** What the carrier calls us with: each text is tried until we acknowledge it; late, twice and out of order. */
import { hourMs, minuteMs } from "../../src/domain/times.ts";
import type { DeliveryReport, InboundText } from "../../src/turns/ports.ts";
import type { HearingWatch } from "./hearing-watch.ts";
import type { Program } from "./program.ts";
import { type Run, Tally } from "./run.ts";

/** Waits before further tries, as where a fallback address or a queue in front tries again; then it is lost. */
const retriesMs = [5_000, 30_000, 5 * minuteMs, 30 * minuteMs, 2 * hourMs, 6 * hourMs];

export class Webhooks {
  /** Ids of texts for which the carrier got its 200. */
  readonly acknowledged = new Set<string>();
  readonly #run: Run;
  readonly #program: Program;
  readonly #watch: HearingWatch;
  readonly #sent = new Tally();

  constructor(run: Run, program: Program, watch: HearingWatch) {
    this.#run = run;
    this.#program = program;
    this.#watch = watch;
  }

  /** Somebody has sent a text. `name`: of the text in the plan, or of what it answers. */
  text(name: string, text: Omit<InboundText, "messageId">): void {
    const messageId = `${name}#${this.#sent.next(name)}`;
    const { faults, timeline, dice } = this.#run;
    const usualMs = dice.between(200, 2_500, "webhook", messageId);
    const late = faults.strikes("webhook-late", messageId);
    const lateMs = late ? dice.between(1_000, 3 * hourMs, "webhook-late", messageId) : 0;
    const message = { ...text, messageId };
    const arrives = timeline.now + usualMs + lateMs;
    // Deadlines are on the full minute: some texts have to be, too.
    const onTheDot = dice.chance(0.15, "on-the-dot", messageId);
    const at = onTheDot ? Math.ceil(arrives / minuteMs) * minuteMs : arrives;
    timeline.at(at, () => this.#try(message, 0));
    if (faults.strikes("webhook-twice", messageId)) {
      const againMs = dice.between(0, 20 * minuteMs, "webhook-twice", messageId);
      timeline.in(usualMs + lateMs + againMs, () => this.#try(message, 0));
    }
  }

  /** A report comes once: Twilio doesn't repeat those that we can't take. */
  report(report: DeliveryReport): void {
    const { chronicle } = this.#run;
    chronicle.note(`   report on text ${report.id}: ${report.status} ${report.code ?? ""}`);
    const before = this.#program.reader.text(report.id);
    this.#program.report(report, (acknowledged) => {
      if (!acknowledged) return;
      const { status, carrierId, cause } = this.#program.reader.text(report.id);
      const isOfAnother = before.carrierId !== null && before.carrierId !== report.carrierId;
      if (isOfAnother && (status !== before.status || carrierId !== before.carrierId)) {
        chronicle.broken("a report on another attempt changes nothing", cause);
      }
      const isOver = ["failed", "delivered", "suppressed"].includes(before.status) || isOfAnother;
      if (report.status === "failed" && !isOver && status !== "failed") {
        chronicle.broken("a report of failure is noted", cause);
      }
    });
  }

  #try(text: InboundText, tries: number): void {
    const { chronicle, timeline, faults } = this.#run;
    const { messageId } = text;
    const known = this.#program.reader.hasMessage(messageId) ? ", again" : "";
    chronicle.note(`   text ${messageId} comes in${known}`);
    const before = this.#watch.before(text);
    this.#program.hear(text, (acknowledged) => {
      const isKept = this.#program.reader.hasMessage(messageId);
      // Also if we died before we could say that we had it.
      if (isKept && before) this.#watch.after(before);
      if (acknowledged) {
        this.acknowledged.add(messageId);
        if (!isKept) chronicle.broken("what was acknowledged is in the inbox", messageId);
        return;
      }
      const waitMs = retriesMs[tries];
      const lost = waitMs === undefined || faults.strikes("webhook-lost", messageId, tries);
      chronicle.fault(`text ${messageId} is not taken${lost ? " and lost for good" : ""}`);
      if (!lost) timeline.in(waitMs, () => this.#try(text, tries + 1));
    });
  }
}
