/**
 * Every rehearsal in test/rehearsals gives the transcript beside it, to the byte, though nothing lives in
 * memory between two events. To rewrite the transcripts on purpose, and then read what has changed:
 * `UPDATE_GOLDENS=1 npx vitest run test/rehearsal/goldens && git diff test/rehearsals`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { play } from "../../src/rehearsal/play.ts";
import { transcriptOf } from "../../src/rehearsal/transcript.ts";
import { simulatedCarrier } from "../../src/sms/simulated-carrier.ts";
import { reopeningStore } from "../support/reopening-store.ts";
import { rehearsalFile, rehearsalsWith, scenarioIn } from "./rehearsal-files.ts";

const rewriting = process.env.UPDATE_GOLDENS === "1";
const pinned = rehearsalsWith(".yaml");

async function transcriptFrom(name: string): Promise<string> {
  const scenario = scenarioIn(name);
  const store = await reopeningStore();
  try {
    const played = await play(scenario, store, simulatedCarrier());
    return transcriptOf(scenario, played, { decisions: true });
  } finally {
    await store.close();
  }
}

test.each(pinned)("%s goes as its transcript says", async (name) => {
  const transcript = await transcriptFrom(name);
  const golden = rehearsalFile(`${name}.txt`);
  if (rewriting) writeFileSync(golden, transcript);
  expect(transcript).toBe(readFileSync(golden, "utf8"));
});

test("every transcript has its rehearsal", () => {
  expect(rehearsalsWith(".txt")).toEqual(pinned);
});
