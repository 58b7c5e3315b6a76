/** Names: what can be one, how it is kept, and finding people by one. */

/** Room for a long name, and for the text around it. */
export const nameLettersMax = 40;

/** What nobody sees: a phone puts writing directions around what is copied from it. */
const invisible = /\p{Cf}/gu;
const doubleQuotes = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02]/gu;
const apostrophes = /['\u2018\u2019\u201a\u201b`\u00b4\u02b9\u02bb\u02bc\u2032\uff07]/gu;
const betweenLetters = new RegExp(`(?<=\\p{L})${apostrophes.source}(?=\\p{L})`, "gu");
const signs = `[\\s.,;:!?\\p{Pd}]|${doubleQuotes.source}|${apostrophes.source}`;
const edges = new RegExp(`^(?:${signs})+|(?:${signs})+$`, "gu");

/** The name as it is kept: without what nobody sees, and without blanks, quotes and marks around it. */
export function cleanName(written: string): string {
  return written.replace(invisible, "").normalize("NFC").replace(edges, "");
}

/** Why something can't be a name; `four-digits`: in the texts that it stands in it would pass for a code. */
export type NameFault = "no-letter" | "too-long" | "line-break" | "four-digits";

/** Null: it can be a name. */
export function nameFault(name: string): NameFault | null {
  if (!/\p{L}/u.test(name)) return "no-letter";
  if (/\p{Cc}/u.test(name)) return "line-break";
  if ([...name].length > nameLettersMax) return "too-long";
  return /\p{Nd}{4}/u.test(name) ? "four-digits" : null;
}

/** How a name is compared: without accents, case, quotes, apostrophes, outer signs and what nobody sees. */
export function nameKey(name: string): string {
  return name
    .replace(invisible, "")
    .replace(betweenLetters, "")
    .replace(apostrophes, " ")
    .replace(doubleQuotes, " ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[?!.,]+$/, "")
    .trimEnd();
}

/** Those whose whole name it is; if there is none, those of whose name it is a whole word. */
export function matchName<T extends { name: string | null }>(
  people: readonly T[],
  name: string,
): T[] {
  const key = nameKey(name);
  if (key === "") return [];
  const whole = people.filter((one) => one.name !== null && nameKey(one.name) === key);
  if (whole.length > 0) return whole;
  return people.filter((one) => one.name !== null && nameKey(one.name).split(" ").includes(key));
}

/** Those without a name whose phone ends like this; texts call them `the number ending 88`. */
export function matchNumberEnd<T extends { name: string | null; phone: string }>(
  people: readonly T[],
  written: string,
): T[] {
  const [end, more] = written.match(/\d+/g) ?? [];
  if (end === undefined || end.length < 2 || more !== undefined) return [];
  return people.filter(({ name, phone }) => name === null && phone.endsWith(end));
}
