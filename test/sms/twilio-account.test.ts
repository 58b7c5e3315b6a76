/** What doctor says of a Twilio account: of one that is as it has to be, and of each thing that may be wrong. */
import { createServer } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ExaminedAccount, examineTwilio } from "../../src/sms/twilio-account.ts";
import { type FakeTwilio, startFakeTwilio } from "../support/fake-twilio.ts";
import { closed, listening } from "../support/loopback.ts";

const accountSid = `AC${"5".repeat(32)}`;
const authToken = "0123456789abcdef0123456789abcdef";
const serviceSid = `MG${"7".repeat(32)}`;
const publicUrl = "https://juli.example";
const inbound = `${publicUrl}/twilio/inbound`;
const school = { name: "Juli's Dog School", number: "+36705550100" };
const which = "the number …00 of Juli's Dog School";

const accountPath = `/2010-04-01/Accounts/${accountSid}.json`;
const numbersPath = `/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers.json`;
const servicePath = `/v1/Services/${serviceSid}`;
const sendersPath = `${servicePath}/PhoneNumbers`;

const number = {
  phone_number: school.number,
  capabilities: { sms: true, voice: true },
  sms_url: inbound,
  sms_method: "POST",
  sms_application_sid: "",
};
const service = {
  inbound_request_url: inbound,
  inbound_method: "POST",
  use_inbound_webhook_on_number: false,
};

let twilio: FakeTwilio;
beforeEach(async () => {
  twilio = await startFakeTwilio();
  twilio.show(accountPath, { body: { sid: accountSid, status: "active", type: "Full" } });
  showNumber({});
  showService({});
  showSenders(school.number);
});
afterEach(() => twilio.close());

function showNumber(change: Partial<Record<keyof typeof number, unknown>>): void {
  twilio.show(numbersPath, { body: { incoming_phone_numbers: [{ ...number, ...change }] } });
}

function showService(change: Partial<Record<keyof typeof service, unknown>>): void {
  twilio.show(servicePath, { body: { ...service, ...change } });
}

function showSenders(...numbers: string[]): void {
  const phone_numbers = numbers.map((phone_number) => ({ phone_number }));
  twilio.show(sendersPath, { body: { phone_numbers } });
}

/** Each finding as `problem: says`, those about the clock left out. */
async function found(change: Partial<ExaminedAccount> = {}, schools = [school]): Promise<string[]> {
  const account = { accountSid, authToken, apiUrl: twilio.url, timeoutMs: 5_000, publicUrl };
  const findings = await examineTwilio(
    { ...account, messagingServiceSid: null, ...change },
    schools,
  );
  const told = JSON.stringify(findings);
  expect(told).not.toContain(authToken);
  expect(told).not.toContain(school.number.slice(-9));
  return findings
    .filter(({ about }) => about !== "clock")
    .map(({ state, says }) => `${state}: ${says}`);
}

const active = "ok: the credentials are right, the account is active";

