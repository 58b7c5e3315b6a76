/** The paper as a page: a clean sheet, on the screen and printed. */
import type {
  PaperGone,
  PaperRow,
  PaperSlot,
  PaperView,
} from "../../conversations/pages/page-views.ts";
import type { FrameWords } from "../../conversations/wording/page-words.ts";
import { type Html, html } from "./html.ts";
import { asOf, renewalOf, topOf } from "./page-parts.ts";
import { looseRegion, type PageClock, type Regions } from "./shell.ts";

export function paperRegions(view: PaperView, words: FrameWords, clock: PageClock): Regions {
  return new Map([
    ["as-of", asOf(words.asOf(view.asOf), clock)],
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

function sheetOf(view: PaperView, words: FrameWords): Html {
  const { notes, slots, waiting, unreached } = view;
  return html`${notesOf(notes, words)}
<div class="slots${isFull(view) ? " full" : ""}">
${slots.map((slot, at) => slotOf(slot, at, words))}
${peopleOf({ ...waiting, kind: "slot waiting", id: "waiting" }, html`${waiting.heading}`, words)}
</div>
${unreached === null ? null : html`<p class="unreached">${unreached}</p>`}`;
}

/** Lines of the usual type that a printed page holds, and letters that one of them has room for beside its number. */
const linesMax = 21;
const lettersMax = 24;

/** Is it more than a page holds in the usual type? Guessed from how much there is to be read. */
function isFull({ changed, notes, slots, waiting, unreached }: PaperView): boolean {
  const lists = [...slots, waiting];
  const rows = lists.flatMap(({ people }) => people.map(linesOf));
  const off = lists.flatMap(({ gone }) => gone.filter(({ isOff }) => isOff));
  const banners = [changed, unreached, ...notes].filter((one) => one !== null).map(() => 2);
  return [...rows, ...banners].reduce((sum, one) => sum + one, off.length) > linesMax;
}

function linesOf({ name, places, mark }: PaperRow): number {
  // Places and marks stand in smaller type, each in a box or apart.
  const letters = [name, places ?? "", mark ?? ""].join(" ").trim().length;
  return Math.ceil(letters / lettersMax);
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
  gone: readonly PaperGone[];
  nobody: string;
};

function peopleOf(
  { id, kind = "slot", people, gone, nobody }: People,
  heading: Html,
  words: FrameWords,
): Html {
  const names = people.map((one, at) => {
    return html`<li value="${one.position ?? at + 1}">${rowOf(one)}</li>\n`;
  });
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

/** Printed, only those whom the sheet has no more: who has moved is marked where they are now. */
function goneOf(gone: readonly PaperGone[], words: FrameWords): Html | null {
  if (gone.length === 0) return null;
  const all = gone.map(
    ({ text, isOff }) => html`<li${isOff ? null : html` class="moved"`}>${text}</li>`,
  );
  const isPrinted = gone.some(({ isOff }) => isOff);
  return html`<div class="gone${isPrinted ? "" : " moved"}"><h3>${words.paper.gone}</h3><ul>${all}</ul></div>`;
}
