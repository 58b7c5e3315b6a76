/** The webhooks behind a proxy, as Twilio reaches them: by another scheme, host name, port and path than they listen on. */
import { createServer, request, type Server } from "node:http";
import { pino } from "pino";
import { Registry } from "prom-client";
import twilio from "twilio";
import { twilioWebhooks } from "../../src/sms/twilio-webhooks.ts";
import type { DeliveryReport, InboundText } from "../../src/turns/ports.ts";
import { webApp } from "../../src/web/web-app.ts";
import { webServer } from "../../src/web/web-server.ts";
import { closed, listening } from "../support/loopback.ts";

export const accountSid = `AC${"a".repeat(32)}`;
const authToken = "the-auth-token";
/** What Twilio calls; the proxy takes `/sms` off. */
export const publicUrl = "https://texts.juli.example:8443/sms";

/** The form as it goes over the wire, and what of it is signed. */
export type Sent = {
  /** Path and query, after the public address. */
  path: string;
  /** Encoded as a form. */
  body: string | Uint8Array;
  signature: string;
  headers?: Record<string, string>;
};

export type ProxiedWebhooks = {
  texts: InboundText[];
  reports: DeliveryReport[];
  /** Sends it to the proxy; gives the answer's status. */
  post(sent: Sent): Promise<number>;
  close(): Promise<void>;
};

export async function openProxiedWebhooks(): Promise<ProxiedWebhooks> {
  const texts: InboundText[] = [];
  const reports: DeliveryReport[] = [];
  const log = pino({ level: "silent" });
  const router = twilioWebhooks({
    accountSid,
    authToken,
    publicUrl,
    onText: async (text) => void texts.push(text),
    onReport: async (report) => void reports.push(report),
    log,
  });
  const ready = async () => ({ database: true, bell: true });
  const app = webServer(
    webApp({ ready, metrics: new Registry(), twilio: router, pages: null, log }),
  );
  const proxy = proxyTo(await listening(app));
  const url = await listening(proxy);
  return {
    texts,
    reports,
    post: (sent) => posted(url, sent),
    async close() {
      await closed(proxy);
      await closed(app);
    },
  };
}

/** By hand: `fetch` would write some addresses otherwise than they were signed. */
function posted(url: string, { path, body, signature, headers }: Sent): Promise<number> {
  const { hostname, port } = new URL(url);
  const form = { "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8" };
  const all = { ...form, "X-Twilio-Signature": signature, ...headers };
  return new Promise((resolve, reject) => {
    const whole = { hostname, port, path: `/sms${path}`, method: "POST", headers: all };
    const sending = request(whole, (answer) => {
      answer.resume().once("end", () => resolve(answer.statusCode ?? 0));
    });
    sending.once("error", reject);
    sending.end(body);
  });
}

/** Takes `/sms` off, says its own name as the Host, and who asked. */
function proxyTo(address: string): Server {
  const target = new URL(address);
  return createServer((incoming, outgoing) => {
    const headers = {
      ...incoming.headers,
      host: "backwalk.internal:3000",
      "x-forwarded-host": "elsewhere.example",
      "x-forwarded-proto": "http",
      "x-forwarded-for": "203.0.113.7",
    };
    const path = (incoming.url ?? "").replace(/^\/sms/, "");
    const { hostname, port } = target;
    const onward = request({ hostname, port, path, method: "POST", headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502);
      answer.pipe(outgoing);
    });
    onward.once("error", () => outgoing.destroy());
    incoming.pipe(onward);
  });
}

export type Params = Record<string, string | string[]>;

/** As the SDK of Twilio signs it. */
export function signatureOf(path: string, params: Params, address: string = publicUrl): string {
  return twilio.getExpectedTwilioSignature(authToken, `${address}${path}`, params);
}

/** A form in the order given, each value with blanks as `+`, or as `%20`. */
export function encoded(params: Params, blank: "+" | "%20" = "+"): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return form.toString().replaceAll("+", blank);
}
