/** Phone numbers as people write them, alone or inside a text, taken to E.164. */
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { z } from "zod";
import type { MentionedPhone, Phones } from "../turns/ports.ts";
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

/** An international number as it is read, `+36 70 555 0100`. */
export function spacedPhone(number: string): string {
  return parsePhoneNumberFromString(number, { extract: false })?.formatInternational() ?? number;
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

/** Finds the number in what a trainer texts: `ADD Béla 06 30 123 4567 MAYBE`. */
export const phoneFinder: Phones = {
  find: (text, near) => findPhone(text, callingCodeOf(near)),
};

/** What a number is written with: a plus, then digits, blanks, brackets, dots, slashes, dashes of any kind, and what nobody sees. */
const stretches = /(?:\(?\+)?(?:(?!\(\+)[\d\s()./\p{Pd}\p{Cf}])+/gu;

/**
 * The valid phone number that a text holds: all tokens in a row that are digits, without a single one before or after
 * it that may be places (`ADD Jana 2 06 30 123 4567`). Without the calling code of a country (`36`) only international
 * forms are seen. Null when there is none, and when there could be two: rather asked again than somebody else's.
 */
export function findPhone(text: string, callingCode?: string): MentionedPhone | null {
  const found = [...text.matchAll(stretches)].flatMap(([stretch]) => {
    return readingsOf(stretch).flatMap((written): MentionedPhone[] => {
      const phone = validPhone(written, callingCode);
      return phone ? [{ phone, written }] : [];
    });
  });
  const [longest] = found.toSorted((a, b) => b.written.length - a.written.length);
  return longest && found.every(({ phone }) => phone === longest.phone) ? longest : null;
}

/** Whole, and without the single digits at its edges. */
function readingsOf(stretch: string): string[] {
  const [whole] = /\(?\+?\d(?:.*[\d)])?/s.exec(stretch) ?? [];
  if (whole === undefined) return [];
  const starts = [whole, whole.replace(/^\d\s+/, "")];
  const readings = starts.flatMap((one) => [one, one.replace(/\s+\d$/, "")]);
  return [...new Set(readings.map(inBrackets))];
}

/** Brackets that are open stay outside. */
function inBrackets(written: string): string {
  if (!written.includes(")")) return written.replace(/^\(/, "");
  return written.includes("(") ? written : written.replace(/[\s)]+$/, "");
}

/** E.164, or undefined when nobody can have that number. With a calling code the national form is taken too. */
export function validPhone(written: string, callingCode: string | undefined): string | undefined {
  // `+36 (0)30` is how cards say: the 0 only without what stands before it.
  const forms = [written, written.replace("(0)", "")];
  const numbers = forms.map((form) => {
    return parsePhoneNumberFromString(form.replace(/[^\d+]/g, "").replace(/^00/, "+"), {
      ...(callingCode ? { defaultCallingCode: callingCode } : {}),
      extract: false,
    });
  });
  return numbers.find((one) => one?.isValid())?.number;
}
