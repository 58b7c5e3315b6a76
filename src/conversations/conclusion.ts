/** The conclusion of a step: the day goes on by itself, whoever has to know is told, and the alarms are set. */
import type { Day } from "../domain/day.ts";
import type { Fact } from "../domain/facts.ts";
import type { Story } from "../domain/story.ts";
import type { Instant } from "../domain/times.ts";
import { momentsOf, wouldAsk } from "../splitter/due.ts";
import { advance } from "../splitter/walk.ts";
import { announce } from "./announcing/announce.ts";
import { awaiting, type Person } from "./people.ts";
import type { Alarm, Outcome, Scene, Text } from "./scene.ts";
import { dayText, finished } from "./texting/outgoing.ts";
import { codeFor, withoutOtherCodes } from "./trainer/codes.ts";
import { planText } from "./trainer/trainer-looks.ts";
import { quietEnd, seenBy, wordsOf } from "./view.ts";

/** Where a step begins. `ended`: the scene's day, if it turned out to be over; `opening`: of a day opened for this step. */
export type Begun = { story: Story; opening: Fact | null; ended: Story | null };

/** What a step has changed besides the day; `textsOf`: what it has to say once the day has gone on. */
type Changed = { people?: Person[]; textsOf?: (day: Day) => Text[] };

export function conclude(
  seen: Scene,
  begun: Begun,
  { story }: { story: Story },
  { people = [], textsOf = () => [] }: Changed = {},
): Outcome {
  const scene = withPeople(seen, people);
  const done = advance(story, scene.rules, mayAsk(scene, story.day));
  const plan = planToApprove(scene, done, people);
  const before = begun.ended ? announce(scene, begun.ended) : [];
  const announced = [...before, ...announce(scene, done), ...plan.texts];
  const told = textsOf(done.day).filter((text) => !isToldBy(announced, text));
  const finish = finished(scene, [...told, ...announced], [...people, ...plan.people]);
  const { opening, ended } = begun;
  const alarms = alarmsOf(scene, done.day);
  if (!opening) {
    return { scene, day: done.day, facts: done.facts, alarms, opened: null, ...finish };
  }
  const opened = { day: done.day, facts: [opening, ...done.facts], alarms };
  if (!ended) return { scene, day: scene.day, facts: [], alarms: [], opened, ...finish };
  const { day, facts } = ended;
  return { scene, day, facts, alarms: alarmsOf(scene, day), opened, ...finish };
}

/** Whoever has opted out or chosen a language just now has done so for all that follows. */
function withPeople(scene: Scene, changed: Person[]): Scene {
  if (changed.length === 0) return scene;
  const people = new Map(scene.people);
  for (const person of changed) people.set(person.id, person);
  return { ...scene, people };
}

/** What falls due at this very moment counts first, with the answers that still come in time: its alarm asks. */
function mayAsk(scene: Scene, day: Day): boolean {
  const isDue = momentsOf(day, scene.unsentAsks).some(({ dueAt }) => dueAt <= scene.now);
  return !day.paused && !isDue && quietEnd(scene, scene.now) === null;
}

/** Whoever gets the closing text, the paper or word that a slot is off needs no other answer: one cause, one text. */
function isToldBy(announced: Text[], text: Text): boolean {
  if (text.kind !== "reply" || text.despiteOptOut) return false;
  const answers = ({ kind, cause }: Text): boolean =>
    kind === "closing" || kind === "paper" || cause.includes("/off/");
  return announced.some((one) => one.personId === text.personId && answers(one));
}

/** Without autopilot finalization texts the plan, with a code for GO; never two codes at once. */
function planToApprove(
  scene: Scene,
  story: Story,
  changed: Person[],
): { texts: Text[]; people: Person[] } {
  const planned = story.facts.some((fact) => fact.fact === "finalized" && fact.stage === "plan");
  if (!planned || story.day.stage !== "plan") return { texts: [], people: [] };
  const { trainer } = scene;
  const seen = seenBy(scene, trainer.id);
  const busy = changed.some((person) => person.id === trainer.id);
  const session = codeFor(scene, story.day.id, { name: "GO" });
  const plan = withoutOtherCodes(planText({ scene: seen, story }));
  const code = busy ? null : session.code;
  const body = wordsOf(seen).trainer.planForApproval({ plan, code });
  const text = dayText(scene, story.day, trainer.id, "plan", body, "plan");
  return {
    texts: [text],
    people: busy ? [] : [{ ...trainer, session: awaiting(trainer.session, session) }],
  };
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
