/** What can go wrong, and how often in a run: each seed draws its own rates, some of them zero. */
import type { Dice } from "./dice.ts";

/** Each with the highest rate that a seed may draw for it. */
const rateMax = {
  // What comes in from the carrier.
  "webhook-late": 0.3,
  "webhook-twice": 0.4,
  "webhook-lost": 0.05,
  // The process and its database.
  "crash-before-commit": 0.04,
  "crash-after-commit": 0.04,
  "crash-after-accepted": 0.05,
  "database-locked": 0.06,
  // What the carrier says to a text.
  "taken-unanswered": 0.25,
  "lost-unanswered": 0.25,
  "server-error": 0.25,
  busy: 0.3,
  "busy-for": 0.2,
  refused: 0.12,
  "answered-late": 0.3,
  // What it says later.
  "report-failed": 0.1,
  "report-late": 0.3,
  "report-twice": 0.4,
  "report-backwards": 0.4,
  "report-lost": 0.5,
  // Looking up.
  "look-up-fails": 0.6,
  "look-up-slow": 0.5,
  "listed-late": 0.15,
  // The bell.
  "bell-lost": 0.7,
  "bell-twice": 0.5,
  "bell-early": 0.4,
  "bell-late": 0.1,
  "bell-stale": 0.6,
} as const;

export type FaultKind = keyof typeof rateMax;
export const faultKinds = Object.keys(rateMax) as FaultKind[];
/** Stands for all of them where something is left out. */
export const everyFault = "faults";

export class Faults {
  /** While true nothing goes wrong. */
  calm = false;
  readonly #dice: Dice;
  readonly #rates: ReadonlyMap<FaultKind, number>;

  /** `without`: kinds that this run leaves out, or all of them (`everyFault`). */
  constructor(dice: Dice, without: ReadonlySet<string>) {
    const isOut = (kind: FaultKind): boolean => without.has(kind) || without.has(everyFault);
    this.#dice = dice;
    this.#rates = new Map(faultKinds.map((kind) => [kind, isOut(kind) ? 0 : rateOf(dice, kind)]));
  }

  /** Does none of them ever strike in this run? */
  spares(...kinds: readonly FaultKind[]): boolean {
    return kinds.every((kind) => this.#rates.get(kind) === 0);
  }

  /** Does it strike less often than this? */
  isRarer(kind: FaultKind, rate: number): boolean {
    return (this.#rates.get(kind) ?? 0) < rate;
  }

  /** Does it strike here? */
  strikes(kind: FaultKind, ...key: (string | number)[]): boolean {
    return !this.calm && this.#dice.chance(this.#rates.get(kind) ?? 0, "fault", kind, ...key);
  }
}

/** A tenth of the runs has no faults at all. */
export function isAllWell(dice: Dice): boolean {
  return dice.chance(0.1, "all-well");
}

/** The others have half of the kinds. Most rates are small. */
function rateOf(dice: Dice, kind: FaultKind): number {
  if (isAllWell(dice) || dice.chance(0.5, "rate", kind, "none")) return 0;
  return rateMax[kind] * dice.roll("rate", kind) ** 2;
}
