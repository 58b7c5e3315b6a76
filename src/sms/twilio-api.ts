/**
 * Calls of Twilio's REST API that say how far they got. Twilio's own client would throw away
 * Retry-After and can't tell a connection that never came about from an answer that didn't.
 */
import { z } from "zod";
import type { Instant } from "../domain/times.ts";

export type TwilioAccount = {
  accountSid: string;
  authToken: string;
  /** Base address without a trailing slash. */
  apiUrl: string;
  timeoutMs: number;
};

export type TwilioCall =
  | { method: "GET"; path: string }
  | { method: "POST"; path: string; form: Record<string, string> };

export type TwilioAnswer =
  /** No connection: Twilio surely knows nothing of the call. */
  | { reached: "never" }
  /** The connection broke or no answer came in time: it may or may not have acted. */
  | { reached: "perhaps" }
  | {
      reached: "surely";
      status: number;
      /** Parsed JSON; undefined when it is none. */
      body: unknown;
      /** From Retry-After in seconds, an hour at most; null if absent. */
      retryAfterMs: number | null;
      /** When Twilio says it answered, to the second; null if it doesn't say. */
      answeredAt: Instant | null;
    };

const retryAfterMsMax = 60 * 60_000;

/** Never throws for what the network does; never follows redirects, which would carry the credentials along. */
export async function callTwilio(account: TwilioAccount, call: TwilioCall): Promise<TwilioAnswer> {
  const credentials = `${account.accountSid}:${account.authToken}`;
  try {
    const response = await fetch(`${account.apiUrl}${call.path}`, {
      method: call.method,
      body: call.method === "POST" ? new URLSearchParams(call.form) : null,
      headers: {
        Accept: "application/json",
        Authorization: `Basic ${Buffer.from(credentials).toString("base64")}`,
      },
      redirect: "manual",
      signal: AbortSignal.timeout(account.timeoutMs),
    });
    return {
      reached: "surely",
      status: response.status,
      body: parsedJson(await response.text()),
      retryAfterMs: retryAfterMs(response.headers.get("Retry-After")),
      answeredAt: instantIn(response.headers.get("Date")),
    };
  } catch (error) {
    return { reached: neverConnected(error) ? "never" : "perhaps" };
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function retryAfterMs(header: string | null): number | null {
  if (header === null || !/^\d{1,9}$/.test(header)) return null;
  return Math.min(Number(header) * 1000, retryAfterMsMax);
}

function instantIn(header: string | null): Instant | null {
  const instant = Date.parse(header ?? "");
  return Number.isNaN(instant) ? null : instant;
}

const networkError = z.object({ code: z.string().optional(), syscall: z.string().optional() });

/** fetch wraps what happened as `cause`; a host with several addresses gives one error for each. */
function neverConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.every(neverConnected);
  if (error.cause !== undefined) return neverConnected(error.cause);
  const { data } = networkError.safeParse(error);
  if (data?.code === "UND_ERR_CONNECT_TIMEOUT") return true;
  return data?.syscall === "connect" || data?.syscall === "getaddrinfo";
}
