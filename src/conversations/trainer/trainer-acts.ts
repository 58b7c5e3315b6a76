/** What the trainer's commands do to the day's course: each first says its effect, then, with the code, carries it out. */
import {
  type Booking,
  type Day,
  isInPlay,
  placesYes,
  type Slot,
  siblingsOf,
  slotOf,
  standingBooking,
} from "../../domain/day.ts";
import { type Story, tell } from "../../domain/story.ts";
import { finalize } from "../../splitter/due.ts";
import { openSibling } from "../../splitter/siblings.ts";
import { advance } from "../../splitter/walk.ts";
import { type Heard, type Reaction, replying } from "../reaction.ts";
import {
  dayNameOf,
  entriesOf,
  fullNameOf,
  nameOf,
  quietEnd,
  timeOf,
  whenOf,
  wordsOf,
} from "../view.ts";
import type { When } from "../wording/wording.ts";
import { effectOfDayAct, performDayAct } from "./day-acts.ts";
import { effectOnPerson, performOnPerson } from "./people-acts.ts";
import type {
  Effect,
  NamedCommand,
  PinCommand,
  SlotCommand,
  TrainerCommand,
} from "./trainer-commands.ts";
import { planText } from "./trainer-looks.ts";

/** What the command would do now, or why it can't. */
export function effectOf(heard: Heard, command: TrainerCommand): Effect {
  const { scene, story } = heard;
  const { day } = story;
  const words = wordsOf(scene).trainer;
  const notNow: Effect = { refusal: words.notNow({ command: command.name, phase: day.phase }) };
  if (day.phase === "called-off" && command.name !== "TELL") return notNow;
  switch (command.name) {
    case "SPLIT":
      if (day.phase !== "open" && day.phase !== "closed") return notNow;
      return { text: words.effectSplit(planAndEnd(heard, finalizedByHand(heard))) };
    case "GO":
      if (day.stage !== "plan") return notNow;
      return {
        text: words.effectGo(planAndEnd(heard, tellAsTrainer(heard, { fact: "went-ahead" }))),
      };
    case "RESUME":
      if (!day.paused) return { refusal: words.notPaused };
      return {
        text: words.effectResume({
          date: dayNameOf(scene, day),
          plan: day.phase === "splitting" ? planText(heard) : null,
        }),
      };
    case "OPEN":
    case "DROP":
      return effectOnSlot(heard, command);
    case "PIN":
    case "UNPIN":
      return effectOnPin(heard, command);
    case "ADD":
    case "REMOVE":
    case "MOVE":
    case "WAIT":
      return effectOnPerson(heard, command);
    case "CAPACITY":
    case "TELL":
    case "CALLOFF":
      return effectOfDayAct(heard, command);
    default:
      return notNow;
  }
}

/** The plan from now on; `settles`: by the act the day has nobody to ask and comes to its end. */
function planAndEnd(heard: Heard, acted: Story): { plan: string; settles: boolean } {
  const done = advance(acted, heard.scene.rules, true);
  return { plan: planText(heard, { atOnce: true }), settles: done.day.phase === "settled" };
}

function effectOnSlot(heard: Heard, command: SlotCommand): Effect {
  const { scene, story } = heard;
  const words = wordsOf(scene).trainer;
  const short = siblingsOf(story.day).filter((one) => one.short);
  const slot = shortSlot(story.day, command);
  if (!slot) {
    const times = short.map((one) => timeOf(scene, one.startsAt));
    return {
      refusal:
        short.length > 1 && command.slot === null
          ? words.whichSlot({ command: command.name, times })
          : words.noShortSlot,
    };
  }
  const time = timeOf(scene, slot.startsAt);
  const agreed = story.day.bookings.filter((one) => one.agreed === slot.number);
  const people = entriesOf(scene, agreed);
  const date = dayNameOf(scene, story.day);
  if (command.name === "DROP") return { text: words.effectDrop({ time, date, people }) };
  if (placesYes(story.day, slot) === 0) return { refusal: words.nobodyToOpenFor({ time }) };
  return { text: words.effectOpen({ time, date, people }) };
}

function shortSlot(day: Day, command: SlotCommand): Slot | null {
  const short = siblingsOf(day).filter((one) => one.short);
  if (command.slot !== null) return short.find((one) => one.number === command.slot) ?? null;
  return short.length === 1 ? (short[0] ?? null) : null;
}

function effectOnPin(heard: Heard, command: PinCommand): Effect {
  const { scene, story } = heard;
  const words = wordsOf(scene).trainer;
  const booking = bookingMeant(heard, command);
  if (!booking) return { refusal: words.nobodyNamed({ name: nameMeant(heard, command) }) };
  const name = fullNameOf(scene, booking.personId);
  const p = { name, date: dayNameOf(scene, story.day) };
  if (command.name === "PIN") {
    return booking.pinned ? { refusal: words.alreadyPinned(p) } : { text: words.effectPin(p) };
  }
  return booking.pinned ? { text: words.effectUnpin(p) } : { refusal: words.notPinned(p) };
}

