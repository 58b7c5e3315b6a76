/** What the views say is on the pages: every string of them. */
import { expect, test } from "vitest";
import { wordingOf } from "../../../src/conversations/languages/languages.ts";
import type { LiveView, OwnView, PaperView } from "../../../src/conversations/pages/page-views.ts";
import { type LiveFrame, liveBody, liveRegions } from "../../../src/web/pages/live-page.ts";
import { ownBody, ownRegions } from "../../../src/web/pages/own-page.ts";
import { paperBody, paperRegions } from "../../../src/web/pages/paper-page.ts";

const words = wordingOf("en").pages.frame;
const clock = { now: Date.parse("2026-11-21T09:00:00Z"), pace: 1 };
const until = clock.now + 1_000;
const frame = { language: "en", title: "a title", school: "a school", asOf: "as of" } as const;

/** Every string of it, but for what only the drawing needs. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  const drawn = Object.entries(value).filter(
    ([key]) => !["page", "language", "state"].includes(key),
  );
  return drawn.flatMap(([, one]) => stringsIn(one));
}

const seat = (state: LiveView["slots"][number]["seats"][number]["state"]) => {
  return { state, name: `name ${state}`, label: `label ${state}` };
};

const live: LiveView = {
  ...frame,
  page: "live",
  phase: "where it stands",
  unreached: "nobody reaches them",
  slots: [
    {
      ...{ time: "9 o'clock", status: "filling", headcount: "2 of 7" },
      seats: [
        ...[seat("taken"), seat("leaving"), seat("agreed"), seat("asked")],
        ...[seat("free"), seat("kept")],
      ],
    },
  ],
  asked: [{ name: "Gabi", what: "asked to move", until, untilText: "until ten", isUnsent: true }],
  next: ["first this", "then that"],
  latestEnd: "by eight",
  actions: [{ says: "PAUSE", label: "press me", explains: "what it does" }],
  waiting: [{ name: "Hanna", places: "two places", position: 3 }],
  code: {
    ...{ command: "SPLIT", effect: "ends sign-up", wrong: "not the code" },
    ...{ until, untilText: "until five past" },
  },
  codeRefused: null,
  story: [{ at: "8:59", heading: "a date", text: "something happened" }],
  people: [{ id: 7, name: "Somebody" }],
  lookedFor: null,
};

const liveFrame: LiveFrame = {
  ...{ words, clock, here: "token", paper: "../paper/token" },
  sending: { to: "token/say", freshOnce: () => "once" },
};

test("the live page's", () => {
  const page = liveBody(live, liveRegions(live, liveFrame), liveFrame).text;
  for (const text of stringsIn(live)) expect(page).toContain(text.replace("'", "&#39;"));
  expect(page).toContain(words.live.unsent);
  expect(page).toContain('value="3"');
  const refused: LiveView = { ...live, code: null, codeRefused: "too many wrong ones" };
  expect(liveRegions(refused, liveFrame).get("code")?.text).toContain("too many wrong ones");
});

test("the paper's", () => {
  const row = (of: string) => ({ name: `name ${of}`, places: `places ${of}`, mark: `mark ${of}` });
  const view: PaperView = {
    ...frame,
    page: "paper",
    changed: "it has changed",
    notes: ["on hold", "not decided"],
    slots: [
      {
        ...{ time: "nine", headcount: "5 of 7", status: "opened since", nobody: "no one" },
        ...{ people: [], gone: [{ text: "Gabi: off", isOff: true }] },
      },
    ],
    waiting: {
      ...{ heading: "who waits", nobody: "" },
      people: [{ ...row("waiting"), position: 2 }],
      gone: [{ text: "Imre: now at nine", isOff: false }],
    },
    unreached: "tell them yourself",
  };
  const page = paperBody(view, words, paperRegions(view, words, clock), "token").text;
  for (const text of stringsIn(view)) expect(page).toContain(text);
  expect(page).toContain('value="2"');
});

test("one's own", () => {
  const view: OwnView = {
    ...frame,
    page: "own",
    standing: ["you wait", "no texts"],
    why: ["for this reason"],
    question: { text: "could you come", until, untilText: "until ten" },
    number: "+36705550100",
  };
  const page = ownBody(view, words, ownRegions(view, words, clock), "token").text;
  for (const text of stringsIn(view)) expect(page).toContain(text);
});
