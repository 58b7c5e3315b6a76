/** What turns need from outside: a store, a bell, a carrier, a clock and randomness. */
import type { Person } from "../conversations/people.ts";
import type { Outcome, Scene, TextKind } from "../conversations/scene.ts";
import type { Day } from "../domain/day.ts";
import type { Fact } from "../domain/facts.ts";
import type { ClassRules, School } from "../domain/settings.ts";
import type { Instant, LocalDate } from "../domain/times.ts";

/** A text that came in, as the carrier gave it. */
export type InboundText = {
  /** The carrier's id of the message: it acts once, however often it arrives. */
  messageId: string;
  /** E.164, who wrote. */
  from: string;
  /** E.164, the school's number: tells which school is meant. */
  to: string;
  body: string;
  /** True when the carrier has already answered an opt-out, opt-in or help word itself. */
  carrierAnswered: boolean;
};

/**
 * An outgoing text's way: `pending` → `sending` → `sent` → `delivered`, or `failed` (never arrived),
 * `unknown` (the carrier may or may not have it), `suppressed` (we chose not to send it). It only moves forward.
 */
export const outgoingStatuses = [
  "pending",
  "sending",
  "sent",
  "delivered",
  "failed",
  "unknown",
  "suppressed",
] as const;
export type OutgoingStatus = (typeof outgoingStatuses)[number];

export type Outgoing = {
  id: number;
  dayId: string | null;
  personId: number;
  /** E.164 of the person. */
  to: string;
  /** E.164 of the school. */
  from: string;
  kind: TextKind;
  body: string;
  cause: string;
  ask: number | null;
  status: OutgoingStatus;
  attempts: number;
  createdAt: Instant;
  /**
   * Not before this; moved on when the carrier is busy, or when others of the sender's or the person's come first.
   * Of one that is `unknown`: until then it holds up the person's later ones.
   */
  dueAt: Instant;
  /** It has its place in the sender's pace: `dueAt` is that. */
  paced: boolean;
  validUntil: Instant;
  despiteOptOut: boolean;
  /** When the carrier took it. */
  sentAt: Instant | null;
  carrierId: string | null;
  /** The carrier's error code, when it failed. */
  errorCode: number | null;
};

/** What a turn is about; tells the store what to load. */
export type TurnKey =
  /** `mentioned`: the phone number that the text holds; of use in the trainer's texts alone. */
  | { of: "text"; text: InboundText; mentioned: MentionedPhone | null }
  | { of: "alarm"; id: number; version: number }
  | { of: "outgoing"; id: number }
  | { of: "class"; classId: number };

export type Loaded = {
  scene: Scene;
  /** For `text`: the scenes of the school's other classes, in their order; `scene` is the first class's. */
  others: Scene[];
  /** Who wrote, for `text`. */
  speaker: Person | null;
  /** The outgoing text, for `outgoing`. */
  outgoing: Outgoing | null;
  /** For `outgoing`: an earlier text to the same person is being sent, is due, or waits for another try. */
  earlierUnsent: boolean;
  /** For `outgoing`: until when an earlier text to the same person holds it up that may have left; null: none does. */
  unclearUntil: Instant | null;
  /** For `outgoing`: the carrier's ids of the person's other texts; read when first asked for. */
  othersCarrierIds: () => ReadonlySet<string>;
  /** For `outgoing`: how many texts have been sent to the person since the school's midnight. */
  sentToday: number;
  /** For `outgoing`: how its school's number is getting on. */
  sender: Sender;
};

/** How a school's number is getting on with sending. */
export type Sender = {
  /** When all that has left, or has its place, is through at its pace. */
  freeAt: Instant;
  /** Nothing leaves before this: the carrier has said so. */
  heldUntil: Instant;
  /** How many texts the carrier has taken, or may have, on the school's day that `now` is on. */
  texts: number;
};

/** How many texts still have to leave, may have left (unclear), and will never arrive. */
export type TextTally = { waiting: number; unclear: number; failed: number };

