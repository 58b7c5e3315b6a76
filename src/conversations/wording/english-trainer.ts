/** English: what the trainer's commands are called, and every text that she gets. */

import { nameLettersMax } from "../names.ts";
import { listed, quoteLettersMax, shortened } from "../texting/lengths.ts";
import {
  andMore,
  counted,
  day,
  entry,
  list,
  onDay,
  ordinal,
  places,
  when,
} from "./english-forms.ts";
import type { When } from "./when.ts";
import type { Beginning, Entry, PlanSummary, Seat, Wording } from "./wording.ts";

/** Never four digits: they would pass for a code. */
const duration = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  if (seconds < 120) return seconds === 60 ? "1 minute" : counted(seconds, "second");
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60 === 0 ? "" : ` ${seconds % 60} s`;
  if (minutes <= 120) return `${counted(minutes, "minute")}${rest}`;
  return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? "" : ` ${minutes % 60} min`}`;
};

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

const outOfReach = ({ reached }: { reached: boolean }): string =>
  reached ? "" : " No text reaches them: please tell them yourself.";

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
  LINK: [],
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
  LINK: "Text LINK, or LINK NEW if your earlier links shall no longer work.",
  TELL: "Text TELL and what everyone should know (at most 400 letters): TELL bring towels.",
  CALLOFF: "Text CALLOFF, and a reason if you like (at most 200 letters): CALLOFF storm warning.",
  COMMANDS: "Text just COMMANDS.",
};

const phases = {
  open: "sign-up is open",
  closed: "sign-up is closed",
  splitting: "being decided",
  settled: "the day is settled",
  "called-off": "the day is called off",
} as const;

export const englishTrainer: Wording["trainer"] = {
  smallWords: {
    courtesies: ["please", "pls", "thanks", "thank you", "now"],
    not: ["not"],
    beforeNot: ["and", "why"],
    maybe: ["maybe"],
    renew: ["new"],
    beforePhone: ["tel", "phone", "mobile", "cell"],
    beforeTime: ["to", "at", "for"],
    timeEndings: [],
  },
  commandWords: noOtherWords,
  commands: [
    "Look: STATUS, LIST, PLAN, PAPER, LINK, WHY name. Stop asking: PAUSE.",
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
      ...p.slots.map(
        (slot) => `${slot.time}${slot.open ? "" : " (yes, not open yet)"}: ${list(slot.people)}`,
      ),
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
  codeForOther: (p) =>
    `The open code is for ${p.open}, not for ${p.command}. Nothing was done; text ${p.command} again for its own.`,
  codesLocked: (p) =>
    `Too many wrong codes came from your number. For safety I take none until ${when(p.until)}. PAUSE and looking still work.`,
  standsOut: "not on the list",
  standsWaiting: "waiting",
  which: (p) =>
    `Which one?\n${p.choices.map((one, index) => `${index + 1}: ${one.name}, number ending ${one.phoneEnd}, ${one.standing}`).join("\n")}\nReply with its number.`,
  nobodyNamed: (p) =>
    `Nobody called ${shortened(p.name, nameLettersMax)} is on the day. Text LIST to see the names.`,
  effectSplit: (p) => `SPLIT ends sign-up and ${begins(p.begins)}\n${p.plan}`,
  effectGo: (p) => `GO ${begins(p.begins)}\n${p.plan}`,
  effectResume: (p) => {
    const goesOn = `RESUME goes on asking${p.date.className === null ? "" : ` for ${day(p.date)}`}.`;
    return p.plan ? `${goesOn}\n${p.plan}` : goesOn;
  },
  effectOpen: (p) => `OPEN opens ${p.time}${onDay(p.date)} with ${entries(p.people)}.`,
  effectDrop: (p) =>
    `DROP closes ${p.time}${onDay(p.date)} for good. ${p.people.length > 0 ? `${entries(p.people)} keep what they had and are told.` : "Nobody had said yes to it."}`,
  effectPin: (p) =>
    `PIN: ${p.name} is not asked to move on ${day(p.date)}.${p.asked ? " The question they have is taken back." : ""}`,
  effectUnpin: (p) => `UNPIN: ${p.name} may be asked to move on ${day(p.date)}.`,
  effectAdd: (p) =>
    [
      `ADD ${p.name}${p.places > 1 ? ` (${p.places})` : ""}: ${day(p.date)} ${(p.seat ?? p.root).time}, ${p.seat ? `${ofClass(p.seat)}${passedOver(p.passedOver)}` : `${ofClass(p.root)}; on the waitlist, ${ordinal(p.position)}`}.`,
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
      ...p.opens.map((slot) => `That opens ${slot.time} with ${names(slot.people)}.`),
      ...p.off.map(
        (slot) =>
          `${slot.time} is off then; ${names(slot.people)} said yes: they keep what they have.`,
      ),
      p.settles ? "That settles the day: everyone gets the closing text." : "",
    ]
      .filter(Boolean)
      .join(" "),
  effectRemove: (p) =>
    `REMOVE takes ${p.name} (${p.time ?? "waiting"}) off ${day(p.date)}${p.reached ? " and tells them" : ""}.${p.asked ? " The question they have is taken back." : ""}${outOfReach(p)}`,
  effectMove: (p) =>
    [
      `MOVE ${p.name}: ${day(p.date)}, ${p.from ? `from ${p.from}` : "from the waitlist"} to ${p.seat.time}, ${ofClass(p.seat)}${passedOver(p.passedOver)}.`,
      p.opens ? `This opens ${p.seat.time}.` : "",
      p.tentative ? `It isn't open yet: this counts as their yes.` : "",
      p.asked ? "The question they have is taken back." : "",
      p.pins ? "They aren't asked to move any more (pinned)." : "",
    ]
      .filter(Boolean)
      .join(" ") + outOfReach(p),
  effectWait: (p) =>
    `WAIT: ${p.name} loses ${p.from} on ${day(p.date)}${p.agreed ? `, with the yes to ${p.agreed},` : ""} and is ${ordinal(p.position)} on the waitlist${p.waitlist.taken > p.waitlist.size ? ` (it takes ${p.waitlist.size}, with this ${p.waitlist.taken})` : ""}.${p.asked ? " The question they have is taken back." : ""}${outOfReach(p)}`,
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
  capReached: (p) => {
    const most = `${p.name} has had ${counted(p.most, "text")} today, the most you allow`;
    if (p.held === "question") return `${most}, so I don't ask them any more.`;
    const text = `Not sent, please tell them yourself: ${quoted(p.text)}`;
    return p.held === "answer"
      ? `${most}. What they text still counts, but I answer no more today. ${text}`
      : `${most}. ${text}`;
  },
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
  notReached: (p) => `My text didn't reach ${p.name}. Please tell them yourself: ${quoted(p.text)}`,
  paperChanged: (p) => {
    const was = p.left ? `${p.name} doesn't come at ${p.left} any more` : p.name;
    return `Your paper has changed: ${p.taken ? `${was}${p.left ? " but" : " comes"} at ${p.taken}` : was}.`;
  },
  badNumber: (p) => `${p.name}'s number (ending ${p.phoneEnd}) takes no texts. Please check it.`,
  optedOutWrote: (p) =>
    `${p.name}, who opted out of texts, has written. I may not answer them; please call.`,
  nothingAbout: (p) => `Nothing has been decided about ${p.name} on this day.`,
};

