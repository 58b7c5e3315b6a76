/** Playing a scenario: the whole real program on a virtual clock, with people who answer as the file says. */
import type { Instant } from "../domain/times.ts";
import { phoneFinder } from "../settings/phones.ts";
import type {
  Carrier,
  DayRecord,
  DeliveryReport,
  MessageRecord,
  Store,
  Wakeup,
} from "../turns/ports.ts";
import { sendText } from "../turns/send-text.ts";
import { type House, takeTurn } from "../turns/take-turn.ts";
import { repliesTo } from "./replies.ts";
import type { Scenario, ScenarioEvent } from "./scenario.ts";

/** A carrier that can be told to fail, and says what became of its texts. */
export interface RehearsalCarrier extends Carrier {
  failFor(phone: string, code: number): void;
  works(phone: string): void;
  takeReports(): DeliveryReport[];
}

export type Played = { record: DayRecord; messages: MessageRecord[] };

/** Something that the file has happen. */
type Scripted =
  | { kind: "text"; at: Instant; from: string; says: string; pin: string | null }
  | Exclude<ScenarioEvent, { kind: "text" }>;

/** What the carrier answers where the file names no error: unreachable for now. */
const unreachableCode = 30003;

/** More events than any week could have: reaching it is a defect. */
const eventsMax = 100_000;

/**
 * Plays the scenario from the start of its week until its end on an empty store. Of what is due at one
 * instant, texts leave first, then people write, then the bot's own alarms ring.
 */
export async function play(
  scenario: Scenario,
  store: Store,
  carrier: RehearsalCarrier,
): Promise<Played> {
  const rehearsal = new Rehearsal(scenario, store, carrier);
  await rehearsal.open();
  for (let event = 0; event < eventsMax; event += 1) {
    if (!(await rehearsal.next())) return rehearsal.ended();
  }
  throw new Error("the rehearsal does not come to its end");
}

class Rehearsal {
  private readonly scenario: Scenario;
  private readonly store: Store;
  private readonly carrier: RehearsalCarrier;
  private readonly house: House;
  private readonly script: Scripted[];
  private readonly names: Map<string, string>;
  private now: Instant;
  private classId = 0;
  private schoolId = 0;
  /** Who has given their name already: nobody says it twice. */
  private readonly named = new Set<string>();
  private inbound = 0;
  private codes = 0;

  constructor(scenario: Scenario, store: Store, carrier: RehearsalCarrier) {
    this.scenario = scenario;
    this.store = store;
    this.carrier = carrier;
    this.script = scriptOf(scenario);
    this.names = new Map([...scenario.people].map(([name, phone]) => [phone, name]));
    this.now = scenario.startsAt;
    this.house = {
      store,
      bell: { set: async () => undefined },
      clock: { now: () => this.now },
      phones: phoneFinder,
      randomness: { code: () => this.nextCode() },
    };
  }

  async open(): Promise<void> {
    await this.store.install(this.scenario.school);
    const classes = await this.store.classes();
    const [first] = classes;
    if (!first) throw new Error("the scenario's school has no class");
    this.classId = first.rules.id;
    this.schoolId = first.school.id;
    for (const { rules } of classes) {
      await takeTurn(this.house, { kind: "class", classId: rules.id });
    }
  }

  /** Carries out the earliest thing that is due; false at the end. */
  async next(): Promise<boolean> {
    const due = await this.store.wakeupsDue(this.scenario.until, 100);
    const wakeup = due.find((one) => one.row === "outgoing" && one.dueAt <= this.now) ?? due[0];
    const scripted = this.script[0];
    if (wakeup && (!scripted || comesFirst(wakeup, scripted, this.now))) {
      this.now = Math.max(this.now, wakeup.dueAt);
      await this.wake(wakeup);
      return true;
    }
    if (!scripted || scripted.at > this.scenario.until) return false;
    this.script.shift();
    this.now = Math.max(this.now, scripted.at);
    await this.act(scripted);
    return true;
  }

  async ended(): Promise<Played> {
    this.now = this.scenario.until;
    const record = await this.store.dayRecord(this.classId, this.scenario.date);
    if (!record) throw new Error(`no training day on ${this.scenario.date}`);
    return { record, messages: await this.store.messages(this.schoolId) };
  }

  private async wake(wakeup: Wakeup): Promise<void> {
    if (wakeup.row === "alarm") {
      await takeTurn(this.house, { kind: "alarm", id: wakeup.id, version: wakeup.version });
      return;
    }
    await sendText(this.house, this.carrier, wakeup.id);
    for (const report of this.carrier.takeReports()) {
      await takeTurn(this.house, { kind: "report", report });
    }
    await this.planReplies(wakeup.id);
  }

