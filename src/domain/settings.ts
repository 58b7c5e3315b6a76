/** What a school and its classes are set to: parsed once at the boundary, plain values in here. */
import type { LocalTime, QuietHours, Weekday, WeekTime } from "./times.ts";

/** The languages that Backwalk speaks; each is one file in conversations/languages/. */
export const languageCodes = ["en", "hu"] as const;
export type Language = (typeof languageCodes)[number];

export type School = {
  id: number;
  name: string;
  trainer: { name: string; phone: string };
  /** Somebody else who may text the trainer's commands; the paper and notices stay the trainer's. */
  assistant: { name: string; phone: string } | null;
  /** The bot's own number, E.164: the number a text was sent to tells the school. */
  number: string;
  /** IANA name, `Europe/Budapest`. */
  timezone: string;
  /** What people are written in unless they chose their own. */
  language: Language;
  quietHours: QuietHours;
  /** Leave accents out of outgoing texts, so that more of them fit one segment. */
  stripAccents: boolean;
  /** Nobody but the trainer gets more texts than this on one local day. */
  textsPerDay: number;
  /** When those who are booked are reminded, the evening before; null: not at all. */
  reminder: LocalTime | null;
};

/** Is it the trainer's phone, or the assistant's? */
export function isTeamPhone(
  { trainer, assistant }: Pick<School, "trainer" | "assistant">,
  phone: string,
): boolean {
  return phone === trainer.phone || phone === assistant?.phone;
}

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
