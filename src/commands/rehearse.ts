/** `rehearse`: a scenario played through the whole program on a virtual clock. */
import { openRehearsal } from "../app.ts";
import { play } from "../rehearsal/play.ts";
import { reportOf } from "../rehearsal/report.ts";
import { parseScenario, type Scenario } from "../rehearsal/scenario.ts";
import { transcriptOf } from "../rehearsal/transcript.ts";
import { readText } from "./settings.ts";

export async function rehearse(file: string, options: { json?: boolean }): Promise<void> {
  const text = readText(file, "give the path of a rehearsal file (docs/rehearsals.md)");
  const scenario = parseScenario(text, file);
  const played = await playAlone(scenario);
  const shown = options.json
    ? `${JSON.stringify(reportOf(scenario, played), null, 2)}\n`
    : transcriptOf(scenario, played, { decisions: false });
  process.stdout.write(shown);
}

/** Plays it on ground of its own. */
export async function playAlone(scenario: Scenario): ReturnType<typeof play> {
  const { store, carrier } = openRehearsal();
  try {
    return await play(scenario, store, carrier);
  } finally {
    await store.close();
  }
}
