/** Streams on a real connection: what is sent when, and how many there may be. */
import { once } from "node:events";
import { createServer, get, type IncomingMessage, type Server } from "node:http";
import express from "express";
import { pino } from "pino";
import { afterEach, describe, expect, test, vi } from "vitest";
import { html } from "../../../src/web/pages/html.ts";
import type { Source } from "../../../src/web/pages/stream.ts";
import { eventStreams, usualStreamLimits } from "../../../src/web/pages/streams.ts";
import { closed, listening } from "../../support/loopback.ts";

const quick = { ...usualStreamLimits, lookEveryMs: 5 };
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** One page whose regions are `texts`; `gone` when there are none. */
async function start(limits: typeof usualStreamLimits = quick) {
  const state = { mark: "1", texts: { a: "old", b: "same" } as Record<string, string> | null };
  const work = { marks: 0, regions: 0, failing: null as "mark" | "regions" | null };
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const streams = eventStreams(log, limits);
  const source = (key: string): Source => ({
    key,
    async mark() {
      work.marks += 1;
      if (work.failing === "mark") throw new Error("Failed query: Anna");
      return state.mark;
    },
    async regions() {
      work.regions += 1;
      if (work.failing === "regions") throw new Error("Failed query: Anna");
      const { texts } = state;
      return texts && new Map(Object.entries(texts).map(([id, text]) => [id, html`${text}`]));
    },
  });
  const app = express();
  app.get("/:key", (request, response) =>
    streams.open(request, response, source(request.params.key)),
  );
  const server = createServer(app);
  ends.push(
    () => closed(server),
    () => streams.close(),
  );
  const url = await listening(server);
  return { url, state, work, lines, streams, server };
}

type Reader = { events(): string[]; ended(): boolean; response: IncomingMessage };

async function read(address: string): Promise<Reader> {
  const response = await new Promise<IncomingMessage>((resolve) => get(address, resolve));
  ends.push(() => response.destroy());
  let text = "";
  let isEnded = false;
  response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  response.on("close", () => (isEnded = true)).on("error", () => undefined);
  const events = () => text.split("\n\n").filter((one) => one !== "");
  return { events, ended: () => isEnded, response };
}

const both = 'event: regions\ndata: {"a":"old","b":"same"}';

test("all is sent at once, then what has changed, and nothing else", async () => {
  const { url, state, work } = await start();
  const { events } = await read(`${url}/one`);
  await vi.waitFor(() => expect(events()).toEqual(["retry: 2000", both]));
  const { marks } = work;
  await vi.waitFor(() => expect(work.marks).toBeGreaterThan(marks + 3));
  expect(work.regions).toBe(1);
  state.texts = { a: "new\n<", b: "same" };
  state.mark = "2";
  await vi.waitFor(() => expect(events()).toHaveLength(3));
  expect(events()[2]).toBe('event: regions\ndata: {"a":"new\\n&lt;"}');
});

test("what time alone changes is sent, too", async () => {
  const { url, state } = await start({ ...quick, renewEveryMs: 20 });
  const { events } = await read(`${url}/one`);
  await vi.waitFor(() => expect(events()).toHaveLength(2));
  state.texts = { a: "later" };
  await vi.waitFor(() => expect(events().at(-1)).toContain("later"));
});

test("a hurried look doesn't wait for its turn, nor for the mark, and is this page's alone", async () => {
  const { url, state, streams } = await start({ ...quick, lookEveryMs: 60_000 });
  const one = await read(`${url}/one`);
  const other = await read(`${url}/other`);
  await vi.waitFor(() => expect(other.events()).toHaveLength(2));
  state.texts = { a: "done" };
  streams.hurry("one");
  await vi.waitFor(() => expect(one.events().at(-1)).toContain("done"));
  expect(other.events()).toHaveLength(2);
});

test("something is sent now and then when there is nothing to say", async () => {
  const { url } = await start({ ...quick, beatEveryMs: 10 });
  const { events } = await read(`${url}/one`);
  await vi.waitFor(() => expect(events().at(-1)).toBe('event: beat\ndata: ""'));
});

test("what is made anew, hurried or beaten is so once, not at each look", async () => {
  const { url, work, streams } = await start({ ...quick, renewEveryMs: 60_000 });
  const { events } = await read(`${url}/one`);
  await vi.waitFor(() => expect(events()).toHaveLength(2));
  streams.hurry("one");
  await vi.waitFor(() => expect(work.regions).toBe(2));
  const { marks } = work;
  await vi.waitFor(() => expect(work.marks).toBeGreaterThan(marks + 5));
  expect(work.regions).toBe(2);
  expect(events()).toHaveLength(2);
});

