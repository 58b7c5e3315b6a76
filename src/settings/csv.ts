/** CSV as RFC 4180 has it: records of cells, quoted where they hold a separator, a quote or a line break. */

/** `line`: where it begins, from 1. `fault`: what is wrong with its quotes; null when nothing is. */
export type CsvRecord = { line: number; cells: string[]; fault: string | null };

type Cell = { text: string; end: number; fault: string | null };

const lineBreak = /\r\n|\r|\n/g;

/** The records of a text, of which `separator` (one letter) parts the cells. */
export function readCsv(text: string, separator: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const { end, ...record } = readRecord(text, at, separator);
    records.push({ line, ...record });
    line += text.slice(at, end).match(lineBreak)?.length ?? 0;
    at = end;
  }
  return records;
}

function readRecord(
  text: string,
  start: number,
  separator: string,
): { cells: string[]; fault: string | null; end: number } {
  const cells: string[] = [];
  let fault: string | null = null;
  let at = start;
  for (;;) {
    const cell =
      text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    cells.push(cell.text);
    fault ??= cell.fault;
    at = cell.end;
    if (text[at] !== separator) break;
    at += 1;
  }
  const end = text.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, text.length);
  return { cells, fault, end };
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end += 1;
  return { text: text.slice(start, end), end, fault: null };
}

function quotedCell(text: string, start: number, separator: string): Cell {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) {
    const fault = "a quote is opened and never closed";
    return { text: text.slice(start + 1), end: text.length, fault };
  }
  const quoted = text.slice(start + 1, close).replaceAll('""', '"');
  const rest = plainCell(text, close + 1, separator);
  const fault =
    rest.text === "" ? null : "something stands between a closing quote and the next cell";
  return { text: quoted + rest.text, end: rest.end, fault };
}

function isLineEnd(letter: string | undefined): boolean {
  return letter === "\n" || letter === "\r";
}

/** Records with comma and CRLF, every cell in quotes. */
export function writeCsv(records: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return records.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}
