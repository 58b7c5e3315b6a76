/** English: every text that people get, in GSM-7 letters, one segment where it can be. */

import { nameLettersMax } from "../names.ts";
import { listed, quoteLettersMax, shortened } from "../texting/lengths.ts";
import { day, ordinal, when } from "./english-forms.ts";
import { englishWhy } from "./english-why.ts";
import type {
  Closing,
  DayName,
  Decided,
  Entry,
  FactsInWords,
  PaperSheet,
  PlanSummary,
  ReasonsInWords,
  Seat,
  When,
  Wording,
} from "./wording.ts";

const counted = (count: number, word: string, plural = `${word}s`): string =>
  `${count} ${count === 1 ? word : plural}`;
/** Where the school has several classes, which one a time is of. */
const onDay = (date: DayName): string => (date.className === null ? "" : ` on ${day(date)}`);
/** Never four digits: they would pass for a code. */
const duration = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  if (seconds < 120) return seconds === 60 ? "1 minute" : counted(seconds, "second");
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60 === 0 ? "" : ` ${seconds % 60} s`;
  if (minutes <= 120) return `${counted(minutes, "minute")}${rest}`;
  return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? "" : ` ${minutes % 60} min`}`;
};
const decided = (d: Decided): string => `${d.word === "from" ? "from" : "by"} ${when(d.at)}`;
const hi = (name: string | null): string => (name ? `Hi ${name}, ` : "Hi, ");
const aPlace = (count: number): string => (count === 1 ? "a place" : `${count} places`);
const places = (count: number): string => (count === 1 ? "1 place" : `${count} places`);
const entry = (one: Entry): string => (one.places > 1 ? `${one.name} (${one.places})` : one.name);
const list = (people: Entry[]): string => people.map(entry).join(", ") || "nobody";
const andMore = (count: number): string => `and ${count} more`;
/** In the midst of a text, which has to fit. */
const names = (people: string[]): string => listed(people, andMore);
const entries = (people: Entry[]): string => names(people.map(entry)) || "nobody";
/** What a text quotes of another: it leaves room for what stands around it. */
const quoted = (text: string): string => `"${shortened(text, quoteLettersMax)}"`;
const seat = (s: Seat): string => `${s.time} ${s.taken} of ${s.capacity}`;
const ofClass = (s: Seat): string => `class ${s.taken} of ${s.capacity}`;
const passedOver = ([first, ...others]: string[]): string => {
  if (!first) return "";
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  return `; ${first}, first in line, is passed over${more}`;
};
const tellYourself = (people: string[]): string =>
  people.length > 0 ? ` Please tell them yourself: ${names(people)}.` : "";
const beingAsked = (asked: { name: string; by: When }[]): string =>
  asked.length > 0
    ? ` Being asked: ${names(asked.map((one) => `${one.name} until ${when(one.by)}`))}.`
    : "";
const noOtherWords: Wording["trainer"]["commandWords"] = {
  STATUS: [],
  LIST: [],
  PLAN: [],
  SPLIT: [],
  GO: [],
  PAUSE: [],
  RESUME: [],
  OPEN: [],
  DROP: [],
  ADD: [],
  REMOVE: [],
  MOVE: [],
  WAIT: [],
  PIN: [],
  UNPIN: [],
  WHY: [],
  CAPACITY: [],
  PAPER: [],
  TELL: [],
  CALLOFF: [],
  COMMANDS: [],
};
const usage: Wording["trainer"]["usage"] = {
  STATUS: "Text just STATUS.",
  LIST: "Text just LIST.",
  PLAN: "Text just PLAN.",
  SPLIT: "Text just SPLIT.",
  GO: "Text just GO.",
  PAUSE: "Text just PAUSE.",
  RESUME: "Text just RESUME.",
  OPEN: "Text OPEN, or OPEN and the slot's time: OPEN 9:00.",
  DROP: "Text DROP, or DROP and the slot's time: DROP 9:00.",
  ADD: "Text ADD, a name and a phone number: ADD Jana +36301234567. MAYBE at the end means the waitlist.",
  REMOVE: "Whom? Text REMOVE and a name: REMOVE Anna.",
  MOVE: "Text MOVE, a name and a time: MOVE Anna 9:00.",
  WAIT: "Whom? Text WAIT and a name: WAIT Anna.",
  PIN: "Whom? Text PIN and a name: PIN Anna.",
  UNPIN: "Whom? Text UNPIN and a name: UNPIN Anna.",
  WHY: "Whom? Text WHY and a name: WHY Anna, or WHY Anna NOT Bea.",
  CAPACITY: "Text CAPACITY and a number of places from 1 to 500: CAPACITY 8, or CAPACITY 8 9:00.",
  PAPER: "Text just PAPER.",
  TELL: "Text TELL and what everyone should know (at most 400 letters): TELL bring towels.",
  CALLOFF: "Text CALLOFF, and a reason if you like (at most 200 letters): CALLOFF storm warning.",
  COMMANDS: "Text just COMMANDS.",
};
const settling = "settles the day: everyone gets the closing text.";
const phases = {
  open: "sign-up is open",
  closed: "sign-up is closed",
  splitting: "being decided",
  settled: "the day is settled",
  "called-off": "the day is called off",
} as const;
const askedAs = { move: "asked to move to", seat: "asked for", offer: "offered" } as const;
const outcomes = {
  pending: "no answer yet",
  yes: "yes",
  no: "no",
  silent: "silent",
  undeliverable: "not deliverable",
  withdrawn: "withdrawn",
} as const;

/** What happened, in words. */
const facts: FactsInWords = {
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
const reasons: ReasonsInWords = {
  "a-week-ahead": () => "a day opens a week ahead",
  "place-free": (r) => `${r.free === 1 ? "1 place was" : `${r.free} places were`} free`,
  "wanted-waitlist": () => "they asked for the waitlist (MAYBE)",
  "slot-full": (r) => `${places(r.places)} wanted, ${r.free} free`,
  "waitlist-full": (r) => `the waitlist takes ${places(r.size)} and is full`,
  "sign-up-is-closed": () => "sign-up is closed",
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

export const english: Wording = {
  name: "English",
  classWords: ["class", "group", "course", "the", "a"],
  weekdayWords: {
    Sun: ["sunday", "sun", "sundays"],
    Mon: ["monday", "mon", "mondays"],
    Tue: ["tuesday", "tue", "tues", "tuesdays"],
    Wed: ["wednesday", "wed", "wednesdays"],
    Thu: ["thursday", "thu", "thur", "thurs", "thursdays"],
    Fri: ["friday", "fri", "fridays"],
    Sat: ["saturday", "sat", "saturdays"],
  },
  day,
  when,
  nameless: (phone) => `the number ending ${phone.slice(-2)}`,
  someone: "someone",
  erased: "someone erased",
  andMore,
  decision: (p) => `${p.what}. Why: ${p.why}.`,
  introduction: (p) => `${p.school === null ? "" : `This is ${p.school}. `}STOP ends these texts.`,

  askMove: (a) =>
    `${hi(a.name)}I'd like to split ${day(a.date)} into smaller classes. Could you come at ${a.time} instead of ${a.rootTime}? YES or NO by ${when(a.by)}. No answer: you keep ${a.rootTime}. ${a.trainer}`,
  askSeat: (a) =>
    `${hi(a.name)}I can open ${a.time} on ${day(a.date)}. Shall I count you in for ${a.time}? YES or NO by ${when(a.by)}. No answer: I ask the next one. ${a.trainer}`,
  askOffer: (a) =>
    `${hi(a.name)}${a.places === 1 ? "a place is" : `${a.places} places are`} free on ${day(a.date)} at ${a.time}, held for you. YES or NO${a.time === a.rootTime ? " (off the list)" : ""} by ${when(a.by)}. No answer: I ask the next one. ${a.trainer}`,
  clarify: (a) =>
    `Sorry, is that a yes or a no to ${a.time} on ${day(a.date)}? Please answer just YES or NO by ${when(a.by)}. ${a.trainer}`,
  closing: (c) => `${hi(c.name)}${closingBody(c)} ${c.trainer}`,
  paper,

  participant: {
    askName: (p) =>
      `Hi, this is ${p.school}. ${p.waiting ? "You have a spot on the waitlist for" : "There's a place for you on"} ${day(p.date)} ${p.time}. What's your name? I keep it for an hour.`,
    askNameAgain: () => "Sorry, I didn't catch a name. Please text just your name.",
    booked: (p) =>
      `Thanks ${p.name}, you have ${aPlace(p.places)} on ${day(p.date)} at ${p.time}. Can't come? Text OUT.`,
    waitlisted: (p) =>
      `Thanks ${p.name}, ${whyWaiting(p)} ${ordinal(p.position)} on the waitlist. It's decided ${decided(p.decided)}; I'll text you.`,
    waitlistFull: (p) =>
      p.free
        ? `Sorry, the waitlist for ${day(p.date)} is full, but the class at ${p.time} isn't: text JOIN for a place. ${p.trainer}`
        : `Sorry, ${p.time} on ${day(p.date)} is full and so is its waitlist. Please try again for the next one.`,
    tooManyPlaces: (p) => `Sorry, one booking can have ${p.most} places at most.`,
    closed: (p) =>
      `Sorry, sign-up for ${day(p.date)} ${p.closedAt ? `closed on ${when({ ...p.closedAt, today: false })}` : "is closed"}. Text JOIN after that class for the next one.`,
    yesTaken: (p) =>
      `Thank you! You have ${aPlace(p.places)} on ${day(p.date)} at ${p.time}. See you then.`,
    yesCounted: (p) =>
      `Thank you! I count on you for ${p.time}${onDay(p.date)}. Once enough people say yes I'll confirm it, by ${when(p.decided)} at the latest. ${p.booked ? `Until then you keep ${p.rootTime}.` : ""}`.trim(),
    yesTooLate: (p) =>
      `Thanks! ${p.time} is taken or promised by now, so ${p.booked ? `you keep ${p.rootTime}` : "you stay on the waitlist"}. If I need one more, you come first; then your yes counts.`,
    noMove: (p) => `That's fine. You keep your place on ${day(p.date)} at ${p.rootTime}.`,
    noSeat: (p) => `All right, not ${p.time}. You stay on the waitlist for ${p.rootTime}.`,
    noOffer: (p) =>
      `All right, you're off the list for ${day(p.date)}. Text JOIN when you'd like to come again.`,
    keepsAfterYes: (p) =>
      `${{ settled: "It's settled by now", "place-gone": "Your old place is somebody else's by now", "trainer-moved": `${p.trainer} has put you there` }[p.because]}: you have ${p.time} on ${day(p.date)}. If you can't come, text OUT. I've told ${p.trainer}.`,
    out: (p) =>
      `All right, you're off the list for ${day(p.date)}. Thanks for telling me! Text JOIN to come again.`,
    notOnList: (p) =>
      `You're not on the list for ${day(p.date)} ${p.time}. ${p.signUpOpen ? "Text JOIN to book." : "Sign-up is closed."}`,
    statusBooked: (p) =>
      `You have ${aPlace(p.places)} on ${day(p.date)} at ${p.time}.${p.asked ? ` My question is open: can you come at ${p.asked.time} instead? YES or NO by ${when(p.asked.by)}.` : " Can't come? Text OUT."}`,
    statusWaiting: (p) =>
      `You're ${ordinal(p.position)} on the waitlist for ${day(p.date)} ${p.time}. ${whatComes(p)}${sinceThen(p)}`,
    nothingAsked: (p) => `There's no question open for you. ${p.standing}`,
    puzzled: (p) =>
      `Sorry, I didn't understand. I know JOIN, MAYBE, OUT, STATUS, and YES or NO when I ask. For anything else please call ${p.trainer}.`,
    stillYes: (p) =>
      `Sorry, I'm not sure what you mean. You said yes to ${p.time} on ${day(p.date)}: does that stand? YES, or NO to take it back. ${p.trainer}`,
    otherPlaces: (p) => `${p.standing} To change the number of places please call ${p.trainer}.`,
    optedOut: (p) => `You'll get no more texts from ${p.school}. Text START to get them again.`,
    optedIn: (p) => `Welcome back! ${p.school} can text you again.`,
    slotOff: (p) =>
      `${p.agreed ? "Thanks for saying yes! But" : "No need to answer any more:"} ${p.time} on ${day(p.date)} isn't needed. ${p.booked ? `You keep ${p.rootTime}.` : `You stay on the waitlist for ${p.rootTime}.`}`,
    placeAfterAll: (p) =>
      p.tentative
        ? `Good news: I need one more at ${p.time} on ${day(p.date)}, so your yes counts. I'll confirm it.`
        : `Good news: your yes counts after all. You have a place on ${day(p.date)} at ${p.time}.`,
    unnamedReleased: (p) =>
      `I didn't get your name, so I couldn't keep the place on ${day(p.date)}. Text JOIN and your name to try again.`,
    added: (p) =>
      p.position === null
        ? `${p.trainer} has booked you ${aPlace(p.places)} on ${day(p.date)} at ${p.time}. Can't come? Text OUT.`
        : `${p.trainer} has put you on the waitlist for ${day(p.date)} ${p.time}: you're ${ordinal(p.position)}. Don't want to come? Text OUT.`,
    removed: (p) =>
      `${p.trainer} has taken you off the list for ${day(p.date)}. Questions? Please call ${p.trainer}.`,
    moved: (p) =>
      p.tentative
        ? `${p.trainer} has put you down for ${p.time} on ${day(p.date)}. I'll confirm it once that class is sure.${p.from ? ` Until then you keep ${p.from}.` : ""}`
        : `${p.trainer} has given you ${p.time} on ${day(p.date)}${p.from ? `, not ${p.from}` : ""}. Can't come? Text OUT.`,
    putToWait: (p) =>
      `${p.trainer} has put you on the waitlist for ${day(p.date)}: you no longer have ${p.from}, you're ${ordinal(p.position)} in line. Questions? Please call ${p.trainer}.`,
    told: (p) =>
      `${p.trainer}${p.date.className === null ? "" : ` (${p.date.className})`}: ${p.text}`,
    calledOff: (p) =>
      `I'm sorry: the class on ${day(p.date)} at ${p.time} is called off${p.reason ? `: ${p.reason}` : ""}. ${p.trainer}`,
    isCalledOff: (p) =>
      `The class on ${day(p.date)} at ${p.time} is called off. Text JOIN after that day for the next one.`,
    reminder: (p) =>
      `Just a reminder: see you tomorrow, ${day(p.date)}, at ${p.time}. Can't come? Text OUT.`,
    language: (p) => `From now on ${p.school} texts you in English.`,
    languages: (p) =>
      `Text ${p.choices.map((one) => `LANGUAGE ${one.word} for ${one.name}`).join(" or ")}.`,
    whichClass: (p) =>
      `Which class?\n${p.choices.map((one, index) => `${index + 1}: ${day(one.date)} ${one.time}`).join("\n")}\nReply with its number.`,
  },

  stranger: {
    greeting: (p) => `Hi, this is the booking line of ${p.school}. ${howToBook(p)}`,
    unreadable: (p) =>
      p.classNames.length > 1
        ? `Sorry, I can't read that. Text JOIN, your name, the places you need (1 to 9) and the class: ${p.classNames.join(", ")}.`
        : "Sorry, I can't read that. Text JOIN, your name and the places you need (1 to 9): JOIN Anna 2.",
  },

  trainer: {
    smallWords: {
      courtesies: ["please", "pls", "thanks", "thank you", "now"],
      not: ["not"],
      beforeNot: ["and", "why"],
      maybe: ["maybe"],
      beforePhone: ["tel", "phone", "mobile", "cell"],
      beforeTime: ["to", "at", "for"],
      timeEndings: [],
    },
    commandWords: noOtherWords,
    commands: [
      "Look: STATUS, LIST, PLAN, PAPER, WHY name. Stop asking: PAUSE.",
      "With a code: SPLIT, GO, RESUME, OPEN, DROP, ADD name phone (MAYBE), REMOVE name, MOVE name time, WAIT name, PIN name, UNPIN name, CAPACITY n, TELL text, CALLOFF (reason).",
    ].join("\n"),
    usage,
    slotStarted: (p) => `${p.time} has begun already.`,
    dayIsOver: (p) =>
      `That code was for a day that is over. Nothing was done; text ${p.command} again for the next one.`,
    noSuchTime: (p) => `There's no slot at that time. The times are ${p.times.join(", ")}.`,
    unknown: "I don't know that command. Text COMMANDS to see them all.",
    status: (p) =>
      [
        `${day(p.date)}: ${p.awaitingGo ? "the plan waits for your GO" : phases[p.phase]}${p.paused ? ", paused" : ""}.`,
        ...p.slots.map((slot) => {
          if (slot.status === "dropped") return `${slot.time}: dropped.`;
          const asked = slot.asked > 0 ? `, ${slot.asked} asked` : "";
          const wanted = slot.status === "tentative" ? `, ${slot.target} wanted, not open yet` : "";
          const short = slot.short ? ": OPEN or DROP?" : ".";
          return `${slot.time}: ${slot.yes} of ${slot.capacity}${asked}${wanted}${short}`;
        }),
        `Waiting: ${p.waitingPlaces}.`,
        ...p.pending.map((ask) => `${ask.name} has until ${when(ask.by)} for ${ask.time}.`),
        ...(p.next ? [`Next: ${when(p.next)}.`] : []),
      ].join("\n"),
    list: (p) =>
      [
        `${day(p.date)}`,
        ...p.slots.map((slot) => `${slot.time}: ${list(slot.people)}`),
        `Waiting: ${list(p.waiting)}`,
      ].join("\n"),
    plan,
    nothingToAsk: (p) => `${day(p.date)}: nobody needs to be asked right now.`,
    restIn: (command) => `The rest: backwalk ${command}.`,
    planForApproval: (p) =>
      `${p.plan}\n${p.code ? `Reply ${p.code} within 5 minutes to start, or GO at any time.` : "Text GO to start."}`,
    withCode: (p) => `${p.effect}\nReply ${p.code} within 5 minutes to do it.`,
    wrongCode: (p) =>
      p.triesLeft > 0
        ? `That's not the code. ${p.triesLeft === 1 ? "1 try" : `${p.triesLeft} tries`} left.`
        : "That's not the code, and it was the last try. Nothing was done; text the command again.",
    codeOver: (p) =>
      `That code has run out. Nothing was done; text ${p.command} again for a new one.`,
    noCodeOpen: "No code is open right now. Text the command again.",
    codesLocked: (p) =>
      `Too many wrong codes came from your number. For safety I take none until ${when(p.until)}. PAUSE and looking still work.`,
    standsOut: "not on the list",
    standsWaiting: "waiting",
    which: (p) =>
      `Which one?\n${p.choices.map((one, index) => `${index + 1}: ${one.name}, number ending ${one.phoneEnd}, ${one.standing}`).join("\n")}\nReply with its number.`,
    nobodyNamed: (p) =>
      `Nobody called ${shortened(p.name, nameLettersMax)} is on the day. Text LIST to see the names.`,
    effectSplit: (p) =>
      `SPLIT ends sign-up and ${p.settles ? settling : "starts asking now."}\n${p.plan}`,
    effectGo: (p) => `GO ${p.settles ? settling : "starts asking."}\n${p.plan}`,
    effectResume: (p) => {
      const goesOn = `RESUME goes on asking${p.date.className === null ? "" : ` for ${day(p.date)}`}.`;
      return p.plan ? `${goesOn}\n${p.plan}` : goesOn;
    },
    effectOpen: (p) => `OPEN opens ${p.time}${onDay(p.date)} with ${entries(p.people)}.`,
    effectDrop: (p) =>
      `DROP closes ${p.time}${onDay(p.date)} for good. ${p.people.length > 0 ? `${entries(p.people)} keep what they had and are told.` : "Nobody had said yes to it."}`,
    effectPin: (p) => `PIN: ${p.name} is not asked to move on ${day(p.date)}.`,
    effectUnpin: (p) => `UNPIN: ${p.name} may be asked to move on ${day(p.date)}.`,
    effectAdd: (p) =>
      [
        `ADD ${p.name}${p.places > 1 ? ` (${p.places})` : ""}: ${day(p.date)} ${p.root.time}, ${p.seat ? `${ofClass(p.seat)}${passedOver(p.passedOver)}` : `${ofClass(p.root)}; on the waitlist, ${ordinal(p.position)}`}.`,
        !p.seat && p.waitlist.taken > p.waitlist.size
          ? `The waitlist takes ${p.waitlist.size}, with this ${p.waitlist.taken}.`
          : "",
        p.knownAs ? `That number is ${p.knownAs}'s so far; the name changes.` : "",
        p.optedOut ? "They opted out of texts: please tell them yourself." : "",
      ]
        .filter(Boolean)
        .join(" "),
    consequences: (p) =>
      [
        p.withdrawn.length > 0 ? `I take back what I've asked ${names(p.withdrawn)}.` : "",
        p.asks.length > 0
          ? `Then I ask ${names(p.asks.map((one) => `${one.name} (${one.time})`))}${p.heldUntil ? ` at ${when(p.heldUntil)}` : ""}.`
          : "",
        p.settles ? "That settles the day: everyone gets the closing text." : "",
      ]
        .filter(Boolean)
        .join(" "),
    effectRemove: (p) =>
      `REMOVE takes ${p.name} (${p.time ?? "waiting"}) off ${day(p.date)} and tells them.${p.asked ? " The question they have is taken back." : ""}`,
    effectMove: (p) =>
      [
        `MOVE ${p.name}: ${day(p.date)}, ${p.from ? `from ${p.from}` : "from the waitlist"} to ${p.seat.time}, ${ofClass(p.seat)}${passedOver(p.passedOver)}.`,
        p.opens ? `This opens ${p.seat.time}.` : "",
        p.tentative ? `It isn't open yet: this counts as their yes.` : "",
        p.asked ? "The question they have is taken back." : "",
        p.pins ? "They aren't asked to move any more (pinned)." : "",
      ]
        .filter(Boolean)
        .join(" "),
    effectWait: (p) =>
      `WAIT: ${p.name} loses ${p.from} on ${day(p.date)} and is ${ordinal(p.position)} on the waitlist${p.waitlist.taken > p.waitlist.size ? ` (it takes ${p.waitlist.size}, with this ${p.waitlist.taken})` : ""}.${p.asked ? " The question they have is taken back." : ""}`,
    effectCapacity: (p) =>
      `CAPACITY: ${p.seat.time} on ${day(p.date)} takes ${p.seat.capacity} from now on, ${p.seat.taken} taken.`,
    effectTell: (p) =>
      `TELL sends ${p.text === null ? "your text" : `"${p.text}"`} to ${counted(p.people, "person", "people")} of ${day(p.date)}${p.segments > 1 ? `, ${p.segments} segments each` : ""}${p.heldUntil ? `, at ${when(p.heldUntil)}` : ""}.${tellYourself(p.unreached)}`,
    effectCallOff: (p) =>
      `CALLOFF cancels ${day(p.date)} for good and tells ${counted(p.people, "person", "people")}${p.reason ? `: "${p.reason}"` : ""}.${tellYourself(p.unreached)}`,
    doneSplit: (p) => {
      if (p.paused) return "Sign-up is closed, but you have paused me: text RESUME to ask.";
      if (p.heldUntil) return `Done. It's quiet hours, I ask at ${when(p.heldUntil)}.`;
      if (p.asked === 0) return "Done. I ask as soon as the open questions are answered.";
      return `Done. I've asked ${p.asked} now. Text STATUS to follow it.`;
    },
    donePaused:
      "Paused: I ask nobody new. Questions already sent keep their deadlines. RESUME goes on.",
    doneResumed: (p) =>
      p.heldUntil
        ? `Going on; it's quiet hours, I ask at ${when(p.heldUntil)}.`
        : `Going on: ${p.asked > 0 ? `I've asked ${p.asked} now.` : "nobody needs to be asked at the moment."}`,
    doneOpened: (p) => `Done: ${p.time}${onDay(p.date)} is open.`,
    doneDropped: (p) => `Done: ${p.time}${onDay(p.date)} is dropped.`,
    donePinned: (p) => `Done: ${p.name} is pinned.`,
    doneUnpinned: (p) => `Done: ${p.name} is not pinned any more.`,
    doneAdded: (p) =>
      p.time
        ? `Done: ${p.name} is booked for ${p.time}.`
        : `Done: ${p.name} is ${ordinal(p.position)} on the waitlist.`,
    doneRemoved: (p) => `Done: ${p.name} is off the list.`,
    doneMoved: (p) =>
      p.tentative
        ? `Done: ${p.name} counts as a yes for ${p.time}.`
        : `Done: ${p.name} has ${p.time}.`,
    doneWaiting: (p) => `Done: ${p.name} is ${ordinal(p.position)} on the waitlist.`,
    doneCapacity: (p) => `Done: ${p.time}${onDay(p.date)} takes ${p.capacity}.`,
    doneTold: (p) =>
      p.heldUntil
        ? `It's quiet hours: ${counted(p.people, "person gets", "people get")} it at ${when(p.heldUntil)}.`
        : `Done: I'm texting ${counted(p.people, "person", "people")}.`,
    doneCalledOff: (p) =>
      `Done: the day is called off, I'm telling ${counted(p.people, "person", "people")}.${tellYourself(p.unreached)}`,
    cantAdd: "That number can't be added: it's yours, your assistant's or mine.",
    alreadyOn: (p) => `${p.name} is on the list already: ${p.standing}.`,
    alreadyThere: (p) => `${p.name} has ${p.time} already.`,
    alreadyWaiting: (p) => `${p.name} is on the waitlist already, ${ordinal(p.position)}.`,
    partyTooBig: (p) => `${p.places} places can't come together: a slot has ${p.most} at most.`,
    slotFull: (p) =>
      `${seat(p.seat)}: no room for ${places(p.places)}.${beingAsked(p.asked)} CAPACITY, REMOVE, MOVE or WAIT can make some.`,
    capacityTooLow: (p) =>
      p.wouldGo.length > 0
        ? `${p.seat.time} has ${p.seat.taken} places taken: with ${p.capacity}, ${names(p.wouldGo)} would have to go. REMOVE, MOVE or WAIT them first.`
        : `${seat(p.seat)}.${beingAsked(p.asked)} Please wait for that.`,
    capacityIs: (p) => `${p.time} takes ${p.capacity} already.`,
    nobodyToTell: (p) => `Nobody is on ${day(p.date)} yet.`,
    whichClass: (p) =>
      `Which class?\n${p.choices.map((one, index) => `${index + 1}: ${day(one.date)} ${one.time}`).join("\n")}\nReply with its number, or put its name after the command.`,
    summary,
    capReached: (p) =>
      `${p.name} has had ${counted(p.most, "text")} today, the most you allow. I held this back, please tell them yourself: ${quoted(p.text)}`,
    notNow: (p) =>
      `${p.command} does nothing now: ${p.phase === "splitting" ? "the day is being decided already" : phases[p.phase]}.`,
    alreadyPaused: "I'm paused already. RESUME goes on.",
    notPaused: "I'm not paused.",
    noShortSlot: "No slot waits for OPEN or DROP.",
    nobodyToOpenFor: (p) => `Nobody has said yes to ${p.time}, so there is nobody to open it for.`,
    whichSlot: (p) =>
      `Which one? Text ${p.times.map((time) => `${p.command} ${time}`).join(" or ")}.`,
    alreadyPinned: (p) => `${p.name} is pinned already.`,
    notPinned: (p) => `${p.name} isn't pinned.`,
    short: (p) =>
      `${day(p.date)} ${p.time} is short: ${p.people.length > 0 ? `only ${entries(p.people)} said yes` : "nobody said yes"}, nobody is left to ask, and it needs ${p.min}. ${p.people.length > 0 ? "OPEN it anyway or DROP it?" : "DROP it?"} Without an answer I drop it at ${when(p.by)}.`,
    saidNoToMove: (p) =>
      `${p.name} says no to ${p.time}, where you put them. They have it unless you MOVE or REMOVE them, or they text OUT.`,
    saidNoTooLate: (p) =>
      `${p.name} now says no to ${p.time}, too late to go back. The place stays theirs unless they text OUT.`,
    notReached: (p) =>
      `My text didn't reach ${p.name}. Please tell them yourself: ${quoted(p.text)}`,
    paperChanged: (p) => {
      const was = p.left ? `${p.name} doesn't come at ${p.left} any more` : p.name;
      return `Your paper has changed: ${p.taken ? `${was}${p.left ? " but" : " comes"} at ${p.taken}` : was}.`;
    },
    badNumber: (p) => `${p.name}'s number (ending ${p.phoneEnd}) takes no texts. Please check it.`,
    optedOutWrote: (p) =>
      `${p.name}, who opted out of texts, has written. I may not answer them; please call.`,
    nothingAbout: (p) => `Nothing has been decided about ${p.name} on this day.`,
  },

  facts,
  reasons,
  why: englishWhy,
};

