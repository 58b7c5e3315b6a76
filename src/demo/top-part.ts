/** Above the wall: which scene is on, what it is about, and its clock. */

import { languageCodes } from "../domain/settings.ts";
import { type Html, html } from "../web/pages/html.ts";
import type { PhonesLook } from "./phones-world.ts";
import { sceneNames } from "./scenes.ts";
import type { PhonesWords } from "./words.ts";

/** Virtual seconds a second. */
export const speeds = [1, 60, 600] as const;

/** Each language by its own name. */
const languageNames = { en: "English", hu: "Magyar" } as const;

export function topPart({ scene, language }: PhonesLook, words: PhonesWords): Html {
  const { scenes } = words;
  const choice = (name: (typeof sceneNames)[number]): Html =>
    html`<button name="scene" value="${name}"${current(name === scene)}>${scenes.named[name].title}</button>`;
  const languageOf = (code: (typeof languageCodes)[number]): Html =>
    html`<button name="language" value="${code}" lang="${code}"${current(code === language)}>${languageNames[code]}</button>`;
  return html`<header class="top"><h1>Backwalk</h1>
<form class="scenes" method="post" action="scene" aria-label="${scenes.label}">
<input type="hidden" name="language" value="${language}">${sceneNames.map(choice)}</form>
<div class="tools"><form class="languages" method="post" action="scene" aria-label="${words.language}">
<input type="hidden" name="scene" value="${scene}">${languageCodes.map(languageOf)}</form>
<a class="key save" href="rehearsal.yaml" download>${saveSign}<span>${words.save}</span></a></div></header>`;
}

function current(isCurrent: boolean): Html | null {
  return isCurrent ? html` aria-current="true"` : null;
}

/** What the scene is about, or why the clock stands; at its end, what to do now. */
export function introPart(look: PhonesLook, words: PhonesWords): Html {
  const { scene, isOver, isPlaying, awaitsCode, record } = look;
  const { explains } = words.scenes.named[scene];
  if (awaitsCode && !isPlaying) {
    return html`<p><strong>${words.codeWaits({ name: record.school.trainer.name })}</strong></p>`;
  }
  if (isOver) return html`<p class="over">${words.over}</p>`;
  const press = isPlaying ? null : html` <strong>${words.pressPlay}</strong>`;
  return html`<p>${explains}${press}</p>`;
}

export function clockPart(
  look: PhonesLook,
  { day, time }: { day: string; time: string },
  words: PhonesWords,
): Html {
  const { isPlaying, speed, answersByItself, opening } = look;
  const { clock } = words;
  const play = isPlaying
    ? html`<button class="play" name="do" value="pause">${pauseSign} ${clock.pause}</button>`
    : html`<button class="play" name="do" value="play">${playSign} ${clock.play}</button>`;
  const at = (one: number): Html =>
    html`<button name="do" value="speed-${one}" aria-pressed="${String(one === speed)}">${clock.times({ speed: one })}</button>`;
  const byItself = html`<button class="switch" name="do" value="${answersByItself ? "answers-off" : "answers-on"}" aria-pressed="${String(answersByItself)}">${clock.byItself}</button>`;
  return html`<p class="now"><span>${day}</span> <b>${time}</b></p>
<form method="post" action="clock" data-live="each" aria-label="${clock.label}"><input type="hidden" name="opening" value="${opening}">${play}
<span class="speeds" role="group" aria-label="${clock.speed}">${speeds.map(at)}</span>
<button name="do" value="ten-minutes">${clock.tenMinutes}</button>
<button name="do" value="next">${clock.next}</button>${byItself}</form>`;
}

const playSign = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 2v12l9-6z"/></svg>`;
const saveSign = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M7 1h2v6h3l-4 5-4-5h3zM2 13h12v2H2z"/></svg>`;
const pauseSign = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 2h4v12H3zM9 2h4v12H9z"/></svg>`;
