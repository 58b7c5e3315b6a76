/** A copy of the database while others work on it: of one moment, in one file that needs no other beside it. */
import { writeFileSync } from "node:fs";
import Client from "better-sqlite3";
import { openExisting, type SchemaAge, schemaAge } from "./existing.ts";
import { damageIn } from "./soundness.ts";

export type Copied = {
  /** What SQLite finds wrong with the copy, a line each; none: it is whole. */
  problems: string[];
  age: SchemaAge;
};

/** All pages in one step, so that whoever writes meanwhile doesn't make it begin anew. */
const allPages = 0x7fff_ffff;

/**
 * Copies the database at `file:PATH` to a file that isn't there yet and that only its owner may read. Throws as
 * `openExisting` does, and what the file system or SQLite have against it.
 */
export async function copyDatabase(url: string, file: string): Promise<Copied> {
  const source = openExisting(url);
  try {
    // SQLite would make it as readable as everything else.
    writeFileSync(file, "", { mode: 0o600, flag: "wx" });
    await source.backup(file, { progress: () => allPages });
  } finally {
    source.close();
  }
  return checked(file);
}

function checked(file: string): Copied {
  const copy = new Client(file, { fileMustExist: true });
  try {
    // Without a write-ahead log there are no files beside it to be lost.
    copy.pragma("journal_mode = DELETE");
    return { problems: damageIn(copy), age: schemaAge(copy) };
  } finally {
    copy.close();
  }
}
