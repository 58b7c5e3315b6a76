/** Looking up at the carrier what may or may not have been sent: beside the bell, so that a slow answer holds nothing up. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { Carrier } from "../turns/ports.ts";
import { lookUpAfterMs, lookUpText } from "../turns/send-text.ts";
import type { House } from "../turns/take-turn.ts";

export type LookUps = {
  /** Begins a round, unless one is under way. */
  begin(): void;
  /** Begins no further look-up, and waits a little for the one under way. */
  stop(): Promise<void>;
};

/** So many a round: the sweep begins the next one. */
const textsPerRound = 20;

/** How long stopping waits; a look-up that is cut off is repeated after the next start. */
const stoppingMs = 3_000;

export function lookUps(house: House, carrier: Carrier, log: Logger): LookUps {
  let round: Promise<void> | null = null;
  let stopped = false;

  async function lookUpAll(): Promise<void> {
    const unclear = await house.store.unclearTexts(house.clock.now() - lookUpAfterMs);
    for (const textId of unclear.slice(0, textsPerRound)) {
      if (stopped) return;
      try {
        await lookUpText(house, carrier, textId);
      } catch (err) {
        log.warn({ textId, err }, "the carrier can't tell whether it has this text");
      }
    }
  }

  return {
    begin() {
      if (stopped || round !== null) return;
      round = lookUpAll()
        .catch((err: unknown) => log.error({ err }, "a round of look-ups failed"))
        .finally(() => {
          round = null;
        });
    },
    async stop() {
      stopped = true;
      if (round !== null) await Promise.race([round, sleep(stoppingMs, undefined, { ref: false })]);
    },
  };
}
