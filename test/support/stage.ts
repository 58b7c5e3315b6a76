/**
 * A stage for transcripts: the real turns on a real store in memory, with a virtual clock, bell and
 * carrier. Every event goes through the database, and after each the day must still keep its promises.
 */
import type { Day } from "../../src/domain/day.ts";
import type { Fact } from "../../src/domain/facts.ts";
import type { ClassRules } from "../../src/domain/settings.ts";
import type { Instant } from "../../src/domain/times.ts";
import { phoneFinder } from "../../src/settings/phones.ts";
import { twilioError } from "../../src/sms/twilio-errors.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import type { SendingLimits } from "../../src/turns/pace.ts";
import type { DayRecord, Outgoing, SchoolSettings, Store, Wakeup } from "../../src/turns/ports.ts";
import { lookUpAfterMs, lookUpText, sendText } from "../../src/turns/send-text.ts";
import { type House, type TurnInput, takeTurn } from "../../src/turns/take-turn.ts";
import { settings as juli } from "../storage/day-steps.ts";
import { type FakeCarrier, fakeCarrier, type Trouble } from "./fake-carrier.ts";
import { HeldRings } from "./held-rings.ts";
import { checkPromises } from "./promises.ts";
import { standingIn } from "./standings.ts";
import { momentOf } from "./week.ts";

/** What differs from Juli's school and its only class. */
export type Setting = Partial<Omit<SchoolSettings, "classes">> & {
  class?: Partial<Omit<ClassRules, "id">>;
  /** Further classes: Juli's with these differences. */
  more?: Partial<Omit<ClassRules, "id">>[];
};

export const seven = ["Anna", "Bea", "Csaba", "Dani", "Eva", "Feri", "Gabi"];

/** Opens the stage on Monday noon, with the day of Sunday open for sign-up. */
export async function openStage(setting: Setting = {}): Promise<Stage> {
  const { class: rules, more = [], ...school } = setting;
  const classes = juli.classes.flatMap((one) => [
    { ...one, ...rules },
    ...more.map((other) => ({ ...one, ...other })),
  ]);
  const stage = new Stage(openSqliteStore("file::memory:"), { ...juli, ...school, classes });
  await stage.open();
  return stage;
}

/** Juli's Saturday: seven booked, the rest on the waitlist in this order. */
export async function openFullStage(waiting: string[] = [], setting: Setting = {}): Promise<Stage> {
  const stage = await openStage(setting);
  await stage.booked(...seven);
  await stage.waiting(...waiting);
  return stage;
}

export class Stage {
  readonly store: Store;
  readonly house: House;
  readonly carrier: FakeCarrier = fakeCarrier();
  /** What the next one-time code will be, and where pages are: nowhere. */
  code = "4821";
  linkTo: House["linkTo"] = () => null;
  /** At which pace texts leave; null: at once. */
  limits: SendingLimits | null = null;
  /** The id of the message that was heard last. */
  messageId = "";
  private readonly school: SchoolSettings;
  private readonly phones = new Map<string, string>();
  private readonly rings = new HeldRings();
  private now: Instant = momentOf("Mon 12:00");
  private heard = 0;
  private classId = 0;
  private schoolId = 0;

  constructor(store: Store, school: SchoolSettings) {
    this.store = store;
    this.school = school;
    this.phones.set("trainer", school.trainer.phone);
    this.house = {
      store,
      bell: this.rings,
      clock: { now: () => this.now },
      phones: phoneFinder,
      randomness: { code: () => this.code },
      linkTo: (link) => this.linkTo(link),
    };
  }

  async open(): Promise<void> {
    await this.store.install(this.school);
    const { number } = this.school;
    const first = (await this.store.classes()).find(({ school }) => school.number === number);
    if (!first) throw new Error("no class was installed");
    this.classId = first.rules.id;
    this.schoolId = first.school.id;
    for (const { rules } of await this.store.classes()) {
      await takeTurn(this.house, { kind: "class", classId: rules.id });
    }
  }

  /** From now on the stage looks at the day of this class. */
  async lookAt(className: string): Promise<void> {
    const found = (await this.store.classes()).find(({ rules }) => rules.name === className);
    if (!found) throw new Error(`there is no ${className}`);
    this.classId = found.rules.id;
  }

  /** Somebody texts, `trainer` or a name; what is due now leaves. Gives what they hear back. */
  async says(who: string, body: string, rest: { carrierAnswered?: boolean } = {}) {
    const before = (await this.textsTo(who)).length;
    await this.hears(who, body, rest);
    await this.ringDue("outgoing");
    await this.check();
    return (await this.textsTo(who)).slice(before).map((one) => one.body);
  }

  /** The turn of a text alone: nothing leaves yet. */
  async hears(who: string, body: string, { carrierAnswered = false } = {}): Promise<void> {
    this.heard += 1;
    this.messageId = `heard-${this.heard}-at-${this.school.number}`;
    const text = { messageId: this.messageId, from: this.phoneOf(who), to: this.school.number };
    await takeTurn(this.house, { kind: "text", text: { ...text, body, carrierAnswered } });
  }

  /** Any turn; what is due now leaves. */
  async takes(input: TurnInput): Promise<void> {
    await takeTurn(this.house, input);
    await this.ringDue("outgoing");
    await this.check();
  }

  /** The trainer's command and the code that it asks for. Gives the answer to the code. */
  async orders(command: string): Promise<string[]> {
    await this.says("trainer", command);
    return this.says("trainer", this.code);
  }

  async booked(...names: string[]): Promise<void> {
    for (const name of names) await this.says(name, `JOIN ${name}`);
  }

