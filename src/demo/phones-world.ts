/** The phones as several people look at them at once: the scene that is open, its clock, and one thing after another. */
import type { Language } from "../domain/settings.ts";
import type { Ground } from "../rehearsal/virtual-house.ts";
import type { OpenedPage, Pages } from "../turns/pages.ts";
import { Phones, type Wall } from "./phones.ts";
import { type SceneName, sceneOf } from "./scenes.ts";

/** `speed`: virtual seconds a second. */
export type PhonesLook = Wall & {
  scene: SceneName;
  language: Language;
  /** Counts the scenes that were opened. */
  opening: number;
  isPlaying: boolean;
  speed: number;
  answersByItself: boolean;
};

/** A Saturday's walk takes about an hour and a half: at this speed, as many seconds as it has minutes. */
const usualSpeed = 60;
/** Whatever held us up, the clock doesn't leap by more than this much of real time. */
const leapMaxMs = 1_000;

type Stage = { phones: Phones; scene: SceneName; language: Language; opening: number };

/** `open` a scene first; `close` it all. */
export class PhonesWorld {
  private readonly openGround: () => Ground;
  private readonly listeners = new Set<() => void>();
  private stage: Stage | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private isBusy = false;
  private isPlaying = false;
  private speed = usualSpeed;
  private hasEnded = false;
  /** Virtual time that has passed and isn't a full second yet. */
  private owedMs = 0;
  private version = 0;
  /** Pages that were opened, each with the opening of the scene that it is of. */
  private readonly openedIn = new WeakMap<OpenedPage, number>();

  /** `openGround`: an empty store and a carrier, for each scene that is opened. */
  constructor(openGround: () => Ground) {
    this.openGround = openGround;
  }

  /** Whatever changes from now on: the clock, too. */
  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Another one after every change. */
  get mark(): string {
    return String(this.version);
  }

  /** From its beginning, the clock standing still, set to its usual speed. */
  open(scene: SceneName, language: Language): Promise<void> {
    return this.next(async () => {
      const phones = new Phones(sceneOf(scene, language), this.openGround());
      await phones.open();
      const before = this.stage;
      this.stage = { phones, scene, language, opening: (before?.opening ?? 0) + 1 };
      this.isPlaying = false;
      this.speed = usualSpeed;
      this.hasEnded = false;
      this.owedMs = 0;
      await before?.phones.close();
    });
  }

  /** What is there now. */
  look(): Promise<PhonesLook> {
    return this.reading(async ({ phones, scene, language, opening }) => {
      const wall = await phones.look();
      const { isPlaying, speed } = this;
      const { answersByItself } = phones;
      return { ...wall, scene, language, opening, isPlaying, speed, answersByItself };
    });
  }

  /** What links in the open scene's texts open. */
  get pages(): Pages {
    return {
      open: (page, token) =>
        this.reading(async ({ phones, opening }) => {
          const found = await phones.pages.open(page, token);
          const opened = found && { ...found, pace: this.pace };
          if (opened) this.openedIn.set(opened, opening);
          return opened;
        }),
      mark: (opened) =>
        this.reading(async ({ phones }) => `${await phones.pages.mark(opened)} ${this.pace}`),
      pathTo: (opened, page) => this.opened.phones.pages.pathTo(opened, page),
      say: (opened, once, says) => {
        return this.typing(
          (phones) => phones.pages.say(opened, once, says),
          this.openedIn.get(opened),
        );
      },
    };
  }

  /** Of this, and of what follows: with `opening` it is only done while that one is on. */
  play(speed = this.speed, opening?: number): Promise<void> {
    return this.alone(async () => {
      this.isPlaying = true;
      this.speed = speed;
    }, opening);
  }

  pause(opening?: number): Promise<void> {
    return this.alone(async () => {
      this.isPlaying = false;
    }, opening);
  }

  /** So much real time has passed: while it plays, virtual time follows. */
  async tick(elapsedMs: number): Promise<void> {
    if (!this.isPlaying) return;
    this.owedMs += Math.min(elapsedMs, leapMaxMs) * this.speed;
    if (this.owedMs < 1000 || this.isBusy) return;
    await this.alone(async ({ phones }) => {
      // What was asked for before this may have stopped it.
      if (!this.isPlaying) {
        this.owedMs = 0;
        return;
      }
      const wholeMs = Math.floor(this.owedMs / 1000) * 1000;
      this.owedMs -= wholeMs;
      await phones.advanceTo(phones.now + wholeMs);
      await this.stopAtTheEnd(phones);
    });
  }

  advance(ms: number, opening?: number): Promise<void> {
    return this.alone(({ phones }) => phones.advanceTo(phones.now + ms), opening);
  }

  toNextDeadline(opening?: number): Promise<void> {
    return this.alone(({ phones }) => phones.toNextDeadline(), opening);
  }

  /** Where it gets the trainer a code, the clock stops: played on, five of its minutes would be over in no time. */
  text(phone: string, says: string, opening?: number): Promise<void> {
    return this.typing((phones) => phones.text(phone, says), opening);
  }

  letAnswer(byItself: boolean, opening?: number): Promise<void> {
    return this.alone(async ({ phones }) => {
      phones.answersByItself = byItself;
    }, opening);
  }

  /** What happened so far as a rehearsal file. */
  async save(): Promise<string> {
    await this.queue;
    return this.opened.phones.save();
  }

  async close(): Promise<void> {
    this.isPlaying = false;
    await this.queue;
    await this.stage?.phones.close();
    this.stage = null;
  }

  /** Once: whoever plays on after that wants to see more. */
  private async stopAtTheEnd(phones: Phones): Promise<void> {
    if (this.hasEnded || !(await phones.look()).isOver) return;
    this.hasEnded = true;
    this.isPlaying = false;
  }

  /** Virtual seconds a second, now. */
  private get pace(): number {
    return this.isPlaying ? this.speed : 0;
  }

  private get opened(): Stage {
    if (!this.stage) throw new Error("no scene is open");
    return this.stage;
  }

  private typing(type: (phones: Phones) => Promise<void>, opening?: number): Promise<void> {
    return this.alone(async ({ phones }) => {
      await type(phones);
      if ((await phones.look()).awaitsCode) this.isPlaying = false;
    }, opening);
  }

  /** Once all that was asked for before is done. */
  private reading<T>(read: (stage: Stage) => Promise<T>): Promise<T> {
    const done = this.queue.then(() => read(this.opened));
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** On what is open when it is its turn; nothing if that is another opening than it is meant for. */
  private alone(work: (stage: Stage) => Promise<void>, opening?: number): Promise<void> {
    return this.next(async () => {
      const stage = this.opened;
      if (opening === undefined || opening === stage.opening) await work(stage);
    });
  }

  /** After all that was asked for before; a failure is whose who asked. */
  private next(work: () => Promise<void>): Promise<void> {
    const done = this.queue.then(async () => {
      this.isBusy = true;
      try {
        await work();
      } finally {
        this.isBusy = false;
        this.version += 1;
        for (const listener of this.listeners) listener();
      }
    });
    this.queue = done.catch(() => undefined);
    return done;
  }
}
