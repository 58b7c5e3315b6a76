/** Where Twilio sends on the texts that come in, held against where we wait for them. */
import { z } from "zod";
import { type Finding, findingsOf } from "../domain/findings.ts";
import type { TwilioAnswer } from "./twilio-api.ts";

const { ok, problem } = findingsOf("Twilio");

/** As it is set at a number or a messaging service. */
export type TextRoute = { url: string | null | undefined; method: string | null | undefined };

/** Whether texts that come in are sent on to us. */
export function routeFinding(
  whose: string,
  { url, method }: TextRoute,
  publicUrl: string,
): Finding {
  const wanted = inboundUrl(publicUrl);
  if (!url) return problem(`${whose} leads texts nowhere; set its webhook to POST ${wanted}`);
  if (url !== wanted) {
    return problem(`${whose} leads texts to ${shownUrl(url)}; set its webhook to POST ${wanted}`);
  }
  // Twilio's own default is POST.
  if ((method ?? "POST").toUpperCase() !== "POST") {
    return problem(`${whose} leads texts to us by ${method}; set its webhook to POST`);
  }
  return ok(`${whose} leads its texts to ${wanted}`);
}

/** Where Twilio has to send a school's texts on to. */
export function inboundUrl(publicUrl: string): string {
  return `${publicUrl}/twilio/inbound`;
}

/** An address may hold a password before its host and secrets in its query. */
function shownUrl(url: string): string {
  if (!URL.canParse(url)) return "what is no address";
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

const refusal = z.object({ code: z.int() });

/** What an answer was, if it wasn't the one that was hoped for; where it isn't Twilio's, what to look at. */
export function answerInWords(answer: TwilioAnswer): string {
  if (answer.reached !== "surely") return "no answer";
  const code = refusal.safeParse(answer.body).data?.code;
  if (code !== undefined) return `${answer.status}, code ${code} (twilio.com/docs/errors/${code})`;
  const what = answer.status === 200 ? "with what can't be read" : "without a code of Twilio's";
  const again = answer.status >= 500 ? "try again later, or " : "";
  return `${answer.status} ${what}; ${again}look at TWILIO_API_URL`;
}
