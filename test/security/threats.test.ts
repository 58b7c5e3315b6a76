/** What the notes on threats name is there: each defence in its file, each test in its. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const doc = readFileSync("docs/threats.md", "utf8");
/** Threat, defence and test of each row. */
const rows = [...doc.matchAll(/^\| \*\*(.+?)\*\*.*? \| (.+) \| (.+) \|$/gm)].map(
  ([, threat = "", defence = "", tests = ""]) => ({ threat, defence, tests }),
);

/** Each file, with what stands in brackets or quotes behind it. */
function named(cell: string, pattern: RegExp): { file: string; names: string[] }[] {
  const parts = cell.split(/(?=`(?:src|test)\/)/).filter((part) => part.startsWith("`"));
  return parts.map((part) => {
    const file = /^`([^`]+)`/.exec(part)?.[1] ?? "";
    return { file, names: [...part.matchAll(pattern)].map(([, name = ""]) => name) };
  });
}

test("there are notes on every threat that we know of", () => {
  expect(rows.length).toBe((doc.match(/^\| \*\*/gm) ?? []).length);
  const about = rows.map(({ threat }) => threat.toLowerCase()).join("\n");
  const known = [
    ..."forged webhook,replay,trainer's number forged,guessing,pumping,loops,leaking names,logs and metrics".split(
      ",",
    ),
    ..."path injection,sql injection,hostile school.yaml,oversized,slow".split(","),
  ];
  expect(known.filter((one) => !about.includes(one))).toEqual([]);
});

describe.each(rows)("$threat", ({ defence, tests }) => {
  test("has a defence that is where it is said to be", () => {
    const wrong = named(defence, /`(\w+)`(?=[,)])/g).flatMap(({ file, names }) => {
      if (!existsSync(file)) return [file];
      const code = readFileSync(file, "utf8");
      return names.filter((name) => !code.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(wrong).toEqual([]);
    expect(
      named(defence, /x/g).length + Number(/proxy|Not prevented/.test(defence)),
    ).toBeGreaterThan(0);
  });

  test("has a test that tries it", () => {
    const found = named(tests, /"([^"]+)"/g);
    expect(found.length).toBeGreaterThan(0);
    const wrong = found.flatMap(({ file, names }) => {
      if (!/\.test\.ts$/.test(file) || !existsSync(file)) return [file];
      const code = readFileSync(file, "utf8");
      return names.filter((name) => !code.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });
});

test("every test of this folder is named there", () => {
  const all = readdirSync("test/security").filter((file) => file.endsWith(".test.ts"));
  const others = all.filter((file) => file !== "threats.test.ts");
  expect(others.filter((file) => !doc.includes(`test/security/${file}`))).toEqual([]);
});
