/** Every English text that people get, at its longest, with the names that a test gives. */
import type { AskText, Closing, Wording } from "../../src/conversations/wording/wording.ts";

export type Names = { name: string; school: string; trainer: string };

const date = "2026-11-22";
const time = "09:00";
const rootTime = "10:30";
const today = { date, time: "20:00", today: true };
/** Longer: with its day. */
const by = { date, time: "20:00", today: false };
const decided = { word: "from", at: by } as const;

type Questions = Record<"askMove" | "askSeat" | "askOffer" | "clarify", string>;

/** The questions, for one place and as on the day itself. */
export function questions(words: Wording, names: Names): Questions {
  return eachQuestion(words, askText(names, 1, today));
}

/** The questions to a party, put the day before. */
export function longQuestions(words: Wording, names: Names): Questions {
  return eachQuestion(words, askText(names, 2, by));
}

function eachQuestion(words: Wording, ask: AskText): Questions {
  return {
    askMove: words.askMove(ask),
    askSeat: words.askSeat(ask),
    askOffer: words.askOffer(ask),
    clarify: words.clarify(ask),
  };
}

function askText(names: Names, places: number, until: AskText["by"]): AskText {
  return { ...names, date, time, rootTime, places, by: until };
}

/** One for each outcome and for a slot with room; `off`: also of what they agreed to and doesn't happen. */
export function closings(
  words: Wording,
  names: Names,
  off: Closing["off"] = null,
): Record<Closing["outcome"] | "waiting-but-free", string> {
  const say = (
    outcome: Closing["outcome"],
    slot: string | null,
    freeTime: string | null = null,
  ): string =>
    words.closing({
      ...{ ...names, date, rootTime, outcome, off, freeTime, position: 12, time: slot },
      ...{ places: 2, offered: false, comesFirst: false },
    });
  return {
    stays: say("stays", rootTime),
    moved: say("moved", time),
    seated: say("seated", time),
    waiting: say("waiting", null),
    "waiting-but-free": say("waiting", null, rootTime),
  };
}

/** The answers to participants and strangers. */
export function replies(
  { participant: words, stranger }: Wording,
  names: Names,
): Record<keyof Wording["participant"] | "greeting", string> {
  const place = { date, time };
  const asked = askText(names, 2, today);
  const status = words.statusBooked({ ...place, places: 2, asked: null });
  return {
    greeting: stranger.greeting({ ...names, ...place }),
    askName: words.askName({ ...names, ...place, waiting: true }),
    askNameAgain: words.askNameAgain(),
    booked: words.booked({ ...names, ...place, places: 2 }),
    waitlisted: words.waitlisted({
      ...names,
      ...place,
      position: 12,
      places: 2,
      because: "too-few",
      decided,
    }),
    waitlistFull: words.waitlistFull({ ...names, ...place, free: true }),
    tooManyPlaces: words.tooManyPlaces({ most: 7 }),
    closed: words.closed({ date, closedAt: by }),
    yesTaken: words.yesTaken({ ...place, places: 2 }),
    yesCounted: words.yesCounted({ time, rootTime, booked: true, decided: by }),
    yesTooLate: words.yesTooLate({ time, rootTime, booked: true }),
    noMove: words.noMove({ rootTime, date }),
    noSeat: words.noSeat({ time, rootTime }),
    noOffer: words.noOffer({ date }),
    keepsAfterYes: words.keepsAfterYes({ ...names, ...place, settled: false }),
    out: words.out({ date }),
    notOnList: words.notOnList({ ...place, signUpOpen: false }),
    statusBooked: words.statusBooked({ ...place, places: 2, asked }),
    statusWaiting: words.statusWaiting({ ...place, position: 12, settled: false, decided, asked }),
    nothingAsked: words.nothingAsked({ standing: status }),
    puzzled: words.puzzled(names),
    stillYes: words.stillYes({ ...names, ...place }),
    otherPlaces: words.otherPlaces({ ...names, standing: status }),
    optedOut: words.optedOut(names),
    optedIn: words.optedIn(names),
    slotOff: words.slotOff({ ...place, rootTime, booked: false, agreed: true }),
    placeAfterAll: words.placeAfterAll({ ...place, tentative: true }),
    unnamedReleased: words.unnamedReleased({ date }),
  };
}

