/** What Twilio's error codes mean for a text. */
import { expect, test } from "vitest";
import { twilioError } from "../../src/sms/twilio-errors.ts";

const refused = {
  optedOut: false,
  badNumber: false,
  retry: "never",
  forAll: false,
  retryAfterMs: null,
};

/** They say nothing of the person or the words. */
const ofTheAccount: [code: number, meaning: string][] = [
  [20003, "wrong credentials"],
  [10001, "an account that isn't active"],
  [20005, "an account out of funds"],
  [90010, "an account in no active state"],
  [20403, "an account that was closed"],
  [30002, "an account that was suspended"],
  [20404, "no such account"],
  [21212, "an invalid sender"],
  [21601, "a sender that can only call"],
  [21603, "no sender"],
  [21606, "a sender that can't text"],
  [21659, "a sender that isn't Twilio's"],
  [21660, "another account's sender"],
  [21661, "a sender without SMS"],
  [21611, "a full queue"],
  [21701, "no such messaging service"],
  [21703, "a messaging service without a number"],
  [21705, "a messaging service whose sid is none"],
];
const allWait = { ...refused, retry: "later", forAll: true };

test.each<readonly [number | null, string, unknown]>([
  [21610, "an opt-out", { ...refused, optedOut: true }],
  [21211, "an invalid number", { ...refused, badNumber: true }],
  [21614, "no mobile number", { ...refused, badNumber: true }],
  [21635, "a landline", { ...refused, badNumber: true }],
  [30005, "an unknown number", { ...refused, badNumber: true }],
  [30006, "a landline or unreachable network", { ...refused, badNumber: true }],
  [21408, "a country that isn't allowed", refused],
  [30003, "a phone that is off", refused],
  [30007, "a text filtered by the network", refused],
  [30034, "an unregistered sender", refused],
  [30008, "an unknown failure", refused],
  [14107, "a loop", refused],
  [99999, "a code that Twilio hasn't thought of yet", refused],
  [null, "no code", refused],
  ...ofTheAccount.map(([code, meaning]) => [code, meaning, allWait] as const),
  [21612, "no way from this number to that", refused],
  [20429, "too many requests", { ...refused, retry: "later" }],
  [63038, "the daily cap", { ...refused, retry: "later", forAll: true, retryAfterMs: 3_600_000 }],
])("%s, %s", (code, _meaning, expected) => {
  expect(twilioError(code)).toEqual(expected);
});
