/** A carrier that takes, loses, refuses and reports as Twilio may on a bad day, and keeps its own opt-outs. */
import { hourMs, type Instant, minuteMs } from "../../src/domain/times.ts";
import { twilioError } from "../../src/sms/twilio-errors.ts";
import type { Carrier, SendRequest, SendResult } from "../../src/turns/ports.ts";
import type { OutboxWatch } from "./outbox-watch.ts";
import type { PersonPlan } from "./people-plan.ts";
import type { Program } from "./program.ts";
import type { TextRow } from "./reader.ts";
import { type Run, Tally } from "./run.ts";
import type { Webhooks } from "./webhooks.ts";

type Taken = SendRequest & { carrierId: string; at: Instant; listedAt: Instant };

const stopWords = /^\s*(stop|stopall|unsubscribe|cancel|end|quit|revoke|optout)\s*$/i;
const startWords = /^\s*(start|unstop|yes)\s*$/i;
const carrierWords =
  /^\s*(stop|stopall|unsubscribe|cancel|end|quit|revoke|optout|start|unstop|help|info)\s*$/i;

/** What happens where texts arrive. */
export type Phones = { receive(text: TextRow, body: string): void };

export class TroubledCarrier implements Carrier {
  readonly #run: Run;
  readonly #program: Program;
  readonly #webhooks: Webhooks;
  readonly #watch: OutboxWatch;
  readonly #phones: Phones;
  readonly #people: ReadonlyMap<string, PersonPlan>;
  readonly #taken: Taken[] = [];
  readonly #optedOut = new Set<string>();
  readonly #lookUps = new Tally();

  /** `people`: by phone. */
  constructor(
    run: Run,
    parts: { program: Program; webhooks: Webhooks; watch: OutboxWatch; phones: Phones },
    people: ReadonlyMap<string, PersonPlan>,
  ) {
    this.#run = run;
    this.#program = parts.program;
    this.#webhooks = parts.webhooks;
    this.#watch = parts.watch;
    this.#phones = parts.phones;
    this.#people = people;
  }

  /** A text on its way to us: the carrier acts on its own words. */
  hears(name: string, from: string, to: string, body: string): void {
    if (stopWords.test(body)) this.#optedOut.add(`${from} ${to}`);
    if (startWords.test(body)) this.#optedOut.delete(`${from} ${to}`);
    const carrierAnswered = this.#run.plan.carrierAnswers && carrierWords.test(body);
    this.#webhooks.text(name, { from, to, body, carrierAnswered });
  }

  send(request: SendRequest): Promise<SendResult> {
    const { faults, dice, chronicle } = this.#run;
    const text = this.#program.reader.text(request.id);
    this.#watch.leaves(text, request);
    const key = [text.schoolId, text.cause, text.attempts] as const;
    const strikes = (kind: Parameters<typeof faults.strikes>[0]): boolean => {
      const struck = faults.strikes(kind, ...key);
      if (struck) chronicle.fault(`${kind}: text ${text.id} to ${text.to} (${text.cause})`);
      return struck;
    };
    const slow = strikes("answered-late") ? dice.between(1_000, 14_000, "slow", ...key) : 0;
    const answer = (result: SendResult): Promise<SendResult> =>
      this.#later(dice.between(20, 800, "answer", ...key) + slow, result);
    const refusal = this.#refusalFor(request, strikes, key);
    if (refusal !== null) {
      const { optedOut, badNumber } = twilioError(refusal);
      chronicle.fault(`refused with ${refusal}: text ${text.id} to ${text.to} (${text.cause})`);
      this.#watch.refused(text.id);
      return answer({ outcome: "refused", code: refusal, optedOut, badNumber });
    }
    // For this text alone, or for all of the number's.
    const forAll = dice.chance(0.5, "for-all", ...key);
    if (strikes("busy")) {
      this.#watch.busy(text, null, forAll);
      return answer({ outcome: "busy", retryAfterMs: null, code: 20429, forAll });
    }
    if (strikes("busy-for")) {
      const retryAfterMs = dice.between(1, 4_000, "busy-for", ...key) * 1000;
      this.#watch.busy(text, retryAfterMs, forAll);
      return answer({ outcome: "busy", retryAfterMs, code: 20429, forAll });
    }
    if (strikes("lost-unanswered")) return this.#later(15_000, { outcome: "unclear" });
    if (strikes("server-error")) {
      if (dice.chance(0.5, "server-error", ...key)) this.#take(text, request);
      return answer({ outcome: "unclear" });
    }
    const carrierId = this.#take(text, request);
    if (strikes("taken-unanswered")) return this.#later(15_000, { outcome: "unclear" });
    if (strikes("crash-after-accepted")) {
      this.#program.kill(`the carrier has taken text ${text.id}`);
      return new Promise(() => {});
    }
    return answer({ outcome: "accepted", carrierId });
  }