export type OutgoingChange = Partial<
  Pick<
    Outgoing,
    | "status"
    | "attempts"
    | "dueAt"
    | "paced"
    | "body"
    | "validUntil"
    | "sentAt"
    | "carrierId"
    | "errorCode"
  >
>;

export type Step<R> = (loaded: Loaded) => {
  /** One for each of the loaded scenes that the step touches; what has none stays as it is. */
  outcomes: Outcome[];
  /** For `outgoing` turns: what becomes of the text, and how its sender gets on from here. */
  outgoing?: OutgoingChange;
  sender?: Sender;
  result: R;
};

/** A row that wants a turn at its time: hand it to the bell. */
export type Wakeup =
  | { row: "alarm"; id: number; version: number; dueAt: Instant }
  | { row: "outgoing"; id: number; version: number; dueAt: Instant };

export type Moment = Pick<Scene, "now" | "freshCode" | "linkTo">;

/** A day as it is shown: to rehearsals, the paper, WHY and tests. */
export type DayRecord = {
  school: School;
  rules: ClassRules;
  day: Day;
  people: ReadonlyMap<number, Person>;
  /** The names of all the school's classes. */
  classNames: readonly string[];
  ledger: Fact[];
};

/** A day and whoever looks at it. `unsentAsks`: numbers of its asks whose texts have not left yet. */
export type LookedAt = { person: Person; record: DayRecord; unsentAsks: ReadonlySet<number> };

/** Settings as read from a school file: ids are the store's to give. */
export type SchoolSettings = Omit<School, "id"> & { classes: Omit<ClassRules, "id">[] };

export interface Store {
  /**
   * One turn: load → step → save, all or nothing. Gives null without running the step when there is
   * nothing to do: the message was taken before, the alarm is stale or not yet due, the row is gone.
   * `wakeups` are the rows that this turn made due at a new time.
   * Throws AppError `not-found` when a text is to a number that is no school's.
   */
  turn<R>(
    key: TurnKey,
    moment: Moment,
    step: Step<R>,
  ): Promise<{ result: R; wakeups: Wakeup[] } | null>;

