/** Metrics for Prometheus: what an operator watches on a Saturday. No names, numbers or texts. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { DeliveryReport, SendResult, TextTally } from "../turns/ports.ts";

export type Metrics = {
  registry: Registry;
  /** A text came in, perhaps not for the first time. */
  heard(): void;
  /** A due row was rung for, so much after its time. */
  rang(row: "alarm" | "outgoing", lateMs: number): void;
  /** The carrier was given a text, and this is what it said. */
  sent(outcome: SendResult["outcome"]): void;
  /** The carrier told what became of a text. */
  reported(status: DeliveryReport["status"]): void;
};

/** `tally`: how far all texts are, asked each time the metrics are. `isHeld`: by the operator's switch. */
export function appMetrics(
  tally: () => Promise<TextTally>,
  { isHeld }: { isHeld: boolean },
): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const received = new Counter({
    name: "backwalk_texts_received_total",
    help: "Texts that came in, repeated ones included",
    registers: [registry],
  });
  const lateness = new Histogram({
    name: "backwalk_ring_lateness_seconds",
    help: "How long after its time a due alarm or text was rung for",
    labelNames: ["row"],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 30, 60, 300],
    registers: [registry],
  });
  const sent = new Counter({
    name: "backwalk_texts_sent_total",
    help: "Texts given to the carrier, by what it said: accepted, refused, busy or unclear",
    labelNames: ["outcome"],
    registers: [registry],
  });
  const reported = new Counter({
    name: "backwalk_texts_reported_total",
    help: "Delivery reports, repeated ones included, by what they said",
    labelNames: ["status"],
    registers: [registry],
  });
  new Gauge({
    name: "backwalk_texts",
    help: "Texts that still have to leave (waiting), may have left (unclear), will never arrive (failed)",
    labelNames: ["state"],
    registers: [registry],
    async collect() {
      for (const [state, count] of Object.entries(await tally())) this.set({ state }, count);
    },
  });
  new Gauge({
    name: "backwalk_sending_held",
    help: "1 while SENDING=held keeps all texts here",
    registers: [registry],
  }).set(isHeld ? 1 : 0);
  return {
    registry,
    sent: (outcome) => sent.inc({ outcome }),
    reported: (status) => reported.inc({ status }),
    heard: () => received.inc(),
    rang: (row, lateMs) => lateness.observe({ row }, lateMs / 1000),
  };
}
