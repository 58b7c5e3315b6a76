/** The phones in a real browser of any size: all of it fits, and what is new can be seen. */
import { pino } from "pino";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openPhones } from "../../src/demo/open-phones.ts";
import { sceneNames } from "../../src/demo/scenes.ts";
import { closeWindows, expectNoSideways, hasBrowser, look, screens } from "../support/browser.ts";

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
  const next = (page: Page) => page.locator("#r-clock button[value=next]").click();

  /** Seats in which something doesn't fit. */
  const clippedSeats = `[...document.querySelectorAll(".seat, .seat b")]
    .filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent)`;

  test("fit one screen of a desktop", async () => {
    const { page } = await look(url);
    const height = await page.evaluate<number>("document.documentElement.scrollHeight");
    expect(height).toBeLessThanOrEqual(800);
  });

  describe("on a small screen", () => {
    const place = async (page: Page, name: string) => {
      const box = await phone(page, name).boundingBox();
      if (!box) throw new Error(`${name}'s phone isn't there`);
      return box;
    };
    const isSeen = async (page: Page, name: string) => {
      const { x, width } = await place(page, name);
      return x >= 0 && x + width <= screens.phone.width;
    };

    test.each(["en", "hu"])("show a whole phone below the clock, in %s", async (language) => {
      const { page } = await look(url, { screen: "phone" });
      await page.locator(`.top button[value="${language}"]`).click();
      await page.locator(`.top button[value="${language}"][aria-current]`).waitFor();
      const { y, height } = await place(page, "Juli");
      expect(y + height).toBeLessThanOrEqual(screens.phone.height);
    });

    test("move to somebody who was just texted", async () => {
      const { page } = await look(url, { screen: "phone" });
      expect(await isSeen(page, "Juli")).toBe(true);
      await next(page);
      await expect.poll(() => isSeen(page, "Feri")).toBe(true);
      expect(await isSeen(page, "Juli")).toBe(false);
    });

    test.each([
      ["is typing", (page: Page) => page.getByLabel("Text as Anna").fill("half a sen")],
      ["has just looked", (page: Page) => phone(page, "Anna").locator(".screen").click()],
    ])("stay where somebody %s", async (_what, use) => {
      const { page } = await look(url, { screen: "phone" });
      // What moves moves at once.
      await page.emulateMedia({ reducedMotion: "reduce" });
      await use(page);
      const { x } = await place(page, "Anna");
      await fetch(`${url}/clock`, { method: "POST", body: new URLSearchParams({ do: "next" }) });
      await phone(page, "Feri").locator(".chip.asked").waitFor();
      expect((await place(page, "Anna")).x).toBe(x);
    });
  });

  test.each(["en", "hu"])("clip no name on a small desktop, in %s", async (language) => {
    const { page } = await look(url);
    await page.setViewportSize({ width: 1024, height: 768 });
    const open = async (value: string) => {
      await page.locator(`.top button[value="${value}"]`).click();
      await page.locator(`.top button[value="${value}"][aria-current]`).waitFor();
    };
    await open(language);
    for (const scene of sceneNames) {
      await open(scene);
      let asked = 0;
      for (let step = 0; step < 4; step += 1) {
        const before = await page.locator(".now").textContent();
        await next(page);
        await expect.poll(() => page.locator(".now").textContent()).not.toBe(before);
        expect(await page.evaluate<string[]>(clippedSeats)).toEqual([]);
        asked += await page.locator(".seat.asked").count();
      }
      expect(asked).toBeGreaterThan(0);
      const juli = await phone(page, "Juli").boundingBox();
      expect(juli?.y).toBeLessThan(768 - 100);
      await expectNoSideways(page);
    }
  });
});
