import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileMbMax } from "../../src/commands/files.ts";
import { loadSchools } from "../../src/commands/settings.ts";
import { AppError } from "../../src/domain/errors.ts";
import { juliDefaults } from "../../src/settings/school-file.ts";
import { refusalOf } from "../settings/refusal.ts";

const kati = 'name: Kati\'s Riding School\nnumber: "+36705550200"\n';

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backwalk-schools-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe("the school file", () => {
  test("that is a file is one school", () => {
    expect(loadSchools({ schoolFile: write("mine.txt", "") })).toEqual([juliDefaults]);
  });

  test("that is a folder is a school a YAML file, by name, and nothing else in it", () => {
    write("b.yaml", "");
    write("a.yml", kati);
    write("._b.yaml", "not a school");
    write("notes.txt", "not a school");
    write("c.yaml.bak", "not a school");
    const names = loadSchools({ schoolFile: folder }).map(({ name }) => name);
    expect(names).toEqual(["Kati's Riding School", "Juli's Dog School"]);
  });

  test("may be a link, in a folder of links too", () => {
    const file = write("real.txt", kati);
    const links = join(folder, "links");
    mkdirSync(links);
    symlinkSync(file, join(links, "school.yaml"));
    symlinkSync(links, join(folder, "schools"));
    const [school] = loadSchools({ schoolFile: join(folder, "schools") });
    expect(school?.name).toBe("Kati's Riding School");
  });
});

describe("the school file is refused", () => {
  test("when it is missing", () => {
    const missing = join(folder, "none.yaml");
    expect(() => loadSchools({ schoolFile: missing })).toThrow(
      new AppError("not-found", `${missing} can't be read; copy school.example.yaml to it`),
    );
  });

  test("when it is no regular file, and at once", () => {
    const pipe = join(folder, "pipe.yaml");
    execFileSync("mkfifo", [pipe]);
    mkdirSync(join(folder, "schools", "a.yaml"), { recursive: true });
    const places = { "/dev/zero": "/dev/zero", [pipe]: pipe, [join(folder, "schools")]: "a.yaml" };
    for (const [place, named] of Object.entries(places)) {
      const irregular = `${named} is a folder, a device or a pipe; give the path of a regular file`;
      expect(() => loadSchools({ schoolFile: place })).toThrow(
        expect.objectContaining({ code: "invalid", message: expect.stringContaining(irregular) }),
      );
    }
  });

  test("when it is larger than any school's", () => {
    const file = write("huge.yaml", `# ${"x".repeat(fileMbMax * 1024 * 1024)}`);
    expect(() => loadSchools({ schoolFile: file })).toThrow(
      expect.objectContaining({
        code: "invalid",
        message: expect.stringContaining(`is larger than ${fileMbMax} MB`),
      }),
    );
  });

  test("when it is a folder without one", () => {
    write("notes.txt", "not a school");
    expect(() => loadSchools({ schoolFile: folder })).toThrow(
      new AppError(
        "not-found",
        `${folder} has no .yaml or .yml file in it; copy school.example.yaml into it under a name that ends so`,
      ),
    );
  });

  test("with the first twenty problems of all files together, and how many more there are", () => {
    const wrong = Array.from({ length: 15 }, (_, at) => `key${at}: 1\n`).join("");
    write("a.yaml", wrong);
    write("b.yaml", `${wrong}${kati}`);
    const refusal = refusalOf(() => loadSchools({ schoolFile: folder }));
    expect(refusal?.message).toContain(`${folder} has 30 problems\n`);
    expect(refusal?.problems).toHaveLength(21);
    expect(refusal?.problems[19]).toContain("b.yaml:5 key4: ");
    expect(refusal?.problems[20]).toBe("and 10 more; mend these first");
  });

  test("with the problems of all files, each with its place", () => {
    write("a.yaml", "nmae: A");
    write("b.yaml", `${kati}textsPerDay: 0\n`);
    const file = (name: string) => join(folder, name);
    expect(() => loadSchools({ schoolFile: folder })).toThrow(
      expect.objectContaining({
        code: "invalid",
        problems: [
          expect.stringContaining(`${file("a.yaml")}:1 nmae: is not a key here`),
          `${file("b.yaml")}:3 textsPerDay: 0 is out of range; write 1 to 200`,
        ],
      }),
    );
  });
});
