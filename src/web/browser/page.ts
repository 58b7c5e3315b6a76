/**
 * What keeps an open page up to date: it takes in what its stream sends (src/web/pages/stream.ts), counts down, and sends
 * forms marked `data-live` without leaving the page. Without this script the page works, too.
 */

const line = document.getElementById("status");
const address = document.body.dataset.events;

/** Longer than two beats of the stream, in ms: then the connection is dead, whatever the browser thinks. */
const silenceMaxMs = 40_000;
const retryMaxMs = 30_000;
/** A browser has six connections to a server for all its windows: one that isn't seen gives its own back after so long. */
const unseenMaxMs = 5_000;

let stream: EventSource | null = null;
let heardAt = 0;
let retryAt = Number.POSITIVE_INFINITY;
let retryMs = 1_000;
let isLost = false;
let clearing = 0;
/** The page's clock as it was told last, how many of its seconds go into one of ours, and when on our clock that was. */
let told = "";
let toldAt = Date.now();
let toldMs = toldAt;
let pace = 1;
let unseenSince = document.hidden ? Date.now() : Number.POSITIVE_INFINITY;
/** When a form was sent last, and for how long what appears is taken for what came of it, in ms. */
let pressedAt = 0;
const goesOnMs = 10_000;
/** Forms that are on their way: until the last that was pressed with them has been answered. */
const sending = new WeakMap<HTMLFormElement, Promise<void>>();

function say(what: string): void {
  clearTimeout(clearing);
  if (line) line.textContent = line.dataset[what] ?? "";
  document.body.classList.toggle("is-lost", isLost);
}

function sayShortly(what: string): void {
  say(what);
  clearing = setTimeout(() => say(isLost ? "lost" : ""), 6_000);
}

function connect(): void {
  if (!address) return;
  stream?.close();
  retryAt = Number.POSITIVE_INFINITY;
  heardAt = Date.now();
  stream = new EventSource(address + location.search);
  stream.addEventListener("open", hear);
  stream.addEventListener("beat", hear);
  stream.addEventListener("regions", ({ data }: MessageEvent<string>) => {
    hear();
    update(JSON.parse(data));
  });
  stream.addEventListener("gone", () => location.reload());
  stream.addEventListener("error", lose);
}

function hear(): void {
  heardAt = Date.now();
  retryMs = 1_000;
  if (!isLost) return;
  isLost = false;
  sayShortly("back");
}

/** The browser comes back by itself unless it was refused, as by a proxy whose server is away. */
function lose(): void {
  if (!isLost) {
    isLost = true;
    say("lost");
  }
  if (stream?.readyState !== EventSource.CLOSED) return;
  retryMs = Math.min(retryMs * 2, retryMaxMs);
  retryAt = Date.now() + retryMs;
}

function rest(): void {
  stream?.close();
  stream = null;
  retryAt = Number.POSITIVE_INFINITY;
}

async function retry(): Promise<void> {
  retryAt = Number.POSITIVE_INFINITY;
  const answer = await fetch(location.href, { method: "HEAD" }).catch(() => null);
  if (answer?.status === 404) location.reload();
  else connect();
}

function update(regions: Record<string, string>): void {
  const focused = document.activeElement;
  let come: HTMLInputElement | null = null;
  for (const [id, inside] of Object.entries(regions)) {
    const region = document.getElementById(`r-${id}`);
    if (!region) continue;
    const fresh = document.createElement("template");
    fresh.innerHTML = inside;
    const hadFocus = region.contains(focused);
    const wasEmpty = region.childElementCount === 0;
    adoptChildren(region, fresh.content);
    if (wasEmpty) come ??= region.querySelector<HTMLInputElement>("input[type=text]");
    if (!hadFocus || region.contains(document.activeElement)) continue;
    const next = region.childElementCount > 0 ? region : document.querySelector("main");
    if (!next) continue;
    next.tabIndex = -1;
    next.focus();
  }
  // What somebody's own press has brought about is where they go on.
  if (Date.now() - pressedAt < goesOnMs) come?.focus();
  tick();
}

