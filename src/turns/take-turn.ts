/** Turns: the only way in. Each is one transaction, after which the bell is told what has become due. */
import type { Outcome, Scene } from "../conversations/scene.ts";
import {
  stepDue,
  stepFinalize,
  stepIdle,
  stepText,
  stepUndeliverable,
} from "../conversations/step.ts";
import { mayBeAddition } from "../conversations/trainer/trainer-words.ts";
import type {
  Bell,
  Clock,
  DeliveryReport,
  InboundText,
  Loaded,
  Outgoing,
  Phones,
  Randomness,
  Step,
  Store,
  TurnKey,
  Wakeup,
} from "./ports.ts";

/** What turns work with. */
export type House = {
  store: Store;
  bell: Pick<Bell, "set">;
  clock: Clock;
  phones: Phones;
  randomness: Randomness;
  linkTo: Scene["linkTo"];
};

/** What can come in. */
export type TurnInput =
  | { kind: "text"; text: InboundText }
  | { kind: "alarm"; id: number; version: number }
  | { kind: "report"; report: DeliveryReport }
  /** Opens the class's day if none is open, and catches up with what was due. */
  | { kind: "class"; classId: number }
  | { kind: "finalize"; classId: number };

/**
 * Takes one turn. Does nothing when the input was taken before or is stale.
 * Throws AppError `not-found` for a text to a number that is no school's.
 */
export async function takeTurn(house: House, input: TurnInput): Promise<void> {
  switch (input.kind) {
    case "text":
      return takeText(house, input.text);
    case "alarm":
      await run(house, { of: "alarm", id: input.id, version: input.version }, due);
      return;
    case "class":
      await run(house, { of: "class", classId: input.classId }, due);
      return;
    case "finalize":
      await run(house, { of: "class", classId: input.classId }, ({ scene }) => {
        return { outcomes: [stepFinalize(scene)], result: undefined };
      });
      return;
    case "report":
      await run(house, { of: "outgoing", id: input.report.id }, (loaded) =>
        noteReport(loaded, input.report),
      );
  }
}

/** One transaction, then the bell. The result is null when there was nothing to do. */
export async function run<R>(house: House, key: TurnKey, step: Step<R>): Promise<R | null> {
  const { clock, randomness, linkTo } = house;
  const moment = { now: clock.now(), freshCode: randomness.code(), linkTo };
  const done = await house.store.turn(key, moment, step);
  if (!done) return null;
  await ring(house, done.wakeups);
  return done.result;
}

/** The rows are safe already: a bell that can't be set costs time, not texts. */
async function ring(house: House, wakeups: Wakeup[]): Promise<void> {
  if (wakeups.length > 0) await house.bell.set(wakeups);
}

async function takeText(house: House, text: InboundText): Promise<void> {
  const mentioned = mayBeAddition(text.body) ? house.phones.find(text.body, text.to) : null;
  await run(house, { of: "text", text, mentioned }, (loaded) => hearText(loaded, text));
}

function hearText(loaded: Loaded, text: InboundText): ReturnType<Step<undefined>> {
  const { scene, others, speaker } = loaded;
  if (!speaker) throw new Error("a text turn without its speaker");
  const { body, messageId, carrierAnswered } = text;
  const outcomes = stepText([scene, ...others], { speaker, body, messageId, carrierAnswered });
  return { outcomes, result: undefined };
}

function due({ scene }: Loaded): ReturnType<Step<undefined>> {
  return { outcomes: [stepDue(scene)], result: undefined };
}

/**
 * Reports only ever move a text forward; they may come twice, late, before our own note that it was sent,
 * or about an earlier attempt that the carrier took after all. One about a text that had this id before a backup was
 * restored changes nothing.
 */
function noteReport(loaded: Loaded, report: DeliveryReport): ReturnType<Step<undefined>> {
  const { scene, outgoing } = loaded;
  const nothing = { outcomes: [stepIdle(scene)], result: undefined };
  if (!outgoing || isFinal(outgoing.status) || !wasHandedOver(outgoing, report)) return nothing;
  const { carrierId, code } = report;
  const ofAnother = outgoing.carrierId !== null && outgoing.carrierId !== carrierId;
  if (ofAnother) return nothing;
  const sentAt = outgoing.sentAt ?? scene.now;
  if (report.status !== "failed") {
    const change = { status: report.status, carrierId, sentAt };
    return { outcomes: [stepLeft(loaded)], outgoing: change, result: undefined };
  }
  return {
    outcomes: [stepUndeliverable(scene, outgoing, report)],
    outgoing: { status: "failed", carrierId, sentAt, errorCode: code },
    result: undefined,
  };
}

/**
 * Something may be due, now that this text has left: the scene was loaded while it was still being sent, and
 * without this the deadline of what it asks would ring nobody.
 */
export function stepLeft({ scene, outgoing }: Loaded): Outcome {
  const unsentAsks = new Set([...scene.unsentAsks].filter((ask) => ask !== outgoing?.ask));
  return stepIdle({ ...scene, unsentAsks });
}

/** Only a text that was handed over has told the carrier when it was created. */
function wasHandedOver({ attempts, createdAt }: Outgoing, report: DeliveryReport): boolean {
  return report.createdAt === null ? attempts > 0 : report.createdAt === createdAt;
}

function isFinal(status: string): boolean {
  return status === "delivered" || status === "failed" || status === "suppressed";
}
