/** Watches what becomes of the texts that come in: a clear answer counts, an unclear one doesn't, and a command has its code. */
import { type Ask, pendingAskTo, standingBooking } from "../../src/domain/day.ts";
import type { Fact } from "../../src/domain/facts.ts";
import type { InboundText } from "../../src/turns/ports.ts";
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

/** These always get an answer from us. */
const answered = ["status", "why", "out", "join"];

export class HearingWatch {
  readonly #run: Run;
  readonly #program: Program;
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
  after({ schoolId, text, isTeam, person, dayId, ask }: Before): void {
    const { reader } = this.#program;
    const { chronicle } = this.#run;
    const said = text.body.trim().toLowerCase();
    const must = (holds: boolean, promise: string): void => {
      if (!holds) chronicle.broken(promise, text.messageId);
    };
    const now = reader.person(schoolId, text.from);
    if (said === "stop") must(now?.optedOut === true, "STOP opts out");
    if (said === "start") must(now?.optedOut === false, "START brings the texts back");
    if (isTeam || !person || person.optedOut || dayId === null) return;
    const day = reader.day(dayId);
    const isAnswered = reader.textsSince(this.#program.now()).some((one) => {
      return one.personId === person.id && one.createdAt === this.#program.now();
    });
    must(isAnswered || !answered.includes(said), "who asks or decides something gets an answer");
    if (ask && ask.answerBy > this.#program.now() && (said === "yes" || said === "no")) {
      must(day.asks[ask.number - 1]?.outcome === said, "an answer in time counts");
    }
    if (said === "out" && day.phase !== "called-off" && !day.over) {
      must(standingBooking(day, person.id) === undefined, "OUT takes them off the day");
    }
  }

  /** After each event: whose doing may these facts be? */
  check(facts: readonly Fact[]): void {
    const { chronicle } = this.#run;
    for (const fact of facts) {
      if (fact.actor === "trainer" && fact.fact !== "paused" && !this.#hasCode()) {
        chronicle.broken("what the trainer decides has her code", fact);
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

  #hasCode(): boolean {
    const now = this.#program.now();
    return this.#heard.some(({ isTeam, person, text }) => {
      const session = person?.session;
      if (!isTeam || session?.state !== "awaiting-code") return false;
      return text.body.includes(session.code) && now < session.expiresAt && session.triesLeft > 0;
    });
  }

  #saidYes(personId: number | null): boolean {
    return this.#heard.some(({ person, text }) => {
      return person?.id === personId && !unclear.includes(text.body);
    });
  }
}
