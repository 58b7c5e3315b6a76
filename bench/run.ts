/** One run: so many schools on one bell, from their making to the last deadline. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type StandInCarrier, startCarrier, type TakenText } from "./carrier.ts";
import { type Deadlines, readDeadlines } from "./deadlines.ts";
import { durableCommitsPerS } from "./durable-commits.ts";
import { rounded, type Spread, spreadOf } from "./figures.ts";
import { fullLoad, type Load, steadyLoad } from "./load.ts";
import { makeSchools } from "./schools.ts";
import { type BenchServer, startServer } from "./server.ts";
import { timetable } from "./timetable.ts";
import { isQuestion, smallTalk, textingPhones } from "./walk.ts";
import { connections } from "./webhooks.ts";

export type LoadFigures = {
  textsPerS: number;
  latencyMs: Spread;
  /** The server's own processor time, for each text that came in and all that followed from it meanwhile. */
  cpuMsPerText: number;
  /** How many texts went out each second. */
  answersPerS: number;
};

export type RunFigures = {
  schools: number;
  bell: string;
  /** The database's own: before, between and after the loads. */
  commitsPerS: number[];
  startedInMs: number;
  stoppedInMs: number;
  /** Texts that need no answer. */
  smallTalk: LoadFigures;
  /** How late the deadlines were that passed during it. */
  deadlinesMeanwhile: Spread;
  /** Texts each of which is answered. */
  questions: LoadFigures;
  /** From the last of these to the last answer. */
  answeredAfterS: number;
  /** All schools' deadlines at one moment. */
  burst: {
    lateMs: Spread;
    earliestMs: number;
    /** When the carrier had the questions that follow from these deadlines, after that moment. */
    nextQuestionMs: Spread;
    /** The server's own processor time, for each deadline, the text that follows, and the texts that came in meanwhile. */
    cpuMsPerDeadline: number;
    /** Of a few texts a second that came in meanwhile. */
    latencyMs: Spread;
  };
  memoryMb: number;
};

type Scene = {
  server: BenchServer;
  carrier: StandInCarrier;
  numbers: readonly string[];
  folder: string;
  loadS: number;
};

const connectionsAtOnce = 20;
const textsPerSInBurst = 100;
const burstPatienceMs = 120_000;

export type Running = { mainFile: string; schools: number; loadS: number; redisUrl: string | null };

