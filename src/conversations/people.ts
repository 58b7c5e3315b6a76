/** People as conversations see them, and where each conversation stands between two texts. */
import type { Language } from "../domain/settings.ts";
import type { Instant, LocalDate } from "../domain/times.ts";
import type { NamedCommand, TrainerCommand } from "./trainer/trainer-commands.ts";

/** Anyone who ever texted the school, the trainer included. */
export type Person = {
  id: number;
  /** E.164; of an erased person `erasedPhone`. */
  phone: string;
  /** Null while they are a stranger. */
  name: string | null;
  optedOut: boolean;
  /** Their own choice; null: the school's language. */
  language: Language | null;
  /** They have been told who writes and how to make it end. */
  introduced: boolean;
  /** Counts up when they make their earlier links invalid. */
  linkEpoch: number;
  session: Session;
};

/** What stands in place of an erased person's number: no phone's, and different for each. */
export function erasedPhone(id: number): string {
  return `erased:${id}`;
}

export function isErased({ phone }: Pick<Person, "phone">): boolean {
  return phone.startsWith("erased:");
}

export function personWith(people: ReadonlyMap<number, Person>, phone: string): Person | undefined {
  return [...people.values()].find((one) => one.phone === phone);
}

/**
 * What the bot awaits from a person; kept as JSON between texts. `puzzled`: how often that day they were
 * told that a text wasn't understood.
 */
export type Session = AwaitedFrom & Guards;

type Guards = {
  puzzled?: { on: LocalDate; times: number };
  /**
   * When the wrong codes came that counted at the last one, oldest first; too many, and there are no codes for a while.
   * Sessions stored by earlier versions have how many came since the first.
   */
  wrongCodes?: readonly Instant[] | { since: Instant; times: number };
};

/** The session with something else awaited. What guards against guessing and endless answers stays. */
export function awaiting({ puzzled, wrongCodes }: Guards, next: AwaitedFrom & Guards): Session {
  return { ...(puzzled ? { puzzled } : {}), ...(wrongCodes ? { wrongCodes } : {}), ...next };
}

type AwaitedFrom =
  /** `codeSpent`: when the last try for a code was used up, and on which day it was to act. */
  | { state: "resting"; codeSpent?: { dayId: string; at: Instant } }
  /** A stranger who has had today's one reply. */
  | { state: "greeted"; on: LocalDate }
  /** A newcomer whose booking waits for a name. */
  | { state: "awaiting-name" }
  /** Their answer to this ask was unclear and they were asked to clear it up, once. */
  | { state: "clarified"; dayId: string; ask: number }
  /** The trainer has a code for this command. */
  | {
      state: "awaiting-code";
      command: TrainerCommand;
      classId: number;
      dayId: string;
      code: string;
      triesLeft: number;
      expiresAt: Instant;
    }
  /** The trainer named somebody whose name two people have. */
  | {
      state: "awaiting-choice";
      classId: number;
      dayId: string;
      command: NamedCommand;
      personIds: number[];
    }
  /** Their text may be about any of these classes; it is kept until they say which. */
  | {
      state: "awaiting-class";
      body: string;
      mentioned: Mention | null;
      classIds: number[];
      on: LocalDate;
    };

/** Whoever's phone number stands in a text of the trainer's, and how it stands there. */
export type Mention = { personId: number; written: string };
