/** The program under test: the real turns, jobs and store on a database file; it can be killed and started again. */
import { copyFileSync, existsSync, rmSync } from "node:fs";
import { pino } from "pino";
import { openDays } from "../../src/app.ts";
import type { Instant } from "../../src/domain/times.ts";
import { type LookUps, lookUps } from "../../src/jobs/look-ups.ts";
import { sweep } from "../../src/jobs/sweep.ts";
import { phoneFinder } from "../../src/settings/phones.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import type { Carrier, DeliveryReport, InboundText, Store, Wakeup } from "../../src/turns/ports.ts";
import { lookUpAfterMs, sendText } from "../../src/turns/send-text.ts";
import { type House, takeTurn } from "../../src/turns/take-turn.ts";
import { TroubledBell } from "./bell.ts";
import { Reader } from "./reader.ts";
import { type Run, Tally } from "./run.ts";
import { DatabaseLocked, TroubledTurns } from "./turns.ts";

type Alive = { house: House; store: Store; turns: TroubledTurns; lookUps: LookUps };

const silentLog = pino({ level: "silent" });
/** As in src/jobs/sweep.ts: what falls due within is of interest to the next sweep. */
const sweepHorizonMs = 120_000;

export class Program {
  reader: Reader;
  readonly #run: Run;
  readonly #bell: TroubledBell;
  readonly #visits = new Tally();
  /** Of requests that the process is working on: told that the connection broke. */
  readonly #underWay = new Set<() => void>();
  #carrier: Carrier | null = null;
  #file: string;
  #alive: Alive | null = null;
  #isListening = false;
  #upSince: Instant = 0;
  #deaths = 0;
  #clockErrorMs = 0;
  #sweepAt: Instant | null = null;
  #codes = 0;

