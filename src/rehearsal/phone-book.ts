/** The phone book: who there is on the terminal phone, and the numbers they have. */
import { nameKey } from "../conversations/names.ts";
import type { SchoolSettings } from "../turns/ports.ts";
import { personName } from "./scenario-keys.ts";

/** E.164; the next of the made-up numbers that isn't taken. They are Hungarian and nobody's. */
export function madeUpPhone(taken: ReadonlySet<string | undefined>): string {
  let next = 36_205_550_001;
  while (taken.has(`+${next}`)) next += 1;
  return `+${next}`;
}

export type Listed = { name: string; phone: string };

/** Everybody but the trainer. Names are told apart as people read them: without case and accents. */
export class PhoneBook {
  private readonly phones = new Map<string, string>();
  private readonly school: SchoolSettings;

  constructor(school: SchoolSettings) {
    this.school = school;
    if (school.assistant) this.learn(school.assistant.name, school.assistant.phone);
  }

  /** E.164 by name, in the order in which they came. */
  get entries(): ReadonlyMap<string, string> {
    return this.phones;
  }

  find(name: string): Listed | undefined {
    const found = [...this.phones].find(([known]) => nameKey(known) === nameKey(name));
    return found && { name: found[0], phone: found[1] };
  }

  has(phone: string): boolean {
    return [...this.phones.values()].includes(phone);
  }

  /** Enters somebody under a number that is theirs, unless somebody else has that name, or it is none for a rehearsal. */
  learn(name: string, phone: string): Listed | undefined {
    if (this.find(name) || !personName.safeParse(name).success) return undefined;
    this.phones.set(name, phone);
    return { name, phone };
  }

  /** Enters somebody under a made-up number; none of `others` either. */
  makeUp(name: string, others: readonly string[]): Listed {
    const { number, trainer } = this.school;
    const phone = madeUpPhone(new Set([number, trainer.phone, ...this.phones.values(), ...others]));
    this.phones.set(name, phone);
    return { name, phone };
  }
}
