/** CAPACITY, TELL and CALLOFF: the trainer's decisions about the whole day. */
import {
  type Booking,
  type Day,
  placesPending,
  placesYes,
  rootOf,
  type Slot,
  seatedIn,
  slotOf,
} from "../../domain/day.ts";
import { tell } from "../../domain/story.ts";
import { callOffDay, changeCapacity } from "../../splitter/by-hand.ts";
import { type Heard, type Reaction, type Reply, replying } from "../reaction.ts";
import { segmentsOf } from "../texting/segments.ts";
import {
  dayNameOf,
  nameOf,
  quietEnd,
  seatOf,
  seenBy,
  slotTime,
  timeOf,
  whenOf,
  wordsOf,
} from "../view.ts";
import type { When } from "../wording/when.ts";
import type { Wording } from "../wording/wording.ts";
import { consequencesText } from "./consequences.ts";
import { askedAbout } from "./people-acts.ts";
import type { CallOffCommand, CapacityCommand, Effect, TellCommand } from "./trainer-commands.ts";

export type DayCommand = CapacityCommand | TellCommand | CallOffCommand;

/** What it would do now, or why it can't. */
export function effectOfDayAct(heard: Heard, command: DayCommand): Effect {
  switch (command.name) {
    case "CAPACITY":
      return effectOfCapacity(heard, command);
    case "TELL":
      return effectOfTelling(heard, command);
    case "CALLOFF":
      return effectOfCallingOff(heard, command);
  }
}

function effectOfCapacity(heard: Heard, { slot: number, capacity }: CapacityCommand): Effect {
  const { scene, story } = heard;
  const { day } = story;
  const words = wordsOf(scene).trainer;
  const slot = slotOf(day, number);
  const seat = seatOf(scene, day, slot);
  if (capacity === slot.capacity) {
    return { refusal: words.capacityIs({ time: seat.time, capacity }) };
  }
  if (capacity < placesYes(day, slot) + placesPending(day, slot)) {
    const wouldGo = wouldHaveToGo(day, slot, capacity).map((one) => nameOf(scene, one.personId));
    const asked = askedAbout(heard, slot);
    return { refusal: words.capacityTooLow({ capacity, seat, wouldGo, asked }) };
  }
  if (slot.startsAt <= scene.now) return { refusal: words.slotStarted({ time: seat.time }) };
  const date = dayNameOf(scene, day);
  const text = words.effectCapacity({ date, seat: { ...seat, capacity } });
  const changed = changeCapacity(story, slot, capacity);
  return { text: text + consequencesText(heard, changed, null) };
}

/** Latest booked first, the pinned after all others, until the rest fits. */
function wouldHaveToGo(day: Day, slot: Slot, capacity: number): Booking[] {
  const agreed = day.bookings.filter((one) => one.agreed === slot.number);
  const holders = [...seatedIn(day, slot), ...agreed].toSorted((a, b) => b.number - a.number);
  const inOrder = [...holders.filter((one) => !one.pinned), ...holders.filter((one) => one.pinned)];
  let over = placesYes(day, slot) - capacity;
  return inOrder.filter((one) => {
    const goes = over > 0;
    if (goes) over -= one.places;
    return goes;
  });
}

function effectOfTelling(heard: Heard, { text }: TellCommand): Effect {
  const { scene, story } = heard;
  const words = wordsOf(scene).trainer;
  const { reached, unreached } = audience(heard);
  const date = dayNameOf(scene, story.day);
  if (reached.length === 0) return { refusal: words.nobodyToTell({ date }) };
  const { name: trainer } = scene.school.trainer;
  const segments = segmentsOf(wordsOf(scene).participant.told({ text, trainer, date }));
  const p = { date, people: reached.length, segments, heldUntil: heldUntil(heard), unreached };
  return { text: words.effectTell({ ...p, text: hasCode(text) ? null : text }) };
}

/** The code is to be the only four digits in its text. */
function hasCode(text: string): boolean {
  return /\d{4}/.test(text);
}

