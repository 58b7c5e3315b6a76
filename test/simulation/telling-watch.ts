/** Watches that whoever a fact concerns hears of it at the same moment: said again without the program's announcing. */
import { type Ask, askOf, bookingOf, type Day, lastStart } from "../../src/domain/day.ts";
import type { Fact } from "../../src/domain/facts.ts";
import type { School } from "../../src/domain/settings.ts";
import { must } from "../splitter/target-checks.ts";
import { isQuiet, localOf } from "./calendar.ts";
import type { TextRow } from "./reader.ts";

export type Telling = {
  school: Omit<School, "id">;
  /** The days before and after these facts. */
  before: Day;
  after: Day;
  facts: readonly Fact[];
  /** Texts that were queued with them. */
  texts: readonly TextRow[];
  /** Of the school's trainer. */
  trainerId: number;
  isOptedOut(personId: number): boolean;
};

/** Throws with whom nobody told what. */
export function checkTelling(telling: Telling): void {
  for (const fact of telling.facts) {
    checkPerson(telling, fact);
    checkTrainer(telling, fact);
  }
  checkPaperNews(telling);
}

function checkPerson(telling: Telling, fact: Fact): void {
  const { after, before, texts } = telling;
  const day = after;
  switch (fact.fact) {
    case "ask-sent": {
      const personId = bookingOf(day, fact.booking).personId;
      const isPut = texts.some((text) => {
        const isIts = text.ask === fact.ask && text.cause === `${day.id}/ask/${fact.ask}`;
        return isIts && text.personId === personId && text.kind === `ask-${fact.kind}`;
      });
      must(isPut, "a question is put to whom it is for", fact);
      must(!telling.isOptedOut(personId), "nobody who has opted out is asked", fact);
      return;
    }
    case "ask-closed":
      if (fact.outcome === "withdrawn") mustHear(telling, askOf(day, fact.ask), fact);
      return;
    case "yes-counted":
    case "moved":
      mustHear(telling, fact, fact);
      return;
    case "left":
    case "signed-up":
      if (fact.actor !== "person") mustHear(telling, fact, fact);
      return;
    case "sibling-dropped":
      for (const { agreed, number } of before.bookings) {
        if (agreed === fact.slot) mustHear(telling, { booking: number }, fact);
      }
      return;
    case "reminded":
      checkReminders(telling);
      return;
    default:
  }
}

/** Whoever texts reach; who has left by their own word knows. */
function mustHear(telling: Telling, { booking }: Pick<Ask, "booking">, fact: Fact): void {
  const { after, facts, texts, isOptedOut } = telling;
  const { personId, reachable } = bookingOf(after, booking);
  const ownWord = facts.some(({ actor, about }) => actor === "person" && about === personId);
  if (!reachable || isOptedOut(personId)) return;
  const isTold = texts.some((text) => text.personId === personId && text.ask === null);
  must(isTold || ownWord, "whom it concerns is told at once", fact);
}

/** All who come, the evening before; not on the day itself, and not while people sleep. */
function checkReminders({ school, after, facts, texts }: Telling): void {
  const at = facts[0]?.at ?? 0;
  const isOnDay = localOf(at, school.timezone).date >= after.date;
  const isDue = !isOnDay && !isQuiet(at, school.quietHours, school.timezone);
  const reminders = texts.filter(({ cause }) => cause.startsWith(`${after.id}/reminder/`));
  for (const { standing, number, personId } of isDue ? after.bookings : []) {
    if (standing === "out") continue;
    const own = reminders.filter((text) => text.personId === personId);
    const wanted = standing === "booked" ? 1 : 0;
    must(own.length === wanted, "who comes is reminded, once", [number, own.length]);
  }
}

function checkTrainer({ after, texts, trainerId, school }: Telling, fact: Fact): void {
  const gets = (kind: string): boolean =>
    texts.some((text) => text.kind === kind && text.personId === trainerId);
  const { fact: name } = fact;
  must(name !== "sibling-short" || gets("short"), "the trainer is asked to open or drop", fact);
  must(name !== "summed-up" || gets("notice"), "the trainer hears how the day went", fact);
  if (name === "settled") must(gets("paper"), "the trainer gets the paper", fact);
  const waitsForHer = name === "finalized" && fact.stage === "plan" && after.stage === "plan";
  must(!waitsForHer || gets("plan"), "the trainer gets the plan", school.trainer);
}

/** Once the day has settled, every change to her paper that isn't hers is news to the trainer. */
function checkPaperNews({ before, after, facts, texts, trainerId }: Telling): void {
  if (before.phase !== "settled" || before.over || lastStart(after) < (facts[0]?.at ?? 0)) return;
  const slotIn = (day: Day, personId: number): number | null =>
    day.bookings.find((one) => one.personId === personId && one.standing !== "out")?.slot ?? null;
  const others = facts.flatMap(({ actor, about }) => (actor === "trainer" ? [] : (about ?? [])));
  for (const personId of new Set(others)) {
    if (slotIn(before, personId) === slotIn(after, personId)) continue;
    const isNews = texts.some((text) => text.personId === trainerId && text.kind === "notice");
    must(isNews, "the trainer hears of changes to her paper", personId);
  }
}
