/** What the trainer can look at: STATUS, LIST, PLAN, PAPER, WHY and COMMANDS. Looking changes nothing. */
import {
  isInPlay,
  pendingAsks,
  placesOf,
  placesPending,
  placesYes,
  rootOf,
} from "../../domain/day.ts";
import { replay } from "../../domain/fold.ts";
import type { Instant } from "../../domain/times.ts";
import { momentsOf, wouldAsk } from "../../splitter/due.ts";
import { type Plan, planOf } from "../../splitter/plan.ts";
import { targetOf, targetsOf } from "../../splitter/targets.ts";
import { paperText } from "../links.ts";
import type { Heard } from "../reaction.ts";
import { fitted } from "../texting/lengths.ts";
import {
  dayNameOf,
  entriesOf,
  entryOf,
  holdersOf,
  nameOf,
  quietEnd,
  slotsInUse,
  slotTime,
  timeOf,
  unplacedOf,
  whenOf,
  wordsOf,
} from "../view.ts";
import { toldOf, whyNotText, whyText } from "../why/why-answer.ts";
import type { TrainerCommand, WhyCommand } from "./trainer-commands.ts";

export function look(heard: Heard, command: TrainerCommand): string {
  const words = wordsOf(heard.scene).trainer;
  switch (command.name) {
    case "STATUS":
      return status(heard);
    case "LIST":
      return fittedLook(heard, list(heard), "paper");
    case "PLAN":
      return planText(heard);
    case "PAPER":
      return paper(heard);
    case "WHY":
      return fittedLook(heard, why(heard, command), "why");
    default:
      return words.commands;
  }
}

/** What is left out of too long a text, the program's own command shows whole. */
function fittedLook({ scene }: Heard, text: string, restIn: "paper" | "why"): string {
  const words = wordsOf(scene);
  return fitted(text, words.andMore, { end: `\n${words.trainer.restIn(restIn)}` });
}

function status(heard: Heard): string {
  const { scene } = heard;
  const { day } = heard.story;
  const targets = targetsOf(day);
  const next = nextMoment(heard);
  const pending = pendingAsks(day);
  return wordsOf(scene).trainer.status({
    date: dayNameOf(scene, day),
    phase: day.phase,
    awaitingGo: day.stage === "plan",
    paused: day.paused,
    slots: slotsInUse(day).map((slot) => ({
      time: timeOf(scene, slot.startsAt),
      status: slot.status,
      capacity: slot.capacity,
      yes: placesYes(day, slot),
      asked: placesPending(day, slot),
      target: targetOf(targets, slot),
      short: slot.short && slot.status === "tentative",
    })),
    waitingPlaces: placesOf(unplacedOf(day)),
    pending: pending.map((ask) => {
      const booking = day.bookings.find((one) => one.number === ask.booking);
      return {
        name: booking ? nameOf(scene, booking.personId) : "",
        time: slotTime(scene, day, ask.slot),
        by: whenOf(scene, ask.answerBy),
      };
    }),
    next: next === null ? null : whenOf(scene, next),
  });
}

/** When something happens by itself next. */
function nextMoment({ scene, story }: Heard): Instant | null {
  const { rules, now } = scene;
  const moments = momentsOf(story.day, scene.unsentAsks);
  const due = moments.filter(({ kind }) => kind !== "day-over").map(({ dueAt }) => dueAt);
  const quiet = quietEnd(scene, now);
  const held = quiet !== null && !story.day.paused && wouldAsk(story.day, rules, quiet);
  const next = held ? [...due, quiet] : due;
  return next.length > 0 ? Math.min(...next) : null;
}

function list(heard: Heard): string {
  const { scene } = heard;
  const { day } = heard.story;
  const slots = slotsInUse(day).filter((slot) => slot.status !== "dropped");
  return wordsOf(scene).trainer.list({
    date: dayNameOf(scene, day),
    slots: slots.map((slot) => ({
      time: timeOf(scene, slot.startsAt),
      open: slot.status === "open",
      people: entriesOf(scene, holdersOf(day, slot)),
    })),
    waiting: entriesOf(scene, unplacedOf(day)),
  });
}

/** What would be asked of whom; `atOnce`: finalization is not waited for. */
export function planText(
  heard: Pick<Heard, "scene" | "story">,
  { atOnce }: { atOnce: boolean } = { atOnce: false },
): string {
  const { scene, story } = heard;
  const { day } = story;
  const words = wordsOf(scene).trainer;
  if (day.phase === "settled" || day.phase === "called-off") {
    return words.notNow({ command: "PLAN", phase: day.phase });
  }
  const waiting = day.bookings.filter(isInPlay);
  const plan = planFor(heard, { atOnce });
  if (plan.offers.length + plan.proposals.length === 0) {
    return words.nothingToAsk({ date: dayNameOf(scene, day) });
  }
  return words.plan({
    date: dayNameOf(scene, day),
    bookedPlaces: placesOf(day.bookings.filter((one) => one.standing === "booked")),
    waitingPlaces: placesOf(waiting),
    capacity: rootOf(day).capacity,
    awaitsAnswers: plan.awaitsAnswers,
    offers: entriesOf(scene, plan.offers),
    targets: inTimeOrder(plan.targets).map(({ slot, places }) => ({
      time: timeOf(scene, slot.startsAt),
      places,
    })),
    asks: plan.proposals.map(({ booking, slot, kind }) => ({
      ...entryOf(scene, booking),
      kind,
      time: timeOf(scene, slot.startsAt),
    })),
    replyWithinMs: scene.rules.replyWithinMs,
    latestEnd: whenOf(scene, plan.latestEnd),
  });
}

/** The plan from now on, or with `atOnce` as if finalization were now. */
export function planFor(
  heard: Pick<Heard, "scene" | "story">,
  { atOnce }: { atOnce: boolean },
): Plan {
  const { scene, story } = heard;
  return planOf(story.day, scene.rules, scene.now, {
    begins: beginning(heard, atOnce),
    awake: (instant) => quietEnd(scene, instant) ?? instant,
  });
}

/** When the next question could go out: not before finalization, nor in quiet hours. */
function beginning({ scene, story }: Pick<Heard, "scene" | "story">, atOnce: boolean): Instant {
  const { phase, times } = story.day;
  const waits = !atOnce && (phase === "open" || phase === "closed");
  const begins = waits ? Math.max(scene.now, times.finalizesAt) : scene.now;
  return quietEnd(scene, begins) ?? begins;
}

function inTimeOrder(targets: Plan["targets"]): Plan["targets"] {
  return targets.toSorted((a, b) => a.slot.startsAt - b.slot.startsAt);
}

/** Made from the ledger alone. */
function paper({ scene, story, speaker }: Heard): string {
  const facts = [...scene.ledger(), ...story.facts];
  return paperText(scene, replay(facts), speaker, facts.length);
}

function why({ scene, story }: Heard, { who, not }: WhyCommand): string {
  const words = wordsOf(scene).trainer;
  const told = toldOf(scene, story.day, [...scene.ledger(), ...story.facts]);
  if (typeof who !== "number" || typeof not === "string" || who === not) return words.usage.WHY;
  return not === null ? whyText(scene, told, who) : whyNotText(scene, told, who, not);
}