/** What isn't urgent waits for the morning. */
function heldUntil({ scene }: Heard): When | null {
  const quiet = quietEnd(scene, scene.now);
  return quiet === null ? null : whenOf(scene, quiet);
}

function effectOfCallingOff(heard: Heard, { reason }: CallOffCommand): Effect {
  const { scene, story } = heard;
  const { reached, unreached } = audience(heard);
  const text = wordsOf(scene).trainer.effectCallOff({
    date: dayNameOf(scene, story.day),
    people: reached.length,
    reason: reason !== null && hasCode(reason) ? null : reason,
    unreached,
  });
  return { text };
}

/** Everyone of the day, and the names of those whom no text reaches. */
function audience({ scene, story }: Heard): { reached: Booking[]; unreached: string[] } {
  const standing = story.day.bookings.filter((one) => one.standing !== "out");
  const unreached = standing.filter((one) => !one.reachable);
  return {
    reached: standing.filter((one) => one.reachable),
    unreached: unreached.map((one) => nameOf(scene, one.personId)),
  };
}

/** Carries it out. Only what `effectOfDayAct` doesn't refuse. */
export function performDayAct(heard: Heard, command: DayCommand): Reaction {
  switch (command.name) {
    case "CAPACITY":
      return setCapacity(heard, command);
    case "TELL":
      return tellEveryone(heard, command);
    case "CALLOFF":
      return callOff(heard, command);
  }
}

function setCapacity(heard: Heard, { slot: number, capacity }: CapacityCommand): Reaction {
  const { scene, story } = heard;
  const slot = slotOf(story.day, number);
  const time = timeOf(scene, slot.startsAt);
  const changed = changeCapacity(story, slot, capacity);
  const date = dayNameOf(scene, story.day);
  const p = { time, capacity, date };
  return replying(heard, () => wordsOf(scene).trainer.doneCapacity(p), changed);
}

function tellEveryone(heard: Heard, { text }: TellCommand): Reaction {
  const { scene, story } = heard;
  const { reached } = audience(heard);
  const why = { because: "trainer-said-so" } as const;
  const told = tell(story, { fact: "told" }, why, { actor: "trainer" });
  const { name: trainer } = scene.school.trainer;
  const date = dayNameOf(scene, story.day);
  const p = { people: reached.length, heldUntil: heldUntil(heard) };
  const reaction = replying(heard, () => wordsOf(scene).trainer.doneTold(p), told);
  // What is told of a day that was called off before goes out all the same (delivery.ts).
  const what = story.day.phase === "called-off" ? "told-off" : "tell";
  const number = scene.ledger().length + story.facts.length;
  const notices = toEach(heard, reached, `${what}/${number}`, (words) =>
    words.participant.told({ text, trainer, date }),
  );
  const held = notices.map((notice) => ({ ...notice, unhurried: true }));
  return { ...reaction, replies: [...reaction.replies, ...held] };
}

function callOff(heard: Heard, { reason }: CallOffCommand): Reaction {
  const { scene, story } = heard;
  const { reached, unreached } = audience(heard);
  const { trainer } = scene.school;
  const p = { people: reached.length, unreached };
  const done = replying(heard, () => wordsOf(scene).trainer.doneCalledOff(p), callOffDay(story));
  const notices = toEach(heard, reached, "called-off", (words, { slot }) =>
    words.participant.calledOff({
      date: dayNameOf(scene, story.day),
      time: slotTime(scene, story.day, slot ?? rootOf(story.day).number),
      reason,
      trainer: trainer.name,
    }),
  );
  return { ...done, replies: [...done.replies, ...notices] };
}

function toEach(
  { scene, story }: Heard,
  people: Booking[],
  cause: string,
  body: (words: Wording, booking: Booking) => string,
): Reply[] {
  return people.map((booking) => ({
    personId: booking.personId,
    kind: "notice",
    say: () => body(wordsOf(seenBy(scene, booking.personId)), booking),
    cause: `${story.day.id}/${cause}/${booking.number}`,
  }));
}
