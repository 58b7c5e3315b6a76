/** The phones of a scene: whoever takes one texts for its owner, and what happened is a rehearsal. */
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { openRehearsal } from "../../src/app.ts";
import { Phones } from "../../src/demo/phones.ts";
import { parseScene, type SceneName, sceneNames, sceneOf } from "../../src/demo/scenes.ts";
import { hourMs, isoTime, minuteMs } from "../../src/domain/times.ts";
import { play } from "../../src/rehearsal/play.ts";
import { parseScenario } from "../../src/rehearsal/scenario.ts";
import { patience, tries } from "../support/properties.ts";
import { openPhones, textsIn } from "../support/scenes.ts";

const trainer = "+36301112233";

async function phoneOf(phones: Phones, name: string): Promise<string> {
  const { people } = await phones.look();
  const found = people.find((one) => one.name === name);
  if (!found) throw new Error(`${name} has no phone`);
  return found.phone;
}

async function textAs(phones: Phones, name: string, says: string): Promise<void> {
  await phones.text(name === "trainer" ? trainer : await phoneOf(phones, name), says);
}

function timeOf(phones: Phones): string {
  return isoTime(phones.now, "Europe/Budapest").slice(11, 19);
}

/** What somebody was texted or texted, the latest last. */
async function textsOf(phones: Phones, name: string): Promise<string[]> {
  const phone = name === "trainer" ? trainer : await phoneOf(phones, name);
  const { messages } = await phones.look();
  return textsIn(
    messages.filter((one) => (one.direction === "in" ? one.from : one.outgoing.to) === phone),
  );
}

describe("the people of a scene", () => {
  test("text by themselves at their time", async () => {
    const phones = await openPhones("typical-saturday");
    await phones.advanceTo(phones.now + 11 * minuteMs);
    expect((await textsOf(phones, "Hanna")).at(-2)).toMatch(/^2026-11-21T09:05:00 .*: YES$/);
  });

  test("are silent for good once somebody else texts on their phone", async () => {
    const phones = await openPhones("typical-saturday");
    await phones.advanceTo(phones.now + 6 * minuteMs);
    await textAs(phones, "Feri", "YES");
    await phones.advanceTo(phones.now + 3 * hourMs);
    const texts = (await textsOf(phones, "Feri")).join("\n");
    expect(texts).toContain(": YES");
    expect(texts).not.toContain("can't make it that early");
    const { taken, record } = await phones.look();
    expect(taken).toEqual(new Set([await phoneOf(phones, "Feri")]));
    // Eva is not asked in his place: she never has to answer.
    expect((await textsOf(phones, "Eva")).join("\n")).not.toContain("could you come");
    expect(record.day.phase).toBe("settled");
  });

  test("are silent to what they are asked later on, too", async () => {
    const phones = await openPhones("typical-saturday");
    await textAs(phones, "Feri", "STATUS");
    await phones.advanceTo(phones.now + 30 * minuteMs);
    const texts = (await textsOf(phones, "Feri")).slice(-2);
    expect(texts[0]).toContain("You have a place");
    expect(texts[1]).toContain("Could you come at 09:00");
  });

  test("are silent while they are told to be, and answer again later", async () => {
    const phones = await openPhones("typical-saturday");
    phones.answersByItself = false;
    await phones.advanceTo(phones.now + 11 * minuteMs);
    expect((await textsOf(phones, "Hanna")).join("\n")).not.toContain(": YES");
    phones.answersByItself = true;
    await phones.advanceTo(phones.now + 10 * minuteMs);
    expect((await textsOf(phones, "Imre")).at(-2)).toContain(": yes please!");
  });

  test("keep the scene from being over while one of them is asked", async () => {
    const phones = await openPhones("typical-saturday");
    await textAs(phones, "Dani", "STATUS");
    await phones.advanceTo(sceneOf("typical-saturday", "en").scenario.until + 30 * minuteMs);
    expect((await phones.look()).isOver).toBe(false);
    await phones.advanceTo(phones.now + 6 * hourMs);
    expect((await phones.look()).isOver).toBe(true);
  });

  test("have their trainer's codes answered by themselves, as in a rehearsal", async () => {
    const text = `
booked: [{ name: Anna, pinned: true }, Bea]
events: [{ at: "Sat 08:30", from: trainer, says: "CAPACITY 9" }]
`;
    const scene = parseScene("typical-saturday", { name: "own.yaml", text });
    const phones = new Phones(scene, openRehearsal());
    onTestFinished(() => phones.close());
    await phones.open();
    const { day } = (await phones.look()).record;
    expect(day.slots[0]?.capacity).toBe(9);
    expect(day.bookings.map(({ pinned }) => pinned)).toEqual([true, false]);
    await expectSame(phones);
  });

  test("have one more among them whom the trainer adds", async () => {
    const phones = await openPhones("freed-place");
    await textAs(phones, "trainer", "ADD Zoe 06 30 123 4567 MAYBE");
    const { record } = await phones.look();
    const { session } = [...record.people.values()].find(({ phone }) => phone === trainer) ?? {};
    if (session?.state !== "awaiting-code") throw new Error("no code");
    await textAs(phones, "trainer", session.code);
    expect((await phones.look()).people.at(-1)).toEqual({ name: "Zoe", phone: "+36301234567" });
    await textAs(phones, "Zoe", "STATUS");
    expect((await textsOf(phones, "Zoe")).at(-1)).toContain("4th on the waitlist");
  });
});

