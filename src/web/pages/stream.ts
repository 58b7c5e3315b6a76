/** One open page kept up to date: it is sent what has changed since it was sent last. */
import type { Response } from "express";
import type { Logger } from "pino";
import type { Regions } from "./shell.ts";

/** What a stream tells of. */
export type Source = {
  /** Streams with the same key are counted together. */
  key: string;
  /** Changes whenever the regions may have changed by more than time. */
  mark(): Promise<string>;
  /** The regions as they are now; null: there is nothing to be seen any more. */
  regions(): Promise<Regions | null>;
};

export type StreamLimits = {
  /** How often it is asked whether something has changed. */
  lookEveryMs: number;
  /** How often the regions are made anew, changed or not: time alone changes them, too. */
  renewEveryMs: number;
  /** How often something is sent at least, so that either side notices a dead connection. */
  beatEveryMs: number;
  /** How long a browser may leave unread what was sent. */
  unreadMs: number;
};

/** After how long a browser comes back to a stream that broke off. */
const retryMs = 2_000;

/**
 * Its events: `regions` with what has changed, `{ id: what is inside it }`; `beat` when there was nothing to say for a
 * while; `gone` when there is nothing to be seen any more.
 */
export class Stream {
  readonly key: string;
  readonly #response: Response;
  readonly #source: Source;
  readonly #limits: StreamLimits;
  readonly #log: Logger;
  readonly #sent = new Map<string, string>();
  #mark: string | null = null;
  #renewedAt = 0;
  #wroteAt = 0;
  #isLooking = false;
  #isHurried = false;
  #isFailing = false;

  constructor(response: Response, source: Source, limits: StreamLimits, log: Logger) {
    this.key = source.key;
    this.#response = response;
    this.#source = source;
    this.#limits = limits;
    this.#log = log;
  }

  begin(): void {
    this.#response.flushHeaders();
    this.#write(`retry: ${retryMs}\n\n`);
    this.look();
  }

  /** Sends what has changed, if something has. */
  look(): void {
    if (this.#isLooking || this.#isOver() || this.#isUnread()) return;
    this.#isLooking = true;
    this.#tell()
      .then(
        () => {
          this.#isFailing = false;
        },
        (error: unknown) => {
          this.#isHurried = true;
          this.#noteFailure(error);
        },
      )
      .finally(() => {
        this.#isLooking = false;
      });
  }

  /** Sends what has changed, whatever the mark says: at once, or at the next look if one is under way. */
  hurry(): void {
    this.#isHurried = true;
    this.look();
  }

  end(): void {
    this.#response.end();
  }

  async #tell(): Promise<void> {
    const now = performance.now();
    const { beatEveryMs, renewEveryMs } = this.#limits;
    if (now - this.#wroteAt >= beatEveryMs) this.#send("beat", "");
    const mark = await this.#source.mark();
    const isDue = this.#isHurried || now - this.#renewedAt >= renewEveryMs;
    if (mark === this.#mark && !isDue) return;
    this.#isHurried = false;
    const regions = await this.#source.regions();
    if (this.#isOver()) return;
    if (!regions) {
      this.#send("gone", "");
      this.end();
      return;
    }
    this.#mark = mark;
    this.#renewedAt = now;
    this.#sendChanged(regions);
  }

  #sendChanged(regions: Regions): void {
    const changed = [...regions].filter(([id, { text }]) => this.#sent.get(id) !== text);
    if (changed.length === 0) return;
    for (const [id, { text }] of changed) this.#sent.set(id, text);
    this.#send("regions", Object.fromEntries(changed.map(([id, { text }]) => [id, text])));
  }

  #send(event: "regions" | "beat" | "gone", data: unknown): void {
    this.#write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  #write(chunk: string): void {
    this.#wroteAt = performance.now();
    this.#response.write(chunk);
  }

  #isOver(): boolean {
    return this.#response.writableEnded || this.#response.destroyed;
  }

  /** Nothing is piled up for who doesn't read: what is sent later holds all that has changed. */
  #isUnread(): boolean {
    if (!this.#response.writableNeedDrain) return false;
    if (performance.now() - this.#wroteAt > this.#limits.unreadMs) this.#response.destroy();
    return true;
  }

  /** Without its message, which may quote what people wrote; once until it works again. */
  #noteFailure(error: unknown): void {
    if (this.#isFailing) return;
    this.#isFailing = true;
    const name = error instanceof Error ? error.name : typeof error;
    this.#log.error({ error: name }, "a page can't be kept up to date; it is tried again");
  }
}
