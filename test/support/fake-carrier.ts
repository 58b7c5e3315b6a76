/** A carrier for tests: records what it took, and can be told to fail a phone in each way there is. */
import { twilioError } from "../../src/sms/twilio-errors.ts";
import type { Carrier, SendRequest, SendResult } from "../../src/turns/ports.ts";

/**
 * `takes-unseen`: it took the text and the answer was lost; `loses`: neither came through; `dies-after`
 * and `dies-before`: our process ended after or before it took the text.
 */
export type Trouble =
  | { refuses: number }
  /** `forAll`: it would be for any other text, too. */
  | { busyForMs: number | null; forAll?: boolean }
  /** It takes the text at once and answers when this is fulfilled. */
  | { answersAfter: Promise<void> }
  | "takes-unseen"
  | "loses"
  | "dies-after"
  | "dies-before"
  | "none";

export interface FakeCarrier extends Carrier {
  /** What it took, in order. */
  readonly taken: readonly SendRequest[];
  /** From now on texts to this phone (E.164) fare so. */
  trouble(phone: string, trouble: Trouble): void;
  /** While false, `find` throws. */
  canTell: boolean;
}

export function fakeCarrier(): FakeCarrier {
  const taken: SendRequest[] = [];
  const troubles = new Map<string, Trouble>();
  const take = (request: SendRequest): string => {
    taken.push(request);
    return `taken-${request.id}`;
  };
  return {
    taken,
    canTell: true,
    trouble(phone, trouble) {
      troubles.set(phone, trouble);
    },
    async send(request): Promise<SendResult> {
      const trouble = troubles.get(request.to) ?? "none";
      if (typeof trouble !== "string" && !("answersAfter" in trouble)) return notTaken(trouble);
      const isTaken = trouble !== "loses" && trouble !== "dies-before";
      const carrierId = isTaken ? take(request) : "";
      if (trouble === "none") return { outcome: "accepted", carrierId };
      if (trouble === "takes-unseen" || trouble === "loses") return { outcome: "unclear" };
      if (typeof trouble === "string") throw new Error("the process ended here");
      await trouble.answersAfter;
      return { outcome: "accepted", carrierId };
    },
    async find(request) {
      if (!this.canTell) throw new Error("the carrier can't tell");
      return taken.some((one) => one.id === request.id) ? `taken-${request.id}` : null;
    },
  };
}

function notTaken(
  trouble: Extract<Trouble, { refuses: number } | { busyForMs: number | null }>,
): SendResult {
  if ("busyForMs" in trouble)
    return {
      outcome: "busy",
      retryAfterMs: trouble.busyForMs,
      code: null,
      forAll: trouble.forAll ?? false,
    };
  const { optedOut, badNumber } = twilioError(trouble.refuses);
  return { outcome: "refused", code: trouble.refuses, optedOut, badNumber };
}
