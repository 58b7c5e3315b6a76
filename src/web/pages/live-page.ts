/** The trainer's live page: a day while it is decided, and what she can do about it. */
import type { LiveAsk, LiveSlot, LiveView } from "../../conversations/pages/page-views.ts";
import type { FrameWords } from "../../conversations/wording/page-words.ts";
import { type Html, html } from "./html.ts";
import { actionsOf, codeOf, type Sending } from "./live-actions.ts";
import { storyOf } from "./live-story.ts";
import { asOf, headingOf, listOf, renewalOf, topOf } from "./page-parts.ts";
import { countdown, looseRegion, type PageClock, type Regions, region } from "./shell.ts";

/** What the page needs besides its view. */
export type LiveFrame = {
  words: FrameWords;
  clock: PageClock;
  sending: Sending;
  /** Seen from the page: itself, and the paper. */
  here: string;
  paper: string;
};

export function liveRegions(
  view: LiveView,
  { words, clock, sending, here, paper }: LiveFrame,
): Regions {
  const { live } = words;
  const asked = view.asked.map((ask) => askOf(ask, words, clock));
  return new Map([
    ["as-of", asOf(words.asOf(view.asOf), clock)],
    ["paper", html`<a href="${paper}">${live.paper}</a>`],
    ["phase", phaseOf(view)],
    ["code", codeOf(view, words, clock, sending)],
    [
      "slots",
      html`${headingOf("slots", live.slots)}<div class="slots">${view.slots.map(slotOf)}</div>`,
    ],
    ["asked", html`${headingOf("asked", live.asked)}${listOf(asked, "asked", live.nobodyAsked)}`],
    ["waiting", waitingOf(view, words)],
    ["next", nextOf(view, words)],
    ["actions", actionsOf(view, words, sending)],
    ["story", storyOf(view, words, here)],
  ]);
}

export function liveBody(view: LiveView, regions: Regions, { words, here }: LiveFrame): Html {
  const renewal = renewalOf(words, here);
  return html`${topOf(view, { page: words.live.page, regions, renewal })}
<nav>${looseRegion("paper", regions)}</nav>
<main>
${looseRegion("phase", regions, { isTold: true })}
${looseRegion("code", regions, { isTold: true })}
${region("slots", regions)}
<div class="side">
${region("asked", regions)}
${region("waiting", regions)}
${region("next", regions)}
</div>
${region("actions", regions)}
${region("story", regions)}
</main>`;
}

function phaseOf({ phase, unreached }: LiveView): Html {
  return html`<p class="phase">${phase}</p>${unreached === null ? null : html`<p class="wrong">${unreached}</p>`}`;
}

function slotOf({ time, status, headcount, seats }: LiveSlot): Html {
  const all = seats.map(({ state, name, label }) => {
    const shown = name === null ? null : html`<span aria-hidden="true">${name}</span>`;
    return html`<li class="seat ${state}">${shown}<span class="unseen">${label}</span></li>\n`;
  });
  return html`<article class="slot">
<h3><span class="time">${time}</span> <span class="count">${headcount}</span></h3>
<p class="status">${status}</p>
<ol class="seats">${all}</ol>
</article>
`;
}

function askOf(
  { name, what, until, untilText, isUnsent }: LiveAsk,
  { live }: FrameWords,
  clock: PageClock,
): Html {
  const unsent = isUnsent ? html` <em>${live.unsent}</em>` : null;
  return html`<p><strong class="name">${name}</strong> <span class="what">${what}</span>${unsent}</p>
<p class="left"><span class="until">${untilText}</span>
<span class="unseen">${live.timeLeft}</span> ${countdown(until, clock)}</p>`;
}

function waitingOf({ waiting }: LiveView, { live }: FrameWords): Html {
  const heading = headingOf("waiting", live.waiting);
  if (waiting.length === 0) return html`${heading}<p class="none">${live.nobodyWaits}</p>`;
  const all = waiting.map(({ position, name, places }) => {
    const more = places === null ? null : html` <span class="places">${places}</span>`;
    return html`<li value="${position}"><span class="name">${name}</span>${more}</li>\n`;
  });
  return html`${heading}<ol class="queue">${all}</ol>`;
}

function nextOf({ next, latestEnd }: LiveView, { live }: FrameWords): Html {
  const steps = next.map((step) => html`${step}`);
  const end = latestEnd === null ? null : html`<p class="end">${latestEnd}</p>`;
  return html`${headingOf("next", live.next)}${listOf(steps, "next", live.nothingNext)}${end}`;
}
