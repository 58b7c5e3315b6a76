/** The account: what facts do to a day, worked out once more without the program's fold, and held against the tables. */
import type { Day } from "../../src/domain/day.ts";
import type { Fact, FactName } from "../../src/domain/facts.ts";

type Entry = {
  personId: number;
  places: number;
  standing: string;
  slot: number | null;
  agreed: number | null;
  standby: number | null;
  pinned: boolean;
  reachable: boolean;
  inPlay: boolean;
  nameBy: number | null;
};
type Room = { status: string; capacity: number; toOffer: number; short: boolean };
type Question = { booking: number; kind: string; slot: number; outcome: string; answerBy: number };
type Course = {
  phase: string;
  stage: string | null;
  paused: boolean;
  settledAt: number | null;
  reminded: boolean;
  over: boolean;
  summedUp: boolean;
};
type FactNamed<Name extends Fact["fact"]> = Extract<Fact, { fact: Name }>;

/** What facts change that need no more than themselves to be known. */
const changes: Partial<Record<FactName, Partial<Entry> | Partial<Course>>> = {
  named: { nameBy: null },
  pinned: { pinned: true },
  unpinned: { pinned: false },
  unreachable: { reachable: false },
  reachable: { reachable: true },
  left: { standing: "out", slot: null, agreed: null, standby: null, nameBy: null },
  "sign-up-closed": { phase: "closed" },
  finalized: { phase: "splitting" },
  "went-ahead": { stage: "offers" },
  "walk-began": { stage: "walk" },
  "walk-called-off": { stage: "offers" },
  paused: { paused: true },
  resumed: { paused: false },
  settled: { phase: "settled", stage: null },
  "called-off": { phase: "called-off", stage: null },
  reminded: { reminded: true },
  "day-over": { over: true },
  "summed-up": { summedUp: true },
};

