/** A terminal phone for tests: lines are typed on it, and what it saves is rehearsed. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openRehearsal } from "../../src/app.ts";
import { isoTime } from "../../src/domain/times.ts";
import { Phone } from "../../src/rehearsal/phone.ts";
import { play } from "../../src/rehearsal/play.ts";
import { parseScenario } from "../../src/rehearsal/scenario.ts";
import type { MessageRecord, Store } from "../../src/turns/ports.ts";
import { momentOf } from "./week.ts";

const folder = mkdtempSync(join(tmpdir(), "phone-"));
process.once("exit", () => rmSync(folder, { recursive: true }));

let files = 0;
/** A file that isn't there yet. */
export function newFile(): string {
  files += 1;
  return join(folder, `saved-${files}.yaml`);
}

export type Handset = {
  /** Types these lines; gives what is printed. */
  type(...lines: string[]): Promise<string>;
  prompt(): string;
  /** What has been texted to anybody so far. */
  texts(): Promise<string[]>;
  /** Saves; gives what is printed of that. */
  save(file?: string): Promise<string>;
};

type Start = { at?: string; as?: string; school?: string; echoes?: boolean };

/** A phone in somebody's hand on Juli's Monday, unless told otherwise; `school`: the text of a school file. */
export async function pickUp({
  at = "Mon 18:00",
  as = "Anna",
  school = "",
  echoes = false,
}: Start = {}) {
  const printed: string[] = [];
  const stores: Store[] = [];
  const phone = new Phone({
    schoolFile: { name: "school.yaml", text: school },
    startsAt: momentOf(at),
    as,
    openGround: () => {
      const ground = openRehearsal();
      stores.push(ground.store);
      return ground;
    },
    print: (text) => void printed.push(text),
    echoes,
  });
  onTestFinished(() => phone.close());
  await phone.open();
  const [store] = stores;
  if (!store) throw new Error("the phone opened no store");
  const type = async (...lines: string[]): Promise<string> => {
    printed.length = 0;
    for (const line of lines) await phone.type(line);
    return printed.join("\n");
  };
  const handset: Handset = {
    type,
    prompt: () => phone.prompt,
    texts: async () => textsIn(await store.messages(1)),
    save: (file = newFile()) => type(`/save ${file}`),
  };
  return { ...handset, opening: printed.join("\n") };
}

function textsIn(messages: MessageRecord[]): string[] {
  return messages.flatMap((one) => {
    if (one.direction === "in") return [];
    return [`${isoTime(one.at, "Europe/Budapest")} ${one.outgoing.to} ${one.outgoing.body}`];
  });
}

/** What the bot texts to anybody when the file is rehearsed. */
export async function rehearsed(file: string): Promise<string[]> {
  const { store, carrier } = openRehearsal();
  try {
    const scenario = parseScenario(readFileSync(file, "utf8"), file);
    return textsIn((await play(scenario, store, carrier)).messages);
  } finally {
    await store.close();
  }
}

/** The lines of a saved file that are its events. */
export function eventsIn(file: string): string[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.startsWith("  - ")).map((line) => line.slice(4));
}

/** Each of them texts JOIN. */
export function joining(...names: string[]): string[] {
  return names.flatMap((name) => [`/as ${name}`, `JOIN ${name}`]);
}

/** The code in what was printed. */
export function codeIn(printed: string): string {
  const [code] = /\b\d{4}\b(?=\s+within)/.exec(printed) ?? [];
  if (!code) throw new Error(`no code in: ${printed}`);
  return code;
}

export const seven = ["Anna", "Bea", "Csaba", "Dani", "Eva", "Feri", "Gabi"];

/** Seven have places, two wait. */
export const full = [...joining(...seven), "/as Hanna", "MAYBE Hanna", "/as Imre", "MAYBE Imre"];
