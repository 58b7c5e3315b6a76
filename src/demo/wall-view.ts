/** What the wall shows: each phone with its texts and its owner's standing, and what was decided last. */

import { type Shown, shownOf } from "../conversations/pages/shown.ts";
import { personWith } from "../conversations/people.ts";
import { openCode } from "../conversations/trainer/codes.ts";
import { positionOf, slotTime, whenOf, wordsOf } from "../conversations/view.ts";
import { factText, reasonText } from "../conversations/why/why.ts";
import { capital } from "../conversations/wording/in-words.ts";
import { type Booking, pendingAskTo } from "../domain/day.ts";
import { hourMs, minuteMs } from "../domain/times.ts";
import type { MessageRecord } from "../turns/ports.ts";
import type { PhonesLook } from "./phones-world.ts";
import { type PhonesWords, phonesWords } from "./words.ts";

export type PhoneCard = {
  /** In the page. */
  id: string;
  /** E.164. */
  phone: string;
  name: string;
  isTrainer: boolean;
  isTaken: boolean;
  /** A text has just come or gone. */
  isFresh: boolean;
  /** Null: of the trainer. */
  chip: Chip | null;
  bubbles: Bubble[];
  /** What one key texts. */
  keys: readonly string[];
};

export type Chip = {
  state: "taken" | "agreed" | "asked" | "waiting" | "out" | "stranger";
  text: string;
};

/** `isOwn`: by whose phone it is. */
export type Bubble = { id: string; isOwn: boolean; at: string; text: string; isFailed: boolean };

/** `isFresh`: of the latest moment at which something was decided. */
export type Decision = { id: string; at: string; what: string; why: string; isFresh: boolean };

/** How many of the latest texts a phone shows, with how many letters together, and how many decisions there are to look back on. */
const bubblesMax = 8;
const lettersMax = { trainer: 1_500, others: 400 };
const decisionsMax = 10;
/** How long a text is a fresh one: at the usual speed two seconds. */
const freshMs = 2 * minuteMs;
/** After so long the name of a day could be that of another week's. */
const datedAfterMs = 6 * 24 * hourMs;

/** The day as the trainer sees it, in the language of the page. */
export function shownIn({ record, now, language }: PhonesLook): Shown {
  const { school, people } = record;
  const person = personWith(people, school.trainer.phone);
  if (!person) throw new Error("a school's trainer is known to it");
  const shown = shownOf({ person, record, now, unsentAsks: new Set(), seenFacts: 0 });
  return { ...shown, language };
}

/** The trainer's first. */
export function phoneCards(look: PhonesLook): PhoneCard[] {
  const shown = shownIn(look);
  const words = phonesWords[look.language];
  const { trainer } = look.record.school;
  return [trainer, ...look.people].map(({ name, phone }, index) => {
    const isTrainer = index === 0;
    return {
      id: `phone-${index}`,
      phone,
      name,
      isTrainer,
      isTaken: look.taken.has(phone),
      isFresh: look.messages.some((one) => phoneOf(one) === phone && one.at > look.now - freshMs),
      chip: isTrainer ? null : chipOf(shown, words, phone),
      bubbles: latest(
        bubblesOf(shown, look.messages, phone),
        isTrainer ? lettersMax.trainer : lettersMax.others,
      ),
      keys: isTrainer ? [...words.keys.trainer, ...codeOf(shown)] : words.keys.people,
    };
  });
}

/** The latest last. */
export function decisionsOf(look: PhonesLook): Decision[] {
  const shown = shownIn(look);
  const { day, ledger } = look.record;
  const latestAt = ledger.at(-1)?.at;
  const facts = ledger.map((fact, index) => ({ fact, id: `fact-${index}` }));
  return facts.slice(-decisionsMax).map(({ fact, id }) => ({
    id,
    at: timeText(shown, fact.at),
    what: capital(factText(shown, day, fact)),
    why: reasonText(shown, fact),
    isFresh: fact.at === latestAt,
  }));
}

function chipOf(shown: Shown, words: PhonesWords, phone: string): Chip {
  const { day, people } = shown;
  const person = personWith(people, phone);
  const booking = person && day.bookings.findLast((one) => one.personId === person.id);
  if (!booking) return { state: "stranger", text: words.chip.stranger };
  return askedChip(shown, words, booking) ?? standingChip(shown, words, booking);
}

function askedChip(shown: Shown, words: PhonesWords, booking: Booking): Chip | null {
  const ask = pendingAskTo(shown.day, booking);
  if (!ask) return null;
  const time = clockTime(shown, ask.slot);
  return {
    state: "asked",
    text: words.chip.asked({ time, by: timeText(shown, ask.answerBy) }),
  };
}

function standingChip(shown: Shown, words: PhonesWords, booking: Booking): Chip {
  const { day } = shown;
  if (day.phase === "called-off") return { state: "out", text: words.chip.calledOff };
  if (booking.agreed !== null) {
    const time = clockTime(shown, booking.agreed);
    return { state: "agreed", text: words.chip.agreed({ time }) };
  }
  switch (booking.standing) {
    case "booked": {
      const time = clockTime(shown, booking.slot ?? 0);
      return { state: "taken", text: words.chip.has({ time }) };
    }
    case "waiting":
      return {
        state: "waiting",
        text: words.chip.waits({ position: positionOf(day, booking) }),
      };
    case "out":
      return { state: "out", text: words.chip.out };
  }
}

/** On which it is seen. */
function phoneOf(message: MessageRecord): string {
  return message.direction === "in" ? message.from : message.outgoing.to;
}

function bubblesOf(shown: Shown, messages: readonly MessageRecord[], phone: string): Bubble[] {
  const own = messages.flatMap((message, index): Bubble[] => {
    if (phoneOf(message) !== phone) return [];
    const isOwn = message.direction === "in";
    const text = isOwn ? message.body : message.outgoing.body;
    const isFailed = !isOwn && message.outgoing.status === "failed";
    return [{ id: `text-${index}`, isOwn, at: timeText(shown, message.at), text, isFailed }];
  });
  return own.slice(-bubblesMax);
}

/** Of these the last, cut if it is longer, and those before it for which there is room: the page has to stay light. */
function latest(bubbles: readonly Bubble[], letters: number): Bubble[] {
  let room = letters;
  const shown = bubbles.toReversed().flatMap((bubble, at): Bubble[] => {
    const { text } = bubble;
    room -= text.length;
    if (at === 0 && room < 0) return [{ ...bubble, text: `${text.slice(0, letters)}…` }];
    return room < 0 ? [] : [bubble];
  });
  return shown.toReversed();
}

/** The code that is awaited from the trainer: one key more. */
function codeOf({ person, now }: Shown): string[] {
  const open = openCode(person, now);
  return open ? [open.code] : [];
}

function clockTime(shown: Shown, slot: number): string {
  return wordsOf(shown).pages.views.clock(slotTime(shown, shown.day, slot));
}

/** With its day unless that is today, and with the date where the day's name is no longer enough. */
function timeText(shown: Shown, at: number): string {
  const words = wordsOf(shown);
  const when = whenOf(shown, at);
  if (shown.now < at + datedAfterMs) return words.when(when);
  const day = words.day({ date: when.date, className: null });
  return words.pages.views.moment({ day, time: when.time });
}
