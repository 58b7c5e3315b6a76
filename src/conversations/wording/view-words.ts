/** What the views of the pages say: each in the words of whoever looks. */
import type { AskKind, SlotStatus } from "../../domain/day.ts";
import type { LocalTime } from "../../domain/times.ts";
import type { CommandName } from "../trainer/trainer-commands.ts";
import type { When } from "./when.ts";

export type ViewWords = {
  /** A moment with its day, already in words. */
  moment(p: { day: string; time: LocalTime }): string;
  /** A time as it is written by itself. */
  clock(time: LocalTime): string;
  until(p: { by: When }): string;
  headcount(p: { taken: number; capacity: number }): string;
  places(p: { places: number }): string;
  nobody: string;
  waiting: string;
  paper: PaperViewWords;
  live: LiveViewWords;
  /** Somebody's own page once the last slot has started. */
  ownOver: string;
  /** Below one's own standing, of whoever texted STOP. */
  ownStopped: string;
};

export type PaperViewWords = {
  changedSince(p: { at: When }): string;
  isCalledOff: string;
  undecided(p: { by: When }): string;
  heldByPause: string;
  /** A slot that is on the sheet no more. */
  vanished(p: { time: LocalTime }): string;
  unreached(p: { people: string[] }): string;
  /** Of a slot that isn't open. */
  status: Record<Exclude<SlotStatus, "open">, string>;
  /** In place of its headcount, of a slot that isn't open yet. */
  saidYes(p: { places: number }): string;
  /** What has changed since the link was texted: of a slot, of somebody in a list, of who is gone from one. */
  since: {
    opened: string;
    isNew: string;
    capacity(p: { capacity: number; was: number }): string;
    otherPlaces(p: { was: number }): string;
    queuedAnew: string;
    fromWaiting: string;
    fromSlot(p: { time: LocalTime }): string;
    off(p: { name: string }): string;
    nowWaiting(p: { name: string }): string;
    nowAt(p: { name: string; time: LocalTime }): string;
  };
};

/** Somebody, with the slot if it isn't clear which. */
export type AskedFor = { name: string; time: LocalTime | null };

export type LiveViewWords = {
  phase: {
    open(p: { until: When }): string;
    closed(p: { finalizes: When }): string;
    plan: string;
    offers(p: { time: LocalTime }): string;
    walk(p: { times: LocalTime[] }): string;
    /** Nobody is asked at the moment. */
    deciding: string;
    short(p: { times: LocalTime[] }): string;
    settled(p: { at: When }): string;
    calledOff: string;
    over: string;
  };
  /** Behind where the day stands. */
  paused: string;
  slot: {
    root: string;
    open: string;
    closed: string;
    dropped: string;
    /** Of any slot of a day that is off. */
    calledOff: string;
    /** As things stand. */
    unneeded: string;
    /** `target`: places aimed for. */
    filling(p: { yes: number; target: number }): string;
    short(p: { yes: number }): string;
  };
  seat: {
    taken(p: { name: string }): string;
    /** They keep it until the slot opens that they have said yes to. */
    leaving(p: { name: string; time: LocalTime }): string;
    agreed(p: { name: string }): string;
    asked(p: { name: string; by: When }): string;
    free: string;
    /** Free, and kept for those who wait. */
    kept: string;
  };
  asked: Record<AskKind, (p: { time: LocalTime; rootTime: LocalTime }) => string>;
  latestEnd(p: { at: When }): string;

  /** What time will do; `follows`: what it leads to, as clauses. */
  ahead: {
    /** `too`: others have stayed silent before. */
    silence(p: { people: string[]; at: When; too: boolean; follows: string[] }): string;
    noName(p: { people: string[]; at: When; follows: string[] }): string;
    signUpCloses(p: { at: When }): string;
    /** As things stand: people may still come and go. */
    finalizes(p: { at: When; follows: string[] }): string;
    /** `follows`: null if that depends on answers. */
    decides(p: { at: When; follows: string[] | null }): string;
    /** `supposed`: what follows depends on others staying silent before. */
    quietEnds(p: { at: When; supposed: boolean; follows: string[] }): string;
    reminds(p: { at: When }): string;
    paused: string;
    onGo(p: { follows: string[] }): string;
  };
  /** What follows, as clauses without a capital or a dot. */
  clause: {
    asks(p: { people: AskedFor[] }): string;
    offers(p: { people: AskedFor[] }): string;
    counts(p: { name: string; time: LocalTime }): string;
    opens(p: { time: LocalTime }): string;
    short(p: { time: LocalTime }): string;
    drops(p: { time: LocalTime }): string;
    fits: string;
    settles: string;
    awaitsGo: string;
  };

  /** What a command is called. */
  command(name: CommandName): string;
  action: Record<"PAUSE" | "RESUME" | "GO", { label: string; explains: string }>;
  open(p: { time: LocalTime }): string;
  drop(p: { time: LocalTime }): string;
  /** Behind what it does: it has to be confirmed. */
  codeFirst: string;
  /** The last try for a code was wrong. */
  codeSpent: string;
};
