/** The trainer's live page in one sentence: where the day stands, whom no text reaches, when it ends at the latest. */
import { describe, expect, test } from "vitest";
import { openFullStage, openStage } from "../../support/stage.ts";
import { liveOn } from "./looking.ts";

const waiting = ["Hanna", "Imre", "Jana"];

describe("where the day stands", () => {
  test("whom no text reaches is said, settled or not", async () => {
    const stage = await openFullStage(waiting);
    expect((await liveOn(stage)).unreached).toBeNull();
    await stage.says("Anna", "STOP");
    const says = "No text reaches them, please tell them yourself: Anna.";
    expect((await liveOn(stage)).unreached).toBe(says);
    await stage.at("Sat 20:00");
    expect(await liveOn(stage)).toMatchObject({ unreached: says });
    await stage.at("Sun 10:30");
    expect((await liveOn(stage)).unreached).toBeNull();
  });

  test("nobody is being asked while it is paused from before", async () => {
    const stage = await openFullStage(waiting);
    await stage.says("trainer", "PAUSE");
    await stage.at("Sat 09:00");
    expect((await liveOn(stage)).phase).toBe(
      "It's being decided who comes when. You have paused me.",
    );
  });

  test("a slot that nobody is to fill any more isn't said to be filling", async () => {
    const small = [
      { starts: "09:00", capacity: 2 },
      { starts: "12:00", capacity: 7 },
    ];
    const stage = await openFullStage([...waiting, "Kati"], {
      class: { movables: false, siblings: small },
    });
    await stage.at("Sat 09:00");
    await stage.says("Hanna", "YES");
    await stage.says("Imre", "NO");
    await stage.at("Sat 10:00");
    const view = await liveOn(stage);
    expect(view.phase).toBe("I'm filling 09:00.");
    expect(view.slots.map(({ time, status }) => `${time} ${status}`)).toEqual([
      "09:00 being filled: yes for 1 of 2 places",
      "10:30 open",
      "12:00 not needed as things stand",
    ]);
  });

  test("offers that are to come have an end, too", async () => {
    const stage = await openStage();
    await stage.booked("Anna", "Bea");
    expect((await liveOn(stage)).latestEnd).toBeNull();
    await stage.waiting("Hanna");
    expect((await liveOn(stage)).latestEnd).toBe("All decided by Sat 10:00 at the latest.");
  });

  test("a plan that has nothing to ask ends at the latest when all is decided", async () => {
    const stage = await openFullStage(["Hanna"], { class: { autopilot: false, movables: false } });
    await stage.at("Sat 09:00");
    await stage.says("Hanna", "STOP");
    const view = await liveOn(stage);
    expect(view.phase).toBe("The plan waits for your GO.");
    expect(view.latestEnd).toBe("All decided by 20:00 at the latest.");
  });
});
