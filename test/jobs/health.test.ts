/** Health: what breaks is noticed and logged once, whether anybody asks or not, and asking is cheap. */
import { pino } from "pino";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AppError } from "../../src/domain/errors.ts";
import { type Health, healthOf } from "../../src/jobs/health.ts";

let lines: { level: number; msg: string }[];
let trouble: { database: Error | null; bell: Error | null };
let pings: number;
let healths: Health[];

beforeEach(() => {
  lines = [];
  trouble = { database: null, bell: null };
  pings = 0;
  healths = [];
});
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(healths.map((health) => health.stop()));
});

function newHealth(everyMs?: number): Health {
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const ping = (what: keyof typeof trouble) => async () => {
    pings += 1;
    if (trouble[what]) throw trouble[what];
  };
  const parts = { store: { ping: ping("database") }, bell: { ping: ping("bell") } };
  const health = healthOf(parts, log, everyMs);
  healths.push(health);
  return health;
}

const said = () => lines.map(({ level, msg }) => `${level} ${msg}`);

test("tells of each what it says of itself", async () => {
  expect(await newHealth().look()).toEqual({ database: true, bell: true });
  trouble.database = new AppError("unavailable", "the disk is full");
  expect(await newHealth().look()).toEqual({ database: false, bell: true });
  trouble = { database: null, bell: new AppError("unavailable", "Redis is gone") };
  expect(await newHealth().look()).toEqual({ database: true, bell: false });
});

test("whoever asks within a second is told what was found, and after it what is", async () => {
  vi.useFakeTimers();
  const health = newHealth();
  await Promise.all([health.look(), health.look()]);
  for (let count = 0; count < 100; count += 1) await health.look();
  expect(pings).toBe(2);
  trouble.database = new Error("on purpose");
  vi.advanceTimersByTime(1_000);
  expect(await health.look()).toEqual({ database: false, bell: true });
  expect(pings).toBe(4);
});

test("nobody asks, and what breaks is in the log once, and so is that it works again", async () => {
  vi.useFakeTimers();
  const health = newHealth();
  health.begin();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said()).toEqual([]);
  trouble.database = new AppError("unavailable", "the file is gone");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said()).toEqual(["50 the database can't do its work"]);
  expect(lines[0]).toMatchObject({ err: { message: "the file is gone" } });
  trouble.bell = new AppError("unavailable", "Redis is full");
  await vi.advanceTimersByTimeAsync(60_000);
  trouble = { database: null, bell: null };
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said().slice(1)).toEqual([
    "50 the bell can't do its work",
    "30 the database works again",
    "30 the bell works again",
  ]);
});

test("once it is stopped it looks no more", async () => {
  vi.useFakeTimers();
  const health = newHealth();
  health.begin();
  await health.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(pings).toBe(0);
});
