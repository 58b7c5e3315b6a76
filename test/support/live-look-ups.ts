/** Look-ups at the carrier, without waiting for their time. */
import Client from "better-sqlite3";
import { minuteMs } from "../../src/domain/times.ts";
import type { LiveSchool } from "./live-school.ts";

/** What may have left is looked up after two minutes: for what is this old they are over at once. Gives for how many. */
export function lookUpsAreDue(live: LiveSchool, atLeastMs = 0): number {
  const db = new Client(live.databaseFile, { timeout: 5_000 });
  try {
    const age =
      "UPDATE outbox SET updated_at = updated_at - ? WHERE status IN ('sending', 'unknown')";
    const now = Date.now();
    const { changes } = db
      .prepare(`${age} AND updated_at BETWEEN ? AND ?`)
      .run(3 * minuteMs, now - 2 * minuteMs, now - atLeastMs);
    return changes;
  } finally {
    db.close();
  }
}
