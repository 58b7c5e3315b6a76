/** `phone`: a terminal as the phone of one of the people, against the real program with a simulated carrier. */
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { openRehearsal } from "../app.ts";
import { type Config, usualSchoolFile } from "../config.ts";
import { AppError } from "../domain/errors.ts";
import { minuteMs } from "../domain/times.ts";
import { Phone } from "../rehearsal/phone.ts";
import type { SchoolFile } from "../settings/school-file.ts";
import { loadConfig, readSchoolFiles } from "./settings.ts";

/** Until the end of input or `/quit`. At a terminal each line is asked for; otherwise it is shown as it came. */
export async function phone(options: { as: string }): Promise<void> {
  const { stdin, stdout } = process;
  const asks = stdin.isTTY === true;
  const print = (text: string): void => void stdout.write(`${text}\n`);
  const startsAt = Math.floor(Date.now() / minuteMs) * minuteMs;
  const schoolFile = schoolFileOf(loadConfig(), print);
  const handset = new Phone({
    schoolFile,
    startsAt,
    as: options.as,
    openGround: openRehearsal,
    print,
    echoes: !asks,
  });
  try {
    await handset.open();
    await typeAll(handset, asks);
  } finally {
    await handset.close();
  }
}

async function typeAll(handset: Phone, asks: boolean): Promise<void> {
  const { stdin, stdout } = process;
  const lines = createInterface({
    input: stdin,
    ...(asks ? { output: stdout } : {}),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const ask = (): void => {
    lines.setPrompt(handset.prompt);
    if (asks) lines.prompt();
  };
  ask();
  for await (const line of lines) {
    if (!(await handset.type(line))) return lines.close();
    ask();
  }
  if (asks) stdout.write("\n");
}

/** Without the usual school file here, and no other asked for, one that says nothing: Juli's defaults. */
function schoolFileOf(
  config: Pick<Config, "schoolFile">,
  print: (text: string) => void,
): SchoolFile {
  if (config.schoolFile === usualSchoolFile && !existsSync(usualSchoolFile)) {
    print(`There is no ${usualSchoolFile} here: this is Juli's school, with the defaults.`);
    return { name: "the defaults", text: "" };
  }
  const [first, ...others] = readSchoolFiles(config);
  if (first && others.length === 0) return first;
  const message = `${config.schoolFile} has several schools, a phone texts one; set SCHOOL_FILE to one of their files`;
  throw new AppError("invalid", message);
}