function begins(beginning: Beginning): string {
  switch (beginning.how) {
    case "settles":
      return "settles the day: everyone gets the closing text.";
    case "now":
      return "starts asking now.";
    case "after-answers":
      return "asks once the open questions are answered.";
    case "after-resume":
      return "asks nobody while I'm paused: RESUME goes on.";
    case "at":
      return `starts asking at ${when(beginning.at)}.`;
  }
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

function plan(p: PlanSummary): string {
  const lines = [
    `${day(p.date)}: ${p.bookedPlaces} booked, ${p.waitingPlaces} waiting, room for ${p.capacity}.`,
  ];
  if (p.awaitsAnswers) lines.push("The open questions come first.");
  if (p.offers.length > 0) lines.push(`Free places go first to ${entries(p.offers)}.`);
  if (p.targets.length > 0) {
    lines.push(`Aim: ${p.targets.map((one) => `${one.time} ${one.places}`).join(", ")}.`);
  }
  const wave = p.asks.map(
    (ask) => `${entry(ask)} (${ask.kind === "move" ? "move to" : "seat at"} ${ask.time})`,
  );
  if (wave.length > 0)
    lines.push(
      `I ask${p.offers.length > 0 || p.awaitsAnswers ? " then" : " first"}: ${names(wave)}.`,
    );
  lines.push(`${duration(p.replyWithinMs)} each, over by ${when(p.latestEnd)} at the latest.`);
  return lines.join("\n");
}
