/** Wording: what every language has to say. A language is one file that satisfies this type. */
import type { AskKind, AskOutcome, Phase, SlotStatus } from "../../domain/day.ts";
import type { Fact } from "../../domain/facts.ts";
import type { Reason } from "../../domain/reasons.ts";
import type { Instant, LocalDate, LocalTime, Weekday } from "../../domain/times.ts";
import type { CommandName } from "../trainer/trainer-commands.ts";
import type { Decisive } from "../why/why-comparison.ts";
import type { Line } from "../why/why-obstacles.ts";
import type { Fate } from "../why/why-order.ts";
import type { Explanation } from "../why/why-standing.ts";
import type { PageWords } from "./page-words.ts";
import type { When } from "./when.ts";

/** A training day as texts name it; `className` where the school has several classes. */
export type DayName = { date: LocalDate; className: string | null };

/** When something is decided: from a moment on, or by one at the latest. */
export type Decided = { word: "from" | "by"; at: When };

/** A person and their places in a list. */
export type Entry = { name: string; places: number };

/** When a plan's questions begin; `settles`: nobody has to be asked, so the closing texts go out at once. */
export type Beginning =
  | { how: "settles" | "now" | "after-answers" | "after-resume" }
  | { how: "at"; at: When };

export type PaperSheet = {
  date: DayName;
  calledOff: boolean;
  /** Free places aren't offered, since the trainer has paused. */
  heldByPause: boolean;
  /** Of a slot that isn't open yet: who has said yes to it. */
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
  /** It waits for the trainer's OPEN or DROP. */
  short: boolean;
};

export type PlanSummary = {
  date: DayName;
  bookedPlaces: number;
  waitingPlaces: number;
  capacity: number;
  /** Open offers are answered first. */
  awaitsAnswers: boolean;
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
  date: DayName;
  /** The slot asked about. */
  time: LocalTime;
  rootTime: LocalTime;
  places: number;
  by: When;
  trainer: string;
};

