/** What English writes its own way: `9's`, `half past ten`, `quarter to nine`, `9 sharp`, `no can do`. */
import { numbers } from "./english-words.ts";

const hourWords: Readonly<Record<string, number>> = numbers;
const hourWord = Object.keys(numbers).join("|");
const hour = `(\\d{1,2}|${hourWord})(?![\\d:.]*\\d|\\p{L})`;
/** Not `half ten`: it is 10:30 to some and 9:30 to others. */
const halfPast = new RegExp(`(?<!\\p{L})half past ${hour}`, "gu");
const quarterPast = new RegExp(`(?<!\\p{L})(?:a )?quarter past ${hour}`, "gu");
const quarterTo = new RegExp(`(?<!\\p{L})(?:a )?quarter to ${hour}`, "gu");
const spelledIs = new RegExp(`(?<!\\p{L})(${hourWord})s(?!\\p{L})`, "gu");
/** With its apostrophe or without. */
const is = /(\d(?:\s?[ap]m)?|oclock)\s?['’‘`´ʼ]?s(?!\p{L})/gu;
const exactly = /(\d(?:\s?[ap]m| oclock)?) (?:sharp|on the dot)(?!\p{L})/gu;
/** Before an answer `so` says nothing; at the end there is more to come. */
const soBefore = new RegExp(`(?<!\\p{L})so(?=,? (?:yes|yeah|yep|${hourWord}|\\d))`, "gu");
/** `I'll b there`. */
const be = /(?<!\p{L})b(?= there(?!\p{L}))/gu;
const noCanDo = /(?<!\p{L})no can do(?!\p{L})/gu;

/**
 * A plain text with its times as `9:30` or `9am`, `is` a word of its own after them, `no can do` one
 * word, lest it be read as two answers, and without the `so` before an answer.
 */
export function withEnglishTimes(plainText: string): string {
  return plainText
    .replace(halfPast, (_, named: string) => `${hourOf(named)}:30`)
    .replace(quarterPast, (_, named: string) => `${hourOf(named)}:15`)
    .replace(quarterTo, (_, named: string) => `${hourOf(named) - 1}:45`)
    .replace(spelledIs, "$1 is")
    .replace(is, "$1 is")
    .replace(exactly, "$1")
    .replace(noCanDo, "nocando")
    .replace(soBefore, "")
    .replace(be, "be");
}

function hourOf(named: string): number {
  return hourWords[named] ?? Number(named);
}
