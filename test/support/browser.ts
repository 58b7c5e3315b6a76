/**
 * A real Chromium for tests: Debian's, or the one that CHROMIUM names. Its pages tell what their browser complains of,
 * and whether somebody who can't see them, or uses no mouse, gets along.
 */
import { existsSync, statSync } from "node:fs";
import axe from "axe-core";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, expect, vi } from "vitest";

const program = process.env.CHROMIUM ?? "/usr/bin/chromium";
const isThere = existsSync(program);
if (!isThere && process.env.CI === "true") throw new Error(`there is no Chromium at ${program}`);
if (!isThere) console.warn(`SKIPPED: no Chromium at ${program}, so no page is tried in a browser`);

const isOld = (name: string): boolean => {
  const built = statSync(`dist/web/browser/${name}.js`, { throwIfNoEntry: false });
  return !built || built.mtimeMs < statSync(`src/web/browser/${name}.ts`).mtimeMs;
};
if (["page", "strip"].some(isOld)) {
  throw new Error("the pages' scripts are older than their sources: run `npm run build` first");
}

// A browser starts slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** To be given to `describe.runIf`. */
export const hasBrowser = isThere;

export const screens = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 800 },
} as const;

let browser: Browser | null = null;
const contexts: BrowserContext[] = [];
afterAll(async () => {
  await browser?.close();
});

export type Look = {
  screen?: keyof typeof screens;
  colorScheme?: "light" | "dark";
  /** Does its script run? */
  javaScriptEnabled?: boolean;
};

/** Each screen, light and dark. */
export const looks: (Look & { screen: keyof typeof screens })[] = (
  ["phone", "desktop"] as const
).flatMap((screen) => [
  { screen, colorScheme: "light" },
  { screen, colorScheme: "dark" },
]);

export type Seen = {
  page: Page;
  /** All that the browser has complained of: errors, refused requests, what the policy forbids. */
  complaints: string[];
  /** Bytes of all answers so far, headers not counted. */
  bytes(): Promise<number>;
};

/** Opens an address in a window of its own. */
export async function look(address: string, { screen = "desktop", ...rest }: Look = {}) {
  const page = await openWindow({ viewport: screens[screen], ...rest });
  const seen: Seen = { page, ...listening(page) };
  await page.goto(address);
  return seen;
}

async function openWindow(options: BrowserContextOptions): Promise<Page> {
  browser ??= await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
  const context = await browser.newContext(options);
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

/**
 * What `look` without scripts sees, in a window in which tools can work: the page's own script is taken out, and what
 * stands there for those who have none is left in.
 */
export async function lookWithoutScript(address: string, look: Omit<Look, "javaScriptEnabled">) {
  const { screen = "desktop", ...rest } = look;
  const page = await openWindow({ viewport: screens[screen], ...rest });
  const seen: Seen = { page, ...listening(page) };
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script.*?<\/script>|<\/?noscript>/g, "");
    await route.fulfill({ response, body });
  });
  await page.goto(address);
  return seen;
}

/** Closes all windows. */
export async function closeWindows(): Promise<void> {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
}

function listening(page: Page): Omit<Seen, "page"> {
  const complaints: string[] = [];
  const sizes: Promise<number>[] = [];
  page.on("console", (message) => {
    if (message.type() !== "log") complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("requestfinished", (request) => {
    const size = request.sizes().then(({ responseBodySize }) => responseBodySize);
    // Of a window that is closed meanwhile.
    sizes.push(size.catch(() => 0));
  });
  const bytes = async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return { complaints, bytes };
}

/** Expects that axe finds nothing to mend. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<unknown>(`axe.run(document, { resultTypes: ["violations"] })
    .then(({ violations }) => violations.map(({ id, nodes }) => \`\${id}: \${nodes.map((node) => node.html).join(" | ")}\`))`);
  expect(found).toEqual([]);
}

/** Expects that nobody has to scroll sideways. */
export async function expectNoSideways(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(
    width,
  );
}

/** How many pages a PDF of Chromium's has. */
export function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
