/** How a text can name one of a school's classes: as short as the others allow. */
import type { ClassRules } from "../../domain/settings.ts";
import { classNamed } from "./class-names.ts";

type Named = Pick<ClassRules, "name" | "weekday">;

/**
 * What has to stand after `command` (JOIN) for the text to be about this class and no other: a word of its own as its
 * name spells it, else its whole name. Null where the school has no other class, and where not even the name will do:
 * the text without it is asked back.
 */
export function classWord(rules: Named, all: readonly Named[], command: string): string | null {
  const heards = all.map((one) => ({ scene: { rules: one } }));
  if (heards.length < 2) return null;
  const words = rules.name.normalize("NFC").split(/\s+/).filter(isPlain);
  const names = (word: string): boolean => {
    const named = classNamed(heards, `${command} ${word}`, "booking");
    return named?.heard.scene.rules === rules && named.rest === command;
  };
  return [...words, rules.name].find(names) ?? null;
}

/** Nothing that could be read as figures or marks. */
function isPlain(word: string): boolean {
  return /^\p{L}+$/u.test(word);
}
