/** How people react to what they get: they answer questions, or not; the trainer reads her codes out of the text. */
import { minuteMs } from "../../src/domain/times.ts";
import type { TroubledCarrier } from "./carrier.ts";
import type { PersonPlan } from "./people-plan.ts";
import type { SchoolPlan } from "./plan.ts";
import type { Program } from "./program.ts";
import type { TextRow } from "./reader.ts";
import type { Run } from "./run.ts";
import { isGuessed } from "./trainer-plan.ts";

type Said = { body: string; delayMs: number };

const answers = {
  yes: 44,
  no: 20,
  nothing: 14,
  "maybe, then yes": 5,
  "yes no": 3,
  "👍": 3,
  "yes, please!": 3,
  "late yes": 4,
  "yes, then no": 4,
  "no, then yes": 3,
  OUT: 2,
  STOP: 1,
  "at the last moment": 3,
  "can I bring my sister?": 2,
};

const decisions = {
  right: 64,
  "right with GO": 6,
  wrong: 8,
  guesses: 6,
  late: 7,
  twice: 5,
  never: 4,
};

export class Reactions {
  readonly #run: Run;
  readonly #program: Program;
  #carrier: TroubledCarrier | null = null;

  constructor(run: Run, program: Program) {
    this.#run = run;
    this.#program = program;
  }

  connect(carrier: TroubledCarrier): void {
    this.#carrier = carrier;
  }

  /** A text has arrived on somebody's phone. */
  receive(text: TextRow, body: string): void {
    const school = this.#run.plan.schools.find(({ settings }) => settings.number === text.from);
    if (!school) return;
    const { trainer } = school.settings;
    if (text.to === trainer.phone) {
      this.#say(text, trainer.name, this.#trainerSays(school, text, body));
      return;
    }
    const person = school.people.find(({ phone }) => phone === text.to);
    if (!person) return;
    const said =
      text.ask === null ? this.#namesWhat(school, person, text) : this.#answers(person, text);
    this.#say(text, person.name, said);
  }

  #answers({ name }: PersonPlan, text: TextRow): Said[] {
    const { dice } = this.#run;
    const key = [name, text.cause] as const;
    const soonMs = dice.between(5, 30 * 60, "answers-after", ...key) * 1000;
    const laterMs = soonMs + dice.between(1, 180, "then", ...key) * minuteMs;
    const leftMs = Math.max(0, text.validUntil - this.#program.now());
    const answer = dice.weighted(answers, "answer", ...key);
    switch (answer) {
      case "nothing":
        return [];
      case "maybe, then yes":
        return [say("maybe", soonMs), say("yes", soonMs + 4 * minuteMs)];
      case "late yes":
        return [say("yes", leftMs + dice.between(1, 90, "late", ...key) * minuteMs)];
      case "yes, then no":
        return [say("yes", soonMs), say("no", laterMs)];
      case "no, then yes":
        return [say("no", soonMs), say("yes", laterMs)];
      case "at the last moment":
        return [say("yes", Math.max(0, leftMs + dice.between(-3_000, 0, "moment", ...key)))];
      default:
        return [say(answer, soonMs)];
    }
  }

  /** A name, or the class that is meant, if that is what we wait for. */
  #namesWhat({ settings }: SchoolPlan, { name, called }: PersonPlan, text: TextRow): Said[] {
    const { dice } = this.#run;
    const state = this.#stateOf(text);
    const delayMs = dice.between(5, 3 * 60, "says", name, text.cause) * 1000;
    if (!dice.chance(0.8, "says", name, text.cause)) return [];
    if (state === "awaiting-name") return [say(called, delayMs)];
    if (state !== "awaiting-class") return [];
    return [say(dice.pick(settings.classes, "class", name, text.cause).name, delayMs)];
  }

  #trainerSays({ settings }: SchoolPlan, text: TextRow, body: string): Said[] {
    const { dice } = this.#run;
    const key = [settings.trainer.name, text.cause] as const;
    const soonMs = dice.between(5, 200, "trainer-after", ...key) * 1000;
    if (text.kind === "short") {
      const word = dice.pick(["OPEN", "OPEN", "DROP"], "short", ...key);
      return dice.chance(0.7, "short", ...key) ? [say(word, soonMs)] : [];
    }
    if (text.kind !== "reply" && text.kind !== "plan") return [];
    const state = this.#stateOf(text);
    if (state === "awaiting-choice") return [say("1", soonMs)];
    if (state === "awaiting-class") {
      return [say(dice.pick(settings.classes, "class", ...key).name, soonMs)];
    }
    const [code] = /(?<!\d)\d{4}(?!\d)/.exec(body) ?? [];
    return code === undefined ? [] : this.#decides(code, soonMs, key);
  }

  #decides(code: string, soonMs: number, key: readonly string[]): Said[] {
    const wrongBy = (by: number): string => String((Number(code) + by) % 10_000).padStart(4, "0");
    const wrong = wrongBy(1);
    const { dice } = this.#run;
    const guesses = isGuessed(dice, key[0] ?? "") && dice.chance(0.8, "guesses", ...key);
    switch (guesses ? "guesses" : dice.weighted(decisions, "decides", ...key)) {
      case "guesses":
        return [1, 2, 3, 0].map((by, nth) => say(wrongBy(by), soonMs + nth * 10_000));
      case "right":
        return [say(code, soonMs)];
      case "right with GO":
        return [say(`GO ${code}`, soonMs)];
      case "wrong":
        return [say(wrong, soonMs), say(code, soonMs + 20_000)];
      case "late":
        return [say(code, 6 * minuteMs + soonMs)];
      case "twice":
        return [say(code, soonMs), say(code, soonMs + 1_000)];
      case "never":
        return [];
    }
  }

  #stateOf({ schoolId, to }: TextRow): string | undefined {
    return this.#program.reader.person(schoolId, to)?.session.state;
  }

  #say(text: TextRow, name: string, said: readonly Said[]): void {
    const { timeline, chronicle } = this.#run;
    for (const { body, delayMs } of said) {
      timeline.in(delayMs, () => {
        chronicle.note(`${name} -> ${text.from}  ${body}`);
        this.#carrier?.hears(`${name}:${text.cause}`, text.to, text.from, body);
      });
    }
  }
}

function say(body: string, delayMs: number): Said {
  return { body, delayMs };
}
