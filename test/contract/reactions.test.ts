/**
 * Every error of Twilio's that shapes the design, through the real carrier, webhooks and turns: what becomes of the
 * question that it meets, of the person, and what the trainer is told, then and when the day is settled.
 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ContractStage, openContractStage } from "./contract-stage.ts";
import type { Trouble } from "./mock-twilio.ts";

let contract: ContractStage;
beforeEach(async () => {
  contract = await openContractStage();
});
afterEach(() => contract.close());

/** `refused`: the create call is; `reported`: it is taken, and a report says so later. */
type Way = { refused: number } | { reported: "failed" | "undelivered" };

/** What the error says of the person, and so what is remembered and told. */
type Kind = "bad number" | "opted out" | "not this time";

const refused = { refused: 400 };
const undelivered = { reported: "undelivered" } as const;

const errors: [code: number, what: string, way: Way, kind: Kind][] = [
  [21610, "they opted out", refused, "opted out"],
  [21610, "they opted out", undelivered, "opted out"],
  [21211, "no valid number", refused, "bad number"],
  [21614, "no mobile number", refused, "bad number"],
  [21635, "a landline", refused, "bad number"],
  [30005, "unknown to its network", undelivered, "bad number"],
  [30006, "a landline or a network out of reach", undelivered, "bad number"],
  [21408, "a country that isn't allowed", refused, "not this time"],
  [21612, "no way from this number to that", refused, "not this time"],
  [30003, "out of reach for now", undelivered, "not this time"],
  [30007, "filtered by the network", undelivered, "not this time"],
  [30034, "the sender isn't registered", undelivered, "not this time"],
  [30008, "unknown", undelivered, "not this time"],
  [14107, "a loop", { reported: "failed" }, "not this time"],
  [29999, "one that is new", { refused: 403 }, "not this time"],
];

/** Gabi's question meets the error, and so does whatever is sent her afterwards. */
async function meet(code: number, way: Way): Promise<void> {
  const { stage, twilio, takenFor, reports } = contract;
  const gabi = stage.phoneOf("Gabi");
  if ("refused" in way) twilio.trouble(gabi, { status: way.refused, code });
  await stage.at("Sat 09:00");
  if ("refused" in way) return;
  const question = takenFor("Gabi").at(-1);
  if (!question) throw new Error("Gabi wasn't asked");
  expect(await reports(question, "sent")).toBe(200);
  expect(await reports(question, way.reported, code)).toBe(200);
  // Twilio reports in any order, and more than once.
  expect(await reports(question, "sent")).toBe(200);
  expect(await reports(question, way.reported, code)).toBe(200);
  twilio.trouble(gabi, { status: 400, code });
}

