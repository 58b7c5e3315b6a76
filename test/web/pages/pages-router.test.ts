/** The pages over HTTP: what their answers hold, whom they refuse, and what is done by them. */
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { PageName } from "../../../src/conversations/scene.ts";
import { PageServer } from "../../support/page-server.ts";
import { openFullStage, openStage, type Stage } from "../../support/stage.ts";

let stage: Stage;
let server: PageServer;

/** Saturday morning: Hugo, Ida and Janos wait; they, Gabi and Feri are asked until 10:00. */
beforeEach(async () => {
  stage = await openFullStage(["Hugo", "Ida", "Janos"]);
  await stage.at("Sat 09:20");
  server = await PageServer.open(stage);
});
afterEach(() => server.stop());

const pages: [PageName, string][] = [
  ["paper", "trainer"],
  ["live", "trainer"],
  ["own", "Hugo"],
];

/** What the browser is told besides the page, without what every answer has its own of. */
function headersOf({ headers }: Response): Record<string, string> {
  const own = new Set(["date", "connection", "keep-alive"]);
  return Object.fromEntries([...headers].filter(([name]) => !own.has(name)));
}

async function post(path: string, fields: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams(fields);
  return fetch(`${server.url}${path}/say`, { method: "POST", body, redirect: "manual" });
}

describe.each(pages)("the %s page", (page, who) => {
  test("is a document in the school's language that may load nothing from elsewhere, and is kept nowhere", async () => {
    const response = await fetch(await server.address(page, who));
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(headersOf(response)).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy":
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      "cache-control": "no-store",
      "x-robots-tag": "noindex, nofollow",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    expect(response.headers.get("ETag")).toBeNull();
  });

  test("has no style, script or address of elsewhere in it", async () => {
    const text = await (await fetch(await server.address(page, who))).text();
    expect(text).not.toMatch(
      /<style|\sstyle=|\son\w+=|<script(?! type="module" src="\.\.\/assets)/,
    );
    expect(text).not.toMatch(/(?:src|href|action)="(?!\.\.\/|sms:|[a-z]+[\w/#-]*")/);
  });

  test("answers HEAD with the same headers and nothing else", async () => {
    const address = await server.address(page, who);
    const [head, whole] = [await fetch(address, { method: "HEAD" }), await fetch(address)];
    expect(await head.text()).toBe("");
    const { "content-length": length, ...headers } = headersOf(whole);
    expect(headersOf(head)).toMatchObject(headers);
    expect(Number(length)).toBe((await whole.arrayBuffer()).byteLength);
  });

  test("sends its regions as events at once", async () => {
    const response = await fetch(`${await server.address(page, who)}/events`);
    expect(response.headers.get("Content-Type")).toBe("text/event-stream; charset=utf-8");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    const reader = response.body?.getReader();
    let text = "";
    while (!text.includes("event: regions")) {
      text += new TextDecoder().decode((await reader?.read())?.value);
    }
    expect(text).toContain('"as-of":');
    await reader?.cancel();
  });
});

