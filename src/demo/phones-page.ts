/** The phones' page, drawn: as a whole document, and as the regions that change. */
import { liveView } from "../conversations/pages/live-view.ts";
import { timeOf, wordsOf } from "../conversations/view.ts";
import { localDate } from "../domain/times.ts";
import { type Html, html } from "../web/pages/html.ts";
import { renewalOf } from "../web/pages/page-parts.ts";
import { looseRegion, type Regions, region, type Shell, shell } from "../web/pages/shell.ts";
import { classPart, decisionsPart } from "./class-part.ts";
import { phonePart } from "./phone-part.ts";
import type { PhonesLook } from "./phones-world.ts";
import { clockPart, introPart, topPart } from "./top-part.ts";
import { decisionsOf, phoneCards, shownIn } from "./wall-view.ts";
import { phonesWords } from "./words.ts";

/** How many phones hang above the class; as many below it. */
const upperMax = 5;

export function phonesRegions(look: PhonesLook): Regions {
  const words = phonesWords[look.language];
  const shown = shownIn(look);
  const date = localDate(look.now, shown.school.timezone);
  const day = wordsOf(shown).day({ date, className: null });
  const time = wordsOf(shown).pages.views.clock(timeOf(shown, look.now));
  const phones = phoneCards(look).map((card, index) => {
    return phonePart(card, { place: placeOf(index), opening: look.opening, words });
  });
  return new Map([
    ["intro", introPart(look, words)],
    ["clock", clockPart(look, { day, time }, words)],
    ["class", classPart(liveView(shown, null), words)],
    ["decisions", decisionsPart(decisionsOf(look), words)],
    ["wall", html`${phones}`],
  ]);
}

function placeOf(index: number): string {
  if (index === 0) return "trainer";
  if (index <= upperMax) return "upper";
  return index <= 2 * upperMax ? "lower" : "further";
}

/** `events`: where its changes come from, as seen from the page. */
export function phonesDocument(
  look: PhonesLook,
  { assets, events }: { assets: Shell["assets"]; events: string },
): Html {
  const { language } = look;
  const words = phonesWords[language];
  const regions = phonesRegions(look);
  const live = { events, words: words.status };
  const body = html`${topPart(look, words)}
<main><div class="controls">${looseRegion("intro", regions, { isTold: true })}${looseRegion("clock", regions)}${renewalOf(wordsOf(shownIn(look)).pages.frame, "./")}</div>
<div class="wall"><div class="middle">${region("class", regions)}${region("decisions", regions)}</div>
${looseRegion("wall", regions)}</div></main>`;
  const { title } = words;
  return shell({ language, title, kind: "phones", root: "./", assets, live, body });
}
