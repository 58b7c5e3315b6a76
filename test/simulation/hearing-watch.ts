/** Watches what becomes of the texts that come in: a clear answer counts, an unclear one doesn't, and a command has its code. */
import { type Ask, pendingAskTo, standingBooking } from "../../src/domain/day.ts";
import type { Fact } from "../../src/domain/facts.ts";
import type { InboundText } from "../../src/turns/ports.ts";
import { CodeWatch } from "./code-watch.ts";
import type { Program } from "./program.ts";
import type { PersonRow } from "./reader.ts";
import type { Run } from "./run.ts";

/** How things stood before a text was heard. */
export type Before = {
  schoolId: number;
  text: InboundText;
  isTeam: boolean;
  person: PersonRow | undefined;
  /** The one day that is on in a school with one class. */
  dayId: string | null;
  ask: Ask | null;
};

/** Nobody means yes by these. */
const unclear = [
  ...["maybe", "yes no", "YES and also NO", "can I bring my sister?", "what time is it?"],
  ...["STATUS", "WHY", "HELP", "OUT", "no", "NO", "STOP", "1234", "", "🐕🐕🐕 👨‍👩‍👧"],
];

/** These always get an answer from us, if we know who writes; of strangers only those who want to sign up do. */
const answered = ["status", "why", "out", "join"];

export class HearingWatch {
  readonly #run: Run;
  readonly #program: Program;
  readonly #codes = new CodeWatch();
  /** By day and ask: how often it was asked back what an answer means. */
  readonly #askedBack = new Map<string, number>();
  /** Texts heard since the last look that could decide something: a right code, a word of somebody's own. */
  #heard: Before[] = [];

  constructor(run: Run, program: Program) {
    this.#run = run;
    this.#program = program;
  }

  /** A text is about to be heard that wasn't before. */
  before(text: InboundText): Before | null {
    const { reader } = this.#program;
    const school = this.#run.plan.schools.find(({ settings }) => settings.number === text.to);
    const schoolId = reader.schoolWith(text.to);
    if (!school || schoolId === undefined || reader.hasMessage(text.messageId)) return null;
    const person = reader.person(schoolId, text.from);
    const dayId = school.settings.classes.length === 1 ? reader.dayAhead(schoolId) : null;
    const day = dayId === null ? null : reader.day(dayId);
    const booking = day && person && standingBooking(day, person.id);
    const ask = (day && booking && pendingAskTo(day, booking)) ?? null;
    const isTeam = text.from === school.settings.trainer.phone;
    const before = { schoolId, text, isTeam, person, dayId, ask };
    this.#heard.push(before);
    return before;
  }

  /** It has been: what it clearly says has happened. */
  after(heard: Before): void {
    const { schoolId, text, isTeam, person, dayId, ask } = heard;
    const { reader } = this.#program;
    if (isTeam) this.#codes.note(heard, this.#program.now());
    const writer = reader.writerOf(text.messageId);
    const isTheirs = writer?.phone === text.from && writer.schoolId === schoolId;
    if (!isTheirs) this.#run.chronicle.broken("a text is its sender's", text.messageId);
    const { chronicle } = this.#run;
    const said = text.body.trim().toLowerCase();
    const must = (holds: boolean, promise: string): void => {
      if (!holds) chronicle.broken(promise, text.messageId);
    };
    const now = reader.person(schoolId, text.from);
    if (said === "stop") must(now?.optedOut === true, "STOP opts out");
    if (said === "start") must(now?.optedOut === false, "START brings the texts back");
    if (isTeam || !person || person.optedOut || dayId === null) return;
    this.#checkAnswer(heard, person, said);
    const standing = standingBooking(reader.day(dayId), person.id);
    const outcome = ask && reader.day(dayId).asks[ask.number - 1]?.outcome;
    if (ask && ask.answerBy > this.#program.now() && (said === "yes" || said === "no")) {
      must(outcome === said, "an answer in time counts");
    }
    const { phase, over } = reader.day(dayId);
    const isOut = said === "out" && phase !== "called-off" && !over;
    must(!isOut || standing === undefined, "OUT takes them off the day");
  }

  /** Whoever asks or decides something hears of it; who is unclear is asked back, but not again and again. */
  #checkAnswer({ text, dayId, ask }: Before, person: PersonRow, said: string): void {
    const { chronicle } = this.#run;
    const now = this.#program.now();
    const own = this.#program.reader.textsSince(now).filter((one) => {
      return one.personId === person.id && one.createdAt === now;
    });
    const answers = ask !== null && (said === "yes" || said === "no");
    const wants = said === "join" || (person.name !== null && answered.includes(said)) || answers;
    if (wants && own.length === 0) {
      chronicle.broken("who asks or decides something gets an answer", text.messageId);
    }
    if (!ask || !own.some(({ kind }) => kind === "clarify")) return;
    const key = `${dayId} ${ask.number}`;
    const times = (this.#askedBack.get(key) ?? 0) + 1;
    this.#askedBack.set(key, times);
    if (times > 2) chronicle.broken("an unclear answer is asked back once", text.messageId);
  }

  /** After each event: whose doing may these facts be? */
  check(facts: readonly Fact[], dayId: string): void {
    const { chronicle } = this.#run;
    for (const fact of facts) {
      if (fact.actor === "trainer" && !this.#hasCode(fact, dayId)) {
        chronicle.broken("what the trainer decides has her code", fact);
      }
      if (fact.actor === "person" && !this.#isOwnWord(fact)) {
        chronicle.broken("what a person does is in a text of theirs", fact);
      }
      if (fact.fact === "ask-closed" && fact.outcome === "yes" && !this.#saidYes(fact.about)) {
        chronicle.broken("only a clear yes is a yes", fact);
      }
    }
  }

  /** The event is over. */
  forget(): void {
    this.#heard = [];
  }

  /** Pausing needs none. */
  #hasCode(fact: Fact, dayId: string): boolean {
    const now = this.#program.now();
    const team = this.#heard.filter(({ isTeam }) => isTeam);
    if (fact.fact === "paused")
      return team.some(({ text }) => /^\s*(pause|szünet)/i.test(text.body));
    return team.some((heard) => this.#codes.allows(heard, fact, dayId, now));
  }

  #isOwnWord({ about }: Fact): boolean {
    return this.#heard.some(({ schoolId, text }) => {
      return this.#program.reader.person(schoolId, text.from)?.id === about;
    });
  }

  #saidYes(personId: number | null): boolean {
    return this.#heard.some(({ person, text }) => {
      return person?.id === personId && !unclear.includes(text.body);
    });
  }
}
