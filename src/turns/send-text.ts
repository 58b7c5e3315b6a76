/**
 * Sending: one turn claims the text, the carrier is called outside any transaction, another turn notes
 * what came of it. The carrier can't be asked to send a thing once: what is unclear is looked up, not resent.
 */
import type { Outcome } from "../conversations/scene.ts";
import { stepIdle, stepLeave, stepUndeliverable } from "../conversations/step.ts";
import { hourMs, type Instant, minuteMs } from "../domain/times.ts";
import {
  isHeldNeedlessly,
  placeOf,
  type SendingLimits,
  senderAfter,
  senderHeld,
  senderWithout,
} from "./pace.ts";
import type {
  Carrier,
  Loaded,
  Outgoing,
  OutgoingChange,
  Sender,
  SendRequest,
  SendResult,
  Step,
} from "./ports.ts";
import { type House, run, stepLeft } from "./take-turn.ts";

/** Waits after the carrier was busy, by attempt; the last one repeats. */
const retryAfterMs = [5_000, 15_000, minuteMs, 5 * minuteMs];

/** The shortest wait, where the carrier's own word is for less. */
const retryAfterMsMin = 1_000;

/** How long a text that may have left holds up later ones to the same person: it must not arrive last, nor keep them for good. */
const unclearHoldsMs = 10 * minuteMs;

export type Sending = {
  limits?: SendingLimits | null;
  /** Runs what notes the carrier's answer, again if it fails: what isn't noted has to be looked up. */
  persistently?: <R>(work: () => Promise<R>) => Promise<R>;
};

/**
 * Sends the text if it may leave now; gives what the carrier says, null if it wasn't asked. Safe to call twice:
 * only one call claims it. Without `limits` it leaves at once, however many there are.
 */
export async function sendText(
  house: House,
  carrier: Carrier,
  id: number,
  { limits = null, persistently = (work) => work() }: Sending = {},
): Promise<SendResult | null> {
  const claimed = await run(house, { of: "outgoing", id }, (loaded) => claim(loaded, limits));
  if (!claimed) return null;
  const result = await carrier.send(claimed.request);
  await persistently(() =>
    run(house, { of: "outgoing", id }, (loaded) => noteResult(loaded, result, claimed.at, limits)),
  );
  return result;
}

type Claimed = { request: SendRequest; at: Instant };

/** Claims a pending text: from here on it counts as perhaps sent. One with an earlier text before it is woken by that. */
function claim(loaded: Loaded, limits: SendingLimits | null): ReturnType<Step<Claimed | null>> {
  const { scene, outgoing, earlierUnsent, unclearUntil } = loaded;
  const idle = { outcomes: [stepIdle(scene)], result: null };
  if (outgoing?.status !== "pending" || outgoing.dueAt > scene.now || earlierUnsent) return idle;
  if (outgoing.ask === null && outgoing.validUntil <= scene.now) return neverLeft(loaded, outgoing);
  if (unclearUntil !== null) return { ...idle, outgoing: { dueAt: unclearUntil, paced: false } };
  const place = placeOf(loaded, outgoing, limits);
  if (place) return { ...idle, ...place };
  const { outcome, leave } = stepLeave(scene, outgoing, loaded.sentToday);
  if (leave.verdict === "later") {
    // As if untried: a text that waits for its time must not hold up the answers to what they write.
    return {
      outcomes: [outcome],
      outgoing: { dueAt: leave.until, attempts: 0, paced: false },
      result: null,
    };
  }
  if (leave.verdict === "never") {
    return { outcomes: [outcome], outgoing: { status: "suppressed" }, result: null };
  }
  const { body, validUntil } = leave.changed ?? outgoing;
  return {
    outcomes: [outcome],
    outgoing: { status: "sending", attempts: outgoing.attempts + 1, body, validUntil },
    ...(limits && { sender: senderAfter(loaded, { ...outgoing, body }, limits) }),
    result: { request: requestFor({ ...outgoing, body, validUntil }, scene.now), at: scene.now },
  };
}

/** The carrier never took it while it was of use: whoever it was for has to hear of it from the trainer. */
function neverLeft({ scene }: Loaded, text: Outgoing): ReturnType<Step<null>> {
  const failure = { code: null, optedOut: false, badNumber: false };
  const outcome = stepUndeliverable(scene, text, failure);
  return { outcomes: [outcome], outgoing: { status: "failed" }, result: null };
}

function requestFor(text: Outgoing, now: number): SendRequest {
  const validForS = Math.max(1, Math.floor((text.validUntil - now) / 1000));
  const { id, createdAt, from, to, body } = text;
  return { id, createdAt, from, to, body, validForS };
}

function noteResult(
  loaded: Loaded,
  result: SendResult,
  claimedAt: Instant,
  limits: SendingLimits | null,
): ReturnType<Step<null>> {
  const { scene, outgoing } = loaded;
  if (outgoing?.status !== "sending") return { outcomes: [stepIdle(scene)], result: null };
  const note = (change: OutgoingChange, outcome: Outcome): ReturnType<Step<null>> => {
    return { outcomes: [outcome], outgoing: change, result: null };
  };
  const notTaken = (change: OutgoingChange, outcome: Outcome, heldUntil: Instant = 0) => {
    const sender: Sender = senderHeld(senderWithout(loaded, claimedAt), heldUntil);
    return { ...note(change, outcome), ...(limits && { sender }) };
  };
  switch (result.outcome) {
    case "accepted": {
      const { carrierId } = result;
      return note({ status: "sent", carrierId, sentAt: scene.now }, stepLeft(loaded));
    }
    case "busy": {
      const dueAt = scene.now + waitMs(outgoing.attempts, result.retryAfterMs);
      const change = { status: "pending", dueAt, paced: false } as const;
      return notTaken(change, stepIdle(scene), result.forAll ? dueAt : 0);
    }
    case "unclear":
      return note({ status: "unknown", dueAt: scene.now + unclearHoldsMs }, stepLeft(loaded));
    case "refused": {
      const outcome = stepUndeliverable(scene, outgoing, result);
      return notTaken({ status: "failed", errorCode: result.code }, outcome);
    }
  }
}

