/** What the trainer can look at: answered at once, and nothing changes. */
import { describe, expect, test } from "vitest";
import { openFullStage, openStage, type Stage } from "../../support/stage.ts";

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

  const nobody = "Sun 22 Nov: nobody needs to be asked right now.";

  test("PLAN with nobody waiting asks nobody", async () => {
    const stage = await openFullStage();
    expect(await stage.says("trainer", "PLAN")).toEqual([nobody]);
  });

  test("PLAN with people waiting whom nobody can be asked for doesn't say that nobody waits", async () => {
    const alone = await openFullStage(waiting, { class: { siblings: [] } });
    expect(await alone.says("trainer", "PLAN")).toEqual([nobody]);
    const asked = await saturday();
    expect(await asked.says("trainer", "PLAN")).toEqual([nobody]);
    await asked.says("trainer", "PAUSE");
    const [resume] = await asked.says("trainer", "RESUME");
    expect(resume).toContain(nobody);
  });

  test("on a day that is called off: PLAN says so, STATUS wants nobody for a slot any more", async () => {
    const stage = await saturday();
    await stage.orders("CALLOFF");
    expect(await stage.says("trainer", "PLAN")).toEqual([
      "PLAN does nothing now: the day is called off.",
    ]);
    const [status] = await stage.says("trainer", "STATUS");
    expect(status).toMatch(/^Sun 22 Nov: the day is called off\.\n10:30: 7 of 7\.\nWaiting: 3\./);
  });

  test("PAPER of a day called off mid-walk has no slot that was being filled", async () => {
    const stage = await saturday();
    await stage.orders("CALLOFF");
    const [paper] = await stage.says("trainer", "PAPER");
    expect(paper).toMatch(/^Sun 22 Nov: called off\n10:30 \(7 of 7\)/);
  });

  test("STATUS says that a short slot waits for OPEN or DROP", async () => {
    const stage = await saturday();
    await stage.says("Hanna", "YES");
    await stage.says("Imre", "NO");
    await stage.says("Jana", "NO");
    for (const name of ["Gabi", "Feri", "Eva", "Dani", "Csaba", "Bea", "Anna"]) {
      await stage.says(name, "NO");
    }
    const [status] = await stage.says("trainer", "STATUS");
    expect(status).toMatch(/\n09:00: 1 of 7, \d wanted, not open yet: OPEN or DROP\?\n/);
  });

  test("WHY also explains somebody who was turned away or left", async () => {
    const stage = await openFullStage([...waiting, "Kati"]);
    await stage.says("Lili", "JOIN Lili");
    await stage.says("Anna", "OUT");
    expect(await stage.says("trainer", "WHY Anna")).toEqual([expect.stringMatching(/off the day/)]);
  });
});

describe("SPLIT and GO say first", () => {
  const closing = "settles the day: everyone gets the closing text.";

  test("that they settle the day if nobody would be asked", async () => {
    const stage = await openFullStage(waiting, { class: { siblings: [] } });
    const [effect] = await stage.says("trainer", "SPLIT");
    expect(effect).toContain(`SPLIT ends sign-up and ${closing}`);
    expect(effect).not.toContain("asking");
    await stage.says("trainer", "4821");
    expect((await stage.day()).phase).toBe("settled");
  });

  test("that they ask, if somebody would be, now or in the morning", async () => {
    const stage = await openFullStage(waiting, { class: { autopilot: false } });
    const asks = (when: string): RegExp =>
      new RegExp(`^SPLIT ends sign-up and starts asking ${when}\\.\\n.*Hanna`, "s");
    expect(await stage.says("trainer", "SPLIT")).toEqual([expect.stringMatching(asks("now"))]);
    await stage.at("Fri 22:00");
    expect(await stage.says("trainer", "SPLIT")).toEqual([
      expect.stringMatching(asks("at Sat 08:00")),
    ]);
    await stage.at("Sat 09:00");
    expect(await stage.says("trainer", "GO")).toEqual([
      expect.stringMatching(/^GO starts asking now\.\n.*Hanna/s),
    ]);
  });

  test("that nobody is asked before an open offer is answered, or while paused", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Fri 12:00");
    await stage.says("Anna", "OUT");
    const [effect] = await stage.says("trainer", "SPLIT");
    expect(effect).toMatch(/^SPLIT ends sign-up and asks once the open questions are answered\./);
    expect(effect).toMatch(/The open questions come first\..*I ask then: Imre/s);
    await stage.says("trainer", "PAUSE");
    const [paused] = await stage.says("trainer", "SPLIT");
    expect(paused).toContain("asks nobody while I'm paused: RESUME goes on.");
  });

  test("that quiet hours count: nobody is asked in them, so it ends later", async () => {
    const stage = await openStage();
    await stage.booked("Anna", "Bea");
    await stage.waiting("Hanna", "Imre");
    await stage.at("Thu 20:30");
    const [effect] = await stage.says("trainer", "SPLIT");
    // Two offers, at worst one after the other: one before the night, the other from 08:00 on.
    expect(effect).toContain("over by Fri 09:00 at the latest");
  });

  test("that GO settles the day once nobody waits any more", async () => {
    const stage = await openFullStage(["Hanna"], { class: { autopilot: false } });
    await stage.at("Sat 09:00");
    await stage.says("Hanna", "OUT");
    const [effect] = await stage.says("trainer", "GO");
    expect(effect).toContain(`GO ${closing}`);
    await stage.says("trainer", "4821");
    expect((await stage.day()).phase).toBe("settled");
  });
});
