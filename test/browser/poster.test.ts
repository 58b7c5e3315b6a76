/** The poster in a real browser: on one sheet of either paper, and its code is read off what is to be seen. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { decodeQR } from "qr/decode.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { type PosterView, posterView } from "../../src/conversations/pages/poster-view.ts";
import type { Language } from "../../src/domain/settings.ts";
import { posterPage } from "../../src/web/pages/poster-page.ts";
import {
  closeWindows,
  expectAccessible,
  expectNoSideways,
  hasBrowser,
  type Look,
  look,
  pagesOf,
  type Seen,
} from "../support/browser.ts";
import { classRules, school } from "../support/classes.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backwalk-poster-"));
});
afterEach(async () => {
  await closeWindows();
  rmSync(folder, { recursive: true });
});

type Names = { school?: string; trainer?: string; others?: string[]; language?: Language };

function posterOf(className: string, names: Names = {}): PosterView {
  const [rules, ...others] = [className, ...(names.others ?? [])].map((name) => {
    return classRules({ name });
  });
  if (!rules) throw new Error("a school has a class");
  const { name, trainer, ...rest } = school;
  return posterView({
    school: {
      ...rest,
      name: names.school ?? name,
      trainer: { ...trainer, name: names.trainer ?? trainer.name },
      language: names.language ?? "hu",
    },
    rules,
    classes: [rules, ...others],
    writtenNumber: "+36 70 555 0100",
  });
}

const longest = "Haladó őrző-védő és nyomkövető németjuhász kutyák vasárnap délelőtti csoportja 1";
const posters: [string, PosterView][] = [
  ["Juli's", posterOf("Sunday class", { language: "en" })],
  ["one of several classes", posterOf("Kezdő kutyák", { others: ["Haladó kutyák"] })],
  [
    "the longest names that there can be",
    posterOf(longest, {
      school: "Árvíztűrő Tükörfúrógép Kutyaiskola és Kutyapanzió Alapítvány, Székesfehérvár IV.",
      trainer: "Vasárnapi-Kossuth Ödönné Szűcs Hajnalkax",
      others: [longest.replace("1", "2")],
    }),
  ],
  [
    "all in wide letters",
    posterOf("W".repeat(80), {
      school: "W".repeat(80),
      trainer: "W".repeat(40),
      others: [`${"W".repeat(79)}X`],
    }),
  ],
  [
    "a name in large type",
    posterOf("Haladó őrző-védők!", { others: ["Kezdők"], trainer: "Eleonóra" }),
  ],
  ["a name in medium type", posterOf("Haladó nyomkövető és őrző kutyások", { others: ["Kezdők"] })],
  [
    "as many letters as go with large type, and all in all",
    posterOf("W".repeat(18), {
      others: ["Kezdők"],
      school: "W".repeat(24),
      trainer: "W".repeat(20),
    }),
  ],
  [
    "as many letters as go with medium type, and all in all",
    posterOf("W".repeat(34), {
      others: ["Kezdők"],
      school: "W".repeat(10),
      trainer: "WW",
    }),
  ],
  ["letters of other scripts", posterOf("Щенки для начинающих", { others: ["Собаки"] })],
  ["marks of HTML", posterOf('<b>Dogs</b> & "Co"', { others: ["<i>Dogs</i>"] })],
];

/** The file that `backwalk poster` writes, in a browser. */
function opened(view: PosterView, how: Look = {}): Promise<Seen> {
  const file = join(folder, "poster.html");
  writeFileSync(file, posterPage(view));
  return look(pathToFileURL(file).href, how);
}

const pixels = z.object({ width: z.number(), height: z.number(), base64: z.string() });

