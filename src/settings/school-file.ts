/** The school file: who the trainer is, the bot's number, and the rules of the class. */
import type { SchoolSettings } from "../turns/ports.ts";
import { callingCodeIn, schoolKeys } from "./school-keys.ts";
import { parseYaml } from "./yaml-file.ts";

/**
 * The settings in a school file's text; what is left out is Juli's. `fileName` is for the problems.
 * Throws AppError `invalid` with one line a problem.
 */
export function parseSchool(text: string, fileName: string): SchoolSettings {
  return parseYaml(text, fileName, (value) => schoolKeys(callingCodeIn(value)));
}

/** What a school is that says nothing of itself: Juli's. */
export const juliDefaults: SchoolSettings = parseSchool("", "defaults");
