/** The file that a saved session is written to. */
import { statSync, writeFileSync } from "node:fs";
import { AppError } from "../domain/errors.ts";

/** Throws AppError `invalid` when it is there already and isn't to be written over, and when it can't be written. */
export function writeFile(
  file: string,
  text: string,
  { overwrites }: { overwrites: boolean },
): void {
  if (isFolder(file)) {
    throw new AppError("invalid", `${file} is a folder; write the path of a file in it`);
  }
  try {
    writeFileSync(file, text, { flag: overwrites ? "w" : "wx" });
  } catch (cause) {
    throw refusal(file, cause);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
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
