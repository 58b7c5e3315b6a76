/** `verify`: replays every day's ledger and says where the tables have something else. */
import { openArchive } from "../app.ts";
import type { Archive, ListedDay } from "../turns/archive.ts";
import { verifyDay } from "../turns/verify.ts";
import { loadConfig } from "./settings.ts";

/** Ends with status 1 if anything differs. */
export async function verify(): Promise<void> {
  const archive = openArchive(loadConfig());
  try {
    const { differences } = await verifyAll(archive, (line) => process.stdout.write(`${line}\n`));
    if (differences > 0) process.exitCode = 1;
  } finally {
    await archive.close();
  }
}

export type Sums = { days: number; facts: number; differences: number };

/**
 * Tells a line a day, a line for each difference, and a last one with the sums. Of a damaged file only what is wrong
 * with it: each counts as a difference, and no day is replayed.
 */
export async function verifyAll(archive: Archive, tell: (line: string) => void): Promise<Sums> {
  const damage = await archive.damage();
  for (const fault of damage) tell(`database: ${fault}`);
  if (damage.length > 0) {
    tell("the database is damaged, no day was replayed: stop the server and restore a backup");
    return { days: 0, facts: 0, differences: damage.length };
  }
  return replayAll(archive, tell);
}

async function replayAll(archive: Archive, tell: (line: string) => void): Promise<Sums> {
  const days = await archive.allDays();
  const schools = new Set(days.map(({ schoolId }) => schoolId));
  const sums: Sums = { days: days.length, facts: 0, differences: 0 };
  for (const day of days) {
    const { facts, differences } = await verifyDay(archive, day);
    sums.facts += facts;
    sums.differences += differences.length;
    const found = differences.length === 0 ? "matches" : counted(differences.length, "difference");
    tell(`${titleOf(day, schools.size > 1)}: ${counted(facts, "fact")}, ${found}`);
    for (const difference of differences) tell(`  ${difference}`);
  }
  for (const orphans of await archive.orphans()) {
    sums.differences += 1;
    tell(orphans);
  }
  for (const ids of await archive.repeatedCauses()) {
    sums.differences += 1;
    tell(`outbox: texts ${ids.join(", ")} have one cause`);
  }
  const found =
    sums.differences === 0 ? "everything matches" : counted(sums.differences, "difference");
  tell(`${counted(sums.days, "day")}, ${counted(sums.facts, "fact")}: ${found}`);
  return sums;
}

function titleOf({ date, className, schoolName }: ListedDay, severalSchools: boolean): string {
  return `${date} ${className}${severalSchools ? ` (${schoolName})` : ""}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
