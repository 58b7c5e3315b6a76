/** HTML put together from pieces: whatever isn't HTML already is text, and escaped. */

const made = Symbol("HTML");

/** HTML that may be sent as it is; `html` alone makes it. */
export type Html = { readonly [made]: true; readonly text: string };

/** What can stand in HTML: text and numbers are escaped; of a list each one; `null` is nothing. */
type Piece = Html | string | number | null | readonly Piece[];

/** HTML with pieces in it: between tags, or in an attribute's value, which has to be in quotes. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  const text = strings.map((string, at) => string + textOf(pieces[at] ?? null)).join("");
  return { [made]: true, text };
}

function textOf(piece: Piece): string {
  if (piece === null) return "";
  if (typeof piece !== "object") return escaped(String(piece));
  return made in piece ? piece.text : piece.map(textOf).join("");
}

const entities = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities.get(sign) ?? "");
}
