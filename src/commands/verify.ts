/** `verify`: replays every day's ledger and says where the tables have something else. */
import { openArchive } from "../app.ts";
import type { Archive, ListedDay } from "../turns/ports.ts";
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

/** Tells a line a day, a line for each difference, and a last one with the sums. */
export async function verifyAll(archive: Archive, tell: (line: string) => void): Promise<Sums> {
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
