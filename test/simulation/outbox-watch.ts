/** Watches the outbox: what leaves, in which order, to whom, how often, and that no text goes back or is lost unseen. */
import { askOf, standingBooking } from "../../src/domain/day.ts";
import { type Instant, instantOf, localDate, localTime, minuteMs } from "../../src/domain/times.ts";
import type { OutgoingStatus, SendRequest } from "../../src/turns/ports.ts";
import { isQuiet } from "./calendar.ts";
import { Pace } from "./pace-watch.ts";
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
  readonly #bodies = new Set<string>();
  readonly #left = new Tally();
  /** By day and ask: when the question last left, on the program's clock. */
  readonly #leftAt = new Map<string, Instant>();

  /** By text: when the carrier last said that it takes nothing now, and for how long. */
  readonly #busy = new Map<number, { at: Instant; waitMs: number; forAll: boolean }>();
  /** By the school's number: nothing leaves before this. */
  readonly #heldUntil = new Map<string, Instant>();
  readonly #pace: Pace;

  constructor(run: Run, program: Program) {
    this.#pace = new Pace(run, program);
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
    must(text.dueAt <= now, "nothing leaves before it is due");
    must(text.ask !== null || now < text.validUntil, "nothing leaves that is of no use any more");
    must(!this.#isOffSince(text), "nothing for the day leaves once it or they are off");
    must(now >= (this.#heldUntil.get(text.from) ?? 0), "a busy number is left alone for a while");
    this.#pace.leaves(text);
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
    const earlier = this.#program.reader.earlierUnsent(text.personId, text.id, now);
    must(earlier.length === 0, "texts to one person leave in their order");
  }

  /** The carrier takes nothing now, or nothing of this number's. `retryAfterMs`: null if it doesn't say. */
  busy({ id }: TextRow, retryAfterMs: number | null, forAll: boolean): void {
    this.#busy.set(id, { at: this.#program.now(), waitMs: retryAfterMs ?? 5_000, forAll });
  }

  /** The program looks a text up. */
  looksUp({ cause, updatedAt }: TextRow): void {
    const unclearForMs = this.#program.now() - updatedAt;
    // Less than none: the clock has been set back meanwhile.
    if (unclearForMs < 0 || unclearForMs >= 2 * minuteMs) return;
    this.#run.chronicle.broken("a text is looked up when the carrier lists it", cause);
  }

  /** The carrier has a text now, whatever it answers. */
  taken(text: TextRow): void {
    const before = this.#acceptances.get(text.id);
    if (before && !before.isLookedUpInVain) {
      this.#run.chronicle.broken("no text is taken twice without a look-up in between", text.cause);
    }
    this.texts += 1;
    this.#countTaken(text, this.#program.now());
    this.#bodies.add(`${text.to} ${text.body}`);
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
      this.#run.chronicle.note(`   text ${text.id} (${text.cause}) is ${text.status}`);
      if (before === undefined) this.#checkRecipient(text);
      else this.#checkWay(text, before, now);
      this.#checkEnd(text, now);
    }
    return touched;
  }

  #checkWay(text: TextRow, before: OutgoingStatus, now: Instant): void {
    const { chronicle } = this.#run;
    if (!onward[before]?.includes(text.status)) {
      chronicle.broken("a text never goes back", `${text.cause}: ${before}, ${text.status}`);
    }
    const busy = this.#busy.get(text.id);
    if (before !== "sending" || text.status !== "pending" || !busy) return;
    // What wasn't noted in time is looked up, and then tried at once.
    const isNoted = now - busy.at < minuteMs && now >= busy.at;
    if (isNoted && text.dueAt < now + busy.waitMs) {
      chronicle.broken("a busy carrier is left alone for a while", text.cause);
    }
    const { limits, clockErrors } = this.#run.plan;
    if (isNoted && busy.forAll && limits !== null && clockErrors.length === 0) {
      this.#heldUntil.set(text.from, text.dueAt);
    }
  }

  #checkEnd(text: TextRow, now: Instant): void {
    const { chronicle } = this.#run;
    const { status, cause } = text;
    const isUseless = text.validUntil <= now;
    if (status === "failed" && !this.#refused.has(text.id) && !isUseless) {
      const promise = "a text fails only by the carrier's word or when it is of no use";
      chronicle.broken(promise, cause);
    }
    if (status === "suppressed" && !this.#isRightlyHeld(text, now)) {
      chronicle.broken("a text is held back only for a reason", cause);
    }
    const isTrainer = text.to === this.#schoolOf(text)?.settings.trainer.phone;
    if (status === "failed" && text.errorCode === 21610 && !isTrainer) {
      const person = this.#program.reader.person(text.schoolId, text.to);
      if (!person?.optedOut) chronicle.broken("whom the carrier calls opted out, is", cause);
    }
    const isSaidSent = status === "sent" || status === "delivered";
    if (isSaidSent && !this.#isTaken(text)) {
      chronicle.broken("what counts as sent was taken", cause);
    }
  }

  /** An answer goes to whoever wrote, from the number that they wrote to; news to the school's own people. */
  #checkRecipient(text: TextRow): void {
    const { reader } = this.#program;
    const messageId = /^reply\/(.*)$/.exec(text.cause)?.[1];
    const writer = messageId === undefined ? undefined : reader.writerOf(messageId);
    const isTheirs = writer?.personId === text.personId && writer.schoolId === text.schoolId;
    if (messageId !== undefined && !isTheirs) {
      this.#run.chronicle.broken("an answer goes to whoever wrote", text.cause);
    }
  }

  /** The look-up knows texts by their words: one with the same to the same person does as well. */
  #isTaken({ id, to, body }: TextRow): boolean {
    return this.#acceptances.has(id) || this.#bodies.has(`${to} ${body}`);
  }

  #isOffSince({ cause, dayId, personId }: TextRow): boolean {
    const isForThose = ["tell", "reminder"].some((what) => cause.startsWith(`${dayId}/${what}/`));
    if (dayId === null || !isForThose) return false;
    const day = this.#program.reader.day(dayId);
    return day.phase === "called-off" || !standingBooking(day, personId);
  }

  /** As many a day as the program's own cap allows. */
  #countTaken(text: TextRow, now: Instant): void {
    const cap = this.#run.plan.limits?.textsADay ?? null;
    const school = this.#schoolOf(text);
    if (cap === null || !school) return;
    const left = this.#left.next(`${text.from} ${localDate(now, school.settings.timezone)}`);
    if (left > cap)
      this.#run.chronicle.broken("no more texts are taken a day than the cap allows", left);
  }

  #schoolOf({ from }: TextRow): SchoolPlan | undefined {
    return this.#run.plan.schools.find(({ settings }) => settings.number === from);
  }

  #isQuiet(text: TextRow, at: Instant): boolean {
    const school = this.#schoolOf(text);
    if (!school) return false;
    const { quietHours, timezone } = school.settings;
    return isQuiet(at, quietHours, timezone);
  }

  #isRightlyHeld(text: TextRow, now: Instant): boolean {
    const { reader } = this.#program;
    if (reader.person(text.schoolId, text.to)?.optedOut) return true;
    // What else has become of no use has failed, and the trainer may have to be told.
    if (text.validUntil <= now && text.ask !== null) return true;
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
