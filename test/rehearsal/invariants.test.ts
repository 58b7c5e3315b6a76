/** What holds in every rehearsal, whatever happens in it (docs/rules.md, never). */
import { describe, expect, test } from "vitest";
import { openRehearsal } from "../../src/app.ts";
import { allWordings } from "../../src/conversations/languages/languages.ts";
import { segmentsOf, withoutAccents } from "../../src/conversations/texting/segments.ts";
import { paperOf, viewOf } from "../../src/conversations/view.ts";
import { placesFree } from "../../src/domain/day.ts";
import { fold, openedDay, replay } from "../../src/domain/fold.ts";
import type { Language } from "../../src/domain/settings.ts";
import { isoTime } from "../../src/domain/times.ts";
import { type Played, play } from "../../src/rehearsal/play.ts";
import { reportOf } from "../../src/rehearsal/report.ts";
import type { Scenario } from "../../src/rehearsal/scenario.ts";
import { rehearsalsWith, scenarioIn } from "./rehearsal-files.ts";
import { type Report, report } from "./report-schema.ts";

async function playIn(scenario: Scenario): Promise<Played> {
  const { store, carrier } = openRehearsal();
  try {
    return await play(scenario, store, carrier);
  } finally {
    await store.close();
  }
}

type Out = Extract<Report["messages"][number], { direction: "out" }>;

function textsOut({ messages }: Report): Out[] {
  return messages.filter((one) => one.direction === "out");
}

/** `22:30` of a time in the school's zone. */
function clock(time: string): string {
  return time.slice(11, 16);
}

/** How a question says until when. */
const untilWords: Record<Language, (time: string) => string> = {
  en: (time) => `by ${time}`,
  hu: (time) => `${time.replace(/^0/, "")}-ig`,
};

function closingsTo(shown: Report, person: string): Out[] {
  return textsOut(shown).filter((one) => one.kind === "closing" && one.person === person);
}

/** The JSON is about the first class, its texts are the school's: what must hold between them holds for schools with one. */
const ofOneClass = rehearsalsWith(".yaml").filter(
  (name) => scenarioIn(name).school.classes.length === 1,
);