describe("the next deadline", () => {
  test.each([
    ["everyone-silent", ["09:00:00", "10:00:00", "10:05:00", "10:10:00"], "settled"],
    ["typical-saturday", ["09:00:00", "10:00:00", "10:15:00", "10:20:00", "10:25:00"], "settled"],
    ["two-siblings", ["09:00:00", "09:29:00", "09:35:00"], "settled"],
    ["freed-place", ["18:00:00", "19:00:00", "19:10:00", "19:12:00", "19:15:00"], "open"],
  ] as const)(
    "of %s: of the open questions, else whatever somebody would notice",
    async (name, expected, phase) => {
      const phones = await openPhones(name);
      const times: string[] = [];
      while (!(await phones.look()).isOver) {
        await phones.toNextDeadline();
        times.push(timeOf(phones));
      }
      expect(times).toEqual(expected);
      expect((await phones.look()).record.day.phase).toBe(phase);
    },
  );

  test("is there on Sunday and in the next week, too", async () => {
    const phones = await openPhones("everyone-silent");
    for (let step = 0; step < 12; step += 1) {
      const before = phones.now;
      await phones.toNextDeadline();
      expect(phones.now).toBeGreaterThanOrEqual(before);
    }
    expect((await phones.look()).record.day.date > "2026-11-22").toBe(true);
  });

  test("of somebody else's pause is the decision that time makes", async () => {
    const phones = await openPhones("typical-saturday");
    await textAs(phones, "trainer", "PAUSE");
    await phones.toNextDeadline();
    expect(timeOf(phones)).toBe("09:00:00");
  });
});

/** Plays what was saved; gives the texts and the ledger. */
async function replayed(saved: string) {
  const { store, carrier } = openRehearsal();
  try {
    const { messages, record } = await play(parseScenario(saved, "saved.yaml"), store, carrier);
    return { texts: textsIn(messages), ledger: record.ledger, day: record.day };
  } finally {
    await store.close();
  }
}

async function expectSame(phones: Phones): Promise<void> {
  const { messages, record } = await phones.look();
  const again = await replayed(phones.save());
  expect(again.texts).toEqual(textsIn(messages));
  expect(again.day.date).toBe(record.day.date);
  expect(again.ledger).toEqual(record.ledger);
}

