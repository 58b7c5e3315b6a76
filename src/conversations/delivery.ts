/** Delivery: what may leave now, and what it means when a text can't arrive. */
import { type Ask, askOf, bookingOf, pendingAskTo, standingBooking } from "../domain/day.ts";
import { type Story, tell } from "../domain/story.ts";
import { type Instant, minuteMs } from "../domain/times.ts";
import { endUndeliverable, withdraw } from "../splitter/answers.ts";
import { answerBy } from "../splitter/deadlines.ts";
import { dayText } from "./day-text.ts";
import type { Person } from "./people.ts";
import type { Scene, Text, TextKind } from "./scene.ts";
import { askBody, nameOf, quietEnd, wordsOf } from "./view.ts";

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
  /** It must not leave any more. */
  | { verdict: "never"; story: Story };

/** A text that leaves later than this after its wave gets its own full time (PRODUCT.md, answers). */
const lateAfterMs = minuteMs;

/** May this text leave now? Opt-outs are checked here, at the last moment. */
export function leave(scene: Scene, story: Story, text: Leaving): Leave {
  const person = scene.people.get(text.personId);
  const ask = text.ask !== null && text.dayId === story.day.id ? askOf(story.day, text.ask) : null;
  if (!person || (person.optedOut && !text.despiteOptOut)) {
    const open = ask?.outcome === "pending";
    const why = { because: "opted-out" } as const;
    return { verdict: "never", story: open ? endUndeliverable(story, ask, why) : story };
  }
  const quiet = quietEnd(scene, scene.now);
  if (quiet !== null && isQuestion(text)) return { verdict: "later", until: quiet };
  if (text.ask !== null) return leaveAsk(scene, story, ask);
  if (text.validUntil <= scene.now) return { verdict: "never", story };
  return { verdict: "go", story, changed: null };
}

/** Nobody is asked anything in quiet hours, the trainer neither. */
function isQuestion({ ask, kind }: Leaving): boolean {
  return ask !== null || kind === "short";
}

/** A question leaves only while it is open, and with its full time. */
function leaveAsk(scene: Scene, story: Story, ask: Ask | null): Leave {
  if (ask?.outcome !== "pending") return { verdict: "never", story };
  const inTime = scene.now - ask.askedAt <= lateAfterMs && scene.now < ask.answerBy;
  if (inTime) return { verdict: "go", story, changed: null };
  const slot = story.day.slots[ask.slot];
  const until = slot ? answerBy(story.day, slot, scene.rules, scene.now) : null;
  if (until === null) {
    const why = { because: "no-time-left" } as const;
    return { verdict: "never", story: endUndeliverable(story, ask, why) };
  }
  const about = bookingOf(story.day, ask.booking).personId;
  const retimed = tell(
    story,
    { fact: "ask-retimed", ask: ask.number, answerBy: until },
    { because: "left-late", leftAt: scene.now },
    { about },
  );
  const body = askBody(scene, retimed.day, askOf(retimed.day, ask.number));
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
  if (!person || person.id === scene.trainer.id) return { story, people: [], texts: [] };
  const known = standingBooking(story.day, person.id)?.reachable === false;
  const ended = endAsk(story, text, failure.code);
  const marked =
    failure.optedOut || failure.badNumber ? markUnreachable(ended, person, failure) : ended;
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

function markUnreachable(story: Story, person: Person, failure: Failure): Story {
  const booking = standingBooking(story.day, person.id);
  if (!booking?.reachable) return story;
  const why = failure.optedOut
    ? ({ because: "opted-out" } as const)
    : ({ because: "text-failed", code: failure.code } as const);
  const ask = pendingAskTo(story.day, booking);
  const withdrawn = withdraw(story, ask ? [ask] : [], why);
  const happening = { fact: "unreachable", booking: booking.number } as const;
  return tell(withdrawn, happening, why, { actor: "carrier", about: person.id });
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
  if (text.kind === "closing" || text.kind === "notice") {
    const body = words.notReached({ name, text: text.body });
    const cause = `not-reached/${text.cause}`;
    notices.push(dayText(scene, day, scene.trainer.id, "notice", body, cause));
  }
  return notices;
}
