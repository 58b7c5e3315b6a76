/**
 * The pictures in README.md, taken of the demo in a real Chromium, so that they show what the program shows: run by
 * `npm run pictures`, which builds it first. What each was taken of is noted beside them; a test compares it with what the
 * demo shows. CHROMIUM names another browser than Debian's.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { atEachMoment, fingerprintOf, fingerprintsFile, picturesFolder } from "./pictured.ts";

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const fingerprints: Record<string, string> = {};
try {
  mkdirSync(picturesFolder, { recursive: true });
  await atEachMoment(async (pictured) => {
    const { name, size, address } = pictured;
    const page = await browser.newPage({ viewport: size, reducedMotion: "reduce" });
    await page.goto(address);
    const path = `${picturesFolder}/${name}.png`;
    await page.screenshot({ path, fullPage: true, animations: "disabled" });
    fingerprints[name] = await fingerprintOf(pictured);
    await page.close();
    process.stdout.write(`${path}\n`);
  });
} finally {
  await browser.close();
}
writeFileSync(fingerprintsFile, `${JSON.stringify(fingerprints, null, 2)}\n`);
