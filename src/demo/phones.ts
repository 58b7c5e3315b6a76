/**
 * The phones of a scene: its people text by themselves as the file says, and whoever holds a phone texts for them. What
 * happened can be saved as a rehearsal.
 */
import { personWith } from "../conversations/people.ts";
import { openCode } from "../conversations/trainer/codes.ts";
import { pendingAsks } from "../domain/day.ts";
import { hourMs, type Instant } from "../domain/times.ts";
import { type Listed, PhoneBook } from "../rehearsal/phone-book.ts";
import { PhoneSession } from "../rehearsal/phone-session.ts";
import { repliesTo } from "../rehearsal/replies.ts";
import { rehearsalOf } from "../rehearsal/save.ts";
import { trainerName } from "../rehearsal/scenario-keys.ts";
import { Script, type Scripted } from "../rehearsal/script.ts";
import type { Ground } from "../rehearsal/virtual-house.ts";
import { messageIdOf, type Pages } from "../turns/pages.ts";
import type { DayRecord, MessageRecord } from "../turns/ports.ts";
import type { OpenScene } from "./scenes.ts";

/** What is looked at of the phones. */
export type Wall = {
  now: Instant;
  /** The current day of the scene's class. */
  record: DayRecord;
  /** All that was texted, in order. */
  messages: MessageRecord[];
  /** Everybody but the trainer, in the order in which they came. */
  people: Listed[];
  /** Phones for which somebody has texted: their owners don't answer by themselves any more. */
  taken: ReadonlySet<string>;
  /** The scene's script has run out and nothing is being decided any more on its training day. */
  isOver: boolean;
  /** The trainer has been given a code and can still send it. */
  awaitsCode: boolean;
};

/** Longer than anything is away from the next: a class comes every week. */
const lookAheadMs = 15 * 24 * hourMs;
/** More rings than come between two that anybody notices: reaching it is a defect. */
const ringsMax = 100_000;

/** The phones of one scene: `open` it, `close` it. One thing at a time. */
export class Phones {
  /** Do its people text by themselves? */
  answersByItself = true;
  private readonly scene: OpenScene;
  private readonly session: PhoneSession;
  private readonly script: Script;
  private readonly book: PhoneBook;
  private readonly taken = new Set<string>();
  /** The ids of what was said on pages, each once. */
  private readonly said = new Set<string>();

  constructor(scene: OpenScene, ground: Ground) {
    const { scenario } = scene;
    this.scene = scene;
    this.script = new Script(scenario);
    this.book = new PhoneBook(scenario.school);
    for (const [name, phone] of scenario.people) this.book.learn(name, phone);
    this.session = new PhoneSession(scenario.school, scenario.startsAt, ground, (message) =>
      this.planReply(message),
    );
  }

  get now(): Instant {
    return this.session.now;
  }

  /** Plays what comes before the scene. */
  async open(): Promise<void> {
    await this.session.open();
    await this.advanceTo(this.scene.opensAt);
  }

  /** All that is due until then, each at its time; then it is then, on the full second. */
  async advanceTo(until: Instant): Promise<void> {
    const at = fullSecond(until);
    for (let events = 0; events < ringsMax; events += 1) {
      if (!(await this.next(at))) return this.session.moveTo(at);
    }
    throw new Error("the time does not come");
  }

  /**
   * Goes to the next deadline of an open question, whatever is texted meanwhile, or until none is open any more. If none
   * is to begin with: to whatever somebody would notice next, a text or a fact in the ledger. Never past the scene's end.
   */
  async toNextDeadline(): Promise<void> {
    const before = await this.mark();
    let deadline = await this.deadline();
    const isAsking = deadline !== null;
    for (let events = 0; events < ringsMax; events += 1) {
      if (!(await this.toNextEvent())) return;
      const isThere = deadline === null ? (await this.mark()) !== before : this.now >= deadline;
      if (isThere) return;
      deadline = await this.deadline();
      if (isAsking && deadline === null) return;
    }
    throw new Error("nothing ever happens");
  }

  /** Somebody takes this phone (E.164) and texts the bot; from then on its owner texts nothing by themselves. */
  async text(phone: string, says: string): Promise<void> {
    const owner = this.ownerOf(phone);
    this.script.silence(owner.name);
    this.taken.add(phone);
    await this.session.text(owner, says);
    await this.learnNewcomers();
  }

  /** What links in the texts open. Pages change with the clock, too; what is said on one is texted on its person's phone. */
  get pages(): Pages {
    const { pages } = this.session;
    return {
      ...pages,
      mark: async (opened) => `${await pages.mark(opened)} ${this.now}`,
      say: async ({ person }, once, says) => {
        const id = messageIdOf(person, once, says);
        if (this.said.has(id)) return;
        this.said.add(id);
        await this.text(person.phone, says);
      },
    };
  }

