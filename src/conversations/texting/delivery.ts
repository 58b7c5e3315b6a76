/** Delivery: what may leave now, and what it means when a text can't arrive. */
import { type Ask, askOf, bookingOf, type Day, slotOf, standingBooking } from "../../domain/day.ts";
import type { Reason } from "../../domain/reasons.ts";
import { type Story, tell } from "../../domain/story.ts";
import { type Instant, localDate, minuteMs } from "../../domain/times.ts";
import { endUndeliverable, markUnreachable } from "../../splitter/answers.ts";
import { answerBy } from "../../splitter/deadlines.ts";
import { isErased, type Person } from "../people.ts";
import type { Scene, Text, TextKind } from "../scene.ts";
import { askBody, nameOf, quietEnd, wordsOf } from "../view.ts";
import { dayText, isTeam, plainIfWanted } from "./outgoing.ts";

/** What delivery needs to know of an outgoing text. */
export type Leaving = {
  personId: number;
  kind: TextKind;
  cause: string;
  body: string;
  ask: number | null;
  dayId: string | null;
  validUntil: Instant;
  despiteOptOut: boolean;
};

export type Leave =
  /** It may leave, as it stands or with the body that its new deadline asks for. */
  | { verdict: "go"; story: Story; changed: { body: string; validUntil: Instant } | null }
  | { verdict: "later"; until: Instant }
  /** It must not leave any more; `texts` tell the trainer what somebody therefore doesn't hear. */
  | { verdict: "never"; story: Story; texts: Text[] };

/** A text that leaves later than this after its wave gets its own full time (docs/rules.md, answers). */
const lateAfterMs = minuteMs;

/**
 * May this text leave now? Opt-outs are checked here, at the last moment. `sentToday`: how many texts
 * the person has had since midnight.
 */
export function leave(scene: Scene, story: Story, text: Leaving, sentToday: number): Leave {
  const person = scene.people.get(text.personId);
  const ask = text.ask !== null && text.dayId === story.day.id ? askOf(story.day, text.ask) : null;
  if (!person || (person.optedOut && !text.despiteOptOut)) {
    const held = heldBack(story, ask, { because: "opted-out" });
    return { ...held, texts: person ? untold(scene, held.story, person, text) : [] };
  }
  if (isTooMany(scene, person, text, sentToday)) {
    const held = heldBack(story, ask, { because: "too-many-texts" });
    return { ...held, texts: [capReached(scene, held.story, person, text)] };
  }
  if (isOffSince(story, text)) return { verdict: "never", story, texts: [] };
  const quiet = quietEnd(scene, scene.now);
  if (quiet !== null && isQuestion(text)) return { verdict: "later", until: quiet };
  if (text.ask !== null) return leaveAsk(scene, story, ask);
  if (text.validUntil <= scene.now) return { verdict: "never", story, texts: [] };
  return { verdict: "go", story, changed: null };
}

/** What the trainer tells everyone of the day, or reminds them of, waits for the morning; by then they or the day may be off. */
function isOffSince({ day }: Story, { cause, personId, dayId }: Leaving): boolean {
  const forThose = ["tell", "reminder"].some((what) => cause.startsWith(`${day.id}/${what}/`));
  const isOff = day.phase === "called-off" || !standingBooking(day, personId);
  return forThose && dayId === day.id && isOff;
}

/** Its question, if it puts one that is still open, ends. */
function heldBack(story: Story, ask: Ask | null, why: Reason): { verdict: "never"; story: Story } {
  const open = ask?.outcome === "pending";
  return { verdict: "never", story: open ? endUndeliverable(story, ask, why) : story };
}

/** How the day ended, or that it is off, is told however many texts somebody has had; so is the confirmation of an opt-out. */
function isTooMany(scene: Scene, person: Person, text: Leaving, sentToday: number): boolean {
  const isEnd = text.kind === "closing" || text.cause.startsWith(`${text.dayId}/called-off/`);
  if (isTeam(scene, person) || isEnd || text.despiteOptOut) return false;
  return sentToday >= scene.school.textsPerDay;
}

/** Answers that are held back are told of once a day, everything else each time. */
function capReached(scene: Scene, { day }: Story, person: Person, text: Leaving): Text {
  const { school, now, trainer } = scene;
  const name = nameOf(scene, person.id);
  const p = { name, most: school.textsPerDay, held: whatIsHeld(text), text: text.body };
  const which = text.kind === "reply" ? localDate(now, school.timezone) : text.cause;
  const cause = `cap/${person.id}/${which}`;
  return dayText(scene, day, trainer.id, "notice", wordsOf(scene).trainer.capReached(p), cause);
}

function whatIsHeld({ ask, kind }: Leaving): "question" | "answer" | "news" {
  if (ask !== null) return "question";
  return kind === "reply" ? "answer" : "news";
}

