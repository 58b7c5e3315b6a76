/** Newcomers to a school with several classes: one name serves in all, and nobody with a place is taken for a stranger. */
import { describe, expect, test } from "vitest";
import { openStage, type Stage } from "../../support/stage.ts";

async function openSchool(): Promise<Stage> {
  return openStage({
    more: [{ name: "Puppies", weekday: "Sat", starts: "17:00", siblings: [], capacity: 2 }],
  });
}

async function inBoth(): Promise<Stage> {
  const stage = await openSchool();
  await stage.says("Anna", "JOIN Sunday");
  await stage.says("Anna", "JOIN puppies");
  return stage;
}

async function bookings(stage: Stage, className: string) {
  await stage.lookAt(className);
  return (await stage.day()).bookings.map(({ standing, nameBy }) => ({ standing, nameBy }));
}

const named = [{ standing: "booked", nameBy: null }];

describe("a newcomer who has been asked for a name", () => {
  test.each(["Anna", "JOIN Anna", "My name is Anna"])(
    "by two classes answers both: %s",
    async (says) => {
      const stage = await inBoth();
      const [thanks, ...more] = await stage.says("Anna", says);
      expect(more).toEqual([]);
      expect(thanks).toMatch(/^Thanks Anna.*\(Sunday class\).*\n\nThanks Anna.*\(Puppies\)/);
      expect(await bookings(stage, "Sunday class")).toEqual(named);
      expect(await bookings(stage, "Puppies")).toEqual(named);
      expect((await stage.ledger()).at(-1)).toMatchObject({ fact: "named" });
      await stage.at("Mon 14:00");
      expect(await stage.standing("Anna")).toBe("17:00");
    },
  );

  test("by one class gives it by another JOIN, and has one booking", async () => {
    const stage = await openSchool();
    await stage.says("Anna", "JOIN Sunday");
    expect(await stage.says("Anna", "JOIN Anna")).toEqual([expect.stringMatching(/^Thanks Anna/)]);
    expect(await bookings(stage, "Sunday class")).toEqual(named);
    expect(await bookings(stage, "Puppies")).toEqual([]);
  });

  test("and names the other class with JOIN is in both, named", async () => {
    const stage = await openSchool();
    await stage.says("Anna", "JOIN Sunday");
    const [thanks] = await stage.says("Anna", "JOIN Anna puppies");
    expect(thanks).toMatch(/\(Puppies\)[\s\S]*\(Sunday class\)/);
    expect(await bookings(stage, "Sunday class")).toEqual(named);
    expect(await bookings(stage, "Puppies")).toEqual(named);
  });

  test("and says a class beside the name is named without it", async () => {
    const stage = await openSchool();
    await stage.says("Csaba", "JOIN Sunday");
    expect(await stage.says("Csaba", "Csaba Saturday")).toEqual([
      expect.stringMatching(/^Thanks Csaba.*\(Sunday class\)/),
    ]);
    expect(await bookings(stage, "Puppies")).toEqual([]);
  });

  test("keeps a name that ends like a weekday cut short", async () => {
    const stage = await openSchool();
    await stage.says("Vas", "JOIN Sunday");
    expect(await stage.says("Vas", "Peter Vas")).toEqual([
      expect.stringMatching(/^Thanks Peter Vas/),
    ]);
  });

  test.each(["JOIN", "is this for dogs?"])(
    "and says %j is asked for the name again, once",
    async (says) => {
      const stage = await inBoth();
      expect(await stage.says("Anna", says)).toEqual([
        "Sorry, I didn't catch a name. Please text just your name.",
      ]);
    },
  );

  test("hears how they stand in both, and leaves only the class that they name", async () => {
    const stage = await inBoth();
    const [status] = await stage.says("Anna", "STATUS");
    expect(status).toMatch(/\(Sunday class\)[\s\S]*\(Puppies\)/);
    expect(await stage.says("Anna", "OUT")).toEqual([expect.stringContaining("Which class?")]);
    await stage.says("Anna", "2");
    expect(await stage.says("Anna", "Anna")).toEqual([
      expect.stringMatching(/^Thanks Anna[^\n]*\(Sunday class\)[^\n]*$/),
    ]);
    expect(await bookings(stage, "Puppies")).toMatchObject([{ standing: "out" }]);
  });

  test("and asks about a class where they have nothing is told so", async () => {
    const stage = await openSchool();
    await stage.says("Anna", "JOIN Sunday");
    expect(await stage.says("Anna", "OUT puppies")).toEqual([
      expect.stringMatching(/not on the list.*\(Puppies\)/),
    ]);
    expect(await bookings(stage, "Sunday class")).toMatchObject([{ standing: "booked" }]);
  });
});

test("a wish that can't be read is answered with the classes that there are", async () => {
  const stage = await openSchool();
  expect(await stage.says("Anna", "JOIN Anna 12")).toEqual([
    expect.stringMatching(/can't read that.*1 to 9.*Sunday class, Puppies/),
  ]);
});
