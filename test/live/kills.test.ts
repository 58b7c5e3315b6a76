/**
 * The server killed at random moments of live walks, on both bells: nothing promised is lost, nobody is told twice.
 * A few kills each time; `npm run kills` has fifty on each bell.
 */
import { setTimeout as sleep } from "node:timers/promises";
import Client from "better-sqlite3";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { bells } from "../support/live-bells.ts";
import { lookUpsAreDue } from "../support/live-look-ups.ts";
import { drawing, LivePeople } from "../support/live-people.ts";
import {
  everyone,
  type LiveSchool,
  openLiveSchool,
  patience,
  phoneOf,
  trainer,
} from "../support/live-school.ts";
import { signUp, split, textedTwice } from "../support/live-walk.ts";

const kills = Number(process.env.KILLS ?? 3);
const seed = Number(process.env.SEED ?? 1);
/** A walk and its kills take up to half a minute. */
const timeoutMs = 60_000 + kills * 20_000;

describe.each(bells.filter(({ present }) => present))("on the $bell bell", ({ bell }) => {
  test(`killed ${kills} times: every walk ends, all are told once`, {
    timeout: timeoutMs,
  }, async () => {
    const draw = drawing(seed);
    let left = kills;
    let walks = 0;
    let repeated = 0;
    const twice: string[] = [];
    while (left > 0) {
      const live = await openLiveSchool(bell);
      onTestFinished(live.close);
      walks += 1;
      let server = await live.serve();
      await signUp(live);
      slowCarrier(live, draw);
      const people = new LivePeople(live, draw, 2_500);
      await split(live);
      while (left > 0 && !(await isSettled(live))) {
        await sleep(50 + Math.floor(draw() * 1_200));
        await server.end("SIGKILL");
        left -= 1;
        lookUpsAreDue(live);
        server = await live.serve();
      }
      await vi.waitFor(async () => expect(await isSettled(live)).toBe(true), {
        ...patience,
        timeout: 60_000,
      });
      await people.rest();
      await expectAllTold(live);
      repeated += people.repeated;
      twice.push(...textedTwice(live));
      expect(await server.end("SIGTERM")).toMatchObject({ status: 0 });
      expect(await live.command("verify")).toMatchObject({ status: 0 });
      await live.close();
    }
    console.info({ bell, seed, kills, walks, textsSentAgain: repeated, textedTwice: twice.length });
    // The carrier tells what it has: the one window that can't be closed stays empty.
    expect(twice).toEqual([]);
  });
});

/** Texts are often under way when the server dies. */
function slowCarrier(live: LiveSchool, draw: () => number): void {
  for (const name of [trainer, ...everyone]) {
    const answersAfterMs = Math.floor(draw() * 400);
    live.twilio.misbehave(phoneOf(name), { kind: "slow", answersAfterMs });
  }
}

async function isSettled(live: LiveSchool): Promise<boolean> {
  return (await live.dayRecord()).day.phase === "settled";
}

async function expectAllTold(live: LiveSchool): Promise<void> {
  await vi.waitFor(() => expect(unsent(live)).toEqual([]), patience);
  const { day } = await live.dayRecord();
  expect(day.asks.filter((ask) => ask.outcome === "pending")).toEqual([]);
  const standing = day.bookings.filter((one) => one.standing !== "out");
  const told = rows(
    live,
    "SELECT person_id AS id FROM outbox WHERE kind = 'closing' AND status IN ('sent', 'delivered')",
  );
  const ids = told.map((row) => Number(row.id)).sort((a, b) => a - b);
  expect(ids).toEqual(standing.map((one) => one.personId).sort((a, b) => a - b));
  expect(
    live.textsTo(trainer).filter((call) => /^.*\n.*Waiting:/s.test(call.form.Body ?? "")),
  ).not.toEqual([]);
}

function unsent(live: LiveSchool): unknown[] {
  // The server is at work: what it sends right now is none of these.
  lookUpsAreDue(live, 5_000);
  return rows(
    live,
    "SELECT id, status FROM outbox WHERE status IN ('pending','sending','unknown')",
  );
}

function rows(live: LiveSchool, query: string): Record<string, unknown>[] {
  const db = new Client(live.databaseFile, { readonly: true });
  try {
    return db.prepare<[], Record<string, unknown>>(query).all();
  } finally {
    db.close();
  }
}
