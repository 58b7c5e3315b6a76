/** Phone numbers as people write them, taken to E.164. */
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { z } from "zod";
import { leaf } from "./shapes.ts";

/**
 * E.164, or undefined when no phone could have that number. With the calling code of a country
 * (`36`) its national form is taken too; without one only the international form is.
 */
export function parsePhone(text: string, callingCode?: string): string | undefined {
  const phone = parsePhoneNumberFromString(text, {
    ...(callingCode ? { defaultCallingCode: callingCode } : {}),
    extract: false,
  });
  return phone?.isPossible() && !phone.ext ? phone.number : undefined;
}

/** The calling code of an international number, `36` of `+36705550100`, or undefined. */
export function callingCodeOf(number: string): string | undefined {
  return parsePhoneNumberFromString(number, { extract: false })?.countryCallingCode;
}

/** A phone number; see `parsePhone` for the calling code. Gives E.164. */
export function phone(callingCode?: string): z.ZodType<string> {
  const wanted = callingCode ? "a phone number" : "an international phone number";
  return leaf(
    wanted,
    (value) =>
      typeof value === "number"
        ? 'write it in quotes with its country, as "+36301112233"'
        : 'write it with its country, as "+36301112233"',
    (value) => (typeof value === "string" ? parsePhone(value, callingCode) : undefined),
  );
}
