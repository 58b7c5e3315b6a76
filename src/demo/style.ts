/** The style of the phones' page, on top of that of all pages: a wall of phones around the class. */

const top = `
:root { --wall: #e9e4da; --case: #23262b; --screen: #fbfaf7; --bots: #fff; --own: #0b6b57; --on-own: #fff; --ask: #8a4b00; --ask-tint: #fff1d6; }
@media (prefers-color-scheme: dark) {
:root { --wall: #0c0d0e; --case: #3b3f46; --screen: #17191b; --bots: #24272b; --own: #1b6b57; --on-own: #fff; --ask: #ffc67a; --ask-tint: #3a2b10; }
}
body.phones { max-width: none; padding: 0 0 3.5rem; background: var(--wall); font-size: .9375rem; }
.phones button, .phones .key { min-height: 2.25rem; padding: .25rem .8rem; border-color: var(--line); background: var(--card); color: var(--ink); font-weight: 550; }
.phones button:hover, .phones .key:hover { border-color: var(--accent); background: var(--tint); }
.phones [aria-current], .phones [aria-pressed=true] { border-color: var(--accent); background: var(--tint); color: var(--accent); }
.phones svg { width: .85em; height: .85em; fill: currentColor; vertical-align: -.05em; }
.phones .key { display: inline-flex; align-items: center; }
.save svg { display: none; }
.phones .top form { margin: 0; }
.phones .top { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; padding: .5rem 1rem; background: var(--card); border-bottom: 1px solid var(--line); }
.phones h1 { font-size: 1.375rem; }
.scenes, .languages, .tools { display: flex; flex-wrap: wrap; gap: .4rem; }
.phones .tools { margin: 0 0 0 auto; gap: .4rem .8rem; align-items: center; }
.controls { padding: .55rem 1rem 0; display: grid; gap: .5rem; }
#r-clock { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; }
#r-clock form { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
.now { font-variant-numeric: tabular-nums; line-height: 1; display: flex; flex-wrap: wrap; gap: .5rem; align-items: baseline; }
.now b { font-size: 2.125rem; letter-spacing: -.02em; min-width: 5.2rem; }
.phones .play { background: var(--accent); border-color: var(--accent); color: var(--on-accent); min-width: 7.25rem; font-weight: 650; }
.phones .play:hover { background: var(--accent); filter: brightness(1.12); }
.speeds { display: inline-flex; }
.speeds button { border-radius: 0; margin-left: -1px; }
.speeds button:first-child { border-radius: .6rem 0 0 .6rem; }
.speeds button:last-child { border-radius: 0 .6rem .6rem 0; }
.speeds [aria-pressed=true] { position: relative; }
.phones .switch { margin-left: .6rem; }
.switch::before { content: ""; display: inline-block; width: .6em; height: .6em; margin-right: .5em; border-radius: 50%; border: 2px solid currentColor; }
.switch[aria-pressed=true]::before { background: currentColor; }
#r-intro p { line-height: 1.4; text-wrap: pretty; }
#r-intro strong { color: var(--accent); }
#r-intro .over { padding: .4rem .8rem; border-radius: .6rem; background: var(--mark); }
`;

const middle = `
.middle { display: grid; gap: .75rem; padding: .8rem 1rem .9rem; border-radius: 1rem; background: var(--card); border: 1px solid var(--line); min-height: 0; min-width: 0; }
.middle > * { min-width: 0; }
.day { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .8rem; }
.phones .day h2 { font-size: 1.0625rem; }
.phones .phase { font-size: .9375rem; line-height: 1.35; color: var(--soft); max-width: none; }
.phones .slots { display: grid; gap: .4rem; margin-top: .45rem; }
.phones .slot { display: grid; grid-template-columns: 7.75rem 1fr; gap: .5rem; align-items: center; min-width: 0; padding: .35rem .35rem .35rem .7rem; border-radius: .7rem; background: var(--ground); }
.phones .slot h3 { display: grid; grid-template-columns: auto 1fr; gap: 0 .5rem; align-items: baseline; font-weight: 500; color: var(--soft); font-size: .8125rem; line-height: 1.25; margin: 0; }
.phones .time { font-size: 1.25rem; font-weight: 700; color: var(--ink); line-height: 1.2; }
.phones .status { grid-column: 1 / -1; }
.phones .seats { display: grid; grid-template-columns: repeat(auto-fill, minmax(4.25rem, 1fr)); gap: .3rem; margin: 0; }
.phones .seat { position: relative; overflow: hidden; text-align: center; border: 1.5px solid transparent; display: grid; align-content: center; min-height: 2.6rem; padding: .15rem; border-radius: .5rem; line-height: 1.2; font-weight: 400; }
.seat b { display: block; font-weight: 650; font-size: .875rem; overflow: hidden; text-overflow: ellipsis; }
.seat i { font-style: normal; font-size: .6875rem; white-space: nowrap; }
.phones .seat.taken { background: var(--card); border: 1.5px solid var(--line); }
.phones .seat.taken i { color: var(--soft); }
.phones .seat.agreed { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.phones .seat.asked { background: var(--ask-tint); border: 1.5px dashed var(--ask); color: var(--ask); }
.phones .seat.leaving { border: 1.5px dashed var(--line); color: var(--soft); }
.phones .seat.free, .phones .seat.kept { border: 1.5px dotted var(--soft); opacity: 1; color: var(--soft); }
.waiting { margin-left: auto; color: var(--soft); }
.next { margin-top: .4rem; line-height: 1.35; color: var(--soft); }
.next b, .waiting b { font-weight: 650; color: var(--ink); margin-right: .3rem; }
.waits { display: inline-block; padding: 0 .45rem; border-radius: .4rem; background: var(--ground); border: 1px solid var(--line); color: var(--ink); }
#r-decisions { display: flex; flex-direction: column; min-height: 0; }
.phones #h-decisions { font-size: .9375rem; margin-bottom: .25rem; }
.log { display: flex; flex-direction: column-reverse; overflow-y: auto; min-height: 0; height: 7.5rem; border-top: 1px solid var(--line); }
.log li { display: grid; grid-template-columns: auto 1fr; gap: .6rem; padding: .15rem 0; color: var(--soft); line-height: 1.35; font-size: .875rem; }
.log .at { white-space: nowrap; }
.log b { font-weight: 600; }
.log .fresh b { color: var(--ink); }
.log .fresh .why { color: var(--accent); }
.why i { font-style: normal; font-weight: 650; }
`;

