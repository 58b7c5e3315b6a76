/** Watches all training days: after each event those that were touched. */
import { pendingAsks } from "../../src/domain/day.ts";
import type { Fact } from "../../src/domain/facts.ts";
import { DayWatch, type Watched } from "./day-watch.ts";
import type { HearingWatch } from "./hearing-watch.ts";
import type { OutboxWatch } from "./outbox-watch.ts";
import type { Program } from "./program.ts";
import type { Run } from "./run.ts";
import { waitsOf } from "./waits.ts";

export class LedgerWatch {
  readonly days = new Map<string, DayWatch>();
  readonly #run: Run;
  readonly #program: Program;
  readonly #outbox: OutboxWatch;
  readonly #hearing: HearingWatch;

  constructor(run: Run, program: Program, watches: { outbox: OutboxWatch; hearing: HearingWatch }) {
    this.#run = run;
    this.#program = program;
    this.#outbox = watches.outbox;
    this.#hearing = watches.hearing;
  }

  /** `touched`: days of which a question has changed its way. */
  check(touched: ReadonlySet<string>): void {
    for (const { dayId, classId, seq } of this.#program.reader.lastFacts()) {
      const watch = this.days.get(dayId) ?? this.#begin(dayId, classId);
      const isChanged = watch.seq !== seq;
      if (isChanged) this.#checkDay(dayId, watch);
      if (isChanged || touched.has(dayId)) this.#checkAlarms(dayId);
    }
  }

  /** Whatever the day waits for, it will be woken for. */
  #checkAlarms(dayId: string): void {
    const { reader } = this.#program;
    const day = reader.day(dayId);
    const { schoolId } = reader.classOf(day.classId);
    const unsent = pendingAsks(day).flatMap(({ number }) => {
      const status = reader.textOf(schoolId, `${dayId}/ask/${number}`)?.status;
      return status === "pending" || status === "sending" ? [number] : [];
    });
    const alarms = reader.alarmsOf(dayId);
    for (const { what, dueAt } of waitsOf(day, new Set(unsent))) {
      if (alarms.some((alarm) => alarm.dueAt <= dueAt)) continue;
      this.#run.chronicle.broken("a day is woken for all that it waits for", `${dayId}: ${what}`);
    }
  }

  #checkDay(dayId: string, watch: DayWatch): void {
    const { reader } = this.#program;
    const { chronicle } = this.#run;
    const facts = reader.factsAfter(dayId, watch.seq);
    for (const { at: _, actor, about, why, ...fact } of facts) {
      const who = about === null ? actor : `${actor}, person ${about}`;
      chronicle.note(`*  ${dayId} ${JSON.stringify(fact)} (${who}) ${JSON.stringify(why)}`);
    }
    this.#hearing.check(facts, dayId);
    chronicle.check(() => watch.check(this.#watched(dayId, facts)));
  }

  /** Between events: has every day done what it can do by now? */
  checkRest(): void {
    for (const [dayId, watch] of this.days) {
      this.#run.chronicle.check(() => watch.checkRest(this.#watched(dayId, [])));
    }
  }

  #watched(dayId: string, facts: Fact[]): Watched {
    const { reader } = this.#program;
    const day = reader.day(dayId);
    const { schoolId, number } = reader.classOf(day.classId);
    const now = this.#program.now();
    const school = this.#run.plan.schools.find(({ settings }) => settings.number === number);
    const optedOut = reader.optedOut(schoolId);
    return {
      now,
      day,
      facts,
      texts: reader.textsSince(now).filter(({ createdAt }) => createdAt === now),
      trainerId: reader.person(schoolId, school?.settings.trainer.phone ?? "")?.id ?? 0,
      isOptedOut: (personId) => optedOut.has(personId),
      questionOf: (ask) => {
        return {
          text: reader.textOf(schoolId, `${dayId}/ask/${ask}`),
          leftAt: this.#outbox.leftAt(dayId, ask),
        };
      },
    };
  }

  #begin(dayId: string, classId: number): DayWatch {
    const { number, name } = this.#program.reader.classOf(classId);
    const school = this.#run.plan.schools.find(({ settings }) => settings.number === number);
    const rules = school?.settings.classes.find((one) => one.name === name);
    if (!school || !rules) throw new Error(`class ${classId} is nobody's`);
    const watch = new DayWatch(school.settings, rules, classId);
    this.days.set(dayId, watch);
    return watch;
  }
}
