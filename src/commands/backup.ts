/** `backup`: a consistent copy of the database, made while the server runs and checked before it gets its name. */
import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { copyDatabase, openArchive } from "../app.ts";
import type { Config } from "../config.ts";
import { AppError } from "../domain/errors.ts";
import { taken, unwritable } from "./files.ts";
import { loadConfig } from "./settings.ts";
import { verifyAll } from "./verify.ts";

/** Ends with status 1, and leaves nothing behind, if the copy isn't whole. */
export async function backup(file: string): Promise<void> {
  if (file.trim() === "") throw new AppError("invalid", "give the copy a name: backup copy.db");
  try {
    await backUp(file, resolve(file));
  } catch (error) {
    throw unwritable(file, error);
  }
}

async function backUp(file: string, wanted: string): Promise<void> {
  requireFree(file, wanted);
  const partial = `${wanted}.${randomUUID()}.partial`;
  try {
    const checked = await copyAndCheck(loadConfig(), partial);
    if (checked.problems.length > 0) {
      const lines = checked.problems.map((line) => `  ${line}\n`);
      process.stderr.write(`the copy isn't whole, so there is no ${file}:\n${lines.join("")}`);
      process.exitCode = 1;
      return;
    }
    keep(partial, wanted);
    process.stdout.write(`${file}: ${statSync(wanted).size} bytes, ${checked.holds}\n`);
  } finally {
    rmSync(partial, { force: true });
  }
}

function requireFree(file: string, wanted: string): void {
  const statOf = (path: string) => lstatSync(path, { throwIfNoEntry: false });
  if (statOf(wanted)) throw taken(file, "copy");
  if (!statOf(dirname(wanted))) {
    throw new AppError("invalid", `the folder of ${file} isn't there; make it first`);
  }
}

type Checked = { problems: string[]; holds: string };

async function copyAndCheck(config: Config, partial: string): Promise<Checked> {
  const { problems, age } = await copyDatabase(config, partial);
  if (problems.length > 0) return { problems, holds: "" };
  if (age !== "current") {
    // Right before an upgrade a copy is needed most; only its own version can replay its ledgers.
    return { problems, holds: "of another version's schema: its ledgers were not replayed" };
  }
  const archive = openArchive({ databaseUrl: `file:${partial}` });
  try {
    const lines: string[] = [];
    const { days, differences } = await verifyAll(archive, (line) => lines.push(line));
    return { problems: differences > 0 ? lines : [], holds: days === 1 ? "1 day" : `${days} days` };
  } finally {
    await archive.close();
  }
}

/** Under its name only once all of it is on the disk. */
function keep(partial: string, wanted: string): void {
  sync(partial, "r+");
  renameSync(partial, wanted);
  sync(dirname(wanted), "r");
}

function sync(path: string, flags: "r" | "r+"): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
