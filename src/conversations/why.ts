/** WHY: the ledger in words. */
import type { Day } from "../domain/day.ts";
import type { Fact } from "../domain/facts.ts";
import { slotTime, type Viewed, whenOf, wordsOf } from "./view.ts";

/** What the ledger says about a person, a line a fact: when, what, why. */
export function whyLines(
  scene: Viewed,
  day: Day,
  ledger: readonly Fact[],
  personId: number,
): string[] {
  return ledger.filter((fact) => fact.about === personId).map((fact) => factLine(scene, day, fact));
}

/** `Sat 09:00 Gabi was asked about 09:00, answer by 10:00: …why`. */
function factLine(scene: Viewed, day: Day, fact: Fact): string {
  const when = wordsOf(scene).when({ ...whenOf(scene, fact.at), today: false });
  return `${when} ${decisionLine(scene, day, fact)}`;
}

/** A fact and its reason in one sentence. */
export function decisionLine(scene: Viewed, day: Day, fact: Fact): string {
  const words = wordsOf(scene);
  const name = fact.about === null ? null : (scene.people.get(fact.about)?.name ?? null);
  const what = words.fact(fact, {
    name,
    slotTime: (slot) => slotTime(scene, day, slot),
    when: (at) => words.when(whenOf({ ...scene, now: fact.at }, at)),
  });
  return `${what}: ${reasonText(scene, fact)}.`;
}

/** Why it happened, in words. */
export function reasonText(scene: Viewed, fact: Fact): string {
  const words = wordsOf(scene);
  return words.reason(fact.why, (at) => words.when(whenOf({ ...scene, now: fact.at }, at)));
}