/** What the trainer gets, on a full Saturday. */
export function trainerTexts(
  { trainer: words, paper, when }: Wording,
  { name, trainer }: Names,
): Record<keyof Wording["trainer"] | "paper", string> {
  const people = [
    { name, places: 2 },
    { name, places: 1 },
  ];
  const slots = [{ time, people }];
  const phase = "splitting" as const;
  const slot = { time, status: "tentative" as const, capacity: 7 };
  const plan = words.plan({
    date,
    bookedPlaces: 7,
    waitingPlaces: 3,
    capacity: 7,
    offers: people,
    targets: [{ time, places: 5 }],
    asks: people.map((one) => ({ ...one, kind: "move" as const, time })),
    replyWithinMs: 90 * 60_000,
    latestEnd: by,
  });
  const heldUntil = by;
  return {
    paper: paper({
      date,
      slots: [{ ...slot, status: "open", places: 3, people }],
      waiting: people,
      unreached: [name],
    }),
    commands: words.commands,
    unknown: words.unknown,
    status: words.status({
      date,
      phase,
      awaitingGo: true,
      paused: true,
      waitingPlaces: 3,
      next: by,
      slots: [{ ...slot, yes: 2, asked: 3, target: 5 }],
      pending: [{ name, time, by }],
    }),
    list: words.list({ date, slots, waiting: people }),
    plan,
    nothingToAsk: words.nothingToAsk({ date }),
    planForApproval: words.planForApproval({ plan, code: "4821" }),
    withCode: words.withCode({ effect: words.effectPin({ name, date }), code: "4821" }),
    wrongCode: words.wrongCode({ triesLeft: 0 }),
    codeOver: words.codeOver({ command: "RESUME" }),
    noCodeOpen: words.noCodeOpen,
    codesLocked: words.codesLocked({ until: by }),
    standsOut: words.standsOut,
    standsWaiting: words.standsWaiting,
    which: words.which({
      choices: [1, 2].map(() => ({ name, phoneEnd: "01", standing: words.standsOut })),
    }),
    nobodyNamed: words.nobodyNamed({ name }),
    missingName: words.missingName({ command: "UNPIN" }),
    effectSplit: words.effectSplit({ plan }),
    effectGo: words.effectGo({ plan }),
    effectResume: words.effectResume({ plan }),
    effectOpen: words.effectOpen({ time, people }),
    effectDrop: words.effectDrop({ time, people }),
    effectPin: words.effectPin({ name, date }),
    effectUnpin: words.effectUnpin({ name, date }),
    doneSplit: words.doneSplit({ asked: 5, paused: false, heldUntil }),
    donePaused: words.donePaused,
    doneResumed: words.doneResumed({ asked: 5, heldUntil }),
    doneOpened: words.doneOpened({ time }),
    doneDropped: words.doneDropped({ time }),
    donePinned: words.donePinned({ name }),
    doneUnpinned: words.doneUnpinned({ name }),
    notNow: words.notNow({ command: "SPLIT", phase }),
    alreadyPaused: words.alreadyPaused,
    notPaused: words.notPaused,
    noShortSlot: words.noShortSlot,
    nobodyToOpenFor: words.nobodyToOpenFor({ time }),
    whichSlot: words.whichSlot({ command: "OPEN", times: [time, rootTime] }),
    alreadyPinned: words.alreadyPinned({ name }),
    notPinned: words.notPinned({ name }),
    short: words.short({ date, time, people, min: 3, by }),
    saidNoTooLate: words.saidNoTooLate({ name, time }),
    notReached: words.notReached({ name, text: "it's settled: you have a place." }),
    paperChanged: words.paperChanged({ name, left: time, taken: null }),
    badNumber: words.badNumber({ name, phoneEnd: "01" }),
    optedOutWrote: words.optedOutWrote({ name }),
    why: words.why({ name, lines: [`${name} ${trainer} ${when(by)}`] }),
    nothingAbout: words.nothingAbout({ name }),
  };
}
