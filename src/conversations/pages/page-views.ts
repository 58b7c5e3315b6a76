/** What the pages show: plain values in the words of whoever looks. The web only lays them out. */
import type { Language } from "../../domain/settings.ts";
import type { Instant } from "../../domain/times.ts";

type Frame = {
  /** What all strings of the page are in. */
  language: Language;
  /** Names the page and the day: "Sun 22 Nov". */
  title: string;
  /** Whose class it is. */
  school: string;
  /** When it was made, with day and time: "Sat 21 Nov, 12:15". */
  asOf: string;
};

/** The sheet of a day as the ledger gives it. */
export type PaperView = Frame & {
  page: "paper";
  /** Says since when it has changed, and how that is marked; null: it hasn't. */
  changed: string | null;
  /** What isn't as usual: called off, on hold, not decided yet, slots that are no more. */
  notes: string[];
  slots: PaperSlot[];
  waiting: {
    heading: string;
    people: PaperRow[];
    /** Who waited at the time of the text and doesn't any more. */
    gone: PaperGone[];
    nobody: string;
  };
  /** Whom no text reaches; null: nobody. */
  unreached: string | null;
};

export type PaperSlot = {
  /** As the language writes it. */
  time: string;
  /** "5 of 7". */
  headcount: string;
  /** What it is if it isn't simply open, and what has changed about it since the text. */
  status: string | null;
  people: PaperRow[];
  /** Who was in it at the time of the text and isn't any more. */
  gone: PaperGone[];
  nobody: string;
};

/** "Gabi: now at 10:30". `isOff`: the sheet has them no more, anywhere. */
export type PaperGone = { text: string; isOff: boolean };

export type PaperRow = {
  /** Which in line they are, of who waits; else null. */
  position: number | null;
  name: string;
  /** "2 places"; null for one. */
  places: string | null;
  /** What has changed about them since the text; null: nothing. */
  mark: string | null;
};

/** The day while it is decided, for the trainer. */
export type LiveView = Frame & {
  page: "live";
  /** Where the day stands, in one sentence. */
  phase: string;
  /** Whom no text reaches; null: nobody. */
  unreached: string | null;
  slots: LiveSlot[];
  asked: LiveAsk[];
  /** What time will do, the soonest first: "If Gabi stays silent, Eva is asked at 10:00." */
  next: string[];
  /** The latest it can end; null: nothing is being decided. */
  latestEnd: string | null;
  actions: LiveAction[];
  /** Who waits and hasn't said yes to a slot that may still open, the first to wait first. */
  waiting: LiveWaiting[];
  /** A command that waits for the code on her phone. */
  code: LiveCode | null;
  /** Why none waits any more: the last was wrong or ran out, or there were too many wrong ones; null: neither. */
  codeRefused: string | null;
  /** The ledger, the earliest first; only what is about the person looked for, if one is. */
  story: LiveEntry[];
  /** Whom the story can be about. */
  people: { id: number; name: string }[];
  /** The id among them that is looked for. */
  lookedFor: number | null;
};

export type LiveSlot = {
  /** As the language writes it. */
  time: string;
  /** What it is, and how far: "being filled, 3 of 5 have said yes". */
  status: string;
  headcount: string;
  /** One for each place of its capacity. */
  seats: LiveSeat[];
};

export type LiveSeat = {
  /** `leaving`: theirs until the slot opens that they said yes to. `kept`: free, for those who wait. */
  state: "taken" | "leaving" | "agreed" | "asked" | "free" | "kept";
  /** Whose; null: nobody's. */
  name: string | null;
  /** The same in words, for whoever doesn't see it. */
  label: string;
};

export type LiveAsk = {
  name: string;
  /** "asked to come at 09:00 instead of 10:30". */
  what: string;
  until: Instant;
  /** "until 10:00". */
  untilText: string;
  /** Its text hasn't left yet. */
  isUnsent: boolean;
};

type LiveWaiting = {
  /** Which in line they are. */
  position: number;
  name: string;
  /** "2 places"; null for one. */
  places: string | null;
};

type LiveCode = {
  command: string;
  effect: string;
  /** Says that the one that came last was wrong, and how many tries are left; null: none has come. */
  wrong: string | null;
  until: Instant;
  untilText: string;
};

export type LiveAction = {
  /** What she would text. */
  says: string;
  label: string;
  /** What it does, and whether a code comes first. */
  explains: string;
};

export type LiveEntry = {
  /** The time, as the language writes it. */
  at: string;
  /** Above the first of a date: "Sat 21 Nov"; else null. */
  heading: string | null;
  text: string;
};

/** Somebody's own standing. Names nobody but them and the trainer. */
export type OwnView = Frame & {
  page: "own";
  /** Their standing as STATUS tells it, a paragraph each. */
  standing: string[];
  /** Why, as WHY tells it. */
  why: string[];
  /** What they are asked, if they are. */
  question: { text: string; until: Instant; untilText: string } | null;
  /** Where answers go: E.164. */
  number: string;
};
