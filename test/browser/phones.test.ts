/** The phones in a real browser: everyone sees the same play, types while it runs, and gets along without script or mouse. */
import { readFileSync } from "node:fs";
import { pino } from "pino";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openPhones } from "../../src/demo/open-phones.ts";
import {
  closeWindows,
  expectAccessible,
  expectNoSideways,
  hasBrowser,
  look,
  looks,
} from "../support/browser.ts";

describe.runIf(hasBrowser)("the phones", () => {
  let url: string;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    ({ url, stop } = await openPhones({ port: 0 }, pino({ level: "silent" })));
  });
  afterEach(async () => {
    await closeWindows();
    await stop();
  });

  const phone = (page: Page, name: string) =>
    page.getByRole("article", { name: new RegExp(`^${name}`) });
  const press = (page: Page, name: string) =>
    page.locator("#r-clock").getByRole("button", { name, exact: true }).click();
  const seat = (page: Page, state: string, name: string) =>
    page.locator(`.seat.${state}`).filter({ hasText: name });

  /** What is half faded in has little contrast. */
  const comeToRest = (page: Page) =>
    page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished))");
  async function expectForAll(page: Page): Promise<void> {
    await comeToRest(page);
    await expectAccessible(page);
    await expectNoSideways(page);
  }

  describe.each(looks)("are for everyone, $screen, $colorScheme", (one) => {
    test("at the beginning, in the middle and at the end", { timeout: 60_000 }, async () => {
      const { page, complaints } = await look(url, one);
      await expectForAll(page);
      await press(page, "To the next deadline");
      await press(page, "+10 min");
      await seat(page, "asked", "Eva").waitFor();
      await expectForAll(page);
      await press(page, "600×");
      await page.getByText("That was the scene").waitFor();
      await expectForAll(page);
      expect(complaints).toEqual([]);
      const { bytes } = await look(url, one);
      expect(await bytes()).toBeLessThan(50_000);
    });
  });

  /** What this sends is on its way until everything in `presses` is done. */
  async function holding(page: Page, path: string, presses: () => Promise<void>): Promise<void> {
    let go = () => {};
    const done = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route(`**/${path}`, async (route) => {
      await done;
      await route.continue();
    });
    await presses();
    go();
  }

  test("move their clock by every press, however fast", async () => {
    const { page } = await look(url);
    const minutes = async () => {
      const [hours = 0, rest = 0] = ((await page.locator(".now b").textContent()) ?? "")
        .split(":")
        .map(Number);
      return hours * 60 + rest;
    };
    const before = await minutes();
    await holding(page, "clock", async () => {
      for (let time = 0; time < 3; time += 1) await press(page, "+10 min");
    });
    await expect.poll(async () => (await minutes()) - before).toBe(30);
  });

  test("text what is pressed twice once", async () => {
    const { page } = await look(url);
    const texts = phone(page, "Anna").locator(".own");
    const before = await texts.count();
    await holding(page, "text", async () => {
      const key = phone(page, "Anna").getByRole("button", { name: "YES" });
      await key.click();
      await key.click();
    });
    await expect.poll(() => texts.count()).toBeGreaterThan(before);
    await page.getByLabel("Text as Anna").fill("STATUS");
    await page.getByLabel("Text as Anna").press("Enter");
    await texts.filter({ hasText: "STATUS" }).waitFor();
    expect(await texts.filter({ hasText: "YES" }).count()).toBe(1);
  });

  test("show the same in two windows, and keep what is typed in each while it plays", {
    timeout: 60_000,
  }, async () => {
    const { page: one } = await look(url);
    const { page: other } = await look(url);
    const field = one.getByLabel("Text as Gabi");
    await field.click();
    await press(other, "600×");
    const text = "sorry, I'd rather stay where I am";
    await field.pressSequentially(text, { delay: 60 });
    expect(await field.inputValue()).toBe(text);
    expect(await field.evaluate("document.activeElement.value")).toBe(text);
    await Promise.all([one, other].map((page) => page.getByText("That was the scene").waitFor()));
    await field.press("Enter");
    await phone(other, "Gabi").getByText(text).waitFor();
    await phone(other, "Gabi").getByText("yours now").waitFor();
    expect(await field.inputValue()).toBe("");
    const shownIn = (page: Page) => page.locator("main").textContent();
    await expect.poll(async () => (await shownIn(one)) === (await shownIn(other))).toBe(true);
  });

  test("let a key leave alone what is being typed on that phone", async () => {
    const { page } = await look(url);
    await page.getByLabel("Text as Hanna").fill("half a sen");
    await phone(page, "Hanna").getByRole("button", { name: "YES" }).click();
    await phone(page, "Hanna").locator(".own").filter({ hasText: "YES" }).waitFor();
    expect(await page.getByLabel("Text as Hanna").inputValue()).toBe("half a sen");
  });

  test("can be played and answered by keyboard alone", async () => {
    const { page } = await look(url);
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press("Tab");
        const label = await page.evaluate<string>(
          "document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent",
        );
        if (label.trim() === name) return;
      }
      throw new Error(`${name} is not reached`);
    };
    await tabTo("To the next deadline");
    await page.keyboard.press("Enter");
    await seat(page, "asked", "Gabi").waitFor();
    await tabTo("Text as Gabi");
    await page.keyboard.type("YES");
    await page.keyboard.press("Enter");
    await seat(page, "agreed", "Gabi").waitFor();
  });

  test("are another page in every window once another scene is opened", async () => {
    const { page: one } = await look(url);
    const { page: other } = await look(url);
    await one.getByRole("button", { name: "Magyar" }).click();
    await one.getByRole("button", { name: "Két új időpont" }).click();
    await other.getByRole("article", { name: "Éva" }).waitFor();
    await expect.poll(() => other.evaluate("document.documentElement.lang")).toBe("hu");
    await expectForAll(other);
  });

  test("say so when they are gone, and are other ones when their program runs again", async () => {
    const { page } = await look(url);
    await page.getByRole("button", { name: "Magyar" }).click();
    await page.getByRole("article", { name: "Éva" }).waitFor();
    await stop();
    await page.getByRole("status").filter({ hasText: "Megszakadt" }).waitFor();
    const port = Number(new URL(url).port);
    ({ stop } = await openPhones({ port }, pino({ level: "silent" })));
    await page.getByRole("article", { name: "Eva" }).waitFor({ timeout: 14_000 });
    expect(await page.evaluate("document.documentElement.lang")).toBe("en");
  });

  test("lead to pages that count down as their clock goes", async () => {
    const { page } = await look(url);
    await press(page, "To the next deadline");
    await phone(page, "Juli").getByRole("button", { name: "LINK" }).click();
    const link = await phone(page, "Juli").getByRole("link").getAttribute("href");
    await page.clock.install();
    await page.goto(link ?? "");
    const timer = page.getByRole("timer").first();
    await timer.waitFor();
    const left = await timer.textContent();
    await page.clock.runFor(20_000);
    expect(await timer.textContent()).toBe(left);
    await fetch(`${url}/clock`, { method: "POST", body: new URLSearchParams({ do: "speed-1" }) });
    await page.clock.runFor(5_000);
    await page.locator("[data-now]:not([data-pace])").waitFor({ state: "attached" });
    await fetch(`${url}/clock`, { method: "POST", body: new URLSearchParams({ do: "speed-60" }) });
    await page.locator("[data-pace='60']").waitFor({ state: "attached" });
  });

  test("are played and saved without a script", async () => {
    const { page } = await look(url, { javaScriptEnabled: false });
    await press(page, "To the next deadline");
    expect(await seat(page, "asked", "Gabi").count()).toBe(1);
    await phone(page, "Gabi").getByRole("button", { name: "YES" }).click();
    expect(await seat(page, "agreed", "Gabi").count()).toBe(1);
    await page.getByLabel("Text as Juli").fill("STATUS");
    await page.getByLabel("Text as Juli").press("Enter");
    await phone(page, "Juli").getByText("being decided").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Save as rehearsal" }).click(),
    ]);
    expect(readFileSync(await download.path(), "utf8")).toContain('from: "Gabi", says: "YES"');
  });

  test("show the latest text of each phone without scrolling", async () => {
    const { page } = await look(url);
    await press(page, "To the next deadline");
    await press(page, "+10 min");
    await seat(page, "agreed", "Hanna").waitFor();
    await comeToRest(page);
    const last = phone(page, "Hanna").locator(".screen li").last();
    const [text, screen] = [
      await last.boundingBox(),
      await phone(page, "Hanna").locator(".screen").boundingBox(),
    ];
    if (!text || !screen) throw new Error("nothing is seen");
    expect(text.y + text.height).toBeLessThanOrEqual(screen.y + screen.height);
    expect(text.y + text.height).toBeGreaterThan(screen.y + screen.height / 2);
  });
});
