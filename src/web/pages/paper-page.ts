/** The paper as a page: a clean sheet, on the screen and printed. */
import type { PaperRow, PaperSlot, PaperView } from "../../conversations/pages/page-views.ts";
import type { FrameWords } from "../../conversations/wording/page-words.ts";
import type { Instant } from "../../domain/times.ts";
import { type Html, html } from "./html.ts";
import { asOf, renewalOf, topOf } from "./page-parts.ts";
import { looseRegion, type Regions } from "./shell.ts";

export function paperRegions(view: PaperView, words: FrameWords, now: Instant): Regions {
  return new Map([
    ["as-of", asOf(words.asOf(view.asOf), now)],
    ["changed", view.changed === null ? html`` : html`<p class="changed">${view.changed}</p>`],
    ["sheet", sheetOf(view, words)],
  ]);
}

export function paperBody(
  view: PaperView,
  words: FrameWords,
  regions: Regions,
  here: string,
): Html {
  const renewal = renewalOf(words, here);
  return html`<div class="sheet">
${topOf(view, { page: words.paper.page, regions, renewal })}
<main>
${looseRegion("changed", regions, { isTold: true })}
${looseRegion("sheet", regions)}
</main>
</div>
<p class="tools"><button type="button" data-print hidden>${words.paper.print}</button></p>`;
}

function sheetOf({ notes, slots, waiting, unreached }: PaperView, words: FrameWords): Html {
  return html`${notesOf(notes, words)}
<div class="slots">
${slots.map((slot, at) => slotOf(slot, at, words))}
${peopleOf({ ...waiting, kind: "slot waiting", id: "waiting" }, html`${waiting.heading}`, words)}
</div>
${unreached === null ? null : html`<p class="unreached">${unreached}</p>`}`;
}

function notesOf(notes: readonly string[], words: FrameWords): Html | null {
  if (notes.length === 0) return null;
  const all = notes.map((note) => html`<li>${note}</li>`);
  return html`<ul class="notes" aria-label="${words.paper.notes}">${all}</ul>`;
}

function slotOf(
  { time, headcount, status, ...slot }: PaperSlot,
  at: number,
  words: FrameWords,
): Html {
  const count = headcount === "" ? null : html` <span class="count">${headcount}</span>`;
  const said = status === null ? null : html` <span class="status">${status}</span>`;
  return peopleOf(
    { ...slot, id: `slot-${at}` },
    html`<span class="time">${time}</span>${count}${said}`,
    words,
  );
}

type People = {
  id: string;
  kind?: string;
  people: readonly PaperRow[];
  gone: readonly string[];
  nobody: string;
};

function peopleOf(
  { id, kind = "slot", people, gone, nobody }: People,
  heading: Html,
  words: FrameWords,
): Html {
  const names = people.map((one) => html`<li>${rowOf(one)}</li>\n`);
  return html`<section class="${kind}" aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${names.length > 0 ? html`<ol class="names">${names}</ol>` : html`<p class="none">${nobody}</p>`}
${goneOf(gone, words)}
</section>
`;
}

function rowOf({ name, places, mark }: PaperRow): Html {
  const more = places === null ? null : html` <span class="places">${places}</span>`;
  return html`<span class="name">${name}</span>${more}${mark === null ? null : html` <mark>${mark}</mark>`}`;
}

function goneOf(gone: readonly string[], words: FrameWords): Html | null {
  if (gone.length === 0) return null;
  return html`<h3>${words.paper.gone}</h3><ul class="gone">${gone.map((one) => html`<li>${one}</li>`)}</ul>`;
}
