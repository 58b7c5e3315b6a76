/** A school with several classes: what names one is about that, what could be about two is asked back, and no yes is taken for another's. */
import { describe, expect, test } from "vitest";
import { openStage, type Stage } from "../../support/stage.ts";

const puppies = {
  name: "Puppy class",
  weekday: "Sat",
  starts: "17:00",
  siblings: [{ starts: "15:00", capacity: 2 }],
  capacity: 2,
  signupCloses: { weekday: "Fri", time: "12:00" },
  finalizes: { weekday: "Sat", time: "09:00" },
  decidesBy: { weekday: "Sat", time: "13:00" },
} as const;

async function openSchool(): Promise<Stage> {
  return openStage({ more: [{ ...puppies, siblings: [...puppies.siblings] }] });
}

/** Asked about both classes on Saturday at nine: Anna waits in both. */
async function askedInBoth(): Promise<Stage> {
  const stage = await openSchool();
  for (const name of ["Bea", "Csaba"]) await stage.says(name, `JOIN ${name} puppy`);
  for (const name of ["Dani", "Eva", "Feri", "Gabi", "Hanna", "Imre", "Jana"]) {
    await stage.says(name, `JOIN ${name} Sunday`);
  }
  await stage.says("Anna", "MAYBE Anna Sunday");
  await stage.says("Anna", "MAYBE Puppy class");
  await stage.at("Sat 09:00");
  return stage;
}

describe("a text in a school with two classes", () => {
  test.each([
    ["JOIN Anna Puppy class", "Sat 21 Nov (Puppy class) at 17:00"],
    ["JOIN puppy", "Sat 21 Nov (Puppy class) 17:00"],
    ["join anna saturday", "Sat 21 Nov (Puppy class) at 17:00"],
    ["JOIN Anna Sunday", "Sun 22 Nov (Sunday class) at 10:30"],
    ["Puppy class JOIN Anna", "Sat 21 Nov (Puppy class) at 17:00"],
  ])("%j names its class", async (says, answer) => {
    const stage = await openSchool();
    expect(await stage.says("Anna", says)).toEqual([expect.stringContaining(answer)]);
  });

  test("that names none is asked back, and the number or the name answers", async () => {
    const stage = await openSchool();
    const [question] = await stage.says("Anna", "JOIN Anna 2");
    expect(question).toContain(
      "1: Sun 22 Nov (Sunday class) 10:30\n2: Sat 21 Nov (Puppy class) 17:00",
    );
    expect(await stage.says("Anna", "2")).toEqual([
      expect.stringContaining("you have 2 places on Sat 21 Nov (Puppy class)"),
    ]);
    await stage.says("Bea", "JOIN Bea");
    expect(await stage.says("Bea", "sunday class")).toEqual([
      expect.stringContaining("Sun 22 Nov (Sunday class)"),
    ]);
  });

  test("isn't about the list any more once something else was written", async () => {
    const stage = await openSchool();
    await stage.says("Anna", "JOIN Anna");
    await stage.says("Anna", "JOIN Anna puppy");
    expect(await stage.says("Anna", "2")).not.toEqual([expect.stringContaining("you have")]);
  });

  test("is about the only class that has them", async () => {
    const stage = await openSchool();
    await stage.says("Anna", "JOIN Anna puppy");
    expect(await stage.says("Anna", "OUT")).toEqual([expect.stringContaining("Puppy class")]);
  });

  test("STATUS is answered for each class that has them, in one text", async () => {
    const stage = await openSchool();
    await stage.says("Anna", "JOIN Anna puppy");
    await stage.says("Anna", "JOIN Sunday");
    const [both] = await stage.says("Anna", "STATUS");
    expect(both).toMatch(/Sunday class[\s\S]*\n\n[\s\S]*Puppy class/);
  });
});

