/** Every text that the trainer gets, at its longest, with the names that a test gives, on a full Saturday. */
import type { Entry, Seat, Wording } from "../../../src/conversations/wording/wording.ts";
import { by, dayOf, type Names, rootTime, time } from "./every-text.ts";

type Words = Wording["trainer"];
type Texts<Key extends string> = Record<Key, string>;

const phase = "splitting";
const heldUntil = by;
const seat: Seat = { time, taken: 6, capacity: 7 };
const root: Seat = { time: rootTime, taken: 7, capacity: 7 };
const waitlist = { taken: 5, size: 4 };

function peopleCalled(name: string): [Entry, Entry] {
  return [
    { name, places: 2 },
    { name, places: 1 },
  ];
}

type Looks =
  | "commands"
  | "status"
  | "list"
  | "plan"
  | "nothingToAsk"
  | "restIn"
  | "planForApproval"
  | "nothingAbout"
  | "summary"
  | "short";

/** What she looks at, and what the day tells her by itself. */
export function looks({ trainer: words, paper }: Wording, names: Names): Texts<Looks | "paper"> {
  const { name } = names;
  const date = dayOf(names);
  const people = peopleCalled(name);
  const slot = { time, status: "tentative", capacity: 7 } as const;
  const plan = planOf(words, names);
  return {
    paper: paper({
      ...{ date, calledOff: false, heldByPause: true, waiting: people, unreached: [name] },
      slots: [{ ...slot, status: "open", places: 3, people }],
    }),
    commands: words.commands,
    status: words.status({
      ...{ date, phase, awaitingGo: true, paused: true, waitingPlaces: 3, next: by },
      slots: [{ ...slot, yes: 2, asked: 3, target: 5, short: true }],
      pending: [{ name, time, by }],
    }),
    list: words.list({ date, slots: [{ time, open: false, people }], waiting: people }),
    plan,
    nothingToAsk: words.nothingToAsk({ date }),
    restIn: words.restIn("paper"),
    planForApproval: words.planForApproval({ plan, code: "4821" }),
    nothingAbout: words.nothingAbout({ name }),
    summary: words.summary({
      ...{ date, calledOff: false, slots: [seat, root], texts: 42 },
      ...{ cameIn: [name], moved: [name], declined: [], silent: [name], left: [], waiting: [name] },
    }),
    short: words.short({ date, time, people, min: 3, by }),
  };
}

function planOf(words: Words, names: Names): string {
  const people = peopleCalled(names.name);
  return words.plan({
    ...{ date: dayOf(names), bookedPlaces: 7, waitingPlaces: 3, capacity: 7, offers: people },
    awaitsAnswers: false,
    targets: [{ time, places: 5 }],
    asks: people.map((one) => ({ ...one, kind: "move" as const, time })),
    replyWithinMs: 90 * 60_000,
    latestEnd: by,
  });
}

type Effects = Extract<keyof Words, `effect${string}`>;

/** What a command would do; each goes out with a code, which is not here. */
export function effects({ trainer: words }: Wording, names: Names): Texts<Effects> {
  const { name } = names;
  const date = dayOf(names);
  const people = peopleCalled(name);
  const plan = planOf(words, names);
  return {
    effectSplit: words.effectSplit({ plan, begins: { how: "at", at: by } }),
    effectGo: words.effectGo({ plan, begins: { how: "after-answers" } }),
    effectResume: words.effectResume({ date, plan }),
    effectOpen: words.effectOpen({ date, time, people }),
    effectDrop: words.effectDrop({ date, time, people }),
    effectPin: words.effectPin({ name, date, asked: true }),
    effectUnpin: words.effectUnpin({ name, date }),
    effectRemove: words.effectRemove({ name, date, time, asked: true, reached: false }),
    ...effectsByHand(words, names),
    effectTell: words.effectTell({
      ...{ date, people: 12, text: null, segments: 3, heldUntil, unreached: [name] },
    }),
    effectCallOff: words.effectCallOff({
      ...{ date, people: 12, reason: "storm warning", unreached: [name] },
    }),
  };
}

type ByHand = "effectAdd" | "effectMove" | "effectWait" | "effectCapacity";

function effectsByHand(words: Words, names: Names): Texts<ByHand> {
  const { name } = names;
  const date = dayOf(names);
  const passedOver = [name, name];
  return {
    effectAdd: words.effectAdd({
      ...{ name, date, root, waitlist, passedOver, places: 2, seat: null, position: 5 },
      ...{ knownAs: null, optedOut: true },
    }),
    effectMove: words.effectMove({
      ...{ name, date, seat, passedOver, from: rootTime, opens: true, tentative: false },
      ...{ asked: true, pins: true, reached: true },
    }),
    effectWait: words.effectWait({
      ...{ name, date, waitlist, from: rootTime, agreed: time, position: 5, asked: true },
      reached: true,
    }),
    effectCapacity: words.effectCapacity({ date, seat }),
  };
}

