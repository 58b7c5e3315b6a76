/** Turns a text into the words that phrases are compared with. */
import type { LocalTime } from "../../domain/times.ts";
import type { Phrases } from "./phrases.ts";
import { emoticons } from "./signs.ts";

/** Formatting that nobody sees. Not the overrides of direction: they show another text than they hold. */
const invisible = /(?![\u202d\u202e])\p{Cf}|[\ufe0e\ufe0f♀♂]|\p{Emoji_Modifier}/gu;
/** Not those that strike a letter through. */
const accents = /[\u0300-\u0333]/gu;
/** Decomposed, these would become `no` and a semicolon, which here is the Greek question mark. */
const misleading = /[\u2116\u037e]/gu;
const apostrophes = /(?<=\p{L})['’‘`´ʼ](?=\p{L})/gu;
const mark = /^[.,!;:"'“”„‘’«»()[\]*_/|\-‐‑–—\n]$/u;
const wordForm = /^(?:[\p{L}\p{N}]+|\{slot\}|\{own\}|\{time\})$/u;
const time = /(\d{1,2})(?:[:.h]?(\d{2})|h)?(?:\s?(?:([ap])\.?m\.?|o\s?clock))?/u;
const onlyTime = new RegExp(`^${time.source}$`, "u");
const pieces = new RegExp(
  `(?<![\\p{L}\\p{N}])${time.source}(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}]+|\\n|\\S`,
  "gu",
);

/** A text without what nobody sees, its letters composed: for words that keep their spelling. */
export function visible(text: string): string {
  return text.replace(invisible, "").normalize("NFC");
}

/** Lower case, without accents and apostrophes; signs stay. */
export function plain(text: string): string {
  const letters = text
    .replace(invisible, "")
    .replace(misleading, "?")
    .replace(apostrophes, "")
    .normalize("NFKD")
    .replace(accents, "")
    .toLowerCase();
  return emoticons.reduce((so, [emoticon, sign]) => so.replace(emoticon, sign), letters);
}

/** The form in which words are compared: `yesss` and `yess` are `yes`, `comming` is `coming`. */
export function singled(word: string): string {
  return mayRepeat(word) ? word.replace(/(\p{L})\1+/gu, "$1") : word;
}

/** The expression costs more than all else about a text, and few words need it. */
function mayRepeat(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit === word.charCodeAt(at - 1) || isHalf(unit)) return true;
  }
  return false;
}

/** Of a letter that is two units long. */
function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** How a language writes: as much of its phrases as it takes to tell its words apart. */
type Writing = Pick<Phrases, "numbers" | "silent" | "binding" | "clock">;

/**
 * The words of a text, signs being words of their own and harmless punctuation none. A time of day
 * becomes `{slot}` if it is the asked slot's, `{own}` if it is the root's or that isn't known, else
 * `{time}`. A word that binds is one with the next.
 */
export function wordsOf(
  text: string,
  writing: Writing,
  slotTime: LocalTime | undefined,
  rootTime?: LocalTime,
): string[] {
  const digits = writing.clock(plain(text)).replace(/\p{L}+/gu, (word) => {
    // Words for 0 and 1 have too many other uses.
    const hour = ownValue(writing.numbers, word) ?? 0;
    return hour > 1 ? String(hour) : word;
  });
  const isSilent = oneOf(writing.silent);
  const said = (digits.match(pieces) ?? []).filter((piece) => !isSilent(piece));
  const words = said.map((piece) => {
    if (mark.test(piece)) return null;
    return onlyTime.test(piece) ? timeWord(piece, slotTime, rootTime) : singled(piece);
  });
  return boundTogether(words, oneOf(writing.binding));
}

/** Null is a mark; it parts what would be bound, and goes. */
function boundTogether(said: (string | null)[], binds: (word: string) => boolean): string[] {
  const words: string[] = [];
  for (const [at, word] of said.entries()) {
    const before = said[at - 1] ?? null;
    if (word === null) continue;
    const isBound = before !== null && binds(before) && wordForm.test(word);
    words.push(isBound ? `${words.pop()} ${word}` : word);
  }
  return words;
}

/** The words of a row of a table, as the table has them: made once for each row. */
const rows = new Map<string, ReadonlySet<string>>();

function oneOf(row: string): (word: string) => boolean {
  const words = rows.get(row) ?? new Set(row.split(" "));
  rows.set(row, words);
  return (word) => words.has(word);
}

function timeWord(
  time: string,
  slotTime: LocalTime | undefined,
  rootTime: LocalTime | undefined,
): string {
  if (slotTime !== undefined && isMention(time, slotTime)) return "{slot}";
  return rootTime === undefined || isMention(time, rootTime) ? "{own}" : "{time}";
}

/** The value of a word in a table; `constructor` and its like have none. */
export function ownValue<V>(table: Readonly<Record<string, V>>, word: string): V | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** Whether `9`, `9am`, `9.00` … is that time; without am or pm an hour may be of either half-day. */
function isMention(word: string, local: LocalTime): boolean {
  const [, hourText, minuteText = "00", half] = onlyTime.exec(word) ?? [];
  const [slotHour, slotMinute] = local.split(":").map(Number);
  const hour = Number(hourText);
  if (Number(minuteText) !== slotMinute) return false;
  if (half === undefined) return hour === slotHour || (hour >= 1 && hour + 12 === slotHour);
  return hour >= 1 && hour <= 12 && (hour % 12) + (half === "p" ? 12 : 0) === slotHour;
}
