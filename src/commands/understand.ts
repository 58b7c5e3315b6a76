/** `understand`: what texts would mean as the answer to an open question, a JSON line each. */
import { createInterface } from "node:readline";
import { understandAnswer } from "../conversations/understanding/understand.ts";
import { AppError } from "../domain/errors.ts";
import { type Language, languageCodes } from "../domain/settings.ts";

/** The question that is imagined: could you come at the time of Juli's first sibling instead of the root's? */
const asked = { slotTime: "09:00", rootTime: "10:30" };
const trainer = "Juli";

/** Reads texts from stdin until it ends. `name`: their writer's, with which they may sign. */
export async function understand(options: { language: string; name?: string }): Promise<void> {
  const language = languageOf(options.language);
  const names = options.name === undefined ? [trainer] : [trainer, options.name];
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const meaning = understandAnswer(text, { ...asked, names, language });
    process.stdout.write(`${JSON.stringify({ text, meaning })}\n`);
  }
}

function languageOf(written: string): Language {
  const language = languageCodes.find((code) => code === written);
  if (language) return language;
  const known = languageCodes.join(" or ");
  throw new AppError("invalid", `--language ${JSON.stringify(written)}: write ${known}`);
}
