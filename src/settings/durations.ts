/** Durations as people write them: `90s`, `60m`, `2h`. */
import type { z } from "zod";
import { hourMs, minuteMs } from "../domain/times.ts";
import { leaf } from "./shapes.ts";

const unitsMs: Readonly<Record<string, number>> = { s: 1000, m: minuteMs, h: hourMs };

/** Milliseconds, or undefined when it is no duration. */
export function parseDurationMs(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,6})([smh])$/.exec(text) ?? [];
  const unitMs = unitsMs[unit ?? ""];
  return count && unitMs ? Number(count) * unitMs : undefined;
}

/** A duration within bounds that are written as durations themselves; gives milliseconds. */
export function duration(min: string, max: string): z.ZodType<number> {
  const [minMs, maxMs] = [parseDurationMs(min) ?? 0, parseDurationMs(max) ?? 0];
  return leaf("a duration", "write it as 90s, 60m or 2h", (value) =>
    typeof value === "string" ? parseDurationMs(value) : undefined,
  ).refine((ms) => ms >= minMs && ms <= maxMs, `is out of range; write ${min} to ${max}`);
}
