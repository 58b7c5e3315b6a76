/**
 * The step: state and input in, everything that follows out. What had fallen due before comes first,
 * then the input, then the day goes on by itself until it has to wait.
 */
import type { Fact } from "../domain/facts.ts";
import { openedDay } from "../domain/fold.ts";
import { openingOf } from "../domain/opening.ts";
import { type Story, storyOf } from "../domain/story.ts";
import { daysAfter, type Instant } from "../domain/times.ts";
import { markUnreachable } from "../splitter/answers.ts";
import { catchUp, finalize } from "../splitter/due.ts";
import { hearInClasses } from "./classes/which-class.ts";
import { type Begun, conclude } from "./conclusion.ts";
import type { Person } from "./people.ts";
import type { Outcome, Scene, Text } from "./scene.ts";
import {
  type Failure,
  type Leave,
  type Leaving,
  leave,
  undeliverable,
} from "./texting/delivery.ts";
import { fittedFor, replyText } from "./texting/outgoing.ts";

/** A text came in. `scenes`: one for each of the school's classes; gives the outcomes of those that it touches. */
export function stepText(
  scenes: readonly Scene[],
  text: { speaker: Person; body: string; messageId: string; carrierAnswered: boolean },
): Outcome[] {
  const begun = scenes.map((scene) => ({ scene, begun: begin(scene, scene.now) }));
  const { speaker, body, carrierAnswered, messageId } = text;
  const heards = begun.map(({ scene, begun: { story, opening } }) => {
    return { scene: opening ? { ...scene, ledger: () => [opening] } : scene, story, speaker, body };
  });
  const outcomes = hearInClasses(heards, carrierAnswered).map(({ heard, reaction }) => {
    const own = begun.find(({ scene }) => scene.rules.id === heard.scene.rules.id);
    if (!own) throw new Error(`a text was heard in class ${heard.scene.rules.id}`);
    return conclude(own.scene, own.begun, reaction, {
      people: reaction.people,
      textsOf: (day) =>
        reaction.replies.map((reply) => replyText(own.scene, day, reply, messageId)),
    });
  });
  return oneTextEach(outcomes);
}

/** What several classes answer to one text is one text, the first class's; what they all say is said once. */
function oneTextEach(outcomes: Outcome[]): Outcome[] {
  const all = outcomes.flatMap((outcome) => outcome.texts);
  const sameAs = (text: Text) => (other: Text) =>
    other.personId === text.personId && other.cause === text.cause;
  const joined = (scene: Scene, text: Text): Text[] => {
    const same = all.filter(sameAs(text));
    if (same[0] !== text) return [];
    const body = [...new Set(same.map((one) => one.body))].join("\n\n");
    return [{ ...text, body: fittedFor(scene, { ...text, body }) }];
  };
  return outcomes.map((outcome) => {
    return { ...outcome, texts: outcome.texts.flatMap((text) => joined(outcome.scene, text)) };
  });
}

/** Something may be due: every moment up to and including now. Also what opens the first day. */
export function stepDue(scene: Scene): Outcome {
  const begun = begin(scene, scene.now + 1);
  return conclude(scene, begun, begun);
}

/** The carrier has news that changes nothing: what was due before goes on, what is due at this very moment has its own alarm. */
export function stepIdle(scene: Scene): Outcome {
  const begun = begin(scene, scene.now);
  return conclude(scene, begun, begun);
}

/** Finalization by an operator's command; harmless when the day is finalized already. */
export function stepFinalize(scene: Scene): Outcome {
  const begun = begin(scene, scene.now + 1);
  const why = { because: "operator-ran-it" } as const;
  const story = finalize(begun.story, scene.rules, why, { actor: "operator" });
  return conclude(scene, begun, { story });
}

/** A text wants to leave. Its verdict goes with the outcome. `sentToday`: texts that they have had today. */
export function stepLeave(
  scene: Scene,
  text: Leaving,
  sentToday: number,
): { outcome: Outcome; leave: Leave } {
  const begun = begin(scene, scene.now);
  const verdict = leave(scene, begun.story, text, sentToday);
  const story = verdict.verdict === "later" ? begun.story : verdict.story;
  const texts = verdict.verdict === "never" ? verdict.texts : [];
  const left = verdict.verdict === "go" ? text.ask : null;
  const unsentAsks = new Set([...scene.unsentAsks].filter((ask) => ask !== left));
  const outcome = conclude({ ...scene, unsentAsks }, begun, { story }, { textsOf: () => texts });
  return { outcome, leave: verdict };
}

/** A text can't arrive. */
export function stepUndeliverable(scene: Scene, text: Leaving, failure: Failure): Outcome {
  const begun = begin(scene, scene.now);
  const { story, people, texts } = undeliverable(scene, begun.story, text, failure);
  return conclude(scene, begun, { story }, { people, textsOf: () => texts });
}

/**
 * The scene's day with all that fell due before `until`. If there is none, or that has ended it, the next
 * one is opened: whatever comes in is about that.
 */
function begin(scene: Scene, until: Instant): Begun {
  const { rules, now, day } = scene;
  if (!day) return open(scene, until, null);
  const known = noteOptOuts(scene, storyOf(day, now));
  const story = catchUp(known, rules, until, scene.unsentAsks);
  const ends = story.day.over && !day.over;
  return ends ? open(scene, until, story) : { story, opening: null, ended: null };
}

/** Opting out counts for all of a school's classes, whichever of them it was said in. */
function noteOptOuts(scene: Scene, story: Story): Story {
  if (story.day.over) return story;
  const why = { because: "opted-out" } as const;
  return story.day.bookings.reduce((soFar, booking) => {
    const optedOut = scene.people.get(booking.personId)?.optedOut ?? false;
    const isNews = optedOut && booking.standing !== "out" && booking.reachable;
    return isNews ? markUnreachable(soFar, booking, why) : soFar;
  }, story);
}

function open(scene: Scene, until: Instant, ended: Story | null): Begun {
  const { school, rules, now, day } = scene;
  const opening: Fact = openingOf(school, rules, now, day ? daysAfter(day.date, 1) : undefined);
  const story = storyOf(openedDay(opening), now);
  return { story: catchUp(story, rules, until, new Set()), opening, ended };
}
