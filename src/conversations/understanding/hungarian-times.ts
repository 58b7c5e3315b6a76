/** Times of day as Hungarians write them: `9-kor`, `fél tízkor`, `háromnegyed 9`, `de. 9 órára`. */

/** Spelled hours; one is left out, since `egykor` and `egyre` say something else. */
const hours: Readonly<Record<string, number>> = {
  ketto: 2,
  ket: 2,
  harom: 3,
  negy: 4,
  ot: 5,
  hat: 6,
  het: 7,
  nyolc: 8,
  kilenc: 9,
  tiz: 10,
  tizenegy: 11,
  tizenketto: 12,
  tizenket: 12,
  tizenharom: 13,
  tizennegy: 14,
  tizenot: 15,
  tizenhat: 16,
  tizenhet: 17,
  tizennyolc: 18,
  tizenkilenc: 19,
  husz: 20,
};
const minutes: Readonly<Record<string, string>> = { tizenot: "15", harminc: "30", negyvenot: "45" };
/** Minutes before the hour that is named: half ten is 9:30. */
const parts: Readonly<Record<string, number>> = { negyed: 45, fel: 30, haromnegyed: 15 };
/** Endings, and the one word that each becomes. */
const endings: Readonly<Record<string, string>> = {
  kor: "kor",
  re: "re",
  ra: "re",
  es: "oras",
  as: "oras",
  os: "oras",
  s: "oras",
  sat: "et",
  sra: "re",
  i: "oras",
  est: "et",
  ast: "et",
  ost: "et",
  et: "et",
  at: "et",
  ot: "et",
  t: "et",
  ig: "ig",
  tol: "tol",
  nel: "nel",
  nal: "nel",
  esre: "re",
  asra: "re",
  osra: "re",
  esnel: "nel",
  asnal: "nel",
  osnal: "nel",
  esben: "ben",
  asban: "ben",
  osban: "ben",
  ben: "ben",
  ban: "ben",
  hez: "hez",
  hoz: "hez",
};
const halves: Readonly<Record<string, "am" | "pm">> = {
  "de.": "am",
  reggel: "am",
  delelott: "am",
  "du.": "pm",
  delutan: "pm",
  este: "pm",
};

const hourWord = anyOf(hours);
const ending = anyOf(endings);
/** Longer ones: `ott` is *there*, not a form of `öt`. */
const wordEnding = ending.replace(/\|\p{L}(?=\||$)/gu, "");
const hyphen = "[-‐‑–—]";

const spelledWithMinutes = new RegExp(`(?<!\\p{L})(${hourWord})\\s?(${anyOf(minutes)})`, "gu");
const spelledHour = new RegExp(
  `(?<!\\p{L})(${hourWord})(?=(?:${wordEnding})(?!\\p{L})|\\s?ora)`,
  "gu",
);
const part = new RegExp(
  `(?<!\\p{L})(${anyOf(parts)})\\s?(\\d{1,2}|${hourWord})(?![:.]?\\d)(?=(?:${wordEnding})?(?!\\p{L}))`,
  "gu",
);
const hourAndMinutes = /(?<![\d:.])(\d{1,2})(?: ora)? ([0134][05])(?: perc)?(?![\d:])/gu;
const fullHour = /(\d{1,2}(?:[:.]\d{2})?)\s?ora(?=\p{L}*)/gu;
const ended = new RegExp(`(\\d{1,2}(?:[:.]?\\d{2})?h?)(?:${hyphen})?(${ending})(?!\\p{L})`, "gu");
const glued = /(?<!\p{L})(oke?|igen)(?=\d)/gu;
/** `9-én` is a date. */
const otherEnding = new RegExp(`(\\d)${hyphen}(?=\\p{L})`, "gu");
const half = new RegExp(
  `(?<!\\p{L})(${anyOf(halves)})\\s?(\\d{1,2})((?:[:.]?\\d{2})?)(?![\\d:])`,
  "gu",
);

/** A plain text with its times as `9:30` or `9am`; an ending becomes a word of its own: `9-kor` is `9 kor`. */
export function withHungarianTimes(plainText: string): string {
  return plainText
    .replace(glued, "$1 ")
    .replace(
      spelledWithMinutes,
      (_, hour: string, more: string) => `${hours[hour]}:${minutes[more]}`,
    )
    .replace(spelledHour, (_, hour: string) => `${hours[hour]}`)
    .replace(part, (_, before: string, hour: string) => {
      const named = hours[hour] ?? Number(hour);
      return `${named - 1}:${60 - (parts[before] ?? 0)}`;
    })
    .replace(hourAndMinutes, "$1:$2")
    .replace(fullHour, "$1")
    .replace(ended, (_, time: string, end: string) => `${time} ${endings[end]}`)
    .replace(otherEnding, "$1")
    .replace(half, (_, when: string, hour: string, more: string) =>
      Number(hour) > 12 ? `${hour}${more}` : `${hour}${more}${halves[when]}`,
    );
}

/** The longest first, so that no key hides one that begins like it. */
function anyOf(table: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(table).sort((a, b) => b.length - a.length);
  return keys.map((key) => key.replace(".", "\\.")).join("|");
}