  async look(): Promise<Wall> {
    const record = await this.record();
    const people = [...this.book.entries].map(([name, phone]) => ({ name, phone }));
    const { phase } = record.day;
    const { until, date } = this.scene.scenario;
    const isDecided = phase !== "splitting" && pendingAsks(record.day).length === 0;
    return {
      now: this.now,
      record,
      messages: await this.session.messages(),
      people,
      taken: this.taken,
      isOver: this.now >= until && (isDecided || record.day.date !== date),
      awaitsCode: this.isCodeOpen(record),
    };
  }

  /** The session as a rehearsal file; what it leaves out stands at its end. */
  save(): string {
    const { scenario, schoolKeys } = this.scene;
    const { text, notes } = rehearsalOf({
      title: scenario.title,
      command: "backwalk demo",
      school: scenario.school,
      schoolKeys,
      now: this.now,
      people: this.book.entries,
      acts: this.session.acts,
    });
    return [text, ...notes.map((note) => `# ${note}\n`)].join("");
  }

  close(): Promise<void> {
    return this.session.close();
  }

  /** All that is due at the next instant at which something is; false at the scene's end, and if nothing ever is. */
  private async toNextEvent(): Promise<boolean> {
    const { until } = this.scene.scenario;
    const end = this.now < until ? until : Number.POSITIVE_INFINITY;
    const due = await this.session.nextDue(this.now + lookAheadMs);
    const times = [due?.dueAt, this.script.next?.at].filter((at) => at !== undefined);
    const next = Math.min(...times, end);
    if (next !== Number.POSITIVE_INFINITY) await this.advanceTo(Math.max(this.now, next));
    return next !== end;
  }

  /** Carries out the earliest thing that is due until then; false if nothing is. */
  private async next(until: Instant): Promise<boolean> {
    const wakeup = await this.session.nextDue(until);
    const scripted = this.script.takeNext(until, this.now, wakeup);
    if (scripted) {
      this.session.moveTo(scripted.at);
      await this.act(scripted);
    } else if (wakeup) await this.session.ring(wakeup);
    return scripted !== null || wakeup !== undefined;
  }

  private async act(scripted: Scripted): Promise<void> {
    switch (scripted.kind) {
      case "undelivered":
        return this.session.fail(this.known(scripted.to), scripted.code);
      case "works":
        return this.session.mend(this.known(scripted.to));
      case "text":
        if (!this.answersByItself) return;
        await this.textWithCode(this.known(scripted.from), scripted.says);
        if (scripted.pin === null) return;
        return this.textWithCode(this.known(trainerName), `PIN ${scripted.pin}`);
    }
  }

  /** Codes that the trainer is given for what the file has her text are answered by themselves. */
  private async textWithCode(from: Listed, says: string): Promise<void> {
    await this.session.text(from, says);
    const last = this.session.acts.at(-1);
    if (last?.kind === "text" && last.given !== null) await this.session.text(from, last.given);
  }

  /** A question that has left is answered as the file says, unless somebody else holds that phone. */
  private async planReply(message: MessageRecord): Promise<void> {
    if (message.direction === "in" || this.taken.has(message.outgoing.to)) return;
    const names = new Map([...this.book.entries].map(([name, phone]) => [phone, name]));
    const messages = await this.session.messages();
    const reply = repliesTo(this.scene.scenario, names, messages, message.outgoing.id);
    if (reply) this.script.insert({ kind: "text", ...reply, pin: null });
  }

  /** Whoever the trainer adds has a phone, too. */
  private async learnNewcomers(): Promise<void> {
    const { people } = await this.record();
    for (const { name, phone } of people.values()) {
      const isNew = name !== null && phone !== this.trainer.phone && !this.book.has(phone);
      if (isNew) this.book.learn(name, phone);
    }
  }

  private async record(): Promise<DayRecord> {
    const [record] = await this.session.records();
    if (!record) throw new Error("a class has a day");
    return record;
  }

  /** The earliest of the open questions; null if there is none. */
  private async deadline(): Promise<Instant | null> {
    const { day } = await this.record();
    const pending = pendingAsks(day);
    return pending.length > 0 ? Math.min(...pending.map(({ answerBy }) => answerBy)) : null;
  }

  private isCodeOpen({ people }: DayRecord): boolean {
    const trainer = personWith(people, this.trainer.phone);
    return trainer !== undefined && openCode(trainer, this.now) !== null;
  }

  /** Changes with every text and every fact. */
  private async mark(): Promise<string> {
    const { day, ledger } = await this.record();
    return `${day.id} ${ledger.length} ${(await this.session.messages()).length}`;
  }

  private ownerOf(phone: string): Listed {
    if (phone === this.trainer.phone) return this.trainer;
    const found = [...this.book.entries].find(([, one]) => one === phone);
    if (!found) throw new Error("nobody here has this phone");
    return { name: found[0], phone };
  }

  private known(name: string): Listed {
    const found = name === trainerName ? this.trainer : this.book.find(name);
    if (!found) throw new Error(`${name} is not in the scene`);
    return found;
  }

  private get trainer(): Listed {
    return { name: trainerName, phone: this.scene.scenario.school.trainer.phone };
  }
}

/** A rehearsal file knows no parts of a second. */
function fullSecond(at: Instant): Instant {
  return Math.ceil(at / 1000) * 1000;
}
