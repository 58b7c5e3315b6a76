/** English: the words of the pages. */

import { englishViews } from "./english-views.ts";
import type { FrameWords, PageWords, PosterWords } from "./page-words.ts";

const frame: FrameWords = {
  notFound: {
    title: "Nothing here",
    text: "This link isn't right, or it has run out. Text LINK for a new one.",
  },
  asOf: (when) => `As of ${when}`,
  renew: "Show how it stands now",
  status: {
    lost: "Connection lost. What you see may be old; I keep trying.",
    back: "Connected again: all of this is up to date.",
    sending: "Sending...",
    refused: "That isn't possible any more. The page shows what is.",
    notSent: "I don't know whether that arrived. Look at the page, then try again.",
    tooOften: "That's a lot of presses for an hour. Text me instead, or try again later.",
  },
  paper: {
    page: "Paper",
    print: "Print",
    gone: "Not here any more",
    notes: "Please note",
  },
  live: {
    page: "Live",
    paper: "Paper",
    slots: "Places",
    asked: "Asked right now",
    nobodyAsked: "Nobody is being asked at the moment.",
    waiting: "Waiting",
    nobodyWaits: "Nobody waits at the moment.",
    timeLeft: "Time left",
    unsent: "their text is about to leave",
    next: "What comes next",
    nothingNext: "Nothing happens by itself any more.",
    actions: "What you can do",
    noActions: "There is nothing to decide at the moment.",
    code: "Waiting for your code",
    codeField: "The four digits on your phone",
    sendCode: "Do it",
    story: "What happened, and why",
    about: "About",
    everyone: "Everyone",
    show: "Show",
    nothingHappened: "Nothing so far.",
  },
  own: {
    page: "Your place",
    standing: "Where you stand",
    why: "Why",
    question: "My question to you",
    answerTo: "Text your answer to",
    write: "Write a text",
  },
};

const onDays = {
  Sun: "Sundays",
  Mon: "Mondays",
  Tue: "Tuesdays",
  Wed: "Wednesdays",
  Thu: "Thursdays",
  Fri: "Fridays",
  Sat: "Saturdays",
} as const;

const poster: PosterWords = {
  join: "JOIN",
  weekly: (p) => `${onDays[p.weekday]} at ${p.time}`,
  by: (p) => `with ${p.trainer}`,
  heading: "Book by text",
  saysLabel: "Text",
  numberLabel: "to",
  codeLabel: (p) => `QR code: opens a text that says ${p.text}, to ${p.number}`,
  steps: [
    "Point your phone's camera at the code and tap what it offers: the text opens, written already.",
    "Send it. Nothing is sent by itself.",
    "The answer comes at once. Give your name, and you hear whether you have a place or are on the waitlist.",
  ],
  small: [
    "Not sure yet? MAYBE puts you on the waitlist.",
    "OUT gives your place up, STATUS says how you stand.",
    "STOP ends all texts. A text costs what your phone plan says.",
  ],
};

export const englishPages: PageWords = { frame, views: englishViews, poster };
