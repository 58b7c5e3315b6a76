/**
 * The terminal phone: whoever types is one of the people, and sees what the bot texts to any of them. Time stands
 * still between two lines, and passes when told to.
 */
import { z } from "zod";
import { nameKey } from "../conversations/names.ts";
import type { Person } from "../conversations/people.ts";
import { lastStart, rootOf } from "../domain/day.ts";
import { AppError } from "../domain/errors.ts";
import { type Instant, localDate, localTime } from "../domain/times.ts";
import { parseSchool, type SchoolFile } from "../settings/school-file.ts";
import { parseYaml } from "../settings/yaml-file.ts";
import type { DayRecord, MessageRecord, SchoolSettings } from "../turns/ports.ts";
import { type Listed, PhoneBook } from "./phone-book.ts";
import { help, type PhoneLine, readPhoneLine } from "./phone-lines.ts";
import { PhoneSession } from "./phone-session.ts";
import { nextMoment, shownTime } from "./phone-times.ts";
import { rehearsalOf } from "./save.ts";
import { comparePlayed } from "./save-check.ts";
import { writeFile } from "./save-file.ts";
import { parseScenario } from "./scenario.ts";
import { trainerName } from "./scenario-keys.ts";
import { namesShown, paperLines, printedLine, textLine } from "./transcript.ts";
import type { Ground } from "./virtual-house.ts";

export type PhoneSetting = {
  /** Empty text: Juli's defaults. */
  schoolFile: SchoolFile;
  startsAt: Instant;
  /** Who types first. */
  as: string;
  /** An empty store and a carrier: called for the session and for each file saved. */
  openGround(): Ground;
  print(text: string): void;
  /** Show what was typed, too: where no terminal does. */
  echoes: boolean;
};

/** A phone: `open` it, `type` lines until that gives false, `close` it. */
export class Phone {
  private readonly setting: PhoneSetting;
  private readonly school: SchoolSettings;
  private readonly book: PhoneBook;
  private readonly session: PhoneSession;
  private speaker: Listed;
  private dateAbove = "";

  constructor(setting: PhoneSetting) {
    this.setting = setting;
    this.school = parseSchool(setting.schoolFile.text, setting.schoolFile.name);
    this.book = new PhoneBook(this.school);
    this.speaker = this.trainer;
    this.session = new PhoneSession(this.school, setting.startsAt, setting.openGround(), (text) =>
      this.show(text),
    );
  }

  /** Who types and when it is. */
  get prompt(): string {
    return `${this.speaker.name} ${localTime(this.session.now, this.school.timezone)}> `;
  }

  /** Throws AppError `invalid` when whoever types first has no name that a person could have. */
  async open(): Promise<void> {
    const first = readPhoneLine(`/as ${this.setting.as}`);
    if (first.kind !== "as") {
      throw new AppError(
        "invalid",
        `--as: ${first.kind === "wrong" ? first.message : "write a name"}`,
      );
    }
    await this.session.open();
    const records = await this.session.records();
    const { name, number } = this.school;
    this.print(`${name}, ${number}. ${this.clockText()}`);
    for (const record of records) this.print(signUpText(record, this.school.timezone));
    await this.be(first.name);
    this.print("What you type is texted to the bot; /help shows what else there is.");
    await this.session.wait(this.session.now);
  }

  /** Carries one line out; false when that was to hang up. */
  async type(line: string): Promise<boolean> {
    const read = readPhoneLine(line);
    try {
      await this.carryOut(read);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.print(error.message);
    }
    return read.kind !== "quit";
  }

  async close(): Promise<void> {
    await this.session.close();
  }

  private async carryOut(line: PhoneLine): Promise<void> {
    switch (line.kind) {
      case "text":
        return this.session.text(this.speaker, line.body);
      case "as":
        return this.be(line.name);
      case "wait":
        return this.wait(this.session.now + line.ms);
      case "wait-until":
        return this.wait(nextMoment(this.session.now, line.moment, this.school.timezone));
      case "undelivered":
        await this.session.fail(await this.known(line.name), line.code);
        return this.print(`No text reaches ${line.name} from now on.`);
      case "works":
        await this.session.mend(await this.known(line.name));
        return this.print(`Texts reach ${line.name} again.`);
      case "paper":
        return this.printPapers();
      case "people":
        return this.printPeople();
      case "save":
        return this.save(line.file, line.overwrites);
      case "help":
        return this.print(help);
      case "wrong":
        return this.print(line.message);
      case "quit":
      case "nothing":
    }
  }

