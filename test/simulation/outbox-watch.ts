/** Watches the outbox: what leaves, in which order, to whom, how often, and that no text goes back or is lost unseen. */
import { askOf, standingBooking } from "../../src/domain/day.ts";
import {
  type Instant,
  instantOf,
  localDate,
  localTime,
  quietUntil,
} from "../../src/domain/times.ts";
import type { OutgoingStatus, SendRequest } from "../../src/turns/ports.ts";
import type { SchoolPlan } from "./plan.ts";
import type { Program } from "./program.ts";
import type { TextRow } from "./reader.ts";
import { type Run, Tally } from "./run.ts";

type Acceptance = { isLookedUpInVain: boolean };

/** Where a text can be after one event; from what isn't here nothing leads on. */
const onward: Partial<Record<OutgoingStatus, readonly OutgoingStatus[]>> = {
  pending: ["sending", "sent", "delivered", "failed", "unknown", "suppressed"],
  sending: ["pending", "sent", "delivered", "failed", "unknown"],
  unknown: ["pending", "sending", "sent", "delivered", "failed", "suppressed"],
  sent: ["delivered", "failed"],
};

export class OutboxWatch {
  /** Texts that the carrier took once more because it hadn't answered and a look-up didn't find them. */
  doubles = 0;
  /** Texts that the carrier took. */
  texts = 0;
  readonly #run: Run;
  readonly #program: Program;
  readonly #acceptances = new Map<number, Acceptance>();
  readonly #statuses = new Map<number, OutgoingStatus>();
  readonly #refused = new Set<number>();
  readonly #left = new Tally();
  /** By day and ask: when the question last left, on the program's clock. */
  readonly #leftAt = new Map<string, Instant>();

  constructor(run: Run, program: Program) {
    this.#run = run;
    this.#program = program;
  }

