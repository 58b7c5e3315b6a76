/** The transcript: a rehearsal as people saw it, and if wanted what the bot decided in between and why. */

import { wordingOf } from "../conversations/languages/languages.ts";
import { paperOf, viewOf, wordsOf } from "../conversations/view.ts";
import { decisionLine } from "../conversations/why/why.ts";
import { replay } from "../domain/fold.ts";
import type { School } from "../domain/settings.ts";
import { type Instant, type LocalDate, localDate, localTime } from "../domain/times.ts";
import type { DayRecord, MessageRecord } from "../turns/ports.ts";
import type { Played } from "./play.ts";
import type { Scenario } from "./scenario.ts";

/** What stands left of a line's text tells its kind: who writes, who is written to, or a decision. */
export type Line = { at: Instant; kind: "in" | "decision" | "out"; who: string; text: string };

/** Lines are broken so that they fit this many columns. */
const columns = 100;
const order = { in: 0, decision: 1, out: 2 };

/** The title, every text in its order, then the paper from the ledger. With `decisions` also each fact with its reason. */
export function transcriptOf(
  scenario: Scenario,
  played: Played,
  { decisions }: { decisions: boolean },
): string {
  const { record, messages } = played;
  const shownNames = namesShown(scenario.people, record.school);
  const texts = messages.map((message) => textLine(message, shownNames));
  const lines = decisions ? merge(texts, decisionLines(record)) : texts;
  return [
    scenario.title,
    "",
    "  Anna →   Anna texts the bot.     → Anna   The bot texts Anna.",
    ...(decisions ? ["  *        What the bot decides, and why."] : []),
    ...byDay(lines, record),
    "",
    ...paperLines(record, scenario.until),
    "",
  ].join("\n");
}

/** The day's paper from the ledger, under whose it is. */
export function paperLines(record: DayRecord, now: Instant): string[] {
  const viewed = viewOf(record, now);
  const paper = wordsOf(viewed).paper(paperOf(viewed, replay(record.ledger)));
  return [`${record.school.trainer.name}'s paper`, paper.replace(/^/gm, "  ")];
}

/** What everybody is called in a transcript, by phone. `people`: phones by name. */
export function namesShown(
  people: ReadonlyMap<string, string>,
  { trainer }: Pick<School, "trainer">,
): Map<string, string> {
  const names = new Map([...people].map(([name, phone]) => [phone, name]));
  return names.set(trainer.phone, `${trainer.name} (trainer)`);
}

/** `names`: by phone; who has none there goes by the number. */
export function textLine(message: MessageRecord, names: ReadonlyMap<string, string>): Line {
  if (message.direction === "in") {
    const who = names.get(message.from) ?? message.from;
    return { at: message.at, kind: "in", who, text: message.body };
  }
  const { to, body, status } = message.outgoing;
  const text = status === "failed" ? `${body} (not delivered)` : body;
  return { at: message.at, kind: "out", who: names.get(to) ?? to, text };
}

function decisionLines(record: DayRecord): Line[] {
  const viewed = viewOf(record, 0);
  return record.ledger.map((fact): Line => {
    const text = decisionLine(viewed, record.day, fact);
    return { at: fact.at, kind: "decision", who: "", text };
  });
}

/** In order of time; of one instant, what came in, then what was decided, then what went out. */
function merge(texts: Line[], decisions: Line[]): Line[] {
  const all = [...texts, ...decisions];
  return all.sort((a, b) => a.at - b.at || order[a.kind] - order[b.kind]);
}

function byDay(lines: Line[], { school }: DayRecord): string[] {
  const whoWidth = Math.max(...lines.map((line) => line.who.length));
  let dateAbove = "";
  return lines.flatMap((line) => {
    const printed = printedLine(line, { school, whoWidth, dateAbove });
    dateAbove = localDate(line.at, school.timezone);
    return printed;
  });
}

/** `whoWidth`: of the longest name. `dateAbove`: of the line above, empty when there is none. */
export type Page = {
  school: Pick<School, "timezone" | "language">;
  whoWidth: number;
  dateAbove: LocalDate;
};

/** A line as it is printed, the first of a date below its heading. */
export function printedLine(line: Line, { school, whoWidth, dateAbove }: Page): string[] {
  const { timezone, language } = school;
  const date = localDate(line.at, timezone);
  const heading =
    date === dateAbove ? [] : ["", wordingOf(language).day({ date, className: null })];
  const left = `  ${localTime(line.at, timezone)}  ${margin(line).padEnd(whoWidth + 2)}  `;
  return [...heading, wrapped(left, line.text)];
}

function margin({ kind, who }: Line): string {
  if (kind === "decision") return "*";
  return kind === "in" ? `${who} →` : `→ ${who}`;
}

/** The text right of its margin, broken at blanks. */
function wrapped(left: string, text: string): string {
  const indent = " ".repeat(left.length);
  const width = columns - left.length;
  const rows = text.split("\n").flatMap((row) => brokenAt(row, width));
  return rows.map((row, index) => `${index === 0 ? left : indent}${row}`.trimEnd()).join("\n");
}

function brokenAt(text: string, width: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(" ")) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      rows[rows.length - 1] = `${last} ${word}`;
    } else {
      rows.push(word);
    }
  }
  return rows;
}
