/** Signed texts to the server, over connections that stay open. */
import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";
import { text as textOf } from "node:stream/consumers";
import twilio from "twilio";

export const accountSid = `AC${"5".repeat(32)}`;
export const authToken = "0123456789abcdef0123456789abcdef";
/** Not where the server listens: as behind a proxy. */
export const publicUrl = "https://backwalk.example";

export type BenchText = { from: string; to: string; body: string };

/** Each text is a message of its own, also after the server has been started again. */
let messages = 0;

/** Sends one text; gives the milliseconds until it was answered. Throws unless that says 200. */
export async function sendText(url: string, agent: Agent, text: BenchText): Promise<number> {
  messages += 1;
  const form = {
    MessageSid: `SM${messages.toString(16).padStart(32, "0")}`,
    AccountSid: accountSid,
    From: text.from,
    To: text.to,
    Body: text.body,
  };
  const path = "/twilio/inbound";
  const signature = twilio.getExpectedTwilioSignature(authToken, `${publicUrl}${path}`, form);
  const body = new URLSearchParams(form).toString();
  const headers = {
    "Content-Type": "application/x-www-form-urlencoded",
    "Content-Length": Buffer.byteLength(body),
    "X-Twilio-Signature": signature,
  };
  const sentAt = performance.now();
  const post = () => posted(`${url}${path}`, agent, headers, body);
  await post().catch((error: unknown) => {
    // The server may end an idle connection while we take it up again; as carriers do, we text once more.
    if (error instanceof Error && "code" in error && error.code === "ECONNRESET") return post();
    throw error;
  });
  return performance.now() - sentAt;
}

function posted(
  url: string,
  agent: Agent,
  headers: Record<string, string | number>,
  body: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      textOf(response).then((answer) => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`the server answers a text with ${response.statusCode}: ${answer}`));
      }, reject);
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

/** Connections that stay open, so many at once. */
export function connections(atOnce: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: atOnce });
}
