/** People and a trainer who answer by themselves, whatever becomes of the server: a text that isn't taken is sent again. */
import { setTimeout as sleep } from "node:timers/promises";
import type { CreateCall } from "./fake-twilio.ts";
import { everyone, type LiveSchool, trainer } from "./live-school.ts";
import { asked } from "./live-walk.ts";

/** Fractions from 0 on below 1, the same for the same seed. */
export function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // Mulberry32, public domain.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What somebody texts back to this text; null: nothing. `draw`: of a question, whether it is a yes, a no or silence. */
function answerOf(name: string, body: string, draw: () => number): string | null {
  if (name !== trainer) {
    if (!asked.test(body)) return null;
    const answer = draw();
    if (answer >= 0.8) return null;
    return answer < 0.5 ? "YES" : "NO";
  }
  const code = /^(?:OPEN|DROP)\b.*\b(\d{4})\b/s.exec(body)?.[1];
  if (code) return code;
  if (/OPEN it anyway/.test(body)) return "OPEN";
  return /DROP it\?/.test(body) ? "DROP" : null;
}

/** Answers every question, or doesn't, within `withinMs`; the trainer decides what is short. */
export class LivePeople {
  /** How many texts had to be sent again because no answer came. */
  repeated = 0;
  private readonly live: LiveSchool;
  private readonly draw: () => number;
  private readonly withinMs: number;
  private readonly heard = new Set<CreateCall>();
  private readonly texting = new Set<Promise<void>>();
  private readonly listening: Promise<void>;
  private resting = false;

  constructor(live: LiveSchool, draw: () => number, withinMs: number) {
    this.live = live;
    this.draw = draw;
    this.withinMs = withinMs;
    this.listening = this.listen();
  }

  /** Nobody begins another text; waits until those begun are taken. */
  async rest(): Promise<void> {
    this.resting = true;
    await this.listening;
    while (this.texting.size > 0) await Promise.all(this.texting);
  }

  private async listen(): Promise<void> {
    while (!this.resting) {
      for (const name of [trainer, ...everyone]) this.hear(name);
      await sleep(20);
    }
  }

  private hear(name: string): void {
    const news = this.live.textsTo(name).filter((call) => !this.heard.has(call));
    for (const call of news) {
      this.heard.add(call);
      const answer = answerOf(name, call.form.Body ?? "", this.draw);
      if (answer !== null) this.begin(name, answer);
    }
  }

  private begin(name: string, body: string): void {
    const delayMs = Math.floor(this.draw() * this.withinMs);
    const text = sleep(delayMs).then(() => this.say(name, body));
    const tracked = text.finally(() => this.texting.delete(tracked));
    this.texting.add(tracked);
  }

  private async say(name: string, body: string): Promise<void> {
    const form = this.live.textForm(name, body);
    for (let tries = 0; ; tries += 1) {
      const status = await this.live.post("/twilio/inbound", form).catch(() => 0);
      if (status === 200) return;
      if (tries === 0) this.repeated += 1;
      await sleep(100);
    }
  }
}
