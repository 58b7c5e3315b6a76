/** One run of the simulation: a seed's plan played to its end, or to the first broken promise. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hourMs, type Instant } from "../../src/domain/times.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { TroubledCarrier } from "./carrier.ts";
import { type Breach, Chronicle } from "./chronicle.ts";
import { Dice } from "./dice.ts";
import { checkEnd } from "./end-checks.ts";
import { Faults } from "./faults.ts";
import { HearingWatch } from "./hearing-watch.ts";
import { LedgerWatch } from "./ledger-watch.ts";
import { OutboxWatch } from "./outbox-watch.ts";
import { lookInHourly } from "./patience-watch.ts";
import { type Case, type Plan, planOf } from "./plan.ts";
import { Program } from "./program.ts";
import { Reactions } from "./reactions.ts";
import type { Doctor, Run } from "./run.ts";
import { Timeline } from "./timeline.ts";
import { Webhooks } from "./webhooks.ts";

export type Outcome = {
  case: Case;
  breach: Breach | null;
  /** The story, a line an event. */
  lines: string[];
  /** True time of the run's last event. */
  endedAt: Instant;
  steps: number;
  /** How many texts the carrier took. */
  texts: number;
  /** How often the carrier took a text twice, in the one window that can't be closed. */
  doubles: number;
};

/** So long after the last fault everything must have come to rest. */
const calmMs = 72 * hourMs;

const asItIs: Doctor = (store) => store;

/** Plays it. The same case gives the same outcome, always and everywhere. */
export async function simulate(which: Case, doctor: Doctor = asItIs): Promise<Outcome> {
  const plan = planOf(which);
  const dice = new Dice(which.seed);
  const timeline = new Timeline(plan.startsAt);
  const chronicle = new Chronicle(() => timeline.now, namesIn(plan));
  const faults = new Faults(dice, new Set(which.without));
  const run: Run = { plan, dice, faults, timeline, chronicle, doctor };
  const { directory, file } = await makeDatabase();
  try {
    const sent = await play(run, file);
    const { breach, lines } = chronicle;
    return { case: which, breach, lines, endedAt: timeline.now, steps: timeline.steps, ...sent };
  } finally {
    remove(directory);
  }
}

async function play(run: Run, file: string): Promise<Pick<Outcome, "texts" | "doubles">> {
  const { plan, timeline, chronicle } = run;
  const program = new Program(run, file);
  const outbox = new OutboxWatch(run, program);
  const hearing = new HearingWatch(run, program);
  const ledger = new LedgerWatch(run, program, { outbox, hearing });
  const webhooks = new Webhooks(run, program, hearing);
  const phones = new Reactions(run, program);
  const people = new Map(plan.schools.flatMap((one) => one.people.map((p) => [p.phone, p])));
  const parts = { program, webhooks, watch: outbox, phones };
  const carrier = new TroubledCarrier(run, parts, people);
  program.connect(carrier);
  phones.connect(carrier);
  schedule(run, program, carrier);
  lookInHourly(run, { program, ledger }, plan.endsAt + calmMs);
  let version = -1;
  let reader = program.reader;
  try {
    const isBusy = (): boolean => program.isBusy();
    while (!chronicle.breach && (await timeline.step(plan.endsAt + calmMs, isBusy))) {
      const now = program.reader.version();
      if (now !== version || reader !== program.reader) {
        ledger.check(outbox.check());
        [version, reader] = [now, program.reader];
      }
      hearing.forget();
      program.planSweep();
    }
    if (!chronicle.breach) timeline.now = plan.endsAt + calmMs;
    if (!chronicle.breach) await checkEnd(run, { program, webhooks, ledger });
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    chronicle.broken("the simulation goes on", stack);
  } finally {
    program.close();
  }
  return { texts: outbox.texts, doubles: outbox.doubles };
}

/** By phone. */
function namesIn({ schools }: Plan): Map<string, string> {
  const bots = schools.map(({ settings }): [string, string] => [settings.number, "bot"]);
  const trainers = schools.map(({ settings: { trainer } }): [string, string] => {
    return [trainer.phone, trainer.name];
  });
  const people = schools.flatMap((school) =>
    school.people.map(({ phone, name }): [string, string] => [phone, name]),
  );
  return new Map([...people, ...trainers, ...bots]);
}

function schedule(
  { plan, timeline, chronicle, faults }: Run,
  program: Program,
  carrier: TroubledCarrier,
): void {
  const { startsAt, endsAt } = plan;
  timeline.at(startsAt, () => program.start());
  for (const { settings, people, texts } of plan.schools) {
    const { number, trainer } = settings;
    for (const one of [...people, { name: trainer.name, phone: trainer.phone, texts }]) {
      for (const { name, at, body } of one.texts.filter(({ at }) => at < endsAt)) {
        timeline.at(at, () => {
          chronicle.note(`${name} -> ${number}  ${body}`);
          carrier.hears(name, one.phone, number, body);
        });
      }
    }
  }
  for (const { name, from, until } of plan.outages) {
    timeline.at(from, () => program.kill(`${name}, down until ${(until - from) / hourMs} h later`));
    timeline.at(until, () => program.startUnlessOut());
  }
  for (const { name, from, until, byMs } of plan.clockErrors) {
    timeline.at(from, () => setClock(byMs, name));
    timeline.at(until, () => setClock(0, name));
  }
  const setClock = (byMs: number, name: string): void => {
    chronicle.fault(`${name}: the program's clock is ${byMs / 1000} s ahead`);
    program.setClock(byMs);
  };
  timeline.at(endsAt, () => {
    chronicle.note("   from here on nothing goes wrong");
    faults.calm = true;
    program.setClock(0);
  });
}

let template: Buffer | null = null;

/** A directory with a copy of an empty, migrated database: migrating anew for every run would take longer than the run. */
async function makeDatabase(): Promise<{ directory: string; file: string }> {
  const directory = mkdtempSync(join(memoryDirectory(), "backwalk-sim-"));
  open.add(directory);
  const file = join(directory, "0.db");
  if (template === null) {
    process.once("exit", () => open.forEach(remove));
    await openSqliteStore(`file:${file}`).close();
    template = readFileSync(file);
  }
  writeFileSync(file, template);
  return { directory, file };
}

/** Directories of runs that haven't ended. */
const open = new Set<string>();

function remove(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
  open.delete(directory);
}

/** Where files cost no disk, if there is such a place. */
function memoryDirectory(): string {
  return existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
}
