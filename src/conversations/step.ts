/**
 * The step: state and input in, everything that follows out. What had fallen due before comes first,
 * then the input, then the day goes on by itself until it has to wait.
 */
import type { Day } from "../domain/day.ts";
import type { Fact } from "../domain/facts.ts";
import { openedDay } from "../domain/fold.ts";
import { openingOf } from "../domain/opening.ts";
import { type Story, storyOf } from "../domain/story.ts";
import { daysAfter, hourMs, type Instant } from "../domain/times.ts";
import { catchUp, finalize, momentsOf, wouldAsk } from "../splitter/due.ts";
import { advance } from "../splitter/walk.ts";
import { announce } from "./announce.ts";
import { codeFor } from "./codes.ts";
import { dayText } from "./day-text.ts";
import { type Failure, type Leave, type Leaving, leave, undeliverable } from "./delivery.ts";
import { hear } from "./hearing.ts";
import type { Person } from "./people.ts";
import type { Reply } from "./reaction.ts";
import type { Alarm, Outcome, Scene, Text } from "./scene.ts";
import { planText } from "./trainer-looks.ts";
import { quietEnd, wordsOf } from "./view.ts";

/** A text came in. */
export function stepText(
  scene: Scene,
  text: { speaker: Person; body: string; messageId: string; carrierAnswered: boolean },
): Outcome {
  const begun = begin(scene, scene.now);
  const { speaker, body } = text;
  const heard = { scene, story: begun.story, speaker, body };
  const reaction = hear(heard, text.carrierAnswered);
  return conclude(scene, begun, reaction, { people: reaction.people }, (day) =>
    reaction.replies.map((reply) => replyText(scene, day, reply, text.messageId)),
  );
}

/** Something may be due: every moment up to and including now. Also what opens the first day. */
export function stepDue(scene: Scene): Outcome {
  const begun = begin(scene, scene.now + 1);
  return conclude(scene, begun, begun);
}

/** Finalization by an operator's command; harmless when the day is finalized already. */
export function stepFinalize(scene: Scene): Outcome {
  const begun = begin(scene, scene.now + 1);
  const why = { because: "operator-ran-it" } as const;
  const story = finalize(begun.story, scene.rules, why, { actor: "operator" });
  return conclude(scene, begun, { story });
}

/** A text wants to leave. Its verdict goes with the outcome. */
export function stepLeave(scene: Scene, text: Leaving): { outcome: Outcome; leave: Leave } {
  const begun = begin(scene, scene.now);
  const verdict = leave(scene, begun.story, text);
  const story = verdict.verdict === "later" ? begun.story : verdict.story;
  const left = verdict.verdict === "go" ? text.ask : null;
  const unsentAsks = new Set([...scene.unsentAsks].filter((ask) => ask !== left));
  return { outcome: conclude({ ...scene, unsentAsks }, begun, { story }), leave: verdict };
}

/** A text can't arrive. */
export function stepUndeliverable(scene: Scene, text: Leaving, failure: Failure): Outcome {
  const begun = begin(scene, scene.now);
  const failed = undeliverable(scene, begun.story, text, failure);
  return conclude(scene, begun, failed, { people: failed.people }, () => failed.texts);
}

/** Where a step begins. `ended`: the scene's day, if it turned out to be over; `opening`: of a day opened for this step. */
type Begun = { story: Story; opening: Fact | null; ended: Story | null };

/**
 * The scene's day with all that fell due before `until`. If there is none, or that has ended it, the next
 * one is opened: whatever comes in is about that.
 */
function begin(scene: Scene, until: Instant): Begun {
  const { rules, now, day } = scene;
  if (!day) return open(scene, until, null);
  const story = catchUp(storyOf(day, now), rules, until, scene.unsentAsks);
  const ends = story.day.over && !day.over;
  return ends ? open(scene, until, story) : { story, opening: null, ended: null };
}

