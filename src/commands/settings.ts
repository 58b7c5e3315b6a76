/** What commands read before they begin: the environment and the school's file. */
import { existsSync, readFileSync } from "node:fs";
import { type Logger, pino } from "pino";
import { type Config, readConfig } from "../config.ts";
import { AppError } from "../domain/errors.ts";
import { parseSchool } from "../settings/school-file.ts";
import type { SchoolSettings } from "../turns/ports.ts";

/**
 * The environment, with an `.env` file beside it read first. Throws AppError `invalid` with every
 * problem.
 */
export function loadConfig(): Config {
  if (existsSync(".env")) process.loadEnvFile(".env");
  // biome-ignore lint/style/noProcessEnv: the environment is handed over whole to its only reader
  return readConfig(process.env);
}

/** Throws AppError: `not-found` without the file, `invalid` with every problem in it. */
export function loadSchool({ schoolFile }: Config): SchoolSettings {
  return parseSchool(readText(schoolFile, "copy school.example.yaml to it"), schoolFile);
}

/** A file's text. Throws AppError `not-found` with what to do instead. */
export function readText(file: string, advice: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw unreadable(file, advice, cause);
  }
}

function unreadable(file: string, advice: string, cause: unknown): AppError {
  return new AppError("not-found", `${file} can't be read; ${advice}`, { cause });
}

/** JSON lines on stdout. */
export function openLog({ logLevel }: Config): Logger {
  return pino({ level: logLevel, serializers });
}

/** JSON lines on stderr, for commands whose stdout is their answer. */
export function openErrorLog({ logLevel }: Config): Logger {
  return pino({ level: logLevel, serializers }, pino.destination(2));
}

/** A database error quotes the query with its values, texts and numbers among them: no message is logged but our own. */
const serializers = {
  err: (error: unknown): Record<string, unknown> => {
    if (!(error instanceof Error)) return { type: typeof error };
    const stack = error.stack?.split("\n").filter((line) => line.trimStart().startsWith("at "));
    const said = error instanceof AppError ? { message: error.message } : {};
    const code = "code" in error ? { code: error.code } : {};
    return { type: error.name, ...code, ...said, stack };
  },
};
