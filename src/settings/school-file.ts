/** School files: who the trainer is, the bot's number, and the rules of the classes. */
import type { SchoolSettings } from "../turns/ports.ts";
import { type Problem, refusalOf } from "./problems.ts";
import { callingCodeIn, schoolKeys } from "./school-keys.ts";
import { readYaml } from "./yaml-file.ts";

/** `name` is for the problems. */
export type SchoolFile = { name: string; text: string };

/**
 * The settings in a school file's text; what is left out is Juli's. `fileName` is for the problems.
 * Throws AppError `invalid` with one line a problem.
 */
export function parseSchool(text: string, fileName: string): SchoolSettings {
  const parsed = readFile({ name: fileName, text }, () => []);
  if ("problems" in parsed) throw refusalOf(fileName, parsed.problems);
  return parsed.value;
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
    return readFile(file, findRivals);
  });
  const problems = parsed.flatMap((one) => ("problems" in one ? one.problems : []));
  if (problems.length > 0) throw refusalOf(place, problems);
  return parsed.flatMap((one) => ("value" in one ? [one.value] : []));
}

function readFile(
  { name, text }: SchoolFile,
  findRivals: (number: string) => Problem[],
): ReturnType<typeof readYaml<SchoolSettings>> {
  return readYaml(text, name, (value) => schoolKeys(callingCodeIn(value), findRivals));
}

/** What a school is that says nothing of itself: Juli's. */
export const juliDefaults: SchoolSettings = parseSchool("", "defaults");
