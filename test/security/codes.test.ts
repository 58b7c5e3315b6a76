/** Codes against whoever forges the trainer's number: compared in constant time, and no more of them than can be guessed at. */
import { expect, test } from "vitest";
import { stepIdle } from "../../src/conversations/step.ts";
import { commandNames } from "../../src/conversations/trainer/trainer-commands.ts";
import { openFullStage, openStage, type Setting, type Stage } from "../support/stage.ts";
import { momentOf } from "../support/week.ts";

const waiting = ["Hanna", "Imre", "Jana"];
const guesses = ["1111", "1112", "1113"];
const locked = expect.stringContaining("wrong codes");

/** How often single characters of this text are looked at meanwhile. */
async function looksAt(text: string, act: () => Promise<unknown>): Promise<number> {
  const own = String.prototype.charCodeAt;
  let looks = 0;
  String.prototype.charCodeAt = function looked(at) {
    if (String(this) === text) looks += 1;
    return own.call(this, at);
  };
  try {
    await act();
  } finally {
    String.prototype.charCodeAt = own;
  }
  return looks;
}

test.each(["0821", "4021", "4801", "4820", "0000"])(
  "a code of 4821 is compared with %s digit by digit, however many are right",
  async (guess) => {
    const stage = await openFullStage();
    await stage.says("trainer", "STATUS");
    const beside = await looksAt(guess, () => stage.hears("trainer", guess));
    await stage.says("trainer", "PIN Gabi");
    const looks = await looksAt(guess, () => stage.hears("trainer", guess));
    expect(looks - beside).toBe(4);
  },
);

test("nine wrong codes within an hour are all there are, whatever commands they are for", async () => {
  const stage = await openFullStage(waiting);
  for (const command of ["PIN Gabi", "CALLOFF storm", "SPLIT"]) {
    await stage.says("trainer", command);
    for (const guess of guesses) await stage.says("trainer", guess);
  }
  for (const command of ["TELL hello", "REMOVE Anna", "4821"]) {
    expect(await stage.says("trainer", command)).toEqual([locked]);
  }
  expect((await stage.day()).phase).toBe("open");
  await stage.at("Mon 13:00");
  expect(await stage.orders("PIN Gabi")).toEqual([expect.stringContaining("pinned")]);
});

/** So many guesses, three for each code asked for; gives how many were taken, and were wrong. */
async function guessed(stage: Stage, times: number): Promise<number> {
  let wrong = 0;
  for (let count = 0; count < times; count += 1) {
    if (count % 3 === 0) await stage.says("trainer", "PIN Gabi");
    const [answer = ""] = await stage.says("trainer", guesses[count % 3] ?? "");
    if (answer.includes("not the code")) wrong += 1;
  }
  return wrong;
}

test("there are nine wrong codes in any hour, also around the one that began with the first", async () => {
  const stage = await openFullStage();
  expect(await guessed(stage, 1)).toBe(1);
  await stage.at("Mon 12:58");
  expect(await guessed(stage, 6)).toBe(6);
  await stage.at("Mon 12:59:59");
  expect(await guessed(stage, 2)).toBe(2);
  expect(await stage.says("trainer", "PIN Gabi")).toEqual([expect.stringContaining("13:00")]);
  await stage.at("Mon 13:00");
  expect(await guessed(stage, 1)).toBe(1);
  expect(await stage.says("trainer", "PIN Gabi")).toEqual([expect.stringContaining("13:58")]);
  await stage.at("Mon 13:57:59");
  expect(await guessed(stage, 3)).toBe(0);
  await stage.at("Mon 13:58");
  expect(await guessed(stage, 9)).toBe(6);
});

test.each([
  ["right", 0],
  ["expired", 6],
])("the count outlives a code that is %s", async (_what, afterMinutes) => {
  const stage = await openFullStage();
  for (const round of [1, 2, 3, 4]) {
    expect(await guessed(stage, 2)).toBe(2);
    await stage.at(`Mon 12:${String(round * afterMinutes).padStart(2, "0")}`);
    const [answer] = await stage.says("trainer", "4821");
    expect(answer).toMatch(afterMinutes === 0 ? /Gabi is pinned/ : /run out/);
    if (afterMinutes === 0) await stage.orders("UNPIN Gabi");
  }
  expect(await guessed(stage, 3)).toBe(1);
  expect(await stage.says("trainer", "PIN Gabi")).toEqual([locked]);
});

test.each([
  [9, 0],
  [7, 2],
])("%i that an earlier version counted leave %i until their hour is over", async (times, left) => {
  const stage = await openFullStage();
  const [first] = await stage.store.classes();
  const key = { of: "class", classId: first?.rules.id ?? 0 } as const;
  const moment = { now: momentOf("Mon 12:00"), freshCode: "0000", linkTo: () => null };
  await stage.store.turn(key, moment, ({ scene }) => {
    const session = { state: "resting", wrongCodes: { since: scene.now, times } } as const;
    const people = [{ ...scene.trainer, session }];
    return { outcomes: [{ ...stepIdle(scene), people }], result: null };
  });
  await stage.at("Mon 12:59:59");
  expect(await guessed(stage, 3)).toBe(left);
  await stage.at("Mon 13:00");
  expect(await guessed(stage, 9)).toBe(9 - left);
});

