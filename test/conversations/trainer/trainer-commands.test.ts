/** The trainer's commands, each with the right, missing, wrong and ambiguous words. */
import { describe, expect, test } from "vitest";
import { openFullStage, openStage, type Stage } from "../../support/stage.ts";

const waiting = ["Hanna", "Imre", "Jana"];

async function saturday(): Promise<Stage> {
  const stage = await openFullStage(waiting);
  await stage.at("Sat 09:00");
  return stage;
}

/** Nobody is left to ask for 09:00; Hanna alone said yes. */
async function short(): Promise<Stage> {
  const stage = await saturday();
  await stage.says("Hanna", "YES");
  for (const name of ["Gabi", "Feri", "Eva", "Dani", "Csaba", "Bea", "Anna", "Imre", "Jana"]) {
    await stage.says(name, "NO");
  }
  return stage;
}

describe("what isn't a command", () => {
  test.each(["hello", "SPLITT", "YES", "NO", "JOIN Anna"])(
    "%s is answered with how to see them all",
    async (says) => {
      const stage = await openFullStage(waiting);
      const before = await stage.day();
      expect(await stage.says("trainer", says)).toEqual([expect.stringContaining("COMMANDS")]);
      expect(await stage.day()).toEqual(before);
    },
  );
});

describe("a command with words that it doesn't take", () => {
  test.each([
    ["status of the nation", "Text just STATUS."],
    ["PAUSE the music", "Text just PAUSE."],
    ["OPEN the door", "OPEN 9:00"],
  ])("%s is answered with how it is written", async (says, usage) => {
    const stage = await openFullStage(waiting);
    const before = await stage.day();
    expect(await stage.says("trainer", says)).toEqual([expect.stringContaining(usage)]);
    expect(await stage.day()).toEqual(before);
  });
});

describe("naming somebody", () => {
  test.each(["PIN", "UNPIN", "WHY"])("%s without a name asks whom", async (command) => {
    const stage = await openFullStage();
    expect(await stage.says("trainer", command)).toEqual([expect.stringContaining("Whom?")]);
  });

  test.each(["PIN", "UNPIN", "WHY"])("%s with a name that nobody has says so", async (command) => {
    const stage = await openFullStage();
    const [answer] = await stage.says("trainer", `${command} Zoltan`);
    expect(answer).toMatch(/Zoltan.*LIST/);
  });

  test.each(["gabi", "GABI", "Gábi", "  Gabi "])("%j means Gabi", async (name) => {
    const stage = await openFullStage();
    await stage.orders(`pin ${name}`);
    expect((await stage.day()).bookings[6]?.pinned).toBe(true);
  });

  test("a first name is enough while one person has it", async () => {
    const stage = await openFullStage();
    await stage.says("Réka", "JOIN Réka Kovács-Nagy");
    await stage.says("Anna", "OUT");
    await stage.says("Réka", "YES");
    expect(await stage.says("trainer", "PIN reka")).toEqual([expect.stringContaining("Réka")]);
  });

  test("two people of one name: it asks which, and the choice goes on with the command", async () => {
    const stage = await openStage();
    await stage.booked("Anna");
    await stage.says("Second", "MAYBE Anna");
    expect(await stage.says("trainer", "PIN Anna")).toEqual([
      expect.stringMatching(/1: Anna, number ending 01, 10:30\n2: Anna, number ending 02, waiting/),
    ]);
    expect((await stage.day()).bookings.some((one) => one.pinned)).toBe(false);
    expect(await stage.says("trainer", "1")).toEqual([expect.stringContaining("4821")]);
    await stage.says("trainer", "4821");
    expect((await stage.day()).bookings.map((one) => one.pinned)).toEqual([true, false]);
  });

  test.each(["0", "3", "99"])("the choice %s is none of two", async (choice) => {
    const stage = await openStage();
    await stage.booked("Anna");
    await stage.says("Second", "MAYBE Anna");
    await stage.says("trainer", "WHY Anna");
    expect(await stage.says("trainer", choice)).toEqual([expect.stringContaining("COMMANDS")]);
  });

  test("a whole name goes before a part of one", async () => {
    const stage = await openStage();
    await stage.booked("Anna");
    await stage.says("Second", "JOIN Anna Maria");
    expect(await stage.says("trainer", "PIN Anna")).toEqual([expect.stringContaining("4821")]);
    expect(await stage.says("trainer", "PIN Anna Maria")).toEqual([
      expect.stringContaining("Anna Maria"),
    ]);
  });
});

