/** What the pictures in README.md are of: moments of the demo, each at an address where it can be seen. */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { openPhones } from "../src/demo/open-phones.ts";

/** `name`: of its file in docs/pictures. `size`: of the window, in CSS pixels. */
export type Pictured = { name: string; size: { width: number; height: number }; address: string };

/** Gabi's hour is over, and Dani is asked in her stead: both of what a walk is about are to be seen. */
const onTheWalk = /<b>(10:00)<\/b>/;
/** In the trainer's last text. */
const linkToPaper = /href="([^"]+\/paper\/[^"]+)"/;
/** More presses of the key than either is away. */
const pressesMax = 30;

/** Calls `show` at each moment, while it lasts. */
export async function atEachMoment(show: (pictured: Pictured) => Promise<void>): Promise<void> {
  const { url, stop } = await openPhones({ port: null }, pino({ level: "error" }));
  try {
    await playUntil(onTheWalk, url);
    await show({ name: "phones", size: { width: 1440, height: 900 }, address: url });
    const address = await playUntil(linkToPaper, url);
    await show({ name: "paper", size: { width: 720, height: 480 }, address });
  } finally {
    await stop();
  }
}

/** Presses "to the next deadline", as a page without script does, until the wall shows this. Gives what it has in brackets. */
async function playUntil(sight: RegExp, url: string): Promise<string> {
  for (let presses = 0; presses < pressesMax; presses += 1) {
    const body = new URLSearchParams({ do: "next" });
    const wall = await (await fetch(`${url}/clock`, { method: "POST", body })).text();
    const [, seen] = sight.exec(wall) ?? [];
    if (seen !== undefined) return seen;
  }
  throw new Error(`the phones never show ${sight}`);
}

/**
 * Another one when the page looks different: of all it shows, and of the names of its styles, which are those of what is
 * in them. Links differ each time; scripts and what is only for them don't show.
 */
export async function fingerprintOf({ address }: Pictured): Promise<string> {
  const page = await (await fetch(address)).text();
  const shown = page
    .replace(/ data-[a-z-]+="[^"]*"/g, "")
    .replace(/<script[^>]*>/g, "")
    .replace(/[b-z]{20,}/g, "");
  return createHash("sha256").update(shown).digest("hex").slice(0, 16);
}

const project = fileURLToPath(new URL("../", import.meta.url));
export const picturesFolder = `${project}docs/pictures`;
/** By name, of which page each picture was taken: `fingerprintOf`. */
export const fingerprintsFile = `${picturesFolder}/taken-of.json`;
