/** Made-up days of people with names, to ask WHY about: what the trainer hears, and what they hear themselves. */
import type { Person } from "../../src/conversations/people.ts";
import type { Viewed } from "../../src/conversations/view.ts";
import { whyNotText, whyText } from "../../src/conversations/why/why-answer.ts";
import type { Told } from "../../src/conversations/why/why-ledger.ts";
import { ownWhyText } from "../../src/conversations/why/why-own.ts";
import type { Language } from "../../src/domain/settings.ts";
import { storyOf, tell } from "../../src/domain/story.ts";
import { school } from "./classes.ts";
import { type Setup, TestDay } from "./days.ts";

export const seven = "Anna Bea Csaba Dani Eva Feri Gabi";
export const three = "Hanna Imre Jana";

/** Seven booked, these waiting. */
export function week(waiting = three): WhyDay {
  return new WhyDay().joins(seven).waitlists(waiting);
}

/** The questions have just gone out. */
export function saturday(waiting = three): WhyDay {
  return week(waiting).do((day) => day.finalize());
}

/** Gabi says no, Eva is asked in her place, and the rest of them yes: 09:00 opens with five. */
export function split(): WhyDay {
  return saturday().do((day) =>
    day.after(8).says("Gabi", "no").after(20).says("Hanna Imre Jana Feri Eva", "yes"),
  );
}

/** One booked person has to move; Dani, who booked last, has two dogs. */
export function party(): WhyDay {
  return new WhyDay({ capacity: 6 })
    .joins("Anna Bea Zsolt Csaba")
    .joins("Dani", 2)
    .waitlists("Eva Feri Gabi")
    .do((day) => day.finalize());
}

export class WhyDay {
  readonly day: TestDay;
  private readonly people = new Map<number, Person>();

  constructor(rules: Setup["rules"] = {}) {
    this.day = new TestDay({ booked: 0, waiting: 0, rules });
  }

  joins(names: string, places = 1): this {
    return this.comes(names, "join", places);
  }

  waitlists(names: string): this {
    return this.comes(names, "maybe", 1);
  }

  /** Whatever happens; who comes by the trainer's hand is known from then on. */
  do(act: (day: TestDay) => unknown): this {
    act(this.day);
    for (const { number, personId } of this.day.day.bookings) {
      if (!this.people.has(personId)) this.knows(this.day.name(number), personId);
    }
    return this;
  }

  pins(name: string): this {
    this.day.tell({ fact: "pinned", booking: this.day.booking(name).number });
    return this;
  }

  optsOut(name: string): this {
    const { number, personId } = this.day.booking(name);
    const why = { because: "opted-out" } as const;
    const by = { actor: "person", about: personId } as const;
    this.day.step((story) => tell(story, { fact: "unreachable", booking: number }, why, by));
    return this;
  }

  knows(name: string, id = 900 + this.people.size): this {
    const phone = `+3630555${String(id).padStart(4, "0")}`;
    const known = { optedOut: false, language: null, introduced: true, linkEpoch: 0 };
    this.people.set(id, { id, phone, name, ...known, session: { state: "resting" } });
    return this;
  }

  /** The trainer's `WHY who`, or `WHY who NOT not`. */
  why(who: string, not?: string, language: Language = "en"): string {
    const scene = this.sceneIn(language);
    return not === undefined
      ? whyText(scene, this.told, this.idOf(who))
      : whyNotText(scene, this.told, this.idOf(who), this.idOf(not));
  }

  get told(): Told {
    const { day, ledger, rules } = this.day;
    return { day, ledger, rules };
  }

  /** Any two who are or were on the day, by their ids. */
  pairs(): [number, number][] {
    const ids = [...new Set(this.day.day.bookings.map((one) => one.personId))];
    return ids.flatMap((one) =>
      ids.flatMap((other): [number, number][] => (one === other ? [] : [[one, other]])),
    );
  }

  /** Of everybody, whoever came by chance included. */
  get names(): string[] {
    return [...this.people.values()].flatMap(({ name }) => name ?? []);
  }

  get everyone(): Person[] {
    return [...this.people.values()];
  }

  /** Their own WHY. */
  own(who: string, language: Language = "en"): string {
    return this.ownOf(this.personOf(this.idOf(who)), language);
  }

  /** Everybody's own WHY, with those whom it may not name. */
  everyOwn(): { text: string; others: Person[] }[] {
    const people = [...this.people.values()];
    return people.map((person) => ({
      text: this.ownOf(person, "en"),
      others: people.filter((one) => one.id !== person.id),
    }));
  }

  private ownOf(speaker: Person, language: Language): string {
    const { ledger } = this.day;
    const viewed = this.sceneIn(language);
    const trainer = { ...speaker, id: 0, phone: school.trainer.phone, name: school.trainer.name };
    const scene = {
      ...{ ...viewed, day: this.day.day, trainer, mentioned: null, unsentAsks: new Set<number>() },
      ...{ ledger: () => ledger, textsOfDay: 0, freshCode: "4821", linkTo: () => null },
    };
    return ownWhyText({ scene, story: storyOf(this.day.day, this.day.now), speaker });
  }

  private sceneIn(language: Language): Viewed {
    const { now, rules } = this.day;
    return { now, school, rules, people: this.people, classNames: [rules.name], language };
  }

  private comes(names: string, word: "join" | "maybe", places: number): this {
    for (const name of names.split(" ")) {
      // As `TestDay.comes` numbers them, whether they get onto the list or not.
      this.knows(name, 100 + this.day.day.bookings.length + 1);
      this.day.comes(name, word, places);
    }
    return this;
  }

  private idOf(name: string): number {
    const found = [...this.people.values()].find((one) => one.name === name);
    if (!found) throw new Error(`nobody is called ${name}`);
    return found.id;
  }

  private personOf(id: number): Person {
    const person = this.people.get(id);
    if (!person) throw new Error(`nobody has the id ${id}`);
    return person;
  }
}