describe("PIN and UNPIN", () => {
  test("a pinned person is never asked to move", async () => {
    const stage = await openFullStage(waiting);
    await stage.orders("PIN Gabi");
    expect(await stage.says("trainer", "PIN Gabi")).toEqual([expect.stringMatching(/already/)]);
    await stage.at("Sat 09:00");
    expect(await stage.asked()).toEqual([...waiting, "Feri", "Eva"]);
  });

  test("an unpinned one is asked again", async () => {
    const stage = await openFullStage(waiting);
    expect(await stage.says("trainer", "UNPIN Gabi")).toEqual([expect.stringMatching(/isn't/)]);
    await stage.orders("PIN Gabi");
    await stage.orders("UNPIN Gabi");
    await stage.at("Sat 09:00");
    expect(await stage.asked()).toContain("Gabi");
  });
});

describe("SPLIT", () => {
  test("with its code ends sign-up and asks at once, with an hour from now", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Thu 14:00");
    expect(await stage.orders("SPLIT")).toEqual([expect.stringMatching(/asked 5/)]);
    expect((await stage.day()).phase).toBe("splitting");
    expect((await stage.lastTo("Gabi")).body).toContain("by 15:00");
    expect((await stage.ledger()).find((one) => one.fact === "finalized")).toMatchObject({
      actor: "trainer",
      why: { because: "trainer-said-so" },
    });
  });

  test("in quiet hours waits for the morning with its questions", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Thu 22:00");
    expect(await stage.orders("SPLIT")).toEqual([expect.stringMatching(/quiet.*08:00/)]);
    await stage.at("Fri 07:59");
    expect(await stage.asked()).toEqual([]);
    await stage.at("Fri 08:00");
    expect((await stage.lastTo("Gabi")).body).toContain("by 09:00");
  });

  test("with nobody waiting settles the day", async () => {
    const stage = await openFullStage();
    expect(await stage.orders("SPLIT")).toEqual([expect.stringMatching(/^Sun 22 Nov/)]);
    expect((await stage.day()).phase).toBe("settled");
    expect(await stage.lastTo("Anna")).toMatchObject({ kind: "closing" });
  });

  test.each(["Sat 09:30", "Sat 21:00"])("at %s does nothing any more", async (when) => {
    const stage = await openFullStage(waiting);
    await stage.at(when);
    const before = await stage.day();
    expect(await stage.says("trainer", "SPLIT")).toEqual([expect.stringContaining("nothing")]);
    expect(await stage.day()).toEqual(before);
  });

  test("GO without a plan that waits for it does nothing", async () => {
    const stage = await saturday();
    expect(await stage.says("trainer", "GO")).toEqual([expect.stringContaining("nothing")]);
  });
});

describe("PAUSE and RESUME", () => {
  test("PAUSE needs no code: nobody new is asked, questions already sent keep their deadlines", async () => {
    const stage = await saturday();
    expect(await stage.says("trainer", "pause")).toEqual([expect.stringContaining("RESUME")]);
    expect(await stage.says("trainer", "PAUSE")).toEqual([expect.stringContaining("already")]);
    await stage.says("Hanna", "YES");
    await stage.says("Gabi", "NO");
    expect(await stage.asked()).toEqual(["Imre", "Jana", "Feri"]);
    await stage.at("Sat 10:00");
    expect(await stage.asked()).toEqual([]);
    expect((await stage.day()).phase).toBe("splitting");
  });

  test("RESUME goes on with its code, and the hour starts then", async () => {
    const stage = await saturday();
    await stage.says("trainer", "PAUSE");
    await stage.says("Gabi", "NO");
    await stage.at("Sat 09:40");
    expect(await stage.says("trainer", "RESUME")).toEqual([expect.stringMatching(/Eva.*4821/s)]);
    expect(await stage.asked()).not.toContain("Eva");
    expect(await stage.says("trainer", "4821")).toEqual([expect.stringMatching(/asked 1/)]);
    expect((await stage.lastTo("Eva")).body).toContain("by 10:40");
  });

  test("RESUME of what isn't paused says so", async () => {
    const stage = await saturday();
    expect(await stage.says("trainer", "RESUME")).toEqual([expect.stringContaining("not paused")]);
  });
});

describe("OPEN and DROP", () => {
  test.each(["OPEN", "DROP", "OPEN 09:00"])(
    "%s while no slot is short says so",
    async (command) => {
      const stage = await saturday();
      expect(await stage.says("trainer", command)).toEqual([expect.stringContaining("No slot")]);
    },
  );

  test.each(["OPEN", "OPEN 9:00", "open 09:00"])("%s opens the short slot", async (command) => {
    const stage = await short();
    expect((await stage.lastTo("trainer")).body).toMatch(/09:00.*only Hanna.*needs 3.*20:00/);
    await stage.orders(command);
    expect(await stage.standing("Hanna")).toBe("09:00");
  });

  test("DROP tells those who had said yes, and they keep what they had", async () => {
    const stage = await short();
    expect(await stage.says("trainer", "DROP")).toEqual([expect.stringMatching(/Hanna.*4821/s)]);
    await stage.says("trainer", "4821");
    expect(await stage.standing("Hanna")).toBe("waiting");
    await stage.at("Sat 20:00");
    expect((await stage.lastTo("Hanna")).body).toMatch(/09:00 isn't happening, thanks/);
  });

  test("without an answer by 20:00 the slot is dropped", async () => {
    const stage = await short();
    await stage.at("Sat 20:00");
    expect((await stage.day()).slots[1]?.status).toBe("dropped");
    expect(await stage.says("trainer", "OPEN")).toEqual([expect.stringContaining("No slot")]);
  });

  test("OPEN 10:30 names no sibling", async () => {
    const stage = await short();
    const before = await stage.day();
    await stage.says("trainer", "OPEN 10:30");
    await stage.says("trainer", "4821");
    expect(await stage.day()).toEqual(before);
  });

  test("with two short slots it asks which, and opens none that nobody said yes to", async () => {
    const siblings = ["09:00", "12:00"].map((starts) => ({ starts, capacity: 1 }));
    const stage = await openStage({ class: { capacity: 1, siblings, waitlistRatio: 2 } });
    await stage.booked("Anna");
    await stage.waiting("Hanna", "Imre");
    await stage.orders("PIN Anna");
    await stage.at("Sat 09:00");
    for (const name of ["Hanna", "Imre", "Hanna", "Imre"]) await stage.says(name, "NO");
    expect(await stage.says("trainer", "DROP")).toEqual([
      expect.stringMatching(/DROP 09:00 or DROP 12:00/),
    ]);
    expect(await stage.says("trainer", "OPEN 12:00")).toEqual([expect.stringContaining("Nobody")]);
    await stage.orders("DROP 12:00");
    expect((await stage.day()).slots.map((one) => one.status)).toEqual([
      "open",
      "tentative",
      "dropped",
    ]);
  });
});
