/** The real carrier against a Twilio made from its own published description: every call of ours is as described. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { twilioCarrier } from "../../src/sms/twilio-carrier.ts";
import type { SendRequest } from "../../src/turns/ports.ts";
import { readDescription } from "./description.ts";
import { type MockTwilio, startMockTwilio } from "./mock-twilio.ts";
import { jsonProblems } from "./schema-check.ts";

const account = { accountSid: `AC${"0f".repeat(16)}`, authToken: "the-auth-token" };
const service = `MG${"1".repeat(32)}`;
const gabi: SendRequest = {
  id: 41,
  createdAt: 1_763_294_400_000,
  from: "+36705550100",
  to: "+36301110007",
  body: "Hi Gabi, could you come at 09:00 instead? YES or NO by 10:00.",
  validForS: 3600,
};

let twilio: MockTwilio;
beforeEach(async () => {
  twilio = await startMockTwilio(account);
});
afterEach(() => twilio.close());

function carrier(changes: Partial<Parameters<typeof twilioCarrier>[0]> = {}) {
  return twilioCarrier({
    ...account,
    apiUrl: twilio.url,
    messagingServiceSid: null,
    publicUrl: "https://juli.example",
    ...changes,
  });
}

describe("a text is created as described:", () => {
  test.each<[string, Partial<SendRequest>, Parameters<typeof carrier>[0]]>([
    ["a question", {}, {}],
    ["by a messaging service", {}, { messagingServiceSid: service }],
    ["without reports", {}, { publicUrl: null }],
    [
      "with reports to an address with port and path",
      {},
      { publicUrl: "https://a.example:8443/b" },
    ],
    ["in Hungarian, with emoji", { body: "Jössz 09:00-kor? 🐕 őŐűŰ & = + %20 ?" }, {}],
    ["in several lines", { body: "10:30:\r\nAnna\nBea" }, {}],
    ["as long as can be", { body: "ű".repeat(1600) }, {}],
    ["with no time left", { validForS: -5 }, {}],
    ["with part of a second left", { validForS: 0.4 }, {}],
    ["with parts of seconds left", { validForS: 59.9 }, {}],
    ["with days left", { validForS: 90_000 }, {}],
    ["with endless time left", { validForS: Number.POSITIVE_INFINITY }, {}],
    ["as the 999999999999999th", { id: 999_999_999_999_999 }, {}],
    ["from a US number to a short one", { from: "+15005550006", to: "+2908001" }, {}],
  ])("%s", async (_name, request, settings) => {
    const result = await carrier(settings).send({ ...gabi, ...request });
    expect(twilio.refusals).toEqual([]);
    const { to, body } = { ...gabi, ...request };
    expect(twilio.messages).toMatchObject([{ to, body }]);
    expect(result).toEqual({ outcome: "accepted", carrierId: twilio.messages[0]?.sid });
  });
});

test.each([
  ["+15005550001", 21211, { badNumber: true, optedOut: false }],
  ["+15005550002", 21612, { badNumber: false, optedOut: false }],
  ["+15005550003", 21408, { badNumber: false, optedOut: false }],
  ["+15005550004", 21610, { badNumber: false, optedOut: true }],
  ["+15005550009", 21614, { badNumber: true, optedOut: false }],
])("Twilio's test number %s is refused with %s", async (to, code, means) => {
  const result = await carrier().send({ ...gabi, from: "+15005550006", to });
  expect(result).toEqual({ outcome: "refused", code, ...means });
  expect(twilio.refusals).toEqual([]);
});

describe("the look-up is as described, and finds", () => {
  const since = Date.now();
  const none = new Set<string>();

  test("a text among others to the same person, over three pages", async () => {
    await carrier().send(gabi);
    const [first] = twilio.messages;
    if (!first) throw new Error("it was not taken");
    const others = Array.from({ length: 2500 }, () => ({ ...first, sid: "", body: "other" }));
    twilio.messages.push(...others.map((one, at) => ({ ...one, sid: `SM${at}`.padEnd(34, "0") })));
    expect(await carrier().find(gabi, since, none)).toBe(first.sid);
    expect(twilio.calls.GET).toBe(3);
    expect(await carrier().find({ ...gabi, body: "never sent" }, since, none)).toBeNull();
    expect(twilio.refusals).toEqual([]);
  });

  test.each([
    ["a text with every kind of letter", { body: "Jössz? 🐕 őŰ & = + %20 ?\n#" }, {}],
    ["a text of a messaging service", {}, { messagingServiceSid: service }],
    ["a text to somebody else", { to: "+36301110008" }, {}],
  ])("%s", async (_name, request, settings) => {
    await carrier(settings).send({ ...gabi, body: "another" });
    await carrier(settings).send({ ...gabi, ...request });
    const sid = twilio.messages.at(-1)?.sid;
    expect(await carrier(settings).find({ ...gabi, ...request }, since, none)).toBe(sid);
    expect(twilio.refusals).toEqual([]);
  });

  test("nothing on an empty account", async () => {
    expect(await carrier().find(gabi, since, none)).toBeNull();
    expect(twilio.refusals).toEqual([]);
  });
});

describe("the mock refuses what Twilio would:", () => {
  const path = `/2010-04-01/Accounts/${account.accountSid}/Messages.json`;
  const credentials = Buffer.from(`${account.accountSid}:${account.authToken}`).toString("base64");
  const good = { To: gabi.to, From: gabi.from, Body: gabi.body, ValidityPeriod: "3600" };
  const call = async (address: string, rest: RequestInit = {}) => {
    const headers = { Authorization: `Basic ${credentials}`, ...rest.headers };
    const response = await fetch(`${twilio.url}${address}`, { ...rest, headers });
    const body: unknown = await response.json();
    return { status: response.status, body };
  };
  const post = (form: Record<string, string>) =>
    call(path, { method: "POST", body: new URLSearchParams(form) });

  test.each<[string, Record<string, string | undefined>, string]>([
    ["an unknown parameter", { Validity: "3600" }, "Validity is unknown"],
    ["no recipient", { To: undefined }, "To is missing"],
    ["an empty recipient", { To: "" }, "To is missing"],
    ["a recipient not in E.164", { To: "06301110007" }, "To is no phone-number"],
    ["no sender", { From: undefined }, "From or MessagingServiceSid is missing"],
    ["a service's sid of another kind", { MessagingServiceSid: "AC1" }, "fewer than 34"],
    ["no words", { Body: "" }, "Body, MediaUrl or ContentSid is missing"],
    ["too many words", { Body: "x".repeat(1601) }, "Body has more than 1600 characters"],
    ["no time", { ValidityPeriod: "0" }, "ValidityPeriod is not within"],
    ["too much time", { ValidityPeriod: "36001" }, "ValidityPeriod is not within"],
    ["part of a second", { ValidityPeriod: "59.9" }, "ValidityPeriod is no integer"],
    ["a report to no address", { StatusCallback: "juli.example" }, "StatusCallback is no address"],
    ["a choice that isn't one", { RiskCheck: "maybe" }, "RiskCheck is none of enable, disable"],
    ["a yes that is none", { SmartEncoded: "yes" }, "SmartEncoded is neither true nor false"],
  ])("%s", async (_name, changes, problem) => {
    const form = Object.entries({ ...good, ...changes }).flatMap(([name, value]) => {
      return value === undefined ? [] : [[name, value]];
    });
    expect((await post(Object.fromEntries(form))).status).toBe(400);
    expect(twilio.refusals).toContainEqual(expect.stringContaining(problem));
    expect(twilio.messages).toEqual([]);
  });

  test.each([
    ["an unknown one", "?Recipient=1", "Recipient is unknown"],
    ["too large a page", "?PageSize=1001", "PageSize is above 1000"],
    ["a date that is none", "?DateSent=soon", "DateSent is no date-time"],
  ])("in a look-up %s", async (_name, query, problem) => {
    expect((await call(`${path}${query}`)).status).toBe(400);
    expect(twilio.refusals).toEqual([problem]);
  });

  test("other credentials, other accounts, other paths and what is no form", async () => {
    const body = new URLSearchParams(good);
    const wrong = await call(path, { method: "POST", body, headers: { Authorization: "Basic x" } });
    expect(wrong).toMatchObject({ status: 401, body: { code: 20003 } });
    expect((await call(path.replace("0f0f", "0e0e"))).status).toBe(401);
    expect((await call(path.replace("Messages", "Calls"))).status).toBe(404);
    const json = { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } };
    expect((await call(path, json)).status).toBe(415);
    expect(twilio.messages).toEqual([]);
  });

  test("and answers a good call with every field that is described, and no other", async () => {
    const { status, body } = await post(good);
    expect(status).toBe(201);
    const { answer } = readDescription().create;
    expect(Object.keys(answer.properties ?? {}).length).toBeGreaterThan(15);
    expect(jsonProblems("message", body, answer)).toEqual([]);
    expect(jsonProblems("message", { sid: "SM1" }, answer)).toContain("message.body is missing");
  });
});
