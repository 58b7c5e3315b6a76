/** The built program in a process of its own, as an operator runs it: the server, and commands beside it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const projectFolder = fileURLToPath(new URL("../../", import.meta.url));
/** The built program. */
export const mainFile = join(projectFolder, "dist/main.js");

export type Ended = {
  /** The exit status; null when a signal ended it. */
  status: number | null;
  stdout: string;
  stderr: string;
  /** From the request to end (or from the start, if there was none) to the end. */
  tookMs: number;
};

export type Program = {
  /** What it has written so far. */
  written(): { stdout: string; stderr: string };
  /** Resolves when it ends by itself. */
  ended: Promise<Ended>;
  hasEnded(): boolean;
  /** Sends it the signal, by its id, and waits for its end. */
  end(signal: "SIGTERM" | "SIGHUP" | "SIGKILL"): Promise<Ended>;
};

/** Throws unless dist/ is there and not older than src/. */
export function requireBuilt(): void {
  const builtAt = statSync(mainFile, { throwIfNoEntry: false })?.mtimeMs;
  if (builtAt === undefined) throw new Error("dist/main.js is missing: run `npm run build` first");
  const sources = readdirSync(join(projectFolder, "src"), { recursive: true, encoding: "utf8" });
  const newer = sources.find((file) => {
    return file.endsWith(".ts") && statSync(join(projectFolder, "src", file)).mtimeMs > builtAt;
  });
  if (newer) throw new Error(`src/${newer} is newer than dist/: run \`npm run build\` first`);
}

/**
 * Starts `backwalk <args>` in a folder, with nothing of our own environment but PATH. `fileBlocksMax`: no file may grow
 * larger, in blocks of 512 or 1024 bytes, as if the disk were full.
 */
export function runProgram(
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
  { fileBlocksMax }: { fileBlocksMax?: number } = {},
): Program {
  const limit = fileBlocksMax === undefined ? "" : `ulimit -f ${fileBlocksMax}; `;
  const command = [process.execPath, mainFile, ...args];
  const child = spawn("sh", ["-c", `${limit}exec "$@"`, "sh", ...command], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const killWithUs = () => child.kill("SIGKILL");
  process.once("exit", killWithUs);
  const written = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (written.stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (written.stderr += chunk));
  let since = Date.now();
  const ended = once(child, "close").then(([status]: (number | null)[]): Ended => {
    process.off("exit", killWithUs);
    return { status: status ?? null, ...written, tookMs: Date.now() - since };
  });
  return {
    written: () => written,
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    async end(signal) {
      since = Date.now();
      child.kill(signal);
      return ended;
    },
  };
}

/** The lines of a server's log that are JSON, as they stand. */
export function logOf(program: Program): Record<string, unknown>[] {
  const lines = program
    .written()
    .stdout.split("\n")
    .filter((line) => line.startsWith("{"));
  return lines.map((line): Record<string, unknown> => JSON.parse(line));
}

/** The address in the line that a server prints once it listens; undefined before. */
export function urlOf(program: Program): string | undefined {
  const urls = logOf(program).map((line) => line.url);
  return urls.find((url) => typeof url === "string");
}
