/** The report of `rehearse --json` as docs/rehearsals.md promises it: these keys and formats, and no others. */
import { z } from "zod";

const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
const phone = z.string().regex(/^\+\d{8,15}$/);
const name = z.string().min(1);
const count = z.number().int().nonnegative();

const text = {
  at: time,
  person: name,
  to: phone,
  text: z.string(),
  segments: z.number().int().min(1),
};

const message = z.discriminatedUnion("direction", [
  z.strictObject({ ...text, direction: z.literal("in") }),
  z.strictObject({
    ...text,
    direction: z.literal("out"),
    kind: z.enum([
      "ask-move",
      "ask-seat",
      "ask-offer",
      "clarify",
      "closing",
      "paper",
      "plan",
      "short",
      "reply",
      "notice",
    ]),
    /** An addition: what became of it. */
    status: z.enum(["pending", "sending", "sent", "delivered", "failed", "unknown", "suppressed"]),
  }),
]);

const slot = z.strictObject({
  role: z.enum(["root", "sibling"]),
  startsAt: time,
  capacity: count,
  status: z.enum(["open", "closed", "tentative", "dropped"]),
  places: count,
  people: z.array(name),
});

const ask = z.strictObject({
  person: name,
  kind: z.enum(["move", "seat", "offer"]),
  slot: z.string().regex(/^\d\d:\d\d$/),
  askedAt: time,
  answerBy: time,
  outcome: z.enum(["pending", "yes", "no", "silent", "undeliverable", "withdrawn"]),
  closedAt: time.nullable(),
});

const fact = z.strictObject({
  at: time,
  actor: z.enum(["rule", "trainer", "person", "carrier", "operator"]),
  fact: z.string().regex(/^[a-z-]+$/),
  about: name.nullable(),
  why: z.string().min(1),
});

export const report = z.strictObject({
  title: z.string().min(1),
  phase: z.enum(["open", "closed", "splitting", "settled", "called-off"]),
  messages: z.array(message),
  slots: z.array(slot),
  waiting: z.array(name),
  asks: z.array(ask),
  ledger: z.array(fact).min(1),
  settledAt: time.nullable(),
});

export type Report = z.output<typeof report>;
