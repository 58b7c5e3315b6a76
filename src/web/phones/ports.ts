/** What the phones' page needs of the world that it shows. */
import type { Language } from "../../domain/settings.ts";
import type { Instant } from "../../domain/times.ts";
import type { DayRecord, MessageRecord } from "../../turns/ports.ts";

/** In the order in which they are offered. */
export const sceneNames = [
  "typical-saturday",
  "everyone-silent",
  "two-siblings",
  "freed-place",
] as const;
export type SceneName = (typeof sceneNames)[number];

export type PhonesLook = {
  scene: SceneName;
  language: Language;
  /** Counts the scenes that were opened. */
  opening: number;
  now: Instant;
  isPlaying: boolean;
  /** Virtual seconds a second. */
  speed: number;
  /** Do its people text by themselves? */
  answersByItself: boolean;
  /** What the scene shows has been seen. */
  isOver: boolean;
  /** The trainer has been given a code and can still send it. */
  awaitsCode: boolean;
  record: DayRecord;
  /** All that was texted, in order. */
  messages: readonly MessageRecord[];
  /** Everybody but the trainer. */
  people: readonly { name: string; phone: string }[];
  /** E.164: phones for which somebody has texted, so that their owners don't text by themselves any more. */
  taken: ReadonlySet<string>;
};

export type PhonesWorld = {
  look(): Promise<PhonesLook>;
  /** Another one after every change. */
  readonly mark: string;
  onChange(listener: () => void): void;
  /** From its beginning, the clock standing still. */
  open(scene: SceneName, language: Language): Promise<void>;
  /** At this speed, or at that of before. Of this, and of what follows: with `opening` it is only done while that one is on. */
  play(speed?: number, opening?: number): Promise<void>;
  pause(opening?: number): Promise<void>;
  advance(ms: number, opening?: number): Promise<void>;
  toNextDeadline(opening?: number): Promise<void>;
  letAnswer(byItself: boolean, opening?: number): Promise<void>;
  /** Somebody takes this phone (E.164) of the scene and texts the bot. */
  text(phone: string, says: string, opening?: number): Promise<void>;
  /** What happened so far, as a rehearsal file. */
  save(): Promise<string>;
};
