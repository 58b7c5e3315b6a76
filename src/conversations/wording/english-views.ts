/** English: what the views of the pages say. */

import { places, when } from "./english-forms.ts";
import { capital } from "./in-words.ts";
import type { AskedFor, LiveViewWords, PaperViewWords, ViewWords } from "./view-words.ts";
import type { When } from "./when.ts";

const paper: PaperViewWords = {
  changedSince: (p) =>
    `Changed since your text, which showed how things stood on ${when({ ...p.at, today: false })}. What is new is marked.`,
  isCalledOff: "The class is called off. These people were on the list.",
  undecided: (p) => `Not decided yet: this may change until ${when({ ...p.by, today: false })}.`,
  heldByPause: "I'm paused: free places are offered once you text RESUME.",
  vanished: (p) => `${p.time} isn't happening.`,
  unreached: (p) => `No text reaches them, please tell them yourself: ${p.people.join(", ")}.`,
  status: { closed: "not needed so far", tentative: "not open yet", dropped: "not happening" },
  saidYes: (p) => (p.places === 0 ? "no yes so far" : `yes for ${places(p.places)}`),
  since: {
    opened: "opened since",
    isNew: "new",
    capacity: (p) => `room for ${p.capacity}, before ${p.was}`,
    otherPlaces: (p) => `before ${places(p.was)}`,
    queuedAnew: "queued anew",
    fromWaiting: "from the waitlist",
    fromSlot: (p) => `from ${p.time}`,
    off: (p) => `${p.name}: off the list`,
    nowWaiting: (p) => `${p.name}: waiting now`,
    nowAt: (p) => `${p.name}: now at ${p.time}`,
  },
};

/** `a, b and c` */
const together = (pieces: string[]): string =>
  pieces.length > 1 ? `${pieces.slice(0, -1).join(", ")} and ${pieces.at(-1)}` : (pieces[0] ?? "");

const people = (asked: AskedFor[]): string =>
  together(asked.map((one) => (one.time === null ? one.name : `${one.name} (${one.time})`)));

const are = (count: number): string => (count === 1 ? "is" : "are");

/** At the beginning of a line: what happens then. */
const at = (moment: When, what: string, follows: string[] = []): string =>
  `${when(moment)}: ${what}.${follows.length > 0 ? ` ${capital(together(follows))}.` : ""}`;

const live: LiveViewWords = {
  phase: {
    open: (p) => `Sign-up is open until ${when(p.until)}.`,
    closed: (p) => `Sign-up is closed; at ${when(p.finalizes)} I see who fits.`,
    plan: "The plan waits for your GO.",
    offers: (p) => `Free places at ${p.time} are offered to those who wait.`,
    walk: (p) =>
      p.times.length > 0
        ? `I'm filling ${together(p.times)}.`
        : "I'm asking who can come at another time.",
    deciding: "It's being decided who comes when.",
    short: (p) => `Too few said yes to ${together(p.times)}: shall I open or drop it?`,
    settled: (p) => `It was settled at ${when(p.at)}.`,
    calledOff: "The class is called off.",
    over: "This day is over.",
  },
  paused: "You have paused me.",
  slot: {
    root: "open",
    open: "opened",
    closed: "closed, not needed so far",
    dropped: "dropped",
    calledOff: "called off",
    unneeded: "not needed as things stand",
    filling: (p) => `being filled: yes for ${p.yes} of ${p.target} places`,
    short: (p) => `short: yes for only ${places(p.yes)}`,
  },
  seat: {
    taken: (p) => `${p.name} has it`,
    leaving: (p) => `${p.name} keeps it until ${p.time} opens`,
    agreed: (p) => `${p.name} said yes`,
    asked: (p) => `${p.name} is asked, until ${when(p.by)}`,
    free: "free",
    kept: "free, kept for those who wait",
  },
  asked: {
    move: (p) => `asked to come at ${p.time} instead of ${p.rootTime}`,
    seat: (p) => `asked to come at ${p.time}`,
    offer: (p) => `offered a place at ${p.time}`,
  },
  latestEnd: (p) => `All decided by ${when(p.at)} at the latest.`,

  ahead: {
    silence: (p) =>
      `If ${together(p.people)} ${p.people.length === 1 ? "stays" : "stay"} silent${p.too ? " too" : ""}, ${p.follows.length > 0 ? together(p.follows) : "nobody else is asked"} at ${when(p.at)}.`,
    noName: (p) =>
      `If no name comes from ${together(p.people)}, ${p.people.length === 1 ? "that sign-up ends" : "those sign-ups end"} at ${when(p.at)}.${p.follows.length > 0 ? ` Then ${together(p.follows)}.` : ""}`,
    signUpCloses: (p) => at(p.at, "sign-up closes"),
    finalizes: (p) =>
      `${at(p.at, "I see who fits")}${p.follows.length > 0 ? ` As things stand, ${together(p.follows)}.` : ""}`,
    decides: (p) =>
      at(
        p.at,
        p.follows ? "time is up" : "time is up, it ends with what there is",
        p.follows ?? [],
      ),
    quietEnds: (p) =>
      p.supposed
        ? `${at(p.at, "quiet hours end")} In that case ${together(p.follows)}.`
        : at(p.at, "quiet hours end", p.follows),
    reminds: (p) => at(p.at, "those who come are reminded"),
    paused: "Nobody new is asked until you RESUME.",
    onGo: (p) => `Once you say GO, ${p.follows.length > 0 ? together(p.follows) : "it goes on"}.`,
  },
  clause: {
    asks: (p) => `${people(p.people)} ${are(p.people.length)} asked`,
    offers: (p) => `${people(p.people)} ${are(p.people.length)} offered a place`,
    counts: (p) => `${p.name}'s late yes to ${p.time} counts`,
    opens: (p) => `${p.time} opens`,
    short: (p) => `you are asked whether to open or drop ${p.time}`,
    drops: (p) => `${p.time} is dropped`,
    fits: "nobody has to move",
    settles: "the day is settled",
    awaitsGo: "you get the plan, which waits for your GO",
  },

  command: (name) => name,
  action: {
    PAUSE: {
      label: "Pause",
      explains: "Nobody new is asked; questions already sent keep their deadlines. Needs no code.",
    },
    RESUME: { label: "Resume", explains: "I go on asking." },
    GO: { label: "Go", explains: "I carry the plan out." },
  },
  open: (p) => `Open ${p.time}`,
  drop: (p) => `Drop ${p.time}`,
  codeFirst: "A code comes to your phone first.",
  codeSpent:
    "That wasn't the code, and it was the last try. Nothing was done; press or text the command again for a new one.",
};

export const englishViews: ViewWords = {
  moment: (p) => `${p.day}, ${p.time}`,
  clock: (time) => time,
  until: (p) => `until ${when(p.by)}`,
  headcount: (p) => `${p.taken} of ${p.capacity}`,
  places: (p) => places(p.places),
  nobody: "nobody",
  waiting: "Waiting",
  paper,
  live,
  ownOver: "This class is over. Text STATUS to hear about the next one.",
  ownStopped: "You get no texts: you stopped them. Text START to have them again.",
};
