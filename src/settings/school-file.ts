/** School files: who the trainer is, the bot's number, and the rules of the classes. */
import { AppError } from "../domain/errors.ts";
import type { SchoolSettings } from "../turns/ports.ts";
import type { Problem } from "./problems.ts";
import { callingCodeIn, schoolKeys } from "./school-keys.ts";
import { parseYaml } from "./yaml-file.ts";

/** `name` is for the problems. */
export type SchoolFile = { name: string; text: string };

/**
 * The settings in a school file's text; what is left out is Juli's. `fileName` is for the problems.
 * Throws AppError `invalid` with one line a problem.
 */
export function parseSchool(text: string, fileName: string): SchoolSettings {
  return parseFile({ name: fileName, text }, () => []);
}

/**
 * The schools of one installation, a file each, in the order of the files. No two have one bot number. `place` is
 * where they are, for the problems. Throws AppError `invalid` with one line a problem, of all files at once.
 */
export function parseSchools(files: readonly SchoolFile[], place: string): SchoolSettings[] {
  const fileOf = new Map<string, string>();
  const parsed = files.map((file) => {
    const findRivals = (number: string): Problem[] => {
      const rival = fileOf.get(number);
      if (rival === undefined) fileOf.set(number, file.name);
      const message = `${number} is the bot's number in ${rival} too; write this school's own`;
      return rival === undefined ? [] : [{ path: ["number"], message }];
    };
    return orRefusal(() => parseFile(file, findRivals));
  });
  const problems = parsed.flatMap((one) => (one instanceof AppError ? one.problems : []));
  if (problems.length > 0) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    throw new AppError("invalid", `${place} has ${count}`, { problems });
  }
  return parsed.flatMap((one) => (one instanceof AppError ? [] : [one]));
}

function parseFile(
  { name, text }: SchoolFile,
  findRivals: (number: string) => Problem[],
): SchoolSettings {
  return parseYaml(text, name, (value) => schoolKeys(callingCodeIn(value), findRivals));
}

function orRefusal(parse: () => SchoolSettings): SchoolSettings | AppError {
  try {
    return parse();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

/** What a school is that says nothing of itself: Juli's. */
export const juliDefaults: SchoolSettings = parseSchool("", "defaults");