/** What a camera that sees the picture reads. */
async function readOff(page: Page): Promise<string> {
  const png = (await page.screenshot({ fullPage: true })).toString("base64");
  const { page: beside } = await look("about:blank");
  const { width, height, base64 } = pixels.parse(
    await beside.evaluate(`(async () => {
      const image = new Image();
      image.src = "data:image/png;base64,${png}";
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
      canvas.drawImage(image, 0, 0);
      const { data, width, height } = canvas.getImageData(0, 0, image.width, image.height);
      let bytes = "";
      for (let at = 0; at < data.length; at += 4096) {
        bytes += String.fromCharCode(...data.subarray(at, at + 4096));
      }
      return { width, height, base64: btoa(bytes) };
    })()`),
  );
  const data = new Uint8Array(Buffer.from(base64, "base64"));
  return decodeQR({ width, height, data }, { effort: Infinity, timeLimit: Infinity });
}

const run = describe.runIf(hasBrowser);

run.each(posters)("a poster with %s", (_, view) => {
  test.each(["A4", "Letter"])("is one sheet of %s", async (format) => {
    const { page } = await opened(view);
    expect(pagesOf(await page.pdf({ format }))).toBe(1);
  });

  test("says what it has to, and nothing sticks out of a small screen", async () => {
    const { page } = await opened(view, { screen: "phone" });
    const text = await page.textContent("main");
    for (const said of [view.school, view.className, view.says.text, view.number.text]) {
      expect(text).toContain(said);
    }
    await expectNoSideways(page);
  });

  test("has a code that reads as its text", async () => {
    const { page } = await opened(view);
    expect(await readOff(page)).toBe(view.code.holds);
  });
});

run("the code", () => {
  const view = posterOf("Kezdő kutyák", { others: ["Haladó kutyák"] });

  test.each([
    ["from far away", "main { zoom: 0.3 }"],
    ["askew", "main { transform: rotate(12deg) skewX(8deg) scale(0.8) }"],
    ["faded and out of focus", "main { filter: contrast(0.5) brightness(1.2) blur(2px) }"],
    [
      "with a corner torn off",
      ".code { clip-path: polygon(0 0, 100% 0, 100% 78%, 78% 100%, 0 100%) }",
    ],
    [
      "with a blot on it",
      ".code { mask: radial-gradient(circle at 55% 55%, transparent 18%, #000 18.5%) }",
    ],
    ["on a black wall", ":root { background: #000 } main { outline: 9mm solid #000 }"],
  ])("is read %s", async (_, style) => {
    const { page } = await opened(view);
    await page.addStyleTag({ content: style });
    expect(await readOff(page)).toBe(view.code.holds);
  });

  test("keeps a quiet zone of four modules on each side", async () => {
    const { page } = await opened(view);
    const [size, ...edges] = z.array(z.number()).parse(
      await page.evaluate(`(() => {
        const box = document.querySelector(".code path:last-child").getBBox();
        const side = document.querySelector(".code").viewBox.baseVal.width;
        return [side, box.x, box.y, side - box.x - box.width, side - box.y - box.height];
      })()`),
    );
    expect(size).toBe(29 + 8);
    expect(edges).toEqual([4, 4, 4, 4]);
  });
});

run("the file", () => {
  test("needs no other, and has no script", async () => {
    const { page, complaints } = await opened(posterOf("Sunday class"));
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.reload({ waitUntil: "networkidle" });
    expect(asked).toEqual([page.url()]);
    expect(complaints).toEqual([]);
    expect(await page.locator("script").count()).toBe(0);
  });

  test("is black on white, in the dark too", async () => {
    const { page } = await opened(posterOf("Sunday class"), { colorScheme: "dark" });
    const colors = await page.evaluate(`(() => {
      const all = document.querySelectorAll("html, body, body *:not(path)");
      const styles = [...all].map((one) => getComputedStyle(one));
      return [...new Set(styles.flatMap(({ color, backgroundColor }) => [color, backgroundColor]))];
    })()`);
    expect(colors).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]);
  });

  test.each(["en", "hu"] as const)("is accessible in %s", async (language) => {
    const { page } = await opened(posterOf("Sunday class", { language }));
    await expectAccessible(page);
  });
});