export async function run({ mainFile, schools, loadS, redisUrl }: Running): Promise<RunFigures> {
  const folder = mkdtempSync(join(tmpdir(), "backwalk-bench-"));
  const carrier = await startCarrier();
  const times = timetable(schools, loadS);
  const place = { mainFile, folder, carrierUrl: carrier.url, redisUrl };
  try {
    const numbers = await makeSchools(place, carrier, schools, times);
    const server = await startServer(place);
    const deadlines = readDeadlines(join(folder, "bench.db"));
    const scene = { server, carrier, numbers, folder, loadS };
    const measured = await measure(scene, deadlines, times.untilLoadS);
    deadlines.close();
    const stoppedInMs = rounded(await server.stop());
    const { startedInMs } = server;
    const bell = redisUrl ? "redis" : "embedded";
    return {
      schools,
      bell,
      startedInMs: rounded(startedInMs),
      stoppedInMs,
      ...measured,
    };
  } finally {
    await carrier.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(scene: Scene, deadlines: Deadlines, untilLoadS: number) {
  const watch = watchMemory(scene.server);
  const commits = () => rounded(durableCommitsPerS(scene.folder));
  const before = commits();
  const due = deadlines.open();
  const burstAt = due.at(-1) ?? 0;
  const first = Math.min(...due);
  // Where none is sprinkled, the first is the burst, and there is nothing to wait for.
  const sprinkledFrom = first < burstAt ? first : Date.now() + 2_000;
  const earlyMs = sprinkledFrom - 1_000 - Date.now();
  if (earlyMs < 0) {
    const how = `${-earlyMs} ms after the first deadlines: ${untilLoadS} s are too few`;
    throw new Error(`the server was ready ${how}`);
  }
  await sleep(earlyMs);

  const small = await loaded(scene, () => smallTalk);
  const meanwhile = deadlines.lateness(0, burstAt);
  const between = commits();
  let asked = 0;
  const questions = await loaded(scene, () => {
    asked += 1;
    return asked % 2 === 0 ? "STATUS" : "WHY";
  });
  const answeredAfterS = await calm(scene.carrier);
  if (Date.now() > burstAt - 2_000) {
    throw new Error("the answers hadn't left when all deadlines passed: this machine is too busy");
  }
  const burst = await burstOf(scene, deadlines, burstAt);
  return {
    commitsPerS: [before, between, commits()],
    smallTalk: small,
    deadlinesMeanwhile: spreadOf(meanwhile),
    questions,
    answeredAfterS,
    burst,
    memoryMb: rounded((await watch()) / 2 ** 20),
  };
}

/** The most that it has used, looked at each second until asked. */
function watchMemory({ usage }: BenchServer): () => Promise<number> {
  let most = 0;
  const look = async (): Promise<void> => {
    const { residentBytes } = await usage();
    most = Math.max(most, residentBytes);
  };
  const timer = setInterval(() => void look().catch(() => undefined), 1_000);
  return async () => {
    clearInterval(timer);
    await look();
    return most;
  };
}

/** Everybody in turn: the first person of each school, then the second. */
function textsOf(numbers: readonly string[], body: () => string) {
  let sent = 0;
  return () => {
    const to = numbers[sent % numbers.length] ?? "";
    const from = textingPhones[Math.floor(sent / numbers.length) % textingPhones.length] ?? "";
    sent += 1;
    return { from, to, body: body() };
  };
}

async function loaded(scene: Scene, body: () => string): Promise<LoadFigures> {
  const { server, carrier, numbers, loadS } = scene;
  const agent = connections(connectionsAtOnce);
  const target = { url: server.url, agent, atOnce: connectionsAtOnce };
  const next = textsOf(numbers, body);
  await fullLoad(target, 1_000, next);
  const before = { ...(await server.usage()), sent: carrier.count() };
  const load = await fullLoad(target, loadS * 1_000, next);
  const after = { ...(await server.usage()), sent: carrier.count() };
  agent.destroy();
  return figuresOf(load, after.cpuS - before.cpuS, after.sent - before.sent);
}

function figuresOf(load: Load, cpuS: number, answers: number): LoadFigures {
  const texts = load.latenciesMs.length;
  return {
    textsPerS: rounded(texts / load.tookS),
    latencyMs: spreadOf(load.latenciesMs),
    cpuMsPerText: rounded((cpuS * 1000) / texts, 3),
    answersPerS: rounded(answers / load.tookS),
  };
}

/** Until no text has gone out for a second; gives after how many seconds the last one did. */
async function calm(carrier: StandInCarrier): Promise<number> {
  const since = Date.now();
  let last = { count: carrier.count(), at: since };
  while (Date.now() - last.at < 1_000) {
    await sleep(50);
    if (carrier.count() !== last.count) last = { count: carrier.count(), at: Date.now() };
  }
  return rounded((last.at - since) / 1000, 1);
}

async function burstOf(
  scene: Scene,
  deadlines: Deadlines,
  burstAt: number,
): Promise<RunFigures["burst"]> {
  const { server, carrier, numbers } = scene;
  const asked: TakenText[] = [];
  const schools = new Set(numbers);
  carrier.listen((text) => {
    if (schools.has(text.from) && isQuestion(text)) asked.push(text);
  });
  await sleep(Math.max(0, burstAt - 2_000 - Date.now()));
  const agent = connections(connectionsAtOnce);
  const before = await server.usage();
  let done = false;
  const steady = steadyLoad(
    { url: server.url, agent },
    textsPerSInBurst,
    textsOf(numbers, () => smallTalk),
    () => done,
  );
  const giveUpAt = burstAt + burstPatienceMs;
  const isActed = () => deadlines.acted(burstAt, burstAt + 1) >= numbers.length;
  while (!isActed() && Date.now() < giveUpAt) await sleep(250);
  // With one school everybody has had so many texts by now that no question may follow.
  await calm(carrier);
  done = true;
  const { latenciesMs } = await steady;
  agent.destroy();
  const cpuS = (await server.usage()).cpuS - before.cpuS;
  const late = deadlines.lateness(burstAt, burstAt + 1);
  return {
    lateMs: spreadOf(late),
    earliestMs: Math.min(...late),
    cpuMsPerDeadline: rounded((cpuS * 1000) / late.length, 3),
    nextQuestionMs: spreadOf(asked.map(({ at }) => at - burstAt)),
    latencyMs: spreadOf(latenciesMs),
  };
}
