/** What `doctor` finds at Twilio: whether the account is ours and active, and the schools' numbers lead their texts to us. */
import { z } from "zod";
import { compareClocks } from "../domain/clocks.ts";
import { type Finding, findingsOf } from "../domain/findings.ts";
import { callTwilio, type TwilioAccount, type TwilioAnswer } from "./twilio-api.ts";
import { answerInWords, inboundUrl, routeFinding } from "./twilio-routes.ts";
import { examineService } from "./twilio-service.ts";

const { ok, warning, problem } = findingsOf("Twilio");

export type ExaminedAccount = TwilioAccount & {
  messagingServiceSid: string | null;
  /** Where texts have to be sent on to, no trailing slash. */
  publicUrl: string;
};

export type ExaminedSchool = { name: string; number: string };

/** Looks at the account and changes nothing there. Never throws for what is wrong; tells two digits of a number, no more. */
export async function examineTwilio(
  account: ExaminedAccount,
  schools: readonly ExaminedSchool[],
): Promise<Finding[]> {
  const askedAt = Date.now();
  const answer = await callTwilio(account, { method: "GET", path: `${accountPath(account)}.json` });
  const halfway = (askedAt + Date.now()) / 2;
  const found = accountFindings(answer, account);
  const clock =
    answer.reached === "surely" && answer.answeredAt !== null
      ? [compareClocks("Twilio's", halfway, answer.answeredAt)]
      : [];
  if (found.some(({ state }) => state === "problem")) return [...found, ...clock];

  const numbers = schools.map(({ number }) => number);
  const service = account.messagingServiceSid
    ? await examineService(account, account.messagingServiceSid, account.publicUrl, numbers)
    : { findings: [], usesNumbers: true };
  const ofNumbers = await Promise.all(
    schools.map((school) => examineNumber(account, school, service.usesNumbers)),
  );
  return [...found, ...clock, ...service.findings, ...ofNumbers.flat()];
}

function accountPath({ accountSid }: TwilioAccount): string {
  return `/2010-04-01/Accounts/${accountSid}`;
}

const accountShape = z.object({ status: z.string(), type: z.string().optional() });

function accountFindings(answer: TwilioAnswer, { apiUrl }: TwilioAccount): Finding[] {
  const { host } = new URL(apiUrl);
  if (answer.reached !== "surely") {
    return [problem(`${host} ${answer.how}; look at the network, or at TWILIO_API_URL`)];
  }
  if (answer.status === 401) {
    return [
      problem("the credentials are refused; copy TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN again"),
    ];
  }
  const account = answer.status === 200 ? accountShape.safeParse(answer.body).data : undefined;
  if (!account) return [problem(`asked for the account, ${host} answers ${answerInWords(answer)}`)];
  if (account.status !== "active") {
    return [problem(`the account is ${account.status}; Twilio's console says why`)];
  }
  const active = ok("the credentials are right, the account is active");
  if (account.type !== "Trial") return [active];
  return [active, warning("it is a trial account: it texts only numbers verified in the console")];
}

const numbersShape = z.object({
  incoming_phone_numbers: z.array(
    z.object({
      phone_number: z.string(),
      capabilities: z.object({ sms: z.boolean().optional() }),
      sms_url: z.string().nullish(),
      sms_method: z.string().nullish(),
      sms_application_sid: z.string().nullish(),
    }),
  ),
});

/** `isRouted`: where its texts go is set at the number itself. */
async function examineNumber(
  account: ExaminedAccount,
  { name, number }: ExaminedSchool,
  isRouted: boolean,
): Promise<Finding[]> {
  const query = new URLSearchParams({ PhoneNumber: number });
  const path = `${accountPath(account)}/IncomingPhoneNumbers.json?${query}`;
  const answer = await callTwilio(account, { method: "GET", path });
  const which = `the number …${number.slice(-2)} of ${name}`;
  const page =
    answer.reached === "surely" && answer.status === 200
      ? numbersShape.safeParse(answer.body).data
      : undefined;
  if (!page) return [problem(`${which} can't be looked up: ${answerInWords(answer)}`)];
  // A search for digits, which others may hold too.
  const found = page.incoming_phone_numbers.find((one) => one.phone_number === number);
  if (!found) return [problem(`${which} isn't this account's; buy it, or mend the school file`)];
  if (found.capabilities.sms !== true) return [problem(`${which} can't text; take one that can`)];
  if (!isRouted) return [ok(`${which} is this account's and can text`)];
  if (found.sms_application_sid) {
    return [
      warning(
        `${which}: a TwiML app says where its texts go; take the app off, or have it POST to ${inboundUrl(account.publicUrl)}`,
      ),
    ];
  }
  return [routeFinding(which, { url: found.sms_url, method: found.sms_method }, account.publicUrl)];
}
