/** Who is entitled to which place, told from the facts alone: their booking, then their every yes. */
import { askOf, bookingOf, type Day, slotOf } from "../../src/domain/day.ts";
import type { Fact } from "../../src/domain/facts.ts";
import { must } from "./target-checks.ts";

/** `had`: what they keep if the slot doesn't come about; null is the waitlist. */
type Promised = { slot: number | null; had: number | null };

export class Promises {
  readonly #promised = new Map<number, Promised>();

  note(before: Day, fact: Fact): void {
    switch (fact.fact) {
      case "signed-up":
      case "seated":
        this.#promised.set(fact.booking, { slot: fact.slot, had: fact.slot });
        return;
      case "left":
        this.#promised.delete(fact.booking);
        return;
      case "ask-closed":
        if (fact.outcome !== "yes") return;
        this.#promise(before, askOf(before, fact.ask).booking, askOf(before, fact.ask).slot);
        return;
      case "yes-counted":
      case "moved":
        this.#promise(before, fact.booking, fact.slot);
        return;
      case "mind-changed":
        this.#takeBack(before, fact.ask);
        return;
      case "sibling-dropped":
        this.#keep((slot) => slot === fact.slot);
        return;
      case "walk-called-off":
        this.#keep((slot) => slotOf(before, slot).status === "tentative");
        return;
      default:
    }
  }

  #promise(day: Day, booking: number, slot: number): void {
    this.#promised.set(booking, { slot, had: bookingOf(day, booking).slot });
  }

  #takeBack(day: Day, number: number): void {
    const { booking, kind } = askOf(day, number);
    if (bookingOf(day, booking).standby !== null) return;
    if (kind === "offer") this.#promised.delete(booking);
    else this.#promised.set(booking, { slot: kind === "move" ? 0 : null, had: null });
  }

  #keep(isOff: (slot: number) => boolean): void {
    for (const [booking, { slot, had }] of this.#promised) {
      if (slot !== null && isOff(slot)) this.#promised.set(booking, { slot: had, had });
    }
  }

  /** Everyone has what they are entitled to, or what they had while it is being filled. */
  check(day: Day): void {
    for (const [number, { slot, had }] of this.#promised) {
      const booking = bookingOf(day, number);
      const filling = slot !== null && slotOf(day, slot).status !== "open";
      const has = booking.slot === (filling ? had : slot);
      must(
        has && booking.agreed === (filling ? slot : null),
        "everyone has what they were promised",
        [{ slot, had }, booking],
      );
    }
  }
}
