/** The simulation plays some weeks with every run of the tests; `npm run sim` plays as many as one likes. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { Dice } from "./dice.ts";
import { everyFault } from "./faults.ts";
import { type Case, planOf } from "./plan.ts";
import type { Doctor } from "./run.ts";
import { shrink } from "./shrink.ts";
import { type Outcome, simulate } from "./simulate.ts";

const run = promisify(execFile);
const whole = { without: [], hours: null };
/** On a machine that has other things to do. */
const patience = { timeout: 120_000 };

/** Seeds with all that can happen in them, small enough to be played every time. */
const seeds = Array.from({ length: 15 }, (_, index) => index + 1);

test.each(seeds)("seed %i keeps every promise", patience, async (seed) => {
  const { breach, lines } = await simulate({ seed, ...whole });
  expect(breach, lines.slice(-40).join("\n")).toBeNull();
});

describe("the same seed", () => {
  test("gives the same story, line by line", patience, async () => {
    const [one, other] = [
      await simulate({ seed: 4, ...whole }),
      await simulate({ seed: 4, ...whole }),
    ];
    expect(one.lines.length).toBeGreaterThan(100);
    expect(other.lines).toEqual(one.lines);
  });

  test("gives it in another process, too", patience, async () => {
    const here = await simulate({ seed: 4, ...whole });
    const sim = ["--import", "tsx", "test/simulation/sim.ts", "--seed", "4", "--story"];
    const { stdout } = await run(process.execPath, sim, { maxBuffer: 2 ** 26 });
    expect(stdout.split("\n").slice(0, here.lines.length)).toEqual(here.lines);
  });
});

test("leaving somebody out leaves the others' own texts as they were", patience, async () => {
  const all = await simulate({ seed: 4, ...whole });
  const fewer = await simulate({ seed: 4, without: ["Bea", "bell-lost"], hours: null });
  const own = (lines: string[]): string[] =>
    lines.filter((line) => / Anna\.\d+ -> /.test(line)).map((line) => line.trim());
  expect(own(all.lines).length).toBeGreaterThan(0);
  expect(own(fewer.lines)).toEqual(own(all.lines));
  expect(fewer.lines.some((line) => / Bea\.\d+ -> /.test(line))).toBe(false);
});

describe("a sweep that finds nothing, planted into the store", () => {
  const forgetful: Doctor = (store) => ({ ...store, wakeupsDue: async () => [] });
  const playForgetful = (which: Case): Promise<Outcome> => simulate(which, forgetful);

  test("is found, and its story shrunk to what it takes", patience, async () => {
    const found = await playForgetful({ seed: 13, ...whole });
    const shortest = await shrink(found, 40, playForgetful);
    expect(shortest.breach?.promise).toBe(found.breach?.promise);
    expect(shortest.breach?.promise).toMatch(/waits for long/);
    expect(shortest.lines.length).toBeLessThan(found.lines.length / 4);
    const again = await playForgetful(shortest.case);
    expect(again.lines).toEqual(shortest.lines);
    // It is the sweep's doing and nothing else's.
    const sound = await simulate(shortest.case);
    expect(sound.breach).toBeNull();
  });
});

test("a clock that is behind lets things happen later", patience, async () => {
  // Behind by almost two hours over Saturday 09:00, and nothing else goes wrong.
  const which = { seed: 756, ...whole };
  const [clock] = planOf(which).clockErrors;
  const finalizedAt = async (without: string[]): Promise<string | undefined> => {
    const { lines } = await simulate({ ...which, without });
    return lines.find((line) => line.includes('"finalized"'))?.slice(0, "Sat 21 09:00".length);
  };
  expect(clock?.byMs).toBeLessThan(-30 * 60_000);
  expect(await finalizedAt([everyFault, clock?.name ?? ""])).toMatch(/^Sat \d\d 09:00/);
  expect(await finalizedAt([everyFault])).not.toMatch(/^Sat \d\d 09:00/);
});

test("throws of the dice depend on their key alone, and are spread evenly", () => {
  const dice = new Dice(7);
  const rolls = Array.from({ length: 20_000 }, (_, at) => dice.roll("some", at));
  expect(new Dice(7).roll("some", 4)).toBe(rolls[4]);
  const tenths = Array.from({ length: 10 }, (_, tenth) => {
    return rolls.filter((roll) => Math.floor(roll * 10) === tenth).length / rolls.length;
  });
  for (const share of tenths) expect(Math.abs(share - 0.1)).toBeLessThan(0.01);
});
