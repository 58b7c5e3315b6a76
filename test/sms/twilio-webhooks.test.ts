/** Requests from Twilio, and from those who would like to be. */
import { createServer, type Server } from "node:http";
import { pino } from "pino";
import { Registry } from "prom-client";
import twilio from "twilio";
import { afterEach, describe, expect, test } from "vitest";
import { AppError } from "../../src/domain/errors.ts";
import { twilioWebhooks, type WebhookParts } from "../../src/sms/twilio-webhooks.ts";
import type { DeliveryReport, InboundText } from "../../src/turns/ports.ts";
import { webApp } from "../../src/web/web-app.ts";
import { type FormParams, signedPost } from "../support/fake-twilio.ts";
import { closed, listening } from "../support/loopback.ts";

const accountSid = `AC${"a".repeat(32)}`;
const authToken = "the-auth-token";
const publicUrl = "https://juli.example";
const messageSid = `SM${"1".repeat(32)}`;

const inbound = {
  MessageSid: messageSid,
  SmsMessageSid: messageSid,
  AccountSid: accountSid,
  From: "+36301110001",
  To: "+36705550100",
  Body: "YES please",
  NumMedia: "0",
};
const understood: InboundText = {
  messageId: messageSid,
  from: "+36301110001",
  to: "+36705550100",
  body: "YES please",
  carrierAnswered: false,
};

const servers: Server[] = [];
afterEach(() => Promise.all(servers.splice(0).map(closed)));

/** The webhooks in the app that carries them; `url` is where they listen, not where Twilio thinks they do. */
async function start(changes: Partial<WebhookParts> = {}) {
  const texts: InboundText[] = [];
  const reports: DeliveryReport[] = [];
  const lines: string[] = [];
  const log = pino({ level: "trace" }, { write: (line: string) => void lines.push(line) });
  const router = twilioWebhooks({
    accountSid,
    authToken,
    publicUrl,
    onText: async (text) => void texts.push(text),
    onReport: async (report) => void reports.push(report),
    log,
    ...changes,
  });
  const ready = async () => ({ database: true, bell: true });
  const app = webApp({ ready, metrics: new Registry(), twilio: router, pages: null, log });
  const server = createServer(app);
  servers.push(server);
  return { url: await listening(server), texts, reports, lines };
}

describe("an inbound text", () => {
  test("is passed on once stored, and answered with empty TwiML", async () => {
    const { url, texts } = await start();
    const answer = await signedPost(`${url}/twilio/inbound`, authToken, publicUrl, inbound);
    expect(answer).toEqual({
      status: 200,
      type: "text/xml; charset=utf-8",
      body: "<Response/>",
    });
    expect(texts).toEqual([understood]);
  });

  test.each<[string, Partial<typeof inbound> & { OptOutType?: string }, Partial<InboundText>]>([
    ["emoji and accents", { Body: "Jövök 🐕 ő+ű=&%" }, { body: "Jövök 🐕 ő+ű=&%" }],
    ["spaces and lines around it", { Body: " yes \r\n" }, { body: " yes \r\n" }],
    ["nothing in it", { Body: "" }, { body: "" }],
    ["4096 characters", { Body: "ű".repeat(4096) }, { body: "ű".repeat(4096) }],
    ["a short code", { From: "12345" }, { from: "12345" }],
    ["an opt-out answered", { Body: "STOP", OptOutType: "STOP" }, { carrierAnswered: true }],
    ["an opt-in answered", { Body: "START", OptOutType: "START" }, { carrierAnswered: true }],
  ])("with %s is taken as it is", async (_name, fields, expected) => {
    const { url, texts } = await start();
    const sent: FormParams = { ...inbound, ...fields };
    const answer = await signedPost(`${url}/twilio/inbound`, authToken, publicUrl, sent);
    expect(answer.status).toBe(200);
    expect(texts).toEqual([{ ...understood, body: sent.Body, ...expected }]);
  });

  test("that comes twice is passed on twice: knowing it again is the store's", async () => {
    const { url, texts } = await start();
    for (let count = 0; count < 2; count += 1) {
      const answer = await signedPost(`${url}/twilio/inbound`, authToken, publicUrl, inbound);
      expect(answer.status).toBe(200);
    }
    expect(texts).toEqual([understood, understood]);
  });

  test("is signed for the address with its query", async () => {
    const { url, texts } = await start();
    const address = `${url}/twilio/inbound?school=juli%20b&x=1`;
    expect((await signedPost(address, authToken, publicUrl, inbound)).status).toBe(200);
    expect(texts).toHaveLength(1);
  });

  test("is signed for the Host it came to when no public address is set", async () => {
    const { url, texts } = await start({ publicUrl: null });
    const address = `${url}/twilio/inbound`;
    expect((await signedPost(address, authToken, publicUrl, inbound)).status).toBe(403);
    expect((await signedPost(address, authToken, url, inbound)).status).toBe(200);
    expect(texts).toEqual([understood]);
  });
});

