/** English: every text that people get, in GSM-7 letters, one segment where it can be. */

import { andMore, counted, day, list, onDay, ordinal, outcomes, when } from "./english-forms.ts";
import { facts, reasons } from "./english-ledger.ts";
import { englishPages } from "./english-pages.ts";
import { englishTrainer } from "./english-trainer.ts";
import { englishWhy } from "./english-why.ts";
import { capital } from "./in-words.ts";
import type { Closing, Decided, PaperSheet, Wording } from "./wording.ts";

const decided = (d: Decided): string => `${d.word === "from" ? "from" : "by"} ${when(d.at)}`;

const hi = (name: string | null): string => (name ? `Hi ${name}, ` : "Hi, ");

const aPlace = (count: number): string => (count === 1 ? "a place" : `${count} places`);

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
  links: {
    live: (p) =>
      `Your page of ${day(p.date)}, live: ${p.url} Whoever has the link can watch and pause, so keep it. ${p.renewed ? "Your earlier links no longer work." : "LINK NEW ends all links you had."}`,
    own: (p) =>
      `How you stand for ${day(p.date)}, any time: ${p.url} ${p.renewed ? "Your earlier links no longer work." : "It's yours alone; LINK NEW ends it."}`,
    paper: (p) => `To print: ${p.url}`,
    status: (p) => `Or look here: ${p.url}`,
    none: "There are no pages to link to here. STATUS tells you how things stand.",
  },
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
      `${p.trainer} has put you on the waitlist for ${day(p.date)}: you no longer have ${p.from}${p.agreed ? `, nor ${p.agreed} that you said yes to` : ""}, you're ${ordinal(p.position)} in line. Questions? Please call ${p.trainer}.`,
    keptByTrainer: (p) =>
      `${p.trainer} has settled it: you keep ${p.time} on ${day(p.date)}. No need to answer my question.`,
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

  trainer: englishTrainer,

  facts,
  reasons,
  why: englishWhy,
  pages: englishPages,
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
      return c.off ? `${off}${capital(waitingBody(c))}` : waitingBody(c);
  }
}

function sinceThen(p: Parameters<Wording["participant"]["statusWaiting"]>[0]): string {
  const { first, freed, asked } = p.since;
  const moved = first > p.position ? ` You started ${ordinal(first)}.` : "";
  const free = freed > 0 ? ` ${counted(freed, "place has", "places have")} come free since.` : "";
  const answers = asked.map((one) => ` ${one.time}: ${outcomes[one.outcome]}.`).join("");
  return `${moved}${free}${answers ? ` I've asked you:${answers}` : ""}`;
}

function paper(sheet: PaperSheet): string {
  const slots = sheet.slots.map((slot) => {
    if (slot.status === "dropped") return `${slot.time}: not happening`;
    if (slot.status === "tentative") {
      return `${slot.time}: not open yet${slot.people.length > 0 ? `; yes: ${list(slot.people)}` : ""}`;
    }
    return `${slot.time} (${slot.places} of ${slot.capacity}): ${list(slot.people)}`;
  });
  const unreached =
    sheet.unreached.length > 0 ? [`Please tell them yourself: ${sheet.unreached.join(", ")}`] : [];
  const title = `${day(sheet.date)}${sheet.calledOff ? ": called off" : ""}`;
  const paused = sheet.heldByPause ? ["I'm paused: RESUME offers the free places."] : [];
  return [title, ...slots, `Waiting: ${list(sheet.waiting)}`, ...unreached, ...paused].join("\n");
}
