/** The terminal phone as it is run: lines are piped in, and what it saves is rehearsed by the program, too. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { daysAfter, localDate, weekdayOf } from "../../src/domain/times.ts";
import { requireBuilt } from "../support/live-program.ts";

const timeoutMs = 60_000;

const mainFile = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** A folder without or with a school file. */
function emptyFolder(school: string | null): string {
  requireBuilt();
  const folder = mkdtempSync(join(tmpdir(), "backwalk-phone-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (school !== null) writeFileSync(join(folder, "school.yaml"), school);
  return folder;
}

/** Runs `backwalk <args>` in the folder with these lines on its stdin, which then ends. */
async function run(folder: string, args: readonly string[], lines: readonly string[] = []) {
  const child = spawn(process.execPath, [mainFile, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    stdio: "pipe",
  });
  const written = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (written.stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (written.stderr += chunk));
  // One that refuses its options is gone before it has read anything.
  child.stdin.on("error", () => {});
  child.stdin.end(lines.map((line) => `${line}\n`).join(""));
  const [status]: (number | null)[] = await once(child, "close");
  return { status, ...written };
}

/** A class in four days: sign-up is open whenever this runs. */
function openSchool(): string {
  const inDays = (days: number) =>
    weekdayOf(daysAfter(localDate(Date.now(), "Europe/Budapest"), days));
  return `
name: Rex & Friends
classes:
  - weekday: ${inDays(4)}
    signupCloses: "${inDays(2)} 18:00"
    finalizes: "${inDays(3)} 09:00"
    decidesBy: "${inDays(3)} 20:00"
`;
}

test("piped lines are texted without a prompt, and the file that was saved can be rehearsed", {
  timeout: timeoutMs,
}, async () => {
  const folder = emptyFolder(openSchool());
  const phone = await run(
    folder,
    ["phone", "--as", "Bea"],
    ["JOIN Bea", "/foo", "/as Csaba", "JOIN Csaba", "/wait 1d", "OUT", "/save week.yaml"],
  );
  expect(phone).toMatchObject({ status: 0, stderr: "" });
  expect(phone.stdout).toMatch(
    /^Rex & Friends, \+36705550100\. It is \w{3} \d{4}-\d\d-\d\d \d\d:\d\d\.\n/,
  );
  expect(phone.stdout).toMatch(
    /^ {2}\d\d:\d\d {2}Bea → +JOIN Bea\n {2}\d\d:\d\d {2}→ Bea +Thanks Bea/m,
  );
  expect(phone.stdout).toContain("/foo is no command of the phone");
  expect(phone.stdout).not.toContain("> ");
  expect(phone.stdout).toMatch(/\nPlayed again, it gives the same \d+ texts\.\n$/);
  const played = await run(folder, ["rehearse", "week.yaml"]);
  expect(played).toMatchObject({ status: 0, stderr: "" });
  expect(played.stdout).toMatch(/→ Csaba +Thanks Csaba/);
  expect(readFileSync(join(folder, "week.yaml"), "utf8")).toContain("Rex & Friends");
});

test("without a school file it is Juli's school; no line at all is fine, and /quit ends it", {
  timeout: timeoutMs,
}, async () => {
  const folder = emptyFolder(null);
  const silent = await run(folder, ["phone"]);
  expect(silent).toMatchObject({ status: 0, stderr: "" });
  expect(silent.stdout).toContain("There is no school.yaml here");
  expect(silent.stdout).toContain("You are Anna, +36205550001.");
  const quit = await run(folder, ["phone"], ["/quit", "/nonsense"]);
  expect(quit).toMatchObject({ status: 0, stderr: "" });
  expect(quit.stdout).not.toContain("/nonsense");
});

test("a school file that was asked for has to be there", { timeout: timeoutMs }, async () => {
  const folder = emptyFolder(null);
  writeFileSync(join(folder, ".env"), "SCHOOL_FILE=mine.yaml\n");
  expect(await run(folder, ["phone"])).toMatchObject({
    status: 2,
    stdout: "",
    stderr: "mine.yaml can't be read; copy school.example.yaml to it\n",
  });
});

test("a wrong name, option or school file is refused", { timeout: timeoutMs }, async () => {
  const folder = emptyFolder("capacity: 7\n");
  expect(await run(folder, ["phone"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("school.yaml:1 capacity: is not a key here"),
  });
  const juli = emptyFolder(null);
  expect(await run(juli, ["phone", "--as", "42"])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^--as: "42" is not a person's name; write /),
  });
  expect(await run(juli, ["phone", "--fast"])).toMatchObject({ status: 2 });
});