  private async be(name: string): Promise<void> {
    const others = await this.peopleKnown();
    this.speaker =
      (await this.find(name)) ??
      this.book.makeUp(
        name,
        others.map(({ phone }) => phone),
      );
    const { name: known, phone } = this.speaker;
    const who = known === trainerName ? `${this.school.trainer.name}, the trainer` : known;
    this.print(`You are ${who}, ${phone}.`);
  }

  private async wait(until: Instant): Promise<void> {
    await this.session.wait(until);
    this.print(this.clockText());
  }

  private async printPapers(): Promise<void> {
    for (const record of await this.session.records()) {
      this.print(paperLines(record, this.session.now).join("\n"));
    }
  }

  private async printPeople(): Promise<void> {
    const { trainer, number } = this.school;
    for (const person of await this.peopleKnown()) this.learn(person);
    const listed = [[`${trainer.name} (trainer)`, trainer.phone], ...this.book.entries];
    for (const [name = "", phone] of [...listed, ["the bot", number]]) {
      this.print(`  ${name.padEnd(this.whoWidth)}  ${phone}`);
    }
  }

  private async save(file: string, overwrites: boolean): Promise<void> {
    const { schoolFile, startsAt } = this.setting;
    const { acts, now } = this.session;
    const anyMap = z.record(z.string(), z.unknown());
    const { text, count, notes } = rehearsalOf({
      title: `On the phone from ${shownTime(startsAt, this.school.timezone)}`,
      command: "backwalk phone",
      school: this.school,
      schoolKeys: parseYaml(schoolFile.text, schoolFile.name, () => anyMap),
      now,
      people: this.book.entries,
      acts,
    });
    const scenario = parseScenario(text, file);
    writeFile(file, text, { overwrites });
    this.print(`Saved to ${file}: ${count === 1 ? "1 event" : `${count} events`}.`);
    for (const note of notes) this.print(`  ${note}`);
    const messages = await this.session.messages();
    this.print(await comparePlayed(scenario, messages, this.setting.openGround));
  }

  /** Somebody whom the carrier's trouble is about. */
  private async known(name: string): Promise<Listed> {
    const found = await this.find(name);
    if (found) return found;
    throw new AppError("not-found", `nobody here is called ${name}; /people shows who there is`);
  }

  /** Also whoever the bot alone knows by this name, from the trainer's ADD; the trainer, unless a namesake is there. */
  private async find(name: string): Promise<Listed | undefined> {
    if (name === trainerName) return this.trainer;
    const listed = this.book.find(name);
    if (listed) return listed;
    const people = await this.peopleKnown();
    const isIt = (one: { name: string | null }): boolean =>
      one.name !== null && nameKey(one.name) === nameKey(name);
    const person = people.find(isIt);
    return (person && this.learn(person)) ?? (isIt(this.school.trainer) ? this.trainer : undefined);
  }

  private learn({ name, phone }: Person): Listed | undefined {
    if (name === null || this.book.has(phone)) return undefined;
    return this.book.learn(name, phone);
  }

  /** Everybody but the trainer whom the bot knows from the current days. */
  private async peopleKnown(): Promise<Person[]> {
    const records = await this.session.records();
    const people = records.flatMap((record) => [...record.people.values()]);
    return people.filter(({ phone }) => phone !== this.school.trainer.phone);
  }

  private async show(message: MessageRecord): Promise<void> {
    if (message.direction === "in" && !this.setting.echoes) return;
    for (const person of await this.peopleKnown()) {
      if (person.id === message.personId) this.learn(person);
    }
    const { school, dateAbove, whoWidth } = this;
    const names = namesShown(this.book.entries, school);
    const printed = printedLine(textLine(message, names), { school, whoWidth, dateAbove });
    this.dateAbove = localDate(message.at, school.timezone);
    this.print(printed.join("\n"));
  }

  private get whoWidth(): number {
    const names = namesShown(this.book.entries, this.school).values();
    return Math.max(...[...names].map((name) => name.length));
  }

  private get trainer(): Listed {
    return { name: trainerName, phone: this.school.trainer.phone };
  }

  private clockText(): string {
    return `It is ${shownTime(this.session.now, this.school.timezone)}.`;
  }

  private print(text: string): void {
    this.setting.print(text);
  }
}

function signUpText({ day, rules }: DayRecord, zone: string): string {
  const what = `${rules.name}, ${shownTime(rootOf(day).startsAt, zone)}`;
  if (day.phase === "open") {
    return `${what}: sign-up closes on ${shownTime(day.times.signupClosesAt, zone)}.`;
  }
  const [weekday = "", , clock = ""] = shownTime(lastStart(day), zone).split(" ");
  const advice = `/wait until ${weekday} ${clock} leads to the next one`;
  return `${what}: sign-up has closed; ${advice}.`;
}
