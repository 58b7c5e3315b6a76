/** The demo as a whole, over HTTP: links in its texts lead to its pages, and what is said there happens on the phones. */
import { pino } from "pino";
import { describe, expect, onTestFinished, test } from "vitest";
import { openPhones } from "../../src/demo/open-phones.ts";

const juli = "+36301112233";

/** The phones of a typical Saturday; `post` sends a form, without following where it leads. */
async function openDemo() {
  const { url, stop } = await openPhones({ port: 0 }, pino({ level: "silent" }));
  onTestFinished(stop);
  const get = async (path: string) => (await fetch(new URL(path, url))).text();
  const post = (path: string, form: Record<string, string>) => {
    const body = new URLSearchParams(form);
    return fetch(new URL(path, url), { method: "POST", body, redirect: "manual" });
  };
  /** Where the latest link on the wall leads. */
  const latestLink = async () => {
    const links = [...(await get("/")).matchAll(/<a href="(http[^"]+)" target="_blank"/g)];
    return links.at(-1)?.[1] ?? "";
  };
  return { url, get, post, latestLink };
}

type Demo = Awaited<ReturnType<typeof openDemo>>;

async function liveLink(demo: Demo): Promise<string> {
  await demo.post("/text", { phone: juli, says: "LINK" });
  return demo.latestLink();
}

/** The button that texts this, as the page has it. */
async function pressOn({ get }: Demo, link: string, says: string) {
  const page = await get(link);
  expect(page).toContain(`value="${says}"`);
  return { says, once: /name="once" value="([^"]+)"/.exec(page)?.[1] ?? "" };
}

describe("a link on a phone", () => {
  test("opens the page at the phones' time", async () => {
    const demo = await openDemo();
    await demo.post("/clock", { do: "next" });
    const link = await liveLink(demo);
    expect(link.startsWith(`${demo.url}/live/`)).toBe(true);
    expect(await demo.get(link)).toContain("As of Sat 21 Nov, 09:00");
    await demo.post("/clock", { do: "ten-minutes" });
    expect(await demo.get(link)).toContain("As of Sat 21 Nov, 09:10");
  });

  test("is in the last text of the day, too: the paper", async () => {
    const demo = await openDemo();
    for (let hours = 0; hours < 12 * 6; hours += 1)
      await demo.post("/clock", { do: "ten-minutes" });
    const link = await demo.latestLink();
    expect(link.startsWith(`${demo.url}/paper/`)).toBe(true);
    const paper = await demo.get(link);
    for (const name of ["Hanna", "Imre", "Jana", "Anna"]) expect(paper).toContain(name);
  });

  test("of a participant leads to their own page", async () => {
    const demo = await openDemo();
    const keys = /name="phone" value="([^"]+)"><button name="says" value="YES"/.exec(
      await demo.get("/"),
    );
    await demo.post("/text", { phone: keys?.[1] ?? "", says: "LINK" });
    const link = await demo.latestLink();
    expect(link.startsWith(`${demo.url}/own/`)).toBe(true);
    expect(await demo.get(link)).toContain("You have a place");
  });

  test("opens nothing once another scene is on", async () => {
    const demo = await openDemo();
    const link = await liveLink(demo);
    await demo.post("/scene", { scene: "typical-saturday", language: "en" });
    expect((await fetch(link)).status).toBe(404);
    expect((await fetch(await liveLink(demo))).status).toBe(200);
  });
});

test("what is pressed on a page is texted on that phone, once, and is saved with all else", async () => {
  const demo = await openDemo();
  await demo.post("/clock", { do: "next" });
  const link = await liveLink(demo);
  const form = await pressOn(demo, link, "PAUSE");
  const answers = await Promise.all([
    demo.post(`${link}/say`, form),
    demo.post(`${link}/say`, form),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  const saved = await demo.get("/rehearsal.yaml");
  expect(saved.match(/says: "PAUSE"/g)).toHaveLength(1);
  expect(await demo.get("/")).toMatch(/>PAUSE<span class="at">/);
});

test("a page that stands open hears of every press of the clock", async () => {
  const demo = await openDemo();
  await demo.post("/clock", { do: "next" });
  await demo.post("/clock", { do: "answers-off" });
  const link = await liveLink(demo);
  const leaving = new AbortController();
  const stream = await fetch(`${link}/events`, { signal: leaving.signal });
  const reader = stream.body?.getReader();
  let heard = "";
  const hears = async (text: string) => {
    while (!heard.includes(text)) {
      const next = await reader?.read();
      expect(next?.done, `ends without ${text}`).toBe(false);
      heard += new TextDecoder().decode(next?.value);
    }
  };
  await hears("As of Sat 21 Nov, 09:00");
  // Nothing happens meanwhile.
  await demo.post("/clock", { do: "ten-minutes" });
  await hears("As of Sat 21 Nov, 09:10");
  await demo.post("/scene", { scene: "freed-place", language: "en" });
  await hears("event: gone");
  leaving.abort();
});
