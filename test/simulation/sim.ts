/** `npm run sim`: plays seeds, and tells the story of the first that breaks a promise (docs/simulation.md). */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { endlessPromise, type Played, playSeeds } from "./players.ts";
import { optionsFor, shrink } from "./shrink.ts";
import { type Outcome, simulate } from "./simulate.ts";

const usage = `npm run sim -- --seeds 1000 [--from 1]
npm run sim -- --seed 7 [--hours 120] [--without Anna,Bea.2,bell-lost] [--story]`;

/** Runs that shrinking may take. */
const shrinkRunsMax = 400;

const { values } = parseArgs({
  options: {
    seeds: { type: "string" },
    from: { type: "string", default: "1" },
    seed: { type: "string" },
    without: { type: "string", default: "" },
    hours: { type: "string" },
    story: { type: "boolean", default: false },
  },
});

// By `exit`, so that what lies in memory goes, too, and the players end.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
if (values.seed !== undefined) process.exitCode = await replay(numberIn(values.seed));
else process.exitCode = await playAll(numberIn(values.from), numberIn(values.seeds ?? "100"));

/** One run with its whole story if it breaks a promise, or if asked for. */
async function replay(seed: number): Promise<number> {
  const without = values.without.split(",").filter((one) => one !== "");
  const hours = values.hours === undefined ? null : numberIn(values.hours);
  const outcome = await simulate({ seed, without, hours });
  const isPart = without.length > 0 || hours !== null;
  if (outcome.breach && !isPart) return tellOf(outcome);
  if (outcome.breach || values.story) console.log(outcome.lines.join("\n"));
  console.log(summaryOf([outcome], 0));
  return outcome.breach ? 1 : 0;
}

async function playAll(from: number, count: number): Promise<number> {
  const startedAt = Date.now();
  const all: Played[] = [];
  const onPlayed = (played: Played): void => {
    all.push(played);
    if (all.length % 100 === 0 && all.length < count)
      console.log(summaryOf(all, Date.now() - startedAt));
  };
  const broken = await playSeeds({ from, count, players: availableParallelism(), onPlayed });
  console.log(summaryOf(all, Date.now() - startedAt));
  if (broken === null) return 0;
  const { seed } = broken.case;
  if (broken.breach?.promise !== endlessPromise) return tellOf(await simulate(broken.case));
  console.log(`Seed ${seed} breaks a promise: ${endlessPromise}.`);
  return 1;
}

/** Shrinks it and tells the shortest story found. */
async function tellOf(outcome: Outcome): Promise<number> {
  const { seed } = outcome.case;
  console.log(`Seed ${seed} breaks a promise: ${outcome.breach?.promise}.`);
  console.log(`Looking for a shorter story than its ${outcome.lines.length} lines …`);
  const shortest = await shrink(outcome, shrinkRunsMax);
  console.log(`\n${shortest.lines.join("\n")}\n`);
  console.log(`The whole:    npm run sim -- --seed ${seed}`);
  console.log(`This story:   npm run sim -- ${optionsFor(shortest.case)}`);
  return 1;
}

function summaryOf(outcomes: readonly Played[], tookMs: number): string {
  const sum = (of: (one: Played) => number): number =>
    outcomes.reduce((soFar, one) => soFar + of(one), 0);
  const broken = outcomes.filter(({ breach }) => breach).length;
  const seconds = tookMs > 0 ? `, ${Math.round(tookMs / 1000)} s` : "";
  return (
    `${outcomes.length} seeds${seconds}: ${broken} broke a promise, ${sum(({ steps }) => steps)} steps, ` +
    `${sum(({ texts }) => texts)} texts taken, ${sum(({ doubles }) => doubles)} twice in the open window`
  );
}

function numberIn(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  console.error(`${text} is no number\n\n${usage}`);
  process.exit(2);
}
