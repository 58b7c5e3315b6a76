/** The words of the pages: what the views say, and the labels that their layout needs. */
import type { LocalTime, Weekday } from "../../domain/times.ts";
import type { ViewWords } from "./view-words.ts";

export type PageWords = {
  /** What stands on the pages whatever they show. */
  frame: FrameWords;
  views: ViewWords;
  poster: PosterWords;
};

export type FrameWords = {
  /** The one page for every link that opens nothing. */
  notFound: { title: string; text: string };
  /** `when`: as views say when they were made. */
  asOf(when: string): string;
  /** Where no script runs: the link that loads the page anew. */
  renew: string;
  /** What the line of status says of the connection and of forms. */
  status: {
    lost: string;
    back: string;
    sending: string;
    refused: string;
    notSent: string;
    tooOften: string;
  };
  paper: { page: string; print: string; gone: string; notes: string };
  live: {
    page: string;
    /** The link to the paper. */
    paper: string;
    slots: string;
    asked: string;
    nobodyAsked: string;
    waiting: string;
    nobodyWaits: string;
    /** Before a countdown, for whoever hears it: "Time left". */
    timeLeft: string;
    unsent: string;
    next: string;
    nothingNext: string;
    actions: string;
    noActions: string;
    code: string;
    codeField: string;
    sendCode: string;
    story: string;
    /** The label of the filter by person. */
    about: string;
    everyone: string;
    show: string;
    nothingHappened: string;
  };
  own: {
    page: string;
    standing: string;
    why: string;
    question: string;
    /** Before the number that answers go to. */
    answerTo: string;
    /** The link that opens a text to the number. */
    write: string;
  };
};

/** The page that a trainer prints and hangs up, so that people find the school's number. */
export type PosterWords = {
  /** The word that books, as a text begins with it. */
  join: string;
  /** When the class is: "Sundays at 10:30". */
  weekly(p: { weekday: Weekday; time: LocalTime }): string;
  /** Who gives it. */
  by(p: { trainer: string }): string;
  heading: string;
  /** Before what is to be texted, and before the number. */
  saysLabel: string;
  numberLabel: string;
  /** The QR code for whoever doesn't see it. */
  codeLabel(p: { text: string; number: string }): string;
  /** How it is done, in order. */
  steps: readonly string[];
  /** What else can be texted, and what a text costs. */
  small: readonly string[];
};
