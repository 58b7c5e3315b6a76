/** LANGUAGE: everybody chooses the language that they are texted in. */
import type { Language } from "../../domain/settings.ts";
import { languageChoices } from "../languages/languages.ts";
import { type Heard, type Reaction, replying, withSpeaker } from "../reaction.ts";
import { wordsOf } from "../view.ts";

/** `language`: null if they didn't say which, or one that isn't there. */
export function hearLanguage(heard: Heard, language: Language | null): Reaction {
  const { scene } = heard;
  if (language === null) {
    const choices = languageChoices();
    return replying(heard, () => wordsOf(scene).participant.languages({ choices }));
  }
  const words = wordsOf({ ...scene, language }).participant;
  const said = replying(heard, () => words.language({ school: scene.school.name }));
  return withSpeaker(heard, { language }, said);
}
