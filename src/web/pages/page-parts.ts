/** What all pages begin with, and the parts that several of them have. */
import type { FrameWords } from "../../conversations/wording/page-words.ts";
import { type Html, html } from "./html.ts";
import { looseRegion, madeAt, type PageClock, type Regions } from "./shell.ts";

/** Whose page and which it is, and below that when it was made: `regions` has it as `as-of`. */
export function topOf(
  { school, title }: { school: string; title: string },
  { page, regions, renewal }: { page: string; regions: Regions; renewal: Html },
): Html {
  return html`<header class="top">
<p class="school">${school} <span class="page">${page}</span></p>
<h1>${title}</h1>
${looseRegion("as-of", regions)}
${renewal}
</header>`;
}

/**
 * Where no script runs, whoever looks loads the page anew when they want to: done by itself, that would take away what
 * they are typing, and throw back who has it read out. `here`: the page, as seen from itself.
 */
export function renewalOf({ renew }: FrameWords, here: string): Html {
  return html`<noscript><p class="renew"><a href="${here}">${renew}</a></p></noscript>`;
}

export function asOf(text: string, clock: PageClock): Html {
  return html`<p class="as-of">${madeAt(clock, text)}</p>`;
}

/** A heading that names the region around it. */
export function headingOf(id: string, text: string): Html {
  return html`<h2 id="h-${id}">${text}</h2>`;
}

export function paragraphs(texts: readonly string[]): Html {
  return html`${texts.map((text) => html`<p>${text}</p>\n`)}`;
}

/** Each in its own entry; what stands there instead if there are none. */
export function listOf(items: readonly Html[], kind: string, instead: string): Html {
  if (items.length === 0) return html`<p class="none">${instead}</p>`;
  return html`<ul class="${kind}">${items.map((item) => html`<li>${item}</li>\n`)}</ul>`;
}
