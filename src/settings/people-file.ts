/** The people file: a CSV with a name and a phone a line, as `import` reads it and `export` writes it. */
import { nameKey } from "../conversations/names.ts";
import { AppError } from "../domain/errors.ts";
import type { School } from "../domain/settings.ts";
import type { KnownPerson } from "../turns/ports.ts";
import { type CsvRecord, readCsv, writeCsv } from "./csv.ts";

/** A row as written, without blanks at its ends; `fault`: why it can't be read. */
export type PeopleRow = { line: number; name: string; phone: string; fault: string | null };

/** `ignored`: the columns that are neither names nor phones. */
export type PeopleFile = { rows: PeopleRow[]; ignored: string[] };

const separators = [",", ";", "\t"];
/** Our own bound: many times what a school has. */
const rowsMax = 10_000;

/**
 * The rows of a file in UTF-8, with comma, semicolon or tab; its first line names the columns, in any order, `name` and
 * `phone` among them. Throws AppError `invalid` when it is no such file. `fileName` is for the problem.
 */
export function parsePeopleFile(bytes: Uint8Array, fileName: string): PeopleFile {
  const text = textOf(bytes, fileName);
  for (const separator of separators) {
    const [header, ...records] = readCsv(text, separator);
    const names = header?.cells.map(nameKey) ?? [];
    if (!names.includes("name") || !names.includes("phone")) continue;
    const twice = ["name", "phone"].find((name) => names.indexOf(name) !== names.lastIndexOf(name));
    if (twice) throw new AppError("invalid", `${fileName}:1 has two columns called ${twice}`);
    const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
    if (filled.length > rowsMax) {
      throw new AppError("invalid", `${fileName} has over ${rowsMax} rows; part it into several`);
    }
    const rows = filled.map((record) => rowOf(record, names));
    return { rows, ignored: names.filter((name) => !["name", "phone", ""].includes(name)) };
  }
  const advice = "its first line has to name the columns: name,phone";
  throw new AppError("invalid", `${fileName}:1 has no columns called name and phone; ${advice}`);
}

function textOf(bytes: Uint8Array, fileName: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notInUtf8(fileName, cause);
  }
}

function notInUtf8(fileName: string, cause: unknown): AppError {
  return new AppError("invalid", `${fileName} is not in UTF-8; save it as "CSV UTF-8"`, { cause });
}

function rowOf({ line, cells, fault }: CsvRecord, names: string[]): PeopleRow {
  const cellOf = (column: string): string => bared((cells[names.indexOf(column)] ?? "").trim());
  const surplus = cells.slice(names.length).some((cell) => cell.trim() !== "");
  const tooMany = `has ${cells.length} cells where the first line has ${names.length}; a name with a separator in it goes in quotes`;
  return {
    line,
    name: cellOf("name"),
    phone: cellOf("phone"),
    fault: fault ?? (surplus ? tooMany : null),
  };
}

const columns = ["name", "phone", "language", "opted_out", "first_day", "last_day"];

/** Whose number it is, if it is in the school file: it has no place in a people file. */
export function ownerOf({ number, trainer, assistant }: School, phone: string): string | undefined {
  if (phone === number) return "the bot's own number";
  if (phone === trainer.phone) return "the trainer's, who is in the school file";
  return phone === assistant?.phone ? "the assistant's, who is in the school file" : undefined;
}

/** Those of these people who aren't in the school file. */
export function peopleListed(people: readonly KnownPerson[], school: School): KnownPerson[] {
  return people.filter(({ phone }) => ownerOf(school, phone) === undefined);
}

/** The file of `peopleListed`; one without a name has an empty one. */
export function peopleFileOf(people: readonly KnownPerson[], school: School): string {
  const rows = peopleListed(people, school).map(
    ({ name, phone, language, optedOut, firstDay, lastDay }) => [
      guarded(name?.trim() ?? ""),
      /^\+\d+$/.test(phone) ? phone : guarded(phone),
      language ?? "",
      optedOut ? "yes" : "no",
      firstDay ?? "",
      lastDay ?? "",
    ],
  );
  return writeCsv([columns, ...rows]);
}

/** Spreadsheets take what begins so for a formula; with an apostrophe before it, for text. */
const formula = /^'*[=+\-@\t\r]/;

function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

function bared(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1).trim() : cell;
}
