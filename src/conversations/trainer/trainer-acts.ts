/** What the trainer's commands do to the day's course: each first says its effect, then, with the code, carries it out. */
import { type Day, isInPlay, placesYes, type Slot, siblingsOf, slotOf } from "../../domain/day.ts";
import { type Story, tell } from "../../domain/story.ts";
import { finalize } from "../../splitter/due.ts";
import { openSibling } from "../../splitter/siblings.ts";
import { advance } from "../../splitter/walk.ts";
import { type Heard, type Reaction, replying } from "../reaction.ts";
import { dayNameOf, entriesOf, quietEnd, timeOf, whenOf, wordsOf } from "../view.ts";
import type { When } from "../wording/when.ts";
import type { Beginning } from "../wording/wording.ts";
import { consequencesText } from "./consequences.ts";
import { effectOfDayAct, performDayAct } from "./day-acts.ts";
import { effectOnPerson, performOnPerson } from "./people-acts.ts";
import { effectOnPin, performPin } from "./pins.ts";
import type { Effect, SlotCommand, TrainerCommand } from "./trainer-commands.ts";
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
      return { text: words.effectSplit(planAndBeginning(heard, finalizedByHand(heard))) };
    case "GO":
      if (day.stage !== "plan") return notNow;
      return {
        text: words.effectGo(planAndBeginning(heard, tellAsTrainer(heard, { fact: "went-ahead" }))),
      };
    case "RESUME":
      return day.paused ? effectOfResuming(heard) : { refusal: words.notPaused };
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

function effectOfResuming(heard: Heard): Effect {
  const { scene, story } = heard;
  const splitting = story.day.phase === "splitting";
  const plan = splitting ? planText(heard) : null;
  const text = wordsOf(scene).trainer.effectResume({ date: dayNameOf(scene, story.day), plan });
  const resumed = tellAsTrainer(heard, { fact: "resumed" });
  return { text: splitting ? text : text + consequencesText(heard, resumed, null) };
}

/** The plan from now on, and when its questions begin. */
function planAndBeginning(heard: Heard, acted: Story): { plan: string; begins: Beginning } {
  return { plan: planText(heard, { atOnce: true }), begins: beginningOf(heard, acted) };
}

function beginningOf({ scene, story }: Heard, acted: Story): Beginning {
  const done = advance(acted, scene.rules, true).day;
  if (done.phase === "settled") return { how: "settles" };
  if (acted.day.paused) return { how: "after-resume" };
  if (done.asks.length === story.day.asks.length) return { how: "after-answers" };
  const quiet = quietEnd(scene, scene.now);
  return quiet === null ? { how: "now" } : { how: "at", at: whenOf(scene, quiet) };
}

function effectOnSlot(heard: Heard, command: SlotCommand): Effect {
  const { scene, story } = heard;
  const words = wordsOf(scene).trainer;
  const short = siblingsOf(story.day).filter((one) => one.short);
  const slot = shortSlot(story.day, command);
  if (!slot) {
    const times = short.map((one) => timeOf(scene, one.startsAt));
    const which = words.whichSlot({ command: command.name, times });
    return { refusal: short.length > 0 ? which : words.noShortSlot };
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
      return performPin(heard, command);
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
