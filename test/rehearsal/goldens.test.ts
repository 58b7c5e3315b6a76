/**
 * Every rehearsal in test/rehearsals gives the transcript beside it, to the byte, though nothing lives in
 * memory between two events. To rewrite the transcripts on purpose, and then read what has changed:
 * `UPDATE_GOLDENS=1 npx vitest run test/rehearsal/goldens && git diff test/rehearsals`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { play } from "../../src/rehearsal/play.ts";
import { parseScenario } from "../../src/rehearsal/scenario.ts";
import { transcriptOf } from "../../src/rehearsal/transcript.ts";
import { simulatedCarrier } from "../../src/sms/simulated-carrier.ts";
import { reopeningStore } from "../support/reopening-store.ts";

const folder = new URL("../rehearsals/", import.meta.url);
const rewriting = process.env.UPDATE_GOLDENS === "1";

const namesEndingIn = (ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

async function transcriptFrom(name: string): Promise<string> {
  const file = `${name}.yaml`;
  const scenario = parseScenario(readFileSync(new URL(file, folder), "utf8"), file);
  const store = await reopeningStore();
  try {
    const played = await play(scenario, store, simulatedCarrier());
    return transcriptOf(scenario, played, { decisions: true });
  } finally {
    await store.close();
  }
}

test.each(namesEndingIn(".yaml"))("%s goes as its transcript says", async (name) => {
  const transcript = await transcriptFrom(name);
  const golden = new URL(`${name}.txt`, folder);
  if (rewriting) writeFileSync(golden, transcript);
  expect(transcript).toBe(readFileSync(golden, "utf8"));
});

test("there is a rehearsal for every transcript", () => {
  expect(namesEndingIn(".txt")).toEqual(namesEndingIn(".yaml"));
});
