/** Wording: what every language has to say. A language is one file that satisfies this type. */
import type { AskKind, Phase, SlotStatus } from "../../domain/day.ts";
import type { Fact } from "../../domain/facts.ts";
import type { Reason } from "../../domain/reasons.ts";
import type { Instant, LocalDate, LocalTime } from "../../domain/times.ts";

/** A moment as people say it: the time alone on the day it is said, else with its date. */
export type When = { date: LocalDate; time: LocalTime; today: boolean };

/** When something is decided: from a moment on, or by one at the latest. */
export type Decided = { word: "from" | "by"; at: When };

/** A person and their places in a list. */
export type Entry = { name: string; places: number };

export type PaperSheet = {
  date: LocalDate;
  slots: {
    time: LocalTime;
    status: SlotStatus;
    places: number;
    capacity: number;
    people: Entry[];
  }[];
  waiting: Entry[];
  /** No text reaches them: the trainer has to tell them. */
  unreached: string[];
};

export type SlotFigures = {
  time: LocalTime;
  status: SlotStatus;
  capacity: number;
  /** Places held or agreed to. */
  yes: number;
  /** Places asked for and not answered yet. */
  asked: number;
  target: number;
};

export type PlanSummary = {
  date: LocalDate;
  bookedPlaces: number;
  waitingPlaces: number;
  capacity: number;
  /** Whom free root places go to first. */
  offers: Entry[];
  targets: { time: LocalTime; places: number }[];
  /** The first wave, in its order. */
  asks: { name: string; places: number; kind: AskKind; time: LocalTime }[];
  replyWithinMs: number;
  latestEnd: When;
};

export type AskText = {
  name: string | null;
  date: LocalDate;
  /** The slot asked about. */
  time: LocalTime;
  rootTime: LocalTime;
  places: number;
  by: When;
  trainer: string;
};

export type Closing = {
  name: string | null;
  date: LocalDate;
  /** The slot they have; null: still waiting. */
  time: LocalTime | null;
  rootTime: LocalTime;
  outcome: "stays" | "moved" | "seated" | "waiting";
  /** A sibling that they were asked for or had agreed to and that isn't happening or needed for them. */
  off: { time: LocalTime; agreed: boolean } | null;
  places: number;
  /** Of the waiting: a slot with room that they could have for the asking. */
  freeTime: LocalTime | null;
  /** Of the waiting: a place is being offered to them right now. */
  offered: boolean;
  /** Of the waiting: a place that comes free will be offered to them. */
  comesFirst: boolean;
  /** In line, if waiting. */
  position: number;
  trainer: string;
};

