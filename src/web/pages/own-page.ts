/** Somebody's own standing as a page. */
import type { OwnView } from "../../conversations/pages/page-views.ts";
import type { FrameWords } from "../../conversations/wording/page-words.ts";
import { type Html, html } from "./html.ts";
import { asOf, headingOf, paragraphs, renewalOf, topOf } from "./page-parts.ts";
import { countdown, looseRegion, type PageClock, type Regions, region } from "./shell.ts";

export function ownRegions(view: OwnView, words: FrameWords, clock: PageClock): Regions {
  const { standing, why } = view;
  return new Map([
    ["as-of", asOf(words.asOf(view.asOf), clock)],
    ["question", questionOf(view, words, clock)],
    ["standing", html`${headingOf("standing", words.own.standing)}\n${paragraphs(standing)}`],
    ["why", why.length === 0 ? html`` : html`<h2>${words.own.why}</h2>\n${paragraphs(why)}`],
  ]);
}

export function ownBody(view: OwnView, words: FrameWords, regions: Regions, here: string): Html {
  const renewal = renewalOf(words, here);
  return html`${topOf(view, { page: words.own.page, regions, renewal })}
<main>
${looseRegion("question", regions, { isTold: true })}
${region("standing", regions)}
${looseRegion("why", regions)}
</main>`;
}

function questionOf({ question, number }: OwnView, words: FrameWords, clock: PageClock): Html {
  if (question === null) return html``;
  const { own, live } = words;
  return html`<div class="card">
<h2>${own.question}</h2>
<p class="asks">${question.text}</p>
<p class="left"><span class="until">${question.untilText}</span>
<span class="unseen">${live.timeLeft}</span> ${countdown(question.until, clock)}</p>
<p>${own.answerTo} <span class="number">${number}</span></p>
<p><a class="key" href="sms:${number}">${own.write}</a></p>
</div>`;
}
