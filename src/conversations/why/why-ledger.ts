/** What the ledger says about one booking or question: how it came about, and when. */
import {
  type Ask,
  asksTo,
  type Booking,
  type Day,
  placesForNewcomers,
  rootOf,
} from "../../domain/day.ts";
import type { Fact } from "../../domain/facts.ts";
import { replay } from "../../domain/fold.ts";
import type { ClassRules } from "../../domain/settings.ts";
import type { Instant } from "../../domain/times.ts";

/** What a day is explained from. `ledger`: all of its facts, in order. */
export type Told = { day: Day; ledger: readonly Fact[]; rules: ClassRules };

/** The slot that they signed up for; null: the waitlist. */
export function signedUpFor({ ledger }: Pick<Told, "ledger">, { number }: Booking): number | null {
  const signedUp = ledger.find((fact) => fact.fact === "signed-up" && fact.booking === number);
  return signedUp?.fact === "signed-up" ? signedUp.slot : null;
}

/** How somebody came to wait: by the trainer, by their own wish, or because there was no room; `free`: places then. */
export type Queued = { how: "wanted" | "full" | "trainer"; at: Instant; free: number };

/** A wish for the waitlist counts as one only while there was room: else they had no choice. */
export function queuedFor({ ledger }: Told, { number, places, signedUpAt: at }: Booking): Queued {
  const signedUp = ledger.findIndex((fact) => fact.fact === "signed-up" && fact.booking === number);
  const then = replay(ledger.slice(0, signedUp));
  const free = placesForNewcomers(then, rootOf(then));
  if (ledger[signedUp]?.actor === "trainer") return { how: "trainer", at, free };
  return { how: free >= places ? "wanted" : "full", at, free };
}

/** When they said the yes that gave them this slot: a late one was said before it counted. */
export function saidYesAt(told: Told, booking: Booking, placing: Fact, slot: number): Instant {
  const ask = asksTo(told.day, booking).findLast((one) => one.slot === slot);
  const late = placing.fact === "yes-counted" && ask ? lateYesTo(told, ask) : null;
  return late ?? placing.at;
}

/** The fact that gave a booking this slot, or counts it in for it. */
export function placingIn(told: Told, booking: Booking, slot: number): Fact | undefined {
  return told.ledger.findLast((fact) => {
    switch (fact.fact) {
      case "signed-up":
      case "seated":
      case "moved":
      case "yes-counted":
        return fact.booking === booking.number && fact.slot === slot;
      case "ask-closed": {
        const ask = asksTo(told.day, booking).find((one) => one.number === fact.ask);
        return fact.outcome === "yes" && ask?.slot === slot;
      }
      default:
        return false;
    }
  });
}

/** When they said yes to a question that was closed by then; null if they didn't. */
export function lateYesTo({ ledger }: Told, { booking, slot, askedAt }: Ask): Instant | null {
  const late = ledger.findLast(
    (fact) =>
      fact.fact === "yes-too-late" &&
      fact.booking === booking &&
      fact.slot === slot &&
      fact.at >= askedAt,
  );
  return late?.at ?? null;
}

/** Their place in the order when they were asked; 1 if the ledger doesn't say. */
export function positionAsked({ ledger }: Told, ask: Ask): number {
  const sent = ledger.find((fact) => fact.fact === "ask-sent" && fact.ask === ask.number);
  return sent && "position" in sent.why ? sent.why.position : 1;
}

/** The places with which a sibling opened, if its yeses opened it. */
export function openedWith({ ledger }: Told, slot: number): number | null {
  const opened = ledger.findLast((fact) => fact.fact === "sibling-opened" && fact.slot === slot);
  return opened && "yes" in opened.why ? opened.why.yes : null;
}
