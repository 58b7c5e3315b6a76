/** Texts out through Twilio: creates a message, and looks for one that it may have taken. */
import { z } from "zod";
import type { Instant } from "../domain/times.ts";
import type { Carrier, SendRequest, SendResult } from "../turns/ports.ts";
import { callTwilio, type TwilioAccount, type TwilioAnswer } from "./twilio-api.ts";
import { twilioError } from "./twilio-errors.ts";

export type TwilioSettings = {
  accountSid: string;
  authToken: string;
  /** Twilio's base address, no trailing slash. */
  apiUrl: string;
  /** The sender in place of the school's number; null: the number itself. */
  messagingServiceSid: string | null;
  /** Where delivery reports reach us, no trailing slash; null: none are asked for. */
  publicUrl: string | null;
  /** For a whole call. More than the 10 s after which Node gives up connecting, which is worth telling apart. */
  timeoutMs?: number;
};

/** A carrier on Twilio's Messages resource; `find` throws when Twilio's answer doesn't settle the matter. */
export function twilioCarrier(settings: TwilioSettings): Carrier {
  const account = { timeoutMs: 15_000, ...settings };
  const messages = `/2010-04-01/Accounts/${settings.accountSid}/Messages.json`;
  return {
    async send(request) {
      const form = messageForm(request, settings);
      return sendResult(await callTwilio(account, { method: "POST", path: messages, form }));
    },
    async find(request, since, others) {
      const from = since - clockDifferenceMs;
      const taken = (await messagesTo(request.to, from, account, messages))
        .filter((one) => one.date_created >= from)
        .filter((one) => !others.has(one.sid));
      return foundIn(taken, request, settings.messagingServiceSid);
    },
  };
}

/** Twilio's bounds for ValidityPeriod. */
const validityS = { min: 1, max: 36_000 };

/** Twilio's times are whole seconds of another clock. */
const clockDifferenceMs = 5_000;

function messageForm(request: SendRequest, settings: TwilioSettings): Record<string, string> {
  const { messagingServiceSid, publicUrl } = settings;
  const validForS = Math.trunc(request.validForS);
  const report = `text=${request.id}&created=${request.createdAt}`;
  return {
    To: request.to,
    ...(messagingServiceSid
      ? { MessagingServiceSid: messagingServiceSid }
      : { From: request.from }),
    Body: request.body,
    ValidityPeriod: String(Math.min(Math.max(validForS, validityS.min), validityS.max)),
    ...(publicUrl && { StatusCallback: `${publicUrl}/twilio/status?${report}` }),
  };
}

const createdMessage = z.object({ sid: z.string().min(1) });
const refusal = z.object({ code: z.int() });

function sendResult(answer: TwilioAnswer): SendResult {
  if (answer.reached === "never")
    return { outcome: "busy", retryAfterMs: null, code: null, forAll: false };
  if (answer.reached === "perhaps") return { outcome: "unclear" };
  const { status, body } = answer;
  if (status >= 200 && status < 300) {
    const created = createdMessage.safeParse(body).data;
    return created ? { outcome: "accepted", carrierId: created.sid } : { outcome: "unclear" };
  }
  const code = refusal.safeParse(body).data?.code ?? null;
  // A refusal without a code is not Twilio's, but of something on the way there.
  const refused = status >= 400 && status < 500 && code !== null;
  if (status !== 429 && !refused) return { outcome: "unclear" };
  const { retry, forAll, retryAfterMs, optedOut, badNumber } = twilioError(code);
  if (status === 429 || retry === "later") {
    return { outcome: "busy", retryAfterMs: retryAfterMs ?? answer.retryAfterMs, code, forAll };
  }
  return { outcome: "refused", code, optedOut, badNumber };
}

const message = z.object({
  sid: z.string(),
  body: z.string().nullable(),
  from: z.string().nullable(),
  direction: z.string(),
  date_created: z.string().transform(Date.parse).pipe(z.number()),
  messaging_service_sid: z.string().nullish(),
});
type Message = z.infer<typeof message>;

const messagePage = z.object({
  messages: z.array(message),
  // Twilio's pages are paths; an address elsewhere would get our credentials.
  next_page_uri: z.string().startsWith("/").nullish(),
});

const pagesMax = 10;

/**
 * The account's texts to a number, back to where a whole page is older than `since`: Twilio lists the newest first. Not
 * narrowed by DateSent: a text that still queues has none, and taking it for lost would send it twice.
 */
async function messagesTo(
  to: string,
  since: Instant,
  account: TwilioAccount,
  path: string,
): Promise<Message[]> {
  const found: Message[] = [];
  let next: string | null | undefined =
    `${path}?${new URLSearchParams({ To: to, PageSize: "1000" })}`;
  for (let pages = 0; next; pages += 1) {
    if (pages === pagesMax) throw new Error(`more than ${pagesMax} pages of texts to look through`);
    const answer: TwilioAnswer = await callTwilio(account, { method: "GET", path: next });
    if (answer.reached !== "surely") throw new Error("Twilio doesn't answer the look-up");
    if (answer.status !== 200) throw new Error(`Twilio answers the look-up with ${answer.status}`);
    const page = messagePage.safeParse(answer.body);
    if (!page.success) throw new Error("Twilio's answer to the look-up can't be read");
    const { messages, next_page_uri } = page.data;
    found.push(...messages);
    const isOlder = messages.length > 0 && messages.every((one) => one.date_created < since);
    next = isOlder ? null : next_page_uri;
  }
  return found;
}

/** Twilio writes this before every text of a trial account. */
const trialPrefix = "Sent from your Twilio trial account - ";

function foundIn(
  messages: Message[],
  request: SendRequest,
  messagingServiceSid: string | null,
): string | null {
  const candidates = messages
    .filter((one) => one.direction.startsWith("outbound"))
    .filter((one) =>
      messagingServiceSid
        ? one.messaging_service_sid === messagingServiceSid
        : one.from === request.from,
    );
  const bodies = [request.body, trialPrefix + request.body];
  // Twilio lists the newest first.
  const same = candidates.findLast((one) => one.body !== null && bodies.includes(one.body));
  if (same) return same.sid;
  if (candidates.some((one) => !one.body)) {
    throw new Error("this account's texts are redacted: they can't be told apart");
  }
  return null;
}