function howToBook(p: Parameters<Wording["stranger"]["greeting"]>[0]): string {
  if (p.classNames.length > 1) {
    return `Text JOIN, your name and the class: ${p.classNames.join(", ")}.`;
  }
  if (!p.date) return "Text JOIN and your name to book a class.";
  return `Text JOIN and your name to book ${day(p.date)} ${p.time}, or MAYBE for the waitlist.`;
}

function waitingBody(c: Closing): string {
  const at = `${day(c.date)} at ${c.rootTime}`;
  const line = `You're ${ordinal(c.position)} on the waitlist`;
  if (c.offered) return `a place has just come free on ${day(c.date)}: please answer my question.`;
  if (c.freeTime) {
    return `you have no place on ${day(c.date)} so far, but ${c.places === 1 ? "one is" : `${c.places} are`} free at ${c.freeTime}: text JOIN to take ${c.places === 1 ? "it" : "them"}.`;
  }
  return c.comesFirst
    ? `I'm sorry, there's no place for you on ${at} so far. ${line}; if one comes free I'll text you.`
    : `I'm sorry, there's no place for you on ${at} so far. Do you still want one? Text YES and you come first if one comes free.`;
}

function whyWaiting(p: Parameters<Wording["participant"]["waitlisted"]>[0]): string {
  const slot = `${p.time} on ${day(p.date)}`;
  if (p.because === "full") return `${slot} is full. You're`;
  if (p.because === "too-few") return `there aren't ${p.places} places left at ${slot}. You're`;
  if (p.because === "promised") return `${slot} is promised to others by now. You're`;
  return `${slot}: you're`;
}

