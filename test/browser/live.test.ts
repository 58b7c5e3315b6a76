/** The trainer's live page in a real browser: it keeps up, takes her commands, and gets along without script or mouse. */
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
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
import { openFullStage, openStage, type Stage } from "../support/stage.ts";

describe.runIf(hasBrowser)("the live page", () => {
  let stage: Stage;
  let server: PageServer;
  let address: string;

  /** Hugo, Ida, Janos, Gabi and Feri are asked until 10:00; it is 09:20. */
  beforeEach(async () => {
    stage = await openFullStage(["Hugo", "Ida", "Janos"]);
    await stage.at("Sat 09:20");
    server = await PageServer.open(stage);
    address = await server.address("live");
  });
  afterEach(async () => {
    await closeWindows();
    await server.stop();
  });

  /** She has paused and wants to go on: a code is awaited. */
  async function awaitCode(): Promise<void> {
    await stage.says("trainer", "PAUSE");
    await stage.says("trainer", "RESUME");
  }

  const seats = (page: Page, time: string, state: string) =>
    page.locator("article").filter({ hasText: time }).locator(`.seat.${state} [aria-hidden]`);
  const status = (page: Page) => page.getByRole("status");
  const hears = (page: Page, text: string) =>
    status(page).filter({ hasText: text }).waitFor({ timeout: 12_000 });

  describe.each(looks)("is for everyone, $screen, $colorScheme", (one) => {
    test("with its script", async () => {
      await awaitCode();
      const { page, complaints, bytes } = await look(address, one);
      await expectDay(page);
      await expectAccessible(page);
      await expectNoSideways(page);
      expect(complaints).toEqual([]);
      expect(await bytes()).toBeLessThan(50_000);
    });

    test("without", async () => {
      await awaitCode();
      const { page, complaints } = await look(address, { ...one, javaScriptEnabled: false });
      await expectDay(page);
      await page.getByRole("link", { name: "stands now" }).click();
      await expectDay(page);
      await expectNoSideways(page);
      expect(complaints).toEqual([]);
      await expectAccessible((await lookWithoutScript(address, one)).page);
    });
  });

  async function expectDay(page: Page): Promise<void> {
    expect(await page.locator("h1").allTextContents()).toEqual(["Sun 22 Nov"]);
    const asked = ["Hugo", "Ida", "Janos", "Gabi", "Feri"];
    expect(await seats(page, "09:00", "asked").allTextContents()).toEqual(asked);
    const waiting = page.getByRole("region", { name: "Waiting" }).getByRole("listitem");
    expect(await waiting.allTextContents()).toEqual(["Hugo", "Ida", "Janos"]);
    const left = await page.getByRole("timer").allTextContents();
    expect(left[0]).toMatch(/^(5:00|4:5\d)$/);
    expect(left.slice(1)).toEqual(asked.map(() => expect.stringMatching(/^(40:00|39:5\d)$/)));
  }

  test("shows what has just been answered, and counts down", async () => {
    const { page, complaints } = await look(address);
    await stage.says("Gabi", "YES");
    await seats(page, "09:00", "agreed").waitFor();
    expect(await seats(page, "09:00", "agreed").allTextContents()).toEqual(["Gabi"]);
    const timer = page.getByRole("timer").first();
    const before = (await timer.textContent()) ?? "";
    await vi.waitFor(async () => expect(await timer.textContent()).not.toBe(before), 5_000);
    expect(await timer.textContent()).toMatch(/^39:\d\d$/);
    expect(complaints).toEqual([]);
  });

  test("keeps what is being typed, and where, while the day goes on", async () => {
    await awaitCode();
    const { page } = await look(address);
    const field = page.getByLabel("digits");
    await field.click();
    await page.keyboard.type("48");
    await stage.says("Gabi", "YES");
    await seats(page, "09:00", "agreed").waitFor();
    await page.keyboard.type("2");
    expect(await field.inputValue()).toBe("482");
    await page.keyboard.type("1\n");
    await page.getByRole("button", { name: "Pause" }).waitFor();
    expect((await stage.day()).paused).toBe(false);
  });

  test("is used with the keyboard alone", async () => {
    const { page } = await look(address);
    expect(await tabbed(page, 6)).toEqual([
      ...["Paper", "Pause", "About", "Show", "Mon 16 Nov", "Fri 20 Nov"],
    ]);
    await page.locator("body").click({ position: { x: 1, y: 1 } });
    await tabbed(page, 2);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Resume" }).waitFor();
    expect((await stage.day()).paused).toBe(true);
    expect(await focused(page)).toBe("Resume");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "code" }).waitFor();
    // That is where she goes on.
    expect(await focused(page)).toContain("digits");
    await page.keyboard.type(stage.code);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "code" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Pause" }).waitFor();
    expect((await stage.day()).paused).toBe(false);
    expect(await page.evaluate("document.activeElement.tagName")).toBe("MAIN");
  });

  /** Presses Tab so often; what has the focus each time. */
  async function tabbed(page: Page, times: number): Promise<string[]> {
    const names: string[] = [];
    for (let time = 0; time < times; time += 1) {
      await page.keyboard.press("Tab");
      names.push(await focused(page));
    }
    return names;
  }

  function focused(page: Page): Promise<string> {
    return page.evaluate<string>(
      "(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()",
    );
  }

  test("a code that was wrong can be tried again", async () => {
    await awaitCode();
    const { page } = await look(address);
    const field = page.getByLabel("digits");
    await field.fill("0000");
    await field.press("Enter");
    await page.getByText("That's not the code. 2 tries left.").waitFor();
    expect(await field.inputValue()).toBe("");
    await field.fill(stage.code);
    await field.press("Enter");
    await page.getByRole("button", { name: "Pause" }).waitFor();
    expect((await stage.day()).paused).toBe(false);
  });

  test.each(["Vasárnapikossuthszűcshajnalkaaaaaaaaaaa", "W".repeat(39)])(
    "with names like %s, also of two who have the same, no page is wider than a phone",
    async (name) => {
      const long = await openStage();
      await long.booked(...[..."ABCDEFG"].map((one) => `${one}${name}`.slice(0, 39)));
      for (const who of ["one", "other"]) await long.says(who, `MAYBE ${name}`);
      await long.at("Sat 09:00");
      const other = await PageServer.open(long);
      for (const [kind, who] of [["live"], ["paper"], ["own", "one"]] as const) {
        const { page } = await look(await other.address(kind, who), { screen: "phone" });
        await page.getByText(name.slice(1)).first().waitFor();
        await expectNoSideways(page);
      }
      await other.stop();
    },
  );

  test("without script, a key pressed leads back to the page", async () => {
    const { page } = await look(address, { javaScriptEnabled: false });
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("button", { name: "Resume" }).click();
    await page.getByLabel("digits").fill(stage.code);
    await page.getByRole("button", { name: "Do it" }).click();
    await page.getByRole("button", { name: "Pause" }).waitFor();
    expect(page.url()).toBe(address);
    expect((await stage.day()).paused).toBe(false);
  });

  test("says so when what it asks is no longer possible", async () => {
    const { page } = await look(address);
    await page.route("**/events*", (route) => route.abort());
    await page.reload();
    await stage.says("trainer", "PAUSE");
    await page.getByRole("button", { name: "Pause" }).click();
    await hears(page, "isn't possible any more");
    expect((await stage.textsTo("trainer")).filter(({ kind }) => kind === "reply")).toHaveLength(1);
  });

  test("says so when the server is gone, and when it is back, and goes on", async () => {
    const { page } = await look(address);
    await page.getByRole("timer").first().waitFor();
    expect(await status(page).textContent()).toBe("");
    await server.stop();
    await hears(page, "Connection lost");
    await stage.says("Gabi", "YES");
    await server.start();
    await hears(page, "Connected again");
    await seats(page, "09:00", "agreed").waitFor();
    await vi.waitFor(async () => expect(await status(page).textContent()).toBe(""), 10_000);
  });

  test("comes back when a proxy refused it meanwhile", async () => {
    const { page } = await look(address);
    let refusals = 0;
    await page.route("**/events*", (route) => {
      refusals += 1;
      return refusals === 1 ? route.fulfill({ status: 502 }) : route.continue();
    });
    await server.stop();
    await hears(page, "Connection lost");
    await server.start();
    await hears(page, "Connected again");
    expect(refusals).toBeGreaterThan(1);
  });

  test("notices a connection on which nothing comes any more", async () => {
    const { page } = await look("about:blank");
    await page.clock.install();
    await Promise.all([page.waitForResponse(/events/), page.goto(address)]);
    let opened = 0;
    page.on("request", (request) => {
      if (request.url().includes("/events")) opened += 1;
    });
    await page.clock.fastForward(30_000);
    expect(opened).toBe(0);
    // What it heard last may have come only just now.
    await vi.waitFor(async () => {
      await page.clock.fastForward(30_000);
      expect(opened).toBeGreaterThan(0);
    });
  });

  test("lets its connection go while nobody sees it, and is up to date when somebody does", async () => {
    const { page } = await look("about:blank");
    await page.clock.install();
    await page.goto(address);
    const ended = page.waitForEvent("requestfailed", (one) => one.url().includes("/events"));
    await page.getByRole("timer").first().waitFor();
    await turn(page, { isHidden: true });
    await page.clock.fastForward(6_000);
    await ended;
    await page.clock.fastForward(60_000);
    await stage.says("Gabi", "YES");
    expect(await status(page).textContent()).toBe("");
    await turn(page, { isHidden: false });
    await seats(page, "09:00", "agreed").waitFor();
  });

  /** As if its window were put behind another one, or before. */
  async function turn(page: Page, { isHidden }: { isHidden: boolean }): Promise<void> {
    await page.evaluate(`Object.defineProperty(document, "hidden", { configurable: true, value: ${isHidden} });
      document.dispatchEvent(new Event("visibilitychange"))`);
  }

  test("shows nothing any more once its link is taken back", async () => {
    const { page } = await look(address);
    await page.getByRole("timer").first().waitFor();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.method()));
    await stage.says("trainer", "LINK NEW");
    await page.getByText("Nothing here").waitFor();
    expect(asked).not.toContain("HEAD");
    expect(await page.content()).not.toContain("Gabi");
  });

  test("shows nothing any more when it comes back to a link taken back", async () => {
    const { page } = await look(address);
    await server.stop();
    await hears(page, "Connection lost");
    await stage.says("trainer", "LINK NEW");
    await server.start();
    await page.getByText("Nothing here").waitFor({ timeout: 20_000 });
  });

  test("the story is of one person when she wants it", async () => {
    const { page } = await look(address);
    await page.getByLabel("About").selectOption("Gabi");
    await page.getByRole("button", { name: "Show" }).click();
    await page.waitForURL(/\?person=\d+#r-story$/);
    await stage.says("Gabi", "YES");
    const story = page.getByRole("region", { name: "What happened" });
    await story.getByText("Gabi's question is closed: yes").waitFor();
    expect(await story.textContent()).not.toContain("Hugo is");
  });
});
