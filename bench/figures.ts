/** Percentiles and how figures are written. */

/** The value that `share` (0 to 1) of the values don't exceed; NaN without values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export type Spread = { count: number; p50: number; p95: number; p99: number; max: number };

export function spreadOf(values: readonly number[]): Spread {
  const at = (share: number): number => rounded(percentile(values, share), 1);
  return { count: values.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

export function rounded(value: number, decimals = 0): number {
  return Number(value.toFixed(decimals));
}

/** `p50/p95/p99/max` in ms. */
export function inWords({ count, p50, p95, p99, max }: Spread): string {
  return count === 0 ? "none" : `${p50}/${p95}/${p99}/${max} ms`;
}
