/** Senders in the database: how each school's number is getting on with sending. */
import { eq, sql } from "drizzle-orm";
import type { LocalDate } from "../domain/times.ts";
import type { Sender } from "../turns/ports.ts";
import type { Database } from "./open.ts";
import { senders } from "./schema/messages.ts";

export type SenderRows = {
  /** `today`: the school's day; what left on another doesn't count. */
  find(schoolId: number, today: LocalDate): Sender;
  save(schoolId: number, today: LocalDate, sender: Sender): void;
};

export function prepareSenderRows(db: Database): SenderRows {
  const byId = db
    .select()
    .from(senders)
    .where(eq(senders.schoolId, sql.placeholder("schoolId")))
    .prepare();
  const upsert = db
    .insert(senders)
    .values({
      schoolId: sql.placeholder("schoolId"),
      freeAt: sql.placeholder("freeAt"),
      heldUntil: sql.placeholder("heldUntil"),
      day: sql.placeholder("day"),
      texts: sql.placeholder("texts"),
    })
    .onConflictDoUpdate({
      target: senders.schoolId,
      set: {
        freeAt: sql`excluded.free_at`,
        heldUntil: sql`excluded.held_until`,
        day: sql`excluded.day`,
        texts: sql`excluded.texts`,
      },
    })
    .prepare();
  return {
    find(schoolId, today) {
      const row = byId.get({ schoolId });
      const { freeAt = 0, heldUntil = 0 } = row ?? {};
      return { freeAt, heldUntil, texts: row?.day === today ? row.texts : 0 };
    },
    save(schoolId, day, sender) {
      upsert.run({ ...sender, schoolId, day });
    },
  };
}
