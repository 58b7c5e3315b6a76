/** English: every text that people get, in GSM-7 letters, one segment where it can be. */
import { format } from "date-fns";
import type { Fact } from "../../domain/facts.ts";
import type { Reason } from "../../domain/reasons.ts";
import type { LocalDate } from "../../domain/times.ts";
import type { Closing, Decided, Entry, PaperSheet, PlanSummary, When, Wording } from "./wording.ts";

const atNoon = (date: LocalDate): Date => new Date(`${date}T12:00:00`);
const day = (date: LocalDate): string => format(atNoon(date), "EEE d MMM");
const weekday = (date: LocalDate): string => format(atNoon(date), "EEE");
const when = (w: When): string => (w.today ? w.time : `${weekday(w.date)} ${w.time}`);
const decided = (d: Decided): string => `${d.word === "from" ? "from" : "by"} ${when(d.at)}`;
const hi = (name: string | null): string => (name ? `Hi ${name}, ` : "Hi, ");
const places = (count: number): string => (count === 1 ? "1 place" : `${count} places`);
const entry = (one: Entry): string => (one.places > 1 ? `${one.name} (${one.places})` : one.name);
const list = (people: Entry[]): string => people.map(entry).join(", ") || "nobody";
const ordinal = (n: number): string => {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  const ending = teens ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
};
const phases = {
  open: "sign-up is open",
  closed: "sign-up is closed",
  splitting: "being decided",
  settled: "settled",
  "called-off": "called off",
} as const;
const outcomes = {
  pending: "no answer yet",
  yes: "yes",
  no: "no",
  silent: "silent",
  undeliverable: "not deliverable",
  withdrawn: "withdrawn",
} as const;

