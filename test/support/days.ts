/** Training days for tests: people on a day of Juli's class, driven step by step as conversations/step.ts does. */
import {
  type Ask,
  type Booking,
  bookingOf,
  type Day,
  pendingAskTo,
  placesOf,
  seatedIn,
  slotOf,
} from "../../src/domain/day.ts";
import type { Fact, FactName, Happening } from "../../src/domain/facts.ts";
import { openedDay } from "../../src/domain/fold.ts";
import { openingOf } from "../../src/domain/opening.ts";
import type { ClassRules } from "../../src/domain/settings.ts";
import { signUp, type Wish } from "../../src/domain/sign-up.ts";
import { type Story, storyOf, tell } from "../../src/domain/story.ts";
import { type Instant, minuteMs } from "../../src/domain/times.ts";
import { endUndeliverable } from "../../src/splitter/answers.ts";
import {
  type Addition,
  addByHand,
  callOffDay,
  changeCapacity,
  moveByHand,
  removeByHand,
  waitByHand,
} from "../../src/splitter/by-hand.ts";
import { catchUp, finalize, momentsOf } from "../../src/splitter/due.ts";
import { openSibling } from "../../src/splitter/siblings.ts";
import { advance } from "../../src/splitter/walk.ts";
import { classRules, monday, school } from "./classes.ts";
import { heard, type Word } from "./heard.ts";

export type Setup = {
  /** Capacities of the siblings. */
  siblings?: number[];
  /** How many are booked, or the places of each; their names are B1, B2 … in order of booking. */
  booked?: number | number[];
  /** The same for the waiting: W1, W2 … */
  waiting?: number | number[];
  pinned?: string;
  rules?: Partial<ClassRules>;
};

const said = { because: "trainer-said-so" } as const;

const byCarrier = { actor: "carrier" } as const;
const notDelivered = { because: "text-failed", code: 30003 } as const;

/** A training day, driven by what people say and by time; names in lists are parted by blanks. */
export class TestDay {
  readonly rules: ClassRules;
  readonly ledger: Fact[];
  day: Day;
  now: Instant = monday;
  /** Is it quiet hours? Kept by hand, so that tests need no night. */
  quiet = false;
  unsent: ReadonlySet<number> = new Set();
  /** Sees every step: the day before it and the facts that it added. */
  watch: (before: Day, facts: Fact[]) => void = () => {};
  readonly #names = new Map<string, number>();

  constructor(setup: Setup = {}) {
    this.rules = classRules(setup.rules, setup.siblings);
    const opening = openingOf(school, this.rules, this.now);
    this.ledger = [opening];
    this.day = openedDay(opening);
    this.#enter("B", setup.booked ?? 7, 0);
    this.#enter("W", setup.waiting ?? 0, null);
    for (const name of listed(setup.pinned ?? "")) {
      this.tell({ fact: "pinned", booking: this.booking(name).number });
    }
  }

