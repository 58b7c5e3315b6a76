/** The pages' style and icon. One accent, the system's letters, both colour schemes, and a sheet that prints. */

/** Two slots, one of them filling up. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0b6b57"/>
<g fill="#fff"><circle cx="8" cy="12" r="2.6"/><circle cx="16" cy="12" r="2.6"/><circle cx="24" cy="12" r="2.6"/>
<circle cx="8" cy="21" r="2.6"/><circle cx="16" cy="21" r="2.6"/><circle cx="24" cy="21" r="2.6" opacity=".4"/></g></svg>
`;

/** Of the whole page. Colours are those of `:root`; on the ground and on cards, ink, soft and accent have 4.5 and more. */
export const base = `
:root {
color-scheme: light dark;
--ground: #f7f5f0; --card: #fff; --ink: #1f1c18; --soft: #655e54; --line: #e0dad0;
--accent: #0b6b57; --on-accent: #fff; --tint: #e3f1ec; --mark: #fdeeb5; --warn: #9a3412;
}
@media (prefers-color-scheme: dark) {
:root {
--ground: #131416; --card: #1c1e21; --ink: #efece6; --soft: #aaa399; --line: #34373b;
--accent: #72d4b7; --on-accent: #06241d; --tint: #17342c; --mark: #4d3d09; --warn: #ffb38a;
}
}
*, ::before, ::after { box-sizing: border-box; }
body {
margin: 0 auto; padding: 1.5rem 1rem 5rem; max-width: 68rem;
background: var(--ground); color: var(--ink);
font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
overflow-wrap: break-word; -webkit-text-size-adjust: 100%;
}
h1, h2, h3, p, ul, ol { margin: 0; }
ul, ol { padding: 0; list-style: none; }
h1 { font-size: clamp(2rem, 7vw, 3rem); line-height: 1.1; letter-spacing: -.02em; font-weight: 700; }
h2 { font-size: 1.1875rem; line-height: 1.3; font-weight: 650; }
h3 { font-size: 1rem; font-weight: 650; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
[data-region]:focus, main:focus { outline: none; }
[hidden] { display: none !important; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.school { font-weight: 600; }
.page { color: var(--soft); font-weight: 400; }
.page::before { content: "· "; }
.as-of, .none, .until, .end { color: var(--soft); }
.as-of { font-size: .9375rem; }
.time, .count, .left time, .at, .number { font-variant-numeric: tabular-nums; }
button, .key, input[type=text], select { font: inherit; min-height: 2.75rem; border-radius: .6rem; }
button, .key {
display: inline-block; padding: .55rem 1.15rem; border: 1px solid var(--accent);
background: transparent; color: var(--accent); font-weight: 600; text-decoration: none; cursor: pointer;
}
button:hover, .key:hover { background: var(--tint); }
input[type=text], select { padding: .5rem .75rem; border: 1px solid var(--soft); background: var(--card); color: var(--ink); }
.card { padding: 1.25rem; border-radius: 1rem; background: var(--card); border: 2px solid var(--accent); }
.card > * + * { margin-top: .6rem; }
.card button, .card .key { background: var(--accent); color: var(--on-accent); }
.card button:hover, .card .key:hover { filter: brightness(1.1); }
.left { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; }
.left time { font-size: 1.375rem; font-weight: 650; }
#status {
position: fixed; inset: auto 0 1rem; margin: 0 auto; width: fit-content; max-width: calc(100% - 2rem);
padding: .6rem 1.1rem; border-radius: .75rem; background: var(--ink); color: var(--ground); font-size: .9375rem;
}
#status:empty { padding: 0; }
.is-lost .left time { opacity: .55; }
`;

const paper = `
.paper { max-width: 54rem; overflow-wrap: anywhere; }
.sheet { background: var(--card); border: 1px solid var(--line); border-radius: .25rem; padding: clamp(1.25rem, 5vw, 3.5rem); }
.paper main, .paper main > * + *, #r-sheet > * + * { margin-top: 1.5rem; }
.paper .slots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 2.25rem 3rem; }
.paper .slot h2 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75rem; padding-bottom: .4rem; border-bottom: 2px solid var(--ink); }
.paper .time { font-size: 2rem; line-height: 1.2; letter-spacing: -.01em; }
.paper .count { color: var(--soft); font-weight: 500; }
.paper .status { flex-basis: 100%; font-weight: 500; color: var(--soft); font-size: .9375rem; }
.names li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
.names li::before { content: attr(value); color: var(--soft); font-size: .8125rem; min-width: 1.1rem; font-variant-numeric: tabular-nums; }
.name { font-size: 1.25rem; font-weight: 500; }
.names .name { max-width: calc(100% - 1.7rem); }
.asked .name { font-weight: 650; }
.paper .waiting { grid-column: 1 / -1; }
.waiting .names { columns: 15rem; column-gap: 3rem; }
.names li { break-inside: avoid; }
.places { color: var(--soft); }
mark { background: var(--mark); color: inherit; border-radius: .3rem; padding: .05em .45em; font-size: .875rem; }
.changed { padding: .75rem 1rem; border-radius: .5rem; background: var(--mark); }
.notes { padding: .75rem 1rem; border-left: 4px solid var(--warn); }
.paper .none { padding: .5rem 0; }
.slot h3 { margin-top: 1rem; font-size: .875rem; color: var(--soft); }
.gone ul { color: var(--soft); font-size: .9375rem; }
.tools { margin-top: 1.5rem; text-align: center; }
`;

