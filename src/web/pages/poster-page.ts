/** A class's poster as a page that is printed: one file that needs no other, black on white, one sheet of A4 or Letter. */
import { encodeQR } from "qr";
import type { PosterView } from "../../conversations/pages/poster-view.ts";
import { type Html, html } from "./html.ts";

/** How many letters go with large and medium type; and in all, with everything at its size. */
const largeMax = 18;
const mediumMax = 34;
const roomyMax = 100;

export function posterPage(view: PosterView): string {
  const { language, title, school, className, when, by, heading, says, number, code } = view;
  const isRoomy = lettersOf(school + className + by + says.text) <= roomyMax;
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${style}
</head>
<body>
<main${isRoomy ? null : html` class="tight"`}>
<header>
<p class="school">${school}</p>
<h1 class="${sizeOf(className)}">${className}</h1>
<p class="when">${when}</p>
<p class="by">${by}</p>
</header>
<section>
<h2>${heading}</h2>
${codeOf(code)}
<dl class="${sizeOf(says.text)}">
<div><dt>${says.label}</dt><dd>${says.text}</dd></div>
<div><dt>${number.label}</dt><dd class="number">${number.text}</dd></div>
</dl>
<ol>
${view.steps.map((step) => html`<li>${step}</li>\n`)}</ol>
</section>
<footer>
${view.small.map((line) => html`<p>${line}</p>\n`)}</footer>
</main>
</body>
</html>
`;
  return page.text;
}

/** A class's name may have 80 letters. */
function sizeOf(text: string): "large" | "medium" | "small" {
  const letters = lettersOf(text);
  if (letters <= largeMax) return "large";
  return letters <= mediumMax ? "medium" : "small";
}

function lettersOf(text: string): number {
  return [...text].length;
}

/** Modules; the standard's quiet zone, without which cameras don't find the code. */
const quietZone = 4;

/** It hangs in the open, dirty and torn: a quarter of it may be lost. There is room for the larger code that this takes. */
function codeOf({ holds, label }: PosterView["code"]): Html {
  const rows = encodeQR(holds, "raw", { ecc: "quartile", border: quietZone });
  return html`<svg class="code" role="img" aria-label="${label}" viewBox="0 0 ${rows.length} ${rows.length}" shape-rendering="crispEdges">
<path fill="#fff" d="M0 0h${rows.length}v${rows.length}H0z"/>
<path fill="#000" d="${rows.map(darkIn).join("")}"/>
</svg>`;
}

/** The dark stretches of a row as a path: squares side by side would leave hairlines between them. */
function darkIn(row: readonly boolean[], y: number): string {
  const modules = row.map((isDark) => (isDark ? "#" : " ")).join("");
  const stretches = [...modules.matchAll(/#+/g)];
  return stretches
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join("");
}

const style = html`<style>
@page { margin: 12mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
:root { color-scheme: only light; color: #000; background: #fff; }
body { font: 13pt/1.35 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 182mm; margin: 0 auto; text-align: center; overflow-wrap: anywhere; }
main.tight { font-size: 10.5pt; }
.school, .by { font-size: 1.15em; }
h1 { line-height: 1.1; margin: 1mm 0 2mm; }
h1.large { font-size: 3em; }
h1.medium { font-size: 2.1em; }
h1.small { font-size: 1.8em; }
.when { font-size: 1.4em; }
header { padding-bottom: 3mm; border-bottom: 0.6mm solid #000; }
h2 { font-size: 1.5em; margin-top: 3mm; }
.code { display: block; width: 88mm; max-width: 100%; margin: 0 auto; }
.tight .code { width: 84mm; }
dl { font-weight: 700; line-height: 1.2; }
dt { font-weight: 400; }
dl.large dd { font-size: 2em; }
dl.medium dd { font-size: 1.5em; }
dl.small dd { font-size: 1.3em; }
.number { white-space: nowrap; }
ol { text-align: left; margin: 3mm auto 0; max-width: 155mm; padding-left: 1.6em; }
li + li { margin-top: 1mm; }
footer { margin-top: 3mm; padding-top: 2mm; border-top: 0.6mm solid #000; font-size: 0.85em; }
@media screen { body { padding: 6mm; } }
</style>`;
