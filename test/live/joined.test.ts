/** How the built server joins its parts: the switch, the pace and the caps of sending, metrics, codes, limits, and what fell due meanwhile. */
import { connect } from "node:net";
import Client from "better-sqlite3";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { segmentsOf } from "../../src/conversations/texting/segments.ts";
import { minuteMs } from "../../src/domain/times.ts";
import type { DayRecord } from "../../src/turns/ports.ts";
import { bells } from "../support/live-bells.ts";
import { logOf } from "../support/live-program.ts";
import {
  type BellKind,
  booked,
  everyone,
  type LiveSchool,
  openLiveSchool,
  patience,
  phoneOf,
  trainer,
} from "../support/live-school.ts";
import { asked, signUp, split } from "../support/live-walk.ts";

const timeoutMs = 60_000;

async function openOn(bell: BellKind = "embedded"): Promise<LiveSchool> {
  const live = await openLiveSchool(bell);
  onTestFinished(live.close);
  return live;
}

async function join(live: LiveSchool, names: readonly string[]): Promise<void> {
  const taken = await Promise.all(names.map((name) => live.says(name, `JOIN ${name}`)));
  expect(taken).toEqual(names.map(() => 200));
}

/** What `/metrics` says, by name and labels. */
async function metricsOf(live: LiveSchool): Promise<Record<string, number>> {
  const page = await (await fetch(`${live.url()}/metrics`)).text();
  const lines = page.split("\n").filter((line) => line.startsWith("backwalk_"));
  return Object.fromEntries(lines.map((line) => [line.split(" ")[0], Number(line.split(" ")[1])]));
}

/** How many texts of this status are due later than this, as the database has it. */
function textsDueAfter(live: LiveSchool, status: string, dueAfter: number): number {
  const db = new Client(live.databaseFile, { readonly: true });
  try {
    const count = "SELECT count(*) FROM outbox WHERE status = ? AND due_at > ?";
    return Number(db.prepare(count).pluck().get(status, dueAfter));
  } finally {
    db.close();
  }
}

test("SENDING=held keeps every text here, and a start with `on` lets them leave", {
  timeout: timeoutMs,
}, async () => {
  const live = await openOn();
  const held = await live.serve({}, { SENDING: "held" });
  for (const name of booked) await join(live, [name]);
  expect(await metricsOf(live)).toMatchObject({
    backwalk_sending_held: 1,
    'backwalk_texts{state="waiting"}': booked.length,
  });
  // Ends once what was rung for is handled.
  expect(await held.end("SIGTERM")).toMatchObject({ status: 0 });
  expect(live.twilio.calls).toEqual([]);

  await live.serve({}, { SENDING: "on" });
  for (const name of booked) await live.hears(name, new RegExp(`Thanks ${name}`));
  await vi.waitFor(async () => {
    expect(await metricsOf(live)).toMatchObject({
      backwalk_sending_held: 0,
      'backwalk_texts{state="waiting"}': 0,
      'backwalk_texts_sent_total{outcome="accepted"}': booked.length,
    });
  }, patience);
});

test("SEGMENTS_PER_SECOND is the pace at which texts reach the carrier", {
  timeout: timeoutMs,
}, async () => {
  const live = await openOn();
  await live.serve({}, { SEGMENTS_PER_SECOND: "2" });
  await join(live, everyone);
  for (const name of everyone) await live.hears(name, new RegExp(`Thanks ${name}`));
  const { calls } = live.twilio;
  const segments = calls.slice(0, -1).map(({ form }) => segmentsOf(form.Body ?? ""));
  // A second's worth may leave at once.
  const leastMs = 500 * segments.reduce((sum, one) => sum + one, 0) - 1_000;
  const tookMs = (calls.at(-1)?.at ?? 0) - (calls[0]?.at ?? 0);
  expect(leastMs).toBeGreaterThan(3_000);
  // The first may have been on its way for longer than the last.
  expect(tookMs).toBeGreaterThan(leastMs - 1_500);
});

