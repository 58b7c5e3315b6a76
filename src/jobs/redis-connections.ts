/** Connections to Redis: whether they stand, and what their errors may say. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Worker } from "bullmq";

/** How long BullMQ may take to put its books in order, once every ring is handled. */
export const closingMs = 5_000;

/**
 * Whether the connection on which the worker waits for jobs stands. As no attempt follows once we stop, it
 * soon stands or has ended; closed while it's trying, it would keep the process up for ten seconds more.
 */
export async function standsOrEnds(worker: Worker<unknown>): Promise<boolean> {
  // One that never stood is a promise without end.
  const everStood = worker.getBackend().blockingClient?.catch(() => null);
  const waiting = await Promise.race([everStood, sleep(1, null)]);
  const settled: (string | undefined)[] = ["ready", "end", undefined];
  const giveUpAt = Date.now() + closingMs;
  while (!settled.includes(waiting?.status) && Date.now() < giveUpAt) await sleep(20);
  return waiting?.status === "ready";
}

/** The message alone: Redis's errors carry the command they answer, a password included. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Where a name has several addresses, the message is empty and the code says it.
  return error.message || ("code" in error ? String(error.code) : error.name);
}

/** Whether Redis answered, and the answer was no. */
export function isReply(error: unknown): boolean {
  return error instanceof Error && error.name === "ReplyError";
}