describe("a yes of somebody whom two classes ask", () => {
  test("is asked back, and counts only for the one they name", async () => {
    const stage = await askedInBoth();
    expect(await stage.says("Anna", "YES")).toEqual([expect.stringContaining("Which class?")]);
    await stage.lookAt("Sunday class");
    expect(await stage.asked()).toContain("Anna");
    await stage.lookAt("Puppy class");
    expect(await stage.asked()).toContain("Anna");
    await stage.says("Anna", "2");
    expect(await stage.standing("Anna")).toBe("15:00");
    await stage.lookAt("Sunday class");
    expect(await stage.asked()).toContain("Anna");
    expect(await stage.standing("Anna")).toBe("waiting");
  });

  test("that names its class is about that, and the next is about the other", async () => {
    const stage = await askedInBoth();
    await stage.says("Anna", "YES Sunday");
    expect(await stage.standing("Anna")).toBe("09:00?");
    await stage.says("Anna", "NO");
    await stage.lookAt("Puppy class");
    expect(await stage.asked()).not.toContain("Anna");
    expect(await stage.standing("Anna")).toBe("waiting");
    await stage.lookAt("Sunday class");
    expect(await stage.standing("Anna")).toBe("09:00?");
  });
});

describe("opting out", () => {
  test("counts in every class, is confirmed once, and the papers of both say so", async () => {
    const stage = await askedInBoth();
    const said = await stage.says("Anna", "please stop texting me");
    expect(said).toHaveLength(1);
    for (const name of ["Sunday class", "Puppy class"]) {
      await stage.lookAt(name);
      const { day } = await stage.record();
      const anna = (await stage.person("Anna")).id;
      expect(day.bookings.find((one) => one.personId === anna)?.reachable).toBe(false);
      expect(await stage.asked()).not.toContain("Anna");
    }
  });
});

describe("a command of the trainer's", () => {
  test("that looks shows every class, each by its name", async () => {
    const stage = await askedInBoth();
    const [status] = await stage.says("trainer", "STATUS");
    expect(status).toContain("Sun 22 Nov (Sunday class): being decided");
    expect(status).toContain("Sat 21 Nov (Puppy class): being decided");
    const [one] = await stage.says("trainer", "LIST puppy");
    expect(one).not.toContain("Sunday class");
  });

  test("about a person is for the class that has them", async () => {
    const stage = await askedInBoth();
    const [effect] = await stage.says("trainer", "PIN Bea");
    expect(effect).toContain("Sat 21 Nov (Puppy class)");
    await stage.says("trainer", "4821");
    await stage.lookAt("Puppy class");
    expect((await stage.day()).bookings[0]?.pinned).toBe(true);
  });

  test("that could be for both asks which, and its code is for that one", async () => {
    const stage = await openSchool();
    expect(await stage.says("trainer", "ADD Zoe +36301234567")).toEqual([
      expect.stringContaining("Which class?"),
    ]);
    const [effect] = await stage.says("trainer", "2");
    expect(effect).toContain("ADD Zoe: Sat 21 Nov (Puppy class) 17:00, class 1 of 2");
    await stage.says("trainer", "4821");
    await stage.lookAt("Puppy class");
    expect((await stage.day()).bookings).toHaveLength(1);
    await stage.lookAt("Sunday class");
    expect((await stage.day()).bookings).toHaveLength(0);
  });

  test("PAUSE is for both at once", async () => {
    const stage = await openSchool();
    const said = await stage.says("trainer", "PAUSE");
    expect(said).toHaveLength(1);
    for (const name of ["Sunday class", "Puppy class"]) {
      await stage.lookAt(name);
      expect((await stage.day()).paused).toBe(true);
    }
  });

  test("TELL keeps a class's word at its end, and takes one at its start", async () => {
    const stage = await askedInBoth();
    const [effect] = await stage.says("trainer", "TELL puppy: see you on Sunday");
    expect(effect).toContain('"see you on Sunday"');
    expect(effect).toContain("(Puppy class)");
  });
});
