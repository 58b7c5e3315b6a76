/** A whole Saturday on the real program, from outside: signed webhooks in, calls of Twilio's API out. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CreateCall } from "../support/fake-twilio.ts";
import { bells } from "../support/live-bells.ts";
import { logOf, type Program } from "../support/live-program.ts";
import {
  accountSid,
  authToken,
  everyone,
  type LiveSchool,
  openLiveSchool,
  phoneOf,
  publicUrl,
  replyWithinMs,
  schoolNumber,
  trainer,
} from "../support/live-school.ts";
import { asked, closing, ending, signUp, split, textsLike } from "../support/live-walk.ts";

const firstWave = ["Hanna", "Imre", "Jana", "Gabi", "Feri"];

/** How often each is texted, when nothing is texted twice and nothing left out. */
const textCounts = {
  Juli: 3,
  Anna: 2,
  // Was asked for her name.
  Bea: 3,
  Csaba: 3,
  Dani: 3,
  Eva: 4,
  Feri: 4,
  Gabi: 3,
  Hanna: 4,
  Imre: 4,
  Jana: 4,
};

for (const { bell, present } of bells) {
  describe.runIf(present)(`a Saturday on the ${bell} bell`, () => {
    let live: LiveSchool;
    let server: Program;
    let day: Saturday;

    beforeAll(async () => {
      live = await openLiveSchool(bell);
      server = await live.serve();
      day = await playSaturday(live);
    }, 60_000);
    afterAll(() => live?.close());

    const questionTo = (name: string): CreateCall => {
      const [question, ...more] = textsLike(live, name, asked);
      if (!question || more.length > 0) throw new Error(`${name} has not one question`);
      return question;
    };

    test("asks the waiting and the last booked together, each once, and nobody who needn't be", () => {
      const questioned = everyone.filter((name) => textsLike(live, name, asked).length > 0);
      expect(questioned).toEqual(everyone.filter((name) => !["Anna", "Bea"].includes(name)));
      for (const name of firstWave) {
        expect(questionTo(name).at).toBeGreaterThanOrEqual(day.splitAt);
        expect(questionTo(name).at).toBeLessThan(questionTo("Eva").at);
      }
    });

    test("calls Twilio with all that it needs to deliver a question in time and to report on it", () => {
      const ids = new Set<string>();
      for (const name of everyone.slice(2)) {
        const { accountSid: account, authorization, form } = questionTo(name);
        const credentials = Buffer.from(`${accountSid}:${authToken}`).toString("base64");
        expect({ account, authorization }).toEqual({
          account: accountSid,
          authorization: `Basic ${credentials}`,
        });
        expect(form).toMatchObject({ To: phoneOf(name), From: schoolNumber });
        expect(form.Body).toMatch(new RegExp(`^Hi ${name}, .*09:00.* YES or NO by \\d\\d:\\d\\d`));
        expect(Number(form.ValidityPeriod)).toBeGreaterThanOrEqual(1);
        expect(Number(form.ValidityPeriod)).toBeLessThanOrEqual(replyWithinMs / 1000);
        const callback = new URL(form.StatusCallback ?? "");
        expect(`${callback.origin}${callback.pathname}`).toBe(`${publicUrl}/twilio/status`);
        expect([...callback.searchParams.keys()]).toEqual(["text", "created"]);
        ids.add(callback.searchParams.get("text") ?? "");
      }
      expect(ids.size).toBe(8);
    });

    test("replaces a failed text and a no at once", () => {
      expect(questionTo("Eva").at).toBeGreaterThanOrEqual(day.failedAt);
      expect(questionTo("Eva").at - day.failedAt).toBeLessThan(replyWithinMs);
      expect(questionTo("Dani").at).toBeGreaterThanOrEqual(day.noAt);
      expect(questionTo("Dani").at - day.noAt).toBeLessThan(replyWithinMs);
    });

    test("replaces the silent one after the deadline, never before, and within seconds", async () => {
      const { ledger } = await live.dayRecord();
      const closed = ledger.filter((fact) => fact.fact === "ask-closed");
      const silent = closed.filter((fact) => fact.outcome === "silent");
      expect(silent).toHaveLength(1);
      const [{ ask = 0, at: closedAt = 0 } = {}] = silent;
      const sent = ledger.find((fact) => fact.fact === "ask-sent" && fact.ask === ask);
      const deadline = (sent?.at ?? Number.NaN) + replyWithinMs;
      expect(closedAt).toBeGreaterThanOrEqual(deadline);
      expect(questionTo("Csaba").at).toBeGreaterThanOrEqual(deadline);
      expect(questionTo("Csaba").at).toBeGreaterThanOrEqual(day.noAt + replyWithinMs);
      expect(questionTo("Csaba").at - deadline).toBeLessThan(10_000);
    });

    test("turns down what is forged with 403, what is malformed with 400, and takes the rest", () => {
      expect(day.forged).toEqual([403, 403, 403]);
      expect(day.malformed).toEqual([400, 400, 400, 400]);
      expect(day.taken).toEqual(day.taken.map(() => 200));
    });

    test("texts everyone just as often as there is cause, and closes with everyone once", () => {
      const names = [trainer, ...everyone];
      const counts = Object.fromEntries(names.map((name) => [name, live.textsTo(name).length]));
      expect(counts).toEqual(textCounts);
      for (const name of everyone) expect(textsLike(live, name, closing)).toHaveLength(1);
      expect(live.twilio.calls).toHaveLength(names.flatMap((name) => live.textsTo(name)).length);
    });

    test("gives the trainer the paper with a link to it, and another process the same", async () => {
      const [sheet = "", link = ""] = (day.paper.form.Body ?? "").split("\nTo print: ");
      expect(link.startsWith(`${publicUrl}/paper/`)).toBe(true);
      expect(sheet).toContain("09:00 (5 of 7): Csaba, Eva, Hanna, Imre, Jana\n");
      expect(sheet).toContain("10:30 (5 of 7): Anna, Bea, Dani, Feri, Gabi\n");
      expect(sheet).toContain("Waiting: nobody");
      const printed = await live.command("paper");
      expect(printed).toMatchObject({ status: 0, stdout: `${sheet}\n`, stderr: "" });
    });

    test("explains itself to another process", async () => {
      const why = await live.command("why", "DÁNI");
      expect(why).toMatchObject({ status: 0, stderr: "" });
      expect(why.stdout).toMatch(/^Dani keeps 10:30: asked about 09:00, no answer by /);
      expect(why.stdout).toMatch(/\n.*asked to move to 09:00, until .*Why: .*\n.*closed: silent/);
      const nobody = await live.command("why", "Zoli");
      expect(nobody).toMatchObject({ status: 2, stdout: "" });
      expect(nobody.stderr).toContain("Zoli");
    });

    test("tells whether it lives, is ready, and how it does", async () => {
      for (const page of ["healthz", "readyz"]) {
        const answer = await fetch(`${live.url()}/${page}`);
        expect({ page, status: answer.status }).toEqual({ page, status: 200 });
      }
      const metrics = await (await fetch(`${live.url()}/metrics`)).text();
      expect(metrics).toMatch(/^backwalk_texts_received_total [1-9]/m);
      expect(metrics).toMatch(/^backwalk_ring_lateness_seconds_count\{row="alarm"\} [1-9]/m);
      expect(metrics).toMatch(/^backwalk_ring_lateness_seconds_count\{row="outgoing"\} [1-9]/m);
    });

    test("stops cleanly, and has logged neither numbers nor names nor texts nor secrets", async () => {
      const ended = await server.end("SIGTERM");
      expect(ended).toMatchObject({ status: 0, stderr: "" });
      expect(ended.tookMs).toBeLessThan(10_000);
      expect(logOf(server).filter((line) => Number(line.level) >= 50)).toEqual([]);
      const secrets = [authToken, schoolNumber, "YES", "See you"];
      const people = [trainer, ...everyone].flatMap((name) => [name, phoneOf(name)]);
      expect([...secrets, ...people].filter((one) => ended.stdout.includes(one))).toEqual([]);
    });
  });
}

