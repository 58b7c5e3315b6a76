/** Texts out through Twilio, against a Twilio that misbehaves as told. */
import { createServer } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { twilioCarrier } from "../../src/sms/twilio-carrier.ts";
import type { SendRequest, SendResult } from "../../src/turns/ports.ts";
import { type FakeTwilio, type Misbehaviour, startFakeTwilio } from "../support/fake-twilio.ts";
import { closed, listening } from "../support/loopback.ts";

const accountSid = `AC${"0".repeat(32)}`;
const serviceSid = `MG${"1".repeat(32)}`;
const gabi: SendRequest = {
  id: 41,
  createdAt: 1_763_294_400_000,
  from: "+36705550100",
  to: "+36301110007",
  body: "Could you come at 09:00 instead? Kérlek válaszolj 🐕 & = +",
  validForS: 3600,
};

let twilio: FakeTwilio;
beforeEach(async () => {
  twilio = await startFakeTwilio({ pageSize: 2 });
});
afterEach(() => twilio.close());

function carrier(changes: Partial<Parameters<typeof twilioCarrier>[0]> = {}) {
  return twilioCarrier({
    accountSid,
    authToken: "secret",
    apiUrl: twilio.url,
    messagingServiceSid: null,
    publicUrl: "https://juli.example",
    ...changes,
  });
}

test("a text is created with its sender, its time left and where to report on it", async () => {
  const result = await carrier().send(gabi);
  expect(twilio.calls).toHaveLength(1);
  expect(twilio.calls[0]).toMatchObject({
    accountSid,
    authorization: `Basic ${Buffer.from(`${accountSid}:secret`).toString("base64")}`,
  });
  expect(twilio.calls[0]?.form).toEqual({
    To: gabi.to,
    From: gabi.from,
    Body: gabi.body,
    ValidityPeriod: "3600",
    StatusCallback: "https://juli.example/twilio/status?text=41&created=1763294400000",
  });
  expect(result).toEqual({ outcome: "accepted", carrierId: twilio.calls[0]?.sid });
});

test("a messaging service is the sender in the number's place", async () => {
  await carrier({ messagingServiceSid: serviceSid }).send(gabi);
  expect(twilio.calls[0]?.form).toMatchObject({ MessagingServiceSid: serviceSid });
  expect(twilio.calls[0]?.form).not.toHaveProperty("From");
});

test("without a public address no reports are asked for", async () => {
  await carrier({ publicUrl: null }).send(gabi);
  expect(twilio.calls[0]?.form).not.toHaveProperty("StatusCallback");
});

test.each([
  [-5, "1"],
  [0, "1"],
  [59.9, "59"],
  [36_000, "36000"],
  [90_000, "36000"],
])("%s seconds of validity are sent as %s", async (validForS, expected) => {
  await carrier().send({ ...gabi, validForS });
  expect(twilio.calls[0]?.form.ValidityPeriod).toBe(expected);
});

const error = (status: number, code: number | null, retryAfterS?: number): Misbehaviour =>
  retryAfterS === undefined
    ? { kind: "error", status, code }
    : { kind: "error", status, code, retryAfterS };
const refused = { outcome: "refused", optedOut: false, badNumber: false } as const;

test.each<[string, Misbehaviour, SendResult]>([
  ["an opt-out", error(400, 21610), { ...refused, code: 21610, optedOut: true }],
  ["an invalid number", error(400, 21211), { ...refused, code: 21211, badNumber: true }],
  ["an unknown refusal", error(400, 29999), { ...refused, code: 29999 }],
  [
    "wrong credentials",
    error(401, 20003),
    { outcome: "busy", retryAfterMs: null, code: 20003, forAll: true },
  ],
  [
    "too many requests",
    error(429, 20429),
    { outcome: "busy", retryAfterMs: null, code: 20429, forAll: false },
  ],
  [
    "too many requests for a while",
    error(429, 20429, 7),
    { outcome: "busy", retryAfterMs: 7_000, code: 20429, forAll: false },
  ],
  [
    "too many for a year",
    error(429, null, 31_536_000),
    { outcome: "busy", retryAfterMs: 3_600_000, code: null, forAll: false },
  ],
  [
    "an account out of funds",
    error(403, 20005),
    { outcome: "busy", retryAfterMs: null, code: 20005, forAll: true },
  ],
  [
    "a full queue",
    error(429, 21611),
    { outcome: "busy", retryAfterMs: null, code: 21611, forAll: true },
  ],
  [
    "the daily cap",
    error(429, 63038),
    { outcome: "busy", retryAfterMs: 3_600_000, code: 63038, forAll: true },
  ],
  ["a refusal by something else", error(403, null), { outcome: "unclear" }],
  ["a failure", error(500, 20500), { outcome: "unclear" }],
  ["no answer in time", { kind: "hang", taken: true }, { outcome: "unclear" }],
  ["a broken connection", { kind: "drop", taken: false }, { outcome: "unclear" }],
  ["an unreadable answer", { kind: "garbage", taken: true }, { outcome: "unclear" }],
])("%s: one call and the right outcome", async (_name, how, expected) => {
  twilio.misbehave(gabi.to, how);
  expect(await carrier({ timeoutMs: 300 }).send(gabi)).toEqual(expected);
  expect(twilio.calls).toHaveLength(1);
});