function whatComes(p: Parameters<Wording["participant"]["statusWaiting"]>[0]): string {
  if (p.asked) return `My question is open: ${p.asked.time}? YES or NO by ${when(p.asked.by)}.`;
  if (p.freeTime) return `A place is free at ${p.freeTime}: text JOIN to take it.`;
  if (p.settled) return "I'll text you if a place comes free.";
  return `It's decided ${decided(p.decided)}.`;
}

function closingBody(c: Closing): string {
  const see = `See you on ${day(c.date)} at ${c.time ?? c.rootTime}.`;
  const off = c.off
    ? `${c.off.time} isn't happening${c.off.agreed ? ", thanks for saying yes" : ""}. `
    : "";
  switch (c.outcome) {
    case "stays":
      return c.off
        ? `${off}Nothing changes for you. ${see}`
        : `everything's fine, no changes. ${see}`;
    case "moved":
      return `thank you, it's settled: you come at ${c.time}, not ${c.rootTime}. ${see}`;
    case "seated":
      return `it's settled: you have a place. ${see}`;
    case "waiting":
      return `${off}${waitingBody(c)}`;
  }
}

function sinceThen(p: Parameters<Wording["participant"]["statusWaiting"]>[0]): string {
  const { first, freed, asked } = p.since;
  const moved = first > p.position ? ` You started ${ordinal(first)}.` : "";
  const free = freed > 0 ? ` ${counted(freed, "place has", "places have")} come free since.` : "";
  const answers = asked.map((one) => ` ${one.time}: ${outcomes[one.outcome]}.`).join("");
  return `${moved}${free}${answers ? ` I've asked you:${answers}` : ""}`;
}

