/** The built server at its most talkative, on a bad day: neither its log nor its metrics say who, what or any secret. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Ended, logOf, type Program } from "../support/live-program.ts";
import {
  accountSid,
  authToken,
  everyone,
  type LiveSchool,
  openLiveSchool,
  phoneOf,
  publicUrl,
  schoolNumber,
  trainer,
} from "../support/live-school.ts";
import { asked, signUp, split } from "../support/live-walk.ts";

/** In what people write, and nowhere else. */
const secretWords = ["Zorka", "walnut", "umbrella", "marzipan", "rutabaga"];
const strangers = ["+36301119901", "+36301119902", "+36301119903", "+36705550199"];
const [stranger = "", other = "", third = "", elsewhere = ""] = strangers;

let live: LiveSchool;
let server: Program;
let metrics: string;
let ended: Ended;
let codes: string[];

beforeAll(async () => {
  live = await openLiveSchool("embedded");
  server = await live.serve();
  await signUp(live);
  await askBadly();
  await split(live);
  await sendBadly();
  codes = live.textsTo(trainer).flatMap(({ form }) => form.Body?.match(/\b\d{4}\b/g) ?? []);
  metrics = await (await fetch(`${live.url()}/metrics`)).text();
  ended = await server.end("SIGTERM");
}, 90_000);
afterAll(() => live?.close());

/** Whatever can be wrong with a request, with somebody's number or words in the place of each value. */
async function askBadly(): Promise<void> {
  const good = live.textForm("Anna", "my dog is called Zorka");
  await live.post("/twilio/inbound", good);
  const statuses = [
    await live.post("/twilio/inbound", { ...good, Body: "walnut" }, "another token"),
    await live.post(`/twilio/inbound?From=${stranger}&Body=walnut`, { ...good, From: "walnut" }),
    await live.post("/twilio/inbound", { ...good, MessageSid: other }),
    await live.post("/twilio/inbound", { ...good, MessageSid: [other, "walnut"] }),
    await live.post("/twilio/inbound", { ...good, AccountSid: third, Body: "umbrella" }),
    await live.post("/twilio/inbound", { ...good, To: elsewhere, Body: "umbrella" }),
    await live.post(`/twilio/status?text=${stranger}`, { ...good, MessageStatus: "sent" }),
    await live.post("/twilio/status?text=walnut", { ...good, MessageStatus: "umbrella" }),
    await live.post("/twilio/status?text=1", { ...good, MessageStatus: other }),
  ];
  expect(statuses.filter((status) => status !== 400 && status !== 403)).toEqual([]);
  const headers = { "X-Twilio-Signature": authToken, Cookie: "walnut", "User-Agent": stranger };
  const requests: [string, RequestInit][] = [
    [`/nobody/${stranger}?Body=walnut`, { headers }],
    [`/twilio/inbound/${stranger}`, { method: "POST", headers }],
    ["/twilio/inbound", { method: "POST", headers, body: new URLSearchParams({ Body: "walnut" }) }],
    ["/twilio/inbound", { method: "POST", headers, body: "walnut".repeat(20_000) }],
    [`/readyz?${stranger}`, { method: "POST", headers, body: "walnut" }],
  ];
  for (const [path, request] of requests) {
    const answer = await fetch(`${live.url()}${path}`, request);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    await answer.body?.cancel();
  }
}

/** Whatever can go wrong with sending, and texts with all that people write. */
async function sendBadly(): Promise<void> {
  live.twilio.misbehave(phoneOf("Imre"), { kind: "error", status: 400, code: 21614 });
  live.twilio.misbehave(phoneOf("Jana"), { kind: "error", status: 500, code: 20500 });
  live.twilio.misbehave(phoneOf("Feri"), { kind: "drop", taken: true });
  live.twilio.misbehave(phoneOf("Bea"), { kind: "garbage", taken: false });
  live.twilio.misbehave(phoneOf("Csaba"), { kind: "error", status: 429, code: 20429 });
  const question = await live.hears("Hanna", asked);
  await live.reports(question, "undelivered", "30003");
  for (const name of everyone) await live.says(name, `marzipan? ${phoneOf("Hanna")}`);
  for (const name of ["Imre", "Jana", "Feri", "Bea", "Csaba"]) await live.says(name, "STATUS");
  for (const words of ["TELL rutabaga", "1111", "WHY Hanna", "LIST", `ADD Zorka ${third}`]) {
    await live.says(trainer, words);
  }
  await live.says("Gabi", "STOP");
  await live.hears(trainer, /rutabaga/);
  await live.hears(trainer, /Zorka/);
}

const numbers = [trainer, ...everyone].map(phoneOf).concat(schoolNumber, strangers);

test("there was a lot to log", () => {
  const lines = logOf(server);
  expect(lines.filter(({ level }) => Number(level) >= 40).length).toBeGreaterThan(10);
  expect(ended).toMatchObject({ status: 0, stderr: "" });
});

test("no number stands in the log or the metrics, nor a part of one with more than two digits", () => {
  const said = ended.stdout + ended.stderr + metrics;
  // By the last seven digits: fewer are in every time of day.
  expect(numbers.filter((phone) => said.includes(phone.slice(-7)))).toEqual([]);
  const values = logOf(server).flatMap((line) => stringsIn(line));
  const unexpected = values.filter((value) => /\+\d{3}|(?<![\dA-Za-z])\d{5,}/.test(value));
  expect(unexpected.filter((value) => !/127\.0\.0\.1:\d+$/.test(value))).toEqual([]);
});

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

test("nothing that anybody wrote or is called stands there, no code and no secret", () => {
  const said = ended.stdout + ended.stderr + metrics;
  const credentials = Buffer.from(`${accountSid}:${authToken}`).toString("base64");
  const secrets = [authToken, credentials, accountSid, publicUrl];
  const words = [...secretWords, ...everyone, trainer, "YES or NO", "See you"];
  expect([...secrets, ...words].filter((one) => said.includes(one))).toEqual([]);
  expect(codes.length).toBeGreaterThan(1);
  const strings = logOf(server).flatMap(stringsIn).join("\n");
  expect(codes.filter((code) => new RegExp(`\\b${code}\\b`).test(strings))).toEqual([]);
});

test("the metrics count, and name only what is ours to choose", () => {
  const labels = [...metrics.matchAll(/^backwalk_\w+\{([^}]*)\}/gm)].flatMap(([, found = ""]) =>
    found.split(","),
  );
  expect(labels.length).toBeGreaterThan(5);
  const known = /^(outcome|status|state|row|le)="[a-z]*[\d.+Inf]*"$/;
  expect(labels.filter((label) => !known.test(label))).toEqual([]);
});
