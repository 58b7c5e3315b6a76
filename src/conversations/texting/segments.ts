/** Segments: how many parts a text is carried and paid in. */

/** GSM 03.38, the basic alphabet. */
const basic = new Set(
  "@\u00a3$\u00a5\u00e8\u00e9\u00f9\u00ec\u00f2\u00c7\n\u00d8\u00f8\r\u00c5\u00e5\u0394_\u03a6\u0393\u039b\u03a9\u03a0\u03a8\u03a3\u0398\u039e\u00c6\u00e6\u00df\u00c9 !\"#\u00a4%&'()*+,-./0123456789:;<=>?\u00a1ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00c4\u00d6\u00d1\u00dc\u00a7\u00bfabcdefghijklmnopqrstuvwxyz\u00e4\u00f6\u00f1\u00fc\u00e0",
);
/** Its extension: two letters' room each. */
const extended = new Set("\f^{}\\[~]|\u20ac");

/**
 * Parts of a text: 160 letters of GSM-7 or, with any other letter, 70 of UCS-2; longer texts are cut
 * into parts of 153 or 67. At least 1.
 */
export function segmentsOf(text: string): number {
  const letters = [...text];
  const gsm = letters.every((letter) => basic.has(letter) || extended.has(letter));
  if (!gsm) return text.length <= 70 ? 1 : Math.ceil(text.length / 67);
  const units = letters.reduce((sum, letter) => sum + (extended.has(letter) ? 2 : 1), 0);
  return units <= 160 ? 1 : Math.ceil(units / 153);
}

/** What typographers write and GSM-7 lacks, and what takes its place. */
const plainSigns: Readonly<Record<string, string>> = {
  "\u201e": '"',
  "\u201c": '"',
  "\u201d": '"',
  "\u2018": "'",
  "\u2019": "'",
  "\u2013": "-",
  "\u2014": "-",
  "\u2026": "...",
};

/** The text with plain letters and signs: Hungarian then fits GSM-7. */
export function withoutAccents(text: string): string {
  const letters = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return letters.normalize("NFC").replace(/[\u2013-\u2026]/g, (sign) => plainSigns[sign] ?? sign);
}
