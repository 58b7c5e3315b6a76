/** The simulation plays some weeks with every run of the tests; `npm run sim` plays as many as one likes. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { Dice } from "./dice.ts";
import { shrink } from "./shrink.ts";
import { simulate } from "./simulate.ts";

const run = promisify(execFile);
const whole = { without: [], hours: null };

/** Seeds with all that can happen in them, small enough to be played every time. */
const seeds = Array.from({ length: 25 }, (_, index) => index + 1);

test.each(seeds)("seed %i keeps every promise", async (seed) => {
  const { breach, lines } = await simulate({ seed, ...whole });
  expect(breach, lines.slice(-40).join("\n")).toBeNull();
});

describe("the same seed", () => {
  test("gives the same story, line by line", async () => {
    const [one, other] = [
      await simulate({ seed: 6, ...whole }),
      await simulate({ seed: 6, ...whole }),
    ];
    expect(one.lines.length).toBeGreaterThan(100);
    expect(other.lines).toEqual(one.lines);
  });

  test("gives it in another process, too", async () => {
    const here = await simulate({ seed: 6, ...whole });
    const sim = ["--import", "tsx", "test/simulation/sim.ts", "--seed", "6", "--story"];
    const { stdout } = await run(process.execPath, sim, { maxBuffer: 2 ** 26 });
    expect(stdout.split("\n").slice(0, here.lines.length)).toEqual(here.lines);
  });
});

test("leaving somebody out leaves the others' own texts as they were", async () => {
  const all = await simulate({ seed: 6, ...whole });
  const fewer = await simulate({ seed: 6, without: ["Bea", "bell-lost"], hours: null });
  const own = (lines: string[]): string[] =>
    lines.filter((line) => / Anna\.\d+ -> /.test(line)).map((line) => line.trim());
  expect(own(all.lines).length).toBeGreaterThan(0);
  expect(own(fewer.lines)).toEqual(own(all.lines));
  expect(fewer.lines.some((line) => / Bea\.\d+ -> /.test(line))).toBe(false);
});

test("a story that breaks a promise is shrunk to what it takes", async () => {
  const found = await simulate({ seed: 6, ...whole });
  const told = found.lines.length;
  // As if the promise had been that nothing ever happens.
  const broken = { ...found, breach: null };
  const shortest = await shrink(broken, 60);
  expect(shortest.lines.length).toBeLessThan(told / 4);
  expect(shortest.case.without.length).toBeGreaterThan(0);
}, 60_000);

test("throws of the dice depend on their key alone, and are spread evenly", () => {
  const dice = new Dice(7);
  const rolls = Array.from({ length: 20_000 }, (_, at) => dice.roll("some", at));
  expect(new Dice(7).roll("some", 4)).toBe(rolls[4]);
  const tenths = Array.from({ length: 10 }, (_, tenth) => {
    return rolls.filter((roll) => Math.floor(roll * 10) === tenth).length / rolls.length;
  });
  for (const share of tenths) expect(Math.abs(share - 0.1)).toBeLessThan(0.01);
});
