/** Lengths: how a text is cut that is too long for the carrier, so that what is left out is told. */

/** Twilio refuses longer bodies (its error 21617). Counted here in UTF-16 units, so rather too strictly. */
export const textLettersMax = 1600;

/** Our own bound: with it the whole text fits that tells the trainer what somebody didn't get. */
export const quoteLettersMax = 1300;
/** Our own bounds: for a list of names among other sentences, and for a line that is no such list. */
const listLettersMax = 400;
const lineLettersMin = 240;
/** Room for `and 23 more` in any language. */
const moreLetters = 20;
const dots = "...";

/** `and 23 more` in a language. */
type More = (count: number) => string;

/** At most so many letters: cut at a word, with three dots. */
export function shortened(text: string, lettersMax: number): string {
  if (text.length <= lettersMax) return text;
  const cut = text.slice(0, lettersMax - dots.length);
  const atWord = cut.replace(/\s+\S*$/, "");
  // Half of an emoji is no letter.
  return `${atWord.replace(/[\ud800-\udbff]$/, "").trimEnd()}${dots}`;
}

/** Names in a row; of those past so many letters only how many they are. */
export function listed(
  names: readonly string[],
  more: More,
  lettersMax: number = listLettersMax,
): string {
  const over = names.findIndex((_, at) => names.slice(0, at + 1).join(", ").length > lettersMax);
  if (over < 0) return names.join(", ");
  const shown = names.slice(0, Math.max(1, over));
  const left = names.length - shown.length;
  return [...shown, ...(left > 0 ? [more(left)] : [])].join(", ");
}

/**
 * At most so many letters: the longest lines, which are lists, lose their ends first, all to the same length; then
 * lines go, but never the last one, which says what to answer. `end`: put behind it only if something was cut.
 */
export function fitted(
  text: string,
  more: More,
  { lettersMax = textLettersMax, end = "" }: { lettersMax?: number; end?: string } = {},
): string {
  if (text.length <= lettersMax) return text;
  const room = lettersMax - end.length;
  const lines = text.split("\n");
  for (let width = room; width > lineLettersMin; width -= moreLetters) {
    const cut = lines.map((line) => shortLine(line, more, width)).join("\n");
    if (cut.length <= room) return `${cut}${end}`;
  }
  const short = lines.map((line) => shortLine(line, more, lineLettersMin));
  return `${fewerLines(short, room)}${end}`;
}

function shortLine(line: string, more: More, width: number): string {
  if (line.length <= width) return line;
  const list = listed(line.split(", "), more, width - moreLetters);
  return list.length <= width ? list : shortened(line, width);
}

function fewerLines(lines: readonly string[], room: number): string {
  const last = `\n${dots}\n${lines.at(-1) ?? ""}`;
  let head = "";
  for (const [at, line] of lines.slice(0, -1).entries()) {
    const longer = at === 0 ? line : `${head}\n${line}`;
    if (longer.length + last.length > room) break;
    head = longer;
  }
  return `${head}${last}`;
}