  #enter(letter: string, people: number | number[], slot: number | null): void {
    for (const [at, places] of placesEach(people).entries()) {
      const booking = this.day.bookings.length + 1;
      this.#names.set(`${letter}${at + 1}`, booking);
      const signedUp = { booking, personId: 100 + booking, places, slot, nameBy: null };
      this.tell({ fact: "signed-up", ...signedUp });
    }
  }

  /** One step: what was due before, then the event, then the day goes on by itself. */
  step(act: (story: Story) => Story, until: Instant = this.now): void {
    const before = this.day;
    const acted = act(catchUp(storyOf(before, this.now), this.rules, until, this.unsent));
    const done = advance(acted, this.rules, !acted.day.paused && !this.quiet);
    this.day = done.day;
    this.ledger.push(...done.facts);
    this.watch(before, done.facts);
  }

  tell(happening: Happening): this {
    this.step((story) => tell(story, happening, said, { actor: "trainer" }));
    return this;
  }

  /** Lets time pass; every moment on the way is met when it is due. */
  at(instant: Instant): this {
    for (;;) {
      const [next] = momentsOf(this.day, this.unsent);
      if (!next || next.dueAt > instant) break;
      this.now = Math.max(this.now, next.dueAt);
      this.step((story) => story, this.now + 1);
    }
    return this.sleepUntil(instant);
  }

  /** To the next moment that the day waits for, if there is one. */
  next(): this {
    const [next] = momentsOf(this.day, this.unsent);
    return next ? this.at(Math.max(this.now, next.dueAt)) : this;
  }

  after(minutes: number): this {
    return this.at(this.now + minutes * minuteMs);
  }

  /** Lets time pass while the bot is down: what was due is met late and together. */
  sleepUntil(instant: Instant): this {
    this.now = instant;
    this.step((story) => story, instant + 1);
    return this;
  }

  finalize(): this {
    return this.at(this.day.times.finalizesAt);
  }

  /** To the next deadline: all who share it fall silent. */
  silence(): this {
    const deadline = momentsOf(this.day, this.unsent).find((one) => one.kind === "deadline");
    if (!deadline) throw new Error("nobody is asked");
    return this.at(deadline.dueAt);
  }

  /** Each of them texts this word, one after the other. */
  says(names: string, word: Word): this {
    for (const name of listed(names)) {
      const { number } = this.booking(name);
      this.step((story) => heard(story, bookingOf(story.day, number), word));
    }
    return this;
  }

  /** Yes from everyone asked, until nobody is. */
  allSayYes(): this {
    while (this.asked() !== "") this.says(this.asked(), "yes");
    return this;
  }

  /** Somebody who isn't on the day (any more) texts JOIN or MAYBE. */
  comes(name: string, word: Wish["word"], places = 1): this {
    const number = this.day.bookings.length + 1;
    const earlier = this.day.bookings.find((one) => one.number === this.#names.get(name));
    const personId = earlier?.personId ?? 100 + number;
    const wish = { personId, word, places, nameBy: null };
    this.step((story) => signUp(story, this.rules, wish).story);
    if (this.day.bookings.length === number) this.#names.set(name, number);
    return this;
  }

  /** The text of their question can't be delivered. */
  fails(name: string): this {
    this.step((story) => endUndeliverable(story, this.pendingAsk(name), notDelivered, byCarrier));
    return this;
  }

  splits(): this {
    this.step((story) => finalize(story, this.rules, said, { actor: "trainer" }));
    return this;
  }

  opens(slot: number): this {
    this.step((story) => openSibling(story, slotOf(story.day, slot), said, { actor: "trainer" }));
    return this;
  }

  drops(slot: number): this {
    return this.tell({ fact: "sibling-dropped", slot });
  }

  /** The trainer puts somebody on the list. */
  adds(name: string, word: Addition["word"], places = 1): this {
    const number = this.day.bookings.length + 1;
    const addition = { personId: 100 + number, word, places };
    this.#names.set(name, number);
    this.step((story) => addByHand(story, addition));
    return this;
  }

  removes(name: string): this {
    this.step((story) => removeByHand(story, this.booking(name)));
    return this;
  }

  moves(name: string, slot: number): this {
    this.step((story) => moveByHand(story, this.booking(name), slotOf(story.day, slot)));
    return this;
  }

  /** The trainer puts somebody who has a place on the waitlist. */
  waits(name: string): this {
    const was = this.booking(name);
    this.#names.set(name, this.day.bookings.length + 1);
    this.step((story) => waitByHand(story, was));
    return this;
  }

  capacity(slot: number, places: number): this {
    this.step((story) => changeCapacity(story, slotOf(story.day, slot), places));
    return this;
  }

  callsOff(): this {
    this.step(callOffDay);
    return this;
  }

  booking(name: string): Booking {
    return bookingOf(this.day, this.#names.get(name) ?? 0);
  }

  pendingAsk(name: string): Ask {
    const ask = pendingAskTo(this.day, this.booking(name));
    if (!ask) throw new Error(`${name} is not asked`);
    return ask;
  }

  name(booking: number): string {
    return [...this.#names].find(([, number]) => number === booking)?.[0] ?? `#${booking}`;
  }

  names(bookings: Booking[]): string {
    return bookings.map((one) => this.name(one.number)).join(" ");
  }

  /** Whose answer is awaited (for this slot), in the order of asking. */
  asked(slot?: number): string {
    const pending = this.day.asks.filter((ask) => ask.outcome === "pending");
    const meant = pending.filter((ask) => slot === undefined || ask.slot === slot);
    return meant.map((ask) => this.name(ask.booking)).join(" ");
  }

  in(slot: number): string {
    return this.names(seatedIn(this.day, slotOf(this.day, slot)));
  }

  get waiting(): string {
    return this.names(this.day.bookings.filter((one) => one.standing === "waiting"));
  }

  /** Places taken in each slot. */
  get headcounts(): number[] {
    return this.day.slots.map((slot) => placesOf(seatedIn(this.day, slot)));
  }

  get statuses(): string[] {
    return this.day.slots.map((slot) => slot.status);
  }

  facts<N extends FactName>(name: N): Extract<Fact, { fact: N }>[] {
    return this.ledger.filter((fact): fact is Extract<Fact, { fact: N }> => fact.fact === name);
  }
}

function placesEach(people: number | number[]): number[] {
  return typeof people === "number" ? new Array<number>(people).fill(1) : people;
}

function listed(names: string): string[] {
  return names.split(" ").filter((name) => name !== "");
}