type Done = Extract<keyof Words, `done${string}`>;

/** What she hears when it is done. */
export function done({ trainer: words }: Wording, names: Names): Texts<Done> {
  const { name } = names;
  const date = dayOf(names);
  return {
    doneSplit: words.doneSplit({ asked: 5, paused: false, heldUntil }),
    donePaused: words.donePaused,
    doneResumed: words.doneResumed({ asked: 5, heldUntil }),
    doneOpened: words.doneOpened({ date, time }),
    doneDropped: words.doneDropped({ date, time }),
    donePinned: words.donePinned({ name }),
    doneUnpinned: words.doneUnpinned({ name }),
    doneAdded: words.doneAdded({ name, time: null, position: 5 }),
    doneRemoved: words.doneRemoved({ name }),
    doneMoved: words.doneMoved({ name, time, tentative: true }),
    doneWaiting: words.doneWaiting({ name, position: 5 }),
    doneCapacity: words.doneCapacity({ date, time, capacity: 12 }),
    doneTold: words.doneTold({ people: 12, heldUntil }),
    doneCalledOff: words.doneCalledOff({ people: 12, unreached: [name] }),
  };
}

type Rest = Exclude<
  keyof Words,
  | Looks
  | Effects
  | Done
  | keyof ReturnType<typeof notices>
  | "commandWords"
  | "smallWords"
  | "usage"
>;

/** Why something isn't done, and what is asked back. */
export function refusals({ trainer: words }: Wording, names: Names): Texts<Rest> {
  const { name } = names;
  const date = dayOf(names);
  const asked = [{ name, by }];
  const standing = words.standsOut;
  return {
    unknown: words.unknown,
    noSuchTime: words.noSuchTime({ times: [time, rootTime] }),
    withCode: words.withCode({
      effect: words.effectPin({ name, date, asked: true }),
      code: "4821",
    }),
    wrongCode: words.wrongCode({ triesLeft: 0 }),
    codeOver: words.codeOver({ command: "RESUME" }),
    noCodeOpen: words.noCodeOpen,
    codeForOther: words.codeForOther({ command: "CAPACITY", open: "TELL" }),
    codesLocked: words.codesLocked({ until: by }),
    standsOut: words.standsOut,
    standsWaiting: words.standsWaiting,
    which: words.which({ choices: [1, 2].map(() => ({ name, phoneEnd: "01", standing })) }),
    nobodyNamed: words.nobodyNamed({ name }),
    cantAdd: words.cantAdd,
    alreadyOn: words.alreadyOn({ name, standing: words.standsWaiting }),
    alreadyThere: words.alreadyThere({ name, time }),
    alreadyWaiting: words.alreadyWaiting({ name, position: 5 }),
    partyTooBig: words.partyTooBig({ places: 8, most: 7 }),
    slotFull: words.slotFull({ seat, places: 2, asked }),
    capacityTooLow: words.capacityTooLow({ capacity: 5, seat, wouldGo: [name, name], asked }),
    capacityIs: words.capacityIs({ time, capacity: 7 }),
    nobodyToTell: words.nobodyToTell({ date }),
    whichClass: words.whichClass({ choices: [time, rootTime].map((at) => ({ date, time: at })) }),
    notNow: words.notNow({ command: "SPLIT", phase }),
    alreadyPaused: words.alreadyPaused,
    notPaused: words.notPaused,
    noShortSlot: words.noShortSlot,
    nobodyToOpenFor: words.nobodyToOpenFor({ time }),
    whichSlot: words.whichSlot({ command: "OPEN", times: [time, rootTime] }),
    alreadyPinned: words.alreadyPinned({ name }),
    notPinned: words.notPinned({ name }),
    slotStarted: words.slotStarted({ time }),
    dayIsOver: words.dayIsOver({ command: "CAPACITY" }),
    consequences: words.consequences({
      asks: [{ name, time }],
      heldUntil: by,
      withdrawn: [name],
      opens: [{ time, people: [name] }],
      off: [{ time, people: [name] }],
      settles: true,
    }),
  };
}

type Notices =
  | "capReached"
  | "saidNoTooLate"
  | "saidNoToMove"
  | "notReached"
  | "paperChanged"
  | "badNumber"
  | "optedOutWrote";

/** What she hears of somebody. */
export function notices({ trainer: words }: Wording, { name }: Names): Texts<Notices> {
  const text = "it's settled: you have a place.";
  return {
    capReached: words.capReached({ held: "answer", name, most: 20, text }),
    saidNoTooLate: words.saidNoTooLate({ name, time }),
    saidNoToMove: words.saidNoToMove({ name, time }),
    notReached: words.notReached({ name, text }),
    paperChanged: words.paperChanged({ name, left: time, taken: null }),
    badNumber: words.badNumber({ name, phoneEnd: "01" }),
    optedOutWrote: words.optedOutWrote({ name }),
  };
}