type Saturday = Awaited<ReturnType<typeof playSaturday>>;

/**
 * Seven booked, three waiting: five questions. Three yeses, one failed text (Eva comes in for Gabi), one no
 * (Dani for Feri), one silence (Csaba for Dani).
 */
async function playSaturday(live: LiveSchool) {
  await signUp(live);
  const splitAt = await split(live);
  for (const name of firstWave) await live.hears(name, asked);

  const hanna = live.textForm("Hanna", "YES");
  const taken = await Promise.all([hanna, hanna].map((form) => live.post("/twilio/inbound", form)));
  const { forged, malformed } = await tryToHarm(live);
  taken.push(await live.says("Imre", "Yes please"), await live.says("Jana", "ok!"));

  const gabi = await live.hears("Gabi", asked);
  const failedAt = Date.now();
  taken.push(await live.reports(gabi, "undelivered", "30003"));
  taken.push(await live.reports(gabi, "undelivered", "30003"));
  taken.push(await live.reports(gabi, "sent"));
  await live.hears("Eva", asked);
  taken.push(await live.says("Eva", "Yes"));

  const noAt = Date.now();
  const no = live.textForm("Feri", "no, sorry");
  taken.push(await live.post("/twilio/inbound", no));
  await live.hears("Dani", asked);
  taken.push(await live.post("/twilio/inbound", no), await live.post("/twilio/inbound", hanna));

  await live.hears("Csaba", asked);
  taken.push(await live.says("Csaba", "YES"));
  const paper = await ending(live);
  return { splitAt, failedAt, noAt, taken, forged, malformed, paper };
}

/** Each of these would cost Imre the seat, if it counted. */
async function tryToHarm(live: LiveSchool) {
  const question = await live.hears("Imre", asked);
  const no = live.textForm("Imre", "NO");
  const { Body: _, ...empty } = no;
  const unsigned = await fetch(`${live.url()}/twilio/inbound`, {
    method: "POST",
    body: new URLSearchParams(no),
  });
  const forged = [
    unsigned.status,
    await live.post("/twilio/inbound", no, "another token"),
    await live.reports(question, "undelivered", "30003", "another token"),
  ];
  const malformed = [
    await live.post("/twilio/inbound", empty),
    await live.post("/twilio/inbound", { ...no, AccountSid: `AC${"6".repeat(32)}` }),
    await live.post("/twilio/inbound", { ...no, To: "+36705550199" }),
    await live.reports(question, "lost"),
  ];
  // What is delivered can't have failed, whatever comes after.
  await live.reports(question, "delivered");
  await live.reports(question, "undelivered", "30003");
  return { forged, malformed };
}
