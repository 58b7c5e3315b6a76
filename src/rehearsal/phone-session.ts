/** A session on phones that people type on: the program on a virtual clock, and a record of what was done to it. */
import type { Session as Conversation } from "../conversations/people.ts";
import type { Instant } from "../domain/times.ts";
import type { Pages } from "../turns/pages.ts";
import type { DayRecord, MessageRecord, SchoolSettings, Store, Wakeup } from "../turns/ports.ts";
import type { Listed } from "./phone-book.ts";
import type { Act, PhoneText } from "./save.ts";
import { trainerName } from "./scenario-keys.ts";
import { type Ground, VirtualHouse } from "./virtual-house.ts";

/** More rings than the longest wait could have: reaching it is a defect. */
const ringsMax = 100_000;

export class PhoneSession {
  /** What was done, in its order. */
  readonly acts: Act[] = [];
  private readonly store: Store;
  private readonly house: VirtualHouse;
  private readonly show: (message: MessageRecord) => Promise<void>;
  private schoolId = 0;
  private shown = 0;
  /** When the bot's own alarms rang last. */
  private rangAt: Instant | null = null;

  /** `show` is called with every text that came in or left, in order. */
  constructor(
    school: SchoolSettings,
    startsAt: Instant,
    ground: Ground,
    show: (message: MessageRecord) => Promise<void>,
  ) {
    this.store = ground.store;
    this.house = new VirtualHouse(school, startsAt, ground);
    this.show = show;
  }

  get now(): Instant {
    return this.house.now;
  }

  /** What links in its texts open; what is said there is no act of anybody's phone. */
  get pages(): Pages {
    return this.house.pages;
  }

  /** Opens the classes' days. */
  async open(): Promise<void> {
    const { schoolId } = await this.house.open();
    this.schoolId = schoolId;
  }

  /** Everything that is due until then, each at its time; then it is then. */
  async wait(until: Instant): Promise<void> {
    for (let rings = 0; rings < ringsMax; rings += 1) {
      const wakeup = await this.nextDue(until);
      if (!wakeup) return this.house.moveTo(until);
      await this.ring(wakeup);
    }
    throw new Error("the wait does not come to its end");
  }

  /** What is due next, then or before. */
  nextDue(until: Instant): Promise<Wakeup | undefined> {
    return this.house.firstDue(until);
  }

  /** Carries out what is due next. */
  async ring(wakeup: Wakeup): Promise<void> {
    await this.house.ring(wakeup);
    if (wakeup.row === "alarm") this.rangAt = this.now;
    await this.showNew();
  }

  /** Then it is then: for when nothing is due before. */
  moveTo(at: Instant): void {
    this.house.moveTo(at);
  }

  async text({ name, phone }: Listed, says: string): Promise<void> {
    await this.letAlarmsPass();
    const before = await this.conversationWith(phone);
    await this.house.hear(phone, says);
    const after = await this.conversationWith(phone);
    const codes = name === trainerName ? codesIn(before, after, says, this.now) : noCodes;
    const leavesNameless = after.state === "awaiting-name";
    this.acts.push({ kind: "text", at: this.now, from: name, says, ...codes, leavesNameless });
    await this.showNew();
    await this.wait(this.now);
  }

  /** From now on no text to them is delivered; `code` is the carrier's error. */
  async fail({ name, phone }: Listed, code: number | null): Promise<void> {
    await this.letAlarmsPass();
    this.house.fail(phone, code);
    this.acts.push({ kind: "undelivered", at: this.now, to: name, code });
  }

  /** From now on texts to them are delivered again. */
  async mend({ name, phone }: Listed): Promise<void> {
    await this.letAlarmsPass();
    this.house.mend(phone);
    this.acts.push({ kind: "works", at: this.now, to: name });
  }

  /** The current day of each class. */
  async records(): Promise<DayRecord[]> {
    const classes = await this.store.classes();
    const records = classes.map(({ rules }) => this.store.dayRecord(rules.id));
    return (await Promise.all(records)).filter((record) => record !== null);
  }

  messages(): Promise<MessageRecord[]> {
    return this.store.messages(this.schoolId);
  }

  close(): Promise<void> {
    return this.store.close();
  }

  /**
   * In a rehearsal people write before alarms of the same instant ring. So that this session can be one, they write a
   * second later here when the alarms have rung.
   */
  private async letAlarmsPass(): Promise<void> {
    while (this.rangAt === this.now) await this.wait(this.now + 1000);
  }

  private async showNew(): Promise<void> {
    const messages = (await this.messages()).slice(this.shown);
    this.shown += messages.length;
    for (const message of messages) await this.show(message);
  }

  private async conversationWith(phone: string): Promise<Conversation> {
    const person = await this.house.personWith(phone);
    return person?.session ?? { state: "resting" };
  }
}

const noCodes: Pick<PhoneText, "given" | "confirms"> = { given: null, confirms: null };

/** Which code the trainer's text got, and whether it was one itself that was right. */
function codesIn(
  before: Conversation,
  after: Conversation,
  says: string,
  now: Instant,
): Pick<PhoneText, "given" | "confirms"> {
  const had = before.state === "awaiting-code" ? before : null;
  const has = after.state === "awaiting-code" ? after : null;
  if (has) return { given: has.code === had?.code ? null : has.code, confirms: null };
  const typed = had !== null && says.split(/\D+/).includes(had.code);
  if (!typed || now >= had.expiresAt) return noCodes;
  return { given: null, confirms: { code: had.code, command: had.command.name } };
}
