/** Watches a training day: each new fact against the rules, the tables against the ledger, everyone's place against their word. */
import { askOf, bookingOf, type Day, lastStart, pendingAsks } from "../../src/domain/day.ts";
import { differencesOf } from "../../src/domain/differences.ts";
import type { Fact } from "../../src/domain/facts.ts";
import { fold, openedDay } from "../../src/domain/fold.ts";
import type { ClassRules, School } from "../../src/domain/settings.ts";
import { hourMs, type Instant, minuteMs } from "../../src/domain/times.ts";
import { Promises } from "../splitter/promises.ts";
import { must } from "../splitter/target-checks.ts";
import { checkDay, checkFact, checkPlaces, checkRest } from "../splitter/walk-checks.ts";
import { Account } from "./account.ts";
import { checkFrame, isQuiet } from "./calendar.ts";
import { checkCourse, checkFreed, checkSignUp, checkWave, dueTimeOf } from "./fact-checks.ts";
import type { TextRow } from "./reader.ts";
import { checkTelling, type Telling } from "./telling-watch.ts";
import { waitsOf } from "./waits.ts";

type Rules = Omit<ClassRules, "id">;

export type Watched = {
  now: Instant;
  /** As the tables have it. */
  day: Day;
  facts: Fact[];
  /** The text that puts this question, and when it last left. */
  questionOf(ask: number): { text: TextRow | undefined; leftAt: Instant | undefined };
} & Pick<Telling, "trainerId" | "isOptedOut" | "texts">;

/** A bound on what one day can need: facts for each booking, and some for the day itself. */
const factsPerBookingMax = 40;

export class DayWatch {
  seq = 0;
  readonly #school: Omit<School, "id">;
  readonly #rules: ClassRules;
  readonly #promises = new Promises();
  #replayed: Day | null = null;
  #account: Account | null = null;
  #dueBefore: Instant = 0;
  /** As it was when the day settled. */
  settled: Day | null = null;
  calledOff: Day | null = null;

  constructor(school: Omit<School, "id">, rules: Rules, classId: number) {
    this.#school = school;
    this.#rules = { ...rules, id: classId };
  }

