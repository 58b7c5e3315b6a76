/**
 * The pictures in README.md, taken of the demo in a real Chromium, so that they show what the program shows: run by
 * `npm run pictures`, which builds it first. CHROMIUM names another browser than Debian's.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import express from "express";
import { pino } from "pino";
import { type Browser, chromium, type Page } from "playwright-core";
import { openRehearsal } from "../src/app.ts";
import { openPhones } from "../src/demo-app.ts";
import type { Language } from "../src/domain/settings.ts";
import { Phones } from "../src/rehearsal/phones.ts";
import { parseScene, type SceneName } from "../src/rehearsal/scenes.ts";
import type { SchoolFile } from "../src/settings/school-file.ts";
import type { OpenedPage, Pages } from "../src/turns/pages.ts";
import { pagesRouter } from "../src/web/pages/pages-router.ts";
import { listen, webServer } from "../src/web/web-server.ts";

const project = fileURLToPath(new URL("../", import.meta.url));
const folder = `${project}docs/pictures`;
const log = pino({ level: "error" });

const scene = "typical-saturday";
/** Gabi's hour is over, and Dani is asked in her stead: both of what a walk is about are to be seen. */
const moment = "10:00";
/** More presses of the key than the moment is away. */
const pressesMax = 30;

const wall = { width: 1440, height: 900 };
const sheet = { width: 720, height: 480 };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  mkdirSync(folder, { recursive: true });
  await takePhones(browser);
  await takePaper(browser);
} finally {
  await browser.close();
}

async function takePhones(from: Browser): Promise<void> {
  const { url, stop } = await openPhones({ port: null, readScene }, log);
  try {
    const page = await from.newPage({ viewport: wall, reducedMotion: "reduce" });
    await goTo(moment, url);
    await page.goto(url);
    await take(page, "phones");
  } finally {
    await stop();
  }
}

/** Presses "to the next deadline", as a page without script does, until the phones' clock shows that time. */
async function goTo(time: string, url: string): Promise<void> {
  for (let presses = 0; presses < pressesMax; presses += 1) {
    const body = new URLSearchParams({ do: "next" });
    const shown = await fetch(`${url}/clock`, { method: "POST", body });
    if ((await shown.text()).includes(`<b>${time}</b>`)) return;
  }
  throw new Error(`the phones never show ${time}`);
}

async function takePaper(from: Browser): Promise<void> {
  const { router, close } = pagesRouter({ pages: pagesWith(await paperAtTheEnd()), log });
  const server = webServer(express().use(router));
  const url = await listen(server, { port: 0, host: "127.0.0.1" });
  try {
    const page = await from.newPage({ viewport: sheet });
    await page.goto(`${url}/paper/any`);
    await take(page, "paper");
  } finally {
    close();
    server.close();
    server.closeAllConnections();
  }
}

/** What the trainer's link shows once the scene is over. */
async function paperAtTheEnd(): Promise<OpenedPage> {
  const ground = openRehearsal();
  const parsed = parseScene(scene, readScene(scene, "en"));
  const phones = new Phones(parsed, ground);
  await phones.open();
  await phones.advanceTo(parsed.scenario.until);
  const { now, record } = await phones.look();
  const trainer = [...record.people.values()].find(
    ({ phone }) => phone === record.school.trainer.phone,
  );
  const looked =
    trainer && (await ground.store.lookedAt(trainer.id, record.rules.id, record.day.date));
  await phones.close();
  if (!looked) throw new Error("the trainer has no paper");
  return { ...looked, page: "paper", seenFacts: record.ledger.length, now };
}

/** Every link opens this page, and nothing changes. */
function pagesWith(opened: OpenedPage): Pages {
  return {
    open: async () => opened,
    mark: async () => "",
    pathTo: () => "",
    say: async () => undefined,
  };
}

async function take(page: Page, name: string): Promise<void> {
  const path = `${folder}/${name}.png`;
  await page.waitForLoadState("load");
  await page.screenshot({ path, fullPage: true, animations: "disabled" });
  process.stdout.write(`${path}\n`);
}

function readScene(name: SceneName, language: Language): SchoolFile {
  const file = `scenes/${language}/${name}.yaml`;
  return { name: file, text: readFileSync(`${project}${file}`, "utf8") };
}
