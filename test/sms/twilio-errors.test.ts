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

test.each([
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
  [20003, "wrong credentials", { ...refused, retry: "later", forAll: true }],
  [20429, "too many requests", { ...refused, retry: "later" }],
  [63038, "the daily cap", { ...refused, retry: "later", forAll: true, retryAfterMs: 3_600_000 }],
])("%s, %s", (code, _meaning, expected) => {
  expect(twilioError(code)).toEqual(expected);
});
