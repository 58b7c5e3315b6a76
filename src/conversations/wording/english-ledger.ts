/** English: the ledger's facts and reasons in words. */

import { outcomes, places } from "./english-forms.ts";
import type { FactsInWords, ReasonsInWords } from "./wording.ts";

const askedAs = { move: "asked to move to", seat: "asked for", offer: "offered" } as const;

/** What happened, in words. */
export const facts: FactsInWords = {
  "day-opened": () => "the day opened for sign-up",
  "signed-up": (f, who, p) =>
    `${who} is ${f.slot === null ? "on the waitlist" : `booked for ${p.slotTime(f.slot)}`}`,
  named: (_f, who) => `${who} gave their name`,
  "turned-away": (_f, who) => `${who} was turned away`,
  seated: (f, who, p) => `${who} has a place at ${p.slotTime(f.slot)}`,
  left: (_f, who) => `${who} is off the day`,
  pinned: (_f, who) => `${who} was pinned`,
  unpinned: (_f, who) => `${who} was unpinned`,
  unreachable: (_f, who) => `no text reaches ${who}`,
  reachable: (_f, who) => `texts reach ${who} again`,
  "places-freed": (f, _who, p) =>
    `${places(f.places)} at ${p.slotTime(f.slot)} kept for the waiting`,
  "places-released": (f, _who, p) => `nothing is kept at ${p.slotTime(f.slot)} any more`,
  "sign-up-closed": () => "sign-up closed",
  finalized: (f) =>
    f.stage === "plan" ? "finalization: the plan waits for GO" : "finalization began",
  "went-ahead": () => "the trainer said GO",
  "walk-began": () => "the split began",
  "walk-called-off": () => "the split was called off",
  "passed-over": (f, who, p) => `${who} was passed over for ${p.slotTime(f.slot)}`,
  "ask-sent": (f, who, p) =>
    `${who} is ${askedAs[f.kind]} ${p.slotTime(f.slot)}, until ${p.when(f.answerBy)}`,
  "ask-retimed": (f, who, p) => `${who} has until ${p.when(f.answerBy)}`,
  "ask-closed": (f, who) => `${who}'s question is closed: ${outcomes[f.outcome]}`,
  "mind-changed": (_f, who) => `${who} changed their yes to a no`,
  "yes-too-late": (f, who, p) => `${who} said yes to ${p.slotTime(f.slot)} late`,
  "yes-counted": (f, who, p) => `${who}'s late yes to ${p.slotTime(f.slot)} counts`,
  "sibling-opened": (f, _who, p) => `${p.slotTime(f.slot)} opened`,
  "sibling-short": (f, _who, p) => `${p.slotTime(f.slot)} is short: the trainer was asked`,
  "sibling-dropped": (f, _who, p) => `${p.slotTime(f.slot)} was dropped`,
  paused: () => "paused",
  resumed: () => "resumed",
  settled: () => "the day was settled",
  moved: (f, who, p) => `${who} was given ${p.slotTime(f.slot)}`,
  "capacity-changed": (f, _who, p) => `${p.slotTime(f.slot)} takes ${places(f.capacity)}`,
  told: () => "the trainer texted everyone",
  reminded: () => "those who come were reminded",
  "called-off": () => "the day was called off",
  "summed-up": () => "the day was summed up",
  "day-over": () => "the day is over",
};

/** Why it happened, in words. */
export const reasons: ReasonsInWords = {
  "a-week-ahead": () => "a day opens a week ahead",
  "place-free": (r) => `${r.free === 1 ? "1 place was" : `${r.free} places were`} free`,
  "wanted-waitlist": () => "they asked for the waitlist (MAYBE)",
  "slot-full": (r) => `${places(r.places)} wanted, ${r.free} free`,
  "waitlist-full": (r) => `the waitlist takes ${places(r.size)} and is full`,
  "sign-up-is-closed": () => "sign-up is closed",
  "day-called-off": () => "the day is called off",
  "they-said-so": () => "they said so",
  "gave-name": () => "they gave their name",
  "no-name-given": () => "no name came in time",
  "trainer-said-so": () => "the trainer said so",
  "opted-out": () => "they opted out of texts",
  "too-many-texts": () => "they have had as many texts today as the school allows",
  "opted-in": () => "they want texts again",
  "text-failed": (r) =>
    `the carrier could not deliver the text${r.code === null ? "" : ` (error ${r.code})`}`,
  "someone-left": (r) => `someone gave ${places(r.places)} up and others wait`,
  "free-when-settled": (r) => `${places(r.places)} still free when the day was settled`,
  "nobody-left-to-offer": () => "nobody is left to offer it to in time",
  "deadline-reached": () => "its time has come",
  "plan-needs-approval": () => "the plan needs the trainer's approval",
  "operator-ran-it": () => "it was run by hand",
  "more-than-fits": (r) => `${places(r.wanted)} wanted, the class holds ${r.capacity}`,
  "fits-again": (r) => `${places(r.wanted)} wanted fit the class of ${r.capacity} again`,
  "no-overflow": (r) =>
    `${places(r.wanted)} wanted, the class holds ${r.capacity}: no split needed`,
  "waiting-first": (r) =>
    `the waiting come first, oldest first: number ${r.position} in line; ${r.shortfall} of ${r.target} places to fill`,
  "latest-booked": (r) =>
    `the booked come after the waiting, latest first: number ${r.position} from the end; ${r.shortfall} of ${r.target} places to fill`,
  "party-too-big": (r) =>
    `a party of ${r.places} stays together and ${r.shortfall === 1 ? "only 1 place was" : `only ${r.shortfall} places were`} left`,
  "oldest-waiting": (r) =>
    `${places(r.places)} free, the waiting in turn, oldest first: number ${r.position} in line`,
  answered: (r) => `they answered ${r.outcome}`,
  "no-answer-by": (r, at) => `no answer by ${at(r.answerBy)}`,
  "left-late": (r, at) => `the text left late, at ${at(r.leftAt)}, so they get their full time`,
  "no-time-left": () => "too little time was left to answer it",
  "day-decided": () => "the day was decided",
  "answer-too-late": () => "the answer came when the question was closed",
  "mind-changed": () => "they changed their mind before the day was settled",
  "yes-in-hand": (r) =>
    `they had said yes late and come first now that ${places(r.places)} can be filled`,
  "target-reached": (r) => `${places(r.yes)} agreed, ${r.target} were aimed for`,
  "enough-and-nobody-left": (r) =>
    `nobody is left to ask and ${r.yes} agreed, at least ${r.min} were needed`,
  "too-few-and-nobody-left": (r) =>
    `nobody is left to ask and ${r.yes} agreed, ${r.min} are needed`,
  "not-needed": () => "it is not needed any more",
  "out-of-time": () => "the time to decide was over",
  "everything-decided": () => "every place was decided",
  "last-slot-started": () => "its last slot has started",
  "last-slot-ended": () => "its last slot has ended",
  "school-wants-reminders": () => "the school reminds people the evening before",
  "trainer-passed-over": (r) =>
    `the trainer said so, although ${r.before === 1 ? "1 who waits was" : `${r.before} who wait were`} first`,
  "capacity-raised": (r) => `the trainer added ${places(r.places)} and others wait`,
};
