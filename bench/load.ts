/** The load: texts over a number of connections, and how long each took. */
import type { Agent } from "node:http";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { type BenchText, sendText } from "./webhooks.ts";

export type Load = { latenciesMs: number[]; tookS: number };

/** As many texts as `atOnce` connections get through in `forMs`, each sending the next when one is answered. */
export async function fullLoad(
  target: { url: string; agent: Agent; atOnce: number },
  forMs: number,
  next: () => BenchText,
): Promise<Load> {
  const { url, agent, atOnce } = target;
  const latenciesMs: number[] = [];
  const since = performance.now();
  const connection = async (): Promise<void> => {
    while (performance.now() - since < forMs) {
      latenciesMs.push(await sendText(url, agent, next()));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, connection));
  return { latenciesMs, tookS: (performance.now() - since) / 1000 };
}

/** So many texts a second, however long each takes, until `isDone`. */
export async function steadyLoad(
  target: { url: string; agent: Agent },
  perS: number,
  next: () => BenchText,
  isDone: () => boolean,
): Promise<Load> {
  const latenciesMs: number[] = [];
  const under: Promise<void>[] = [];
  const since = performance.now();
  for (let sent = 0; !isDone(); sent += 1) {
    const waitMs = since + (sent * 1000) / perS - performance.now();
    if (waitMs > 0) await sleep(waitMs);
    // Counted from when it was to be sent, so that a server that stands still can't hide it.
    const dueAt = since + (sent * 1000) / perS;
    const text = sendText(target.url, target.agent, next());
    under.push(text.then(() => void latenciesMs.push(performance.now() - dueAt)));
  }
  await Promise.all(under);
  return { latenciesMs, tookS: (performance.now() - since) / 1000 };
}