test("DAILY_TEXTS is as many as leave on one day, unless a start gives more room", {
  timeout: timeoutMs,
}, async () => {
  const live = await openOn();
  const server = await live.serve({}, { DAILY_TEXTS: "3" });
  await join(live, everyone);
  await vi.waitFor(() => {
    expect(textsDueAfter(live, "pending", Date.now() + 1_000)).toBe(everyone.length - 3);
    expect(live.twilio.calls).toHaveLength(3);
  }, patience);
  expect(await metricsOf(live)).toMatchObject({ 'backwalk_texts{state="waiting"}': 7 });
  await server.end("SIGTERM");

  await live.serve({}, { DAILY_TEXTS: "5" });
  await vi.waitFor(() => {
    expect(textsDueAfter(live, "pending", Date.now() + 1_000)).toBe(everyone.length - 5);
    expect(live.twilio.calls).toHaveLength(5);
  }, patience);
});

test("63038 holds all of the number's texts for an hour", { timeout: timeoutMs }, async () => {
  const live = await openOn();
  const server = await live.serve();
  live.twilio.misbehave(phoneOf("Anna"), { kind: "error", status: 429, code: 63038 });
  await join(live, ["Anna"]);
  await vi.waitFor(() => {
    expect(logOf(server)).toContainEqual(expect.objectContaining({ level: 40, code: 63038 }));
  }, patience);
  await join(live, ["Bea", "Csaba"]);
  await vi.waitFor(() => {
    expect(textsDueAfter(live, "pending", Date.now() + 50 * minuteMs)).toBe(3);
  }, patience);
  expect(live.twilio.calls.map(({ form }) => form.To)).toEqual([phoneOf("Anna")]);
  expect(await metricsOf(live)).toMatchObject({
    'backwalk_texts_sent_total{outcome="busy"}': 1,
    'backwalk_texts{state="waiting"}': 3,
    'backwalk_texts{state="failed"}': 0,
  });
});

test("the metrics tell an accepted, a refused and an unclear text apart", {
  timeout: timeoutMs,
}, async () => {
  const live = await openOn();
  await live.serve();
  live.twilio.misbehave(phoneOf("Bea"), { kind: "error", status: 400, code: 30003 });
  live.twilio.misbehave(phoneOf("Csaba"), { kind: "drop", taken: false });
  for (const name of ["Anna", "Bea", "Csaba"]) await join(live, [name]);
  const anna = await live.hears("Anna", /Thanks Anna/);
  // What Bea didn't get.
  const notice = await live.hears(trainer, /Bea/);
  for (const status of ["sent", "delivered", "delivered"]) await live.reports(anna, status);
  await live.reports(notice, "undelivered", "30003");
  await vi.waitFor(async () => {
    const metrics = await metricsOf(live);
    const ours = Object.entries(metrics).filter(([name]) => /_texts|_held/.test(name));
    expect(Object.fromEntries(ours)).toEqual({
      backwalk_texts_received_total: 3,
      'backwalk_texts_sent_total{outcome="accepted"}': 2,
      'backwalk_texts_sent_total{outcome="refused"}': 1,
      'backwalk_texts_sent_total{outcome="unclear"}': 1,
      'backwalk_texts_reported_total{status="sent"}': 1,
      'backwalk_texts_reported_total{status="delivered"}': 2,
      'backwalk_texts_reported_total{status="failed"}': 1,
      'backwalk_texts{state="waiting"}': 0,
      'backwalk_texts{state="unclear"}': 1,
      'backwalk_texts{state="failed"}': 2,
      backwalk_sending_held: 0,
    });
  }, patience);
});

test("each command gets a code of its own", { timeout: timeoutMs }, async () => {
  const live = await openOn();
  await live.serve();
  await join(live, ["Anna"]);
  const codes: string[] = [];
  for (const count of [1, 2, 3, 4, 5, 6]) {
    await live.says(trainer, "PIN Anna");
    await vi.waitFor(() => expect(live.textsTo(trainer)).toHaveLength(count), patience);
    codes.push(
      ...(live
        .textsTo(trainer)
        .at(-1)
        ?.form.Body?.match(/\b[1-9]\d{3}\b/g) ?? []),
    );
  }
  expect(codes).toHaveLength(6);
  // Of 9,000: two may be the same by chance, four hardly.
  expect(new Set(codes).size).toBeGreaterThan(3);
});

