/** The day's ledger as a story on the trainer's live page, of everyone or of one of them. */
import type { LiveEntry, LiveView } from "../../conversations/pages/page-views.ts";
import type { FrameWords } from "../../conversations/wording/page-words.ts";
import { type Html, html } from "./html.ts";
import { headingOf } from "./page-parts.ts";

/** `here`: the page, as seen from itself. */
export function storyOf(view: LiveView, { live }: FrameWords, here: string): Html {
  const { story } = view;
  return html`${headingOf("story", live.story)}
${filterOf(view, live, here)}
${story.length > 0 ? partsOf(story).map(partOf) : html`<p class="none">${live.nothingHappened}</p>`}`;
}

function filterOf({ people, lookedFor }: LiveView, live: FrameWords["live"], here: string): Html {
  const all = people.map(({ id, name }) => {
    return html`<option value="${id}"${id === lookedFor ? html` selected` : null}>${name}</option>\n`;
  });
  return html`<form class="filter" method="get" action="${here}#r-story">
<label for="person">${live.about}</label>
<select id="person" name="person"><option value="">${live.everyone}</option>
${all}</select>
<button>${live.show}</button>
</form>`;
}

/** A part for each date: its heading stands at its first entry. */
function partsOf(story: readonly LiveEntry[]): LiveEntry[][] {
  const starts = story.flatMap(({ heading }, at) => (heading !== null || at === 0 ? [at] : []));
  return starts.map((start, at) => story.slice(start, starts[at + 1]));
}

/** Of all dates but the last the heading alone is seen until it is opened. */
function partOf(entries: readonly LiveEntry[], at: number, parts: readonly unknown[]): Html {
  const all = entries.map((entry) => {
    return html`<li><span class="at">${entry.at}</span> <span>${entry.text}</span></li>\n`;
  });
  const heading = html`<summary><h3>${entries[0]?.heading ?? null}</h3></summary>`;
  const isOpen = at === parts.length - 1;
  return html`<details${isOpen ? html` open` : null}>${heading}<ol class="story">${all}</ol></details>\n`;
}
