/** Twilio's error codes: what each means for the text it came with and for whom it was meant. */

export type TwilioError = {
  /** The person wants no texts: Twilio takes none for them any more. */
  optedOut: boolean;
  /** The number can't get texts, now or later: the trainer has to correct it. */
  badNumber: boolean;
  /** Of a refused create call: `later` when nothing is wrong with the text itself. */
  retry: "never" | "later";
  /** `later` is meant for all that the account sends. */
  forAll: boolean;
  /** How long to wait before `later`, when the answer itself doesn't say; null: as seems fit. */
  retryAfterMs: number | null;
};

const refused: TwilioError = {
  optedOut: false,
  badNumber: false,
  retry: "never",
  forAll: false,
  retryAfterMs: null,
};
const optedOut: TwilioError = { ...refused, optedOut: true };
const badNumber: TwilioError = { ...refused, badNumber: true };
const later: TwilioError = { ...refused, retry: "later" };
/** Says nothing of the recipient or the words. People must not lose their place for that: the texts wait for the operator. */
const allWait: TwilioError = { ...later, forAll: true };

/** From https://www.twilio.com/docs/api/errors; what isn't here is refused without more. */
const errors: ReadonlyMap<number, TwilioError> = new Map([
  // The account is not active: no funds, perhaps.
  [10001, allWait],
  [20005, allWait],
  [90010, allWait],
  // Our credentials are wrong.
  [20003, allWait],
  // The account is suspended or closed.
  [20403, allWait],
  [30002, allWait],
  // Not found: our account's own address.
  [20404, allWait],
  // The sender is no valid number, isn't ours, can't send texts, or there is none.
  [21212, allWait],
  [21601, allWait],
  [21603, allWait],
  [21606, allWait],
  [21659, allWait],
  [21660, allWait],
  [21661, allWait],
  // More queued from this number than it can send in ten hours.
  [21611, allWait],
  // The messaging service isn't there, has no number, or its sid is none.
  [21701, allWait],
  [21703, allWait],
  [21705, allWait],
  // Too many requests.
  [20429, later],
  // Not a valid number.
  [21211, badNumber],
  // Unsubscribed with STOP.
  [21610, optedOut],
  // Not a mobile number.
  [21614, badNumber],
  // A landline.
  [21635, badNumber],
  // Unknown to its network, or no longer in use.
  [30005, badNumber],
  // A landline, or a network that can't be reached.
  [30006, badNumber],
  // The account's cap for 24 rolling hours: room comes back bit by bit, and asking more often helps nobody.
  [63038, { ...allWait, retryAfterMs: 60 * 60_000 }],
]);

/** What a code of Twilio's means; null (no code given) and unknown codes mean refused. */
export function twilioError(code: number | null): TwilioError {
  return (code === null ? undefined : errors.get(code)) ?? refused;
}
