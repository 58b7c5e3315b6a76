/** `poster`: a page to print and hang up, with a QR code that opens a text JOIN to the school's number. */
import { writeFileSync } from "node:fs";
import { drawPoster } from "../app.ts";
import { posterView } from "../conversations/pages/poster-view.ts";
import { AppError } from "../domain/errors.ts";
import { spacedPhone } from "../settings/phones.ts";
import type { SchoolSettings } from "../turns/ports.ts";
import { type Choice, chooseClass } from "./choice.ts";
import { taken, unwritable } from "./files.ts";
import { loadConfig, loadSchools } from "./settings.ts";

/** `out`: the file that it is written to, which mustn't be there yet; without it stdout. */
export type PosterOptions = Choice & { out?: string };

/** Of the school file alone: a poster can hang before the server has run. */
export async function poster(options: PosterOptions): Promise<void> {
  const { out } = options;
  if (out?.trim() === "") {
    throw new AppError("invalid", "give the poster a name: poster --out poster.html");
  }
  const page = pageOf(loadSchools(loadConfig()), options);
  if (out === undefined) {
    process.stdout.write(page);
    return;
  }
  writeNew(out, page);
  process.stdout.write(`${out}: open it in a browser and print it\n`);
}

function pageOf(schools: readonly SchoolSettings[], choice: Choice): string {
  const taught = schools.flatMap((school) => school.classes.map((rules) => ({ school, rules })));
  const { school, rules } = chooseClass(taught, choice);
  const writtenNumber = spacedPhone(school.number);
  return drawPoster(posterView({ school, rules, classes: school.classes, writtenNumber }));
}

function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (cause) {
    const isTaken = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
    throw isTaken ? taken(file, "poster", cause) : unwritable(file, cause);
  }
}