describe.each(ofOneClass)("in %s", async (name) => {
  const scenario = scenarioIn(name);
  const played = await playIn(scenario);
  const { record } = played;
  const shown = report.parse(reportOf(scenario, played));
  const languageOf = ({ to }: Out): Language => {
    const person = [...record.people.values()].find(({ phone }) => phone === to);
    return person?.language ?? record.school.language;
  };

  test("no slot ever holds more than its capacity, pending asks included", () => {
    const [first, ...rest] = record.ledger;
    if (!first) throw new Error("an empty ledger");
    let day = openedDay(first);
    for (const fact of rest) {
      day = fold(day, fact);
      const overfull = day.slots.filter((slot) => placesFree(day, slot) < 0);
      expect(overfull, `after ${fact.fact}`).toEqual([]);
    }
    for (const slot of shown.slots) expect(slot.places).toBeLessThanOrEqual(slot.capacity);
  });

  test("nobody holds two places, and only an open slot holds somebody", () => {
    const everyone = [...shown.slots.flatMap((slot) => slot.people), ...shown.waiting];
    expect(everyone).toEqual([...new Set(everyone)]);
    const notOpen = shown.slots.filter((slot) => slot.status !== "open");
    expect(notOpen.flatMap((slot) => slot.people)).toEqual([]);
  });

  test("a settled day has told everyone exactly once, but who opted out", () => {
    const settledAt = shown.settledAt;
    const standing = [...shown.slots.flatMap((slot) => slot.people), ...shown.waiting];
    const optedOut = (person: string): boolean => {
      const before = shown.ledger.filter(
        (one) => one.about === person && one.at <= (settledAt ?? ""),
      );
      const last = before.findLast((one) => /^(un)?reachable$/.test(one.fact));
      return last?.fact === "unreachable" && last.actor === "person";
    };
    const told = Object.fromEntries(
      standing.map((person) => [person, closingsTo(shown, person).length]),
    );
    const once = settledAt === null ? 0 : 1;
    const wanted = Object.fromEntries(
      standing.map((person) => [person, optedOut(person) ? 0 : once]),
    );
    expect(told).toEqual(wanted);
  });

  test("a settled day has no open question of the split and gave the trainer the paper", () => {
    const papers = textsOut(shown).filter((one) => one.kind === "paper");
    expect(papers.map((one) => one.person)).toEqual(shown.settledAt === null ? [] : ["trainer"]);
    const open = shown.asks.filter((one) => one.outcome === "pending" && one.kind !== "offer");
    if (shown.phase === "settled") expect(open).toEqual([]);
  });

  test("nobody is asked in quiet hours, nor more than twice", () => {
    const { from, to } = scenario.school.quietHours;
    const asks = textsOut(shown).filter((one) => one.kind.startsWith("ask-"));
    const quiet = (time: string): boolean => time >= from || time < to;
    expect(asks.filter((one) => from !== to && quiet(clock(one.at)))).toEqual([]);
    for (const { person } of asks) {
      expect(asks.filter((one) => one.person === person).length, person).toBeLessThanOrEqual(2);
    }
  });

  test("every ask has its text, and it says until when", () => {
    const asks = textsOut(shown).filter((one) => one.kind.startsWith("ask-"));
    expect(asks.map((one) => one.person)).toEqual(shown.asks.map((one) => one.person));
    asks.forEach((one, index) => {
      const by = clock(shown.asks[index]?.answerBy ?? "");
      expect(one.text).toContain(untilWords[languageOf(one)](by));
    });
  });

  test("every fact has a reason", () => {
    expect(record.ledger.map((fact) => fact.why.because).filter((why) => !why)).toEqual([]);
    expect(shown.ledger.filter((one) => one.why.trim() === "")).toEqual([]);
  });

  test("the ledger alone gives the day, its slots and its paper", () => {
    const day = replay(record.ledger);
    expect(day).toEqual(record.day);
    const paper = paperOf(viewOf(record, scenario.until), day).slots.map(
      ({ time, places, people }) => ({
        time,
        places,
        heads: people.length,
      }),
    );
    const slots = shown.slots.filter((slot) => slot.status !== "closed");
    expect(paper).toEqual(
      slots.map(({ startsAt, places, people }) => ({
        time: clock(startsAt),
        places,
        heads: people.length,
      })),
    );
  });

  test("everyone's first text says who writes and how to make it end, and no other does", () => {
    const { name: school } = scenario.school;
    const endings = allWordings().map((words) => words.introduction({ school: null }));
    const team = [scenario.school.trainer.phone, scenario.school.assistant?.phone];
    const texts = textsOut(shown).filter((one) => !team.includes(one.to));
    const firsts = texts.filter((one) => texts.find(({ person }) => person === one.person) === one);
    const introduced = texts.filter(({ text }) => endings.some((one) => text.endsWith(one)));
    expect(introduced).toEqual(firsts);
    for (const { text } of firsts) expect(text).toContain(school);
  });

  test("a day that has ended is summed up to the trainer once, with the texts it took", () => {
    const { day } = record;
    const summedUp = shown.ledger.filter((one) => one.fact === "summed-up").map((one) => one.at);
    const texts = textsOut(shown);
    const ended = day.times.endsAt <= scenario.until;
    expect(summedUp).toEqual(ended ? [isoTime(day.times.endsAt, record.school.timezone)] : []);
    const taken = texts.findIndex((one) => one.at === summedUp[0] && one.person === "trainer");
    const lastLine = texts[taken]?.text.split("\n").at(-1);
    if (ended) expect(lastLine).toMatch(new RegExp(`\\b${taken}\\b`));
  });

  test("a question takes one part, or with Hungarian accents two", () => {
    const questions = textsOut(shown).filter((one) => /^(ask-.*|clarify)$/.test(one.kind));
    const tooLong = questions.filter((one) => {
      const accented = languageOf(one) === "hu" && withoutAccents(one.text) !== one.text;
      return one.segments > (accented ? 2 : 1) || segmentsOf(withoutAccents(one.text)) > 1;
    });
    expect(tooLong.map((one) => one.text)).toEqual([]);
  });
});
