/** The middle of the wall: the class and its further slots with a seat for each place, and what was just decided. */
import type { LiveSeat, LiveSlot, LiveView } from "../conversations/pages/page-views.ts";
import { type Html, html } from "../web/pages/html.ts";
import type { Decision } from "./wall-view.ts";
import type { PhonesWords } from "./words.ts";

export function classPart(view: LiveView, words: PhonesWords): Html {
  const { class: labels } = words;
  const [next] = view.next;
  const { waiting } = view;
  const names = waiting.length > 0 ? waiting.map(({ name }) => namePart(name)) : labels.nobody;
  return html`<div class="day"><h2 id="h-class">${view.title}</h2><p class="phase">${view.phase}</p>
<p class="waiting"><b>${labels.waiting}:</b> ${names}</p></div>
<div class="slots">${view.slots.map((slot) => slotPart(slot, words))}</div>
<p class="next">${next ? html`<b>${labels.next}:</b> ${next}` : null}</p>`;
}

function namePart(name: string): Html {
  return html`<span class="waits">${name}</span> `;
}

function slotPart({ time, status, headcount, seats }: LiveSlot, words: PhonesWords): Html {
  return html`<section class="slot" aria-label="${time}"><h3><span class="time">${time}</span> <span class="count">${headcount}</span> <span class="status">${status}</span></h3>
<ul class="seats">${seats.map((seat) => seatPart(seat, words))}</ul></section>`;
}

function seatPart({ state, name, label }: LiveSeat, words: PhonesWords): Html {
  return html`<li class="seat ${state}"><span class="unseen">${label}</span><span aria-hidden="true"><b>${name ?? "·"}</b><i>${words.seat[state]}</i></span></li>`;
}

export function decisionsPart(decisions: readonly Decision[], words: PhonesWords): Html {
  const { heading, none } = words.decisions;
  return html`<h2 id="h-decisions">${heading}</h2>
<div class="log" role="group" tabindex="0" aria-labelledby="h-decisions">${
    decisions.length > 0
      ? html`<ol>${decisions.map((one) => decisionPart(one, words))}</ol>`
      : html`<p class="none">${none}</p>`
  }</div>`;
}

function decisionPart({ id, at, what, why, isFresh }: Decision, words: PhonesWords): Html {
  return html`<li id="${id}"${isFresh ? html` class="fresh"` : null}><span class="at">${at}</span> <span><b>${what}.</b> <span class="why"><i>${words.decisions.why}</i> ${why}</span></span></li>`;
}
