/** Texts cost money: neither strangers nor other machines can make us send without end. */
import { expect, test } from "vitest";
import { settings as juli } from "../storage/day-steps.ts";
import { openFullStage, openStage, type Stage } from "../support/stage.ts";

/** How many texts somebody gets for what they write, one after the other on one day. */
async function answersTo(stage: Stage, who: string, texts: readonly string[]): Promise<number> {
  let answers = 0;
  for (const text of texts) answers += (await stage.says(who, text)).length;
  return answers;
}

const times = <T>(count: number, texts: readonly T[]): T[] => {
  return Array.from({ length: count }, () => texts).flat();
};

test.each<[string, number, string[]]>([
  ["nonsense", 1, ["hello", "who is this?", "🐕", "YES", "1234", "STATUS", "WHY"]],
  ["commands of the trainer", 1, ["SPLIT", "LIST", "PAPER", "TELL everyone hello", "ADD me"]],
  ["JOIN that can't be read", 3, ["JOIN Anna 10", "MAYBE Anna 0", "join for me and my dog"]],
])(
  "a stranger who texts %s a hundred times gets %i answers at most",
  async (_what, most, texts) => {
    const stage = await openStage();
    expect(await answersTo(stage, "Xenia", times(100, texts))).toBeLessThanOrEqual(most);
  },
);

test.each<[string, string[]]>([
  ["in and out", ["JOIN Xenia", "OUT"]],
  ["in and out again under other names", ["JOIN Xenia", "OUT", "JOIN Yvonne 2", "OUT"]],
  ["for their standing", ["JOIN Xenia", "STATUS", "WHY"]],
  ["in other languages", ["JOIN Xenia", "LANGUAGE hu", "LANGUAGE en"]],
  ["to stop and to start", ["JOIN Xenia", "please stop texting me", "START"]],
])("who texts %s all day gets a day's texts at most", async (_what, texts) => {
  const stage = await openStage({ textsPerDay: 5 });
  // The confirmation of an opt-out is owed each time.
  const owed = texts.includes("START") ? 50 : 0;
  expect(await answersTo(stage, "Xenia", times(50, texts))).toBeLessThanOrEqual(5 + owed);
  const told = (await stage.textsTo("trainer")).length;
  expect(told).toBeLessThanOrEqual(texts.includes("START") ? 5 : 1);
});

test("a hundred strangers cost a text each, and make nobody else a text", async () => {
  const stage = await openFullStage(["Hanna"]);
  const before = (await stage.texts()).length;
  for (let number = 0; number < 100; number += 1) await stage.hears(`stranger ${number}`, "hi");
  await stage.ringDue("outgoing");
  const told = await stage.toldSince(before);
  expect(told).toHaveLength(100);
  expect(told.filter((one) => !/^stranger \d+: reply$/.test(one))).toEqual([]);
});

test("a cap of the number's texts a day holds, whoever writes", async () => {
  const stage = await openStage();
  stage.limits = { segmentsPerSecond: 1000, textsADay: 10 };
  for (let number = 0; number < 50; number += 1) await stage.says(`stranger ${number}`, "hi");
  expect(stage.carrier.taken).toHaveLength(10);
});

/** What a machine says to every text that it gets. */
const machines: [string, (heard: string) => string][] = [
  ["an answering machine", () => "I'm driving right now, I'll get back to you later."],
  ["one that says yes to everything", () => "YES"],
  ["one that says no to everything", () => "NO"],
  ["one that asks for more", () => "STATUS"],
  ["one that signs up", () => "JOIN"],
  ["an echo", (heard) => heard],
  ["one that follows orders", (heard) => /Text ([A-Z]+)/.exec(heard)?.[1] ?? "JOIN"],
];

test.each(machines)("%s comes to an end, known or not, asked or not", async (_what, answer) => {
  const stage = await openFullStage(["Hanna"]);
  await stage.orders("SPLIT");
  for (const who of ["Hanna", "Gabi", "Xenia"]) {
    let heard = await stage.says(who, answer(""));
    let rounds = 0;
    for (; heard.length > 0 && rounds < 100; rounds += 1) {
      heard = await stage.says(who, answer(heard.at(-1) ?? ""));
    }
    expect(rounds, who).toBeLessThan(juli.textsPerDay + 5);
    expect((await stage.textsTo(who)).length, who).toBeLessThanOrEqual(juli.textsPerDay + 1);
  }
});

// What she asks for she gets, each time: a machine that asks for STATUS is stopped by the daily cap alone.
const onHerPhone = machines.filter(([, answer]) => answer("") !== "STATUS");
test.each(onHerPhone)("%s on the trainer's own phone comes to an end", async (_what, answer) => {
  const stage = await openFullStage(["Hanna"]);
  let heard = await stage.says("trainer", answer("hello"));
  let rounds = 0;
  for (; heard.length > 0 && rounds < 100; rounds += 1) {
    heard = await stage.says("trainer", answer(heard.at(-1) ?? ""));
  }
  expect((await stage.day()).phase).toBe("open");
  expect(rounds).toBeLessThan(40);
});

test("our own number gets no answer, as if it had written to itself", async () => {
  const stage = await openStage();
  for (const body of ["JOIN Echo", "YES", "hello"]) {
    const text = { messageId: `self-${body}`, from: juli.number, to: juli.number, body };
    await stage.takes({ kind: "text", text: { ...text, carrierAnswered: false } });
  }
  expect(await stage.texts()).toEqual([]);
});
