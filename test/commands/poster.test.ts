/** `poster`, as a trainer runs it: from the school file alone, never over another file, never for a guessed class. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { type Ended, requireBuilt, runProgram } from "../support/live-program.ts";

// Each test starts the program once or twice, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(requireBuilt);

const juli = "classes: [{ name: Sunday class }, { name: Kezdő kutyák }]\n";
const kati = 'name: Kati\'s Riding School\nnumber: "+36705550200"\nlanguage: hu\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backwalk-poster-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "schools"));
  write("schools/juli.yaml", juli);
  write("schools/kati.yaml", kati);
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function poster(...args: string[]): Promise<Ended> {
  return runProgram(["poster", ...args], folder, { SCHOOL_FILE: "schools" }).ended;
}

/** What is in the folder besides the school files. */
function left(): string[] {
  return readdirSync(folder).filter((name) => name !== "schools");
}

test("it needs the school file and nothing else, and leaves nothing behind", async () => {
  write("school.yaml", "");
  const { status, stdout, stderr } = await runProgram(["poster"], folder, {}).ended;
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(stdout).toContain("<title>Juli&#39;s Dog School: Sunday class</title>");
  expect(stdout).toContain("<dd>JOIN</dd>");
  expect(stdout).toContain('<dd class="number">+36 70 555 0100</dd>');
  expect(left()).toEqual(["school.yaml"]);
});

test("the class and the school that are named are on it, in the school's language", async () => {
  const { stdout: beginners } = await poster("--class", "kezdo kutyak");
  expect(beginners).toContain("<dd>JOIN KEZDŐ</dd>");
  const { stdout: riders } = await poster("--school", "06 70 555 0200");
  expect(riders).toContain('<html lang="hu">');
  expect(riders).toContain("<dd>JELENTKEZEM</dd>");
});

test("with a file's name it is in the file, as it would be printed", async () => {
  const ended = await poster("--class", "Kezdő kutyák", "--out", "wall.html");
  expect(ended).toMatchObject({
    status: 0,
    stdout: "wall.html: open it in a browser and print it\n",
    stderr: "",
  });
  const { stdout } = await poster("--class", "Kezdő kutyák");
  expect(readFileSync(join(folder, "wall.html"), "utf8")).toBe(stdout);
  expect(left()).toEqual(["wall.html"]);
});

test.each<[string, string[], string]>([
  [
    "a school that there isn't",
    ["--school", "Bea"],
    "no school has the number or name Bea\n" +
      "  --school +36705550100 (Juli's Dog School)\n" +
      "  --school +36705550200 (Kati's Riding School)\n",
  ],
  [
    "a class that there isn't",
    ["--school", "+36705550100", "--class", "Agility"],
    'no class is called Agility\n  --class "Sunday class"\n  --class "Kezdő kutyák"\n',
  ],
  [
    "one of several schools",
    [],
    "several schools may be meant; say which\n" +
      "  --school +36705550100 (Juli's Dog School)\n" +
      "  --school +36705550200 (Kati's Riding School)\n",
  ],
  [
    "one of several classes",
    ["--school", "Juli's Dog School"],
    'several classes may be meant; say which\n  --class "Sunday class"\n  --class "Kezdő kutyák"\n',
  ],
])("%s is not guessed, and no file is made", async (_, args, stderr) => {
  expect(await poster(...args, "--out", "wall.html")).toMatchObject({
    status: 2,
    stdout: "",
    stderr,
  });
  expect(left()).toEqual([]);
});

const beginners = ["--class", "Kezdő kutyák"];

test.each<[string, () => void]>([
  ["a file", () => write("taken", "precious")],
  ["a folder", () => mkdirSync(join(folder, "taken"))],
  ["a link that leads nowhere", () => symlinkSync("nowhere", join(folder, "taken"))],
])("the name of %s is refused", async (_name, put) => {
  put();
  expect(await poster(...beginners, "--out", "taken")).toMatchObject({
    status: 2,
    stdout: "",
    stderr: "taken is there already; give the poster a name of its own\n",
  });
  expect(left()).toEqual(["taken"]);
});

test("a file that is there stays as it is", async () => {
  write("wall.html", "precious");
  expect(await poster(...beginners, "--out", "wall.html")).toMatchObject({ status: 2 });
  expect(readFileSync(join(folder, "wall.html"), "utf8")).toBe("precious");
});

test.each([
  [
    "walls/one.html",
    "walls/one.html can't be written (ENOENT); give it a path in a folder that is there and that you may write in\n",
  ],
  ["", "give the poster a name: poster --out poster.html\n"],
])("the file %j is refused in words", async (name, stderr) => {
  expect(await poster(...beginners, "--out", name)).toMatchObject({
    status: 2,
    stdout: "",
    stderr,
  });
  expect(left()).toEqual([]);
});

test("without a school file it says so", async () => {
  expect(await runProgram(["poster"], folder, {}).ended).toMatchObject({
    status: 2,
    stdout: "",
    stderr: "school.yaml can't be read; copy school.example.yaml to it\n",
  });
});
