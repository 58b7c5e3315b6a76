/** "Which class?": every answer to it that names one, and what becomes of the text that waits for it. */
import { describe, expect, test } from "vitest";
import { openStage, type Stage } from "../../support/stage.ts";

const question = expect.stringContaining("Which class?");
const booked = (className: string) => expect.stringMatching(`^Thanks .*\\(${className}\\)`);

async function openSchool(capacity = 7): Promise<Stage> {
  const puppies = {
    name: "Puppies",
    weekday: "Sat",
    starts: "17:00",
    capacity,
    signupCloses: { weekday: "Fri", time: "12:00" },
    finalizes: { weekday: "Sat", time: "09:00" },
    decidesBy: { weekday: "Sat", time: "13:00" },
  } as const;
  return openStage({ more: [{ ...puppies, siblings: [] }] });
}

async function askedWhich(says = "JOIN Anna"): Promise<Stage> {
  const stage = await openSchool();
  expect(await stage.says("Anna", says)).toEqual([question]);
  return stage;
}

async function bookedInBoth(): Promise<Stage> {
  const stage = await openSchool();
  await stage.says("Anna", "JOIN Anna Sunday");
  await stage.says("Anna", "JOIN puppies");
  return stage;
}

describe("which class?", () => {
  test.each([
    ["1", "Sunday class"],
    ["2.", "Puppies"],
    ["Sunday", "Sunday class"],
    ["sat", "Puppies"],
    ["Sunday please", "Sunday class"],
    ["the Sunday one", "Sunday class"],
    ["on Saturday, please", "Puppies"],
    ["yes, Puppies", "Puppies"],
  ])("%s", async (says, className) => {
    const stage = await askedWhich();
    expect(await stage.says("Anna", says)).toEqual([booked(className)]);
  });

  test.each([
    ...["3", "both", "1 and 2", "Sunday and Saturday", "the first one", "not Sunday", "no Sunday"],
    ...["is Sunday free?", "whichever of them has more room, I don't mind", "yes"],
  ])("%s: is asked again, and what they had texted is kept", async (says) => {
    const stage = await askedWhich("JOIN Anna 2");
    expect(await stage.says("Anna", says)).toEqual([question]);
    expect(await stage.says("Anna", "2")).toEqual([
      expect.stringMatching(/you have 2 places on .*\(Puppies\)/),
    ]);
  });

  test("is asked again three times a day at most", async () => {
    const stage = await askedWhich();
    for (const says of ["both", "3", "hm"])
      expect(await stage.says("Anna", says)).toEqual([question]);
    expect(await stage.says("Anna", "both")).toEqual([]);
    expect(await stage.says("Anna", "1")).toEqual([booked("Sunday class")]);
  });

  test("asked of the trainer is asked again, and her command kept", async () => {
    const stage = await openSchool();
    expect(await stage.says("trainer", "ADD Zoe +36301234567")).toEqual([question]);
    for (const says of ["3", "the first"])
      expect(await stage.says("trainer", says)).toEqual([question]);
    expect(await stage.says("trainer", "Sunday please")).toEqual([
      expect.stringMatching(/^ADD Zoe: .*\(Sunday class\)/),
    ]);
  });

  test.each(["CAPACITY 9 puppies", "puppies CAPACITY 9"])(
    "of the trainer's is no more once she texts another command: %s",
    async (says) => {
      const stage = await openSchool();
      await stage.says("trainer", "CAPACITY 8");
      expect(await stage.says("trainer", says)).toEqual([
        expect.stringMatching(/^CAPACITY: 17:00 .*\(Puppies\) takes 9/),
      ]);
    },
  );

  test("doesn't wait for an answer any more once something else was asked for, or it was given", async () => {
    const stage = await bookedInBoth();
    await stage.says("Anna", "OUT");
    await stage.says("Anna", "OUT Puppies");
    expect(await stage.says("Anna", "1")).toEqual([expect.stringContaining("didn't understand")]);
    expect(await stage.standing("Anna")).toBe("10:30");
    await stage.says("Anna", "JOIN puppies");
    await stage.says("Anna", "OUT");
    await stage.says("Anna", "2");
    await stage.says("Anna", "1");
    expect(await stage.standing("Anna")).toBe("10:30");
  });

  test("waits while a class's question is answered", async () => {
    const stage = await openSchool();
    for (const name of ["Bea", "Csaba", "Dani", "Eva", "Feri", "Gabi", "Hanna"]) {
      await stage.says(name, `JOIN ${name} Sunday`);
    }
    await stage.says("Anna", "MAYBE Anna Sunday");
    await stage.says("Anna", "JOIN");
    await stage.says("Bea", "OUT");
    expect(await stage.asked()).toEqual(["Anna"]);
    expect(await stage.says("Anna", "yes Sunday")).toEqual([question]);
    expect(await stage.asked()).toEqual(["Anna"]);
    await stage.says("Anna", "YES");
    expect(await stage.standing("Anna")).toBe("10:30");
  });
});

describe("OUT of somebody in two classes", () => {
  test.each(["OUT", "OUT, my car broke down"])(
    "is asked back, whoever asked them last: %s",
    async (says) => {
      const stage = await openSchool(1);
      await stage.says("Bea", "JOIN Bea puppies");
      await stage.says("Anna", "JOIN Anna Sunday");
      await stage.says("Anna", "JOIN puppies");
      await stage.says("Bea", "OUT");
      await stage.lookAt("Puppies");
      expect(await stage.asked()).toEqual(["Anna"]);
      expect(await stage.says("Anna", says)).toEqual([question]);
      await stage.says("Anna", "YES");
      expect(await stage.standing("Anna")).toBe("17:00");
      expect(await stage.says("Anna", says)).toEqual([question]);
      expect(await stage.says("Anna", "1")).toEqual([expect.stringContaining("(Sunday class)")]);
      expect(await stage.standing("Anna")).toBe("17:00");
    },
  );
});

test("what isn't clear is puzzled over once, not asked back for a class", async () => {
  const stage = await bookedInBoth();
  expect(await stage.says("Anna", "1")).toEqual([expect.stringContaining("didn't understand")]);
});
