/** What a parser of files or of the environment refuses. */
import { AppError } from "../../src/domain/errors.ts";

/** The problem lines with which `parse` is refused; empty when it isn't. Throws what isn't a refusal. */
export function problemsIn(parse: () => unknown): readonly string[] {
  return refusalOf(parse)?.problems ?? [];
}

export function refusalOf(parse: () => unknown): AppError | undefined {
  try {
    parse();
    return undefined;
  } catch (error) {
    if (error instanceof AppError && error.code === "invalid") return error;
    throw error;
  }
}