function nameMeant({ scene }: Heard, { who }: NamedCommand): string {
  return typeof who === "number" ? nameOf(scene, who) : who;
}

function bookingMeant(heard: Heard, command: NamedCommand): Booking | undefined {
  if (typeof command.who !== "number") return undefined;
  return standingBooking(heard.story.day, command.who);
}

/** Carries a command out. Only what `effectOf` doesn't refuse, and PAUSE. */
export function perform(heard: Heard, command: TrainerCommand): Reaction {
  const words = wordsOf(heard.scene).trainer;
  const { phase } = heard.story.day;
  switch (command.name) {
    case "PAUSE":
      if (phase === "called-off")
        return replying(heard, () => words.notNow({ command: "PAUSE", phase }));
      if (heard.story.day.paused) return replying(heard, () => words.alreadyPaused);
      return replying(heard, () => words.donePaused, tellAsTrainer(heard, { fact: "paused" }));
    case "RESUME":
      return replying(
        heard,
        (day) =>
          words.doneResumed({ asked: askedSince(heard, day), heldUntil: heldUntil(heard, day) }),
        tellAsTrainer(heard, { fact: "resumed" }),
      );
    case "SPLIT":
      return begin(heard, finalizedByHand(heard));
    case "GO":
      return begin(heard, tellAsTrainer(heard, { fact: "went-ahead" }));
    case "OPEN":
    case "DROP":
      return decideSlot(heard, command);
    case "PIN":
    case "UNPIN":
      return pin(heard, command);
    case "ADD":
    case "REMOVE":
    case "MOVE":
    case "WAIT":
      return performOnPerson(heard, command);
    case "CAPACITY":
    case "TELL":
    case "CALLOFF":
      return performDayAct(heard, command);
    default:
      return replying(heard, () => words.unknown);
  }
}
const why = { because: "trainer-said-so" } as const;

function finalizedByHand({ story, scene }: Heard): Story {
  return finalize(story, scene.rules, why, { actor: "trainer" });
}

function tellAsTrainer(heard: Heard, happening: Parameters<typeof tell>[1]): Story {
  return tell(heard.story, happening, why, { actor: "trainer" });
}

function begin(heard: Heard, story: Story): Reaction {
  const words = wordsOf(heard.scene).trainer;
  const say = (day: Day): string =>
    words.doneSplit({
      asked: askedSince(heard, day),
      paused: day.paused,
      heldUntil: heldUntil(heard, day),
    });
  return replying(heard, say, story);
}

function askedSince(heard: Heard, day: Day): number {
  return day.asks.length - heard.story.day.asks.length;
}

/** When quiet hours keep the next questions, their end. */
function heldUntil(heard: Heard, day: Day): When | null {
  const { scene } = heard;
  const until = quietEnd(scene, scene.now);
  const someoneWaits = day.phase === "splitting" && day.bookings.some(isInPlay);
  return until !== null && someoneWaits ? whenOf(scene, until) : null;
}

function decideSlot(heard: Heard, command: SlotCommand): Reaction {
  const { scene, story } = heard;
  const words = wordsOf(scene).trainer;
  const slot = shortSlot(story.day, command);
  if (!slot) return replying(heard, () => words.noShortSlot);
  const { number } = slot;
  const p = {
    time: timeOf(scene, slotOf(story.day, number).startsAt),
    date: dayNameOf(scene, story.day),
  };
  if (command.name === "OPEN") {
    const opened = openSibling(story, slot, why, { actor: "trainer" });
    return replying(heard, () => words.doneOpened(p), opened);
  }
  const dropped = tellAsTrainer(heard, { fact: "sibling-dropped", slot: number });
  return replying(heard, () => words.doneDropped(p), dropped);
}

function pin(heard: Heard, command: PinCommand): Reaction {
  const words = wordsOf(heard.scene).trainer;
  const booking = bookingMeant(heard, command);
  if (!booking)
    return replying(heard, () => words.nobodyNamed({ name: nameMeant(heard, command) }));
  const name = fullNameOf(heard.scene, booking.personId);
  const pinned = command.name === "PIN";
  const happening = { fact: pinned ? "pinned" : "unpinned", booking: booking.number } as const;
  const story = tell(heard.story, happening, why, { actor: "trainer", about: booking.personId });
  return replying(
    heard,
    () => (pinned ? words.donePinned({ name }) : words.doneUnpinned({ name })),
    story,
  );
}