  /** Takes a school's settings over: running days keep their slots and times. */
  install(settings: SchoolSettings): Promise<void>;
  classes(): Promise<{ school: School; rules: ClassRules }[]>;
  /** Pending alarms and unsent texts that fall due up to `until`, earliest first, `limit` at most. */
  wakeupsDue(until: Instant, limit: number): Promise<Wakeup[]>;
  /** Texts that were being sent when a process died, or whose sending was unclear, since before `before`. */
  unclearTexts(before: Instant): Promise<number[]>;
  /** How far all schools' texts are. */
  textTally(): Promise<TextTally>;
  /** The day of a class on a date, or without one its current day. */
  dayRecord(classId: number, date?: LocalDate): Promise<DayRecord | null>;
  /** What a page of somebody's shows of a day; null if either isn't there. */
  lookedAt(personId: number, classId: number, date: LocalDate): Promise<LookedAt | null>;
  /** Changes whenever what `lookedAt` gives may have. */
  markOf(personId: number, dayId: string): Promise<string>;
  /** A key of this database's own for one purpose, in hex: the same always, and of no use to guess another. */
  keyFor(purpose: string): Promise<string>;
  /** Everything written in and out, in order of time: for transcripts and rehearsals. */
  messages(schoolId: number): Promise<MessageRecord[]>;
  /** Everyone whom a school knows, the trainer included, the erased not, in the order in which they came. */
  people(schoolId: number): Promise<KnownPerson[]>;
  /**
   * Gives people names, and makes those known whose numbers weren't, all or nothing. `decide` is shown whom the school
   * knows and says who is named how.
   */
  namePeople<R>(
    schoolId: number,
    decide: (known: KnownPeople) => { named: readonly NamedPhone[]; result: R },
  ): Promise<R>;
  /**
   * Erases all that is known of a person (docs/operating.md), unless something is in the way or it is a `dryRun`. Says
   * what it is about. Throws AppError `unavailable` when it is erased, but old bytes may be left in the file.
   */
  erase(personId: number, when: { now: Instant; dryRun: boolean }): Promise<Erasure>;
  /** Throws if the database doesn't answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** `firstDay`, `lastDay`: of the training days that they signed up for, whatever came of it. */
export type KnownPerson = Person & { firstDay: LocalDate | null; lastDay: LocalDate | null };

export type KnownPeople = {
  everyone: readonly KnownPerson[];
  /** Has this number opted out? Also one that nobody known has. */
  isOptedOut(phone: string): boolean;
};

export type NamedPhone = { name: string; phone: string };

/** What erasing a person is about. */
export type Erasure = {
  /** Days that aren't over and have a place for them, or a place in line: in the way. */
  standings: { className: string; date: LocalDate }[];
  /** Texts to others that speak of them and are still to leave: in the way. */
  leaving: number;
  /** Texts from and to them. */
  own: number;
  /** Texts from and to others that speak of them. */
  others: number;
};

export type MessageRecord =
  | { direction: "in"; at: Instant; personId: number; from: string; to: string; body: string }
  | { direction: "out"; at: Instant; personId: number; outgoing: Outgoing };

/** Rings when a row is due: at about the right time, perhaps twice, never surely. */
export interface Bell {
  /** Asks to be rung for these; asking again for the same row, version and time changes nothing. */
  set(wakeups: readonly Wakeup[]): Promise<void>;
  /** From now on rings go to `onRing`; its failures are logged and the sweep rings again. */
  start(onRing: (wakeup: Wakeup) => Promise<void>, onSweep: () => Promise<void>): Promise<void>;
  /** Throws if it can't ring. */
  ping(): Promise<void>;
  /** Waits for rings being handled. */
  stop(): Promise<void>;
}

export type SendRequest = {
  /** Our row's id: comes back in delivery reports. */
  id: number;
  /** Of our row; comes back, too: after a backup was restored an id can be another text's. */
  createdAt: Instant;
  from: string;
  to: string;
  body: string;
  /** Seconds for which it is worth delivering. */
  validForS: number;
};

export type SendResult =
  | { outcome: "accepted"; carrierId: string }
  /** It will never arrive. `optedOut`: and nothing ever may. */
  | { outcome: "refused"; code: number | null; optedOut: boolean; badNumber: boolean }
  /** Not taken, surely: try again after `retryAfterMs`, or when it seems fit. `forAll`: nor would any other be. */
  | { outcome: "busy"; retryAfterMs: number | null; code: number | null; forAll: boolean }
  /** It may or may not have been taken. */
  | { outcome: "unclear" };

export interface Carrier {
  send(request: SendRequest): Promise<SendResult>;
  /**
   * The carrier's id of a text that it may have taken since then, or null if it hasn't; throws if it can't tell.
   * `others`: ids of texts that are known to be others, with the same words perhaps.
   */
  find(request: SendRequest, since: Instant, others: ReadonlySet<string>): Promise<string | null>;
}

/** A report on a text that the carrier took. */
export type DeliveryReport = {
  /** Our row's id, from the report's query. */
  id: number;
  /** Of the row that was handed over, from there, too; null: it doesn't say. */
  createdAt: Instant | null;
  carrierId: string;
  status: "sent" | "delivered" | "failed";
  code: number | null;
  optedOut: boolean;
  badNumber: boolean;
};

/** A phone number inside a text: E.164, and the exact piece of the text that is the number. */
export type MentionedPhone = { phone: string; written: string };

export interface Phones {
  /**
   * The valid phone number that a text holds, written in any usual way; numbers without a country are of
   * that of the phone `near`. Null: it holds none, more than one, or what could be read as two.
   */
  find(text: string, near: string): MentionedPhone | null;
}

export interface Clock {
  now(): Instant;
}

export interface Randomness {
  /** Four digits, unguessable. */
  code(): string;
}
