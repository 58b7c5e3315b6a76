/** Signs that mean the same in every language: emoji as rows of the phrase table, and emoticons. */
import type { Phrases } from "./phrases.ts";

/** A sign that stands in no row (🤔 🤷 ❓ 🙄 …) leaves a text unclear. */
export const signs: Pick<Phrases, "yes" | "no" | "withNo" | "filler"> = {
  yes: ["👍", "✅", "👌", "🆗", "✔", "☑"],
  no: ["👎", "❌", "🚫", "🙅", "✖"],
  withNo: ["😢", "😭", "😔", "😞", "🙁", "☹", "😥", "😕", "😅", "🤒", "🤧", "🤕", "💔"],
  filler: [
    ..."😀😃😄😁😆😊☺🙂😉😇😍🥰😘😎🤗🤩🎉🥳🙏🙌👏💪👋🐾🐶🐕🐩🦮🦴🌞☀🌸",
    ..."❤♥🧡💛💚💙💜🤎🖤🤍💕💖💗💞💓💘💝🩷",
  ],
};

/** What laughs or yawns, as texts are compared: nothing after a no, anything elsewhere. */
export const laugh = /^(?:😂|🤣|😴|🥱|lol|lmao|h([aei])h\1(?:h\1)*h?)$/u;

/** Emoticons (lower case) and the sign that each is read as. */
export const emoticons: readonly (readonly [RegExp, string])[] = [
  [/[:;=]['-]?(?:\)|d(?!\p{L}))/gu, " 🙂 "],
  [/[:=]['-]?\(/gu, " 🙁 "],
  [/[:=]-?[/\\|]/gu, " 🤔 "],
  [/<3/gu, " ❤ "],
];
