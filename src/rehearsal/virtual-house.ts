/** The whole program on a virtual clock and a carrier without a network: what rehearsals and the terminal phone play on. */
import { type Person, personWith } from "../conversations/people.ts";
import type { Instant } from "../domain/times.ts";
import { phoneFinder } from "../settings/phones.ts";
import { pageLinks } from "../turns/page-links.ts";
import { type Pages, pagesOf } from "../turns/pages.ts";
import type { Carrier, DeliveryReport, SchoolSettings, Store, Wakeup } from "../turns/ports.ts";
import { sendText } from "../turns/send-text.ts";
import { type House, takeTurn } from "../turns/take-turn.ts";

/** A carrier that can be told to fail, and says what became of its texts. */
export interface RehearsalCarrier extends Carrier {
  failFor(phone: string, code: number): void;
  works(phone: string): void;
  takeReports(): DeliveryReport[];
}

/**
 * What a house stands on: a store, empty at first, and the carrier; and how links to its pages are made: where people
 * reach them (null: nowhere, so nobody gets a link) and what signs them, in hex.
 */
export type Ground = {
  store: Store;
  carrier: RehearsalCarrier;
  links: { publicUrl: string | null; key: string };
};

/** What the carrier answers where nobody names an error: unreachable for now. */
const unreachableCode = 30003;

/** One school on an empty store; nothing happens in it but what is called here. */
export class VirtualHouse {
  private readonly school: SchoolSettings;
  private readonly store: Store;
  private readonly carrier: RehearsalCarrier;
  private readonly house: House;
  /** What its links open. */
  readonly pages: Pages;
  private time: Instant;
  private classId = 0;
  private inbound = 0;
  private codes = 0;

  constructor(school: SchoolSettings, startsAt: Instant, { store, carrier, links }: Ground) {
    this.school = school;
    this.store = store;
    this.carrier = carrier;
    this.time = startsAt;
    this.house = {
      store,
      bell: { set: async () => undefined },
      clock: { now: () => this.time },
      phones: phoneFinder,
      randomness: { code: () => this.nextCode() },
      linkTo: pageLinks(links.publicUrl, links.key),
    };
    this.pages = pagesOf(this.house, links.key);
  }

  get now(): Instant {
    return this.time;
  }

  /** Never back. */
  moveTo(at: Instant): void {
    this.time = Math.max(this.time, at);
  }

  /** Installs the school and opens a day of each class. Gives the first class's id and the school's. */
  async open(): Promise<{ classId: number; schoolId: number }> {
    await this.store.install(this.school);
    const classes = await this.store.classes();
    const [first] = classes;
    if (!first) throw new Error("a school has a class");
    for (const { rules } of classes) {
      await takeTurn(this.house, { kind: "class", classId: rules.id });
    }
    this.classId = first.rules.id;
    return { classId: this.classId, schoolId: first.school.id };
  }

  /** What is next until then: texts that may leave now come first. */
  async firstDue(until: Instant): Promise<Wakeup | undefined> {
    const due = await this.store.wakeupsDue(until, 100);
    return due.find((one) => one.row === "outgoing" && one.dueAt <= this.time) ?? due[0];
  }

  /** The texts that may leave now. */
  async textsDue(): Promise<Wakeup[]> {
    const due = await this.store.wakeupsDue(this.time, 100);
    return due.filter((one) => one.row === "outgoing");
  }

  /** Carries out what is due at its time; the carrier reports at once on what it was given. */
  async ring(wakeup: Wakeup): Promise<void> {
    this.moveTo(wakeup.dueAt);
    if (wakeup.row === "alarm") {
      await takeTurn(this.house, { kind: "alarm", id: wakeup.id, version: wakeup.version });
      return;
    }
    await sendText(this.house, this.carrier, wakeup.id);
    for (const report of this.carrier.takeReports()) {
      await takeTurn(this.house, { kind: "report", report });
    }
  }

  /** Somebody with this phone (E.164) texts the school. Gives the id of the message. */
  async hear(from: string, body: string): Promise<string> {
    this.inbound += 1;
    const messageId = `rehearsal-${this.inbound}`;
    const text = { messageId, from, to: this.school.number, body, carrierAnswered: false };
    await takeTurn(this.house, { kind: "text", text });
    return messageId;
  }

  /** Whoever has this phone on the current day of the first class; the trainer always. */
  async personWith(phone: string): Promise<Person | undefined> {
    const record = await this.store.dayRecord(this.classId);
    return record ? personWith(record.people, phone) : undefined;
  }

  /** From now on no text to this phone is delivered; `code` is the carrier's error. */
  fail(phone: string, code: number | null): void {
    this.carrier.failFor(phone, code ?? unreachableCode);
  }

  /** From now on texts to this phone are delivered again. */
  mend(phone: string): void {
    this.carrier.works(phone);
  }

  /** Predictable here, so that what is played gives the same transcript every time. */
  private nextCode(): string {
    this.codes += 1;
    return String(1000 + ((this.codes * 2741) % 9000));
  }
}
