/** How often a property is tried, and with which cases. */

/** Set by `npm run explore`: tries so many times as many cases, new ones each time. */
const exploring = Number(process.env.EXPLORE ?? 0);

/** Else each run tries the same cases, so that a test that fails speaks of what was changed. */
const seed = 20_261_122;

/** What fast-check is told; a failure names the seed and the path that play it again. */
export function tries(count = 100): { numRuns: number; seed?: number } {
  return exploring > 0 ? { numRuns: count * exploring } : { numRuns: count, seed };
}

/** How long a property of many tries may take, in ms: an hour where new cases are looked for. */
export function patience(usualMs: number): number {
  return exploring > 0 ? 3_600_000 : usualMs;
}
