/** The lists of the sheet: who waits at which place in line, and who is gone from where. */
import { expect, test } from "vitest";
import { openFullStage } from "../../support/stage.ts";
import { paperOn } from "./looking.ts";

test("whoever waits has their place in line, as WHY says it, though others before them said yes", async () => {
  const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
  await stage.at("Sat 09:00");
  await stage.says("Hanna", "YES");
  const { waiting, slots } = await paperOn(stage);
  expect(waiting.people.map(({ name, position }) => [name, position])).toEqual([
    ["Imre", 2],
    ["Jana", 3],
  ]);
  expect(slots.flatMap(({ people }) => people.map(({ position }) => position))).not.toContain(1);
  expect((await stage.says("trainer", "WHY Imre")).join()).toContain("number 2 in line");
});

test("who is off the sheet is told from who has moved", async () => {
  const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
  const seen = (await stage.ledger()).length;
  await stage.says("Bea", "OUT");
  await stage.says("Hanna", "YES");
  const { slots, waiting } = await paperOn(stage, seen);
  expect([...slots, waiting].flatMap(({ gone }) => gone)).toEqual([
    { text: "Bea: off the list", isOff: true },
    { text: "Hanna: now at 10:30", isOff: false },
  ]);
});
