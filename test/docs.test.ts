/** The docs name files and functions that are there, and words that mean what they say. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { atEachMoment, fingerprintOf, fingerprintsFile } from "../scripts/pictured.ts";
import { openRehearsal } from "../src/app.ts";
import { wordingOf } from "../src/conversations/languages/languages.ts";
import { nameKey } from "../src/conversations/names.ts";
import { commandNames } from "../src/conversations/trainer/trainer-commands.ts";
import {
  understandAnswer,
  understandRequest,
} from "../src/conversations/understanding/understand.ts";
import { languageCodes } from "../src/domain/settings.ts";
import { play } from "../src/rehearsal/play.ts";
import { parseScenario } from "../src/rehearsal/scenario.ts";
import { transcriptOf } from "../src/rehearsal/transcript.ts";

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

describe.each([
  ...["docs/rules.md", "docs/languages.md", "docs/faults.md", "docs/pages.md", "docs/demo.md"],
  ...["README.md"],
])("%s", (doc) => {
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

test("what the README shows of the demo is what it prints, left out where it says …", async () => {
  const file = "scenes/en/typical-saturday.yaml";
  const scenario = parseScenario(readFileSync(file, "utf8"), file);
  const { store, carrier } = openRehearsal();
  const printed = transcriptOf(scenario, await play(scenario, store, carrier), { decisions: true });
  await store.close();
  const [shown = ""] = /(?:^ {4}.*\n)+/m.exec(readFileSync("README.md", "utf8")) ?? [];
  const parts = shown.replace(/^ {4}/gm, "").split("  …\n");
  expect(parts.length).toBeGreaterThan(3);
  let rest = printed;
  for (const part of parts) {
    expect(rest).toContain(part.trimEnd());
    rest = rest.slice(rest.indexOf(part.trimEnd()) + part.trimEnd().length);
  }
});

test("the README's pictures are of what the demo shows: else take them anew, `npm run pictures`", async () => {
  const taken = JSON.parse(readFileSync(fingerprintsFile, "utf8"));
  const shown: Record<string, string> = {};
  await atEachMoment(async (pictured) => {
    shown[pictured.name] = await fingerprintOf(pictured);
  });
  expect(taken).toEqual(shown);
  const readme = readFileSync("README.md", "utf8");
  for (const name of Object.keys(shown)) {
    expect(readme).toContain(`(docs/pictures/${name}.png)`);
    expect(existsSync(`docs/pictures/${name}.png`)).toBe(true);
  }
});

describe("the trainer's card", () => {
  const card = readFileSync("docs/command-card.html", "utf8");
  const words = card.match(/[\p{L}]+/gu) ?? [];

  test.each(languageCodes)("has a word for each command in %s", (language) => {
    const { commandWords } = wordingOf(language).trainer;
    const shown = new Set(words.map(nameKey));
    const missing = commandNames.filter(
      (name) => !shown.has(nameKey(commandWords[name][0] ?? name)),
    );
    expect(missing).toEqual([]);
  });
});

test("what people text in Hungarian, by the trainer's guide, is understood as what it says", () => {
  const guide = readFileSync("docs/trainers.md", "utf8");
  const section = guide.slice(guide.indexOf("## Magyarul"), guide.indexOf("## The card"));
  const rows = [...section.matchAll(/^\| `([^|]+)` \| `([^|]+)` \|$/gm)].flatMap(
    ([, english = "", hungarian = ""]) =>
      pairs(english.split(/`, `/), hungarian.split(/` or `|`, `/)),
  );
  expect(rows.length).toBeGreaterThan(9);
  for (const [english, hungarian] of rows) {
    expect(meaning(hungarian, "hu"), hungarian).toEqual(meaning(english, "en"));
  }
});

/** Each English word with its Hungarian one, or a single one with all of them. */
function pairs(english: string[], hungarian: string[]): [string, string][] {
  return hungarian.map((word, index) => [english[index] ?? english[0] ?? "", word]);
}

function meaning(text: string, language: "en" | "hu"): string[] {
  const asked = { slotTime: "09:00", rootTime: "10:30", names: [], language };
  return [understandRequest(text, { language }).kind, understandAnswer(text, asked)];
}