test("what pages load is kept for good, under a name that changes with it", async () => {
  const text = await (await fetch(await server.address("live"))).text();
  const files = [...text.matchAll(/\.\.\/(assets\/[0-9a-f]{16}\.(css|js|svg))/g)];
  expect(files.map(([, , kind]) => kind)).toEqual(["svg", "css", "js"]);
  for (const [, file] of files) {
    const response = await fetch(`${server.url}/${file}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  }
  expect((await fetch(`${server.url}/assets/0123456789abcdef.css`)).status).toBe(404);
});

describe("a link that opens nothing", () => {
  /** Each with what is done to a good path. */
  const wrong: [string, (path: string) => Promise<string> | string][] = [
    ["is cut", (path) => path.slice(0, -1)],
    ["has a letter more", (path) => `${path}b`],
    ["has one letter changed", (path) => path.slice(0, -1) + (path.endsWith("b") ? "c" : "b")],
    ["is in capitals", (path) => path.replace(/[^/]+$/, (token) => token.toUpperCase())],
    ["is of the other kind", (path) => path.replace(/^\/\w+/, "/live")],
    ["is somebody's who isn't the trainer", (_path) => server.path("live", "Hugo")],
    ["is all zeros", () => "/paper/bbbbbbbbbbbbbbbbbbbbbbbb"],
    ["is no link at all", () => "/own/x"],
    ["is of signs", () => `/own/${encodeURIComponent("../<x>'\"%")}`],
    ["is endless", () => `/own/${"b".repeat(4_000)}`],
  ];

  test.each(wrong)("because it %s", async (_what, change) => {
    const known = await fetch(`${server.url}/live/guessed`);
    const body = await known.text();
    expect(body).toContain("LINK");
    const path = await change(await server.path("paper"));
    for (const rest of ["", "/events", "?person=1"]) {
      const response = await fetch(server.url + path + rest);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(body);
      expect(headersOf(response)).toEqual(headersOf(known));
    }
  });

  test("because its time is over, or she has taken it back", async () => {
    const address = await server.address("live");
    const [known, body] = await bodyOf(`${server.url}/live/guessed`);
    await stage.says("trainer", "LINK NEW");
    const [revoked, revokedBody] = await bodyOf(address);
    expect([revokedBody, headersOf(revoked)]).toEqual([body, headersOf(known)]);
    const again = await server.address("live");
    expect((await fetch(again)).status).toBe(200);
    await stage.at("next Fri 12:00");
    const [late, lateBody] = await bodyOf(again);
    expect([late.status, lateBody, headersOf(late)]).toEqual([404, body, headersOf(known)]);
  });

  test.each(["", "/", "/x/", "/x/y", "/x/y/z?of=/a/b"])(
    "finds what it is drawn with, at /live%s, too",
    async (rest) => {
      const address = `${server.url}/live${rest}`;
      const [, body] = await bodyOf(address);
      const style = /rel="stylesheet" href="([^"]+)"/.exec(body)?.[1] ?? "";
      const response = await fetch(new URL(style, address));
      expect(response.headers.get("content-type")).toContain("text/css");
      // Behind a proxy the pages may be in a folder.
      const { pathname } = new URL(style, `https://example.org/folder/live${rest}`);
      expect(pathname).toMatch(/^\/folder\/assets\//);
    },
  );

  test("does nothing either", async () => {
    const path = await server.path("live", "Hugo");
    const [known, body] = await bodyOf(`${server.url}/live/guessed`);
    const response = await post(path, { once: crypto.randomUUID(), says: "PAUSE" });
    expect([response.status, await response.text()]).toEqual([404, body]);
    expect(headersOf(response)).toEqual(headersOf(known));
    expect((await stage.day()).paused).toBe(false);
  });
});

async function bodyOf(address: string): Promise<[Response, string]> {
  const response = await fetch(address);
  return [response, await response.text()];
}

test("the paper that the live page leads to is hers, of now", async () => {
  const text = await (await fetch(await server.address("live"))).text();
  const paper = /href="\.\.(\/paper\/\w+)"/.exec(text)?.[1];
  const page = await (await fetch(server.url + paper)).text();
  expect(page).toContain("Hugo");
  expect(page).not.toContain('class="changed"');
  expect(page).not.toContain("/live/");
  await stage.says("Anna", "OUT");
  expect(await (await fetch(server.url + paper)).text()).toContain('class="changed"');
});

test("the story is everyone's, or of the one who is looked for", async () => {
  const address = await server.address("live");
  const { id } = await stage.person("Gabi");
  const story = async (rest: string) => {
    const text = await (await fetch(address + rest)).text();
    return text.slice(text.indexOf('class="story"'));
  };
  expect(await story("")).toContain("Hugo is");
  expect(await story(`?person=${id}`)).not.toContain("Hugo is");
  expect(await story(`?person=${id}`)).toContain("Gabi is");
  for (const odd of ["?person=", "?person=x", "?person=1&person=2", "?person[a]=1", "?person=-1"]) {
    expect(await story(odd)).toContain("Hugo is");
  }
});

test("names that look like HTML are names", async () => {
  const open = await openStage({ name: `<b onclick="x">O'Hara</b>` });
  const other = await PageServer.open(open);
  for (const page of ["live", "paper"] as const) {
    const text = await (await fetch(await other.address(page))).text();
    expect(text).toContain("&lt;b onclick=&quot;x&quot;&gt;O&#39;Hara&lt;/b&gt;");
    expect(text).not.toContain("<b ");
  }
  await other.stop();
});

test("no log holds a link's token, whatever fails", async () => {
  await server.stop();
  const failing = () => Promise.reject(new TypeError("quoted"));
  server = await PageServer.open(stage, { open: failing });
  const paths = await Promise.all(pages.map(([page, who]) => server.path(page, who)));
  for (const path of paths) {
    for (const rest of ["", "/events"]) {
      expect((await fetch(server.url + path + rest)).status).toBe(500);
    }
  }
  expect((await post(paths[1] ?? "", { says: "PAUSE" })).status).toBe(500);
  expect(server.lines).toHaveLength(7);
  const tokens = paths.map((path) => path.split("/").at(-1) ?? "");
  const log = server.lines.join("");
  expect(tokens.filter((token) => log.includes(token.slice(0, 12)))).toEqual([]);
  expect(log).toContain('"path":"/live/…/say"');
});

test("streams end when the pages close, so that the server can stop", async () => {
  const address = `${await server.address("live")}/events`;
  const response = await new Promise<IncomingMessage>((resolve) => get(address, resolve));
  server.closeStreams();
  await once(response.resume(), "end");
});
