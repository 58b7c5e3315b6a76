/** A walk that is interrupted: the server killed or stopped, Redis emptied, finalization from outside. */
import { Redis } from "ioredis";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { bells } from "../support/live-bells.ts";
import { lookUpsAreDue } from "../support/live-look-ups.ts";
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

const firstWave = ["Hanna", "Imre", "Jana", "Gabi", "Feri"];
const timeoutMs = 60_000;

for (const { bell, present } of bells) {
  describe.runIf(present)(`on the ${bell} bell`, () => {
    test("a server killed in the middle of a walk goes on where it was, and texts nobody twice", {
      timeout: timeoutMs,
    }, async () => {
      const live = await openOn(bell);
      const server = await live.serve();
      await signUp(live);
      // The text arrives, but we never hear that it was taken.
      live.twilio.misbehave(phoneOf("Feri"), { kind: "hang", taken: true });
      await split(live);
      for (const name of firstWave) await live.hears(name, asked);
      const hanna = live.textForm("Hanna", "YES");
      await live.post("/twilio/inbound", hanna);
      await live.hears("Hanna", /Thank you/);
      await live.says("Gabi", "NO");
      await live.hears("Eva", asked);
      await live.says("Jana", "YES");
      await live.hears("Jana", /Thank you/);
      // Our answer to Imre's yes never gets there.
      live.twilio.misbehave(phoneOf("Imre"), { kind: "hang", taken: false });
      await live.says("Imre", "YES");
      await vi.waitFor(() => expect(lostTo(live, "Imre")).toHaveLength(1), patience);
      await server.end("SIGKILL");

      for (const name of ["Feri", "Imre"]) live.twilio.misbehave(phoneOf(name), null);
      await allDeadlinesOver(live);
      expect(lookUpsAreDue(live)).toBeGreaterThanOrEqual(2);
      const backAt = Date.now();
      const again = await live.serve();
      // Eva fell silent while nobody was there to notice; so did Feri, once it's clear that he was asked.
      for (const name of ["Dani", "Csaba"]) {
        const { at } = await live.hears(name, asked);
        expect(at - backAt).toBeLessThan(10_000);
        await live.hears("Imre", /Thank you/);
        expect(await live.post("/twilio/inbound", hanna)).toBe(200);
        await live.says(name, "YES");
      }
      const paper = await ending(live);
      expect(paper.form.Body).toContain("09:00 (5 of 7): Csaba, Dani, Hanna, Imre, Jana\n");
      expect(await again.end("SIGTERM")).toMatchObject({ status: 0 });
      expect(textedTwice(live)).toEqual([]);
      expect(countsOf(live)).toEqual({
        ...{ Juli: 3, Anna: 2, Bea: 3, Csaba: 3, Dani: 4, Eva: 3, Feri: 3, Gabi: 4 },
        ...{ Hanna: 4, Imre: 4, Jana: 4 },
      });
      for (const name of everyone) expect(textsLike(live, name, closing)).toHaveLength(1);
    });

    test("a server stopped while texts leave sends the rest when it is back, and none twice", {
      timeout: timeoutMs,
    }, async () => {
      const live = await openOn(bell);
      const server = await live.serve();
      await signUp(live);
      await split(live);
      for (const name of firstWave) await live.hears(name, asked);
      for (const name of firstWave.slice(0, 4)) await live.says(name, "YES");
      await live.hears("Gabi", /Thank you/);
      carrierTakes(live, 1_000);
      const busy = { kind: "error", status: 429, code: 20429, retryAfterS: 2 } as const;
      for (const name of ["Anna", "Bea"]) live.twilio.misbehave(phoneOf(name), busy);
      await live.says("Feri", "YES");
      await vi.waitFor(() => expect(unclosed(live)).not.toEqual(everyone), patience);
      expect(await server.end("SIGTERM")).toMatchObject({ status: 0 });
      // The carrier was too busy for some.
      expect(unclosed(live)).toEqual(["Anna", "Bea"]);

      carrierTakes(live, 0);
      const again = await live.serve();
      await ending(live);
      // Nobody's answer waits behind a text of which it isn't known whether it left.
      for (const name of everyone) await live.says(name, "STATUS");
      for (const name of everyone) await live.hears(name, /^You have a place/);
      expect(await again.end("SIGTERM")).toMatchObject({ status: 0 });
      expect(textedTwice(live)).toEqual([]);
    });

    test("`finalize` in another process has the server ask, and is harmless when done again", {
      timeout: timeoutMs,
    }, async () => {
      const live = await openOn(bell);
      const server = await live.serve();
      await signUp(live);
      const [first, second] = await Promise.all([
        live.command("finalize"),
        live.command("finalize"),
      ]);
      const doneAt = Date.now();
      expect([first.status, second.status]).toEqual([0, 0]);
      for (const name of firstWave) {
        const { at } = await live.hears(name, asked);
        expect(at - doneAt).toBeLessThan(5_000);
      }
      for (const name of firstWave.slice(0, 4)) await live.says(name, "YES");
      const third = await live.command("finalize");
      expect(third).toMatchObject({ status: 0, stderr: "" });
      expect(third.stdout).toContain("nothing done");
      await live.says("Feri", "YES");
      await ending(live);
      expect(await server.end("SIGTERM")).toMatchObject({ status: 0 });
      expect(textedTwice(live)).toEqual([]);
      for (const name of everyone) expect(textsLike(live, name, closing)).toHaveLength(1);
    });
  });
}

