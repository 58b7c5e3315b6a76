/** A clear no with what no table can foresee: a reason, as in `No, I have to drive my mother to church`, or laughter. */
import type { Lexicons } from "./lexicons.ts";
import { reservedMeaning } from "./reserved.ts";
import { laugh } from "./signs.ts";

const mostWords = 25;
const harmlessSigns: ReadonlySet<string | undefined> = new Set(["withNo", "filler"]);
const assents: ReadonlySet<string | undefined> = new Set([
  "yes",
  "earlier",
  "withYes",
  "acknowledged",
  "unclear",
  "optOut",
]);

/** The words without the laughs and yawns that follow a no. */
export function withoutLaughs(
  words: readonly string[],
  isNo: (words: readonly string[]) => boolean,
): readonly string[] {
  const first = words.findIndex((word) => laugh.test(word));
  return first > 0 && isNo(words.slice(0, first))
    ? words.filter((word) => !laugh.test(word))
    : words;
}

/**
 * Whether words that are no phrases go on from a no with something that opens like a reason and in
 * which nothing takes the no back: no number, no question, no word of doubt and no phrase of assent.
 * Or the reason comes first, `so no` after it; then it may also name the asked time.
 */
export function refusesFor(
  words: readonly string[],
  lexicons: Lexicons,
  isNo: (words: readonly string[]) => boolean,
): boolean {
  if (words.length > mostWords) return false;
  return words.some((word, at) => {
    const [before, after] = [words.slice(0, at), words.slice(at + 1)];
    if (isReason(words.slice(at), lexicons) && isNo(before)) return true;
    const reason = before.filter((one) => one !== "{slot}");
    return lexicons.hence.has(word) && isReason(reason, lexicons) && isNo(after);
  });
}

function isReason(words: readonly string[], lexicons: Lexicons): boolean {
  const { meanings, longest } = lexicons.openings;
  const opens = words.some((_, at) => {
    const isOpening = at > 0 && at <= longest && meanings.has(words.slice(0, at).join(" "));
    return isOpening && words.slice(at).every((word) => isHarmless(word, lexicons));
  });
  return opens && !assentsIn(words, lexicons);
}

function isHarmless(word: string, { answers, doubts, turns }: Lexicons): boolean {
  if (!/^\p{L}+$/u.test(word)) return harmlessSigns.has(answers.meanings.get(word));
  return !doubts.has(word) && !turns.has(word) && reservedMeaning([word]) === undefined;
}

function assentsIn(words: readonly string[], { answers }: Lexicons): boolean {
  return words.some((_, start) =>
    words
      .slice(start, start + answers.longest)
      .some((_word, more) =>
        assents.has(answers.meanings.get(words.slice(start, start + more + 1).join(" "))),
      ),
  );
}
