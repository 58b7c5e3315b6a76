/** The parts that every live walk has: sign-up, the trainer's SPLIT with its code, and how it ends. */
import { vi } from "vitest";
import type { CreateCall } from "./fake-twilio.ts";
import { booked, everyone, type LiveSchool, patience, trainer, waiting } from "./live-school.ts";

/** In every question, and in no other text of these walks. */
export const asked = /YES or NO by/;
/** In every closing text to somebody who has a place. */
export const closing = /See you on .* at (09:00|10:30)/;

/** Seven book and three wait; one of them gives the name only when asked for it. */
export async function signUp(live: LiveSchool): Promise<void> {
  for (const name of booked) {
    const isShy = name === "Bea";
    await live.says(name, isShy ? "join" : `JOIN ${name}`);
    if (!isShy) continue;
    await live.hears(name, /What's your name/);
    await live.says(name, `I'm ${name}`);
  }
  for (const name of waiting) await live.says(name, `maybe ${name}`);
  for (const name of everyone) await live.hears(name, new RegExp(`Thanks ${name}`));
}

/**
 * The trainer texts SPLIT, which comes twice, and its code; gives when she began to send the code. If the
 * second SPLIT acted, it would make a new code, and this one would be wrong.
 */
export async function split(live: LiveSchool): Promise<number> {
  const command = live.textForm(trainer, "SPLIT");
  await live.post("/twilio/inbound", command);
  await live.post("/twilio/inbound", command);
  const { form } = await live.hears(trainer, /within 5 minutes/);
  const codes = form.Body?.match(/\b\d{4}\b/g) ?? [];
  if (codes.length !== 1) throw new Error(`not one code but ${codes.length}: ${form.Body}`);
  const sentAt = Date.now();
  await live.says(trainer, codes.join());
  return sentAt;
}

/** Waits until everyone has a closing text and the trainer the paper; gives the paper. */
export async function ending(live: LiveSchool): Promise<CreateCall> {
  await vi.waitFor(() => {
    const open = everyone.filter((name) => textsLike(live, name, closing).length === 0);
    if (open.length > 0) throw new Error(`no closing text for ${open.join(", ")}`);
  }, patience);
  return await live.hears(trainer, /Waiting:/);
}

export function textsLike(live: LiveSchool, name: string, pattern: RegExp): CreateCall[] {
  return live.textsTo(name).filter((call) => pattern.test(call.form.Body ?? ""));
}

/** Who got the same text more than once, with the text. */
export function textedTwice(live: LiveSchool): string[] {
  const all = [trainer, ...everyone].flatMap((name) =>
    live.textsTo(name).map((call) => `${name}: ${call.form.Body}`),
  );
  return all.filter((text, index) => all.indexOf(text) !== index);
}
