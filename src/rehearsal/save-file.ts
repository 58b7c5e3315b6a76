/** The file that a saved session is written to. */
import { writeFileSync } from "node:fs";
import { AppError } from "../domain/errors.ts";

/** Throws AppError `invalid` when it is there already and isn't to be written over, and when it can't be written. */
export function writeFile(
  file: string,
  text: string,
  { overwrites }: { overwrites: boolean },
): void {
  try {
    writeFileSync(file, text, { flag: overwrites ? "w" : "wx" });
  } catch (cause) {
    throw refusal(file, cause);
  }
}

function refusal(file: string, cause: unknown): AppError {
  const code = cause instanceof Error && "code" in cause ? cause.code : "unknown";
  const message =
    code === "EEXIST"
      ? `${file} is there already; /save! ${file} writes over it`
      : `${file} can't be written (${code}); write a file's path in a folder that is there`;
  return new AppError("invalid", message, { cause });
}