test("it says so when there is nothing to be seen any more, and ends", async () => {
  const { url, state } = await start();
  const { events, ended } = await read(`${url}/one`);
  await vi.waitFor(() => expect(events()).toHaveLength(2));
  state.texts = null;
  state.mark = "2";
  await vi.waitFor(() => expect(ended()).toBe(true));
  expect(events().at(-1)).toBe('event: gone\ndata: ""');
});

test("a failure is logged once, without its message, and tried again", async () => {
  const { url, work, lines } = await start();
  work.failing = "mark";
  const { events } = await read(`${url}/one`);
  await vi.waitFor(() => expect(work.marks).toBeGreaterThan(4));
  work.failing = null;
  await vi.waitFor(() => expect(events()).toEqual(["retry: 2000", both]));
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain("Anna");
});

test("a hurried look that fails is made up for at the next", async () => {
  const { url, state, work, streams } = await start({ ...quick, renewEveryMs: 60_000 });
  const { events } = await read(`${url}/one`);
  await vi.waitFor(() => expect(events()).toHaveLength(2));
  state.texts = { a: "done" };
  work.failing = "regions";
  streams.hurry("one");
  await vi.waitFor(() => expect(work.regions).toBeGreaterThan(1));
  work.failing = null;
  await vi.waitFor(() => expect(events().at(-1)).toContain("done"));
});

describe("there are so many at most", () => {
  test("who have gone while their link was opened not among them", async () => {
    const streams = eventStreams(pino({ enabled: false }), { ...quick, streamsPerKeyMax: 1 });
    const source = { key: "one", mark: async () => "1", regions: async () => new Map() };
    const opened = new AbortController();
    const answers: express.Response[] = [];
    const app = express();
    app.get("/", async (request, response) => {
      answers.push(response);
      if (answers.length === 1) await once(opened.signal, "abort");
      streams.open(request, response, source);
    });
    const server = createServer(app);
    ends.push(
      () => closed(server),
      () => streams.close(),
    );
    const url = await listening(server);
    const request = get(url).on("error", () => undefined);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    request.destroy();
    await vi.waitFor(() => expect(answers[0]?.destroyed).toBe(true));
    opened.abort();
    expect((await read(url)).response.statusCode).toBe(200);
  });

  test("of one page", async () => {
    const { url } = await start({ ...quick, streamsPerKeyMax: 1 });
    const { response } = await read(`${url}/one`);
    const refused = await fetch(`${url}/one`);
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([503, "30"]);
    expect((await read(`${url}/other`)).response.statusCode).toBe(200);
    response.destroy();
    await vi.waitFor(async () => {
      expect((await read(`${url}/one`)).response.statusCode).toBe(200);
    });
  });

  test("in all", async () => {
    const { url } = await start({ ...quick, streamsMax: 2 });
    await read(`${url}/one`);
    await read(`${url}/two`);
    expect((await fetch(`${url}/three`)).status).toBe(503);
  });
});

test("all end at once when the server stops, and none is opened after that", async () => {
  const { url, streams } = await start();
  const readers = [await read(`${url}/one`), await read(`${url}/two`)];
  streams.close();
  await vi.waitFor(() => expect(readers.map(({ ended }) => ended())).toEqual([true, true]));
  expect((await fetch(`${url}/one`)).status).toBe(503);
});

test("for whoever asks only whether it is there, nothing is kept open", async () => {
  const { url, work } = await start();
  const response = await fetch(`${url}/one`, { method: "HEAD" });
  expect(response.headers.get("Content-Type")).toBe("text/event-stream; charset=utf-8");
  expect(work.marks).toBe(0);
});

test("whoever reads nothing gets nothing piled up, and loses the connection", async () => {
  const { url, state, work, server } = await start({ ...quick, unreadMs: 100 });
  const { response } = await read(`${url}/one`);
  response.pause();
  const most = await fillingUp(state, work, server);
  expect(most).toBeLessThan(10);
});

/** Changes a megabyte on each look until the connection is closed; how often it was sent. */
async function fillingUp(
  state: { mark: string; texts: Record<string, string> | null },
  work: { regions: number },
  server: Server,
): Promise<number> {
  await vi.waitFor(
    async () => {
      state.mark += "1";
      state.texts = { a: `${state.mark.length}${"x".repeat(1_000_000)}` };
      const open = await new Promise<number>((resolve) =>
        server.getConnections((_error, count) => resolve(count)),
      );
      expect(open).toBe(0);
    },
    { timeout: 10_000, interval: 5 },
  );
  return work.regions;
}