  /** A question that has left is answered as the file says. */
  private async planReplies(textId: number): Promise<void> {
    const messages = await this.store.messages(this.schoolId);
    const reply = repliesTo(this.scenario, this.names, messages, textId);
    if (reply) this.insert({ kind: "text", ...reply, pin: null });
  }

  private async act(scripted: Scripted): Promise<void> {
    switch (scripted.kind) {
      case "undelivered":
        this.carrier.failFor(this.phoneOf(scripted.to), scripted.code ?? unreachableCode);
        return;
      case "works":
        this.carrier.works(this.phoneOf(scripted.to));
        return;
      case "text":
        await this.text(scripted.from, scripted.says);
        if (scripted.from !== "trainer") await this.giveName(scripted.from);
        if (scripted.pin !== null) await this.text("trainer", `PIN ${scripted.pin}`);
    }
  }

  /** The trainer's codes are answered by themselves. */
  private async text(from: string, says: string): Promise<void> {
    this.inbound += 1;
    const messageId = `rehearsal-${this.inbound}`;
    const { number } = this.scenario.school;
    const text = {
      messageId,
      from: this.phoneOf(from),
      to: number,
      body: says,
      carrierAnswered: false,
    };
    await takeTurn(this.house, { kind: "text", text });
    if (from !== "trainer") return;
    const code = await this.codeIn(messageId);
    if (code) await this.text("trainer", code);
  }

  /** The code in the answer to a text of the trainer's. */
  private async codeIn(messageId: string): Promise<string | null> {
    await this.sendDue();
    const messages = await this.store.messages(this.schoolId);
    const answer = messages.find(
      (one) => one.direction === "out" && one.outgoing.cause === `reply/${messageId}`,
    );
    if (answer?.direction !== "out") return null;
    return /\b\d{4}\b/.exec(answer.outgoing.body)?.[0] ?? null;
  }

  private async sendDue(): Promise<void> {
    const due = await this.store.wakeupsDue(this.now, 100);
    for (const wakeup of due.filter((one) => one.row === "outgoing")) await this.wake(wakeup);
  }

  /** Whoever is asked for a name gives it, unless the file has them write more themselves. */
  private async giveName(name: string): Promise<void> {
    const record = await this.store.dayRecord(this.classId);
    const phone = this.phoneOf(name);
    const person = [...(record?.people.values() ?? [])].find((one) => one.phone === phone);
    if (person?.session.state !== "awaiting-name" || this.named.has(name)) return;
    this.named.add(name);
    if (this.script.some((one) => one.kind === "text" && one.from === name)) return;
    this.insert({ kind: "text", at: this.now, from: name, says: name, pin: null });
  }

  private insert(scripted: Scripted): void {
    const later = this.script.findIndex((one) => one.at > scripted.at);
    this.script.splice(later < 0 ? this.script.length : later, 0, scripted);
  }

  private phoneOf(name: string): string {
    if (name === "trainer") return this.scenario.school.trainer.phone;
    const phone = this.scenario.people.get(name);
    if (!phone) throw new Error(`${name} is not in the scenario`);
    return phone;
  }

  /** Predictable here, so that a rehearsal gives the same transcript every time. */
  private nextCode(): string {
    this.codes += 1;
    return String(1000 + ((this.codes * 2741) % 9000));
  }
}

function comesFirst(wakeup: Wakeup, scripted: Scripted, now: Instant): boolean {
  const dueAt = Math.max(wakeup.dueAt, now);
  const writtenAt = Math.max(scripted.at, now);
  return wakeup.row === "outgoing" ? dueAt <= writtenAt : dueAt < writtenAt;
}

/** Where a school has several classes, those who sign up say that it is the first. */
function classSuffix({ school: { classes } }: Scenario): string {
  const [first, second] = classes;
  return first && second ? ` ${first.name}` : "";
}

function scriptOf(scenario: Scenario): Scripted[] {
  const signUps = scenario.signUps.map((one): Scripted => {
    const places = one.places === 1 ? "" : ` ${one.places}`;
    const says = `${one.word} ${one.name}${places}${classSuffix(scenario)}`;
    return { kind: "text", at: one.at, from: one.name, says, pin: one.pinned ? one.name : null };
  });
  const events = scenario.events.map((event): Scripted => {
    return event.kind === "text" ? { ...event, pin: null } : event;
  });
  return [...signUps, ...events].sort((a, b) => a.at - b.at);
}