test("an account that is as it has to be is well, clock included", async () => {
  expect(await found()).toEqual([active, `ok: ${which} leads its texts to ${inbound}`]);
  const basic = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}`;
  expect(twilio.looks).toEqual([
    { path: accountPath, authorization: basic },
    { path: `${numbersPath}?PhoneNumber=%2B36705550100`, authorization: basic },
  ]);
});

test.each([
  [0, "ok"],
  [90_000, "problem"],
  [-90_000, "problem"],
])("a clock %s ms off Twilio's: %s", async (offMs, state) => {
  twilio.show(accountPath, { body: { status: "active" }, answeredAt: Date.now() + offMs });
  const account = { accountSid, authToken, apiUrl: twilio.url, timeoutMs: 5_000, publicUrl };
  const findings = await examineTwilio({ ...account, messagingServiceSid: null }, []);
  expect(findings).toContainEqual(expect.objectContaining({ about: "clock", state }));
});

describe("the account", () => {
  test.each([
    [
      { status: 401, body: { code: 20003, message: "Authenticate" } },
      "problem: the credentials are refused; copy TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN again",
    ],
    [
      { body: { status: "suspended", type: "Full" } },
      "problem: the account is suspended; Twilio's console says why",
    ],
    [
      { status: 403, body: { code: 20008 } },
      / answers 403, code 20008 \(twilio\.com\/docs\/errors\/20008\)$/,
    ],
    [
      { status: 500, body: "no" },
      / answers 500 without a code of Twilio's; try again later, or look at TWILIO_API_URL$/,
    ],
    [{ body: "<html>" }, / answers 200 with what can't be read; look at TWILIO_API_URL$/],
  ])("that answers %o is a problem, and nothing more is asked", async (resource, says) => {
    twilio.show(accountPath, resource);
    const findings = await found();
    expect(findings).toEqual([
      typeof says === "string"
        ? says
        : expect.stringMatching(new RegExp(`^problem: .*${says.source}`)),
    ]);
    expect(twilio.looks).toHaveLength(1);
  });

  test("on trial is told", async () => {
    twilio.show(accountPath, { body: { status: "active", type: "Trial" } });
    expect((await found())[1]).toMatch(/^warning: it is a trial account/);
  });

  test("that can't be reached is a problem", async () => {
    const gone = createServer();
    const apiUrl = await listening(gone);
    await closed(gone);
    expect(await found({ apiUrl })).toEqual([
      expect.stringMatching(
        /^problem: 127\.0\.0\.1:\d+ can't be reached \(ECONNREFUSED\); look at the network, or at TWILIO_API_URL$/,
      ),
    ]);
  });

  test("that is talked to by TLS where there is none is a problem", async () => {
    const apiUrl = twilio.url.replace("http:", "https:");
    expect(await found({ apiUrl })).toEqual([
      expect.stringMatching(
        /^problem: 127\.0\.0\.1:\d+ can't be talked to by TLS \(ERR_SSL_\w+\); look at/,
      ),
    ]);
  });

  test("that hangs up is a problem", async () => {
    const curt = createServer((request) => request.socket.destroy());
    const apiUrl = await listening(curt);
    expect(await found({ apiUrl })).toEqual([
      expect.stringMatching(/^problem: 127\.0\.0\.1:\d+ gives no answer \(\w+\); look at/),
    ]);
    await closed(curt);
  });

  test("on a port that no browser would ask is a problem, told in words", async () => {
    expect(await found({ apiUrl: "http://127.0.0.1:1" })).toEqual([
      expect.stringMatching(/^problem: 127\.0\.0\.1:1 gives no answer \(bad port\); look at/),
    ]);
  });

  test("that doesn't answer in time is a problem", async () => {
    const mute = createServer(() => {});
    const apiUrl = await listening(mute);
    expect(await found({ apiUrl, timeoutMs: 200 })).toEqual([
      expect.stringMatching(/^problem: 127\.0\.0\.1:\d+ doesn't answer in time; /),
    ]);
    await closed(mute);
  });
});

describe("the number", () => {
  const set = `set its webhook to POST ${inbound}`;

  test.each<[string, Partial<Record<keyof typeof number, unknown>>, string]>([
    [
      "is another's",
      { phone_number: "+36705550101" },
      `problem: ${which} isn't this account's; buy it, or mend the school file`,
    ],
    [
      "can't text",
      { capabilities: { voice: true, sms: false } },
      `problem: ${which} can't text; take one that can`,
    ],
    ["leads nowhere", { sms_url: "" }, `problem: ${which} leads texts nowhere; ${set}`],
    [
      "leads nowhere, told as null",
      { sms_url: null },
      `problem: ${which} leads texts nowhere; ${set}`,
    ],
    [
      "leads elsewhere, told without secrets",
      { sms_url: "https://me:hunter2@demo.twilio.com/welcome?key=hunter2" },
      `problem: ${which} leads texts to https://demo.twilio.com/welcome; ${set}`,
    ],
    [
      "leads to the address with a slash after it",
      { sms_url: `${inbound}/` },
      `problem: ${which} leads texts to ${inbound}/; ${set}`,
    ],
    [
      "comes by GET",
      { sms_method: "GET" },
      `problem: ${which} leads texts to us by GET; set its webhook to POST`,
    ],
    [
      "comes by Twilio's default",
      { sms_method: null },
      `ok: ${which} leads its texts to ${inbound}`,
    ],
    [
      "has an app",
      { sms_application_sid: "AP1" },
      `warning: ${which}: a TwiML app says where its texts go; take the app off, or have it POST to ${inbound}`,
    ],
  ])("that %s", async (_name, change, says) => {
    showNumber(change);
    expect(await found()).toEqual([active, says]);
  });

  test("of each school is looked at", async () => {
    const kati = { name: "Kati's", number: "+36705550200" };
    const findings = await found({}, [school, kati]);
    expect(findings[2]).toMatch(/^problem: the number …00 of Kati's isn't this account's/);
  });

  test("that can't be looked up is a problem", async () => {
    twilio.show(numbersPath, { status: 429, body: { code: 20429 } });
    expect((await found())[1]).toMatch(/^problem: .* can't be looked up: 429, code 20429 /);
  });
});