describe.each(errors)("%i, %s (%o)", (code, _what, way, kind) => {
  test("ends the question, keeps the place, and the next is asked", async () => {
    const { stage, twilio } = contract;
    await meet(code, way);
    expect(await stage.store.textTally()).toEqual({ waiting: 0, unclear: 0, failed: 1 });
    const [ask, ...more] = (await stage.day()).asks.filter((one) => one.outcome !== "pending");
    expect(more).toEqual([]);
    expect(ask).toMatchObject({ kind: "move", outcome: "undeliverable" });
    const closed = (await stage.ledger()).find((one) => one.fact === "ask-closed");
    expect(closed).toMatchObject({ actor: "carrier", why: { because: "text-failed", code } });
    expect(await stage.asked()).toEqual(["Hanna", "Imre", "Jana", "Feri", "Eva"]);
    expect(await stage.standing("Gabi")).toBe("10:30");
    expect(twilio.refusals).toEqual([]);
  });

  test(`is remembered of the person as: ${kind}`, async () => {
    const { stage } = contract;
    await meet(code, way);
    expect(await stage.person("Gabi")).toMatchObject({ optedOut: kind === "opted out" });
    expect((await stage.day()).bookings[6]?.reachable).toBe(kind === "not this time");
  });

  test("is told to the trainer, in time and once", async () => {
    const { stage } = contract;
    await meet(code, way);
    const now = kind === "bad number" ? [/^Gabi's number \(ending \d\d\)/] : [];
    expect(await noticesToTrainer()).toEqual(now.map((one) => expect.stringMatching(one)));
    await stage.at("Sat 20:00");
    const then = kind === "not this time" ? [/Gabi.*10:30/] : [];
    expect(await noticesToTrainer()).toEqual(
      [...now, ...then].map((one) => expect.stringMatching(one)),
    );
    const paper = (await stage.textsTo("trainer")).find((one) => one.kind === "paper");
    const byHand = expect.stringMatching(/yourself: Gabi/);
    expect(paper?.body).toEqual(
      kind === "not this time" ? expect.not.stringMatching(/yourself/) : byHand,
    );
  });

  test(`is tried no more${kind === "not this time" ? " with this text" : ""}`, async () => {
    const { stage, twilio } = contract;
    await meet(code, way);
    const tried = twilio.calls.POST;
    await stage.at("Sat 09:59");
    expect(twilio.calls.POST).toBe(tried);
  });
});

/** Nothing is wrong with the text itself: it waits, with its question and for its full time. */
describe.each([
  [20429, "too many requests", { status: 429, code: 20429 }, "Sat 09:00:04", "Sat 09:00:05"],
  [
    20429,
    "too many for a while",
    { status: 429, code: 20429, retryAfterS: 40 },
    "Sat 09:00:39",
    "Sat 09:00:40",
  ],
])("%i, %s", (_code, _what, trouble, heldUntil, freeAt) => {
  test("delays the text to this person alone, and is told to nobody", async () => {
    const { stage, twilio, takenFor } = contract;
    twilio.trouble(stage.phoneOf("Gabi"), trouble);
    await stage.at("Sat 09:00");
    expect(await stage.store.textTally()).toEqual({ waiting: 1, unclear: 0, failed: 0 });
    expect(await stage.asked()).toEqual(["Hanna", "Imre", "Jana", "Gabi", "Feri"]);
    expect(takenFor("Feri")).toHaveLength(1);
    twilio.trouble(stage.phoneOf("Gabi"), null);
    const tried = twilio.calls.POST;
    await stage.at(heldUntil);
    expect(twilio.calls.POST).toBe(tried);
    stage.unrung(freeAt);
    expect(stage.ringsUntil().filter((one) => one.row === "outgoing")).toHaveLength(1);
    await stage.ringDue();
    expect(twilio.calls.POST).toBe(tried + 1);
    expect(takenFor("Gabi")).toHaveLength(1);
    expect(await noticesToTrainer()).toEqual([]);
  });
});

type Pause = [code: number, what: string, trouble: Trouble, heldUntil: string, freeAt: string];

/** Of the account or the sender: they say nothing of the person or the words. */
const ofTheAccount: Pause[] = (
  [
    [20003, 401],
    [20005, 403],
    [20404, 404],
    [21606, 400],
    [21611, 429],
    [21703, 400],
    [30002, 400],
  ] as const
).map(([code, status]) => [code, "", { status, code }, "Sat 09:00:04", "Sat 09:00:05"]);

describe.each<Pause>([
  [63038, "the daily cap", { status: 429, code: 63038 }, "Sat 09:59:59", "Sat 10:00"],
  ...ofTheAccount,
])("%i %s", (_code, _what, trouble, heldUntil, freeAt) => {
  test("pauses the whole number; nobody's question ends for it, and all get their full hour", async () => {
    const { stage, twilio } = contract;
    const everyone = ["Hanna", "Imre", "Jana", "Gabi", "Feri"];
    for (const who of everyone) twilio.trouble(stage.phoneOf(who), trouble);
    await stage.at("Sat 09:00");
    expect(twilio.calls.POST).toBe(1);
    for (const who of everyone) twilio.trouble(stage.phoneOf(who), null);
    await stage.at(heldUntil);
    expect(twilio.messages).toEqual([]);
    expect(await stage.asked()).toEqual(everyone);
    await stage.at(freeAt);
    expect(twilio.messages.map(({ to }) => stage.nameOf(to)).toSorted()).toEqual(
      everyone.toSorted(),
    );
    const by = freeAt === "Sat 10:00" ? "by 11:00" : "by 10:00";
    expect(twilio.messages.filter(({ body }) => !body.includes(by))).toEqual([]);
    expect(await noticesToTrainer()).toEqual([]);
  });
});

describe.each([
  ["500", { status: 500, code: 20500 }],
  ["503", { status: 503, code: 20503 }],
])("after a %s, which may mean anything, the text is looked up, and", (_what, trouble) => {
  test.each([true, false])("reaches them once whether Twilio has it or not: %s", async (taken) => {
    const { stage, twilio, takenFor } = contract;
    twilio.trouble(stage.phoneOf("Gabi"), { ...trouble, taken });
    await stage.at("Sat 09:00");
    expect(await stage.store.textTally()).toEqual({ waiting: 0, unclear: 1, failed: 0 });
    expect(await stage.asked()).toContain("Gabi");
    twilio.trouble(stage.phoneOf("Gabi"), null);
    await stage.at("Sat 09:02:01");
    expect(takenFor("Gabi")).toHaveLength(taken ? 1 : 0);
    await stage.looksUp();
    await stage.looksUp();
    expect(takenFor("Gabi")).toHaveLength(1);
    expect(await stage.store.textTally()).toEqual({ waiting: 0, unclear: 0, failed: 0 });
    expect(twilio.refusals).toEqual([]);
  });
});

test("what comes of every call of a whole Saturday is as Twilio describes it", async () => {
  const { stage, twilio, reports } = contract;
  await stage.at("Sat 09:00");
  for (const who of ["Hanna", "Imre", "Jana", "Gabi"]) await stage.says(who, "YES");
  await stage.says("Feri", "no sorry");
  for (const who of ["trainer", "Anna"]) await stage.says(who, "STATUS");
  await stage.at("Sat 20:00");
  for (const message of twilio.messages) expect(await reports(message, "delivered")).toBe(200);
  expect(twilio.refusals).toEqual([]);
  expect(twilio.messages.length).toBeGreaterThan(20);
  expect(twilio.calls.POST).toBe(twilio.messages.length);
  const delivered = (await stage.texts()).filter(({ status }) => status === "delivered");
  expect(delivered).toHaveLength(twilio.messages.length);
});

async function noticesToTrainer(): Promise<string[]> {
  const texts = await contract.stage.textsTo("trainer");
  return texts.filter((one) => one.kind === "notice").map((one) => one.body);
}