export const english: Wording = {
  language: "en",
  day,
  when,
  nameless: (phone) => `the number ending ${phone.slice(-2)}`,
  trainerItself: "trainer",
  outcome: (outcome) => outcomes[outcome],
  phase: (phase) => phases[phase],

  askMove: (a) =>
    `${hi(a.name)}${a.rootTime} on ${day(a.date)} is full and others wait. Could you come at ${a.time} instead? YES or NO by ${when(a.by)}. No answer: you keep ${a.rootTime}. ${a.trainer}`,
  askSeat: (a) =>
    `${hi(a.name)}I can open ${a.time} on ${day(a.date)}. Shall I count you in for ${a.time}? YES or NO by ${when(a.by)}. No answer: I ask the next one. ${a.trainer}`,
  askOffer: (a) =>
    `${hi(a.name)}${a.places === 1 ? "a place is" : `${a.places} places are`} free on ${day(a.date)} at ${a.time}, held for you. YES or NO (off the list) by ${when(a.by)}. No answer: I ask the next one. ${a.trainer}`,
  clarify: (a) =>
    `Sorry, is that a yes or a no to ${a.time} on ${day(a.date)}? Please answer just YES or NO by ${when(a.by)}. ${a.trainer}`,
  closing: (c) => `${hi(c.name)}${closingBody(c)} ${c.trainer}`,
  paper,

  participant: {
    askName: (p) =>
      `Hi, this is ${p.school}. ${p.waiting ? "You have a spot on the waitlist" : "There's a place for you"} for ${day(p.date)} ${p.time}. What's your name? I keep it for an hour.`,
    askNameAgain: () => "Sorry, I didn't catch a name. Please text just your name.",
    booked: (p) =>
      `Thanks ${p.name}, you have ${p.places === 1 ? "a place" : `${p.places} places`} on ${day(p.date)} at ${p.time}. Can't come? Text OUT. ${p.school}`,
    waitlisted: (p) =>
      `Thanks ${p.name}, ${p.full ? `${p.time} on ${day(p.date)} is full. You're` : `${day(p.date)} ${p.time}: you're`} ${ordinal(p.position)} on the waitlist. It's decided ${decided(p.decided)}; I'll text you. ${p.school}`,
    waitlistFull: (p) =>
      `Sorry, ${p.time} on ${day(p.date)} is full and so is its waitlist. Please try again for the next one. ${p.trainer}`,
    tooManyPlaces: (p) => `Sorry, I can take ${p.most} places at most for one of you.`,
    closed: (p) =>
      `Sorry, sign-up for ${day(p.date)} ${p.closedAt ? `closed on ${when({ ...p.closedAt, today: false })}` : "is closed"}. Text JOIN after that class for the next one.`,
    yesTaken: (p) => `Thank you! You have a place on ${day(p.date)} at ${p.time}. See you then.`,
    yesCounted: (p) =>
      `Thank you! I count on you for ${p.time}. Once enough people say yes I'll confirm it, by ${when(p.decided)} at the latest. ${p.booked ? `Until then you keep ${p.rootTime}.` : ""}`.trim(),
    yesTooLate: (p) =>
      `Thanks! ${p.time} is taken or promised by now, so ${p.booked ? `you keep ${p.rootTime}` : "you stay on the waitlist"}. If I need one more, you come first: I count your yes.`,
    noMove: (p) => `That's fine. You keep your place on ${day(p.date)} at ${p.rootTime}.`,
    noSeat: (p) => `All right, not ${p.time}. You stay on the waitlist for ${p.rootTime}.`,
    noOffer: (p) =>
      `All right, you're off the list for ${day(p.date)}. Text JOIN when you'd like to come again.`,
    keepsAfterYes: (p) =>
      `It's settled by now: you have ${p.time} on ${day(p.date)}. If you can't come, text OUT. I've told ${p.trainer}.`,
    out: (p) =>
      `All right, you're off the list for ${day(p.date)}. Thanks for telling me! Text JOIN to come again.`,
    notOnList: (p) => `You're not on the list for ${day(p.date)} ${p.time}. Text JOIN to book.`,
    statusBooked: (p) =>
      `You have ${p.places === 1 ? "a place" : `${p.places} places`} on ${day(p.date)} at ${p.time}.${p.asked ? ` My question is open: can you come at ${p.asked.time} instead? YES or NO by ${when(p.asked.by)}.` : " Can't come? Text OUT."}`,
    statusWaiting: (p) =>
      `You're ${ordinal(p.position)} on the waitlist for ${day(p.date)} ${p.time}. ${
        p.asked
          ? `My question is open: ${p.asked.time}? YES or NO by ${when(p.asked.by)}.`
          : p.settled
            ? "I'll text you if a place comes free."
            : `It's decided ${decided(p.decided)}.`
      }`,
    nothingAsked: (p) => `There's no question open for you. ${p.standing}`,
    puzzled: (p) =>
      `Sorry, I didn't understand. I know JOIN, MAYBE, OUT, STATUS, and YES or NO when I ask. For anything else please call ${p.trainer}.`,
    optedOut: (p) => `You'll get no more texts from ${p.school}. Text START to get them again.`,
    optedIn: (p) => `Welcome back! ${p.school} can text you again.`,
    questionOff: (p) =>
      `No need to answer any more: ${p.time} on ${day(p.date)} isn't needed. ${p.booked ? `You keep ${p.rootTime}.` : "You stay on the waitlist."}`,
    placeAfterAll: (p) =>
      p.tentative
        ? `Good news: I need one more at ${p.time} on ${day(p.date)}, so your yes counts. I'll confirm it.`
        : `Good news: your yes counts after all. You have a place on ${day(p.date)} at ${p.time}.`,
    unnamedReleased: (p) =>
      `I didn't get your name, so I couldn't keep the place on ${day(p.date)}. Text JOIN and your name to try again.`,
  },

  stranger: {
    greeting: (p) =>
      `Hi, this is the booking line of ${p.school}. ${p.date ? `Text JOIN and your name to book ${day(p.date)} ${p.time}, or MAYBE for the waitlist.` : "Text JOIN and your name to book a class."}`,
  },

  trainer: {
    commands:
      "Look: STATUS, LIST, PLAN, PAPER, WHY name. Stop asking: PAUSE. With a code: SPLIT, GO, RESUME, OPEN, DROP, PIN name, UNPIN name.",
    unknown: "I don't know that command. Text COMMANDS to see them all.",
    status: (p) =>
      [
        `${day(p.date)}: ${p.awaitingGo ? "the plan waits for your GO" : phases[p.phase]}${p.paused ? ", paused" : ""}.`,
        ...p.slots.map((slot) => {
          if (slot.status === "dropped") return `${slot.time}: dropped.`;
          const asked = slot.asked > 0 ? `, ${slot.asked} asked` : "";
          const wanted = slot.status === "tentative" ? `, ${slot.target} wanted, not open yet` : "";
          return `${slot.time}: ${slot.yes} of ${slot.capacity}${asked}${wanted}.`;
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
    nothingToAsk: (p) => `${day(p.date)}: nobody waits, so nobody would be asked.`,
    planForApproval: (p) =>
      `${p.plan}\nReply ${p.code} within 5 minutes to start, or GO at any time.`,
    withCode: (p) => `${p.effect}\nReply ${p.code} within 5 minutes to do it.`,
    wrongCode: (p) =>
      p.triesLeft > 0
        ? `That's not the code. ${p.triesLeft === 1 ? "1 try" : `${p.triesLeft} tries`} left.`
        : "That's not the code, and it was the last try. Nothing was done; text the command again.",
    codeOver: (p) => `That code has run out. Nothing was done; text ${p.command} again for a new one.`,
    noCodeOpen: "No code is open right now. Text the command again.",
    standsOut: "not on the list",
    standsWaiting: "waiting",
    which: (p) =>
      `Which one?\n${p.choices.map((one, index) => `${index + 1}: ${one.name}, number ending ${one.phoneEnd}, ${one.standing}`).join("\n")}\nReply 1 to ${p.choices.length}.`,
    nobodyNamed: (p) => `Nobody called ${p.name} is on the day. Text LIST to see the names.`,
    missingName: (p) => `Whom? Text ${p.command} and a name, like ${p.command} Anna.`,
    effectSplit: (p) => `SPLIT ends sign-up and starts asking now.\n${p.plan}`,
    effectResume: (p) => (p.plan ? `RESUME goes on asking.\n${p.plan}` : "RESUME goes on asking."),
    effectOpen: (p) => `OPEN opens ${p.time} with ${list(p.people)}.`,
    effectDrop: (p) =>
      `DROP closes ${p.time} for good. ${p.people.length > 0 ? `What they had stays for ${list(p.people)}, and they are told.` : "Nobody had said yes to it."}`,
    effectPin: (p) => `PIN: ${p.name} is not asked to move on ${day(p.date)}.`,
    effectUnpin: (p) => `UNPIN: ${p.name} may be asked to move on ${day(p.date)}.`,
    doneSplit: (p) =>
      p.paused
        ? "Sign-up is closed, but you have paused me: text RESUME to ask."
        : p.heldUntil
          ? `Done. It's quiet hours, I ask at ${when(p.heldUntil)}.`
          : `Done. I've asked ${p.asked} now. Text STATUS to follow it.`,
    donePaused: "Paused: I ask nobody new. Questions already sent keep their deadlines. RESUME goes on.",
    doneResumed: (p) =>
      p.heldUntil
        ? `Going on; it's quiet hours, I ask at ${when(p.heldUntil)}.`
        : `Going on: ${p.asked > 0 ? `I've asked ${p.asked} now.` : "nobody needs to be asked at the moment."}`,
    doneOpened: (p) => `Done: ${p.time} is open.`,
    doneDropped: (p) => `Done: ${p.time} is dropped.`,
    donePinned: (p) => `Done: ${p.name} is pinned.`,
    doneUnpinned: (p) => `Done: ${p.name} is not pinned any more.`,
    notNow: (p) => `${p.command} does nothing now: the day is ${p.phase === "splitting" ? "being decided already" : phases[p.phase]}.`,
    alreadyPaused: "I'm paused already. RESUME goes on.",
    notPaused: "I'm not paused.",
    noShortSlot: "No slot waits for OPEN or DROP.",
    nobodyToOpenFor: (p) => `Nobody has said yes to ${p.time}, so there is nobody to open it for.`,
    whichSlot: (p) => `Which one? Text ${p.times.map((time) => `${p.command} ${time}`).join(" or ")}.`,
    alreadyPinned: (p) => `${p.name} is pinned already.`,
    notPinned: (p) => `${p.name} isn't pinned.`,
    short: (p) =>
      `${day(p.date)} ${p.time} is short: ${p.people.length > 0 ? `only ${list(p.people)} said yes` : "nobody said yes"}, nobody is left to ask, and it needs ${p.min}. OPEN it anyway or DROP it? Without an answer I drop it at ${when(p.by)}.`,
    saidNoAfterSettling: (p) =>
      `${p.name} now says no to ${p.time}, after the day was settled. The place stays theirs unless they text OUT.`,
    standingLine: (p) =>
      p.time ? `${day(p.date)} at ${p.time}` : `no place on ${day(p.date)} at ${p.rootTime} so far`,
    notReached: (p) => `My text didn't reach ${p.name}. Please tell them yourself: ${p.about}.`,
    badNumber: (p) => `${p.name}'s number (ending ${p.phoneEnd}) takes no texts. Please check it.`,
    optedOutWrote: (p) =>
      `${p.name}, who opted out of texts, has written. I may not answer them; please call.`,
    why: (p) => `${p.name}\n${p.lines.join("\n")}`,
    nothingAbout: (p) => `Nothing has been decided about ${p.name} on this day.`,
  },

  fact: factInWords,
  reason: reasonInWords,
};

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
      return `${off}I'm sorry, there's no place for you on ${day(c.date)} at ${c.rootTime} so far. You're ${ordinal(c.position)} on the waitlist; if one comes free I'll text you.`;
    case "waiting-but-free":
      return `${off}I have no yes from you, so no place is booked for ${day(c.date)}. One is free at ${c.rootTime} right now: text JOIN to take it.`;
  }
}