function summary(p: Parameters<Wording["trainer"]["summary"]>[0]): string {
  if (p.calledOff) return `${day(p.date)} was called off. It took ${counted(p.texts, "text")}.`;
  const lines = [
    ["Came in", p.cameIn],
    ["Moved", p.moved],
    ["Said no", p.declined],
    ["Silent", p.silent],
    ["Left", p.left],
    ["Still waiting", p.waiting],
  ] as const;
  return [
    `${day(p.date)} is done: ${p.slots.map(seat).join(", ")}.`,
    ...lines.flatMap(([what, who]) => (who.length > 0 ? [`${what}: ${who.join(", ")}.`] : [])),
    `It took ${counted(p.texts, "text")}.`,
  ].join("\n");
}

function paper(sheet: PaperSheet): string {
  const slots = sheet.slots.map((slot) => {
    if (slot.status === "dropped") return `${slot.time}: not happening`;
    if (slot.status === "tentative") return `${slot.time}: not open yet`;
    return `${slot.time} (${slot.places} of ${slot.capacity}): ${list(slot.people)}`;
  });
  const unreached =
    sheet.unreached.length > 0 ? [`Please tell them yourself: ${sheet.unreached.join(", ")}`] : [];
  const title = `${day(sheet.date)}${sheet.calledOff ? ": called off" : ""}`;
  return [title, ...slots, `Waiting: ${list(sheet.waiting)}`, ...unreached].join("\n");
}

function plan(p: PlanSummary): string {
  const lines = [
    `${day(p.date)}: ${p.bookedPlaces} booked, ${p.waitingPlaces} waiting, room for ${p.capacity}.`,
  ];
  if (p.offers.length > 0) lines.push(`Free places go first to ${entries(p.offers)}.`);
  if (p.targets.length > 0) {
    lines.push(`Aim: ${p.targets.map((one) => `${one.time} ${one.places}`).join(", ")}.`);
  }
  const wave = p.asks.map(
    (ask) => `${entry(ask)} (${ask.kind === "move" ? "move to" : "seat at"} ${ask.time})`,
  );
  if (wave.length > 0)
    lines.push(`I ask${p.offers.length > 0 ? " then" : " first"}: ${names(wave)}.`);
  lines.push(`${duration(p.replyWithinMs)} each, over by ${when(p.latestEnd)} at the latest.`);
  return lines.join("\n");
}