export class Account {
  /** Numbers count from 1. */
  readonly #entries: Entry[] = [];
  readonly #questions: Question[] = [];
  readonly #rooms: Room[];
  readonly #course: Course = {
    phase: "open",
    stage: null,
    paused: false,
    settledAt: null,
    reminded: false,
    over: false,
    summedUp: false,
  };

  constructor({ slots }: FactNamed<"day-opened">) {
    this.#rooms = slots.map(({ role, capacity }) => {
      return { status: role === "root" ? "open" : "closed", capacity, toOffer: 0, short: false };
    });
  }

  note(fact: Fact): void {
    if ("booking" in fact) this.#noteBooking(fact);
    else if ("ask" in fact) this.#noteQuestion(fact.ask, fact);
    else if ("slot" in fact) this.#noteRoom(this.#room(fact.slot), fact);
    else this.#noteCourse(fact);
  }

  /** In which fields the tables say something else. */
  differences(day: Day): string[] {
    const { bookings, asks, slots } = day;
    const counts =
      [bookings.length, asks.length].join() ===
      [this.#entries.length, this.#questions.length].join();
    return [
      ...(counts ? [] : ["rows"]),
      ...differing("day", [this.#course], [day]),
      ...differing("booking", this.#entries, bookings),
      ...differing("ask", this.#questions, asks),
      ...differing("slot", this.#rooms, slots),
    ];
  }

  #noteBooking(fact: Fact & { booking: number }): void {
    if (fact.fact === "signed-up") {
      this.#signUp(fact);
      return;
    }
    const entry = this.#entry(fact.booking);
    switch (fact.fact) {
      case "seated":
        this.#sit(entry, fact.slot);
        return;
      case "moved":
        this.#begin(fact.slot);
        this.#sayYes(entry, fact.slot);
        return;
      case "yes-too-late":
        Object.assign(entry, { standby: fact.slot, inPlay: true });
        return;
      case "yes-counted":
        this.#countYes(entry, fact);
        return;
      case "ask-sent": {
        const { booking, kind, slot, answerBy } = fact;
        this.#questions.push({ booking, kind, slot, answerBy, outcome: "pending" });
        this.#begin(slot);
        return;
      }
      default:
        Object.assign(entry, changes[fact.fact]);
    }
  }

  #signUp({ personId, places, slot, nameBy }: FactNamed<"signed-up">): void {
    const standing = slot === null ? "waiting" : "booked";
    const fresh = { agreed: null, standby: null, pinned: false, reachable: true, inPlay: true };
    this.#entries.push({ personId, places, slot, standing, nameBy, ...fresh });
    if (slot !== null) this.#capOffers(slot);
  }

  #countYes(entry: Entry, { booking, slot }: FactNamed<"yes-counted">): void {
    const last = this.#questions.findLast((one) => one.booking === booking && one.slot === slot);
    if (last) last.outcome = "yes";
    this.#sayYes(entry, slot);
  }

  #noteQuestion(ask: number, fact: Fact): void {
    const question = this.#questions[ask - 1];
    const entry = question && this.#entry(question.booking);
    if (!question || !entry) throw new Error(`there is no question: ${ask}`);
    if (fact.fact === "ask-retimed") question.answerBy = fact.answerBy;
    if (fact.fact === "ask-closed") {
      question.outcome = fact.outcome;
      if (fact.outcome === "yes") this.#sayYes(entry, question.slot);
      const lapsed = fact.outcome === "silent" || fact.outcome === "undeliverable";
      if (lapsed && entry.standing === "waiting") entry.inPlay = false;
    }
    if (fact.fact === "mind-changed") this.#takeBack(entry, question);
  }

  #takeBack(entry: Entry, question: Question): void {
    question.outcome = "no";
    const leaves = question.kind === "offer" && question.slot === 0;
    if (entry.standby !== null && !leaves) entry.standby = null;
    else if (entry.agreed !== null) entry.agreed = null;
    else if (question.kind === "move") entry.slot = 0;
    else {
      const standing = leaves ? "out" : "waiting";
      Object.assign(entry, { standing, slot: null, standby: null });
    }
  }

  #noteRoom(room: Room, fact: Fact & { slot: number | null }): void {
    const number = this.#rooms.indexOf(room);
    if (fact.fact === "places-freed") room.toOffer += fact.places;
    if (fact.fact === "places-released") room.toOffer = 0;
    if (fact.fact === "sibling-short") room.short = true;
    if (fact.fact === "capacity-changed") {
      room.capacity = fact.capacity;
      this.#capOffers(number);
    }
    if (fact.fact === "sibling-opened") {
      Object.assign(room, { status: "open", short: false });
      for (const one of this.#entries.filter(({ agreed }) => agreed === number)) {
        this.#sit(one, number);
      }
    }
    if (fact.fact === "sibling-dropped") {
      Object.assign(room, { status: "dropped", short: false, toOffer: 0 });
      this.#forgetPromises(number);
    }
  }

  #noteCourse(fact: Fact): void {
    Object.assign(this.#course, changes[fact.fact]);
    switch (fact.fact) {
      case "finalized":
        this.#course.stage = fact.stage;
        break;
      case "settled":
        this.#course.settledAt = fact.at;
        return;
      case "walk-called-off":
        for (const [number, { status }] of this.#rooms.entries()) {
          if (status === "tentative") this.#forgetPromises(number);
        }
        return;
      case "called-off":
        break;
      default:
        return;
    }
    for (const room of this.#rooms) room.toOffer = 0;
  }

  #sayYes(entry: Entry, slot: number): void {
    const room = this.#room(slot);
    if (room.status === "open") {
      room.toOffer = Math.max(0, room.toOffer - entry.places);
      this.#sit(entry, slot);
    } else Object.assign(entry, { agreed: slot, standby: null, inPlay: true });
  }

  #sit(entry: Entry, slot: number): void {
    const seated = { standing: "booked", slot, agreed: null, standby: null, inPlay: true };
    Object.assign(entry, seated);
    this.#capOffers(slot);
  }

  /** No more is kept for the waiting than there is room for. */
  #capOffers(slot: number): void {
    const room = this.#room(slot);
    const held = this.#entries.filter((one) => one.slot === slot || one.agreed === slot);
    const taken = held.reduce((sum, { places }) => sum + places, 0);
    room.toOffer = Math.min(room.toOffer, Math.max(0, room.capacity - taken));
  }

  #begin(slot: number): void {
    const room = this.#room(slot);
    if (room.status === "closed") room.status = "tentative";
  }

  #forgetPromises(slot: number): void {
    for (const one of this.#entries.filter((e) => e.agreed === slot || e.standby === slot)) {
      Object.assign(one, { agreed: null, standby: null });
    }
  }

  #entry(number: number): Entry {
    const entry = this.#entries[number - 1];
    if (!entry) throw new Error(`there is no booking: ${number}`);
    return entry;
  }

  #room(number: number | null): Room {
    const room = this.#rooms[number ?? 0];
    if (!room) throw new Error(`there is no slot: ${number}`);
    return room;
  }
}

function differing<R extends object>(
  what: string,
  ours: readonly R[],
  theirs: readonly R[],
): string[] {
  return ours.flatMap((one, index) => {
    const other = theirs[index];
    const fields = Object.keys(one) as (keyof R)[];
    const apart = fields.filter((field) => other === undefined || one[field] !== other[field]);
    return apart.map((field) => {
      return `${what} ${index + 1} ${String(field)}: ${String(one[field])}, the tables ${String(other?.[field])}`;
    });
  });
}
