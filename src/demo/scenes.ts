/** Scenes: weeks to watch on the phones, each a rehearsal file and the moment at which the curtain rises. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Language } from "../domain/settings.ts";
import type { Instant } from "../domain/times.ts";
import { parseScenario, type Scenario } from "../rehearsal/scenario.ts";
import type { Moment } from "../rehearsal/scenario-keys.ts";
import { instantIn } from "../rehearsal/scenario-week.ts";
import type { SchoolFile } from "../settings/school-file.ts";
import { parseYaml } from "../settings/yaml-file.ts";

/** In the order in which they are offered; there is a file of each in every language. */
export const sceneNames = [
  "typical-saturday",
  "everyone-silent",
  "two-siblings",
  "freed-place",
] as const;
export type SceneName = (typeof sceneNames)[number];

/** Shortly before something happens: what comes before in that week is played at once. */
const openings: Readonly<Record<SceneName, Moment>> = {
  "typical-saturday": { weekday: "Sat", time: "08:55", second: 0 },
  "everyone-silent": { weekday: "Sat", time: "08:55", second: 0 },
  "two-siblings": { weekday: "Sat", time: "08:55", second: 0 },
  "freed-place": { weekday: "Thu", time: "17:55", second: 0 },
};

export type OpenScene = {
  scenario: Scenario;
  /** The keys of its school as the file has them. */
  schoolKeys: Record<string, unknown>;
  opensAt: Instant;
};

/** The scene as its file has it. */
export function sceneOf(name: SceneName, language: Language): OpenScene {
  return parseScene(name, readScene(name, language));
}

/** Its file, which belongs to Backwalk. */
export function readScene(name: SceneName, language: Language): SchoolFile {
  const file = `scenes/${language}/${name}.yaml`;
  // The same distance from src/demo and dist/demo.
  return { name: file, text: readFileSync(new URL(`../../${file}`, import.meta.url), "utf8") };
}

/** Throws AppError `invalid` with one line a problem. */
export function parseScene(name: SceneName, { name: fileName, text }: SchoolFile): OpenScene {
  const scenario = parseScenario(text, fileName);
  const { school } = parseYaml(text, fileName, () => schoolOf);
  const week = { date: scenario.date, zone: scenario.school.timezone };
  return { scenario, schoolKeys: school, opensAt: instantIn(week, openings[name]) };
}

const anyMap = z.record(z.string(), z.unknown());
const schoolOf = z.object({ school: anyMap.default({}) });