export type Wording = {
  day(date: LocalDate): string;
  when(when: When): string;
  nameless(phone: string): string;
  someone: string;

  askMove(ask: AskText): string;
  askSeat(ask: AskText): string;
  askOffer(ask: AskText): string;
  clarify(ask: AskText): string;
  closing(closing: Closing): string;
  paper(sheet: PaperSheet): string;

  participant: {
    askName(p: { school: string; date: LocalDate; time: LocalTime; waiting: boolean }): string;
    askNameAgain(): string;
    booked(p: {
      name: string;
      date: LocalDate;
      time: LocalTime;
      places: number;
      school: string;
    }): string;
    waitlisted(p: {
      name: string;
      date: LocalDate;
      time: LocalTime;
      position: number;
      /** Why they wait: no place was free, what is free is promised, or they wanted to. */
      because: "full" | "too-few" | "promised" | "wanted";
      places: number;
      decided: Decided;
      school: string;
    }): string;
    /** `free`: the class itself still has a place. */
    waitlistFull(p: { date: LocalDate; time: LocalTime; free: boolean; trainer: string }): string;
    tooManyPlaces(p: { most: number }): string;
    closed(p: { date: LocalDate; closedAt: When | null }): string;
    yesTaken(p: { date: LocalDate; time: LocalTime; places: number }): string;
    yesCounted(p: { time: LocalTime; rootTime: LocalTime; booked: boolean; decided: When }): string;
    yesTooLate(p: { time: LocalTime; rootTime: LocalTime; booked: boolean }): string;
    noMove(p: { rootTime: LocalTime; date: LocalDate }): string;
    noSeat(p: { time: LocalTime; rootTime: LocalTime }): string;
    noOffer(p: { date: LocalDate }): string;
    /** A yes that can't be taken back: the day is settled, or their old place is somebody else's. */
    keepsAfterYes(p: {
      time: LocalTime;
      date: LocalDate;
      trainer: string;
      settled: boolean;
    }): string;
    out(p: { date: LocalDate }): string;
    notOnList(p: { date: LocalDate; time: LocalTime; signUpOpen: boolean }): string;
    statusBooked(p: {
      date: LocalDate;
      time: LocalTime;
      places: number;
      asked: AskText | null;
    }): string;
    statusWaiting(p: {
      date: LocalDate;
      time: LocalTime;
      position: number;
      settled: boolean;
      decided: Decided;
      asked: AskText | null;
    }): string;
    nothingAsked(p: { standing: string }): string;
    puzzled(p: { trainer: string }): string;
    /** An unclear text from somebody who has said yes: do they take it back? */
    stillYes(p: { time: LocalTime; date: LocalDate; trainer: string }): string;
    /** They asked for other places than they have. */
    otherPlaces(p: { standing: string; trainer: string }): string;
    optedOut(p: { school: string }): string;
    optedIn(p: { school: string }): string;
    /** `agreed`: they had said yes; else a question is taken back. */
    slotOff(p: {
      time: LocalTime;
      rootTime: LocalTime;
      date: LocalDate;
      booked: boolean;
      agreed: boolean;
    }): string;
    placeAfterAll(p: { date: LocalDate; time: LocalTime; tentative: boolean }): string;
    unnamedReleased(p: { date: LocalDate }): string;
  };

  stranger: {
    greeting(p: { school: string; date: LocalDate | null; time: LocalTime }): string;
  };

  trainer: {
    commands: string;
    unknown: string;
    status(p: {
      date: LocalDate;
      phase: Phase;
      awaitingGo: boolean;
      paused: boolean;
      slots: SlotFigures[];
      waitingPlaces: number;
      pending: { name: string; time: LocalTime; by: When }[];
      next: When | null;
    }): string;
    list(p: {
      date: LocalDate;
      slots: { time: LocalTime; people: Entry[] }[];
      waiting: Entry[];
    }): string;
    plan(plan: PlanSummary): string;
    nothingToAsk(p: { date: LocalDate }): string;
    /** `code`: null if the trainer is being sent another one at this moment. */
    planForApproval(p: { plan: string; code: string | null }): string;
    withCode(p: { effect: string; code: string }): string;
    wrongCode(p: { triesLeft: number }): string;
    codeOver(p: { command: string }): string;
    noCodeOpen: string;
    /** Too many wrong codes came from the trainer's number. */
    codesLocked(p: { until: When }): string;
    standsOut: string;
    standsWaiting: string;
    which(p: { choices: { name: string; phoneEnd: string; standing: string }[] }): string;
    nobodyNamed(p: { name: string }): string;
    missingName(p: { command: string }): string;
    effectSplit(p: { plan: string }): string;
    effectGo(p: { plan: string }): string;
    effectResume(p: { plan: string | null }): string;
    effectOpen(p: { time: LocalTime; people: Entry[] }): string;
    effectDrop(p: { time: LocalTime; people: Entry[] }): string;
    effectPin(p: { name: string; date: LocalDate }): string;
    effectUnpin(p: { name: string; date: LocalDate }): string;
    doneSplit(p: { asked: number; paused: boolean; heldUntil: When | null }): string;
    donePaused: string;
    doneResumed(p: { asked: number; heldUntil: When | null }): string;
    doneOpened(p: { time: LocalTime }): string;
    doneDropped(p: { time: LocalTime }): string;
    donePinned(p: { name: string }): string;
    doneUnpinned(p: { name: string }): string;
    notNow(p: { command: string; phase: Phase }): string;
    alreadyPaused: string;
    notPaused: string;
    noShortSlot: string;
    nobodyToOpenFor(p: { time: LocalTime }): string;
    whichSlot(p: { command: string; times: LocalTime[] }): string;
    alreadyPinned(p: { name: string }): string;
    notPinned(p: { name: string }): string;
    short(p: { date: LocalDate; time: LocalTime; people: Entry[]; min: number; by: When }): string;
    saidNoTooLate(p: { name: string; time: LocalTime }): string;
    notReached(p: { name: string; text: string }): string;
    /** A change after the day has settled: the slot left, the slot taken. */
    paperChanged(p: { name: string; left: LocalTime | null; taken: LocalTime | null }): string;
    badNumber(p: { name: string; phoneEnd: string }): string;
    optedOutWrote(p: { name: string }): string;
    why(p: { name: string; lines: string[] }): string;
    nothingAbout(p: { name: string }): string;
  };

  facts: FactsInWords;
  reasons: ReasonsInWords;
};

/** What a fact needs to be put into words. */
export type FactView = { slotTime(slot: number): LocalTime; when(at: Instant): string };

/** A fact of the ledger in words, `Gabi is asked to move to 09:00, until 10:00`; `who`: whom it is about. */
export type FactsInWords = {
  [Name in Fact["fact"]]: (
    fact: Extract<Fact, { fact: Name }>,
    who: string,
    view: FactView,
  ) => string;
};

/** Why it happened, in words. */
export type ReasonsInWords = {
  [Because in Reason["because"]]: (
    reason: Extract<Reason, { because: Because }>,
    at: (instant: Instant) => string,
  ) => string;
};
