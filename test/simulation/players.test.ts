/** Many players give what one gives: the outcomes in order, and the lowest seed that breaks a promise. */
import { expect, test } from "vitest";
import { type Played, type Player, playSeeds } from "./players.ts";
import { simulate } from "./simulate.ts";

/** Plays nothing: `breaking` seeds break a promise, after so many turns of the loop as is given. */
function pretend(breaking: readonly number[], turnsOf: (seed: number) => number): () => Player {
  return () => ({
    async play(seed) {
      for (let turn = 0; turn < turnsOf(seed); turn += 1) await Promise.resolve();
      const breach = breaking.includes(seed) ? { promise: `of ${seed}`, found: "" } : null;
      const nothing = { endedAt: 0, steps: 0, texts: 0, doubles: 0 };
      return { case: { seed, without: [], hours: null }, breach, ...nothing };
    },
    leave: () => undefined,
  });
}

test("two processes give the outcomes of one, seed by seed", { timeout: 60_000 }, async () => {
  const told: Played[] = [];
  const onPlayed = (played: Played): void => void told.push(played);
  const broken = await playSeeds({ from: 1, count: 4, players: 2, onPlayed });
  const alone: Played[] = [];
  for (const seed of [1, 2, 3, 4]) {
    const { lines: _, ...played } = await simulate({ seed, without: [], hours: null });
    alone.push(played);
  }
  expect(broken).toBeNull();
  expect(told).toEqual(alone);
});

test.each([
  ["the first is the slowest", (seed: number) => 500 - seed * 10],
  ["all take as long", () => 3],
  ["later ones take longer", (seed: number) => seed * 10],
])("the lowest seed that breaks a promise is found when %s", async (_, turnsOf) => {
  const told: number[] = [];
  const onPlayed = (played: Played): void => void told.push(played.case.seed);
  const playing = { from: 1, count: 40, players: 4, onPlayed };
  const broken = await playSeeds(playing, pretend([9, 7, 8, 30], turnsOf));
  expect(broken?.breach?.promise).toBe("of 7");
  expect(told).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
