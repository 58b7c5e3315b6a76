/** People in and out on the real program: imported beside the running server, exported, erased. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LiveSchool, openLiveSchool, phoneOf } from "../support/live-school.ts";

const anna = phoneOf("Anna");
const bea = phoneOf("Bea");
const csaba = phoneOf("Csaba");
const header = '"name","phone","language","opted_out","first_day","last_day"\r\n';

/** Each starts a few programs, on a busy machine too. */
const timeoutMs = 60_000;

describe("people", { timeout: timeoutMs }, () => {
  let live: LiveSchool;
  beforeAll(async () => {
    live = await openLiveSchool("embedded");
    await live.serve();
  }, timeoutMs);
  afterAll(() => live?.close());

  function written(...rows: string[]): string {
    const file = join(live.folder, "people.csv");
    writeFileSync(file, ["name;phone;note", ...rows, ""].join("\r\n"));
    return file;
  }

  const exported = async (): Promise<string> => (await live.command("export")).stdout;

  test("of a file with a wrong line are not imported, not even one", async () => {
    const file = written(`Anna;${anna};`, `;${bea};`, "Csaba;12;");
    const ended = await live.command("import", file, "--yes");
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain("people.csv has 2 wrong lines; nothing is done\n  line 3: ");
    expect(ended.stderr).toContain("\n  line 4: ");
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    expect(await exported()).toBe(header);
  });

  test("are imported only when told so, and then need no name to sign up", async () => {
    const file = written(`Anna Kis;${anna};likes cats`, `=Bea;${bea};`);
    const dry = await live.command("import", file);
    expect(dry).toMatchObject({ status: 0, stderr: "" });
    expect(dry.stdout).toBe(
      `${file}, for The Live School:\n  2 new\n  columns left out: note\nnothing is done yet; --yes does it\n`,
    );
    expect(await exported()).toBe(header);

    const done = await live.command("import", file, "--yes");
    expect(done).toMatchObject({ status: 0, stderr: "" });
    expect(done.stdout).toMatch(/ {2}2 new\n(.*\n)*done\n$/);
    expect(live.twilio.calls).toEqual([]);
    expect((await live.dayRecord()).day.bookings).toEqual([]);
    await live.says("Anna", "JOIN");
    await live.hears("Anna", /Anna Kis/);
  });

  test("that were exported and imported again are as they were", async () => {
    const before = await exported();
    expect(before).toContain(`"Anna Kis","${anna}","","no","20`);
    expect(before).toContain(`"'=Bea","${bea}","","no","",""`);
    const file = join(live.folder, "again.csv");
    writeFileSync(file, before);
    const again = await live.command("import", file, "--yes", "--rename");
    expect(again).toMatchObject({ status: 0, stderr: "" });
    expect(again.stdout).toContain(":\n  2 known already\n  columns left out: ");
    expect(await exported()).toBe(before);
  });

  test("known under another name are renamed only when told so", async () => {
    const file = written(`Bea;${bea};`);
    const kept = await live.command("import", file, "--yes");
    expect(kept.stdout).toContain("line 2: known as =Bea, kept; --rename makes it Bea");
    expect(await exported()).toContain("=Bea");
    expect((await live.command("import", file, "--yes", "--rename")).stdout).toContain("1 renamed");
    expect(await exported()).toContain(`"Bea","${bea}"`);
  });

  test("with a place ahead are not erased; once out, only when told so, and to the last byte", async () => {
    const early = await live.command("erase", "anna kis", "--yes");
    expect(early).toMatchObject({ status: 2, stdout: "" });
    expect(early.stderr).toMatch(/can't be erased now\n.*text REMOVE Anna Kis first/);
    await live.says("Anna", "OUT");
    await live.hears("Anna", /off/i);

    const dry = await live.command("erase", "Anna Kis");
    expect(dry).toMatchObject({ status: 0, stderr: "" });
    expect(dry.stdout).toMatch(/^Anna Kis, number ending 01, of The Live School\n/);
    expect(dry.stdout).toMatch(/nothing is erased yet; --yes does it, for good\n$/);
    expect(await exported()).toContain("Anna Kis");

    const done = await live.command("erase", anna, "--yes");
    expect(done).toMatchObject({ status: 0, stderr: "" });
    expect(await exported()).not.toContain("Anna Kis");
    const folder = dirname(live.databaseFile);
    const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
    expect(files.filter((bytes) => bytes.includes("Anna") || bytes.includes(anna))).toEqual([]);
    expect(await live.command("verify")).toMatchObject({ status: 0, stderr: "" });
  });

  test("are asked for by whole name or phone, and the file by its path", async () => {
    const nobody = await live.command("erase", "Zoli");
    expect(nobody).toMatchObject({ status: 2, stdout: "" });
    expect(nobody.stderr).toContain("nobody is called Zoli");
    const noFile = await live.command("import", join(live.folder, "none.csv"));
    expect(noFile).toMatchObject({ status: 2, stdout: "" });
    expect(noFile.stderr).toContain("none.csv can't be read");
    const elsewhere = await live.command("export", "--school", csaba);
    expect(elsewhere).toMatchObject({ status: 2, stdout: "" });
    expect(elsewhere.stderr).toContain("--school");
  });
});
