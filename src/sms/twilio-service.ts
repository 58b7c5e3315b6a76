/** What `doctor` finds about a messaging service: whether it sends from the schools' numbers and leads their texts to us. */
import { z } from "zod";
import { type Finding, findingsOf } from "../domain/findings.ts";
import { callTwilio, type TwilioAccount } from "./twilio-api.ts";
import { answerInWords, routeFinding } from "./twilio-routes.ts";

const { ok, warning, problem } = findingsOf("Twilio");

export type ExaminedService = {
  findings: Finding[];
  /** Where texts go is set at each number, not at the service. */
  usesNumbers: boolean;
};

const serviceShape = z.object({
  inbound_request_url: z.string().nullish(),
  inbound_method: z.string().nullish(),
  use_inbound_webhook_on_number: z.boolean().nullish(),
});

/** `numbers` are the schools'. */
export async function examineService(
  account: TwilioAccount,
  sid: string,
  publicUrl: string,
  numbers: readonly string[],
): Promise<ExaminedService> {
  const messaging = { ...account, apiUrl: messagingUrl(account.apiUrl) };
  const answer = await callTwilio(messaging, { method: "GET", path: `/v1/Services/${sid}` });
  if (answer.reached === "surely" && answer.status === 404) {
    const says = "the messaging service isn't this account's; mend TWILIO_MESSAGING_SERVICE_SID";
    return { findings: [problem(says)], usesNumbers: true };
  }
  const service =
    answer.reached === "surely" && answer.status === 200
      ? serviceShape.safeParse(answer.body).data
      : undefined;
  if (!service) {
    const says = `the messaging service can't be looked up: ${answerInWords(answer)}`;
    return { findings: [problem(says)], usesNumbers: true };
  }
  const senders = await examineSenders(messaging, sid, numbers);
  if (service.use_inbound_webhook_on_number) return { findings: senders, usesNumbers: true };
  const route = { url: service.inbound_request_url, method: service.inbound_method };
  const led = routeFinding("the messaging service", route, publicUrl);
  return { findings: [led, ...senders], usesNumbers: false };
}

/** Another address of the API stands for all of Twilio's. */
function messagingUrl(apiUrl: string): string {
  return apiUrl.replace(/^https:\/\/api\.((?:\w+\.)*twilio\.com)$/, "https://messaging.$1");
}

const sendersShape = z.object({ phone_numbers: z.array(z.object({ phone_number: z.string() })) });

/** A text must leave from the number that its answer has to come to. */
async function examineSenders(
  messaging: TwilioAccount,
  sid: string,
  numbers: readonly string[],
): Promise<Finding[]> {
  const path = `/v1/Services/${sid}/PhoneNumbers?PageSize=1000`;
  const answer = await callTwilio(messaging, { method: "GET", path });
  const page =
    answer.reached === "surely" && answer.status === 200
      ? sendersShape.safeParse(answer.body).data
      : undefined;
  if (!page) return [warning(`the service's senders can't be listed: ${answerInWords(answer)}`)];
  const senders = new Set(page.phone_numbers.map((one) => one.phone_number));
  const missing = numbers.filter((number) => !senders.has(number));
  const findings = missing.map((number) =>
    problem(`the number …${number.slice(-2)} isn't among the messaging service's senders; add it`),
  );
  if (senders.size > 1) {
    const says =
      "the messaging service has several senders: a text may leave from another than its school's";
    return [...findings, warning(`${says} number; give it one alone`)];
  }
  return missing.length > 0
    ? findings
    : [ok("the messaging service sends from the school's number")];
}
