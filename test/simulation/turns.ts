/** The turns of one life of the program: some end before their commit, some after it, and some find the database locked. */
import type { Instant } from "../../src/domain/times.ts";
import type { Moment, Step, Store, TurnKey, Wakeup } from "../../src/turns/ports.ts";
import type { Reader } from "./reader.ts";
import type { Run, Tally } from "./run.ts";

export class DatabaseLocked extends Error {}
class Crash extends Error {}

type Turn<R> = { key: TurnKey; moment: Moment; step: Step<R> };
type Done<R> = { result: R; wakeups: Wakeup[] } | null;

export type Life = {
  reader: Reader;
  subjectOf(row: Pick<Wakeup, "row" | "id">): string;
  die(why: string): void;
};

export class TroubledTurns {
  readonly #run: Run;
  readonly #visits: Tally;
  readonly #life: Life;
  #isOver = false;
  #underWay = 0;
  #begun = 0;

  /** `visits`: counts the turns of the whole run. */
  constructor(run: Run, visits: Tally, life: Life) {
    this.#run = run;
    this.#visits = visits;
    this.#life = life;
  }

  get areUnderWay(): boolean {
    return this.#underWay > 0;
  }

  /** From here on no turn ends: whoever waits for one waits for ever. */
  end(): void {
    this.#isOver = true;
    this.#underWay = 0;
  }

  on(store: Store): Store {
    return { ...store, turn: (key, moment, step) => this.#turn(store, { key, moment, step }) };
  }

  async #turn<R>(store: Store, turn: Turn<R>): Promise<Done<R>> {
    if (this.#isOver) return never();
    const { faults, chronicle } = this.#run;
    const subject = this.#nameOf(turn.key);
    const nth = this.#visits.next(subject);
    if (faults.strikes("database-locked", subject, nth)) {
      chronicle.fault(`the database is locked: ${subject}`);
      throw new DatabaseLocked();
    }
    try {
      const dies = faults.strikes("crash-before-commit", subject, nth);
      const done = await this.#watched(store, turn, { subject, dies });
      if (this.#isOver) return never();
      if (done === null || !faults.strikes("crash-after-commit", subject, nth)) return done;
      this.#life.die(`after the commit of ${subject}`);
    } catch (error) {
      if (this.#isOver) return never();
      if (!(error instanceof Crash)) throw error;
      this.#life.die(`before the commit of ${subject}`);
    }
    return never();
  }

  async #watched<R>(
    store: Store,
    { key, moment, step }: Turn<R>,
    { subject, dies }: { subject: string; dies: boolean },
  ): Promise<Done<R>> {
    const { reader } = this.#life;
    const idle = this.#changesNothing(key, moment.now);
    const before = idle === null ? null : reader.fingerprint();
    this.#underWay += 1;
    this.#begun += 1;
    const begun = this.#underWay === 1 ? this.#begun : null;
    try {
      const done = await store.turn(key, moment, (loaded) => {
        const made = step(loaded);
        if (dies) throw new Crash();
        return made;
      });
      if (idle === null || this.#isOver) return done;
      // Turns that share a commit can't be told apart by what is in the tables.
      const isSame = begun !== this.#begun || reader.fingerprint() === before;
      if (done !== null || !isSame) this.#run.chronicle.broken(idle, subject);
      return done;
    } finally {
      if (!this.#isOver) this.#underWay -= 1;
    }
  }

  /** The promise by which this turn may change nothing at all; null if it may. */
  #changesNothing(key: TurnKey, now: Instant): string | null {
    const { reader } = this.#life;
    if (key.of === "text") {
      return reader.hasMessage(key.text.messageId) ? "a text that came in acts once" : null;
    }
    if (key.of !== "alarm") return null;
    const alarm = reader.alarm(key.id);
    const isDue = alarm && alarm.version === key.version && alarm.dueAt <= now;
    return isDue ? null : "a stale ring changes nothing";
  }

  #nameOf(key: TurnKey): string {
    if (key.of === "text") return key.text.messageId;
    if (key.of === "class") return `class ${key.classId}`;
    return this.#life.subjectOf({ row: key.of, id: key.id });
  }
}

function never<T>(): Promise<T> {
  return new Promise<T>(() => {});
}
