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

/** Emoticons (lower case) and the sign that each is read as. */
export const emoticons: readonly (readonly [RegExp, string])[] = [
  [/[:;=]['-]?(?:\)|d(?!\p{L}))/gu, " 🙂 "],
  [/[:=]['-]?\(/gu, " 🙁 "],
  [/[:=]-?[/\\|]/gu, " 🤔 "],
  [/<3/gu, " ❤ "],
];
