/** The document around every page, and the regions in it that are kept up to date. */
import type { Language } from "../../domain/settings.ts";
import type { Instant } from "../../domain/times.ts";
import { type Html, html } from "./html.ts";

/** The parts of a page that are sent again when they change: what is inside each, by id. */
export type Regions = ReadonlyMap<string, Html>;

export type Shell = {
  language: Language;
  title: string;
  /** The body's class. */
  kind: string;
  /** From the page's address to the folder in which `assets` is: "./", "../" and so on. */
  root: string;
  /** Names of files in `assets`. */
  assets: { icon: string; styles: readonly string[]; scripts: readonly string[] };
  /** Null: the page stays as it is. */
  live: Live | null;
  /** Header and main, with the regions in their places. */
  body: Html;
};

/** What keeps a page up to date. */
export type Live = {
  /** Where the events come from, as seen from the page. */
  events: string;
  words: LiveWords;
};

/** What the line of status says when the connection is lost, and when it is back; and of forms: that one is on its way,
 * that what it asks isn't possible now, that it may not have arrived. */
export type LiveWords = {
  lost: string;
  back: string;
  sending: string;
  refused: string;
  notSent: string;
  tooOften?: string;
};

/** A whole document. */
export function shell({ language, title, kind, root, assets, live, body }: Shell): Html {
  const { icon, styles, scripts } = assets;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="${root}assets/${icon}">
${styles.map((name) => html`<link rel="stylesheet" href="${root}assets/${name}">\n`)}
${scripts.map((name) => html`<script type="module" src="${root}assets/${name}"></script>\n`)}
</head>
<body class="${kind}"${live ? html` data-events="${live.events}"` : null}>
${body}
${live ? statusLine(live.words) : null}
</body>
</html>
`;
}

function statusLine({ lost, back, sending, refused, notSent, tooOften = "" }: LiveWords): Html {
  return html`<p id="status" role="status" data-lost="${lost}" data-back="${back}"
 data-sending="${sending}" data-refused="${refused}" data-not-sent="${notSent}" data-too-often="${tooOften}"></p>`;
}

/** A part that is kept up to date. In it stands a heading with the id `h-…`, which names it. */
export function region(id: string, regions: Regions): Html {
  const inside = regions.get(id) ?? null;
  return html`<section id="r-${id}" data-region aria-labelledby="h-${id}">${inside}</section>`;
}

/** A part without a name of its own. What changes in one that is `told` is read out to whoever doesn't see it. */
export function looseRegion(id: string, regions: Regions, { isTold = false } = {}): Html {
  const told = isTold ? html` aria-live="polite"` : null;
  return html`<div id="r-${id}" data-region${told}>${regions.get(id) ?? null}</div>`;
}

/** The clock that a page goes by: how late it is on it, and how many of its seconds a second takes. */
export type PageClock = { now: Instant; pace: number };

/** A moment that the script counts down to; without it, what is left now. */
export function countdown(until: Instant, { now }: PageClock): Html {
  const iso = new Date(until).toISOString();
  return html`<time role="timer" datetime="${iso}" data-until="${iso}">${leftInWords(until - now)}</time>`;
}

/** When the page was made: countdowns go by it and not by the clock of whoever looks. One on a page, in a region. */
export function madeAt({ now, pace }: PageClock, text: string): Html {
  const going = pace === 1 ? null : html` data-pace="${String(pace)}"`;
  return html`<time datetime="${new Date(now).toISOString()}" data-now${going}>${text}</time>`;
}

/** "4:05" or "1:04:05"; the script writes the same. */
function leftInWords(leftMs: number): string {
  const leftS = Math.max(0, Math.floor(leftMs / 1000));
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  const rest = `${two((leftS / 60) % 60)}:${two(leftS % 60)}`;
  return leftS < 3600 ? rest.replace(/^0/, "") : `${Math.floor(leftS / 3600)}:${rest}`;
}
