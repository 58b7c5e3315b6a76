/** Requests that are too large, too slow, too many or to nowhere: each ends soon, short and without harm. */
import { request, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import express from "express";
import { pino } from "pino";
import { Gauge, Registry } from "prom-client";
import { afterEach, describe, expect, test } from "vitest";
import { twilioWebhooks } from "../../src/sms/twilio-webhooks.ts";
import type { InboundText } from "../../src/turns/ports.ts";
import { webApp } from "../../src/web/web-app.ts";
import { type ServerLimits, usualLimits, webServer } from "../../src/web/web-server.ts";
import { signedPost } from "../support/fake-twilio.ts";
import { closed, listening } from "../support/loopback.ts";

const account = { accountSid: `AC${"a".repeat(32)}`, authToken: "the-auth-token" };
const publicUrl = "https://juli.example";
const inbound = {
  MessageSid: `SM${"1".repeat(32)}`,
  AccountSid: account.accountSid,
  From: "+36301110001",
  To: "+36705550100",
  Body: "YES",
};

const servers: Server[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(servers.splice(0).map(closed));
});

/** The whole app on its own server; with limits of tenths of seconds where a test waits for them. */
async function start(
  limits: ServerLimits = usualLimits,
  released: Promise<void> = Promise.resolve(),
) {
  const texts: InboundText[] = [];
  const lines: string[] = [];
  const metrics = new Registry();
  const work = { requests: 0, ready: 0, metrics: 0 };
  new Gauge({
    name: "texts",
    help: "texts",
    registers: [metrics],
    async collect() {
      work.metrics += 1;
      await released;
    },
  });
  const log = pino({ level: "trace" }, { write: (line: string) => void lines.push(line) });
  const twilio = twilioWebhooks({
    ...account,
    publicUrl,
    onText: async (text) => void texts.push(text),
    onReport: async () => undefined,
    log,
  });
  const ready = async () => {
    work.ready += 1;
    await released;
    return { database: true, bell: true };
  };
  // Stands for any routes that are brought along.
  const pages = express.Router();
  pages.get("/page", (_request, response) => void response.end("a page"));
  const server = webServer(webApp({ ready, metrics, twilio, pages, log }), limits);
  server.on("request", () => {
    work.requests += 1;
  });
  servers.push(server);
  return { url: await listening(server), texts, lines, work };
}

const quick: ServerLimits = {
  headersTimeoutMs: 200,
  requestTimeoutMs: 400,
  keepAliveTimeoutMs: 200,
  checkEveryMs: 20,
  headersBytesMax: 16 * 1024,
};

/** Writes this, and perhaps more of it every 50 ms; gives all that comes back until the server ends it. */
function talk(url: string, opening: string, drip = ""): Promise<string> {
  const { port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), "127.0.0.1");
    sockets.push(socket);
    let heard = "";
    socket.write(opening);
    const dripping = drip === "" ? null : setInterval(() => socket.write(drip), 50);
    socket.setEncoding("utf8").on("data", (chunk: string) => (heard += chunk));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      if (dripping) clearInterval(dripping);
      resolve(heard);
    });
  });
}

const head = "POST /twilio/inbound HTTP/1.1\r\nHost: juli.example\r\nX-Twilio-Signature: AAAA\r\n";
const form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\n";

