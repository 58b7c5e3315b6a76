/** Names: reading one from a text, and finding people by one. */

/** Longest name that is kept; longer ones would make every text to them long. */
const nameLengthMax = 40;
const wordsMax = 4;

const introductions = /^(?:hi|hello|hey)?[\s,.!]*(?:i am|i'm|im|my name is|my name's|it's|its|it is|this is)?\s+/i;

/** The name in a text that answers "what's your name?", or null if it isn't one. */
export function readName(text: string): string | null {
  const plain = ` ${text}`.replace(/[\u2018\u2019]/g, "'").replace(introductions, "");
  const name = plain
    .replace(/[^\p{L}\p{M}\p{N}'. -]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.'-]+|[\s.'-]+$/g, "");
  const words = name.split(" ").length;
  const hasLetter = /\p{L}/u.test(name);
  return hasLetter && name.length <= nameLengthMax && words <= wordsMax ? name : null;
}

/** How a name is compared: without accents, case and outer spaces. */
export function nameKey(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Those whose whole name it is; if there is none, those of whose name it is a whole word. */
export function matchName<T extends { name: string | null }>(people: readonly T[], name: string): T[] {
  const key = nameKey(name);
  const whole = people.filter((one) => one.name !== null && nameKey(one.name) === key);
  if (whole.length > 0) return whole;
  return people.filter((one) => one.name !== null && nameKey(one.name).split(" ").includes(key));
}