function paper(sheet: PaperSheet): string {
  const slots = sheet.slots.map((slot) => {
    if (slot.status === "dropped") return `${slot.time}: not happening`;
    return `${slot.time} (${slot.places} of ${slot.capacity}): ${list(slot.people)}`;
  });
  const unreached = sheet.unreached.length > 0 ? [`Please tell yourself: ${sheet.unreached.join(", ")}`] : [];
  return [day(sheet.date), ...slots, `Waiting: ${list(sheet.waiting)}`, ...unreached].join("\n");
}

function plan(p: PlanSummary): string {
  const lines = [
    `${day(p.date)}: ${p.bookedPlaces} booked, ${p.waitingPlaces} waiting, room for ${p.capacity}.`,
  ];
  if (p.offers.length > 0) lines.push(`Free places go first to ${list(p.offers)}.`);
  if (p.targets.length > 0) {
    lines.push(`Aim: ${p.targets.map((one) => `${one.time} ${one.places}`).join(", ")}.`);
  }
  const wave = p.asks.map((ask) => `${entry(ask)} (${ask.kind === "move" ? "move to" : "seat at"} ${ask.time})`);
  if (wave.length > 0) lines.push(`Asked${p.offers.length > 0 ? " then" : ""}: ${wave.join(", ")}.`);
  lines.push(`${p.replyWithinMinutes} minutes each, over by ${when(p.latestEnd)} at the latest.`);
  return lines.join("\n");
}

