/** Clocks: how far apart is too far, and when each zone changes its clocks next. */
import { expect, test } from "vitest";
import { compareClocks, examineZone, nextClockChange } from "../../src/domain/clocks.ts";
import { minuteMs } from "../../src/domain/times.ts";

const now = Date.UTC(2026, 10, 22, 12);

test.each([
  [0, "ok", "0 s apart from Redis's"],
  [30_000, "ok", "30 s apart from Redis's"],
  [-30_000, "ok", "30 s apart from Redis's"],
  [31_000, "problem", "this machine's clock is 31 s ahead of Redis's; set the wrong one by NTP"],
  [-95_400, "problem", "this machine's clock is 95 s behind Redis's; set the wrong one by NTP"],
])("%s ms ahead of another clock: %s", (aheadMs, state, says) => {
  expect(compareClocks("Redis's", now + aheadMs, now)).toEqual({ state, about: "clock", says });
});

test.each([
  ["Europe/Budapest", "2026-11-22T12:00:00Z", "2027-03-28T01:00:00Z", 60],
  ["Europe/Budapest", "2026-07-01T12:00:00Z", "2026-10-25T01:00:00Z", -60],
  ["Europe/Budapest", "2026-10-25T00:59:30Z", "2026-10-25T01:00:00Z", -60],
  ["Europe/Budapest", "2026-10-25T01:00:00Z", "2027-03-28T01:00:00Z", 60],
  ["America/New_York", "2026-11-22T12:00:00Z", "2027-03-14T07:00:00Z", 60],
  ["Australia/Sydney", "2026-11-22T12:00:00Z", "2027-04-03T16:00:00Z", -60],
  ["Australia/Lord_Howe", "2026-11-22T12:00:00Z", "2027-04-03T15:00:00Z", -30],
])("in %s after %s the clocks change at %s", (zone, from, at, minutes) => {
  const change = { at: Date.parse(at), forwardMs: minutes * minuteMs };
  expect(nextClockChange(zone, Date.parse(from))).toEqual(change);
});

test.each([["UTC"], ["Asia/Tokyo"]])("in %s no change is ahead", (zone) => {
  expect(nextClockChange(zone, now)).toBeNull();
});

test.each([
  ["Europe/Budapest", "Europe/Budapest: on 2027-03-28 the clocks go forward by 60 min, to 03:00"],
  [
    "Australia/Lord_Howe",
    "Australia/Lord_Howe: on 2027-04-04 the clocks go back by 30 min, to 01:30",
  ],
  ["Asia/Tokyo", "Asia/Tokyo: no clock change is ahead"],
])("%s is told with its next change", (zone, says) => {
  expect(examineZone(zone, now)).toEqual({ state: "ok", about: "time zone", says });
});
