/** What the store contract works with: a new store with an open day for each test, and short ways to use it. */
import { afterEach, beforeEach } from "vitest";
import type { Alarm } from "../../src/conversations/scene.ts";
import type { Happening } from "../../src/domain/facts.ts";
import type { DayRecord, Loaded, Store, TurnKey, Wakeup } from "../../src/turns/ports.ts";
import { openedClass, schoolNumber, start, telling } from "./day-steps.ts";

export const anna = "+36301110001";
export const bea = "+36301110002";
export const moment = { now: start, freshCode: "1234", linkTo: () => null };
export const later = (ms: number) => ({ now: start + ms, freshCode: "1234", linkTo: () => null });

export function textKey(messageId: string, from: string, to = schoolNumber): TurnKey {
  const text = { messageId, from, to, body: "JOIN", carrierAnswered: false };
  return { of: "text", text, mentioned: null };
}

export type Bench = {
  /** Another for each test. */
  readonly store: Store;
  readonly classId: number;
  /** What a step sees that changes nothing. */
  look(key: TurnKey, at?: typeof moment): Promise<Loaded | null>;
  /** The id of the person with this phone, who texts to get one. */
  personOf(phone: string): Promise<number>;
  /** A turn that tells these facts of the current day. */
  tell(happenings: Happening[], rest?: Parameters<typeof telling>[1]): Promise<Wakeup[]>;
  /** Makes these the day's alarms, which `look` keeps. */
  setAlarms(alarms: Alarm[]): Promise<Wakeup[]>;
  recordOf(date?: string): Promise<DayRecord>;
};

export function useBench(open: () => Promise<Store>): Bench {
  let store: Store;
  let classId: number;
  let alarms: Alarm[];
  beforeEach(async () => {
    store = await open();
    classId = await openedClass(store);
    alarms = [];
  });
  afterEach(() => store.close());

  const bench: Bench = {
    get store() {
      return store;
    },
    get classId() {
      return classId;
    },
    async look(key, at = moment) {
      const turn = await store.turn(key, at, (loaded) => {
        return { ...telling([], { alarms })(loaded), result: loaded };
      });
      return turn?.result ?? null;
    },
    async personOf(phone) {
      const loaded = await bench.look(textKey(`first of ${phone}`, phone));
      return loaded?.speaker?.id ?? Number.NaN;
    },
    async tell(happenings, rest = {}) {
      const turn = await store.turn({ of: "class", classId }, moment, telling(happenings, rest));
      return turn?.wakeups ?? [];
    },
    setAlarms(wanted) {
      alarms = wanted;
      return bench.tell([], { alarms });
    },
    async recordOf(date) {
      const record = await store.dayRecord(classId, date);
      if (!record) throw new Error("there is no such day");
      return record;
    },
  };
  return bench;
}