const onRedis = bells.some(({ bell, present }) => bell === "Redis" && present);

describe.runIf(onRedis)("on a Redis that forgets everything", () => {
  test("a walk goes on within seconds, and not early", { timeout: timeoutMs }, async () => {
    const live = await openOn("Redis");
    const server = await live.serve();
    await signUp(live);
    await split(live);
    for (const name of firstWave) await live.hears(name, asked);
    for (const name of firstWave.slice(0, 4)) await live.says(name, "YES");
    await live.hears("Gabi", /Thank you/);
    await forgetEverything(live);

    const deadline = await lastDeadline(live);
    const { at } = await live.hears("Eva", asked);
    expect(at).toBeGreaterThanOrEqual(deadline);
    expect(at - deadline).toBeLessThan(15_000);
    await live.says("Eva", "YES");
    await ending(live);
    expect(await server.end("SIGTERM")).toMatchObject({ status: 0 });
    expect(textedTwice(live)).toEqual([]);
    for (const name of everyone) expect(textsLike(live, name, closing)).toHaveLength(1);
  });
});

async function openOn(bell: BellKind): Promise<LiveSchool> {
  const live = await openLiveSchool(bell);
  onTestFinished(live.close);
  return live;
}

function unclosed(live: LiveSchool): string[] {
  return everyone.filter((name) => textsLike(live, name, closing).length === 0);
}

/** How long the carrier takes for each text from now on. */
function carrierTakes(live: LiveSchool, answersAfterMs: number): void {
  for (const name of [trainer, ...everyone]) {
    live.twilio.misbehave(phoneOf(name), { kind: "slow", answersAfterMs });
  }
}

function countsOf(live: LiveSchool): Record<string, number> {
  const names = [trainer, ...everyone];
  return Object.fromEntries(names.map((name) => [name, live.textsTo(name).length]));
}

/** The calls for texts to somebody that the carrier did not take. */
function lostTo(live: LiveSchool, name: string) {
  return live.twilio.calls.filter(({ form, sid }) => form.To === phoneOf(name) && sid === null);
}

/** When the last of the questions so far has to be answered, as the database has it. */
async function lastDeadline(live: LiveSchool): Promise<number> {
  const { ledger } = await live.dayRecord();
  const sent = ledger.filter((fact) => fact.fact === "ask-sent");
  expect(sent.map((fact) => fact.answerBy - fact.at)).toEqual(sent.map(() => replyWithinMs));
  return Math.max(...sent.map((fact) => fact.answerBy));
}

/** Waits until nobody can answer in time any more. */
async function allDeadlinesOver(live: LiveSchool): Promise<void> {
  const deadline = await lastDeadline(live);
  await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(deadline), patience);
}

async function forgetEverything(live: LiveSchool): Promise<void> {
  const client = new Redis(live.redis?.url ?? "");
  expect(await client.dbsize()).toBeGreaterThan(0);
  await client.flushall();
  client.disconnect();
}