/** What somebody has to know and can't be texted: the trainer is asked to tell them. */
function untold(scene: Scene, { day }: Story, person: Person, text: Leaving): Text[] {
  // There is nobody else to tell what the trainer doesn't hear; telling her would never end.
  if (person.id === scene.trainer.id || person.name === null) return [];
  if (text.kind !== "closing" && text.kind !== "notice") return [];
  const name = nameOf(scene, person.id);
  const body = wordsOf(scene).trainer.notReached({ name, text: text.body });
  const cause = `not-reached/${text.cause}`;
  return [dayText(scene, day, scene.trainer.id, "notice", body, cause)];
}

/** Nobody is asked anything in quiet hours, the trainer neither. */
function isQuestion({ ask, kind }: Leaving): boolean {
  return ask !== null || kind === "short";
}

/** A question leaves only while it is open, and with its full time. */
function leavesInTime({ askedAt, answerBy: until }: Ask, now: Instant): boolean {
  return now - askedAt <= lateAfterMs && now < until;
}

/** Until when a question can be answered that leaves now; null: it is too late for it. */
export function deadlineOnLeaving(
  { now, rules }: Pick<Scene, "now" | "rules">,
  day: Day,
  ask: Ask,
): Instant | null {
  return leavesInTime(ask, now) ? ask.answerBy : answerBy(day, slotOf(day, ask.slot), rules, now);
}

function leaveAsk(scene: Scene, story: Story, ask: Ask | null): Leave {
  if (ask?.outcome !== "pending") return { verdict: "never", story, texts: [] };
  if (leavesInTime(ask, scene.now)) return { verdict: "go", story, changed: null };
  const until = deadlineOnLeaving(scene, story.day, ask);
  if (until === null) {
    const why = { because: "no-time-left" } as const;
    return { verdict: "never", story: endUndeliverable(story, ask, why), texts: [] };
  }
  const about = bookingOf(story.day, ask.booking).personId;
  const retimed = tell(
    story,
    { fact: "ask-retimed", ask: ask.number, answerBy: until },
    { because: "left-late", leftAt: scene.now },
    { about },
  );
  const body = plainIfWanted(scene, askBody(scene, retimed.day, askOf(retimed.day, ask.number)));
  return { verdict: "go", story: retimed, changed: { body, validUntil: until } };
}

export type Failure = {
  /** The carrier's error code, if it gave one. */
  code: number | null;
  optedOut: boolean;
  badNumber: boolean;
};

/**
 * A text that will never arrive: its ask ends at once, what it means for the person is remembered, and
 * the trainer is asked to tell them, unless her paper says already that no text reaches them.
 */
export function undeliverable(
  scene: Scene,
  story: Story,
  text: Leaving,
  failure: Failure,
): { story: Story; people: Person[]; texts: Text[] } {
  const person = scene.people.get(text.personId);
  if (!person || person.id === scene.trainer.id || isErased(person)) {
    return { story, people: [], texts: [] };
  }
  const known = standingBooking(story.day, person.id)?.reachable === false;
  const ended = endAsk(story, text, failure.code);
  const marked =
    failure.optedOut || failure.badNumber ? noteUnreachable(ended, person, failure) : ended;
  const people = failure.optedOut && !person.optedOut ? [{ ...person, optedOut: true }] : [];
  const texts = known ? [] : noticesTo(scene, marked, person, text, failure);
  return { story: marked, people, texts };
}

function endAsk(story: Story, text: Leaving, code: number | null): Story {
  if (text.ask === null || text.dayId !== story.day.id) return story;
  const ask = askOf(story.day, text.ask);
  if (ask.outcome !== "pending") return story;
  return endUndeliverable(story, ask, { because: "text-failed", code }, { actor: "carrier" });
}

function noteUnreachable(story: Story, person: Person, failure: Failure): Story {
  const booking = standingBooking(story.day, person.id);
  if (!booking?.reachable) return story;
  const why = failure.optedOut
    ? ({ because: "opted-out" } as const)
    : ({ because: "text-failed", code: failure.code } as const);
  return markUnreachable(story, booking, why, { actor: "carrier" });
}

function noticesTo(
  scene: Scene,
  story: Story,
  person: Person,
  text: Leaving,
  failure: Failure,
): Text[] {
  const { day } = story;
  const words = wordsOf(scene).trainer;
  const name = nameOf(scene, person.id);
  const notices: Text[] = [];
  if (failure.badNumber) {
    const body = words.badNumber({ name, phoneEnd: person.phone.slice(-2) });
    notices.push(dayText(scene, day, scene.trainer.id, "notice", body, `bad-number/${person.id}`));
  }
  const { kind } = text;
  if (kind !== "reply" && kind !== "clarify")
    return [...notices, ...untold(scene, story, person, text)];
  // One a day: to a phone that is off every answer fails.
  const once = `answer/${person.id}/${localDate(scene.now, scene.school.timezone)}`;
  return [...notices, ...untold(scene, story, person, { ...text, kind: "notice", cause: once })];
}
