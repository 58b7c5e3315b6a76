/** Facts: what happened on a training day, when, by whom and why. The ledger is the list of them, append-only. */
import type { AskKind, AskOutcome, DayTimes, Stage } from "./day.ts";
import type { Reason } from "./reasons.ts";
import type { Instant, LocalDate } from "./times.ts";

/** Who made it happen; `rule` is the bot keeping docs/rules.md's rules. */
export type Actor = "rule" | "trainer" | "person" | "carrier" | "operator";

export type SlotFrame = { role: "root" | "sibling"; startsAt: Instant; capacity: number };

/** What can happen. Bookings, slots and asks are meant by their numbers on the day. */
export type Happening =
  | {
      fact: "day-opened";
      classId: number;
      date: LocalDate;
      times: DayTimes;
      slots: SlotFrame[];
    }
  | {
      fact: "signed-up";
      booking: number;
      personId: number;
      places: number;
      /** The slot booked, or null for the waitlist. */
      slot: number | null;
      nameBy: Instant | null;
    }
  | { fact: "named"; booking: number }
  | { fact: "turned-away"; places: number }
  | { fact: "seated"; booking: number; slot: number }
  /** By the trainer: to a slot that isn't open yet, they count as agreed until it opens. */
  | { fact: "moved"; booking: number; slot: number }
  | { fact: "left"; booking: number }
  | { fact: "pinned"; booking: number }
  | { fact: "unpinned"; booking: number }
  | { fact: "unreachable"; booking: number }
  | { fact: "reachable"; booking: number }
  | { fact: "places-freed"; slot: number; places: number }
  | { fact: "places-released"; slot: number }
  | { fact: "capacity-changed"; slot: number; capacity: number }
  | { fact: "sign-up-closed" }
  | { fact: "finalized"; stage: Stage }
  | { fact: "went-ahead" }
  | { fact: "walk-began" }
  | { fact: "walk-called-off" }
  | { fact: "passed-over"; booking: number; slot: number; shortfall: number }
  | {
      fact: "ask-sent";
      ask: number;
      booking: number;
      kind: AskKind;
      slot: number;
      answerBy: Instant;
    }
  | { fact: "ask-retimed"; ask: number; answerBy: Instant }
  | { fact: "ask-closed"; ask: number; outcome: Exclude<AskOutcome, "pending"> }
  | { fact: "mind-changed"; ask: number }
  | { fact: "yes-too-late"; booking: number; slot: number }
  | { fact: "yes-counted"; booking: number; slot: number }
  | { fact: "sibling-opened"; slot: number }
  | { fact: "sibling-short"; slot: number }
  | { fact: "sibling-dropped"; slot: number }
  | { fact: "paused" }
  | { fact: "resumed" }
  | { fact: "settled" }
  | { fact: "told" }
  | { fact: "reminded" }
  | { fact: "called-off" }
  | { fact: "day-over" }
  | { fact: "summed-up" };

export type FactName = Happening["fact"];

export type Fact = Happening & {
  at: Instant;
  actor: Actor;
  /** The person it is about, if it is about one. */
  about: number | null;
  why: Reason;
};
