/** The rehearsals in test/rehearsals: each is a scenario a trainer could have written, and its transcript. */
import { readdirSync, readFileSync } from "node:fs";
import { parseScenario, type Scenario } from "../../src/rehearsal/scenario.ts";

const folder = new URL("../rehearsals/", import.meta.url);

/** The names of the files with this ending (`.yaml`, `.txt`), without it, in alphabetical order. */
export function rehearsalsWith(ending: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(ending));
  return files.map((file) => file.slice(0, -ending.length)).sort();
}

export function rehearsalFile(name: string): URL {
  return new URL(name, folder);
}

export function scenarioIn(name: string): Scenario {
  const file = `${name}.yaml`;
  return parseScenario(readFileSync(rehearsalFile(file), "utf8"), file);
}
