/** What the trainer can look at: answered at once, and nothing changes. */
import { describe, expect, test } from "vitest";
import { openFullStage, type Stage } from "../support/stage.ts";

const waiting = ["Hanna", "Imre", "Jana"];

async function saturday(): Promise<Stage> {
  const stage = await openFullStage(waiting);
  await stage.at("Sat 09:00");
  return stage;
}

describe("looking", () => {
  const looks: [string, RegExp][] = [
    ["STATUS", /^Sun 22 Nov.*\n09:00: 0 of 7, 5 asked, 5 wanted.*\n10:30: 7 of 7.*Next: 10:00/s],
    ["status please", /^Sun 22 Nov/],
    ["LIST", /10:30: Anna, Bea, Csaba, Dani, Eva, Feri, Gabi\nWaiting: Hanna, Imre, Jana$/],
    ["PLAN", /^Sun 22 Nov/],
    ["PAPER", /10:30 \(7 of 7\): Anna.*Waiting: Hanna, Imre, Jana$/s],
    ["WHY Gabi", /Gabi.*asked to move to 09:00, until 10:00.*latest first: number 1/s],
    ["COMMANDS", /STATUS.*PAUSE.*SPLIT/s],
  ];

  test.each(looks)("%s answers and changes neither day nor ledger", async (command, answer) => {
    const stage = await saturday();
    const before = [await stage.day(), await stage.ledger(), await stage.person("trainer")];
    expect(await stage.says("trainer", command)).toEqual([expect.stringMatching(answer)]);
    expect([await stage.day(), await stage.ledger(), await stage.person("trainer")]).toEqual(
      before,
    );
  });

  test("PLAN before finalization says whom it would ask and how long at the latest", async () => {
    const stage = await openFullStage(waiting);
    const [plan] = await stage.says("trainer", "PLAN");
    for (const words of ["09:00 5", "10:30 5", "60 minutes", "Sat 20:00"]) {
      expect(plan).toContain(words);
    }
    expect(plan).toMatch(/Hanna \(seat at 09:00\).*Gabi \(move to 09:00\)/s);
    expect(await stage.asked()).toEqual([]);
  });

  test("PLAN with nobody waiting asks nobody", async () => {
    const stage = await openFullStage();
    expect(await stage.says("trainer", "PLAN")).toEqual([expect.stringContaining("nobody")]);
  });

  test("WHY also explains somebody who was turned away or left", async () => {
    const stage = await openFullStage([...waiting, "Kati"]);
    await stage.says("Lili", "JOIN Lili");
    await stage.says("Anna", "OUT");
    expect(await stage.says("trainer", "WHY Anna")).toEqual([expect.stringMatching(/off the day/)]);
  });
});