  /** As the real one: by sender, recipient and body, of those listed by now. */
  find(request: SendRequest, since: Instant, others: ReadonlySet<string>): Promise<string | null> {
    const { timeline, faults, chronicle, dice } = this.#run;
    const text = this.#program.reader.text(request.id);
    const subject = text.cause;
    const nth = this.#lookUps.next(subject);
    this.#watch.looksUp(text);
    if (faults.strikes("look-up-fails", subject, nth)) {
      chronicle.fault(`look-up-fails: text ${request.id}`);
      return this.#later(1_000, null).then(() => {
        throw new Error("the carrier can't tell");
      });
    }
    const same = this.#taken.find(
      (one) =>
        one.to === request.to &&
        one.from === request.from &&
        one.body === request.body &&
        !others.has(one.carrierId) &&
        one.listedAt <= timeline.now &&
        one.at >= since - 5_000,
    );
    const found = same?.carrierId ?? null;
    chronicle.note(`   look-up of text ${request.id}: ${found ?? "the carrier doesn't have it"}`);
    if (found === null) {
      const own = this.#taken.find(({ id, body }) => id === request.id && body === request.body);
      const isListed = own !== undefined && own.listedAt <= timeline.now;
      this.#watch.notFound(request.id, isListed && this.#run.plan.clockErrors.length === 0);
    }
    const slow = faults.strikes("look-up-slow", subject, nth);
    return this.#later(slow ? dice.between(1_000, 120_000, "slow", subject, nth) : 300, found);
  }

  #refusalFor(
    { to, from }: SendRequest,
    strikes: (kind: "refused") => boolean,
    key: readonly (string | number)[],
  ): number | null {
    if (this.#optedOut.has(`${to} ${from}`)) return 21610;
    if (this.#people.get(to)?.unreachable === "refused") return 21211;
    return strikes("refused") ? this.#run.dice.pick([30003, 30007, 21408], "code", ...key) : null;
  }

  #take(text: TextRow, request: SendRequest): string {
    const { timeline, faults, dice, chronicle } = this.#run;
    const key = [text.schoolId, text.cause, text.attempts] as const;
    const carrierId = `SM-${text.id}-${text.attempts}`;
    const late = faults.strikes("listed-late", ...key);
    const listMs = late ? dice.between(2, 30, "listed", ...key) * minuteMs : 1_000;
    this.#taken.push({ ...request, carrierId, at: timeline.now, listedAt: timeline.now + listMs });
    chronicle.note(`-> ${request.to}  [${text.kind} ${text.id}] ${request.body}`);
    this.#watch.taken(text);
    const code = this.#failureOf(text, key);
    this.#report(text, carrierId, code);
    if (code === null) {
      timeline.in(dice.between(500, 4_000, "arrives", ...key), () =>
        this.#phones.receive(text, request.body),
      );
    }
    return carrierId;
  }

  #failureOf(text: TextRow, key: readonly (string | number)[]): number | null {
    if (this.#people.get(text.to)?.unreachable === "reported") return 30005;
    if (!this.#run.faults.strikes("report-failed", ...key)) return null;
    return this.#run.dice.pick([30003, 30007, 30008, 30006], "failure", ...key);
  }

  #report(text: TextRow, carrierId: string, code: number | null): void {
    const { faults, dice, timeline } = this.#run;
    const key = [text.schoolId, text.cause, text.attempts] as const;
    const { optedOut, badNumber } = twilioError(code);
    const common = { id: text.id, createdAt: text.createdAt, carrierId, optedOut, badNumber };
    const last = { ...common, status: code === null ? "delivered" : "failed", code } as const;
    const sent = { ...common, status: "sent", code: null } as const;
    const lateMs = faults.strikes("report-late", ...key)
      ? dice.between(1, 6 * hourMs, "report-late", ...key)
      : 0;
    const soonMs = dice.between(100, 3_000, "report", ...key);
    const [firstMs, secondMs] = faults.strikes("report-backwards", ...key)
      ? [soonMs + 2_000 + lateMs, soonMs]
      : [soonMs, soonMs + 2_000 + lateMs];
    const post = (report: typeof sent | typeof last, delayMs: number): void => {
      if (faults.strikes("report-lost", report.status, ...key)) return;
      const times = faults.strikes("report-twice", report.status, ...key) ? 2 : 1;
      for (let time = 0; time < times; time += 1) {
        timeline.in(delayMs + time * 40_000, () => {
          if (report.status === "failed") this.#watch.refused(text.id);
          this.#webhooks.report(report);
        });
      }
    };
    post(sent, firstMs);
    post(last, secondMs);
  }

  #later<T>(delayMs: number, value: T): Promise<T> {
    return new Promise((resolve) => {
      this.#run.timeline.in(delayMs, () => resolve(value));
    });
  }
}
