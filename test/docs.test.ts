/** The docs name files and functions that are there. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const rooms = ["trainer", "why", "announcing", "classes", "texting"].map(
  (room) => `src/conversations/${room}`,
);
const folders = ["src", "src/conversations", ...rooms, "src/splitter", "src/domain", "src/turns"];

function fileOf(named: string): string | undefined {
  const places = ["", ...folders].map((folder) => (folder ? `${folder}/${named}` : named));
  return places.find((place) => existsSync(place));
}

/** What stands in backticks and looks like a file of the code, with the names in brackets after it. */
function filesNamed(doc: string): { file: string; names: string[] }[] {
  const text = readFileSync(doc, "utf8");
  const found = text.matchAll(
    /`(?<file>[\w/-]+\.ts)`(?:\s+\((?<names>[^)]*)\)|, `(?<name>\w+)`)?/g,
  );
  return [...found].map(({ groups = {} }) => {
    const names = [...(groups.names ?? "").matchAll(/`(\w+)`/g)].map(([, name]) => name ?? "");
    return { file: groups.file ?? "", names: groups.name ? [...names, groups.name] : names };
  });
}

describe.each(["docs/rules.md", "docs/languages.md", "README.md"])("%s", (doc) => {
  test("names files that are there", () => {
    const named = filesNamed(doc).map(({ file }) => file);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => fileOf(file) === undefined)).toEqual([]);
  });

  test("names functions that stand in the file beside them", () => {
    const wrong = filesNamed(doc).flatMap(({ file, names }) => {
      const place = fileOf(file);
      const code = place ? readFileSync(place, "utf8") : "";
      return names.filter((name) => !code.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });
});
