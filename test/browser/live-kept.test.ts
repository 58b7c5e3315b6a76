/** The trainer's live page while the day goes on under a reader: what they opened, closed or wrote stays. */
import type { Page } from "playwright-core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { closeWindows, hasBrowser, look } from "../support/browser.ts";
import { PageServer } from "../support/page-server.ts";
import { openFullStage, type Setting, type Stage } from "../support/stage.ts";

describe.runIf(hasBrowser)("the live page of a reader", () => {
  let stage: Stage;
  let server: PageServer;

  async function open(setting: Setting = {}) {
    stage = await openFullStage(["Hugo", "Ida"], setting);
    await stage.at("Sat 09:20");
    server = await PageServer.open(stage);
    return (await look(await server.address("live"))).page;
  }
  afterEach(async () => {
    await closeWindows();
    await server.stop();
  });

  test("keeps the parts of the story open and closed as they are", async () => {
    const page = await open();
    const parts = page.locator("details");
    const areOpen = () =>
      page.evaluate<boolean[]>(`[...document.querySelectorAll("details")].map((one) => one.open)`);
    const [first, last] = [parts.first(), parts.last()];
    await first.locator("summary").click();
    await last.locator("summary").click();
    const before = await areOpen();
    expect([before.at(0), before.at(-1)]).toEqual([true, false]);
    await stage.says("Gabi", "YES");
    await page.locator(".seat.agreed").waitFor();
    expect(await areOpen()).toEqual(before);
  });

  test("counts hours, too", async () => {
    const page = await open({ class: { replyWithinMs: 3 * 3_600_000 } });
    const timer = page.getByRole("timer").first();
    const before = (await timer.textContent()) ?? "";
    expect(before).toMatch(/^2:(40:00|39:5\d)$/);
    await vi.waitFor(async () => expect(await timer.textContent()).not.toBe(before), 5_000);
    expect(await timer.textContent()).toMatch(/^2:39:5\d$/);
  });

  test("goes on at the code that their own press has brought about, and at no other's", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("button", { name: "Resume" }).click();
    await expect.poll(() => page.evaluate<string>("document.activeElement.id")).toBe("code");
    const top = (await page.getByLabel("digits").boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThan(0);
    const other = (await look(await server.address("live"))).page;
    await stage.says("trainer", stage.code);
    await stage.says("trainer", "PAUSE");
    await other.getByRole("button", { name: "Resume" }).waitFor();
    await stage.says("trainer", "RESUME");
    await other.getByLabel("digits").waitFor();
    expect(await other.evaluate("document.activeElement === document.body")).toBe(true);
  });

  /** Every press is answered like this. */
  const answerPresses = (page: Page, status: number) =>
    page.route("**/say", (route) => route.fulfill({ status, body: "" }));

  test.each([
    [409, "isn't possible any more"],
    [429, "a lot of presses"],
    [500, "don't know whether that arrived"],
  ])("says what a press that is answered with %s means", async (status, says) => {
    const page = await open();
    await answerPresses(page, status);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("status").filter({ hasText: says }).waitFor();
  });

  test("keeps the code that didn't arrive", async () => {
    const page = await open();
    await stage.says("trainer", "PAUSE");
    await stage.says("trainer", "RESUME");
    const field = page.getByLabel("digits");
    await field.fill("4821");
    await answerPresses(page, 500);
    await field.press("Enter");
    await page.getByRole("status").filter({ hasText: "arrived" }).waitFor();
    expect(await field.inputValue()).toBe("4821");
  });
});
