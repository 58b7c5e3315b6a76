/** Playing a scenario: the whole real program on a virtual clock, with people who answer as the file says. */
import { isTeamPhone } from "../domain/settings.ts";
import type { DayRecord, MessageRecord, Store, Wakeup } from "../turns/ports.ts";
import { repliesTo } from "./replies.ts";
import type { Scenario } from "./scenario.ts";
import { Script, type Scripted } from "./script.ts";
import { type RehearsalCarrier, VirtualHouse } from "./virtual-house.ts";

export type Played = { record: DayRecord; messages: MessageRecord[] };

/** More events than any week could have: reaching it is a defect. */
const eventsMax = 100_000;

/** Plays the scenario from the start of its week until its end on an empty store. */
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
  private readonly house: VirtualHouse;
  private readonly script: Script;
  private readonly names: Map<string, string>;
  private classId = 0;
  private schoolId = 0;
  /** Who has given their name already: nobody says it twice. */
  private readonly named = new Set<string>();

  constructor(scenario: Scenario, store: Store, carrier: RehearsalCarrier) {
    this.scenario = scenario;
    this.store = store;
    // Nobody is there who could open a page.
    const ground = { store, carrier, links: { publicUrl: null, key: "" } };
    this.house = new VirtualHouse(scenario.school, scenario.startsAt, ground);
    this.script = new Script(scenario);
    this.names = new Map([...scenario.people].map(([name, phone]) => [phone, name]));
  }

  async open(): Promise<void> {
    const { classId, schoolId } = await this.house.open();
    this.classId = classId;
    this.schoolId = schoolId;
  }

  /** Carries out the earliest thing that is due; false at the end. */
  async next(): Promise<boolean> {
    const { until } = this.scenario;
    const wakeup = await this.house.firstDue(until);
    const scripted = this.script.takeNext(until, this.house.now, wakeup);
    if (scripted) {
      this.house.moveTo(scripted.at);
      await this.act(scripted);
    } else if (wakeup) await this.wake(wakeup);
    return scripted !== null || wakeup !== undefined;
  }

  async ended(): Promise<Played> {
    const record = await this.store.dayRecord(this.classId, this.scenario.date);
    if (!record) throw new Error(`no training day on ${this.scenario.date}`);
    return { record, messages: await this.store.messages(this.schoolId) };
  }

  private async wake(wakeup: Wakeup): Promise<void> {
    await this.house.ring(wakeup);
    if (wakeup.row === "outgoing") await this.planReplies(wakeup.id);
  }

  /** A question that has left is answered as the file says. */
  private async planReplies(textId: number): Promise<void> {
    const messages = await this.store.messages(this.schoolId);
    const reply = repliesTo(this.scenario, this.names, messages, textId);
    if (reply) this.script.insert({ kind: "text", ...reply, pin: null });
  }

  private async act(scripted: Scripted): Promise<void> {
    switch (scripted.kind) {
      case "undelivered":
        this.house.fail(this.phoneOf(scripted.to), scripted.code);
        return;
      case "works":
        this.house.mend(this.phoneOf(scripted.to));
        return;
      case "text":
        await this.text(scripted.from, scripted.says);
        if (scripted.from !== "trainer") await this.giveName(scripted.from);
        if (scripted.pin !== null) await this.text("trainer", `PIN ${scripted.pin}`);
    }
  }

  /** The trainer's codes, and an assistant's, are answered by themselves. */
  private async text(from: string, says: string): Promise<void> {
    const phone = this.phoneOf(from);
    const messageId = await this.house.hear(phone, says);
    if (!isTeamPhone(this.scenario.school, phone)) return;
    const code = await this.codeIn(messageId);
    if (code) await this.text(from, code);
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
    for (const wakeup of await this.house.textsDue()) await this.wake(wakeup);
  }

  /** Whoever is asked for a name gives it, unless the file has them write more themselves. */
  private async giveName(name: string): Promise<void> {
    const person = await this.house.personWith(this.phoneOf(name));
    if (person?.session.state !== "awaiting-name" || this.named.has(name)) return;
    this.named.add(name);
    if (this.script.hasTextFrom(name)) return;
    this.script.insert({ kind: "text", at: this.house.now, from: name, says: name, pin: null });
  }

  private phoneOf(name: string): string {
    if (name === "trainer") return this.scenario.school.trainer.phone;
    const phone = this.scenario.people.get(name);
    if (!phone) throw new Error(`${name} is not in the scenario`);
    return phone;
  }
}
