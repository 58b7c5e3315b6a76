/** The chronicle: all that happens in a run, as lines to be read, and the first promise that was broken. */
import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";
import type { Instant } from "../../src/domain/times.ts";

/** `promise` stands for its kind: what shrinking has to keep. */
export type Breach = { promise: string; found: string };

const shownLettersMax = 300;

export class Chronicle {
  readonly #lines: { at: Instant; text: string }[] = [];
  breach: Breach | null = null;
  readonly #now: () => Instant;
  readonly #names: ReadonlyMap<string, string>;

  /** `names`: who has which phone. */
  constructor(now: () => Instant, names: ReadonlyMap<string, string>) {
    this.#now = now;
    this.#names = names;
  }

  note(text: string): void {
    const shown = text.length > shownLettersMax ? `${text.slice(0, shownLettersMax)}…` : text;
    this.#lines.push({ at: this.#now(), text: shown.replaceAll("\n", " / ") });
  }

  /** One an event, with its time. */
  get lines(): string[] {
    return this.#lines.map(({ at, text }) => {
      const named = text.replace(/\+36\d{8,9}/g, (phone) => this.#names.get(phone) ?? phone);
      return `${timeIn(at)}  ${named}`;
    });
  }

  fault(text: string): void {
    this.note(`!  ${text}`);
  }

  /** Only the first counts: what follows from it proves nothing. */
  broken(promise: string, found: unknown = ""): void {
    if (this.breach) return;
    const told = typeof found === "string" ? found : JSON.stringify(found);
    this.breach = { promise, found: told };
    this.note(`X  BROKEN: ${promise}: ${told}`);
  }

  /** Notes a promise that the check finds broken, if it does. */
  check(check: () => void): void {
    try {
      check();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const at = message.indexOf(": ");
      if (at < 0) this.broken(message);
      else this.broken(message.slice(0, at), message.slice(at + 2));
    }
  }
}

/** In the zone of all simulated schools. */
function timeIn(at: Instant): string {
  return format(new TZDate(at, "Europe/Budapest"), "EEE dd HH:mm:ss.SSS");
}