const phone = `
.phones .phone { position: relative; display: flex; flex-direction: column; min-width: 0; min-height: 0; padding: .3rem; border-radius: 1.35rem; background: var(--case); }
.phone header { padding: .15rem .5rem .35rem; color: #fff; display: flex; flex-wrap: wrap; gap: .1rem .5rem; align-items: baseline; justify-content: space-between; }
.phone h3 { display: flex; flex-wrap: wrap; gap: 0 .45rem; align-items: baseline; font-size: .9375rem; }
.role, .yours { font-size: .75rem; font-weight: 500; opacity: .85; }
.yours { color: #ffd68a; opacity: 1; }
.chip { display: inline-block; max-width: 100%; padding: .05rem .5rem; border-radius: .4rem; font-size: .75rem; line-height: 1.4; font-weight: 550; background: #4d525a; color: #fff; }
.chip.taken { background: #e4e0d8; color: #1f1c18; }
.chip.agreed { background: #72d4b7; color: #06241d; }
.chip.asked { background: #ffdf9e; color: #4a2a00; }
.screen { flex: 1; display: flex; flex-direction: column-reverse; min-height: 0; overflow-y: auto; overflow-x: hidden; padding: .45rem .4rem; background: var(--screen); border-radius: .8rem .8rem 0 0; scrollbar-width: thin; box-shadow: inset 0 .55rem .5rem -.5rem #0004; }
.screen ol { display: flex; flex-direction: column; gap: .35rem; margin-bottom: auto; }
.screen li { max-width: 92%; align-self: flex-start; }
.phone.fresh { box-shadow: 0 0 0 3px var(--accent); }
.screen li p { padding: .3rem .55rem; border-radius: .75rem .75rem .75rem .2rem; background: var(--bots); border: 1px solid var(--line); font-size: .8125rem; line-height: 1.32; white-space: pre-line; }
.screen a { color: inherit; overflow-wrap: anywhere; }
.screen .own { align-self: flex-end; text-align: right; }
.screen .own p { text-align: left; border-radius: .75rem .75rem .2rem .75rem; background: var(--own); border-color: var(--own); color: var(--on-own); }
.screen .at { display: inline-block; font-size: .6875rem; color: var(--soft); margin-left: .4rem; white-space: nowrap; }
.screen .own .at { color: inherit; opacity: .85; }
.screen .at strong { color: var(--warn); }
.screen .none { margin: auto; font-size: .8125rem; }
.phone form { display: flex; gap: .25rem; padding: calc(.25rem + 1px) .25rem 1px; background: var(--screen); margin: -1px 0 0; }
.phone .field { padding-bottom: .25rem; border-radius: 0 0 1.05rem 1.05rem; }
.phones .phone button { min-height: 1.75rem; min-width: 0; padding: .1rem .3rem; font-size: .75rem; border-radius: .5rem; }
.keys { flex-wrap: wrap; }
.keys button { flex: 1 1 auto; white-space: nowrap; }
.phones .keys .code { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-variant-numeric: tabular-nums; }
.phones .field input { flex: 1; min-width: 0; min-height: 1.9rem; padding: .1rem .55rem; font-size: .8125rem; border-radius: .95rem; border-color: var(--soft); }
.phones .field input::placeholder { color: var(--soft); opacity: 1; }
.send::before { content: "↑"; font-size: .9375rem; line-height: 1; }
.phones .phone .send { flex: none; width: 1.9rem; border-radius: .95rem; background: var(--own); border-color: var(--own); color: var(--on-own); }
.phones .trainer .screen li p { font-size: .875rem; }
`;