  /** The program hands a text to the carrier. */
  leaves(text: TextRow, request: SendRequest): void {
    const { chronicle } = this.#run;
    const now = this.#program.now();
    const found = `${text.cause} to ${text.to}`;
    const must = (holds: boolean, promise: string): void => {
      if (!holds) chronicle.broken(promise, found);
    };
    must(text.status === "sending", "what leaves has been claimed and the claim is committed");
    const person = this.#program.reader.person(text.schoolId, text.to);
    const isTheirs = person?.id === text.personId && request.to === text.to;
    must(isTheirs && request.from === text.from, "a text goes to whom it is for");
    must(request.body === text.body, "what leaves is what is in the outbox");
    must(!person?.optedOut || text.despiteOptOut === 1, "nothing leaves for who has opted out");
    if (text.ask !== null || text.kind === "short") {
      must(!this.#isQuiet(text, now), "no question leaves in quiet hours");
    }
    if (text.ask !== null && text.dayId !== null) {
      const ask = askOf(this.#program.reader.day(text.dayId), text.ask);
      must(ask.outcome === "pending", "a question leaves only while it is open");
      const arrivesBy = now + request.validForS * 1000;
      must(
        arrivesBy <= Math.max(ask.answerBy, now + 1000),
        "no question arrives after its deadline",
      );
      const { timezone } = this.#schoolOf(text)?.settings ?? { timezone: "UTC" };
      const by = localTime(ask.answerBy, timezone).replace(/^0/, "");
      must(request.body.includes(by), "a question says until when");
      this.#leftAt.set(`${text.dayId} ${text.ask}`, now);
    }
    const isExempt = text.kind === "closing" || text.despiteOptOut === 1;
    const isOff = text.cause.startsWith(`${text.dayId}/called-off/`);
    must(
      isExempt || isOff || !this.#hadEnough(text, now),
      "nobody gets more texts a day than is set",
    );
    this.#countLeaving(text, now);
    const earlier = this.#program.reader.earlierUnsent(text.personId, text.id, now);
    must(earlier.length === 0, "texts to one person leave in their order");
  }

  /** The carrier has a text now, whatever it answers. */
  taken(text: TextRow): void {
    const before = this.#acceptances.get(text.id);
    if (before && !before.isLookedUpInVain) {
      this.#run.chronicle.broken("no text is taken twice without a look-up in between", text.cause);
    }
    this.texts += 1;
    if (before) this.doubles += 1;
    this.#acceptances.set(text.id, { isLookedUpInVain: false });
  }

  /** A look-up has come back empty. `isListed`: though the carrier had the text in its list. */
  notFound(id: number, isListed: boolean): void {
    if (isListed) this.#run.chronicle.broken("a look-up finds what the carrier lists", id);
    const acceptance = this.#acceptances.get(id);
    if (acceptance) acceptance.isLookedUpInVain = true;
  }

  /** The carrier refuses a text, or is about to report that it failed. */
  refused(id: number): void {
    this.#refused.add(id);
  }

  wasTaken(id: number): boolean {
    return this.#acceptances.has(id);
  }

  leftAt(dayId: string, ask: number): Instant | undefined {
    return this.#leftAt.get(`${dayId} ${ask}`);
  }

  /**
   * After each event: whatever changed at this moment of the program's clock. Gives the days of which a question
   * has changed its way.
   */
  check(): Set<string> {
    const now = this.#program.now();
    const touched = new Set<string>();
    for (const text of this.#program.reader.textsSince(now)) {
      const before = this.#statuses.get(text.id);
      if (before === text.status) continue;
      this.#statuses.set(text.id, text.status);
      if (text.ask !== null && text.dayId !== null) touched.add(text.dayId);
      const { chronicle } = this.#run;
      chronicle.note(`   text ${text.id} (${text.cause}) is ${text.status}`);
      if (before !== undefined && !onward[before]?.includes(text.status)) {
        chronicle.broken("a text never goes back", `${text.cause}: ${before}, ${text.status}`);
      }
      if (text.status === "failed" && !this.#refused.has(text.id) && text.validUntil > now) {
        chronicle.broken(
          "a text fails only by the carrier's word or when it is of no use",
          text.cause,
        );
      }
      if (text.status === "suppressed" && !this.#isRightlyHeld(text, now)) {
        chronicle.broken("a text is held back only for a reason", text.cause);
      }
    }
    return touched;
  }

  /** As many a day as the program's own cap allows. */
  #countLeaving(text: TextRow, now: Instant): void {
    const cap = this.#run.plan.limits?.textsADay ?? null;
    const school = this.#schoolOf(text);
    if (cap === null || !school) return;
    const left = this.#left.next(`${text.from} ${localDate(now, school.settings.timezone)}`);
    if (left > cap)
      this.#run.chronicle.broken("no more texts leave a day than the cap allows", left);
  }

  #schoolOf({ from }: TextRow): SchoolPlan | undefined {
    return this.#run.plan.schools.find(({ settings }) => settings.number === from);
  }

  #isQuiet(text: TextRow, at: Instant): boolean {
    const school = this.#schoolOf(text);
    if (!school) return false;
    const { quietHours, timezone } = school.settings;
    return quietUntil(at, quietHours, timezone) !== null;
  }

  #isRightlyHeld(text: TextRow, now: Instant): boolean {
    const { reader } = this.#program;
    if (text.validUntil <= now || reader.person(text.schoolId, text.to)?.optedOut) return true;
    const day = text.dayId === null ? null : reader.day(text.dayId);
    if (text.ask !== null) return day !== null && askOf(day, text.ask).outcome !== "pending";
    if (this.#hadEnough(text, now)) return text.kind !== "closing";
    const isForThose = /\/(tell|reminder)\//.test(text.cause);
    return (
      isForThose && (day?.phase === "called-off" || !day || !standingBooking(day, text.personId))
    );
  }

  #hadEnough(text: TextRow, now: Instant): boolean {
    const { to, personId } = text;
    const school = this.#schoolOf(text);
    if (!school || to === school.settings.trainer.phone) return false;
    const { timezone, textsPerDay } = school.settings;
    const midnight = instantOf(localDate(now, timezone), "00:00", timezone);
    return this.#program.reader.sentSince(personId, midnight) >= textsPerDay;
  }
}
