/** The paper in a real browser: read on a phone, on a desk, in the dark, printed; and while the day changes. */
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
  pagesOf,
} from "../support/browser.ts";
import { PageServer } from "../support/page-server.ts";
import { openFullStage, type Stage, seven } from "../support/stage.ts";

describe.runIf(hasBrowser)("the paper", () => {
  let stage: Stage;
  let server: PageServer;
  /** Of a link that was texted before Gabi and Hugo said yes. */
  let address: string;

  beforeEach(async () => {
    stage = await openFullStage(["Hugo", "Ida", "Janos"]);
    await stage.at("Sat 09:20");
    const { length } = await stage.ledger();
    await stage.says("Gabi", "YES");
    await stage.says("Hugo", "YES");
    server = await PageServer.open(stage);
    address = await server.address("paper", "trainer", length);
  });
  afterEach(async () => {
    await closeWindows();
    await server.stop();
  });

  test.each(looks)("is for everyone: $screen, $colorScheme", async (one) => {
    const { page, complaints, bytes } = await look(address, one);
    await expectSheet(page);
    await expectAccessible(page);
    await expectNoSideways(page);
    expect(complaints).toEqual([]);
    expect(await bytes()).toBeLessThan(50_000);
  });

  test.each(looks)("is for everyone without its script: $screen, $colorScheme", async (one) => {
    const { page, complaints } = await look(address, { ...one, javaScriptEnabled: false });
    await expectSheet(page);
    await expectNoSideways(page);
    expect(complaints).toEqual([]);
    await expectAccessible((await lookWithoutScript(address, one)).page);
  });

  async function expectSheet(page: Page): Promise<void> {
    expect(await page.locator("h1").allTextContents()).toEqual(["Sun 22 Nov"]);
    const root = page.getByRole("region", { name: "10:30" });
    expect(await root.locator(".name").allTextContents()).toEqual(seven);
    expect(await page.locator("mark").allTextContents()).toEqual(["new", "from the waitlist"]);
  }

  test("shows what has happened meanwhile, marked", async () => {
    const { page, complaints } = await look(address);
    await stage.says("trainer", "ADD Zoltan +36 30 111 0099 MAYBE");
    await stage.says("trainer", stage.code);
    const waiting = page.getByRole("region", { name: "Waiting" });
    await waiting.getByText("Zoltan").waitFor();
    expect(await waiting.locator("ol li").last().textContent()).toContain("new");
    expect(complaints).toEqual([]);
  });

  test.each(["A4", "Letter"] as const)(
    "prints fourteen names on one page of %s",
    async (format) => {
      const full = await openFullStage([..."Hugo,Ida,Janos,Kati,Lali,Mari,Nora".split(",")], {
        class: { waitlistRatio: 1 },
      });
      await full.at("Sat 09:20");
      for (const who of [..."Hugo,Ida,Janos,Kati,Lali,Mari,Nora".split(",")])
        await full.says(who, "YES");
      const other = await PageServer.open(full);
      const { page } = await look(await other.address("paper"));
      expect(await page.locator("main ol .name").count()).toBe(14);
      expect(pagesOf(await page.pdf({ format }))).toBe(1);
      await other.stop();
    },
  );

  test("is printed by its key, which is only there where it works", async () => {
    const { page } = await look(address);
    await page.evaluate("window.print = () => { document.title = 'printed' }");
    await page.getByRole("button", { name: "Print" }).click();
    expect(await page.title()).toBe("printed");
    const { page: plain } = await look(address, { javaScriptEnabled: false });
    expect(await plain.getByRole("button").count()).toBe(0);
  });
});
