/** The pages' way in: whose link it is, the day that it is about, and what is done there, as if it were texted. */
import { createHash } from "node:crypto";
import { isErased, type Person } from "../conversations/people.ts";
import type { PageName } from "../conversations/scene.ts";
import { isTeamPhone } from "../domain/settings.ts";
import type { Instant } from "../domain/times.ts";
import { goodUntil, pathOf, readLink } from "./page-links.ts";
import type { LookedAt } from "./ports.ts";
import { type House, takeTurn } from "./take-turn.ts";

export type OpenedPage = LookedAt & {
  page: PageName;
  /** Of `paper`: how many facts the ledger had when the text with this link was written. */
  seenFacts: number;
  now: Instant;
  /** How fast its clock goes: seconds a second, 1 but where time is played. */
  pace: number;
};

export type Pages = {
  /**
   * What a link opens. Null if it is wrong, has expired or been revoked, or if its person is erased or has another
   * role by now: nobody learns which.
   */
  open(page: PageName, token: string): Promise<OpenedPage | null>;
  /** Changes whenever what the page shows may have changed by more than time. */
  mark(opened: OpenedPage): Promise<string>;
  /** The path of a link of the same person and day to another page. */
  pathTo(opened: OpenedPage, page: PageName): string;
  /** `says` as if the person had texted it; the same with the same `once` acts once. */
  say(opened: OpenedPage, once: string, says: string): Promise<void>;
};

/** `key`: the one that `pageLinks` signs with. */
export function pagesOf(house: House, key: string): Pages {
  const { store, clock } = house;
  return {
    async open(page, token) {
      const link = readLink(key, page, token);
      if (!link) return null;
      const looked = await store.lookedAt(link.personId, link.classId, link.date);
      if (!looked || looked.person.linkEpoch !== link.linkEpoch) return null;
      const now = clock.now();
      const { school } = looked.record;
      const isOver = now >= goodUntil(page, link.date, school.timezone);
      return isOver || !mayLook(page, looked) ? null : { ...looked, page, ...link, now, pace: 1 };
    },
    mark: ({ person, record }) => store.markOf(person.id, record.day.id),
    pathTo({ person, record: { day, ledger } }, page) {
      return pathOf(key, { page, person, day, seenFacts: ledger.length });
    },
    async say({ person, record }, once, says) {
      const messageId = messageIdOf(person, once, says);
      const to = record.school.number;
      const text = { messageId, from: person.phone, to, body: says, carrierAnswered: false };
      await takeTurn(house, { kind: "text", text });
    },
  };
}

/** The trainer's pages are the team's; their own is everybody's whom the school knows. */
function mayLook(page: PageName, { person, record }: LookedAt): boolean {
  return page === "own" ? !isErased(person) : isTeamPhone(record.school, person.phone);
}

/** What is said once has one id: unlike any of a carrier's, and another for each person and whatever else is said. */
export function messageIdOf({ id }: Person, once: string, says: string): string {
  return `page-${createHash("sha256")
    .update(JSON.stringify([id, once, says]))
    .digest("hex")
    .slice(0, 32)}`;
}
