/** Every text that people get, at its longest, with the names that a test gives; the trainer's are in a file of their own. */
import { languageChoices } from "../../../src/conversations/languages/languages.ts";
import type {
  AskText,
  Closing,
  DayName,
  Since,
  Wording,
} from "../../../src/conversations/wording/wording.ts";

/** `className`: where the school has several classes. */
export type Names = { name: string; school: string; trainer: string; className: string | null };

export const time = "09:00";
export const rootTime = "10:30";
const today = { date: "2026-11-22", time: "20:00", today: true };
/** Longer: with its day. */
export const by = { date: "2026-11-22", time: "20:00", today: false };
/** The most letters that TELL and the reason of CALLOFF may have, as their usage says. */
const [tellLettersMax, reasonLettersMax] = [400, 200];
const decided = { word: "from", at: by } as const;

export function dayOf({ className }: Names): DayName {
  return { date: "2026-11-22", className };
}

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
  return { ...names, date: dayOf(names), time, rootTime, places, by: until };
}

/** One for each outcome and for a slot with room; `off`: also of what they agreed to and doesn't happen. */
export function closings(
  words: Wording,
  names: Names,
  off: Closing["off"] = null,
): Record<Closing["outcome"] | "waiting-but-free" | "offered" | "comes-first", string> {
  const say = (
    outcome: Closing["outcome"],
    slot: string | null,
    rest: Partial<Closing> = {},
  ): string =>
    words.closing({
      ...{ ...names, date: dayOf(names), rootTime, outcome, off, time: slot },
      ...{ places: 2, position: 12, freeTime: null, offered: false, comesFirst: false },
      ...rest,
    });
  return {
    stays: say("stays", rootTime),
    moved: say("moved", time),
    seated: say("seated", time),
    waiting: say("waiting", null),
    "waiting-but-free": say("waiting", null, { freeTime: rootTime }),
    offered: say("waiting", null, { offered: true }),
    "comes-first": say("waiting", null, { comesFirst: true }),
  };
}

type Texts<Key extends string> = Record<Key, string>;

type SigningUp =
  | "greeting"
  | "unreadable"
  | "askName"
  | "askNameAgain"
  | "booked"
  | "waitlisted"
  | "waitlistFull"
  | "tooManyPlaces"
  | "closed"
  | "notOnList"
  | "otherPlaces"
  | "unnamedReleased"
  | "whichClass"
  | "languages";

/** The answers to those who sign up or don't know how to: for many the first text that they get. */
export function signingUp(
  { participant: words, stranger }: Wording,
  names: Names,
): Texts<SigningUp> {
  const date = dayOf(names);
  const place = { date, time };
  const { className } = names;
  const waiting = { ...names, ...place, position: 12, places: 2 };
  const standing = words.statusBooked({ ...place, places: 2, asked: null });
  return {
    greeting: stranger.greeting({
      ...{ ...names, ...place },
      classNames: className === null ? ["Sunday class"] : [className, className],
    }),
    unreadable: stranger.unreadable({
      classNames: className === null ? ["Sunday class"] : [className, className],
    }),
    askName: words.askName({ ...names, ...place, waiting: true }),
    askNameAgain: words.askNameAgain(),
    booked: words.booked({ ...names, ...place, places: 2 }),
    waitlisted: words.waitlisted({ ...waiting, because: "too-few", decided }),
    waitlistFull: words.waitlistFull({ ...names, ...place, free: true }),
    tooManyPlaces: words.tooManyPlaces({ most: 7 }),
    closed: words.closed({ date, closedAt: by }),
    notOnList: words.notOnList({ ...place, signUpOpen: false }),
    otherPlaces: words.otherPlaces({ ...names, standing }),
    unnamedReleased: words.unnamedReleased({ date }),
    whichClass: words.whichClass({ choices: [place, { date, time: rootTime }] }),
    languages: words.languages({ choices: languageChoices() }),
  };
}

type ByHand =
  | "added"
  | "removed"
  | "moved"
  | "putToWait"
  | "keptByTrainer"
  | "told"
  | "calledOff"
  | "isCalledOff";

/** What somebody gets without having texted: the trainer's doing, and the reminder. */
export function byHand({ participant: words }: Wording, names: Names): Texts<ByHand | "reminder"> {
  const date = dayOf(names);
  const { trainer } = names;
  return {
    added: words.added({ date, time, places: 2, position: 12, trainer }),
    removed: words.removed({ date, trainer }),
    moved: words.moved({ date, time, from: rootTime, tentative: true, trainer }),
    putToWait: words.putToWait({ date, from: rootTime, agreed: time, position: 12, trainer }),
    keptByTrainer: words.keptByTrainer({ date, time, trainer }),
    told: words.told({ text: "a".repeat(tellLettersMax), trainer, date }),
    calledOff: words.calledOff({ date, time, reason: "a".repeat(reasonLettersMax), trainer }),
    isCalledOff: words.isCalledOff({ date, time }),
    reminder: words.reminder({ date, time }),
  };
}

/** The answers to everything else that participants text. */
export function replies(
  { participant: words }: Wording,
  names: Names,
): Texts<Exclude<keyof Wording["participant"], SigningUp | keyof ReturnType<typeof byHand>>> {
  const date = dayOf(names);
  const place = { date, time };
  const asked = askText(names, 2, today);
  const waiting = { ...place, position: 12, settled: false, decided };
  const standing = words.statusBooked({ ...place, places: 2, asked: null });
  return {
    yesTaken: words.yesTaken({ ...place, places: 2 }),
    yesCounted: words.yesCounted({ date, time, rootTime, booked: true, decided: by }),
    yesTooLate: words.yesTooLate({ time, rootTime, booked: true }),
    noMove: words.noMove({ rootTime, date }),
    noSeat: words.noSeat({ time, rootTime }),
    noOffer: words.noOffer({ date }),
    keepsAfterYes: words.keepsAfterYes({
      ...names,
      ...place,
      because: "trainer-moved",
    }),
    out: words.out({ date }),
    statusBooked: words.statusBooked({ ...place, places: 2, asked }),
    statusWaiting: words.statusWaiting({ ...waiting, asked, freeTime: null, since: unchanged }),
    nothingAsked: words.nothingAsked({ standing }),
    puzzled: words.puzzled(names),
    stillYes: words.stillYes({ ...names, ...place }),
    optedOut: words.optedOut(names),
    optedIn: words.optedIn(names),
    slotOff: words.slotOff({ ...place, rootTime, booked: false, agreed: true }),
    placeAfterAll: words.placeAfterAll({ ...place, tentative: true }),
    language: words.language(names),
  };
}

const unchanged: Since = { first: 12, freed: 0, asked: [] };

/** The answer to STATUS for somebody who has waited through all that can happen. */
export function longWait({ participant: words }: Wording, names: Names): string {
  const asked = [time, rootTime].map((at) => ({ time: at, outcome: "undeliverable" as const }));
  return words.statusWaiting({
    freeTime: null,
    ...{ date: dayOf(names), time, position: 12, settled: true, decided, asked: null },
    since: { first: 14, freed: 12, asked },
  });
}
