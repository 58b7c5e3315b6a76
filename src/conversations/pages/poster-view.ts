/** What a class's poster says: the text to send, where to, and what becomes of it. */
import type { ClassRules, Language, School } from "../../domain/settings.ts";
import { classWord } from "../classes/class-word.ts";
import { wordingOf } from "../languages/languages.ts";

export type PosterView = {
  /** What all strings of the poster are in. */
  language: Language;
  title: string;
  school: string;
  className: string;
  /** "Sundays at 10:30". */
  when: string;
  /** Who gives the class. */
  by: string;
  heading: string;
  /** What is to be texted, in capitals: "JOIN PUPPIES". */
  says: { label: string; text: string };
  /** The school's number as it is read. */
  number: { label: string; text: string };
  code: {
    /** What the QR code holds. */
    holds: string;
    /** For whoever doesn't see it. */
    label: string;
  };
  /** What to do, in order. */
  steps: readonly string[];
  /** Further words to text, and what it costs. */
  small: readonly string[];
};

type Rules = Pick<ClassRules, "name" | "weekday" | "starts">;

type PosterOf = {
  school: Pick<School, "name" | "trainer" | "number" | "language">;
  rules: Rules;
  /** All the school's classes, `rules` among them. */
  classes: readonly Rules[];
  /** The school's number as people write it. */
  writtenNumber: string;
};

/** In the school's language. */
export function posterView({ school, rules, classes, writtenNumber }: PosterOf): PosterView {
  const words = wordingOf(school.language).pages.poster;
  const word = classWord(rules, classes, words.join);
  const text = (word === null ? words.join : `${words.join} ${word}`).toUpperCase();
  return {
    language: school.language,
    title: `${school.name}: ${rules.name}`,
    school: school.name,
    className: rules.name,
    when: words.weekly({ weekday: rules.weekday, time: rules.starts }),
    by: words.by({ trainer: school.trainer.name }),
    heading: words.heading,
    says: { label: words.saysLabel, text },
    number: { label: words.numberLabel, text: writtenNumber },
    code: {
      holds: newText(school.number, text),
      label: words.codeLabel({ text, number: writtenNumber }),
    },
    steps: words.steps,
    small: words.small,
  };
}

/**
 * What makes a phone's camera open a new text with these words. Not the standard's `sms:…?body=…` (RFC 5724): iPhones have
 * dropped its words or wanted them after `&`, while this older form, ZXing's, has one spelling, is read by the cameras
 * of both kinds of phone, and takes the words as they stand. In capitals throughout, which the code packs more densely, and
 * without accents: nothing in it says how letters are encoded, and the bot reads them either way.
 */
function newText(number: string, text: string): string {
  return `SMSTO:${number}:${text.normalize("NFKD").replace(/\p{M}/gu, "")}`;
}