  /** Throws with the promise that is broken. */
  check(watched: Watched): void {
    this.#dueBefore = 0;
    const before = this.#replayed;
    for (const fact of watched.facts) this.#follow(fact, watched);
    const { day } = watched;
    const replayed = this.#replayed;
    if (!replayed) throw new Error("a day begins with its opening: none");
    const differences = differencesOf(replayed, day);
    must(differences.length === 0, "the ledger gives the tables", differences);
    const apart = this.#account?.differences(day) ?? [];
    must(apart.length === 0, "the tables have what the facts say", apart);
    checkDay(day);
    for (const { booking } of pendingAsks(day)) {
      must(
        bookingOf(day, booking).reachable,
        "no question is open to whom no text reaches",
        booking,
      );
    }
    const isOff = day.phase === "called-off";
    must(!isOff || pendingAsks(day).length === 0, "called off, nobody is asked any more");
    if (before) checkWave(before, watched.facts, this.#rules);
    if (before) checkFreed(before, day, watched.facts);
    if (before) checkTelling({ ...watched, school: this.#school, before, after: day });
    this.#promises.check(day);
    checkRest(day, this.#rules, this.#mayAsk(watched));
    const factsMax = factsPerBookingMax * (day.bookings.length + 2);
    must(this.seq <= factsMax, "a day takes a bounded number of facts", this.seq);
  }

  /** Throws if the day could go on by itself. */
  checkRest(watched: Watched): void {
    checkRest(watched.day, this.#rules, this.#mayAsk(watched));
  }

  #follow(fact: Fact, watched: Watched): void {
    this.seq += 1;
    const before = this.#replayed;
    if (!before) {
      this.#replayed = openedDay(fact);
      if (fact.fact !== "day-opened")
        throw new Error(`a day begins with its opening: ${fact.fact}`);
      this.#account = new Account(fact);
      checkFrame(fact, this.#rules, this.#school);
      return;
    }
    this.#account?.note(fact);
    if (fact.fact === "ask-sent") {
      const { quietHours, timezone } = this.#school;
      must(!isQuiet(fact.at, quietHours, timezone), "nobody is asked in quiet hours", fact);
      must(!before.paused, "nobody is asked while paused", fact);
    }
    if (fact.fact === "ask-retimed") {
      const within = fact.answerBy <= fact.at + this.#rules.replyWithinMs;
      must(
        within && fact.answerBy > fact.at,
        "a question that leaves late gets its own time",
        fact,
      );
    }
    if (fact.fact === "ask-closed") this.#checkAnswer(before, fact, watched);
    this.#checkDueOrder(before, fact);
    if (fact.fact === "signed-up" && fact.actor === "person")
      checkSignUp(before, fact, this.#rules);
    checkCourse(before, fact, this.#rules);
    checkFact(before, fact, this.#rules);
    this.#promises.note(before, fact);
    const after = fold(before, fact);
    checkPlaces(before, after, fact);
    if (fact.fact === "settled") this.settled = after;
    if (fact.fact === "called-off") this.calledOff = after;
    this.#replayed = after;
  }

  /** What time brings comes when it is due, and in due order if it comes late. */
  #checkDueOrder(day: Day, fact: Fact): void {
    const dueAt = dueTimeOf(day, fact);
    if (dueAt === null) return;
    must(dueAt <= fact.at, "nothing happens before its time", fact);
    must(dueAt >= this.#dueBefore, "what is late is handled in due order", fact);
    this.#dueBefore = dueAt;
  }

  #checkAnswer(day: Day, fact: Fact & { fact: "ask-closed" }, watched: Watched): void {
    if (fact.outcome === "silent") this.#checkSilence(day, fact, watched);
    const { text } = watched.questionOf(fact.ask);
    const hadLeft = text?.status !== "pending" && text?.status !== "sending";
    const isLate = askOf(day, fact.ask).answerBy < fact.at;
    if (fact.actor !== "person" || !hadLeft || text?.updatedAt === fact.at) return;
    must(!isLate, "an answer after the deadline is none to the question", fact);
  }

  /** Nobody falls silent before their time is up, to a question that hasn't left, or without their full time. */
  #checkSilence(day: Day, fact: Fact & { fact: "ask-closed" }, watched: Watched): void {
    const ask = askOf(day, fact.ask);
    must(ask.answerBy <= fact.at, "nobody falls silent before their deadline", [ask, fact]);
    const { text, leftAt } = watched.questionOf(fact.ask);
    const isUnsent = text?.status === "pending" || text?.status === "sending";
    must(text !== undefined && !isUnsent, "nobody falls silent to a question not put", fact);
    if (leftAt === undefined) return;
    const start = day.slots[ask.slot]?.startsAt ?? 0;
    const until = [leftAt + this.#rules.replyWithinMs - minuteMs, start - hourMs];
    if (day.phase !== "settled") until.push(day.times.decidesAt);
    must(ask.answerBy >= Math.min(...until), "everyone has their full time", { ask, leftAt });
  }

  /** May the day have asked whoever it needs? */
  #mayAsk({ now, day, questionOf }: Watched): boolean {
    const { quietHours, timezone } = this.#school;
    const unsent = new Set(
      pendingAsks(day)
        .map(({ number }) => number)
        .filter((ask) => /^(pending|sending)$/.test(questionOf(ask).text?.status ?? "")),
    );
    const isDue = waitsOf(day, unsent).some(({ dueAt }) => dueAt <= now);
    const firstStart = Math.min(...day.slots.map(({ startsAt }) => startsAt));
    const until = day.phase === "splitting" ? day.times.decidesAt : firstStart - hourMs;
    const hasTime = until - now >= 5 * minuteMs && lastStart(day) > now;
    return hasTime && !day.paused && !isDue && !isQuiet(now, quietHours, timezone);
  }
}
