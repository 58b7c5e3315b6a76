/** `understand`: what texts would mean as the answer to an open question, a JSON line each. */
import { createInterface } from "node:readline";
import { understandAnswer } from "../conversations/understanding/understand.ts";
import { AppError } from "../domain/errors.ts";

/** The question that is imagined: could you come at this time, the first sibling of Juli's class? */
const askedTime = "09:00";

/** Reads texts from stdin until it ends. */
export async function understand(options: { language: string }): Promise<void> {
  if (options.language !== "en") {
    throw new AppError("invalid", "--language: only en is there yet");
  }
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const meaning = understandAnswer(text, askedTime);
    process.stdout.write(`${JSON.stringify({ text, meaning })}\n`);
  }
}
