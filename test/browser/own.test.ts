/** Somebody's own page in a real browser: their standing and nobody else's. */
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  closeWindows,
  expectAccessible,
  expectNoSideways,
  hasBrowser,
  look,
  looks,
  lookWithoutScript,
} from "../support/browser.ts";
import { PageServer } from "../support/page-server.ts";
import { openFullStage, type Stage, seven } from "../support/stage.ts";

describe.runIf(hasBrowser)("somebody's own page", () => {
  let stage: Stage;
  let server: PageServer;
  let address: string;

  /** Hugo waits and is asked until 10:00; he reads Hungarian. */
  beforeEach(async () => {
    stage = await openFullStage(["Hugo", "Ida", "Janos"]);
    await stage.says("Hugo", "LANGUAGE HU");
    await stage.at("Sat 09:20");
    server = await PageServer.open(stage);
    address = await server.address("own", "Hugo");
  });
  afterEach(async () => {
    await closeWindows();
    await server.stop();
  });

  describe.each(looks)("is for everyone, $screen, $colorScheme", (one) => {
    test("with its script", async () => {
      const { page, complaints, bytes } = await look(address, one);
      await expectHugos(page);
      await expectAccessible(page);
      await expectNoSideways(page);
      expect(complaints).toEqual([]);
      expect(await bytes()).toBeLessThan(50_000);
    });

    test("without", async () => {
      const { page, complaints } = await look(address, { ...one, javaScriptEnabled: false });
      await expectHugos(page);
      await expectNoSideways(page);
      await page.getByRole("link", { name: "mostani" }).click();
      await expectHugos(page);
      expect(complaints).toEqual([]);
      await expectAccessible((await lookWithoutScript(address, one)).page);
    });
  });

  async function expectHugos(page: Page): Promise<void> {
    expect(await page.locator("html").getAttribute("lang")).toBe("hu");
    expect(await page.locator("h1").allTextContents()).toEqual(["nov. 22., vasárnap"]);
    expect(await page.getByRole("timer").allTextContents()).toEqual([
      expect.stringMatching(/^(40:00|39:5\d)$/),
    ]);
    expect(await page.locator(".key").getAttribute("href")).toBe("sms:+36705550100");
    const text = await page.content();
    expect([...seven, "Ida", "Janos"].filter((name) => text.includes(name))).toEqual([]);
  }

  test("shows what becomes of his answer, and the question no more", async () => {
    const { page, complaints } = await look(address);
    await page.getByRole("timer").waitFor();
    await stage.says("Hugo", "IGEN");
    await page.getByRole("timer").waitFor({ state: "detached" });
    expect(await page.getByRole("link").count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