test("what is said on a page is texted on its person's phone, the same press once", async () => {
  const phones = new Phones(sceneOf("typical-saturday", "en"), openRehearsal("http://127.0.0.1:1"));
  onTestFinished(() => phones.close());
  await phones.open();
  await textAs(phones, "trainer", "LINK");
  const [, token = ""] = /\/live\/(\w+)/.exec((await textsOf(phones, "trainer")).join()) ?? [];
  const opened = await phones.pages.open("live", token);
  if (!opened) throw new Error("the link opens nothing");
  for (const once of ["one", "one", "two"]) await phones.pages.say(opened, once, "PAUSE");
  const texts = (await textsOf(phones, "trainer")).filter((one) => one.endsWith(": PAUSE"));
  expect(texts).toHaveLength(2);
  expect(phones.save().match(/says: "PAUSE"/g)).toHaveLength(2);
});

describe("what is saved", () => {
  test.each(sceneNames)("of %s left to itself plays the same", async (name) => {
    const phones = await openPhones(name);
    await phones.advanceTo(sceneOf(name, "en").scenario.until);
    await expectSame(phones);
    expect(phones.save()).toContain("Saved from `backwalk demo`");
    expect(parseScenario(phones.save(), "saved.yaml").title).toBe(
      sceneOf(name, "en").scenario.title,
    );
  });

  test("has what was texted on the phones, the trainer's codes among it", async () => {
    const phones = await openPhones("typical-saturday");
    await phones.advanceTo(phones.now + 6 * minuteMs);
    await textAs(phones, "Gabi", "YES");
    await textAs(phones, "Anna", "OUT");
    await textAs(phones, "trainer", "PIN Csaba");
    const { record } = await phones.look();
    const { session } = [...record.people.values()].find(({ phone }) => phone === trainer) ?? {};
    if (session?.state !== "awaiting-code") throw new Error("no code");
    await textAs(phones, "trainer", session.code);
    await phones.advanceTo(phones.now + 3 * hourMs);
    const saved = phones.save();
    expect(saved).toContain('from: "Gabi", says: "YES"');
    expect(saved).toContain('from: "trainer", says: "PIN Csaba"');
    const { ledger } = (await phones.look()).record;
    expect((await replayed(saved)).ledger).toEqual(ledger);
  });

  test("says at its end what it leaves out", async () => {
    const phones = await openPhones("everyone-silent");
    await phones.advanceTo(phones.now + 8 * 24 * hourMs);
    await textAs(phones, "Anna", "JOIN");
    expect(phones.save()).toMatch(/\n# left out: 1 line typed after the week .*2026-11-22\n$/);
    expect(() => parseScenario(phones.save(), "saved.yaml")).not.toThrow();
  });

  test("plays the same whatever was texted and however time went", {
    timeout: patience(120_000),
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sceneNames),
        fc.array(act, { maxLength: 12 }),
        playFreely,
      ),
      tries(25),
    );
  });
});

const act = fc.oneof(
  fc.record({
    name: fc.constantFrom("Anna", "Bea", "Eva", "Gabi", "Hanna", "Imre", "Jana"),
    says: fc.constantFrom("YES", "NO", "OUT", "STATUS", "WHY", "maybe", "JOIN", "MAYBE"),
  }),
  fc.record({ minutes: fc.integer({ min: 1, max: 90 }) }),
  fc.constant("next" as const),
);
type FreeAct = typeof act extends fc.Arbitrary<infer A> ? A : never;

/** Plays so on phones of its own until its day is over, saves, and expects the same. */
async function playFreely(name: SceneName, acts: FreeAct[]): Promise<void> {
  const phones = new Phones(sceneOf(name, "en"), openRehearsal());
  try {
    await phones.open();
    for (const one of acts) {
      await carryOut(phones, one);
    }
    const { record } = await phones.look();
    if (record.day.date === "2026-11-22") await expectSame(phones);
  } finally {
    await phones.close();
  }
}

async function carryOut(phones: Phones, act: FreeAct): Promise<void> {
  if (act === "next") await phones.toNextDeadline();
  else if ("minutes" in act) await phones.advanceTo(phones.now + act.minutes * minuteMs);
  else await textAs(phones, act.name, act.says);
}