/** What proves nothing, and what to change in a good request for that. */
const unproven: [
  string,
  { token?: string; signedFor?: string; headers?: Record<string, string> },
][] = [
  ["an empty signature", { headers: { "X-Twilio-Signature": "" } }],
  ["a made-up signature", { headers: { "X-Twilio-Signature": "AAAAAAAAAAAAAAAAAAAAAAAAAAA=" } }],
  ["another token's signature", { token: "another-token" }],
  ["a signature for another address", { signedFor: "https://other.example" }],
  ["a form that isn't one", { headers: { "Content-Type": "text/plain" } }],
];

describe.each(["/twilio/inbound", "/twilio/status?text=41"])("POST %s is refused", (path) => {
  const good = { ...inbound, MessageStatus: "delivered" };

  test.each(unproven)("with %s", async (_name, how) => {
    const { url, texts, reports } = await start();
    const { token = authToken, signedFor = publicUrl, headers } = how;
    const answer = await signedPost(`${url}${path}`, token, signedFor, good, headers);
    expect(answer.status).toBe(403);
    expect([...texts, ...reports]).toEqual([]);
  });

  test("with a signature for other fields", async () => {
    const { url, texts, reports } = await start();
    const signedUrl = `${publicUrl}${path}`;
    const signature = twilio.getExpectedTwilioSignature(authToken, signedUrl, good);
    const changed = { ...good, Body: "NO", MessageStatus: "failed" };
    const headers = { "X-Twilio-Signature": signature };
    const answer = await signedPost(`${url}${path}`, authToken, publicUrl, changed, headers);
    expect(answer.status).toBe(403);
    expect([...texts, ...reports]).toEqual([]);
  });

  test("without a signature, however large it is", async () => {
    const { url, texts, reports } = await start();
    const body = new URLSearchParams({ ...good, Body: "x".repeat(200_000) });
    const answer = await fetch(`${url}${path}`, { method: "POST", body });
    expect(answer.status).toBe(403);
    expect([...texts, ...reports]).toEqual([]);
  });

  test.each([
    ["token", { authToken: null }],
    ["account", { accountSid: null }],
  ])("when no %s is configured, even if it is signed with nothing", async (_name, parts) => {
    const { url, texts, reports } = await start(parts);
    for (const token of ["", "null", authToken]) {
      const answer = await signedPost(`${url}${path}`, token, publicUrl, good);
      expect(answer.status).toBe(403);
    }
    expect([...texts, ...reports]).toEqual([]);
  });

  test("with GET: there is no such page", async () => {
    const { url } = await start();
    expect((await fetch(`${url}${path}`)).status).toBe(404);
  });
});

describe("a signed but malformed text is answered 400 without effect:", () => {
  const changed = (fields: FormParams): FormParams => ({ ...inbound, ...fields });
  const without = (name: string): FormParams =>
    Object.fromEntries(Object.entries(inbound).filter(([one]) => one !== name));

  test.each<[string, FormParams]>([
    ["no MessageSid", without("MessageSid")],
    ["no AccountSid", without("AccountSid")],
    ["no From", without("From")],
    ["no To", without("To")],
    ["no Body", without("Body")],
    ["two MessageSids", changed({ MessageSid: [messageSid, "SM2"] })],
    ["two AccountSids", changed({ AccountSid: [accountSid, "AC2"] })],
    ["two Froms", changed({ From: ["+36301110001", "+36301110002"] })],
    ["two Tos", changed({ To: ["+36705550100", "+36705550101"] })],
    ["two Bodies", changed({ Body: ["YES", "NO"] })],
    ["another account's", changed({ AccountSid: `AC${"b".repeat(32)}` })],
    ["an empty message id", changed({ MessageSid: "" })],
    ["a message id that took in the next field", changed({ MessageSid: `${messageSid}NumMedia0` })],
    ["a sender with a name", changed({ From: "JULI" })],
    ["a sender of another channel", changed({ From: "whatsapp:+36301110001" })],
    ["a sender with a line more", changed({ From: "+36301110001\n" })],
    ["a number too short", changed({ From: "+123456" })],
    ["a number too long", changed({ From: "+1234567890123456" })],
    ["a recipient that is no number", changed({ To: "12345" })],
    ["too long a body", changed({ Body: "x".repeat(4097) })],
    ["two opt-out types", changed({ OptOutType: ["STOP", "START"] })],
  ])("%s", async (_name, params) => {
    const { url, texts } = await start();
    const answer = await signedPost(`${url}/twilio/inbound`, authToken, publicUrl, params);
    expect(answer.status).toBe(400);
    expect(texts).toEqual([]);
  });
});