describe("a request that drips is cut off", () => {
  const head = "POST /twilio/inbound HTTP/1.1\r\nHost: a\r\nX-Twilio-Signature: AAAA\r\n";
  const form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9999\r\n\r\n";

  /** Writes this, then more of it every 100 ms; gives all that came back and after how long it was over. */
  function dripping(url: string, opening: string, drip: string) {
    return new Promise<{ heard: string; tookMs: number }>((resolve) => {
      const beganAt = Date.now();
      let heard = "";
      const socket = connect(Number(new URL(url).port), "127.0.0.1");
      onTestFinished(() => void socket.destroy());
      socket.write(opening);
      const more = setInterval(() => socket.write(drip), 100);
      socket.setEncoding("utf8").on("data", (chunk: string) => (heard += chunk));
      socket.on("error", () => undefined);
      socket.on("close", () => {
        clearInterval(more);
        resolve({ heard, tookMs: Date.now() - beganAt });
      });
    });
  }

  test("within seconds, by its headers or its body", { timeout: timeoutMs }, async () => {
    const live = await openOn();
    await live.serve();
    const cut = await Promise.all([
      dripping(live.url(), head, "X-A: b\r\n"),
      dripping(live.url(), `${head}${form}Body=`, "x"),
    ]);
    for (const { heard, tookMs } of cut) {
      expect(heard).toMatch(/^$|^HTTP\/1\.1 (403|408)/);
      // The program's own limits are 10 and 15 s, Node's a minute and five.
      expect(tookMs).toBeLessThan(30_000);
    }
  });
});

for (const { bell, present } of bells) {
  test.runIf(present)(
    `deadlines that passed while the server was down are handled in due order (${bell} bell)`,
    { timeout: timeoutMs },
    async () => {
      const live = await openOn(bell);
      const server = await live.serve();
      await signUp(live);
      // Her question is the fourth, but leaves after the sixth, and with time of its own.
      const busy = { kind: "error", status: 429, code: 20429, retryAfterS: 6 } as const;
      live.twilio.misbehave(phoneOf("Gabi"), busy);
      await split(live);
      for (const name of ["Hanna", "Imre", "Jana"]) {
        await live.hears(name, asked);
        await live.says(name, "YES");
      }
      live.twilio.misbehave(phoneOf("Gabi"), null);
      for (const name of ["Eva", "Gabi"]) await live.hears(name, asked);
      await vi.waitFor(() => expect(textsDueAfter(live, "sending", 0)).toBe(0), patience);
      await server.end("SIGKILL");
      const before = await live.dayRecord();
      const [eva, gabi] = [askTo(before, "Eva"), askTo(before, "Gabi")];
      expect(eva.number).toBeGreaterThan(gabi.number);
      expect(eva.answerBy).toBeLessThan(gabi.answerBy);
      expect([eva.outcome, gabi.outcome]).toEqual(["pending", "pending"]);
      await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(gabi.answerBy), patience);

      await live.serve();
      for (const name of ["Dani", "Csaba"]) await live.hears(name, asked);
      const { ledger } = await live.dayRecord();
      const since = ledger.slice(before.ledger.length, before.ledger.length + 4);
      expect(since).toMatchObject([
        { fact: "ask-closed", ask: eva.number, outcome: "silent" },
        { fact: "ask-closed", ask: gabi.number, outcome: "silent" },
        { fact: "ask-sent" },
        { fact: "ask-sent" },
      ]);
    },
  );
}

/** The last ask to somebody. */
function askTo({ day, people }: DayRecord, name: string): DayRecord["day"]["asks"][number] {
  const found = day.asks.findLast(({ booking }) => {
    const personId = day.bookings[booking - 1]?.personId ?? 0;
    return people.get(personId)?.name === name;
  });
  if (!found) throw new Error(`${name} was not asked`);
  return found;
}