const wide = `
#r-wall { display: flex; gap: .75rem; overflow-x: auto; scroll-snap-type: x proximity; padding: .25rem 1rem 1rem; margin: 0 -1rem; }
#r-wall .phone { flex: 0 0 min(19rem, 82vw); height: 24rem; scroll-snap-align: center; }
.wall { display: grid; gap: .75rem; padding: .6rem 1rem 0; }
.wall > * { min-width: 0; }
@media (max-width: 79.99rem) {
.phones .top { padding: .5rem .75rem; gap: .4rem .75rem; }
.phones .tools { gap: .4rem; }
.top .scenes { order: 3; flex: 1 0 100%; min-width: 0; padding: .25rem 0; }
.controls { display: contents; }
#r-intro { padding: .6rem .75rem 0; }
#r-clock { padding: .4rem .75rem .2rem; gap: .35rem .75rem; }
.phones .switch { margin-left: 0; }
.wall { padding: .25rem .75rem 0; }
#r-wall { margin: 0 -.75rem; padding: .25rem .75rem 1rem; }
.middle { padding: .7rem .75rem; }
.phones .field input { font-size: 1rem; min-height: 2.5rem; }
.phones .phone button { min-height: 2.5rem; font-size: .875rem; padding: .1rem .6rem; }
.phones .phone .send { width: 2.75rem; border-radius: 1.25rem; }
.screen li p, .phones .trainer .screen li p { font-size: .9375rem; }
.chip { font-size: .8125rem; }
}
@media (min-width: 60rem) and (max-width: 79.99rem) {
.middle { grid-template-columns: 1.25fr 1fr; gap: 1.25rem; }
.log { flex: 1; contain: size; min-height: 5rem; height: auto; }
}
@media (max-width: 40rem) {
.phones h1 { font-size: 1.125rem; }
.phones .top { padding: .4rem .75rem; }
.phones .top button, .phones .top .key { min-height: 2.125rem; padding: .15rem .6rem; font-size: .8125rem; }
.phones .scenes { padding: 0; gap: .3rem; }
.save svg { display: block; }
.save span { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
#r-clock form { display: contents; }
.phones #r-clock { gap: .3rem; padding-top: .2rem; }
.phones .now { gap: .35rem; font-size: .875rem; }
.phones .now b { font-size: 1.75rem; min-width: 0; }
.phones #r-clock button { min-height: 2.125rem; padding: .2rem .55rem; font-size: .875rem; min-width: 0; }
.phones #r-clock .play { margin-left: auto; padding: .2rem 1rem; }
.phones .slot { grid-template-columns: 1fr; gap: .3rem; padding: .4rem .5rem .5rem; }
.phones .slot h3 { grid-template-columns: auto auto 1fr; }
.phones .status { grid-column: auto; text-align: right; }
.waiting { margin-left: 0; }
#r-intro p { font-size: .8125rem; line-height: 1.35; }
#r-wall { order: -1; }
#r-wall .phone { height: 19rem; }
}
@media (min-width: 80rem) {
body.phones { display: flex; flex-direction: column; min-height: 100vh; padding: 0; }
#r-intro { min-height: 2.65rem; }
.phones main { flex: 1; display: flex; flex-direction: column; }
.screen { contain: size; }
.wall { flex: 1; padding-bottom: .75rem; grid-template-columns: minmax(14.5rem, 1.45fr) repeat(5, minmax(0, 1fr)); grid-template-rows: minmax(14rem, 1fr) auto minmax(14rem, 1fr); grid-auto-rows: 14rem; }
.phones .seats { grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); grid-template-columns: none; }
#r-wall { display: contents; }
#r-wall .phone { height: auto; }
.middle { grid-column: 2 / -1; grid-row: 2; grid-template-columns: 1.25fr 1fr; gap: 1.25rem; }
.log { flex: 1; contain: size; min-height: 5rem; height: auto; }
.trainer { grid-column: 1; grid-row: 1 / 4; }
.upper { grid-row: 1; }
.lower { grid-row: 3; }
#status { inset: auto 1rem 1rem auto; margin: 0; }
}
@media (min-width: 80rem) and (max-width: 84rem), (min-width: 80rem) and (max-height: 54rem) {
:root { font-size: 87.5%; }
.phones .screen li p { font-size: .8571rem; }
}
@media (prefers-reduced-motion: no-preference) {
.phone { transition: box-shadow .4s; }
.screen li { animation: arrive .35s ease-out; }
.log li { animation: arrive .35s ease-out; }
@keyframes arrive { from { opacity: 0; transform: translateY(.5rem); } }
.chip, .seat { transition: background-color .4s, border-color .4s, color .4s; }
}
`;

export const phonesStyle = [top, middle, phone, wide].join("");