describe("the messaging service", () => {
  const serviced = () => found({ messagingServiceSid: serviceSid });
  const sends = "ok: the messaging service sends from the school's number";
  const owned = `ok: ${which} is this account's and can text`;

  test("says where texts go, whatever the number says", async () => {
    showNumber({ sms_url: null });
    const leads = `ok: the messaging service leads its texts to ${inbound}`;
    expect(await serviced()).toEqual([active, leads, sends, owned]);
  });

  test.each([
    [{ inbound_request_url: null }, "leads texts nowhere"],
    [
      { inbound_request_url: "https://else.example/sms" },
      "leads texts to https://else.example/sms",
    ],
    [{ inbound_method: "GET" }, "leads texts to us by GET"],
  ])("with %o is a problem", async (change, says) => {
    showService(change);
    expect((await serviced())[1]).toContain(`problem: the messaging service ${says}`);
  });

  test("that leaves it to the numbers has them looked at", async () => {
    showService({ use_inbound_webhook_on_number: true, inbound_request_url: null });
    expect(await serviced()).toEqual([active, sends, `ok: ${which} leads its texts to ${inbound}`]);
    showNumber({ sms_url: null });
    expect((await serviced())[2]).toMatch(/^problem: .* leads texts nowhere/);
  });

  test.each([
    [
      { status: 404, body: { code: 20404 } },
      "isn't this account's; mend TWILIO_MESSAGING_SERVICE_SID",
    ],
    [
      { status: 500, body: "" },
      "can't be looked up: 500 without a code of Twilio's; try again later, or look at TWILIO_API_URL",
    ],
  ])("that answers %o is a problem", async (resource, says) => {
    twilio.show(servicePath, resource);
    expect((await serviced())[1]).toBe(`problem: the messaging service ${says}`);
  });

  test("that doesn't send from the school's number is a problem", async () => {
    showSenders("+36705550999");
    expect((await serviced())[2]).toBe(
      "problem: the number …00 isn't among the messaging service's senders; add it",
    );
  });

  test("with several senders is told: answers may go to another school", async () => {
    showSenders(school.number, "+36705550999");
    expect((await serviced())[2]).toMatch(/^warning: the messaging service has several senders/);
  });

  test("whose senders can't be listed is told", async () => {
    twilio.show(sendersPath, { status: 403, body: "" });
    expect((await serviced())[2]).toBe(
      "warning: the service's senders can't be listed: 403 without a code of Twilio's; look at TWILIO_API_URL",
    );
  });
});