describe("a connection is ended", () => {
  test.each([
    ["on which nothing comes", "", ""],
    ["whose headers never end", head, ""],
    ["whose headers drip", head, "X-A: b\r\n"],
    ["whose body never ends", `${head}${form}Body=`, ""],
    ["whose body drips", `${head}${form}Body=`, "x"],
    ["that rests too long after an answer", "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n", ""],
  ])("%s", async (_what, opening, drip) => {
    const isInHead = !opening.includes("\r\n\r\n");
    const { url, texts } = await start(isInHead ? { ...quick, requestTimeoutMs: 60_000 } : quick);
    const heard = await talk(url, opening, drip);
    expect(heard).toMatch(/^$|^HTTP\/1\.1 (408|200)/);
    expect(texts).toEqual([]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test.each([
    ["with more headers than fit", `${head}X-A: ${"b".repeat(20_000)}\r\n\r\n`, /^HTTP\/1\.1 431/],
    [
      "with a longer address than fits",
      `GET /${"a".repeat(20_000)} HTTP/1.1\r\n\r\n`,
      /^HTTP\/1\.1 431/,
    ],
    ["that speaks no HTTP", "\u0016\u0003\u0001 hello\r\n\r\n", /^HTTP\/1\.1 400/],
    ["that names no host", "GET /healthz HTTP/1.1\r\n\r\n", /^HTTP\/1\.1 400/],
    [
      "with two lengths",
      `${head}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      /^HTTP\/1\.1 400/,
    ],
  ])("%s", async (_what, opening, answer) => {
    const { url, texts } = await start();
    expect(await talk(url, opening)).toMatch(answer);
    expect(texts).toEqual([]);
  });

  test("by default within seconds, but not while a proxy may still use it", () => {
    expect(usualLimits.headersTimeoutMs).toBeLessThanOrEqual(15_000);
    expect(usualLimits.requestTimeoutMs).toBeLessThanOrEqual(15_000);
    expect(usualLimits.keepAliveTimeoutMs).toBeGreaterThan(60_000);
  });
});

test.each([
  ["a form larger than 64 kB", "x".repeat(70_000)],
  ["a thousand parameters and more", "&a=b".repeat(1001)],
])("%s is not read", async (_what, rest) => {
  const { url, texts } = await start();
  const headers = {
    "Content-Type": "application/x-www-form-urlencoded",
    "X-Twilio-Signature": "AAAA",
  };
  const body = `${new URLSearchParams(inbound)}${rest}`;
  const answer = await fetch(`${url}/twilio/inbound`, { method: "POST", headers, body });
  expect(answer.status).toBe(413);
  expect(texts).toEqual([]);
});

test("two hundred forged requests neither fill the log nor cost a text that is Twilio's", async () => {
  const { url, texts, lines } = await start();
  const forged = { method: "POST", body: new URLSearchParams(inbound) };
  for (let count = 0; count < 100; count += 1) {
    const headers = { "X-Twilio-Signature": `forged${count}` };
    for (const rest of [{}, { headers }]) {
      const answer = await fetch(`${url}/twilio/inbound`, { ...forged, ...rest });
      expect(answer.status).toBe(403);
      expect(await answer.text()).toBe("forbidden");
    }
  }
  expect(lines.length).toBeLessThanOrEqual(20);
  expect(texts).toEqual([]);
  const taken = await signedPost(`${url}/twilio/inbound`, account.authToken, publicUrl, inbound);
  expect(taken.status).toBe(200);
  expect(texts).toHaveLength(1);
});

test("a hundred signed texts at once are all taken: they are not rationed", async () => {
  const { url, texts } = await start();
  const sids = Array.from({ length: 100 }, (_, at) => `SM${String(at).padStart(32, "0")}`);
  const answers = await Promise.all(
    sids.map((MessageSid) =>
      signedPost(`${url}/twilio/inbound`, account.authToken, publicUrl, { ...inbound, MessageSid }),
    ),
  );
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(texts).toHaveLength(100);
});

test("those who ask at once how it does are answered from one look", async () => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { url, work } = await start(usualLimits, released);
  const asked = Array.from({ length: 50 }, (_, at) =>
    fetch(`${url}/${at % 2 ? "metrics" : "readyz"}`),
  );
  await expect.poll(() => work.requests).toBe(50);
  release();
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(work).toEqual({ requests: 50, ready: 1, metrics: 1 });
  await Promise.all(["metrics", "readyz", "healthz"].map((path) => fetch(`${url}/${path}`)));
  expect(work).toEqual({ requests: 53, ready: 2, metrics: 2 });
});

/** As it is, which `fetch` would put right first. */
function statusOf(
  url: string,
  method: string,
  path: string,
): Promise<{ status: number; body: string }> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sending = request({ port, hostname: "127.0.0.1", method, path }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      answer.once("end", () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    sending.once("error", reject).end();
  });
}

test.each([
  ["GET", "/", 404],
  ["GET", "/../../../../etc/passwd", 404],
  ["GET", "/..%2f..%2fetc%2fpasswd", 404],
  ["GET", "/healthz/../.env", 404],
  ["GET", "/%00", 404],
  ["GET", "/%ff", 404],
  ["GET", "//healthz", 404],
  ["GET", "/__proto__", 404],
  ["GET", "/.env", 404],
  ["GET", "http://elsewhere.example/admin", 404],
  ["GET", "/twilio/inbound", 404],
  ["PUT", "/twilio/inbound", 404],
  ["POST", "/twilio", 404],
  ["POST", "/twilio/inbound/..", 404],
  ["POST", "/healthz", 405],
  ["DELETE", "/metrics", 405],
  ["OPTIONS", "/readyz", 405],
  ["OPTIONS", "/", 405],
  ["OPTIONS", "*", 405],
  ["OPTIONS", "/twilio/inbound", 405],
  ["OPTIONS", "/twilio/status?text=1", 405],
  ["OPTIONS", "/page", 405],
  ["OPTIONS", "/nowhere", 405],
  ["PUT", "/page", 404],
])("%s %s is %i, in few words", async (method, path, status) => {
  const { url, texts, lines } = await start();
  const answer = await statusOf(url, method, path);
  expect(answer.status).toBe(status);
  expect(answer.body.length).toBeLessThan(40);
  expect(answer.body).not.toContain(path.length > 1 ? path : "//");
  expect([...texts, ...lines]).toEqual([]);
});

test.each(["/healthz", "/readyz", "/metrics", "/nowhere", "/twilio/inbound"])(
  "%s answers with headers that let nothing run, be guessed at or framed",
  async (path) => {
    const { url } = await start();
    const method = path === "/twilio/inbound" ? "POST" : "GET";
    const { headers } = await fetch(`${url}${path}`, { method });
    expect(headers.get("Content-Security-Policy")).toBe(
      "default-src 'none';frame-ancestors 'none'",
    );
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("X-Frame-Options")).toBe("SAMEORIGIN");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
    expect(headers.get("X-Powered-By")).toBeNull();
    expect(headers.get("Server")).toBeNull();
  },
);
