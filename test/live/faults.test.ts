/** What the machine can do to a live walk: Redis paused and emptied, the disk full, the database locked, the carrier hanging. */
import { rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Client from "better-sqlite3";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { bells } from "../support/live-bells.ts";
import { lookUpsAreDue } from "../support/live-look-ups.ts";
import { logOf } from "../support/live-program.ts";
import {
  type BellKind,
  everyone,
  type LiveSchool,
  openLiveSchool,
  patience,
  phoneOf,
  replyWithinMs,
  trainer,
} from "../support/live-school.ts";
import {
  asked,
  closing,
  ending,
  signUp,
  split,
  textedTwice,
  textsLike,
} from "../support/live-walk.ts";
import { startRedis } from "../support/redis-server.ts";

const timeoutMs = 90_000;
const hasRedis = bells.some(({ bell, present }) => bell === "Redis" && present);

async function openOn(bell: BellKind): Promise<LiveSchool> {
  const live = await openLiveSchool(bell);
  onTestFinished(live.close);
  return live;
}

/** As Twilio's own retry would: until it is taken. */
async function saysUntilTaken(live: LiveSchool, name: string, body: string): Promise<void> {
  const form = live.textForm(name, body);
  while ((await live.post("/twilio/inbound", form).catch(() => 0)) !== 200) await sleep(200);
}

/** `answers`: what somebody was told as often as they asked. */
async function walksOn(live: LiveSchool, { answers = /^$/ } = {}): Promise<void> {
  // Three silent ones are followed by three more, who say yes.
  for (const name of ["Eva", "Dani"]) {
    await live.hears(name, asked);
    await saysUntilTaken(live, name, "YES");
  }
  await ending(live);
  expect(textedTwice(live).filter((text) => !answers.test(text))).toEqual([]);
  for (const name of everyone) expect(textsLike(live, name, closing)).toHaveLength(1);
  expect(await live.command("verify")).toMatchObject({ status: 0 });
}

async function askedFive(live: LiveSchool): Promise<void> {
  await signUp(live);
  await split(live);
  for (const name of ["Hanna", "Imre", "Jana", "Gabi", "Feri"]) await live.hears(name, asked);
  for (const name of ["Hanna", "Imre", "Jana"]) await live.says(name, "YES");
}

function inboxOf(live: LiveSchool): unknown[] {
  const db = new Client(live.databaseFile, { readonly: true });
  try {
    return db.prepare("SELECT message_id FROM inbox").pluck().all();
  } finally {
    db.close();
  }
}

describe.runIf(hasRedis)("Redis", () => {
  test("paused for longer than a deadline: texts are taken, and what fell due is done once it is back", {
    timeout: timeoutMs,
  }, async () => {
    const live = await openOn("Redis");
    await live.serve();
    await askedFive(live);
    live.redis?.pause();
    onTestFinished(() => live.redis?.resume());
    const beganAt = Date.now();
    expect(await live.says("Anna", "STATUS")).toBe(200);
    // Twilio waits 15 seconds.
    expect(Date.now() - beganAt).toBeLessThan(10_000);
    await sleep(replyWithinMs + 1_000);
    live.redis?.resume();
    await walksOn(live);
    await live.hears("Anna", /You have a place/);
  });

  test("killed and started again empty: what fell due meanwhile is done within seconds", {
    timeout: timeoutMs,
  }, async () => {
    const live = await openOn("Redis");
    await live.serve();
    await askedFive(live);
    const port = live.redis?.port;
    await live.redis?.kill();
    await sleep(replyWithinMs + 1_000);
    const again = await startRedis(port);
    onTestFinished(async () => again?.stop());
    await walksOn(live);
  });
});

test("the disk full: a text that can't be kept is refused, and nothing that was promised is lost", {
  timeout: timeoutMs,
}, async () => {
  const live = await openOn("embedded");
  const first = await live.serve();
  await askedFive(live);
  await first.end("SIGTERM");
  const fileBlocksMax = 2 * Math.ceil(statSync(live.databaseFile).size / 512);
  const full = await live.serve({ fileBlocksMax });
  const kept: string[] = [];
  await vi.waitFor(async () => {
    const form = live.textForm("Anna", "STATUS");
    const status = await live.post("/twilio/inbound", form);
    if (status === 200) kept.push(form.MessageSid);
    expect(status).toBe(500);
  }, patience);
  expect((await fetch(`${live.url()}/healthz`)).status).toBe(200);
  await full.end("SIGKILL");
  expect(inboxOf(live)).toEqual(expect.arrayContaining(kept));
  lookUpsAreDue(live);
  await live.serve();
  await saysUntilTaken(live, "Anna", "STATUS");
  await live.hears("Anna", /You have a place/);
  await walksOn(live, { answers: /^Anna: You have a place/ });
});

test("the database locked by another process: texts are taken once it is free", {
  timeout: timeoutMs,
}, async () => {
  const live = await openOn("embedded");
  await live.serve();
  await askedFive(live);
  const other = new Client(live.databaseFile);
  other.exec("BEGIN IMMEDIATE");
  // What waited for the lock before it may have held it up past our patience, so it asks until refused.
  const form = live.textForm("Anna", "STATUS");
  await vi.waitFor(async () => {
    expect(await live.post("/twilio/inbound", form)).toBe(500);
  }, patience);
  other.exec("ROLLBACK");
  other.close();
  expect(inboxOf(live)).not.toContain(form.MessageSid);
  await vi.waitFor(async () => {
    expect(await live.post("/twilio/inbound", form)).toBe(200);
  }, patience);
  await live.hears("Anna", /You have a place/);
  await walksOn(live);
});

async function readiness(live: LiveSchool): Promise<unknown> {
  return await (await fetch(`${live.url()}/readyz`)).json();
}

test("the database's files deleted under the server: it isn't ready, and says so unasked within a minute", {
  timeout: timeoutMs,
}, async () => {
  const live = await openOn("embedded");
  const server = await live.serve();
  expect(await readiness(live)).toEqual({ status: "ok" });
  rmSync(dirname(live.databaseFile), { recursive: true });
  const complaint = () => logOf(server).find(({ level }) => Number(level) >= 50);
  await vi.waitFor(() => expect(complaint()).toBeDefined(), { timeout: 60_000, interval: 100 });
  expect(complaint()).toMatchObject({
    msg: "the database can't do its work",
    err: { message: expect.stringContaining("is gone while it was open") },
  });
  expect(await readiness(live)).toEqual({ status: "unavailable", down: ["database"] });
});

test("many texts while the database is locked: the server lives, isn't ready, and refuses all of them within its patience", {
  timeout: timeoutMs,
}, async () => {
  const live = await openOn("embedded");
  await live.serve();
  const other = new Client(live.databaseFile);
  other.exec("BEGIN IMMEDIATE");
  const beganAt = Date.now();
  const refused = Promise.all(
    Array.from({ length: 200 }, () => live.says("Anna", "STATUS").catch(() => 0)),
  );
  await sleep(500);
  expect((await fetch(`${live.url()}/healthz`)).status).toBe(200);
  expect(Date.now() - beganAt).toBeLessThan(4_000);
  expect(await readiness(live)).toEqual({ status: "unavailable", down: ["database"] });
  expect(new Set(await refused)).toEqual(new Set([500]));
  // Five seconds for each; in groups, one after the other, it was forty.
  expect(Date.now() - beganAt).toBeLessThan(14_000);
  other.exec("ROLLBACK");
  other.close();
  expect(await live.says("Anna", "JOIN Anna")).toBe(200);
  await vi.waitFor(async () => expect(await readiness(live)).toEqual({ status: "ok" }), patience);
});

test("the carrier hanging: deadlines are noticed all the same, and nobody is texted twice", {
  timeout: timeoutMs,
}, async () => {
  const live = await openOn("embedded");
  await live.serve();
  await askedFive(live);
  for (const name of [trainer, ...everyone]) {
    live.twilio.misbehave(phoneOf(name), { kind: "slow", answersAfterMs: 4_000 });
  }
  await vi.waitFor(async () => {
    const { day } = await live.dayRecord();
    expect(day.asks.filter((ask) => ask.outcome === "silent").length).toBeGreaterThanOrEqual(2);
  }, patience);
  for (const name of [trainer, ...everyone]) live.twilio.misbehave(phoneOf(name), null);
  await walksOn(live);
});
