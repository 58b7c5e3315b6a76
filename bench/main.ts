/** `npm run bench`: how much the built server carries, on this machine, beside its own load generator. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startRedis } from "../test/support/redis-server.ts";
import { inWords, percentile } from "./figures.ts";
import { type LoadFigures, type RunFigures, run } from "./run.ts";

const { values } = parseArgs({
  options: {
    schools: { type: "string", default: "1,100,10000" },
    bells: { type: "string", default: "embedded,redis" },
    seconds: { type: "string", default: "10" },
    json: { type: "boolean", default: false },
  },
});

// Compiled to dist-bench/bench/.
const mainFile = join(fileURLToPath(new URL("../../", import.meta.url)), "dist/main.js");

const knownBells = ["embedded", "redis"];
for (const bell of values.bells.split(",")) {
  if (knownBells.includes(bell)) continue;
  console.error(`There is no ${bell} bell: write --bells ${knownBells.join(",")}`);
  process.exit(2);
}

const runs: RunFigures[] = [];
for (const bell of values.bells.split(",")) {
  for (const schools of values.schools.split(",").map(Number)) {
    const figures = await runOn(bell, schools);
    if (figures === null) break;
    runs.push(figures);
    if (!values.json) show(figures);
  }
}
if (values.json) console.log(JSON.stringify(runs, null, 2));
else showRatios();

/** Each run has a Redis of its own, as it has a database of its own. Null: there is none on this machine. */
async function runOn(bell: string, schools: number): Promise<RunFigures | null> {
  const loadS = Number(values.seconds);
  if (bell !== "redis") return run({ mainFile, schools, loadS, redisUrl: null });
  const redis = await startRedis();
  if (redis === null) {
    console.warn("SKIPPED: no redis-server on this machine, so nothing is measured on Redis");
    return null;
  }
  try {
    return await run({ mainFile, schools, loadS, redisUrl: redis.url });
  } finally {
    await redis.stop();
  }
}

function show(figures: RunFigures): void {
  const { schools, bell, commitsPerS, burst } = figures;
  const commits = percentile(commitsPerS, 0.5);
  const meanwhile = figures.deadlinesMeanwhile;
  const lines = {
    "the database alone": `${commitsPerS.join(", ")} durable commits/s`,
    "start, stop": `${figures.startedInMs} ms, ${figures.stoppedInMs} ms`,
    "texts without answer": loadInWords(figures.smallTalk, commits),
    "deadlines meanwhile": `${meanwhile.count}: ${inWords(meanwhile)} late`,
    "texts with an answer": loadInWords(figures.questions, commits),
    "the last answer": `${figures.answeredAfterS} s after the last text`,
    "deadlines at once": `${burst.lateMs.count}: ${inWords(burst.lateMs)} late, ${burst.cpuMsPerDeadline} ms of CPU each`,
    "the earliest": `${burst.earliestMs} ms after its time`,
    "questions that follow": `${burst.nextQuestionMs.count}: ${inWords(burst.nextQuestionMs)} after the deadline`,
    "texts meanwhile": `${burst.latencyMs.count}: ${inWords(burst.latencyMs)}`,
    memory: `${figures.memoryMb} MB`,
  };
  console.log(`\n${schools} schools, ${bell} bell (times: p50/p95/p99/max)`);
  for (const [what, says] of Object.entries(lines)) console.log(`  ${what.padEnd(22)} ${says}`);
}

function loadInWords(figures: LoadFigures, commitsPerS: number): string {
  const { textsPerS, latencyMs, cpuMsPerText, answersPerS } = figures;
  const share = `${Math.round((100 * textsPerS) / commitsPerS)} % of the commits`;
  return `${textsPerS}/s, ${share}, ${inWords(latencyMs)}, ${cpuMsPerText} ms of CPU each, ${answersPerS}/s out`;
}

/** What a text costs with the most schools, against the fewest. */
function showRatios(): void {
  for (const bell of new Set(runs.map((one) => one.bell))) {
    const ofBell = runs.filter((one) => one.bell === bell).sort((a, b) => a.schools - b.schools);
    const [fewest, most] = [ofBell[0], ofBell.at(-1)];
    if (!fewest || !most || fewest === most) continue;
    const ratio = most.smallTalk.cpuMsPerText / fewest.smallTalk.cpuMsPerText;
    const against = `with ${most.schools} schools as with ${fewest.schools}`;
    console.log(`\n${bell}: a text costs ${ratio.toFixed(2)} times as much ${against}`);
  }
}