test("a request too large to be Twilio's is not read", async () => {
  const { url, texts } = await start();
  const params = { ...inbound, Body: "x".repeat(100_000) };
  const answer = await signedPost(`${url}/twilio/inbound`, authToken, publicUrl, params);
  expect(answer.status).toBe(413);
  expect(texts).toEqual([]);
});

describe("a text that could not be taken", () => {
  test.each([
    [400, "to nobody's number", new AppError("not-found", "no school has +36705550100"), ["To"]],
    [400, "that is invalid", new AppError("invalid", "YES please"), []],
    [503, "while the database is away", new AppError("unavailable", "YES please"), undefined],
    [500, "for a defect of ours", new TypeError("in YES please, +36301110001"), undefined],
    [500, "for something odd", "YES please", undefined],
  ])("is answered %s %s, and logged with ids alone", async (status, _name, failure, problems) => {
    const { url, lines } = await start({ onText: () => Promise.reject(failure) });
    const answer = await signedPost(`${url}/twilio/inbound`, authToken, publicUrl, inbound);
    expect(answer.status).toBe(status);
    const log = lines.join("");
    const logged: Record<string, unknown> = JSON.parse(lines[0] ?? "");
    expect([logged.messageId, logged.problems]).toEqual([messageSid, problems]);
    for (const secret of ["YES please", "+36301110001", "+36705550100", authToken]) {
      expect(log + answer.body).not.toContain(secret);
    }
  });
});

describe("a delivery report", () => {
  const report = (fields: FormParams): FormParams => ({
    MessageSid: messageSid,
    AccountSid: accountSid,
    From: "+36705550100",
    To: "+36301110001",
    ...fields,
  });
  const reported: DeliveryReport = {
    id: 41,
    createdAt: 1_763_294_400_000,
    carrierId: messageSid,
    status: "sent",
    ...{ code: null, optedOut: false, badNumber: false },
  };
  const failed = { status: "failed", code: 30003 } as const;
  test.each<[string, FormParams, Partial<DeliveryReport>]>([
    ["accepted", {}, {}],
    ["queued", {}, {}],
    ["sending", {}, {}],
    ["sent", { ErrorCode: "" }, {}],
    ["delivered", {}, { status: "delivered" }],
    ["read", {}, { status: "delivered" }],
    ["undelivered", { ErrorCode: "30003" }, failed],
    ["failed", { ErrorCode: "21610" }, { ...failed, code: 21610, optedOut: true }],
    ["failed", { ErrorCode: "30005" }, { ...failed, code: 30005, badNumber: true }],
    ["failed", {}, { status: "failed" }],
    ["canceled", { ErrorCode: "0" }, { status: "failed" }],
  ])("%s %o", async (status, fields, expected) => {
    const { url, reports } = await start();
    const params = report({ MessageStatus: status, ...fields });
    const address = `${url}/twilio/status?text=41&created=1763294400000`;
    const answer = await signedPost(address, authToken, publicUrl, params);
    expect(answer.status).toBe(200);
    expect(reports).toEqual([{ ...reported, ...expected }]);
  });

  test.each<[string, string, FormParams]>([
    ["a time that is none", "?text=41&created=soon", { MessageStatus: "sent" }],
    ["no text id", "", { MessageStatus: "sent" }],
    ["a text id that is none", "?text=4x", { MessageStatus: "sent" }],
    ["two text ids", "?text=4&text=5", { MessageStatus: "sent" }],
    ["a huge text id", `?text=${"9".repeat(16)}`, { MessageStatus: "sent" }],
    ["no status", "?text=41", {}],
    ["an unknown status", "?text=41", { MessageStatus: "constructor" }],
    ["two statuses", "?text=41", { MessageStatus: ["sent", "failed"] }],
    ["an error code that is none", "?text=41", { MessageStatus: "failed", ErrorCode: "3e4" }],
    ["another account", "?text=41", { MessageStatus: "sent", AccountSid: "AC1" }],
    ["no message id", "?text=41", { MessageStatus: "sent", MessageSid: "" }],
  ])("with %s is answered 400 without effect", async (_name, query, fields) => {
    const { url, reports } = await start();
    const address = `${url}/twilio/status${query}`;
    const answer = await signedPost(address, authToken, publicUrl, report(fields));
    expect(answer.status).toBe(400);
    expect(reports).toEqual([]);
  });

  test("that fails is never answered 200", async () => {
    const { url } = await start({ onReport: () => Promise.reject(new Error("no")) });
    const params = report({ MessageStatus: "sent" });
    const answer = await signedPost(`${url}/twilio/status?text=41`, authToken, publicUrl, params);
    expect(answer.status).toBe(500);
  });
});
