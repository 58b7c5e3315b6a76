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
  /** No connection: Twilio surely knows nothing of the call. `how` goes on after the host: `can't be reached (…)`. */
  | { reached: "never"; how: string }
  /** The connection broke or no answer came in time: it may or may not have acted. */
  | { reached: "perhaps"; how: string }
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
    const cause = deepest(error);
    return neverConnected(cause)
      ? { reached: "never", how: `can't be reached (${codeOf(cause)})` }
      : { reached: "perhaps", how: failureInWords(cause) };
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

/** fetch wraps what happened as `cause`; a host with several addresses gives one error for each. */
function deepest(error: unknown): unknown {
  if (error instanceof AggregateError) {
    // One that was no failure to connect says more than those that were.
    const causes = error.errors.map(deepest);
    return causes.find((one) => !neverConnected(one)) ?? causes[0];
  }
  return error instanceof Error && error.cause !== undefined ? deepest(error.cause) : error;
}

const networkError = z.object({ code: z.string().optional(), syscall: z.string().optional() });

function neverConnected(error: unknown): boolean {
  const { data } = networkError.safeParse(error);
  if (data?.code === "UND_ERR_CONNECT_TIMEOUT") return true;
  return data?.syscall === "connect" || data?.syscall === "getaddrinfo";
}

function failureInWords(error: unknown): string {
  if (error instanceof Error && error.name === "TimeoutError") return "doesn't answer in time";
  const code = codeOf(error);
  if (/SSL|TLS|CERT|SIGNATURE/.test(code)) return `can't be talked to by TLS (${code})`;
  if (code.startsWith("HPE_")) return `answers what is no HTTP (${code})`;
  return `gives no answer (${code})`;
}

/** Also the message, where there is no code: of `fetch` itself it quotes nothing of ours. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return networkError.safeParse(error).data?.code ?? error.message;
}
