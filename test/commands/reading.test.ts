/** Commands that look at a day: they make no database, say which days there are, and end quietly whatever happens. */
import { execFile } from "node:child_process";
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { openedClass } from "../storage/day-steps.ts";
import { type Ended, mainFile, requireBuilt, runProgram } from "../support/live-program.ts";

// Each test starts the program once or more, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(requireBuilt);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backwalk-reading-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "school.yaml"), "");
  writeFileSync(join(folder, "people.csv"), "name,phone\nAnna,+36301110001\n");
});

function run(...args: string[]): Promise<Ended> {
  return runProgram(args, folder, { DATABASE_URL: "file:live.db" }).ended;
}

/** A class with the day of 22 November 2026. */
async function opened(): Promise<string> {
  const file = join(folder, "live.db");
  const store = openSqliteStore(`file:${file}`);
  await openedClass(store);
  await store.close();
  return file;
}

describe("without a database none is made by", () => {
  test.each([
    ["paper"],
    ["why", "Anna"],
    ["export"],
    ["import", "people.csv"],
    ["import", "people.csv", "--yes"],
    ["erase", "Anna"],
    ["erase", "Anna", "--yes"],
  ])("%s %s %s", async (...args) => {
    expect(await run(...args)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "there is no database at live.db; `backwalk serve` makes it\n",
    });
    expect(readdirSync(folder).toSorted()).toEqual(["people.csv", "school.yaml"]);
  });
});

test("a dry run of import writes nothing, and a file with its first line alone is nobody", async () => {
  await opened();
  const dry = await run("import", "people.csv");
  expect(dry).toMatchObject({ status: 0, stderr: "" });
  expect(dry.stdout).toMatch(/\n {2}1 new\nnothing is done yet; --yes does it\n$/);
  const none = await run("export");
  expect(none).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^"name","phone",.*\r\n$/),
    stderr: "nobody is known in Juli's Dog School yet: only the names of the columns\n",
  });
  writeFileSync(join(folder, "people.csv"), none.stdout);
  const empty = await run("import", "people.csv", "--yes");
  expect(empty.status).toBe(0);
  expect(empty.stdout).toMatch(
    /\nnobody is in it: a line a person follows the first; nothing is done\n$/,
  );
});

describe("--day", () => {
  const noDate = "is no date; write one that there is, as 2026-11-22\n";
  const empty =
    "--day is empty; write a date as 2026-11-22, or leave --day out for the current day\n";
  test.each([
    [
      ["paper", "--day", "2026-11-23"],
      "there is no training day on 2026-11-23; the nearest there are\n  --day 2026-11-22\n",
    ],
    [
      ["why", "Anna", "--day", "2020-01-01"],
      "there is no training day on 2020-01-01; the nearest there are\n  --day 2026-11-22\n",
    ],
    [["paper", "--day", "tomorrow"], `--day "tomorrow" ${noDate}`],
    [["why", "Anna", "--day", "2026-02-30"], `--day "2026-02-30" ${noDate}`],
    [["finalize", "--day", "22.11.2026"], `--day "22.11.2026" ${noDate}`],
    [["paper", "--day", ""], empty],
    [["finalize", "--day", " "], empty],
  ])("%j is refused with what would be right", async (args, stderr) => {
    await opened();
    expect(await run(...args)).toMatchObject({ status: 2, stdout: "", stderr });
  });

  test("that isn't the current one can't be finalized", async () => {
    await opened();
    expect(await run("finalize", "--day", "2026-11-23")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^2026-11-23 is not the current training day; that is 20\d\d-\d\d-\d\d\n$/,
      ),
    });
  });

  test("that there is shows that day", async () => {
    await opened();
    const { status, stdout } = await run("paper", "--day", "2026-11-22");
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^Sun 22 Nov\n/),
    });
  });
});

test("a damaged database is a line with what to do", async () => {
  const file = await opened();
  const { size } = statSync(file);
  const handle = openSync(file, "r+");
  writeSync(handle, Buffer.alloc(size - 8192, 0xff), 0, size - 8192, 8192);
  closeSync(handle);
  const { status, stdout, stderr } = await run("paper");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^the database .*malformed; stop the server and restore a backup\n$/);
});

test("a reader who has seen enough ends it without a word", async () => {
  const quoted = [process.execPath, mainFile, "demo"].map((word) => `'${word}'`).join(" ");
  // The reader is gone long before the program has begun to write.
  const { stderr } = await promisify(execFile)("sh", ["-c", `${quoted} | true`], { cwd: folder });
  expect(stderr).toBe("");
});

test("--version is the package's", async () => {
  expect(await run("--version")).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    stderr: "",
  });
});
