/** After every rehearsal in test/rehearsals the ledgers of all its days give the tables and the paper. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { verifyAll } from "../../src/commands/verify.ts";
import { play } from "../../src/rehearsal/play.ts";
import { simulatedCarrier } from "../../src/sms/simulated-carrier.ts";
import { openArchive } from "../../src/storage/archive.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { rehearsalsWith, scenarioIn } from "./rehearsal-files.ts";

test.each(rehearsalsWith(".yaml"))("%s", async (name) => {
  const folder = mkdtempSync(join(tmpdir(), "backwalk-verified-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const url = `file:${join(folder, "played.db")}`;
  const store = openSqliteStore(url);
  await play(scenarioIn(name), store, simulatedCarrier());
  await store.close();

  const archive = openArchive(url);
  const lines: string[] = [];
  const { days } = await verifyAll(archive, (line) => lines.push(line));
  await archive.close();
  expect(days).toBeGreaterThan(0);
  expect(lines.at(-1)).toMatch(/: everything matches$/);
});
