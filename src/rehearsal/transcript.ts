/** The transcript: a rehearsal as people saw it, and if wanted what the bot decided in between and why. */
import { replay } from "../domain/fold.ts";
import { type Instant, localDate, localTime } from "../domain/times.ts";
import { paperOf, wordsOf } from "../conversations/view.ts";
import { decisionLine } from "../conversations/why.ts";
import type { DayRecord, MessageRecord } from "../turns/ports.ts";
import type { Played } from "./play.ts";
import type { Scenario } from "./scenario.ts";

type Line = { at: Instant; text: string };

/** Names are put in a column of this width at least. */
const nameWidthMin = 8;

/** The title, every text in its order, then the paper from the ledger. With `decisions` also each fact with its reason. */
export function transcriptOf(
  scenario: Scenario,
  played: Played,
  { decisions }: { decisions: boolean },
): string {
  const { record, messages } = played;
  const facts = decisions ? decisionLines(record) : [];
  const texts = textLines(scenario, record, messages);
  const viewed = { now: scenario.until, school: record.school, people: record.people };
  const paper = wordsOf(viewed).paper(paperOf(viewed, replay(record.ledger)));
  return [
    scenario.title,
    ...byDay(merge(texts, facts), record),
    "",
    `The paper of ${record.school.trainer.name}`,
    indent(paper),
    "",
  ].join("\n");
}

function textLines(scenario: Scenario, record: DayRecord, messages: MessageRecord[]): Line[] {
  const names = new Map([...scenario.people].map(([name, phone]) => [phone, name]));
  names.set(record.school.trainer.phone, `${record.school.trainer.name} (trainer)`);
  const width = Math.max(nameWidthMin, ...[...names.values()].map((name) => name.length));
  return messages.map((message) => {
    const out = message.direction === "out";
    const phone = out ? message.outgoing.to : message.from;
    const body = out ? message.outgoing.body : message.body;
    const name = (names.get(phone) ?? phone).padEnd(width);
    const failed = out && message.outgoing.status === "failed" ? " (not delivered)" : "";
    const margin = " ".repeat(width + 13);
    const text = body.replaceAll("\n", `\n${margin}`);
    return { at: message.at, text: `${out ? "to  " : "from"} ${name}  ${text}${failed}` };
  });
}

function decisionLines(record: DayRecord): Line[] {
  const viewed = { now: 0, school: record.school, people: record.people };
  return record.ledger.map((fact) => {
    return { at: fact.at, text: `  * ${decisionLine(viewed, record.day, fact)}` };
  });
}

/** In order of time; of one instant, what came in, then what was decided, then what went out. */
function merge(texts: Line[], facts: Line[]): Line[] {
  const rank = (line: Line): number => {
    if (line.text.startsWith("from")) return 0;
    return line.text.startsWith("to") ? 2 : 1;
  };
  if (facts.length === 0) return texts;
  return [...texts, ...facts].sort((a, b) => a.at - b.at || rank(a) - rank(b));
}

function byDay(lines: Line[], record: DayRecord): string[] {
  const zone = record.school.timezone;
  const words = wordsOf({ now: 0, school: record.school, people: record.people });
  let date = "";
  return lines.flatMap((line) => {
    const today = localDate(line.at, zone);
    const heading = today === date ? [] : ["", words.day(today)];
    date = today;
    return [...heading, `  ${localTime(line.at, zone)}  ${line.text}`];
  });
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