  /** `file`: a migrated database. */
  constructor(run: Run, file: string) {
    this.#run = run;
    this.#file = file;
    this.reader = new Reader(`file:${file}`);
    this.#bell = new TroubledBell(run, {
      isUp: () => this.#isListening,
      now: () => this.now(),
      trueTime: (at) => at - this.#clockErrorMs,
      subjectOf: (wakeup) => this.subjectOf(wakeup),
      ring: (wakeup, done) => this.#ring(wakeup, done),
    });
  }

  /** The program's clock. */
  now(): Instant {
    return this.#run.timeline.now + this.#clockErrorMs;
  }

  isUp(): boolean {
    return this.#isListening;
  }

  /** For how long it has been up by now; 0 if it isn't. */
  get upMs(): number {
    return this.#isListening ? this.#run.timeline.now - this.#upSince : 0;
  }

  /** Is it still at work, and not only waiting for the carrier? */
  isBusy(): boolean {
    return this.#alive?.turns.areUnderWay ?? false;
  }

  connect(carrier: Carrier): void {
    this.#carrier = carrier;
  }

  setClock(errorMs: number): void {
    this.#clockErrorMs = errorMs;
    this.#bell.clockSet();
  }

  start(): void {
    if (this.#alive) return;
    const turns = new TroubledTurns(this.#run, this.#visits, {
      reader: this.reader,
      subjectOf: (row) => this.subjectOf(row),
      die: (why) => this.kill(why),
    });
    const store = turns.on(this.#run.doctor(openSqliteStore(`file:${this.#file}`)));
    const house: House = {
      store,
      bell: this.#bell,
      clock: { now: () => this.now() },
      phones: phoneFinder,
      randomness: { code: () => this.#code() },
      linkTo: () => null,
    };
    if (!this.#carrier) throw new Error("the program has no carrier");
    this.#alive = { house, store, turns, lookUps: lookUps(house, this.#carrier, silentLog) };
    this.#do(
      async () => {
        await openDays(
          house,
          store,
          this.#run.plan.schools.map(({ settings }) => settings),
        );
        this.#isListening = true;
        this.#upSince = this.#run.timeline.now;
        this.#run.chronicle.note("   the program has started");
        this.#bell.started();
        await this.#sweep();
      },
      () => this.kill("it could not start"),
    );
  }

  /** SIGKILL: what is committed stays, all else is gone. It comes back by itself unless somebody keeps it down. */
  kill(why: string): void {
    const alive = this.#alive;
    if (!alive) return;
    const { chronicle, dice, timeline } = this.#run;
    chronicle.fault(`the program dies: ${why}`);
    this.#deaths += 1;
    alive.turns.end();
    this.#alive = null;
    this.#isListening = false;
    this.#sweepAt = null;
    void this.#reopenAsLeft(alive.store);
    this.#bell.died();
    const broken = [...this.#underWay];
    this.#underWay.clear();
    for (const connectionBroke of broken) connectionBroke();
    timeline.in(dice.between(2_000, 60_000, "restart", this.#deaths), () => this.startUnlessOut());
  }

  startUnlessOut(): void {
    const { plan, timeline } = this.#run;
    const isOut = plan.outages.some(
      ({ from, until }) => from <= timeline.now && timeline.now < until,
    );
    if (!isOut) this.start();
  }

  /** A webhook: `done` says whether the carrier got its 200. */
  request(input: Parameters<typeof takeTurn>[1], done: (acknowledged: boolean) => void): void {
    const house = this.#alive?.house;
    if (!house || !this.#isListening) {
      done(false);
      return;
    }
    let isOpen = true;
    const finish = (acknowledged: boolean): void => {
      if (!isOpen) return;
      isOpen = false;
      this.#underWay.delete(broke);
      done(acknowledged);
    };
    const broke = (): void => finish(false);
    this.#underWay.add(broke);
    this.#do(async () => {
      await takeTurn(house, input);
      finish(true);
    }, broke);
  }

  hear(text: InboundText, done: (acknowledged: boolean) => void): void {
    this.request({ kind: "text", text }, done);
  }

  report(report: DeliveryReport, done: (acknowledged: boolean) => void): void {
    this.request({ kind: "report", report }, done);
  }

  /** Puts the next sweep where it has something to do: all others would change nothing. */
  planSweep(): void {
    if (!this.#isListening) return;
    const { timeline, plan } = this.#run;
    const { dueAt, unclearSince } = this.reader.needs();
    const wanted = Math.min(
      dueAt === null ? Number.MAX_SAFE_INTEGER : dueAt - sweepHorizonMs,
      unclearSince === null ? Number.MAX_SAFE_INTEGER : unclearSince + lookUpAfterMs + 1,
    );
    const from = Math.max(timeline.now + 1, wanted - this.#clockErrorMs);
    const at = Math.ceil(from / plan.sweepEveryMs) * plan.sweepEveryMs;
    if (this.#sweepAt !== null && this.#sweepAt <= at) return;
    this.#sweepAt = at;
    timeline.at(at, () => {
      if (this.#sweepAt !== at || !this.#isListening) return;
      this.#sweepAt = null;
      this.#do(() => this.#sweep());
    });
  }

  close(): void {
    this.#alive?.turns.end();
    void this.#alive?.store.close();
    this.#alive = null;
    this.#isListening = false;
    this.reader.close();
  }

  get file(): string {
    return this.#file;
  }

  async #sweep(): Promise<void> {
    if (!this.#alive) return;
    this.#alive.lookUps.begin();
    await sweep(this.#alive.store, this.#bell, this.now());
  }

  #ring(wakeup: Wakeup, done: () => void): void {
    const house = this.#alive?.house;
    const carrier = this.#carrier;
    if (!house || !carrier) {
      done();
      return;
    }
    this.#do(async () => {
      const { limits } = this.#run.plan;
      if (wakeup.row === "outgoing") await sendText(house, carrier, wakeup.id, { limits });
      else await takeTurn(house, { kind: "alarm", id: wakeup.id, version: wakeup.version });
      done();
    }, done);
  }

  /** Begins something that may never end, should the program die over it. */
  #do(activity: () => Promise<void>, failed: () => void = () => {}): void {
    activity().catch((error: unknown) => {
      if (!(error instanceof DatabaseLocked)) {
        const stack = error instanceof Error ? error.stack : String(error);
        this.#run.chronicle.broken("nothing fails but for a fault", stack ?? "");
      }
      failed();
    });
  }

  /** What a row is about: the same in runs that differ elsewhere. */
  subjectOf({ row, id }: Pick<Wakeup, "row" | "id">): string {
    if (row === "outgoing") return this.reader.text(id).cause;
    const alarm = this.reader.alarm(id);
    return alarm ? `${alarm.kind} of ${alarm.dayId}` : `an alarm that is off (${id})`;
  }

  /** The database as a process that is killed leaves it: not closed, only abandoned. */
  async #reopenAsLeft(store: Store): Promise<void> {
    const before = this.#file;
    this.#file = before.replace(/\d*\.db$/, `${this.#deaths}.db`);
    copyFileSync(before, this.#file);
    if (existsSync(`${before}-wal`)) copyFileSync(`${before}-wal`, `${this.#file}-wal`);
    this.reader.close();
    this.reader = new Reader(`file:${this.#file}`);
    await store.close();
    for (const end of ["", "-wal", "-shm"]) rmSync(`${before}${end}`, { force: true });
  }

  #code(): string {
    this.#codes += 1;
    return String(this.#run.dice.between(1000, 9999, "code", this.#codes));
  }
}
