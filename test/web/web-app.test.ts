/** The app around the routes. */
import { createServer, type Server } from "node:http";
import express from "express";
import { pino } from "pino";
import { Counter, Registry } from "prom-client";
import { afterEach, expect, test } from "vitest";
import { AppError, type ErrorCode } from "../../src/domain/errors.ts";
import { type WebParts, webApp } from "../../src/web/web-app.ts";
import { closed, listening } from "../support/loopback.ts";

const servers: Server[] = [];
afterEach(() => Promise.all(servers.splice(0).map(closed)));

async function start(changes: Partial<WebParts> = {}) {
  const lines: string[] = [];
  const app = webApp({
    ready: async () => ({ database: true, bell: true }),
    metrics: new Registry(),
    twilio: null,
    pages: null,
    log: pino({}, { write: (line: string) => void lines.push(line) }),
    ...changes,
  });
  const server = createServer(app);
  servers.push(server);
  return { url: await listening(server), lines };
}

/** Stands for any routes that are brought along. */
function failing(failure: unknown) {
  const router = express.Router();
  router.use(express.urlencoded({ extended: false, limit: 10 }));
  router.post("/inbound", () => Promise.reject(failure));
  return router;
}

async function get(address: string) {
  const response = await fetch(address);
  const body: unknown = await response.json();
  return { status: response.status, body };
}

test("it lives, and doesn't say what it is made of", async () => {
  const { url } = await start({ ready: () => Promise.reject(new Error("not asked")) });
  expect(await get(`${url}/healthz`)).toEqual({ status: 200, body: { status: "ok" } });
  expect((await fetch(`${url}/healthz`)).headers.get("X-Powered-By")).toBeNull();
});

test.each([
  [200, true, true, { status: "ok" }],
  [503, false, true, { status: "unavailable", down: ["database"] }],
  [503, true, false, { status: "unavailable", down: ["bell"] }],
  [503, false, false, { status: "unavailable", down: ["database", "bell"] }],
])("readiness is %s with database %s and bell %s", async (status, database, bell, body) => {
  const { url } = await start({ ready: async () => ({ database, bell }) });
  expect(await get(`${url}/readyz`)).toEqual({ status, body });
});

test("metrics are those of the registry", async () => {
  const metrics = new Registry();
  new Counter({ name: "texts", help: "texts", registers: [metrics] }).inc(3);
  const { url } = await start({ metrics });
  const response = await fetch(`${url}/metrics`);
  expect(response.headers.get("Content-Type")).toContain("version=0.0.4");
  expect(await response.text()).toContain("texts 3");
});

test("whatever else is not found", async () => {
  const { url } = await start();
  const notFound = { status: 404, body: { error: "not found" } };
  expect(await get(`${url}/`)).toEqual(notFound);
  expect(await get(`${url}/twilio/inbound`)).toEqual(notFound);
});

test.each<[ErrorCode, number]>([
  ["invalid", 400],
  ["forbidden", 403],
  ["not-found", 404],
  ["unavailable", 503],
])("an expected failure, %s, is %s", async (code, status) => {
  const { url } = await start({ twilio: failing(new AppError(code, "the details")) });
  const response = await fetch(`${url}/twilio/inbound`, { method: "POST" });
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ error: code });
});

test("a defect is 500, logged with its place but without its message", async () => {
  const failure = new TypeError("Failed query\nparams: OUT, +36301110001");
  const { url, lines } = await start({ twilio: failing(failure) });
  const response = await fetch(`${url}/twilio/inbound`, { method: "POST" });
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ error: "internal" });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("TypeError");
  expect(lines[0]).toContain("web-app.test.ts");
  expect(lines[0]).not.toContain("36301110001");
});

test.each([
  [413, "too large", { body: "Body=far-too-long", type: "application/x-www-form-urlencoded" }],
  [
    400,
    "in an unknown character set",
    { body: "a=b", type: "application/x-www-form-urlencoded; charset=ebcdic" },
  ],
])("a request is %s when %s, and no fault of ours", async (status, _name, { body, type }) => {
  const { url, lines } = await start({ twilio: failing(new Error("not reached")) });
  const headers = { "Content-Type": type };
  const response = await fetch(`${url}/twilio/inbound`, { method: "POST", body, headers });
  expect(response.status).toBe(status);
  expect(lines).toEqual([]);
});

test("an address that can't be decoded is 400", async () => {
  const router = express.Router();
  router.get("/:id", (_request, response) => void response.end());
  const { url } = await start({ twilio: router });
  expect((await get(`${url}/twilio/%ff`)).status).toBe(400);
});
