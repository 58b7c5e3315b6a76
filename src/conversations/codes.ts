/**
 * One-time codes: what changes the day or texts people is done only after the trainer has sent back
 * a code that went to her own phone. The sender of a text can be forged, its recipient can't.
 */
import { minuteMs } from "../domain/times.ts";
import type { Person, Session } from "./people.ts";
import type { Scene } from "./scene.ts";
import type { TrainerCommand } from "./trainer-commands.ts";

/** Five minutes and three tries (PRODUCT.md, roles). */
const codeValidMs = 5 * minuteMs;
const codeTries = 3;

type CodeSession = Extract<Session, { state: "awaiting-code" }>;

/** The session that waits for the scene's fresh code for this command; it replaces any earlier one. */
export function codeFor(scene: Scene, command: TrainerCommand): CodeSession {
  return {
    state: "awaiting-code",
    command,
    code: scene.freshCode,
    triesLeft: codeTries,
    expiresAt: scene.now + codeValidMs,
  };
}

export type CodeCheck =
  | { result: "right"; command: TrainerCommand; session: Session }
  | { result: "wrong"; triesLeft: number; session: Session }
  | { result: "over"; command: TrainerCommand; session: Session }
  | { result: "none" };

export function checkCode(scene: Scene, trainer: Person, code: string): CodeCheck {
  const { session } = trainer;
  if (session.state !== "awaiting-code") return { result: "none" };
  const { command } = session;
  const resting = { state: "resting" } as const;
  if (scene.now >= session.expiresAt) return { result: "over", command, session: resting };
  if (sameDigits(code, session.code)) return { result: "right", command, session: resting };
  const triesLeft = session.triesLeft - 1;
  const next = triesLeft > 0 ? { ...session, triesLeft } : resting;
  return { result: "wrong", triesLeft, session: next };
}

/** Looks at every digit, so that the time taken tells nothing about the code. */
function sameDigits(given: string, code: string): boolean {
  let difference = given.length ^ code.length;
  for (let i = 0; i < code.length; i += 1) difference |= given.charCodeAt(i) ^ code.charCodeAt(i);
  return difference === 0;
}
