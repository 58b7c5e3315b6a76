/** One phone on the wall: whose it is, what was texted, and what to text on it. */
import { textLettersMax } from "../conversations/texting/lengths.ts";
import { type Html, html } from "../web/pages/html.ts";
import type { Bubble, PhoneCard } from "./wall-view.ts";
import type { PhonesWords } from "./words.ts";

/** `place`: where on the wall it hangs. `opening`: of the scene that it is of. */
type PhoneFrame = { place: string; opening: number; words: PhonesWords };

export function phonePart(card: PhoneCard, frame: PhoneFrame): Html {
  const { place, words } = frame;
  const { id, name, isTrainer, isTaken, isFresh, chip, bubbles } = card;
  const { phone: labels } = words;
  const role = isTrainer ? html` <span class="role">${labels.trainer}</span>` : null;
  const yours = isTaken ? html` <span class="yours">${labels.yours}</span>` : null;
  return html`<article class="phone ${place}${isFresh ? " fresh" : ""}" id="${id}" aria-labelledby="h-${id}">
<header><h3 id="h-${id}">${name}${role}${yours}</h3>
${chip ? html`<p class="chip ${chip.state}">${chip.text}</p>` : null}</header>
<div class="screen" role="group" tabindex="0" aria-label="${labels.texts({ name })}">
${bubbles.length > 0 ? html`<ol>${bubbles.map((one) => bubblePart(one, labels))}</ol>` : html`<p class="none">${isTrainer ? labels.trainersNone({ name }) : labels.none}</p>`}
</div>
${keysPart(card, frame)}
${fieldPart(card, frame)}
</article>`;
}

function bubblePart({ id, isOwn, at, text, isFailed }: Bubble, labels: PhonesWords["phone"]): Html {
  const failed = isFailed ? html` · <strong>${labels.failed}</strong>` : null;
  const shown = isOwn ? text : withLinks(text);
  return html`<li id="${id}" class="${isOwn ? "own" : "bots"}"><p>${shown}<span class="at">${at}${failed}</span></p></li>`;
}

/** Links to our pages can be followed: beside the wall, which stays. */
function withLinks(text: string): Html {
  const parts = text.split(/(https?:\/\/\S+\/(?:paper|live|own)\/[b-z]+)/);
  const shown = parts.map((part, at) => {
    return at % 2 === 1 ? html`<a href="${part}" target="_blank" rel="noopener">${part}</a>` : part;
  });
  return html`${shown}`;
}

function keysPart({ phone, name, keys }: PhoneCard, { opening, words }: PhoneFrame): Html {
  const isCode = (key: string): boolean => /^\d+$/.test(key);
  const key = (says: string): Html =>
    html`<button name="says" value="${says}"${isCode(says) ? html` class="code"` : null}>${says}</button>`;
  return html`<form class="keys" method="post" action="text" data-live aria-label="${words.phone.keysOf({ name })}">
<input type="hidden" name="opening" value="${opening}"><input type="hidden" name="phone" value="${phone}">${keys.map(key)}</form>`;
}

function fieldPart({ id, phone, name }: PhoneCard, { opening, words }: PhoneFrame): Html {
  const labels = words.phone;
  const label = labels.textAs({ name });
  return html`<form class="field" method="post" action="text" data-live>
<input type="hidden" name="opening" value="${opening}"><input type="hidden" name="phone" value="${phone}">
<label class="unseen" for="says-${id}">${label}</label>
<input type="text" id="says-${id}" name="says" placeholder="${label}" maxlength="${textLettersMax}" required autocomplete="off" enterkeyhint="send">
<button class="send"><span class="unseen">${labels.send}</span></button></form>`;
}
