/** What a school and its classes are set to: parsed once at the boundary, plain values in here. */
import type { LocalTime, QuietHours, Weekday, WeekTime } from "./times.ts";

export type Language = "en";

export type School = {
  id: number;
  name: string;
  trainer: { name: string; phone: string };
  /** The bot's own number, E.164: the number a text was sent to tells the school. */
  number: string;
  /** IANA name, `Europe/Budapest`. */
  timezone: string;
  language: Language;
  quietHours: QuietHours;
};

/** The weekly template of a class. */
export type ClassRules = {
  id: number;
  name: string;
  weekday: Weekday;
  starts: LocalTime;
  lastsMs: number;
  /** Places in the root slot. */
  capacity: number;
  /** Further times of the same day, in the order in which they are opened. */
  siblings: { starts: LocalTime; capacity: number }[];
  signupCloses: WeekTime;
  finalizes: WeekTime;
  decidesBy: WeekTime;
  replyWithinMs: number;
  /** May booked people be asked to move? If not, only the waiting go. */
  movables: boolean;
  distribution: "round_robin" | "fill_first";
  /** Fewest places that make a sibling worth opening once nobody is left to ask. */
  siblingMin: number;
  /** Size of the waitlist as a part of the capacity of the open slots, rounded up. */
  waitlistRatio: number;
  /** When false, finalization texts the plan and waits for the trainer's GO. */
  autopilot: boolean;
};
