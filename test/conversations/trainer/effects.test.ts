/** What a command says before it is done is what happens then: to the one it names, and to all whom it touches besides. */
import { describe, expect, test } from "vitest";
import { openFullStage, openStage, type Stage } from "../../support/stage.ts";

const waiting = ["Hanna", "Imre", "Jana"];

async function saturday(): Promise<Stage> {
  const stage = await openFullStage(waiting);
  await stage.at("Sat 09:00");
  return stage;
}

describe("PIN", () => {
  test("of somebody who is being asked takes the question back, tells them, and asks the next", async () => {
    const stage = await saturday();
    const [effect] = await stage.says("trainer", "PIN Gabi");
    expect(effect).toMatch(/isn't asked|is not asked/);
    expect(effect).toContain("The question they have is taken back. Then I ask Eva (09:00).");
    await stage.says("trainer", "4821");
    expect((await stage.lastTo("Gabi")).body).toBe(
      "Juli has settled it: you keep 10:30 on Sun 22 Nov. No need to answer my question.",
    );
    expect((await stage.asked()).at(-1)).toBe("Eva");
    await stage.says("Gabi", "YES");
    expect(await stage.standing("Gabi")).toBe("10:30");
  });

  test("of somebody who isn't asked tells them nothing", async () => {
    const stage = await saturday();
    const before = (await stage.lastTo("Anna")).body;
    await stage.orders("PIN Anna");
    expect((await stage.lastTo("Anna")).body).toBe(before);
  });
});

describe("WAIT", () => {
  test("of somebody who has said yes names the place that they lose, and the yes", async () => {
    const stage = await saturday();
    await stage.says("Gabi", "YES");
    const [effect] = await stage.says("trainer", "WAIT Gabi");
    expect(effect).toContain("Gabi loses 10:30 on Sun 22 Nov, with the yes to 09:00,");
    await stage.says("trainer", "4821");
    expect((await stage.textsTo("Gabi")).map((one) => one.body)).toContainEqual(
      expect.stringContaining("you no longer have 10:30, nor 09:00 that you said yes to"),
    );
  });

  test("leaves alone the places that are kept for others", async () => {
    const stage = await openFullStage(["Hanna"]);
    await stage.at("Wed 10:00");
    await stage.orders("REMOVE Feri");
    await stage.orders("WAIT Bea");
    await stage.says("Hanna", "NO");
    expect(await stage.asked()).toEqual(["Bea"]);
    await stage.says("Zita", "JOIN Zita");
    await stage.says("Zoli", "JOIN Zoli");
    expect(await stage.standing("Zita")).toBe("10:30");
    expect(await stage.standing("Zoli")).toBe("waiting");
  });

  test("of a silent mover doesn't keep a free root place from them", async () => {
    const stage = await openFullStage(["Hanna"]);
    await stage.at("Sat 10:30");
    const silent = (await stage.day()).asks.find(
      (ask) => ask.outcome === "silent" && ask.kind === "move",
    );
    const names = ["Anna", "Bea", "Csaba", "Dani", "Eva", "Feri", "Gabi"];
    const mover = names[(silent?.booking ?? 0) - 1] ?? "";
    await stage.at("Sat 20:15");
    await stage.orders(`WAIT ${mover}`);
    await stage.orders("CAPACITY 8");
    expect(await stage.asked()).toContain(mover);
  });
});

describe("what follows from a deed is said with it:", () => {
  test("that a walk is called off, and whose yes goes with it", async () => {
    const stage = await openFullStage(["Hanna"]);
    await stage.at("Sat 09:00");
    await stage.says("Hanna", "YES");
    const [effect] = await stage.says("trainer", "REMOVE Anna");
    expect(effect).toContain("09:00 is off then; Hanna said yes: they keep what they have.");
  });

  test("that a short slot opens", async () => {
    const stage = await saturday();
    await stage.says("Gabi", "YES");
    await stage.says("Hanna", "YES");
    for (const name of ["Imre", "Jana", "Feri", "Eva", "Dani", "Csaba", "Bea", "Anna"]) {
      await stage.says(name, "NO");
    }
    const [effect] = await stage.says("trainer", "CAPACITY 2 9:00");
    expect(effect).toContain("That opens 09:00 with Gabi, Hanna.");
  });

  test("whom RESUME asks outside the walk", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Wed 10:00");
    await stage.says("trainer", "PAUSE");
    await stage.says("Anna", "OUT");
    const [effect] = await stage.says("trainer", "RESUME");
    expect(effect).toContain("RESUME goes on asking. Then I ask Hanna (10:30).");
  });

  test("that no text reaches somebody", async () => {
    const stage = await openFullStage();
    await stage.says("Anna", "stop texting me");
    const [effect] = await stage.says("trainer", "REMOVE Anna");
    expect(effect).toBe(
      "REMOVE takes Anna (10:30) off Sun 22 Nov. No text reaches them: please tell them yourself.\nReply 4821 within 5 minutes to do it.",
    );
  });
});