/** As long as the carrier says, but no shorter than our own wait from the second try on: what it says may be nothing. */
function waitMs(attempts: number, asToldMs: number | null): number {
  const ownMs = retryAfterMs[Math.min(attempts, retryAfterMs.length) - 1] ?? minuteMs;
  if (asToldMs === null) return ownMs;
  return Math.max(asToldMs, attempts > 1 ? ownMs : retryAfterMsMin);
}

/**
 * At a start, when the day's cap may be another than it was: has those texts sent that waited for the morning because of
 * the old one and needn't by these limits.
 */
export async function applyCap(house: House, limits: SendingLimits): Promise<void> {
  const now = house.clock.now();
  const due = await house.store.wakeupsDue(now + capHoldsMsMax, wakeupsAtStart);
  const waiting = due.filter(({ row, dueAt }) => row === "outgoing" && dueAt > now);
  // All at once, so that they share commits.
  await Promise.all(waiting.map(({ id }) => placeAnew(house, id, limits)));
}

async function placeAnew(house: House, id: number, limits: SendingLimits): Promise<void> {
  await run(house, { of: "outgoing", id }, (loaded) => {
    const { scene, outgoing } = loaded;
    const idle = { outcomes: [stepIdle(scene)], result: null };
    if (!outgoing || !isHeldNeedlessly(loaded, outgoing, limits)) return idle;
    return { ...idle, outgoing: { dueAt: scene.now } };
  });
}

/** The longest time to the end of the next night. */
const capHoldsMsMax = 48 * hourMs;
/** Bounds what one start reads; the earliest come first, and the others leave in the morning. */
const wakeupsAtStart = 100_000;

/** A carrier lists a text some time after it took it: one that it doesn't have after this was never taken. */
export const lookUpAfterMs = 2 * minuteMs;

/**
 * Looks a text up that has been unclear for `lookUpAfterMs`: marks it sent, or has it sent again when the
 * carrier doesn't have it and it is still of use. Does nothing to a text that has been tried again or
 * reported on since the look-up began. Throws if the carrier can't tell; then it stays unclear: rather late than twice.
 */
export async function lookUpText(house: House, carrier: Carrier, id: number): Promise<void> {
  const unclear = await run(house, { of: "outgoing", id }, (loaded) => {
    const { scene, outgoing, othersCarrierIds } = loaded;
    const result = isUnclear(outgoing) ? { text: outgoing, others: othersCarrierIds() } : null;
    return { outcomes: [stepIdle(scene)], result };
  });
  if (!unclear) return;
  const { text, others } = unclear;
  const now = house.clock.now();
  const request = requestFor(text, now);
  const carrierId = await found(house, carrier.find(request, text.createdAt, others), id);
  await run(house, { of: "outgoing", id }, (loaded) => {
    const { scene, outgoing } = loaded;
    const nothing = { outcomes: [stepIdle(scene)], result: null };
    if (!isUnclear(outgoing) || outgoing.attempts !== text.attempts) return nothing;
    if (carrierId !== null) {
      // Another's by now: the next look-up passes it over.
      if (loaded.othersCarrierIds().has(carrierId)) return stillUnclear(loaded, outgoing);
      const sent = { status: "sent", carrierId, sentAt: scene.now } as const;
      return { outcomes: [stepLeft(loaded)], outgoing: sent, result: null };
    }
    if (text.validUntil <= scene.now) return neverLeft(loaded, text);
    return { ...nothing, outgoing: { status: "pending", dueAt: scene.now } };
  });
}

/** What the carrier says. If it can't tell, that is noted, so that the next look-up waits its time again. */
async function found(
  house: House,
  lookUp: Promise<string | null>,
  id: number,
): Promise<string | null> {
  try {
    return await lookUp;
  } catch (error) {
    await run(house, { of: "outgoing", id }, (loaded) => {
      const { scene, outgoing } = loaded;
      if (isUnclear(outgoing)) return stillUnclear(loaded, outgoing);
      return { outcomes: [stepIdle(scene)], result: null };
    });
    throw error;
  }
}

function stillUnclear(loaded: Loaded, text: Outgoing): ReturnType<Step<null>> {
  // What nobody noted has held up the others since it was claimed.
  const holdsUntil = loaded.scene.now + unclearHoldsMs - lookUpAfterMs;
  const dueAt = text.status === "sending" ? holdsUntil : text.dueAt;
  return { outcomes: [stepLeft(loaded)], outgoing: { status: "unknown", dueAt }, result: null };
}

/** A report may have come while the carrier was asked: then nothing is unclear any more. */
function isUnclear(text: Outgoing | null): text is Outgoing {
  return text?.status === "sending" || text?.status === "unknown";
}