function open(scene: Scene, until: Instant, ended: Story | null): Begun {
  const { school, rules, now, day } = scene;
  const opening = openingOf(school, rules, now, day ? daysAfter(day.date, 1) : undefined);
  const story = storyOf(openedDay(opening), now);
  return { story: catchUp(story, rules, until, new Set()), opening, ended };
}

function conclude(
  scene: Scene,
  begun: Begun,
  { story }: { story: Story },
  changed: { people: Person[] } = { people: [] },
  textsOf: (day: Day) => Text[] = () => [],
): Outcome {
  const done = advance(story, scene.rules, mayAsk(scene, story.day));
  const plan = planToApprove(scene, done, changed.people);
  const before = begun.ended ? announce(scene, begun.ended) : [];
  const announced = [...before, ...announce(scene, done), ...plan.texts];
  const told = textsOf(done.day).filter((text) => !isToldBy(announced, text));
  const people = [...changed.people, ...plan.people];
  const texts = [...told, ...announced];
  const alarms = alarmsOf(scene, done.day);
  const { opening, ended } = begun;
  if (!opening) return { day: done.day, facts: done.facts, alarms, opened: null, texts, people };
  const opened = { day: done.day, facts: [opening, ...done.facts], alarms };
  const { day, facts } = ended ?? { day: scene.day, facts: [] };
  return { day, facts, alarms: [], opened, texts, people };
}

function mayAsk(scene: Scene, day: Day): boolean {
  return !day.paused && quietEnd(scene, scene.now) === null;
}

/** Whoever gets the closing text, the paper or word that a slot is off needs no other answer: one cause, one text. */
function isToldBy(announced: Text[], text: Text): boolean {
  if (text.kind !== "reply") return false;
  const answers = ({ kind, cause }: Text): boolean =>
    kind === "closing" || kind === "paper" || cause.includes("/off/");
  return announced.some((one) => one.personId === text.personId && answers(one));
}

/** An answer that comes later than this would puzzle more than it helps. */
const replyValidMs = hourMs;

function replyText(scene: Scene, day: Day, reply: Reply, messageId: string): Text {
  return {
    personId: reply.personId,
    kind: reply.kind,
    body: reply.say(day),
    cause: reply.cause ?? `reply/${messageId}`,
    ask: null,
    validUntil: scene.now + replyValidMs,
    despiteOptOut: reply.despiteOptOut ?? false,
  };
}

/** Without autopilot finalization texts the plan, with a code for GO; never two codes at once. */
function planToApprove(
  scene: Scene,
  story: Story,
  changed: Person[],
): { texts: Text[]; people: Person[] } {
  const planned = story.facts.some((fact) => fact.fact === "finalized" && fact.stage === "plan");
  if (!planned || story.day.stage !== "plan") return { texts: [], people: [] };
  const busy = changed.some((person) => person.id === scene.trainer.id);
  const session = codeFor(scene, { name: "GO" });
  const plan = planText({ scene, story });
  const code = busy ? null : session.code;
  const body = wordsOf(scene).trainer.planForApproval({ plan, code });
  const text = dayText(scene, story.day, scene.trainer.id, "plan", body, "plan");
  return { texts: [text], people: busy ? [] : [{ ...scene.trainer, session }] };
}

/** Every moment that the day waits for is an alarm; so is the end of quiet hours if they hold something back. */
function alarmsOf(scene: Scene, day: Day): Alarm[] {
  const alarms = new Map<Alarm["kind"], Instant>();
  for (const { kind, dueAt } of momentsOf(day, scene.unsentAsks)) {
    alarms.set(kind, Math.min(dueAt, alarms.get(kind) ?? dueAt));
  }
  const quiet = quietEnd(scene, scene.now);
  if (quiet !== null && !day.over && !day.paused && wouldAsk(day, scene.rules, quiet)) {
    alarms.set("quiet-ends", quiet);
  }
  return [...alarms].map(([kind, dueAt]) => ({ kind, dueAt }));
}