/** Makes what is there like what is new and keeps all that can stay: focus, what is being typed, what is marked. */
function adoptChildren(old: Element, fresh: Node): void {
  const children = [...fresh.childNodes];
  const ids = new Set(children.map(idOf));
  for (const one of [...old.children]) if (one.id && !ids.has(one.id)) one.remove();
  let at = old.firstChild;
  for (const child of children) {
    const id = idOf(child);
    const same = id ? [...old.children].find((one) => one.id === id) : at;
    if (!same || same.nodeName !== child.nodeName || idOf(same) !== id) {
      old.insertBefore(child, at);
      continue;
    }
    if (same === at) at = at.nextSibling;
    else old.insertBefore(same, at);
    adopt(same, child);
  }
  while (at) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
}

/** What whoever looks has opened or closed. */
const theirs = "open";

function adopt(old: Node, fresh: Node): void {
  if (!(old instanceof Element && fresh instanceof Element)) {
    if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
    return;
  }
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && name !== theirs) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value && name !== theirs) old.setAttribute(name, value);
  }
  adoptChildren(old, fresh);
}

function idOf(node: Node): string {
  return node instanceof Element ? node.id : "";
}

function tick(): void {
  const now = Date.now();
  const itsNow = readClock(now);
  for (const one of document.querySelectorAll<HTMLElement>("[data-until]")) {
    const left = leftInWords(Date.parse(one.dataset.until ?? "") - itsNow);
    if (one.textContent !== left) one.textContent = left;
  }
  if (!address) return;
  if (now - unseenSince > unseenMaxMs) rest();
  else if (now > retryAt) void retry();
  else if (retryAt === Number.POSITIVE_INFINITY && now - heardAt > silenceMaxMs) {
    lose();
    connect();
  }
}

/** How late it is on the page's clock. */
function readClock(now: number): number {
  const clock = document.querySelector<HTMLTimeElement>("[data-now]");
  const tells = `${clock?.dateTime} ${clock?.dataset.pace}`;
  if (clock && tells !== told) {
    told = tells;
    toldMs = Date.parse(clock.dateTime);
    pace = Number(clock.dataset.pace ?? 1);
    toldAt = now;
  }
  return toldMs + (now - toldAt) * pace;
}

/** As `leftInWords` of src/web/pages/shell.ts. */
function leftInWords(leftMs: number): string {
  const leftS = Math.max(0, Math.floor(leftMs / 1000));
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  const rest = `${two((leftS / 60) % 60)}:${two(leftS % 60)}`;
  return leftS < 3600 ? rest.replace(/^0/, "") : `${Math.floor(leftS / 3600)}:${rest}`;
}

async function send(form: HTMLFormElement, fields: URLSearchParams): Promise<void> {
  say("sending");
  const request = { method: "POST", body: fields, redirect: "manual" } as const;
  const answer = await fetch(form.action, request).catch(() => null);
  // What is done is answered by a way back to the page, which is open already.
  if (answer?.type === "opaqueredirect") {
    empty(form, fields);
    say(isLost ? "lost" : "");
  } else if (answer?.status === 404) location.reload();
  else if (answer?.status === 429) sayShortly("tooOften");
  else sayShortly(answer && answer.status < 500 ? "refused" : "notSent");
}

function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) fields.append(name, String(value));
  // Not every browser in use takes the button as well.
  if (submitter instanceof HTMLButtonElement && submitter.name) {
    fields.append(submitter.name, submitter.value);
  }
  return fields;
}

/** What has been typed since stays. */
function empty(form: HTMLFormElement, sent: URLSearchParams): void {
  for (const field of form.querySelectorAll<HTMLInputElement>("[type=text]")) {
    if (field.value === sent.get(field.name)) field.value = "";
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset.live === undefined) return;
  event.preventDefault();
  const before = sending.get(form);
  // What is pressed twice is said once, but of some forms each press counts.
  if (before && form.dataset.live !== "each") return;
  pressedAt = Date.now();
  const fields = fieldsOf(form, event.submitter);
  const sent = Promise.resolve(before)
    .then(() => send(form, fields))
    .then(() => {
      if (sending.get(form) === sent) sending.delete(form);
    });
  sending.set(form, sent);
});

document.addEventListener("visibilitychange", () => {
  unseenSince = document.hidden ? Date.now() : Number.POSITIVE_INFINITY;
  if (!document.hidden && !stream) connect();
});

for (const button of document.querySelectorAll<HTMLElement>("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

connect();
tick();
setInterval(tick, 500);