describe("two deeds at one moment", () => {
  test("are told both", async () => {
    const stage = await openFullStage();
    await stage.orders("MOVE Anna 9:00");
    await stage.orders("MOVE Anna 10:30");
    expect((await stage.lastTo("Anna")).body).toContain("10:30 on Sun 22 Nov, not 09:00");
    await stage.orders("TELL one");
    await stage.orders("TELL two");
    expect((await stage.lastTo("Bea")).body).toContain("Juli: two");
  });
});

describe("after CALLOFF", () => {
  test("what was told in the night before goes out no more, what is told since does", async () => {
    const stage = await openFullStage();
    await stage.at("Fri 23:00");
    await stage.orders("TELL bring towels");
    await stage.at("Fri 23:30");
    await stage.orders("CALLOFF storm");
    await stage.orders("TELL keep dry");
    await stage.at("Sat 08:00");
    const bodies = (await stage.texts()).map((one) => one.body);
    expect(bodies.filter((body) => body.includes("Juli: bring towels"))).toEqual([]);
    expect(bodies.filter((body) => body.includes("Juli: keep dry"))).toHaveLength(7);
  });

  test("who is turned away is so for that", async () => {
    const stage = await openFullStage();
    await stage.orders("CALLOFF storm");
    await stage.says("Zita", "JOIN Zita");
    expect((await stage.ledger()).at(-1)?.why).toEqual({ because: "day-called-off" });
    expect(await stage.says("trainer", "WHY Zita")).toEqual([
      expect.stringContaining("Zita isn't on the list: the day was called off."),
    ]);
  });
});

test("ADD gives a free place in an open sibling once the day has settled", async () => {
  const stage = await saturday();
  for (const name of ["Hanna", "Imre", "Jana"]) await stage.says(name, "YES");
  await stage.at("Sat 20:30");
  await stage.orders("CAPACITY 5");
  const [effect] = await stage.says("trainer", "ADD Zed 06301234567");
  expect(effect).toMatch(/^ADD Zed: Sun 22 Nov (?:09:00|10:30), class/);
});

test("a newcomer without a name is called by the end of their number", async () => {
  const stage = await openStage();
  await stage.says("Zoe", "JOIN");
  const end = (await stage.person("Zoe")).phone.slice(-3);
  const [effect] = await stage.says("trainer", `REMOVE ${end}`);
  expect(effect).toContain(`REMOVE takes the number ending ${end.slice(-2)}`);
});

test("OPEN of a slot that isn't short names the one that is", async () => {
  const stage = await saturday();
  for (const name of [...waiting, "Gabi", "Feri", "Eva", "Dani", "Csaba", "Bea", "Anna"]) {
    await stage.says(name, name === "Hanna" ? "YES" : "NO");
  }
  expect(await stage.says("trainer", "OPEN 10:30")).toEqual([expect.stringContaining("09:00")]);
});

test("a code with another command than its own says whose it is", async () => {
  const stage = await openFullStage();
  await stage.says("trainer", "TELL hello");
  expect(await stage.says("trainer", "SPLIT 4821")).toEqual([
    "The open code is for TELL, not for SPLIT. Nothing was done; text SPLIT again for its own.",
  ]);
});

test("LIST and PAPER show who has said yes to a slot that isn't open yet, and wait no more", async () => {
  const stage = await saturday();
  await stage.says("Hanna", "YES");
  const [list] = await stage.says("trainer", "LIST");
  expect(list).toContain("09:00 (yes, not open yet): Hanna\n");
  expect(list).toMatch(/Waiting: Imre, Jana$/);
  const [paper] = await stage.says("trainer", "PAPER");
  expect(paper).toContain("09:00: not open yet; yes: Hanna\n");
  expect(paper).toMatch(/Waiting: Imre, Jana$/);
});

describe("a day that settles while she has paused", () => {
  test("names the free places to who may have them, and reminds her", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Sat 09:10");
    await stage.says("Hanna", "YES");
    await stage.says("trainer", "PAUSE");
    await stage.says("Anna", "OUT");
    await stage.at("Sat 20:00");
    expect((await stage.lastTo("Hanna")).body).toContain(
      "one is free at 10:30: text JOIN to take it",
    );
    expect((await stage.lastTo("trainer")).body).toContain(
      "I'm paused: RESUME offers the free places.",
    );
    expect(await stage.says("Hanna", "JOIN")).toEqual([expect.stringContaining("10:30")]);
    expect(await stage.standing("Hanna")).toBe("10:30");
  });
});
