/** Files that commands are given and that have no end, or that nobody will ever write: refused at once, in a sentence. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { fileMbMax, readBytes } from "../../src/commands/files.ts";
import { requireBuilt, runProgram } from "../support/live-program.ts";

// Each test starts the program once or more, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(requireBuilt);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backwalk-files-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "school.yaml"), "");
});

const makers: Record<string, (file: string) => void> = {
  "a pipe": (file) => void execFileSync("mkfifo", [file]),
  "a folder": (file) => void mkdirSync(file),
};
const irregular = /^\S+ is a folder, a device or a pipe; give the path of a regular file\n$/;

async function refused(args: string[], env: Record<string, string> = {}): Promise<void> {
  const ended = await runProgram(args, folder, { DATABASE_URL: "file:live.db", ...env }).ended;
  expect(ended).toMatchObject({ status: 2, stdout: "" });
  expect(ended.stderr).toMatch(irregular);
}

test("a device that never ends", async () => {
  await refused(["rehearse", "/dev/zero"]);
  await refused(["import", "/dev/zero"]);
  await refused(["serve"], { SCHOOL_FILE: "/dev/zero" });
});

describe.each(Object.keys(makers))("%s", (kind) => {
  test("as a rehearsal, as people, as the environment", async () => {
    makers[kind]?.(join(folder, "given"));
    await refused(["rehearse", "given"]);
    await refused(["import", "given"]);
    makers[kind]?.(join(folder, ".env"));
    await refused(["migrate"]);
  });
});

test("a pipe as the school file, or among the school files", async () => {
  makers["a pipe"]?.(join(folder, "pipe.yaml"));
  await refused(["serve"], { SCHOOL_FILE: "pipe.yaml" });
  await refused(["serve"], { SCHOOL_FILE: "." });
});

test("one that is larger than any of use", () => {
  const file = join(folder, "people.csv");
  const bytesMax = fileMbMax * 1024 * 1024;
  writeFileSync(file, Buffer.alloc(bytesMax));
  expect(readBytes(file, "")).toHaveLength(bytesMax);
  writeFileSync(file, Buffer.alloc(bytesMax + 1));
  expect(() => readBytes(file, "part it")).toThrow(
    `${file} is larger than ${fileMbMax} MB; part it`,
  );
});

test("an .env that is one is read, and what is set already stays", async () => {
  writeFileSync(join(folder, ".env"), 'PORT=wrong\nLOG_LEVEL="loud" # a comment\n');
  const ended = await runProgram(["migrate"], folder, { PORT: "0" }).ended;
  expect(ended.status).toBe(2);
  expect(ended.stderr).toMatch(/^the environment has 1 problem\n {2}LOG_LEVEL: /);
});