export type Closing = {
  name: string | null;
  date: DayName;
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

/** What has happened since somebody began to wait. */
export type Since = {
  /** Their place in line at first. */
  first: number;
  /** Places that have come free for those who wait. */
  freed: number;
  /** What they were asked and how that ended, in order. */
  asked: { time: LocalTime; outcome: AskOutcome }[];
};

/** A place in a slot of so many. */
export type Seat = { time: LocalTime; taken: number; capacity: number };

/** Words that the trainer may put into a command; each language brings its own. */
export type SmallWords = {
  /** Beside a command that needs nothing else: `PAUSE please`. */
  courtesies: readonly string[];
  /** `WHY Anna NOT Bea`, and what may stand before the NOT: `and`, `why`. */
  not: readonly string[];
  beforeNot: readonly string[];
  /** The waitlist, at the end of ADD. */
  maybe: readonly string[];
  /** Beside a number, in ADD: `tel: +36301234567`. */
  beforePhone: readonly string[];
  /** `LINK NEW`. */
  renew: readonly string[];
  /** Before a time: `MOVE Anna to 9:00`; and at its end: `9-re`. */
  beforeTime: readonly string[];
  timeEndings: readonly string[];
};

export type Wording = {
  /** What the language calls itself. */
  name: string;
  /** Words in the names of classes that don't tell one from another: lower case, without accents. */
  classWords: readonly string[];
  /** The words for each weekday, as people name a class by it: lower case, without accents, the full one first. */
  weekdayWords: Record<Weekday, readonly string[]>;
  day(date: DayName): string;
  when(when: When): string;
  nameless(phone: string): string;
  someone: string;
  /** Somebody whose data was erased, where a name would stand. */
  erased: string;
  /** The end of a list that is cut: so many more. */
  andMore(count: number): string;
  /** What happened and why, as one line of WHY. */
  decision(p: { what: string; why: string }): string;
  /** The end of the first text that somebody gets: who writes (null: the text says so), and how to end it. */
  introduction(p: { school: string | null }): string;

  askMove(ask: AskText): string;
  askSeat(ask: AskText): string;
  askOffer(ask: AskText): string;
  clarify(ask: AskText): string;
  closing(closing: Closing): string;
  paper(sheet: PaperSheet): string;

  participant: {
    askName(p: { school: string; date: DayName; time: LocalTime; waiting: boolean }): string;
    askNameAgain(): string;
    booked(p: {
      name: string;
      date: DayName;
      time: LocalTime;
      places: number;
      school: string;
    }): string;
    waitlisted(p: {
      name: string;
      date: DayName;
      time: LocalTime;
      position: number;
      /** Why they wait: no place was free, what is free is promised, or they wanted to. */
      because: "full" | "too-few" | "promised" | "wanted";
      places: number;
      decided: Decided;
      school: string;
    }): string;
    /** `free`: the class itself still has a place. */
    waitlistFull(p: { date: DayName; time: LocalTime; free: boolean; trainer: string }): string;
    tooManyPlaces(p: { most: number }): string;
    closed(p: { date: DayName; closedAt: When | null }): string;
    yesTaken(p: { date: DayName; time: LocalTime; places: number }): string;
    yesCounted(p: {
      date: DayName;
      time: LocalTime;
      rootTime: LocalTime;
      booked: boolean;
      decided: When;
    }): string;
    yesTooLate(p: { time: LocalTime; rootTime: LocalTime; booked: boolean }): string;
    noMove(p: { rootTime: LocalTime; date: DayName }): string;
    noSeat(p: { time: LocalTime; rootTime: LocalTime }): string;
    noOffer(p: { date: DayName }): string;
    /** A yes that can't be taken back: the day is settled, their old place is somebody else's, or the trainer has moved them. */
    keepsAfterYes(p: {
      time: LocalTime;
      date: DayName;
      trainer: string;
      because: "settled" | "place-gone" | "trainer-moved";
    }): string;
    out(p: { date: DayName }): string;
    notOnList(p: { date: DayName; time: LocalTime; signUpOpen: boolean }): string;
    statusBooked(p: {
      date: DayName;
      time: LocalTime;
      places: number;
      asked: AskText | null;
    }): string;
    statusWaiting(p: {
      date: DayName;
      time: LocalTime;
      position: number;
      settled: boolean;
      decided: Decided;
      asked: AskText | null;
      /** A slot with room that they could have for the asking. */
      freeTime: LocalTime | null;
      since: Since;
    }): string;
    nothingAsked(p: { standing: string }): string;
    puzzled(p: { trainer: string }): string;
    /** An unclear text from somebody who has said yes: do they take it back? */
    stillYes(p: { time: LocalTime; date: DayName; trainer: string }): string;
    /** They asked for other places than they have. */
    otherPlaces(p: { standing: string; trainer: string }): string;
    optedOut(p: { school: string }): string;
    optedIn(p: { school: string }): string;
    /** `agreed`: they had said yes; else a question is taken back. */
    slotOff(p: {
      time: LocalTime;
      rootTime: LocalTime;
      date: DayName;
      booked: boolean;
      agreed: boolean;
    }): string;
    placeAfterAll(p: { date: DayName; time: LocalTime; tentative: boolean }): string;
    unnamedReleased(p: { date: DayName }): string;
    /** The trainer has put them on the list; `position`: in line, if on the waitlist. */
    added(p: {
      date: DayName;
      time: LocalTime;
      places: number;
      position: number | null;
      trainer: string;
    }): string;
    removed(p: { date: DayName; trainer: string }): string;
    /** The trainer has given them this slot; `tentative`: once it opens. */
    moved(p: {
      date: DayName;
      time: LocalTime;
      from: LocalTime | null;
      tentative: boolean;
      trainer: string;
    }): string;
    /** The trainer has put somebody who had a place on the waitlist. */
    putToWait(p: {
      date: DayName;
      from: LocalTime;
      /** What they had said yes to. */
      agreed: LocalTime | null;
      position: number;
      trainer: string;
    }): string;
    /** The trainer has decided that they aren't asked to move, while they were. */
    keptByTrainer(p: { date: DayName; time: LocalTime; trainer: string }): string;
    /** The trainer's own words. */
    told(p: { text: string; trainer: string; date: DayName }): string;
    calledOff(p: {
      date: DayName;
      time: LocalTime;
      reason: string | null;
      trainer: string;
    }): string;
    /** The day is called off: the answer to whatever is texted about it. */
    isCalledOff(p: { date: DayName; time: LocalTime }): string;
    reminder(p: { date: DayName; time: LocalTime }): string;
    /** Their language is this one now. */
    language(p: { school: string }): string;
    /** Which languages there are: how each calls itself, with the word that chooses it. */
    languages(p: { choices: { name: string; word: string }[] }): string;
    /** The school has several classes and the text doesn't say which it is about. */
    whichClass(p: { choices: { date: DayName; time: LocalTime }[] }): string;
  };

  stranger: {
    /** `date`: the only class's day, if sign-up is open; with several classes `classNames` has their names. */
    greeting(p: {
      school: string;
      date: DayName | null;
      time: LocalTime;
      classNames: readonly string[];
    }): string;
    /** A wish to sign up with more in it, or other places, than can be read. */
    unreadable(p: { classNames: readonly string[] }): string;
  };

  trainer: {
    /** Small words in commands, lower case, without accents. */
    smallWords: SmallWords;
    /** What each command may be called besides its own name: capitals, without accents. */
    commandWords: Record<CommandName, readonly string[]>;
    commands: string;
    unknown: string;
    /** How a command is written, when its arguments are missing or wrong. */
    usage: Record<CommandName, string>;
    noSuchTime(p: { times: LocalTime[] }): string;
    /** The slot has begun. */
    slotStarted(p: { time: LocalTime }): string;
    /** A code of a day that is over by now. */
    dayIsOver(p: { command: CommandName }): string;
    status(p: {
      date: DayName;
      phase: Phase;
      awaitingGo: boolean;
      paused: boolean;
      slots: SlotFigures[];
      waitingPlaces: number;
      pending: { name: string; time: LocalTime; by: When }[];
      next: When | null;
    }): string;
    list(p: {
      date: DayName;
      slots: { time: LocalTime; open: boolean; people: Entry[] }[];
      waiting: Entry[];
    }): string;
    plan(plan: PlanSummary): string;
    nothingToAsk(p: { date: DayName }): string;
    /** The program's own command (`backwalk paper`) that shows what a text was too short for. */
    restIn(command: "paper" | "why"): string;
    /** `code`: null if the trainer is being sent another one at this moment. */
    planForApproval(p: { plan: string; code: string | null }): string;
    withCode(p: { effect: string; code: string }): string;
    wrongCode(p: { triesLeft: number }): string;
    codeOver(p: { command: CommandName }): string;
    noCodeOpen: string;
    /** A code came with one command, but `open` waits for it. */
    codeForOther(p: { command: string; open: CommandName }): string;
    /** Too many wrong codes came from the trainer's number. */
    codesLocked(p: { until: When }): string;
    standsOut: string;
    standsWaiting: string;
    which(p: { choices: { name: string; phoneEnd: string; standing: string }[] }): string;
    nobodyNamed(p: { name: string }): string;
    effectSplit(p: { plan: string; begins: Beginning }): string;
    effectGo(p: { plan: string; begins: Beginning }): string;
    effectResume(p: { date: DayName; plan: string | null }): string;
    effectOpen(p: { date: DayName; time: LocalTime; people: Entry[] }): string;
    effectDrop(p: { date: DayName; time: LocalTime; people: Entry[] }): string;
    /** `asked`: a question that they have is taken back. */
    effectPin(p: { name: string; date: DayName; asked: boolean }): string;
    effectUnpin(p: { name: string; date: DayName }): string;
    /** `seat`: with them, null for the waitlist; `knownAs`: another name that the number has so far. */
    effectAdd(p: {
      name: string;
      places: number;
      date: DayName;
      seat: Seat | null;
      root: Seat;
      position: number;
      waitlist: { taken: number; size: number };
      passedOver: string[];
      knownAs: string | null;
      optedOut: boolean;
    }): string;
    /** What a command leads to besides, added to its effect; empty if to nothing. `heldUntil`: the end of quiet hours. */
    consequences(p: {
      asks: { name: string; time: LocalTime }[];
      heldUntil: When | null;
      withdrawn: string[];
      opens: { time: LocalTime; people: string[] }[];
      /** Slots that are off, with those who had said yes to them. */
      off: { time: LocalTime; people: string[] }[];
      settles: boolean;
    }): string;
    /** `asked`: a question that they have is taken back; `reached`: a text reaches them. */
    effectRemove(p: {
      name: string;
      date: DayName;
      time: LocalTime | null;
      asked: boolean;
      reached: boolean;
    }): string;
    effectMove(p: {
      name: string;
      date: DayName;
      from: LocalTime | null;
      seat: Seat;
      opens: boolean;
      tentative: boolean;
      asked: boolean;
      passedOver: string[];
      pins: boolean;
      reached: boolean;
    }): string;
    /** `agreed`: a slot that they have said yes to. */
    effectWait(p: {
      name: string;
      date: DayName;
      from: LocalTime;
      agreed: LocalTime | null;
      position: number;
      waitlist: { taken: number; size: number };
      asked: boolean;
      reached: boolean;
    }): string;
    effectCapacity(p: { date: DayName; seat: Seat }): string;
    /** `text`: null if it can't be shown beside a code; `heldUntil`: in quiet hours, their end. */
    effectTell(p: {
      date: DayName;
      people: number;
      text: string | null;
      segments: number;
      heldUntil: When | null;
      unreached: string[];
    }): string;
    effectCallOff(p: {
      date: DayName;
      people: number;
      reason: string | null;
      unreached: string[];
    }): string;
    doneSplit(p: { asked: number; paused: boolean; heldUntil: When | null }): string;
    donePaused: string;
    doneResumed(p: { asked: number; heldUntil: When | null }): string;
    doneOpened(p: { date: DayName; time: LocalTime }): string;
    doneDropped(p: { date: DayName; time: LocalTime }): string;
    donePinned(p: { name: string }): string;
    doneUnpinned(p: { name: string }): string;
    doneAdded(p: { name: string; time: LocalTime | null; position: number }): string;
    doneRemoved(p: { name: string }): string;
    doneMoved(p: { name: string; time: LocalTime; tentative: boolean }): string;
    doneWaiting(p: { name: string; position: number }): string;
    doneCapacity(p: { date: DayName; time: LocalTime; capacity: number }): string;
    doneTold(p: { people: number; heldUntil: When | null }): string;
    doneCalledOff(p: { people: number; unreached: string[] }): string;
    /** ADD with the trainer's or the bot's own number. */
    cantAdd: string;
    alreadyOn(p: { name: string; standing: string }): string;
    alreadyThere(p: { name: string; time: LocalTime }): string;
    alreadyWaiting(p: { name: string; position: number }): string;
    /** No slot has so many places. */
    partyTooBig(p: { places: number; most: number }): string;
    /** `asked`: who is being asked about its last places, and until when. */
    slotFull(p: { seat: Seat; places: number; asked: { name: string; by: When }[] }): string;
    /** `wouldGo`: latest booked first. */
    capacityTooLow(p: {
      capacity: number;
      seat: Seat;
      wouldGo: string[];
      asked: { name: string; by: When }[];
    }): string;
    capacityIs(p: { time: LocalTime; capacity: number }): string;
    nobodyToTell(p: { date: DayName }): string;
    /** Which class a command is about, when the school has several. */
    whichClass(p: { choices: { date: DayName; time: LocalTime }[] }): string;
    /** The day is over: who came in, moved, said no or nothing, left, and how many texts it took. */
    summary(p: {
      date: DayName;
      calledOff: boolean;
      slots: Seat[];
      cameIn: string[];
      moved: string[];
      declined: string[];
      silent: string[];
      left: string[];
      waiting: string[];
      texts: number;
    }): string;
    /** The school's cap of texts a day holds a text back. */
    capReached(p: {
      name: string;
      most: number;
      held: "question" | "answer" | "news";
      text: string;
    }): string;
    notNow(p: { command: CommandName; phase: Phase }): string;
    alreadyPaused: string;
    notPaused: string;
    noShortSlot: string;
    nobodyToOpenFor(p: { time: LocalTime }): string;
    whichSlot(p: { command: CommandName; times: LocalTime[] }): string;
    alreadyPinned(p: { name: string }): string;
    notPinned(p: { name: string }): string;
    short(p: { date: DayName; time: LocalTime; people: Entry[]; min: number; by: When }): string;
    saidNoTooLate(p: { name: string; time: LocalTime }): string;
    /** A no to the slot that the trainer has given them. */
    saidNoToMove(p: { name: string; time: LocalTime }): string;
    notReached(p: { name: string; text: string }): string;
    /** A change after the day has settled: the slot left, the slot taken. */
    paperChanged(p: { name: string; left: LocalTime | null; taken: LocalTime | null }): string;
    badNumber(p: { name: string; phoneEnd: string }): string;
    optedOutWrote(p: { name: string }): string;
    nothingAbout(p: { name: string }): string;
  };

  /** What texts say with a link to a page. `renewed`: all earlier links of theirs are invalid now. */
  links: {
    /** LINK, to the trainer. */
    live(p: { date: DayName; url: string; renewed: boolean }): string;
    /** LINK, to anybody else. */
    own(p: { date: DayName; url: string; renewed: boolean }): string;
    /** A line below the paper. */
    paper(p: { url: string }): string;
    /** At the end of a STATUS. */
    status(p: { url: string }): string;
    /** LINK where there are no pages. */
    none: string;
  };
  facts: FactsInWords;
  reasons: ReasonsInWords;
  why: WhyWords;
  pages: PageWords;
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

/** What an explanation needs to be put into words. */
export type WhyView = { slotTime(slot: number): LocalTime; when(at: Instant): When };

export type OwnWhyView = WhyView & {
  date: DayName;
  rootTime: LocalTime;
  trainer: string;
  /** Of a slot whose free place they may ask for. */
  freeTime: LocalTime | null;
};

/** Of a day that is called off there is no more to explain. */
export type OwnExplanation = Exclude<Explanation, { because: "called-off" }>;

/** Somebody in a line of people who compete, `1. Hanna: 09:00 by 10:00, yes 09:05`. */
export type ContenderView = {
  name: string;
  places: number;
  /** From 1; null: pinned, the walk doesn't come by. */
  position: number | null;
  /** Which line, where people of both are named together. */
  line: Line | null;
  fates: Fate[];
};

/** The answers to WHY. */
export type WhyWords = {
  /** To the trainer; the day is named where the school has several classes. */
  answer(p: { date: DayName; lines: string[] }): string;
  /** How somebody (`who`) stands and why, in one sentence. */
  explained: {
    [Because in Explanation["because"]]: (
      explanation: Extract<Explanation, { because: Because }>,
      who: string,
      view: WhyView,
    ) => string;
  };
  /** The same to themselves; it names nobody but the trainer. */
  own: {
    [Because in OwnExplanation["because"]]: (
      explanation: Extract<OwnExplanation, { because: Because }>,
      view: OwnWhyView,
    ) => string;
  };
  /** What stands above a line of contenders. */
  inOrder: Record<Line, string>;
  contender(contender: ContenderView, view: WhyView): string;
  /** In place of those whom a long line leaves out. */
  more: string;
  /** Why the one and not the other, in one or two sentences. */
  decisive: {
    [Because in Decisive["because"]]: (
      decisive: Extract<Decisive, { because: Because }>,
      names: { one: string; other: string },
      view: WhyView,
    ) => string;
  };
};