test("they are counted over all classes together", async () => {
  const puppies = { name: "Puppy class", siblings: [], capacity: 2 };
  const stage = await openStage({ more: [puppies] });
  await stage.says("Anna", "JOIN Anna Sunday");
  await stage.says("Bea", "JOIN Bea Puppy class");
  const commands = ["PIN Anna Sunday class", "PIN Bea Puppy class", "CALLOFF Sunday class: x"];
  for (const command of commands) {
    expect(await stage.says("trainer", command)).toEqual([expect.stringContaining("4821")]);
    for (const guess of guesses) await stage.says("trainer", guess);
  }
  for (const command of ["PIN Anna Sunday class", "PIN Bea Puppy class"]) {
    expect(await stage.says("trainer", command)).toEqual([locked]);
  }
});

test.each([
  ["a look", "STATUS"],
  ["a name that two have", "PIN Anna"],
  ["another language", "LANGUAGE hu"],
  ["words that nobody understands", "lorem ipsum"],
  ["a question in another class's name", "STATUS Sunday class"],
  ["opting out and in again", "STOP", "START"],
])("they are not forgotten for %s in between", async (_what, ...between) => {
  const stage = await openFullStage();
  await stage.says("Other", "JOIN Anna");
  for (const _ of [1, 2, 3]) {
    await stage.says("trainer", "PIN Feri");
    for (const guess of guesses) await stage.says("trainer", guess);
    for (const text of between) await stage.says("trainer", text);
  }
  for (const text of ["LANGUAGE en", "PIN Gabi", "4821"]) await stage.says("trainer", text);
  expect((await stage.day()).bookings.filter((one) => one.pinned)).toEqual([]);
});

test("a guess written with another command counts for nothing and tells nothing", async () => {
  const stage = await openFullStage();
  await stage.says("trainer", "PIN Gabi");
  const wrong = await stage.says("trainer", "SPLIT 1111");
  expect(await stage.says("trainer", "SPLIT 4821")).toEqual(wrong);
  expect((await stage.day()).phase).toBe("open");
});

test("the assistant's wrong codes are the assistant's: nine of their own, and the trainer's go on", async () => {
  const stage = await openFullStage([], { assistant: { name: "Kati", phone: "+36301110077" } });
  const kati = assistantOf(stage, "+36301110077");
  for (const _ of [1, 2, 3]) {
    await kati("PIN Gabi");
    for (const guess of guesses) await kati(guess);
  }
  expect(await kati("PIN Gabi")).toEqual([locked]);
  await kati("4821");
  expect((await stage.day()).bookings.filter((one) => one.pinned)).toEqual([]);
  expect(await stage.orders("PIN Gabi")).toEqual([expect.stringContaining("pinned")]);
});

test("the assistant can't use the trainer's code, nor the trainer the assistant's", async () => {
  const stage = await openFullStage([], { assistant: { name: "Kati", phone: "+36301110077" } });
  const kati = assistantOf(stage, "+36301110077");
  stage.code = "7007";
  await stage.says("trainer", "PIN Gabi");
  stage.code = "8008";
  await kati("PIN Feri");
  await kati("7007");
  await stage.says("trainer", "8008");
  expect((await stage.day()).bookings.filter((one) => one.pinned)).toEqual([]);
});

/** Somebody who texts from this number; gives what that number hears back. */
function assistantOf(stage: Stage, from: string): (body: string) => Promise<string[]> {
  let texts = 0;
  return async (body) => {
    const before = (await stage.texts()).length;
    texts += 1;
    const text = { messageId: `kati-${texts}`, from, to: "+36705550100", body };
    await stage.takes({ kind: "text", text: { ...text, carrierAnswered: false } });
    return (await stage.texts()).slice(before).flatMap((one) => (one.to === from ? one.body : []));
  };
}

const withWords: Partial<Record<(typeof commandNames)[number], string>> = {
  ADD: "ADD Zoe +36301234567",
  REMOVE: "REMOVE Anna",
  MOVE: "MOVE Anna 09:00",
  WAIT: "WAIT Anna",
  PIN: "PIN Anna",
  UNPIN: "UNPIN Anna",
  WHY: "WHY Anna",
  CAPACITY: "CAPACITY 9",
  TELL: "TELL bring towels",
};
const withoutCode = ["PAUSE"];

test.each(commandNames.filter((name) => !withoutCode.includes(name)))(
  "%s from a forged number changes nothing, and texts nobody but the trainer",
  async (name) => {
    const setting: Setting = { class: { autopilot: false } };
    const stage = await openFullStage(waiting, setting);
    const [before, texts] = [await stage.day(), (await stage.texts()).length];
    const answer = await stage.says("trainer", withWords[name] ?? name);
    expect(answer).toHaveLength(1);
    expect(await stage.day()).toEqual(before);
    expect(await stage.toldSince(texts)).toEqual(["trainer: reply"]);
  },
);
