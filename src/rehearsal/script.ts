/** The script of a scenario: what its people text, and when. */
import type { Instant } from "../domain/times.ts";
import type { Wakeup } from "../turns/ports.ts";
import type { Scenario, ScenarioEvent } from "./scenario.ts";

/** Something that the file has happen. `pin`: the trainer pins them at once. */
export type Scripted =
  | { kind: "text"; at: Instant; from: string; says: string; pin: string | null }
  | Exclude<ScenarioEvent, { kind: "text" }>;

/** What is still to happen, the earliest first. */
export class Script {
  private left: Scripted[];

  constructor(scenario: Scenario) {
    this.left = scriptOf(scenario);
  }

  get next(): Scripted | undefined {
    return this.left[0];
  }

  /** Takes out what happens next, unless that is after `until` or the wakeup comes first; null: nothing does. */
  takeNext(until: Instant, now: Instant, wakeup: Wakeup | undefined): Scripted | null {
    const { next } = this;
    if (!next || next.at > until || (wakeup && comesFirst(wakeup, next, now))) return null;
    this.left.shift();
    return next;
  }

  /** After whatever is at the same time. */
  insert(scripted: Scripted): void {
    const later = this.left.findIndex((one) => one.at > scripted.at);
    this.left.splice(later < 0 ? this.left.length : later, 0, scripted);
  }

  hasTextFrom(name: string): boolean {
    return this.left.some((one) => one.kind === "text" && one.from === name);
  }

  /** They text nothing any more. */
  silence(name: string): void {
    this.left = this.left.filter((one) => one.kind !== "text" || one.from !== name);
  }
}

/** Of what is due at one instant, texts leave first, then people write, then the bot's own alarms ring. */
function comesFirst(wakeup: Wakeup, scripted: Scripted, now: Instant): boolean {
  const dueAt = Math.max(wakeup.dueAt, now);
  return wakeup.row === "outgoing" ? dueAt <= scripted.at : dueAt < scripted.at;
}

function scriptOf(scenario: Scenario): Scripted[] {
  const signUps = scenario.signUps.map((one): Scripted => {
    const places = one.places === 1 ? "" : ` ${one.places}`;
    const says = `${one.word} ${one.name}${places}${classSuffix(scenario)}`;
    return { kind: "text", at: one.at, from: one.name, says, pin: one.pinned ? one.name : null };
  });
  const events = scenario.events.map((event): Scripted => {
    return event.kind === "text" ? { ...event, pin: null } : event;
  });
  return [...signUps, ...events].sort((a, b) => a.at - b.at);
}

/** Where a school has several classes, those who sign up say that it is the first. */
function classSuffix({ school: { classes } }: Scenario): string {
  const [first, second] = classes;
  return first && second ? ` ${first.name}` : "";
}
