/**
 * Sending: one turn claims the text, the carrier is called outside any transaction, another turn notes
 * what came of it. The carrier can't be asked to send a thing once: what is unclear is looked up, not resent.
 */
import type { Outcome } from "../conversations/scene.ts";
import { stepIdle, stepLeave, stepUndeliverable } from "../conversations/step.ts";
import { hourMs, minuteMs } from "../domain/times.ts";
import { placeOf, type SendingLimits, senderAfter, senderHeld } from "./pace.ts";
import type {
  Carrier,
  Loaded,
  Outgoing,
  OutgoingChange,
  SendRequest,
  SendResult,
  Step,
} from "./ports.ts";
import { type House, run, stepLeft } from "./take-turn.ts";

/** Waits after the carrier was busy, by attempt; the last one repeats. */
const retryAfterMs = [5_000, 15_000, minuteMs, 5 * minuteMs];

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
  const request = await run(house, { of: "outgoing", id }, (loaded) => claim(loaded, limits));
  if (!request) return null;
  const result = await carrier.send(request);
  await persistently(() =>
    run(house, { of: "outgoing", id }, (loaded) => noteResult(loaded, result, limits)),
  );
  return result;
}

/** Claims a pending text: from here on it counts as perhaps sent. One with an earlier text before it is woken by that. */
function claim(loaded: Loaded, limits: SendingLimits | null): ReturnType<Step<SendRequest | null>> {
  const { scene, outgoing, earlierUnsent } = loaded;
  const idle = { outcomes: [stepIdle(scene)], result: null };
  if (outgoing?.status !== "pending" || outgoing.dueAt > scene.now || earlierUnsent) return idle;
  if (outgoing.ask === null && outgoing.validUntil <= scene.now) return neverLeft(loaded, outgoing);
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
    result: requestFor({ ...outgoing, body, validUntil }, scene.now),
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
  return { id: text.id, from: text.from, to: text.to, body: text.body, validForS };
}

function noteResult(
  loaded: Loaded,
  result: SendResult,
  limits: SendingLimits | null,
): ReturnType<Step<null>> {
  const { scene, outgoing } = loaded;
  if (outgoing?.status !== "sending") return { outcomes: [stepIdle(scene)], result: null };
  const note = (change: OutgoingChange, outcome: Outcome): ReturnType<Step<null>> => {
    return { outcomes: [outcome], outgoing: change, result: null };
  };
  switch (result.outcome) {
    case "accepted": {
      const { carrierId } = result;
      return note({ status: "sent", carrierId, sentAt: scene.now }, stepLeft(loaded));
    }
    case "busy": {
      const wait = retryAfterMs[Math.min(outgoing.attempts, retryAfterMs.length) - 1] ?? minuteMs;
      const dueAt = scene.now + (result.retryAfterMs ?? wait);
      const held = limits && result.forAll && { sender: senderHeld(loaded, dueAt) };
      return { ...note({ status: "pending", dueAt, paced: false }, stepIdle(scene)), ...held };
    }
    case "unclear":
      return note({ status: "unknown" }, stepLeft(loaded));
    case "refused":
      return {
        outcomes: [stepUndeliverable(scene, outgoing, result)],
        outgoing: { status: "failed", errorCode: result.code },
        result: null,
      };
  }
}

/** A carrier lists a text some time after it took it: one that it doesn't have after this was never taken. */
export const lookUpAfterMs = 2 * minuteMs;

/**
 * Looks a text up that has been unclear for `lookUpAfterMs`: marks it sent, or has it sent again when the
 * carrier doesn't have it and it is still of use. Does nothing to a text that has been tried again or
 * reported on since the look-up began. Throws if the carrier can't tell; then it stays unclear: rather late than twice.
 */
export async function lookUpText(house: House, carrier: Carrier, id: number): Promise<void> {
  const text = await run(house, { of: "outgoing", id }, ({ scene, outgoing }) => {
    return { outcomes: [stepIdle(scene)], result: isUnclear(outgoing) ? outgoing : null };
  });
  if (!text) return;
  const now = house.clock.now();
  const since = Math.max(text.createdAt, now - 24 * hourMs);
  const carrierId = await found(house, carrier.find(requestFor(text, now), since), id);
  await run(house, { of: "outgoing", id }, (loaded) => {
    const { scene, outgoing } = loaded;
    const nothing = { outcomes: [stepIdle(scene)], result: null };
    if (!isUnclear(outgoing) || outgoing.attempts !== text.attempts) return nothing;
    if (carrierId !== null) {
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
      if (!isUnclear(loaded.outgoing)) return { outcomes: [stepIdle(loaded.scene)], result: null };
      return { outcomes: [stepLeft(loaded)], outgoing: { status: "unknown" }, result: null };
    });
    throw error;
  }
}

/** A report may have come while the carrier was asked: then nothing is unclear any more. */
function isUnclear(text: Outgoing | null): text is Outgoing {
  return text?.status === "sending" || text?.status === "unknown";
}
