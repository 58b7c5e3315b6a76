/** What commands read before they begin: the environment and the school files. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { type Logger, pino } from "pino";
import { type Config, doubtsIn, readConfig, readDemoConfig } from "../config.ts";
import { AppError } from "../domain/errors.ts";
import { parseSchools, type SchoolFile } from "../settings/school-file.ts";
import type { SchoolSettings } from "../turns/ports.ts";
import { readBytes } from "./files.ts";

/**
 * The environment, with an `.env` file beside it read first. Throws AppError `invalid` with every
 * problem, and as `readBytes` does.
 */
export function loadConfig(): Config {
  readEnvFile();
  // biome-ignore lint/style/noProcessEnv: the environment is handed over whole to its only reader
  return readConfig(process.env);
}

/** What is set already stays. */
function readEnvFile(): void {
  if (!existsSync(".env")) return;
  const set = parseEnv(readText(".env", "let our user read it, or take it away"));
  const { env } = process;
  for (const [name, value] of Object.entries(set)) env[name] ??= value;
}

/** What `demo` needs of the environment; `port`, where it is given, is instead of PORT. Throws as `loadConfig` does. */
export function loadDemoConfig({
  port,
}: {
  port: string | undefined;
}): ReturnType<typeof readDemoConfig> {
  readEnvFile();
  // biome-ignore lint/style/noProcessEnv: the environment is handed over whole to its only reader
  return readDemoConfig(port === undefined ? process.env : { ...process.env, PORT: port });
}

/** What `doubtsIn` finds in the environment that `loadConfig` has read. */
export function environmentDoubts(): string[] {
  // biome-ignore lint/style/noProcessEnv: the environment is handed over whole to its only reader
  return doubtsIn(process.env);
}

/** Where the school files are, also when something else is wrong in the environment. */
export function schoolFilePlace(): Pick<Config, "schoolFile"> {
  // biome-ignore lint/style/noProcessEnv: the one variable is handed over to its only reader
  return readConfig({ SCHOOL_FILE: process.env.SCHOOL_FILE });
}

/**
 * The schools of this installation, one at least: of the school file, or of every .yaml and .yml file in that folder
 * by name. Throws AppError: `not-found` when there is none, `invalid` with every problem in all of them.
 */
export function loadSchools(config: Pick<Config, "schoolFile">): SchoolSettings[] {
  return parseSchools(readSchoolFiles(config), config.schoolFile);
}

/** The school files of this installation, unparsed. Throws AppError `not-found` when there is none. */
export function readSchoolFiles({ schoolFile }: Pick<Config, "schoolFile">): SchoolFile[] {
  return schoolFilesAt(schoolFile).map((name) => {
    return { name, text: readText(name, "copy school.example.yaml to it") };
  });
}

function schoolFilesAt(place: string): string[] {
  const names = namesIn(place);
  if (names === null) return [place];
  // Names with a dot before them are what editors and file systems leave behind.
  const files = names.filter((name) => /^[^.].*\.ya?ml$/i.test(name)).toSorted();
  if (files.length > 0) return files.map((name) => join(place, name));
  const advice = "copy school.example.yaml into it under a name that ends so";
  throw new AppError("not-found", `${place} has no .yaml or .yml file in it; ${advice}`);
}

/** Null when it is no folder that can be listed: reading it as a file says what is wrong. */
function namesIn(place: string): string[] | null {
  try {
    return readdirSync(place);
  } catch {
    return null;
  }
}

/** A file's text. Throws as `readBytes` does. */
export function readText(file: string, advice: string): string {
  return readBytes(file, advice).toString("utf8");
}

/** JSON lines on stdout. */
export function openLog({ logLevel }: Config): Logger {
  return pino({ level: logLevel, serializers }, untilHungUp(pino.destination(1)));
}

/** JSON lines on stderr, for commands whose stdout is their answer. */
export function openErrorLog({ logLevel }: Pick<Config, "logLevel">): Logger {
  return pino({ level: logLevel, serializers }, pino.destination(2));
}

type Destination = ReturnType<typeof pino.destination>;

/** A terminal that was closed takes no more lines: they are let go, and it is stopped in good order without them. */
function untilHungUp(destination: Destination): Destination {
  destination.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EIO") throw error;
    const letGo = () => true;
    Object.assign(destination, { write: letGo, flushSync: letGo, end: letGo, destroy: letGo });
  });
  return destination;
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