function factInWords(fact: Fact, p: Parameters<Wording["fact"]>[1]): string {
  const who = p.name ?? "someone";
  switch (fact.fact) {
    case "day-opened":
      return "the day opened for sign-up";
    case "signed-up":
      return `${who} signed up: ${fact.slot === null ? "waitlist" : p.slotTime(fact.slot)}`;
    case "named":
      return `${who} gave their name`;
    case "turned-away":
      return `${who} was turned away`;
    case "seated":
      return `${who} has a place at ${p.slotTime(fact.slot)}`;
    case "left":
      return `${who} is off the day`;
    case "pinned":
      return `${who} was pinned`;
    case "unpinned":
      return `${who} was unpinned`;
    case "unreachable":
      return `no text reaches ${who}`;
    case "reachable":
      return `texts reach ${who} again`;
    case "places-freed":
      return `${places(fact.places)} at ${p.slotTime(fact.slot)} kept for the waiting`;
    case "places-released":
      return `nothing is kept at ${p.slotTime(fact.slot)} any more`;
    case "sign-up-closed":
      return "sign-up closed";
    case "finalized":
      return fact.stage === "plan" ? "finalization: the plan waits for GO" : "finalization began";
    case "went-ahead":
      return "the trainer said GO";
    case "walk-began":
      return "the split began";
    case "walk-called-off":
      return "the split was called off";
    case "passed-over":
      return `${who} was passed over for ${p.slotTime(fact.slot)}`;
    case "ask-sent":
      return `${who} was asked about ${p.slotTime(fact.slot)}, answer by ${p.when(fact.answerBy)}`;
    case "ask-retimed":
      return `${who} has until ${p.when(fact.answerBy)}`;
    case "ask-closed":
      return `${who}: ${outcomes[fact.outcome]}`;
    case "mind-changed":
      return `${who} changed their yes to a no`;
    case "yes-too-late":
      return `${who} said yes to ${p.slotTime(fact.slot)} late`;
    case "yes-counted":
      return `${who}'s late yes to ${p.slotTime(fact.slot)} counts`;
    case "sibling-opened":
      return `${p.slotTime(fact.slot)} opened`;
    case "sibling-short":
      return `${p.slotTime(fact.slot)} is short: the trainer was asked`;
    case "sibling-dropped":
      return `${p.slotTime(fact.slot)} was dropped`;
    case "paused":
      return "paused";
    case "resumed":
      return "resumed";
    case "settled":
      return "the day was settled";
    case "day-over":
      return "the day is over";
  }
}

