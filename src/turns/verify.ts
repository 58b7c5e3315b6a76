/** Verifying: a day's ledger is replayed and held against the tables, the paper and the outbox. Nothing is changed. */
import type { Person } from "../conversations/people.ts";
import { paperOf, viewOf, wordsOf } from "../conversations/view.ts";
import { type Day, pendingAsks, placesPending, placesYes } from "../domain/day.ts";
import { differencesOf } from "../domain/differences.ts";
import { replay } from "../domain/fold.ts";
import type { Archive, DayEvidence, ListedDay } from "./archive.ts";

export type Verdict = {
  /** How many facts the day's ledger has. */
  facts: number;
  /** A line for each thing that isn't as it must be; people are in it by their ids. None: all matches. */
  differences: string[];
};

/** What is wrong with a day of the archive; reads it at one moment, so that a server may go on working. */
export async function verifyDay(archive: Archive, { id }: Pick<ListedDay, "id">): Promise<Verdict> {
  try {
    const evidence = await archive.evidence(id);
    if (!evidence) return { facts: 0, differences: ["its row is gone"] };
    return { facts: evidence.ledger.length, differences: differencesIn(evidence) };
  } catch (error) {
    // Without the message: it may quote what people wrote.
    const name = error instanceof Error ? error.name : typeof error;
    return { facts: 0, differences: [`its rows can't be read (${name})`] };
  }
}

function differencesIn(evidence: DayEvidence): string[] {
  const { day, ledger } = evidence;
  const among = [...gaps(evidence), ...brokenPromises(evidence)];
  const replayed = replayedOrReason(ledger);
  if (typeof replayed === "string") return [`the ledger can't be replayed: ${replayed}`, ...among];
  return [...differencesOf(replayed, day), ...paperDifferences(evidence, replayed), ...among];
}

function replayedOrReason(ledger: DayEvidence["ledger"]): Day | string {
  try {
    return replay(ledger);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A fact that changes nothing, as that somebody was told, is missed by no table. */
function gaps({ ledger, lastSeq }: DayEvidence): string[] {
  if (lastSeq === ledger.length) return [];
  return [`ledger: its last fact is number ${lastSeq}, but it has ${ledger.length}`];
}

/** What must hold whatever the ledger says (docs/rules.md, never). */
function brokenPromises({ day, textedAsks }: DayEvidence): string[] {
  const overfull = day.slots.flatMap((slot) => {
    const held = placesYes(day, slot) + placesPending(day, slot);
    if (held <= slot.capacity) return [];
    return [`slot ${slot.number}: ${held} places are held, of ${slot.capacity}`];
  });
  const standing = day.bookings.filter((one) => one.standing !== "out");
  const twice = standing.flatMap((one) => {
    const first = standing.find(({ personId }) => personId === one.personId);
    if (!first || first === one) return [];
    return [`person ${one.personId}: bookings ${first.number} and ${one.number} both stand`];
  });
  const unasked = pendingAsks(day).filter(({ number }) => !textedAsks.has(number));
  return [
    ...overfull,
    ...twice,
    ...unasked.map(({ number }) => `ask ${number}: is pending, but the outbox has no text of it`),
  ];
}

/** The paper's lines that differ, with people's ids where their names would be. */
function paperDifferences(evidence: DayEvidence, replayed: Day): string[] {
  const [told, had] = [replayed, evidence.day].map((day) => paperLines(evidence, day));
  const lines = Math.max(told?.length ?? 0, had?.length ?? 0);
  return Array.from({ length: lines }, (_, line) => [told?.[line], had?.[line]])
    .filter(([ledger, tables]) => ledger !== tables)
    .map(([ledger, tables]) => {
      return `paper: the ledger says ${shown(ledger)}, the tables say ${shown(tables)}`;
    });
}

function shown(line: string | undefined): string {
  return line === undefined ? "nothing" : JSON.stringify(line);
}

function paperLines({ school, rules, day: { times } }: DayEvidence, day: Day): string[] {
  const people = new Map(day.bookings.map(({ personId }) => [personId, unnamed(personId)]));
  const record = { school, rules, people, classNames: [rules.name] };
  const viewed = viewOf(record, times.decidesAt);
  return wordsOf(viewed).paper(paperOf(viewed, day)).split("\n");
}

function unnamed(id: number): Person {
  return {
    id,
    phone: "",
    name: `person ${id}`,
    optedOut: false,
    language: null,
    introduced: true,
    linkEpoch: 0,
    session: { state: "resting" },
  };
}
