/** The words of the phones' page: all there in every language, and the keys text what they say. */
import { describe, expect, test } from "vitest";
import { wordingOf } from "../../src/conversations/languages/languages.ts";
import { nameKey } from "../../src/conversations/names.ts";
import {
  understandAnswer,
  understandRequest,
} from "../../src/conversations/understanding/understand.ts";
import { phonesWords } from "../../src/demo/words.ts";
import { languageCodes } from "../../src/domain/settings.ts";

/** Each word with its place, those with blanks in them filled. */
function leaves(value: unknown, place = ""): [string, string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value === "function") {
    const filled: unknown = value({
      name: "Anna",
      time: "9:00",
      by: "10:00",
      position: 2,
      speed: 60,
    });
    return [[place, String(filled)]];
  }
  const entries = Object.entries(value ?? {});
  return entries.flatMap(([key, inside]) => leaves(inside, `${place}.${key}`));
}

describe.each(languageCodes)("in %s", (language) => {
  const words = phonesWords[language];

  test("no word is missing, and none has a blank left open", () => {
    const all = leaves(words);
    expect(all.map(([place]) => place)).toEqual(leaves(phonesWords.en).map(([place]) => place));
    // While a form is under way there is nothing to say: it takes no time.
    const empty = all.filter(([, text]) => text.trim() === "").map(([place]) => place);
    expect(empty).toEqual([".status.sending"]);
    expect(all.filter(([, text]) => /undefined|\[object/.test(text))).toEqual([]);
  });

  test("the keys are understood as what they are there for", () => {
    const [yes = "", no = "", out = ""] = words.keys.people;
    const asked = { slotTime: "09:00", rootTime: "10:30", names: ["Anna"], language };
    expect(understandAnswer(yes, asked)).toBe("yes");
    expect(understandAnswer(no, asked)).toBe("no");
    expect(understandRequest(out, { language }).kind).toBe("out");
    const { commandWords } = wordingOf(language).trainer;
    const commands = (["STATUS", "PLAN", "PAPER", "LINK"] as const).map((name) => [
      name,
      ...commandWords[name],
    ]);
    expect(words.keys.trainer).toHaveLength(commands.length);
    words.keys.trainer.forEach((key, index) => {
      expect(commands[index]?.map(nameKey)).toContain(nameKey(key));
    });
  });
});

test("the languages differ in all but signs", () => {
  const english = new Map(leaves(phonesWords.en));
  const same = leaves(phonesWords.hu).filter(([place, text]) => english.get(place) === text);
  expect(same.map(([place]) => place)).toEqual([".clock.times", ".status.sending"]);
});
