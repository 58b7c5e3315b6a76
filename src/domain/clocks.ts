/** Clocks: whether this machine's agrees with another's, and when a zone's are changed. */
import { TZDate } from "@date-fns/tz";
import { type Finding, findingsOf } from "./findings.ts";
import { hourMs, type Instant, localDate, localTime, minuteMs } from "./times.ts";

/** Further apart than this, deadlines come at a time that people's own clocks don't show. */
const apartMsMax = 30_000;

/** `whose` is the other clock's owner, in words. */
export function compareClocks(whose: string, ours: Instant, theirs: Instant): Finding {
  const aheadMs = ours - theirs;
  const { ok, problem } = findingsOf("clock");
  const apart = `${Math.round(Math.abs(aheadMs) / 1000)} s`;
  if (Math.abs(aheadMs) <= apartMsMax) return ok(`${apart} apart from ${whose}`);
  const where = aheadMs > 0 ? "ahead of" : "behind";
  return problem(`this machine's clock is ${apart} ${where} ${whose}; set the wrong one by NTP`);
}

export type ClockChange = {
  at: Instant;
  /** Negative when the clocks go back. */
  forwardMs: number;
};

/** Longer than a year, so that every zone that changes its clocks does so within. */
const lookAheadMs = 400 * 24 * hourMs;

/** The zone's first clock change after `from`, or null if none comes within 400 days. */
export function nextClockChange(zone: string, from: Instant): ClockChange | null {
  const stepMs = 24 * hourMs;
  for (let before = from; before < from + lookAheadMs; before += stepMs) {
    if (offsetMs(before, zone) !== offsetMs(before + stepMs, zone)) {
      return changeBetween(before, before + stepMs, zone);
    }
  }
  return null;
}

/** Halves the span until it is a minute: no zone changes its clocks between full minutes. */
function changeBetween(from: Instant, to: Instant, zone: string): ClockChange {
  let [before, after] = [Math.floor(from / minuteMs), Math.ceil(to / minuteMs)];
  const offset = offsetMs(before * minuteMs, zone);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetMs(middle * minuteMs, zone) === offset) before = middle;
    else after = middle;
  }
  const at = after * minuteMs;
  return { at, forwardMs: offsetMs(at, zone) - offset };
}

function offsetMs(instant: Instant, zone: string): number {
  return -new TZDate(instant, zone).getTimezoneOffset() * minuteMs;
}

/** Tells the zone's next clock change, which no day of Backwalk's minds. */
export function examineZone(zone: string, now: Instant): Finding {
  const change = nextClockChange(zone, now);
  return findingsOf("time zone").ok(`${zone}: ${changeInWords(zone, change)}`);
}

function changeInWords(zone: string, change: ClockChange | null): string {
  if (change === null) return "no clock change is ahead";
  const { at, forwardMs } = change;
  const where = forwardMs > 0 ? "forward" : "back";
  const minutes = Math.abs(forwardMs) / minuteMs;
  return `on ${localDate(at, zone)} the clocks go ${where} by ${minutes} min, to ${localTime(at, zone)}`;
}
