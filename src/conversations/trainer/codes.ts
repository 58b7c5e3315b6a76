/**
 * One-time codes: what changes the day or texts people is done only after the trainer has sent back
 * a code that went to the phone it came from. The sender of a text can be forged, its recipient can't.
 */
import { hourMs, type Instant, minuteMs } from "../../domain/times.ts";
import type { Person, Session } from "../people.ts";
import type { Scene } from "../scene.ts";
import type { TrainerCommand } from "./trainer-commands.ts";

/** Five minutes and three tries (docs/rules.md, roles). */
export const codeValidMs = 5 * minuteMs;
export const codeTries = 3;

/** Our own bound against guessing: so many wrong codes in any hour, then none until the first of them is an hour old. */
const wrongCodesMax = 9;
const wrongCodesWithinMs = hourMs;

type CodeSession = Extract<Session, { state: "awaiting-code" }>;

/** The session that waits for the scene's fresh code for this command; it replaces any earlier one. */
export function codeFor(scene: Scene, dayId: string, command: TrainerCommand): CodeSession {
  return {
    state: "awaiting-code",
    command,
    classId: scene.rules.id,
    dayId,
    code: scene.freshCode,
    triesLeft: codeTries,
    expiresAt: scene.now + codeValidMs,
  };
}

/** The code that is awaited from them and has not run out; null: none is. */
export function openCode({ session }: Pick<Person, "session">, now: Instant): CodeSession | null {
  return session.state === "awaiting-code" && now < session.expiresAt ? session : null;
}

/** Until when no code is given or taken because too many wrong ones came; null: they are. */
export function codesLockedUntil(scene: Scene, { session }: Person): Instant | null {
  const first = wrongCodesOf(scene, session).at(-wrongCodesMax);
  return first === undefined ? null : first + wrongCodesWithinMs;
}

/** When the wrong codes came that count now, oldest first. */
function wrongCodesOf({ now }: Scene, { wrongCodes = [] }: Session): Instant[] {
  const all =
    "since" in wrongCodes ? Array<Instant>(wrongCodes.times).fill(wrongCodes.since) : wrongCodes;
  return all.filter((at) => now < at + wrongCodesWithinMs);
}

export type CodeCheck =
  | { result: "right"; command: TrainerCommand; session: Session }
  | { result: "wrong"; triesLeft: number; session: Session }
  | { result: "over"; command: TrainerCommand; session: Session }
  /** The day that it was given for has ended. */
  | { result: "day-over"; command: TrainerCommand; session: Session }
  /** It was written with another command than the one that waits for it. */
  | { result: "other"; open: TrainerCommand }
  | { result: "none" };

/** `word`: the command that was written with the code, if any; the code is bound to its own. */
export function checkCode(
  scene: Scene,
  dayId: string,
  { session }: Person,
  code: string,
  word: string | null,
): CodeCheck {
  if (session.state !== "awaiting-code") return { result: "none" };
  const { command } = session;
  const resting = { state: "resting" } as const;
  if (scene.now >= session.expiresAt) return { result: "over", command, session: resting };
  if (word !== null && word !== command.name) return { result: "other", open: command };
  if (session.dayId !== dayId) return { result: "day-over", command, session: resting };
  if (sameDigits(code, session.code)) {
    return { result: "right", command, session: resting };
  }
  const triesLeft = session.triesLeft - 1;
  const counted = { wrongCodes: [...wrongCodesOf(scene, session), scene.now] };
  const codeSpent = { dayId, at: scene.now };
  const next = triesLeft > 0 ? { ...session, triesLeft } : { ...resting, codeSpent };
  return { result: "wrong", triesLeft, session: { ...next, ...counted } };
}

/** What a code is put beside: the code is the only four-digit number in its text, any other gets a blank. */
export function withoutOtherCodes(text: string): string {
  return text.replace(/(?<!\d)(\d\d)(\d\d)(?!\d)/g, "$1 $2");
}

/** Looks at every digit, so that the time taken tells nothing about the code. */
function sameDigits(given: string, code: string): boolean {
  let difference = given.length ^ code.length;
  for (let i = 0; i < code.length; i += 1) difference |= given.charCodeAt(i) ^ code.charCodeAt(i);
  return difference === 0;
}
