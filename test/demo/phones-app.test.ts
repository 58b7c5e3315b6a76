/** The phones' app over HTTP: who may use it, and what its forms do. */
import { createServer, request as httpRequest, type Server } from "node:http";
import { pino } from "pino";
import { afterEach, describe, expect, test } from "vitest";
import { type PhonesApp, phonesApp } from "../../src/demo/phones-app.ts";
import type { PhonesWorld } from "../../src/demo/phones-world.ts";
import { pagesRouter } from "../../src/web/pages/pages-router.ts";
import { closed, listening } from "../support/loopback.ts";
import { openWorld } from "../support/scenes.ts";

const apps: { server: Server; phones: PhonesApp }[] = [];
afterEach(async () => {
  for (const { server, phones } of apps.splice(0)) {
    phones.close();
    await closed(server);
  }
});

async function start(world: PhonesWorld): Promise<string> {
  const log = pino({ level: "silent" });
  const pages = pagesRouter({ pages: world.pages, log });
  const phones = phonesApp({ world, pages: pages.router, log });
  const server = createServer(phones.app);
  apps.push({ server, phones });
  return listening(server);
}

async function post(
  url: string,
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
) {
  const body = new URLSearchParams(form);
  return fetch(`${url}/${path}`, { method: "POST", body, headers, redirect: "manual" });
}

/** With headers that `fetch` doesn't let through. */
function raw(url: string, method: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on("error", reject).end();
  });
}

async function phoneOf(world: PhonesWorld, name: string): Promise<string> {
  return (await world.look()).people.find((one) => one.name === name)?.phone ?? "";
}