const live = `
.phase { font-size: 1.375rem; line-height: 1.35; max-width: 36em; }
.live main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.25rem; margin-top: 1.25rem; overflow-wrap: anywhere; }
.live h2 { margin-bottom: .75rem; }
.live .slots { display: grid; gap: 1rem; }
.live .slot { background: var(--card); border: 1px solid var(--line); border-radius: 1rem; padding: 1.1rem 1.25rem 1.25rem; }
.live .slot h3 { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; margin: 0; color: inherit; }
.live .time { font-size: 2.25rem; line-height: 1.15; letter-spacing: -.02em; }
.live .count { font-size: 1.0625rem; color: var(--soft); font-weight: 500; }
.live .slot .status { color: var(--soft); }
.seats { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.75rem, 1fr)); gap: .5rem; margin-top: .85rem; }
.seat {
position: relative; min-height: 2.75rem; padding: .5rem .6rem; border-radius: .6rem; border: 1.5px solid transparent;
text-align: center; font-weight: 550; overflow: hidden; text-overflow: ellipsis;
}
.seat.taken { background: var(--ground); border-color: var(--line); }
.seat.agreed { background: var(--tint); border-color: var(--accent); }
.seat.asked { border: 1.5px dashed var(--accent); color: var(--accent); }
.seat.leaving { border: 1.5px dashed var(--line); color: var(--soft); font-weight: 400; }
.seat.free, .seat.kept { border: 1.5px dotted var(--soft); opacity: .7; }
.seat.kept { border-color: var(--accent); opacity: 1; }
.side { display: grid; gap: 2.25rem; align-content: start; }
.side ul { display: grid; gap: .85rem; }
.asked li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding-left: 1rem; border-left: 3px solid var(--accent); }
.what { color: var(--soft); }
.wrong { color: var(--warn); font-weight: 600; }
.queue { display: grid; gap: .35rem; }
.queue li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; }
.queue li::before { content: attr(value) "."; color: var(--soft); min-width: 1.5rem; font-variant-numeric: tabular-nums; }
.queue .name { font-size: inherit; }
.next li { padding-left: 1.4rem; position: relative; }
.next li::before { content: ""; position: absolute; left: .2rem; top: .6em; width: .5rem; height: .5rem; border-radius: 50%; border: 2px solid var(--accent); }
.end { margin-top: .85rem; }
.actions form { display: grid; gap: .35rem; justify-items: start; }
.actions p { color: var(--soft); font-size: .9375rem; }
.field { display: flex; gap: .6rem; margin-top: .4rem; }
#code { width: 8rem; font-size: 1.375rem; letter-spacing: .25em; font-variant-numeric: tabular-nums; }
.filter { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; margin-bottom: 1rem; }
.filter select { max-width: 100%; min-width: 0; }
.story li { display: grid; grid-template-columns: 3.75rem 1fr; padding: .45rem 0; max-width: 46rem; }
.story .at { color: var(--soft); }
summary { padding: .5rem 0; cursor: pointer; }
summary h3 { display: inline; }
nav { margin-top: .35rem; }
@media (min-width: 52rem) {
.live main { grid-template: auto / minmax(0, 3fr) minmax(0, 2fr); gap: 2.5rem 3rem; }
.live .side { grid-row: span 2; }
#r-phase, #r-code, #r-story { grid-column: 1 / -1; }
#r-code .card { max-width: 36rem; }
}
#r-code:empty, #r-question:empty, #r-changed:empty { display: none; }
@media (prefers-reduced-motion: no-preference) {
.seat { transition: background-color .5s, border-color .5s, color .5s; }
}
`;

const small = `
.own, .small { max-width: 40rem; }
.own main, .small main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; margin-top: 1.5rem; }
.small main { margin-top: 12vh; }
#r-standing p { font-size: 1.375rem; line-height: 1.4; white-space: pre-line; }
#r-standing h2, #r-why h2 { color: var(--soft); font-size: 1rem; margin-bottom: .35rem; }
#r-why p, .asks { white-space: pre-line; }
.asks { font-size: 1.25rem; line-height: 1.4; }
`;

const printed = `
@media print {
:root { --ground: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000; --mark: #eee; --warn: #000; }
@page { margin: 1.4cm; }
body { padding: 0; font-size: 11pt; max-width: none; }
.sheet { border: 0; padding: 0; }
#status, .tools, .renew, nav, .filter, .actions, .card form { display: none; }
.paper main, .paper main > * + *, #r-sheet > * + * { margin-top: 1rem; }
.paper .slots { grid-template-columns: repeat(2, 1fr); gap: 1.25rem 2.5rem; }
.slot { break-inside: avoid; }
.names li { padding: .3rem 0; }
.slot:not(.waiting) .names li::after { content: ""; align-self: center; width: 1em; height: 1em; margin-left: auto; border: 1px solid #666; }
mark { border: 1px solid #888; }
.moved { display: none; }
.paper { overflow-wrap: break-word; }
.names .name { max-width: calc(100% - 3.6rem); }
.sheet:has(.full) { line-height: 1.25; }
.sheet:has(.full) :is(h1, .time) { font-size: 14pt; }
.sheet:has(.full) :is(.changed, .notes) { padding: .3rem .75rem; }
.full, .full :is(h3, .count, .status, .gone ul), .sheet:has(.full) .unreached { font-size: 8.5pt; line-height: 1.25; }
.paper .slots.full { gap: .6rem 1.5rem; }
.full .names .name { font-size: 9.5pt; max-width: calc(100% - 2.7rem); }
.paper .full h2 { font-size: 10pt; padding-bottom: 0; gap: 0 .5rem; }
.full .status { flex-basis: auto; }
.full h3 { margin-top: .2rem; }
.full .waiting .gone ul { columns: 2; }
.full .names li { padding: .1rem 0; gap: 0 .4rem; }
.full mark { font-size: 8pt; padding: 0 .3em; }
}
`;

export const style = [base, paper, live, small, printed].join("");
