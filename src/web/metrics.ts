/** Metrics for Prometheus: what an operator watches on a Saturday. No names, numbers or texts. */
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

export type Metrics = {
  registry: Registry;
  /** A text came in, perhaps not for the first time. */
  heard(): void;
  /** A due row was rung for, so much after its time. */
  rang(row: "alarm" | "outgoing", lateMs: number): void;
};

export function appMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const texts = new Counter({
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
  return {
    registry,
    heard: () => texts.inc(),
    rang: (row, lateMs) => lateness.observe({ row }, lateMs / 1000),
  };
}
