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

/** Letters that a printed line of the usual type has room for beside its number. */
const lettersMax = 22;
/** Rows of one line, as high as the printed page is, less a little; and what of it is taken whatever is listed. */
const rowsMax = 22.5;
const rowsOfTop = 3;
const rowsOfHeading = 1.5;
const rowsOfStatus = 0.5;
const rowsOfBanner = 2;
/** By how much a further line makes a row higher. */
const rowsOfLine = 0.7;

type Listed = Pick<PaperSlot, "people" | "gone">;

/** Is it more than a page holds in the usual type? Guessed from what is to be read: slots stand in pairs, as high as the higher. */
function isFull({ changed, notes, slots, waiting, unreached }: PaperView): boolean {
  const heights = slots.map((slot) => {
    return rowsOfHeading + (slot.status === null ? 0 : rowsOfStatus) + rowsOfList(slot);
  });
  const pairs = heights.map((one, at) => (at % 2 === 0 ? Math.max(one, heights[at + 1] ?? 0) : 0));
  const waits = rowsOfHeading + rowsOfList(waiting, 2);
  const banners = [changed, unreached, ...notes].filter((one) => one !== null);
  const rest = rowsOfTop + waits + rowsOfBanner * banners.length;
  return rest + sumOf(pairs) > rowsMax;
}

/** Printed, of those who are gone only who is off has a line. */
function rowsOfList({ people, gone }: Listed, columns = 1): number {
  const rows = people.map((one) => 1 + (linesOf(one) - 1) * rowsOfLine);
  const off = gone.filter(({ isOff }) => isOff).map(({ text }) => linesIn(text) * rowsOfLine);
  const named = Math.max(1, sumOf(rows) / columns);
  return off.length === 0 ? named : named + 1 + sumOf(off);
}

function linesOf({ name, places, mark }: PaperRow): number {
  // Places and marks stand in smaller type, each in a box or apart.
  const rest = [places, mark].filter((one) => one !== null).join(" ");
  const together = linesIn(`${name} ${rest}`.trim());
  return together === 1 || rest === "" ? together : linesIn(name) + linesIn(rest);
}

/** Capitals are wide. */
function linesIn(text: string): number {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return Math.ceil((text.length + capitals * 0.3) / lettersMax);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
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
