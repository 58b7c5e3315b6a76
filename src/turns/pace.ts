/**
 * The pace of sending: a number sends so many segments a second, and so many texts a day. A text that
 * comes before its time gets a place and waits for that, so that a hundred cost no more than two turns each.
 */
import { segmentsOf } from "../conversations/texting/segments.ts";
import { quietEnd } from "../conversations/view.ts";
import { daysAfter, type Instant, instantOf, localDate } from "../domain/times.ts";
import type { Loaded, Outgoing, OutgoingChange, Sender } from "./ports.ts";

/** What a sending number may do; the carriers count throughput in segments. */
export type SendingLimits = {
  segmentsPerSecond: number;
  /** Texts that the carrier takes, or may have taken, on one day of the school's; null: as many as there are. */
  textsADay: number | null;
};

/** A second's worth may leave at once, so that a small class needn't wait. */
const burstMs = 1_000;

type Placed = { outgoing: OutgoingChange; sender?: Sender };

/** Null: as far as its sender goes it may leave now. Otherwise what it waits for. */
export function placeOf(
  { scene, sender }: Pick<Loaded, "scene" | "sender">,
  text: Outgoing,
  limits: SendingLimits | null,
): Placed | null {
  if (limits === null) return null;
  // What was placed before the sender was held gets another place afterwards. The cap's own hold is not the sender's: the
  // cap may be another after the next start.
  const heldUntil = isSpent({ sender }, limits) ? nextMorning({ scene }) : sender.heldUntil;
  if (heldUntil > scene.now) return { outgoing: { dueAt: heldUntil, paced: false } };
  const dueAt = sender.freeAt - burstMs;
  if (text.paced || dueAt <= scene.now) return null;
  const freeAt = sender.freeAt + costMs(text.body, limits);
  return { outgoing: { dueAt, paced: true }, sender: { ...sender, freeAt } };
}

/** Does this text wait for the morning because of a day's cap that these limits have room under? */
export function isHeldNeedlessly(
  { scene, sender }: Pick<Loaded, "scene" | "sender">,
  text: Outgoing,
  limits: SendingLimits,
): boolean {
  const waits = text.status === "pending" && text.dueAt > scene.now;
  return waits && text.dueAt === nextMorning({ scene }) && !isSpent({ sender }, limits);
}

/** The sender once this text is on its way. */
export function senderAfter(
  { scene, sender }: Pick<Loaded, "scene" | "sender">,
  text: Outgoing,
  limits: SendingLimits,
): Sender {
  const begins = Math.max(sender.freeAt, scene.now);
  const freeAt = text.paced ? sender.freeAt : begins + costMs(text.body, limits);
  return { ...sender, freeAt, texts: sender.texts + 1 };
}

/** The sender when the carrier surely hasn't taken a text that was on its way since `claimedAt`. */
export function senderWithout(
  { scene, sender }: Pick<Loaded, "scene" | "sender">,
  claimedAt: Instant,
): Sender {
  const { timezone } = scene.school;
  const isToday = localDate(claimedAt, timezone) === localDate(scene.now, timezone);
  return isToday ? { ...sender, texts: Math.max(0, sender.texts - 1) } : sender;
}

/** The sender when the carrier takes nothing before this. */
export function senderHeld(sender: Sender, until: Instant): Sender {
  return { ...sender, heldUntil: Math.max(sender.heldUntil, until) };
}

function isSpent({ sender }: Pick<Loaded, "sender">, { textsADay }: SendingLimits): boolean {
  return textsADay !== null && sender.texts >= textsADay;
}

function costMs(body: string, { segmentsPerSecond }: SendingLimits): number {
  return Math.ceil((1000 * segmentsOf(body)) / segmentsPerSecond);
}

/** When the school's next day has begun and its quiet hours are over. */
function nextMorning({ scene }: Pick<Loaded, "scene">): Instant {
  const { timezone } = scene.school;
  const midnight = instantOf(daysAfter(localDate(scene.now, timezone), 1), "00:00", timezone);
  return quietEnd(scene, midnight) ?? midnight;
}