  async waiting(...names: string[]): Promise<void> {
    for (const name of names) await this.says(name, `MAYBE ${name}`);
  }

  /** Moves time to this moment of the week (`Sat 09:00`, `Sat 09:00:30`, `next Mon 12:00`) and rings all that is due on the way. */
  async at(when: string): Promise<void> {
    const until = momentOf(when);
    if (until < this.now) throw new Error(`${when} is over`);
    for (;;) {
      const [next] = this.ringsUntil(until);
      if (!next) break;
      this.now = Math.max(this.now, next.dueAt);
      await this.ring(next);
    }
    this.now = until;
    await this.check();
  }

  /** Moves time with a bell that keeps silent. */
  unrung(when: string): void {
    this.now = momentOf(when);
  }

  /** Rings what is due at this moment, texts first. */
  async ringDue(row?: Wakeup["row"]): Promise<void> {
    for (;;) {
      const [next] = this.ringsUntil(this.now).filter((one) => !row || one.row === row);
      if (!next) return;
      await this.ring(next);
    }
  }

  /** What is due and not rung yet, in the order in which it rings. */
  ringsUntil(until: Instant = this.now): Wakeup[] {
    return this.rings.dueBy(until);
  }

  /** The alarms that are set. */
  async alarms(): Promise<Wakeup[]> {
    const all = await this.store.wakeupsDue(Number.MAX_SAFE_INTEGER, 100);
    return all.filter((one) => one.row === "alarm");
  }

  /** The sweep's second half: what may or may not have been sent is looked up. */
  async looksUp(): Promise<void> {
    for (const id of await this.store.unclearTexts(this.now - lookUpAfterMs)) {
      await lookUpText(this.house, this.carrier, id);
    }
    await this.ringDue("outgoing");
    await this.check();
  }

  /** Ids of the texts that may or may not have left. */
  async unclear(): Promise<number[]> {
    return this.store.unclearTexts(this.now + 1);
  }

  /** Texts to somebody fare so from now on. */
  trouble(who: string, trouble: Trouble): void {
    this.carrier.trouble(this.phoneOf(who), trouble);
  }

  /** A delivery report on a text: `sent`, `delivered`, or the error's code. Without `createdAt` it doesn't say that. */
  async reports(
    { id, createdAt = null }: { id: number; createdAt?: Instant | null },
    news: "sent" | "delivered" | number,
  ): Promise<void> {
    const code = typeof news === "number" ? news : null;
    const status = typeof news === "number" ? "failed" : news;
    const { optedOut, badNumber } = twilioError(code);
    const what = { status, code, optedOut, badNumber } as const;
    const report = { id, createdAt, carrierId: `taken-${id}`, ...what };
    await this.takes({ kind: "report", report });
  }

  /** All that has left for somebody, in order. */
  async textsTo(who: string): Promise<Outgoing[]> {
    return (await this.texts()).filter((one) => one.to === this.phoneOf(who));
  }

  /** The last text to somebody. */
  async lastTo(who: string): Promise<Outgoing> {
    const last = (await this.textsTo(who)).at(-1);
    if (!last) throw new Error(`nothing was texted to ${who}`);
    return last;
  }

  async texts(): Promise<Outgoing[]> {
    const messages = await this.store.messages(this.schoolId);
    return messages.flatMap((one) => (one.direction === "out" ? [one.outgoing] : []));
  }

  /** Who got a text since this many had left, with its kind: `Gabi: ask-move`. */
  async toldSince(count: number): Promise<string[]> {
    const since = (await this.texts()).slice(count);
    return since.map((one) => `${this.nameOf(one.to)}: ${one.kind}`);
  }

  async record(date?: string): Promise<DayRecord> {
    const record = await this.store.dayRecord(this.classId, date);
    if (!record) throw new Error("there is no such day");
    return record;
  }

  /** The current day, or the one of this date. */
  async day(date?: string): Promise<Day> {
    return (await this.record(date)).day;
  }

  async ledger(date?: string): Promise<Fact[]> {
    return (await this.record(date)).ledger;
  }

  async person(who: string) {
    const { people } = await this.record();
    const person = [...people.values()].find((one) => one.phone === this.phoneOf(who));
    if (!person) throw new Error(`${who} is not on the day`);
    return person;
  }

  /** `10:30`, `waiting`, `out`; `?` after the time of a sibling agreed to. */
  async standing(who: string): Promise<string> {
    return standingIn(await this.record(), this.phoneOf(who));
  }

  /** Names of those with an open question. */
  async asked(): Promise<string[]> {
    const { day, people } = await this.record();
    const open = day.asks.filter((ask) => ask.outcome === "pending");
    const bookings = open.map((ask) => day.bookings[ask.booking - 1]);
    return bookings.map((one) => this.nameOf(people.get(one?.personId ?? 0)?.phone ?? ""));
  }

  phoneOf(who: string): string {
    const known = this.phones.get(who);
    if (known) return known;
    const phone = `+363011100${String(this.phones.size).padStart(2, "0")}`;
    this.phones.set(who, phone);
    return phone;
  }

  nameOf(phone: string): string {
    return [...this.phones].find(([, its]) => its === phone)?.[0] ?? phone;
  }

  /** Rings for this row, due or not. */
  async ring(wakeup: Wakeup): Promise<void> {
    this.rings.take(wakeup);
    if (wakeup.row === "outgoing")
      await sendText(this.house, this.carrier, wakeup.id, { limits: this.limits });
    else await takeTurn(this.house, { kind: "alarm", id: wakeup.id, version: wakeup.version });
  }

  private async check(): Promise<void> {
    checkPromises(await this.record(), await this.texts());
  }
}
