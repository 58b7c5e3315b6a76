/** A request that comes again, or is sent again by somebody who saw it, acts once. */
import { describe, expect, test } from "vitest";
import { settings } from "../storage/day-steps.ts";
import { openFullStage, type Stage } from "../support/stage.ts";

function textFrom(stage: Stage, who: string, body: string, messageId: string) {
  const text = { from: stage.phoneOf(who), to: settings.number, body, messageId };
  return { kind: "text" as const, text: { ...text, carrierAnswered: false } };
}

describe("a message id that was heard before does nothing,", () => {
  test.each([
    ["with the same words from the same phone", "Gabi", "YES"],
    ["with other words", "Gabi", "NO"],
    ["from another phone", "Feri", "YES"],
    ["from the trainer's", "trainer", "PAUSE"],
  ])("%s", async (_what, who, body) => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
    await stage.at("Sat 09:00");
    await stage.takes(textFrom(stage, "Gabi", "YES", "seen"));
    const [day, texts] = [await stage.day(), (await stage.texts()).length];
    for (const when of ["Sat 09:10", "Sat 09:50"]) {
      await stage.at(when);
      await stage.takes(textFrom(stage, who, body, "seen"));
    }
    expect(await stage.day()).toEqual(day);
    expect(await stage.texts()).toHaveLength(texts);
  });
});

test("a code that is sent again opens nothing", async () => {
  const stage = await openFullStage();
  await stage.says("trainer", "PIN Gabi");
  await stage.takes(textFrom(stage, "trainer", "4821", "code"));
  await stage.says("trainer", "UNPIN Gabi");
  await stage.takes(textFrom(stage, "trainer", "4821", "code"));
  expect((await stage.day()).bookings[6]?.pinned).toBe(true);
});

test("yesterday's YES is no answer to today's question", async () => {
  const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
  await stage.takes(textFrom(stage, "Gabi", "YES", "old"));
  await stage.at("Sat 09:00");
  await stage.takes(textFrom(stage, "Gabi", "YES", "old"));
  expect(await stage.asked()).toContain("Gabi");
  await stage.takes(textFrom(stage, "Gabi", "YES", "new"));
  expect(await stage.asked()).not.toContain("Gabi");
});
