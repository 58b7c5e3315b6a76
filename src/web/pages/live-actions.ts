/** What the trainer can do on her live page: commands as if she texted them, and the code that some of them want. */
import type { LiveAction, LiveView } from "../../conversations/pages/page-views.ts";
import type { FrameWords } from "../../conversations/wording/page-words.ts";
import { type Html, html } from "./html.ts";
import { headingOf } from "./page-parts.ts";
import { countdown, type PageClock } from "./shell.ts";

/** Where forms go, as seen from the page, and a new word for each, by which what it says acts once. */
export type Sending = { to: string; freshOnce(): string };

export function actionsOf({ actions }: LiveView, { live }: FrameWords, sending: Sending): Html {
  const all = actions.map((action, at) => html`<li>${actionOf(action, at, sending)}</li>\n`);
  const list = html`<ul class="actions">${all}</ul>`;
  const none = html`<p class="none">${live.noActions}</p>`;
  return html`${headingOf("actions", live.actions)}${all.length > 0 ? list : none}`;
}

function actionOf({ says, label, explains }: LiveAction, at: number, sending: Sending): Html {
  return html`<form method="post" action="${sending.to}" data-live>
<input type="hidden" name="once" value="${sending.freshOnce()}">
<button name="says" value="${says}" aria-describedby="action-${at}">${label}</button>
<p id="action-${at}">${explains}</p>
</form>`;
}

/** Empty while no code is awaited, but for why it is none any more. */
export function codeOf(
  { code, codeRefused }: LiveView,
  { live }: FrameWords,
  clock: PageClock,
  sending: Sending,
): Html {
  if (code === null) return codeRefused ? html`<p class="wrong">${codeRefused}</p>` : html``;
  const wrong =
    code.wrong === null ? null : html`<p class="wrong" id="code-wrong">${code.wrong}</p>\n`;
  return html`<div class="card">
<h2>${live.code}</h2>
<p><strong>${code.command}</strong></p>
<p>${code.effect}</p>
${wrong}<form method="post" action="${sending.to}" data-live autocomplete="off">
<input type="hidden" name="once" value="${sending.freshOnce()}">
<label for="code">${live.codeField}</label>
<span class="field"><input id="code" type="text" name="says" required pattern="[0-9]{4}" maxlength="4"
 inputmode="numeric" autocomplete="one-time-code" aria-describedby="${code.wrong === null ? "" : "code-wrong "}code-until">
<button>${live.sendCode}</button></span>
</form>
<p class="left" id="code-until"><span class="until">${code.untilText}</span>
<span class="unseen">${live.timeLeft}</span> ${countdown(code.until, clock)}</p>
</div>`;
}