describe("who may use them", () => {
  test.each([
    ["127.0.0.1:4000", 200],
    ["localhost", 200],
    ["[::1]:4000", 200],
    ["phones.example", 403],
    ["127.0.0.1.phones.example", 403],
    ["localhost.phones.example:80", 403],
    ["127.0.0.1@phones.example", 403],
  ])("whoever asks for the host %j gets %d", async (host, status) => {
    const url = await start(await openWorld("typical-saturday"));
    expect(await raw(`${url}/`, "GET", { host })).toBe(status);
    expect(await raw(`${url}/rehearsal.yaml`, "GET", { host })).toBe(status);
  });

  test.each<[Record<string, string>, number]>([
    [{}, 400],
    [{ origin: "http://127.0.0.1:4000" }, 400],
    [{ "sec-fetch-site": "same-origin" }, 400],
    [{ origin: "null", "sec-fetch-site": "same-origin" }, 400],
    [{ origin: "null" }, 403],
    [{ origin: "http://phones.example" }, 403],
    [{ origin: "http://127.0.0.1:4001" }, 403],
    [{ origin: "http://127.0.0.1:4000", "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ "sec-fetch-site": "none" }, 403],
  ])("a form with %j is answered %d", async (headers, status) => {
    const url = await start(await openWorld("typical-saturday"));
    const sent = { host: "127.0.0.1:4000", ...headers };
    for (const path of ["text", "clock", "scene"]) {
      expect(await raw(`${url}/${path}`, "POST", sent)).toBe(status);
    }
  });

  test("nothing here is kept, framed or told to anybody", async () => {
    const url = await start(await openWorld("typical-saturday"));
    const { headers } = await fetch(url);
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; style-src 'self'; script-src 'self'; /,
    );
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  });
});

describe("the page", () => {
  test("has everyone's phone, the seats and what was decided, without a script", async () => {
    const world = await openWorld("typical-saturday");
    const url = await start(world);
    const page = await (await fetch(url)).text();
    const names = [...page.matchAll(/<h3 id="h-phone-\d+">(\w+)/g)].map(([, name]) => name);
    expect(names).toEqual(["Juli", ...(await world.look()).people.map(({ name }) => name)]);
    expect(page.match(/class="seat /g)).toHaveLength(14);
    expect(page).toContain("Sign-up closed.");
    expect(page).not.toMatch(/ style=|<script>|undefined|\[object/);
    // What is being typed must not go.
    await world.play();
    const playing = await (await fetch(url)).text();
    expect(playing).not.toContain("http-equiv");
    expect(playing).toMatch(/<noscript>.*<a href=".\/">Show how it stands now<\/a>/);
  });

  test("shows what people text as text", async () => {
    const world = await openWorld("typical-saturday");
    const url = await start(world);
    await post(url, "text", {
      phone: await phoneOf(world, "Anna"),
      says: '<script>alert("1")</script>',
    });
    const page = await (await fetch(url)).text();
    expect(page).not.toContain("<script>alert");
    expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
  });

  test("has one key more for the trainer while a code is awaited and good", async () => {
    const world = await openWorld("typical-saturday");
    const url = await start(world);
    await post(url, "text", { phone: "+36301112233", says: "SPLIT" });
    await post(url, "clock", { do: "ten-minutes" });
    expect(await (await fetch(url)).text()).not.toContain('class="code"');
    await post(url, "text", { phone: "+36301112233", says: "SPLIT" });
    const [, code] = /class="code">(\d{4})</.exec(await (await fetch(url)).text()) ?? [];
    await post(url, "text", { phone: "+36301112233", says: code ?? "" });
    const { record } = await world.look();
    expect(record.day.phase).toBe("splitting");
    expect(await (await fetch(url)).text()).not.toContain('class="code"');
  });
});

describe("its changes", () => {
  /** The first event that a page hears which was opened here. */
  async function firstEvent(page: string, url: string): Promise<string | undefined> {
    const [, events] = /data-events="([^"]+)"/.exec(page) ?? [];
    const response = await fetch(`${url}/${events}`);
    const reader = response.body?.getReader();
    let text = "";
    while (!text.includes("event: ")) {
      text += new TextDecoder().decode((await reader?.read())?.value);
    }
    await reader?.cancel();
    return /event: (\w+)/.exec(text)?.[1];
  }

  test("are those of the page's own opening: of another scene, or another run, there are none", async () => {
    const world = await openWorld("typical-saturday");
    const url = await start(world);
    const page = await (await fetch(url)).text();
    expect(await firstEvent(page, url)).toBe("regions");
    const again = await start(await openWorld("typical-saturday"));
    expect(await firstEvent(page, again)).toBe("gone");
    await world.open("typical-saturday", "en");
    expect(await firstEvent(page, url)).toBe("gone");
    expect(await firstEvent(await (await fetch(url)).text(), url)).toBe("regions");
  });
});

describe("its forms", () => {
  test("text, turn the clock and open scenes, and lead back to the page", async () => {
    const world = await openWorld("typical-saturday");
    const url = await start(world);
    const { now } = await world.look();
    const forms: [string, Record<string, string>][] = [
      ["text", { phone: await phoneOf(world, "Hanna"), says: " STATUS " }],
      ["clock", { do: "ten-minutes" }],
      ["clock", { do: "answers-off" }],
      ["clock", { do: "speed-600" }],
    ];
    for (const [path, form] of forms) {
      const { status, headers } = await post(url, path, form);
      expect([status, headers.get("location")]).toEqual([303, "./"]);
    }
    const look = await world.look();
    expect(look).toMatchObject({ isPlaying: true, speed: 600, answersByItself: false });
    expect(look.now).toBe(now + 600_000);
    expect(look.messages.some((one) => one.direction === "in" && one.body === "STATUS")).toBe(true);
    await post(url, "clock", { do: "pause" });
    await post(url, "clock", { do: "answers-on" });
    expect(await world.look()).toMatchObject({ isPlaying: false, answersByItself: true });
    await post(url, "clock", { do: "next" });
    expect((await world.look()).now).toBeGreaterThan(look.now);
    await post(url, "scene", { scene: "freed-place", language: "hu" });
    expect(await world.look()).toMatchObject({ scene: "freed-place", language: "hu" });
    expect(await (await fetch(url)).text()).toContain('<html lang="hu">');
    await post(url, "scene", { scene: "typical-saturday", language: "hu" });
    expect(await (await fetch(url)).text()).toMatch(/<b>8:\d\d<\/b>/);
  });

  test.each<[string, Record<string, string>]>([
    ["text", {}],
    ["text", { phone: "+36301112233", says: "  " }],
    ["text", { phone: "+36301112233", says: "x".repeat(1601) }],
    ["text", { phone: "+36000000000", says: "YES" }],
    ["clock", {}],
    ["clock", { do: "back" }],
    ["clock", { do: "speed-1000000" }],
    ["scene", { scene: "typical-saturday" }],
    ["scene", { scene: "../../etc/passwd", language: "en" }],
    ["scene", { scene: "typical-saturday", language: "de" }],
  ])("refuse /%s with %j and change nothing", async (path, form) => {
    const world = await openWorld("typical-saturday");
    const url = await start(world);
    const before = await world.look();
    const response = await post(url, path, form);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("Back to the phones");
    expect(await world.look()).toEqual(before);
  });

  test("are read up to their length", async () => {
    const url = await start(await openWorld("typical-saturday"));
    expect((await post(url, "text", { phone: "1", says: "x".repeat(9000) })).status).toBe(413);
  });
});

test("the rehearsal comes as a file with the scene's name", async () => {
  const world = await openWorld("everyone-silent");
  const url = await start(world);
  const response = await fetch(`${url}/rehearsal.yaml`);
  expect(response.headers.get("content-disposition")).toBe(
    'attachment; filename="everyone-silent.yaml"',
  );
  expect(await response.text()).toBe(await world.save());
});

test("whatever else is asked for isn't there", async () => {
  const url = await start(await openWorld("everyone-silent"));
  for (const path of ["live/x", "assets/x.css", "text", "Rehearsal.yaml"]) {
    expect((await fetch(`${url}/${path}`)).status).toBe(404);
  }
});
