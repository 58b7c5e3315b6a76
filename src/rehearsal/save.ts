/** Saving what happened on phones that people type on: the part of it that fits one week of the class, as a rehearsal file. */
import { Document, isMap, isSeq } from "yaml";
import { daysAfter, type Instant, instantOf, localDate, nextWeekday } from "../domain/times.ts";
import type { SchoolSettings } from "../turns/ports.ts";
import { momentOf, shownTime } from "./phone-times.ts";
import { trainerName } from "./scenario-keys.ts";
import { classOf, type Week, weekOf } from "./scenario-week.ts";

/** What was done on a phone. `from` and `to` are names, or `trainer`. */
export type Act =
  | PhoneText
  | { kind: "undelivered"; at: Instant; to: string; code: number | null }
  | { kind: "works"; at: Instant; to: string };

export type PhoneText = {
  kind: "text";
  at: Instant;
  from: string;
  says: string;
  /** The code that the trainer was given in answer to it. */
  given: string | null;
  /** It was the right code for this command. */
  confirms: { code: string; command: string } | null;
  /** After it, the bot waits for their name. */
  leavesNameless: boolean;
};

export type Session = {
  title: string;
  /** The command that it was, `backwalk phone`. */
  command: string;
  school: SchoolSettings;
  /** Its keys as its file has them. */
  schoolKeys: Record<string, unknown>;
  now: Instant;
  /** E.164 by name. */
  people: ReadonlyMap<string, string>;
  acts: readonly Act[];
};

/** `notes`: what the file leaves out or has at another time, a line each. */
export type Saved = { text: string; count: number; notes: string[] };

export function rehearsalOf(session: Session): Saved {
  const { title, command, schoolKeys, now, people, acts } = session;
  const week = busiestWeek(session);
  const weekEnd = instantOf(daysAfter(week.date, 1), "00:00", week.zone) - 1000;
  const until = momentOf(Math.min(now, weekEnd), week);
  const kept = asRehearsed(acts).filter(({ at }) => momentOf(at, week) !== null);
  const events = [...kept.map((act) => eventOf(act, week)), ...silencers(kept, until)];
  const file = {
    title,
    school: schoolKeys,
    day: week.date,
    people: Object.fromEntries(people),
    booked: [],
    events,
    ...(until === null ? {} : { until }),
  };
  return {
    text: yamlOf(file, command),
    count: kept.length,
    notes: [...codeNotes(acts, week), ...weekNotes(acts, week)],
  };
}

/** The week of the first class in which most was done, of several the first; without anything done, that of now. */
function busiestWeek({ school, acts, now }: Session): Week {
  const { weekday } = classOf(school);
  const dates = (acts.length > 0 ? acts : [{ at: now }]).map(({ at }) => {
    return nextWeekday(localDate(at, school.timezone), weekday);
  });
  const times = (date: string): number => dates.filter((one) => one === date).length;
  const [busiest] = dates.toSorted((a, b) => times(b) - times(a));
  return weekOf(school, busiest, undefined);
}

/**
 * A rehearsal answers codes at once and by itself: what was confirmed stands where its code came, what never was is
 * left out. Wrong codes stay. A code that came with the plan stands as its command.
 */
function asRehearsed(acts: readonly Act[]): Act[] {
  return acts.flatMap((act, index): Act[] => {
    if (act.kind !== "text") return [act];
    if (act.confirms) {
      const says = commandOf(acts.slice(0, index), act.confirms.code)?.says ?? act.confirms.command;
      return [{ ...act, says }];
    }
    return act.given === null ? [act] : [];
  });
}

/** The text that was given this code, if one was. */
function commandOf(before: readonly Act[], code: string): PhoneText | undefined {
  const texts = before.flatMap((act) => (act.kind === "text" ? [act] : []));
  return texts.findLast((text) => text.given === code);
}

function codeNotes(acts: readonly Act[], week: Week): string[] {
  return acts.flatMap((act, index) => {
    if (act.kind !== "text" || act.given === null) return [];
    const what = `${JSON.stringify(act.says)} of ${shownTime(act.at, week.zone)}`;
    const after = acts.slice(index + 1).flatMap((one) => (one.kind === "text" ? [one] : []));
    const confirmed = after.find((one) => one.confirms?.code === act.given);
    if (!confirmed)
      return [`left out: ${what}: its code wasn't texted in time, a rehearsal would do that`];
    if (confirmed.at === act.at) return [];
    return [`${what} stands at ${shownTime(confirmed.at, week.zone)}, when its code was texted`];
  });
}

function weekNotes(acts: readonly Act[], week: Week): string[] {
  const lost = asRehearsed(acts).filter(({ at }) => momentOf(at, week) === null);
  const early = lost.filter(({ at }) => at < week.startsAt).length;
  const note = (count: number, when: string): string[] => {
    return count === 0
      ? []
      : [`left out: ${count} ${count === 1 ? "line" : "lines"} typed ${when}`];
  };
  const days = `that ends with the class on ${week.date}`;
  return [
    ...note(early, `before the week ${days}`),
    ...note(lost.length - early, `after the week ${days}`),
  ];
}

type Event = { at: string } & Record<string, unknown>;

function eventOf(act: Act, week: Week): Event {
  const at = momentOf(act.at, week) ?? "";
  switch (act.kind) {
    case "text":
      return { at, from: act.from, says: act.says };
    case "undelivered":
      return { at, carrier: "undelivered", to: act.to, ...(act.code && { code: act.code }) };
    case "works":
      return { at, carrier: "works", to: act.to };
  }
}

/**
 * A rehearsal gives the name of whoever is asked for it and writes no more. Those who never gave it write a last text
 * that the carrier keeps for itself: nobody answers it.
 */
function silencers(kept: readonly Act[], until: string | null): Event[] {
  const texts = kept.flatMap((act) => (act.kind === "text" ? [act] : []));
  const names = [...new Set(texts.map((text) => text.from))].filter((name) => name !== trainerName);
  return names.flatMap((from) => {
    const own = texts.filter((text) => text.from === from);
    const lastIsAsked = own.find((text) => text.leavesNameless) === own.at(-1);
    return lastIsAsked && until !== null ? [{ at: until, from, says: "INFO" }] : [];
  });
}

/** A line an event, as people write them. */
function yamlOf(file: Record<string, unknown>, command: string): string {
  const document = new Document(file, { version: "1.2", schema: "core" });
  document.commentBefore = ` Saved from \`${command}\`; play it with \`backwalk rehearse\`.`;
  const events = document.get("events");
  if (isSeq(events)) {
    for (const event of events.items) if (isMap(event)) event.flow = true;
  }
  return document.toString({
    lineWidth: 0,
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
  });
}