function reasonInWords(reason: Reason, at: (instant: number) => string): string {
  switch (reason.because) {
    case "a-week-ahead":
      return "a day opens a week ahead";
    case "place-free":
      return `a place was free (${reason.free})`;
    case "wanted-waitlist":
      return "they asked for the waitlist";
    case "slot-full":
      return `${places(reason.places)} wanted, ${reason.free} free`;
    case "waitlist-full":
      return `the waitlist takes ${places(reason.size)} and is full`;
    case "sign-up-is-closed":
      return "sign-up is closed";
    case "they-said-so":
      return "they said so";
    case "gave-name":
      return "they gave their name";
    case "no-name-given":
      return "no name came in time";
    case "trainer-said-so":
      return "the trainer said so";
    case "opted-out":
      return "they opted out of texts";
    case "opted-in":
      return "they want texts again";
    case "text-failed":
      return `the carrier could not deliver the text${reason.code === null ? "" : ` (error ${reason.code})`}`;
    case "someone-left":
      return `someone gave ${places(reason.places)} up and others wait`;
    case "free-when-settled":
      return `${places(reason.places)} still free when the day was settled`;
    case "nobody-left-to-offer":
      return "nobody is left to offer it to in time";
    case "deadline-reached":
      return "its time had come";
    case "plan-needs-approval":
      return "the plan needs the trainer's approval";
    case "operator-ran-it":
      return "it was run by hand";
    case "more-than-fits":
      return `${places(reason.wanted)} wanted, the class holds ${reason.capacity}`;
    case "fits-again":
      return `${places(reason.wanted)} wanted fit the class of ${reason.capacity} again`;
    case "no-overflow":
      return `${places(reason.wanted)} wanted, the class holds ${reason.capacity}: no split needed`;
    case "waiting-first":
      return `the waiting go first, oldest first: ${ordinal(reason.position)} in line; ${reason.shortfall} of ${reason.target} places still to fill`;
    case "latest-booked":
      return `then backwards from the last booked: ${ordinal(reason.position)} from the end; ${reason.shortfall} of ${reason.target} places still to fill`;
    case "party-too-big":
      return `a party of ${reason.places} stays together and ${reason.shortfall === 1 ? "only 1 place was" : `only ${reason.shortfall} places were`} left`;
    case "oldest-waiting":
      return `${places(reason.places)} free, the oldest waiting first: ${ordinal(reason.position)} in line`;
    case "answered":
      return `they answered ${reason.outcome}`;
    case "no-answer-by":
      return `no answer by ${at(reason.answerBy)}`;
    case "left-late":
      return `the text left late, at ${at(reason.leftAt)}, so they get their full time`;
    case "day-decided":
      return "the day was decided";
    case "answer-too-late":
      return "the answer came when the question was closed";
    case "mind-changed":
      return "they changed their mind before the day was settled";
    case "yes-in-hand":
      return `they had said yes late and come first now that ${places(reason.places)} can be filled`;
    case "target-reached":
      return `${places(reason.yes)} agreed, ${reason.target} were aimed for`;
    case "enough-and-nobody-left":
      return `nobody is left to ask and ${reason.yes} agreed, at least ${reason.min} were needed`;
    case "too-few-and-nobody-left":
      return `nobody is left to ask and ${reason.yes} agreed, ${reason.min} are needed`;
    case "not-needed":
      return "it is not needed any more";
    case "out-of-time":
      return "the time to decide was over";
    case "everything-decided":
      return "every place was decided";
    case "last-slot-started":
      return "its last slot has started";
  }
}
