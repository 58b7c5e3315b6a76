/** Watches the trainer's codes: what she decides has the code for just that, in time, and not guessed. */
import type { Fact, FactName } from "../../src/domain/facts.ts";
import { hourMs, type Instant } from "../../src/domain/times.ts";
import type { Before } from "./hearing-watch.ts";

const triesMax = 3;
const wrongPerHourMax = 9;

/** Which commands bring a fact about; what isn't here may come with any. */
const commandsOf: Partial<Record<FactName, readonly string[]>> = {
  resumed: ["RESUME"],
  finalized: ["SPLIT"],
  "sign-up-closed": ["SPLIT"],
  "went-ahead": ["GO"],
  "sibling-opened": ["OPEN", "MOVE"],
  "sibling-dropped": ["DROP"],
  pinned: ["PIN", "MOVE", "WAIT"],
  unpinned: ["UNPIN"],
  "signed-up": ["ADD", "WAIT"],
  left: ["REMOVE", "WAIT"],
  moved: ["MOVE"],
  "capacity-changed": ["CAPACITY"],
  told: ["TELL"],
  "called-off": ["CALLOFF"],
};

export class CodeWatch {
  /** Wrong codes by the code that was awaited. */
  readonly #tries = new Map<string, number>();
  /** When wrong codes came, by school. */
  readonly #wrong = new Map<number, Instant[]>();

  /** A text of the team's has been heard. */
  note({ person, schoolId, text }: Before, now: Instant): void {
    const session = person?.session;
    const written = codeIn(text.body);
    if (session?.state !== "awaiting-code" || written === null || now >= session.expiresAt) return;
    const isOther = written.word !== null && written.word !== session.command.name;
    if (isOther || written.code === session.code || this.#isLocked(schoolId, now)) return;
    const key = keyOf(session);
    this.#tries.set(key, (this.#tries.get(key) ?? 0) + 1);
    this.#wrong.set(schoolId, [...(this.#wrong.get(schoolId) ?? []), now]);
  }

  /** May this text have brought that about? */
  allows({ person, schoolId, text }: Before, fact: Fact, dayId: string, now: Instant): boolean {
    const session = person?.session;
    const written = codeIn(text.body);
    if (session?.state !== "awaiting-code" || written === null) return false;
    const { name } = session.command;
    const isRight = written.code === session.code && (written.word ?? name) === name;
    const isInTime = now < session.expiresAt && session.dayId === dayId;
    const isFirst = (this.#tries.get(keyOf(session)) ?? 0) < triesMax;
    const isFitting = commandsOf[fact.fact]?.includes(name) ?? true;
    return isRight && isInTime && isFirst && isFitting && !this.#isLocked(schoolId, now);
  }

  #isLocked(schoolId: number, now: Instant): boolean {
    const wrong = this.#wrong.get(schoolId) ?? [];
    return wrong.filter((at) => now < at + hourMs).length >= wrongPerHourMax;
  }
}

function keyOf({ code, expiresAt }: { code: string; expiresAt: Instant }): string {
  return `${code} ${expiresAt}`;
}

/** The whole text: a code, perhaps with the word of its command. */
function codeIn(body: string): { code: string; word: string | null } | null {
  const [, word, code] = /^\s*(?:([A-Za-z]+)\s+)?(\d{4})\s*$/.exec(body) ?? [];
  return code === undefined ? null : { code, word: word?.toUpperCase() ?? null };
}