test("a redirect is not followed: the credentials stay here", async () => {
  const redirecting = createServer((_request, response) => {
    response.writeHead(307, { Location: `${twilio.url}/2010-04-01/Accounts/x/Messages.json` });
    response.end();
  });
  const apiUrl = await listening(redirecting);
  expect(await carrier({ apiUrl }).send(gabi)).toEqual({ outcome: "unclear" });
  expect(twilio.calls).toEqual([]);
  await closed(redirecting);
});

test("a refused connection is busy: surely not taken", async () => {
  const server = createServer();
  const apiUrl = await listening(server);
  await closed(server);
  const busy = { outcome: "busy", retryAfterMs: null, code: null, forAll: false };
  expect(await carrier({ apiUrl }).send(gabi)).toEqual(busy);
  expect(await carrier({ apiUrl: apiUrl.replace("127.0.0.1", "localhost") }).send(gabi)).toEqual(
    busy,
  );
});

test("an unknown host is busy: surely not taken", async () => {
  const result = await carrier({ apiUrl: "http://twilio.invalid" }).send(gabi);
  expect(result).toEqual({ outcome: "busy", retryAfterMs: null, code: null, forAll: false });
});

describe("looking for a text that may have been taken", () => {
  const since = Date.now();
  const none = new Set<string>();
  const found = () => carrier().find(gabi, since, none);
  const utc = (instant: number) => new Date(instant).toUTCString().replace("GMT", "+0000");

  test("finds it when Twilio took it and the answer was lost", async () => {
    twilio.misbehave(gabi.to, { kind: "drop", taken: true });
    expect(await carrier().send(gabi)).toEqual({ outcome: "unclear" });
    expect(twilio.calls[0]?.sid).toMatch(/^SM/);
    expect(await found()).toBe(twilio.calls[0]?.sid);
  });

  test("finds nothing when Twilio didn't take it", async () => {
    twilio.misbehave(gabi.to, { kind: "drop", taken: false });
    await carrier().send(gabi);
    expect(await found()).toBeNull();
  });

  test("finds it by its messaging service", async () => {
    const served = carrier({ messagingServiceSid: serviceSid });
    await served.send(gabi);
    expect(await served.find(gabi, since, none)).toBe(twilio.calls[0]?.sid);
    expect(await found()).toBeNull();
  });

  const like = { to: gabi.to, from: gabi.from, body: gabi.body };
  test.each([
    ["another person's", { ...like, to: "+36301110008" }, null],
    ["another sender's", { ...like, from: "+36705550199" }, null],
    ["one with other words", { ...like, body: "See you at 10:30" }, null],
    ["one that came in", { ...like, direction: "inbound" }, null],
    ["an earlier one", { ...like, date_created: utc(since - 20_000) }, null],
    [
      "one that a clock 3 s behind ours stamped",
      { ...like, date_created: utc(since - 3_000) },
      "SM1",
    ],
    [
      "one that a trial account's prefix was put before",
      { ...like, body: `Sent from your Twilio trial account - ${gabi.body}` },
      "SM1",
    ],
    ["one that failed afterwards", { ...like, status: "undelivered" }, "SM1"],
  ])("%s", async (_name, message, expected) => {
    twilio.addMessage({ ...message, sid: "SM1" });
    expect(await found()).toBe(expected);
  });

  test("looks at every page, and takes the first that was made", async () => {
    for (let count = 0; count < 5; count += 1) await carrier().send(gabi);
    for (let count = 0; count < 5; count += 1) await carrier().send({ ...gabi, body: "other" });
    expect(await found()).toBe(twilio.calls[0]?.sid);
    expect(twilio.lookUps).toHaveLength(5);
  });

  test("takes none that is known to be another with the same words", async () => {
    for (const sid of ["SM1", "SM2", "SM3"]) twilio.addMessage({ ...like, sid });
    expect(await carrier().find(gabi, since, new Set(["SM1", "SM3"]))).toBe("SM2");
    expect(await carrier().find(gabi, since, new Set(["SM1", "SM2", "SM3"]))).toBeNull();
  });

  test("redacted texts that are known to be others don't matter", async () => {
    twilio.addMessage({ ...like, body: "", sid: "SM1" });
    expect(await carrier().find(gabi, since, new Set(["SM1"]))).toBeNull();
  });

  test("ends where a whole page is older, however many texts there have been", async () => {
    const old = { ...like, body: "old", date_created: utc(since - 3_600_000) };
    for (let count = 0; count < 30; count += 1) twilio.addMessage(old);
    await carrier().send(gabi);
    expect(await found()).toBe(twilio.calls[0]?.sid);
    // The first page has it and one of the old.
    expect(twilio.lookUps).toHaveLength(2);
  });

  test("throws when there are more texts than it may look through", async () => {
    for (let count = 0; count < 21; count += 1) await carrier().send({ ...gabi, body: "other" });
    await expect(found()).rejects.toThrow("more than 10 pages");
  });

  test("throws when texts are redacted, since it can't tell them apart", async () => {
    twilio.addMessage({ ...like, body: "" });
    await expect(found()).rejects.toThrow("redacted");
  });

  test.each([
    ["doesn't answer", "http://twilio.invalid", "doesn't answer"],
    ["answers an error", "", "answers the look-up with 404"],
  ])("throws when Twilio %s", async (_name, apiUrl, message) => {
    const lost = carrier({ apiUrl: apiUrl || `${twilio.url}/elsewhere` });
    await expect(lost.find(gabi, since, none)).rejects.toThrow(message);
  });

  test("throws when the answer can't be read", async () => {
    twilio.addMessage({ ...like, date_created: "yesterday" });
    await expect(found()).rejects.toThrow("can't be read");
  });
});
