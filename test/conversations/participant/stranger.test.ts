/** Strangers: who texts for the first time, is asked for a name, and keeps the place of the first text. */
import { describe, expect, test } from "vitest";
import { openFullStage, openStage, seven } from "../../support/stage.ts";

describe("a stranger", () => {
  test("who gives their name with JOIN is booked at once", async () => {
    const stage = await openStage();
    const [answer] = await stage.says("Anna", "JOIN Anna");
    expect(answer).toBe(
      "Thanks Anna, you have a place on Sun 22 Nov at 10:30. Can't come? Text OUT. " +
        "This is Juli's Dog School. STOP ends these texts.",
    );
    expect(await stage.standing("Anna")).toBe("10:30");
  });

  test("hears who writes and how to make it end in the first text alone", async () => {
    const stage = await openStage();
    const first = await stage.says("Anna", "join");
    expect(first).toEqual([expect.stringMatching(/Juli's Dog School.* STOP ends these texts\.$/)]);
    for (const says of ["Anna", "STATUS", "OUT", "JOIN"]) {
      expect(await stage.says("Anna", says)).toEqual([expect.not.stringContaining("STOP")]);
    }
  });

  test("who joins without a name has the place, and is asked for the name", async () => {
    const stage = await openStage();
    const [question] = await stage.says("Anna", "join");
    expect(question).toMatch(/Juli's Dog School.*What's your name\?/);
    expect(await stage.standing("Anna")).toBe("10:30");
    const [thanks] = await stage.says("Anna", "My name is Anna");
    expect(thanks).toMatch(/Thanks Anna.*10:30/);
    expect((await stage.person("Anna")).name).toBe("Anna");
  });

  test("keeps the order of the first text, however late the name comes", async () => {
    const stage = await openStage();
    await stage.says("Xenia", "MAYBE");
    await stage.waiting("Anna");
    expect(await stage.says("Xenia", "Xenia")).toEqual([expect.stringContaining("1st")]);
    expect(await stage.says("Anna", "STATUS")).toEqual([expect.stringContaining("2nd")]);
    const { bookings } = await stage.day();
    expect(bookings.map((one) => one.number)).toEqual([1, 2]);
  });

  test("keeps the last place while a known person joins in between", async () => {
    const stage = await openStage();
    await stage.booked(...seven);
    await stage.says("Gabi", "OUT");
    expect(await stage.says("Xenia", "JOIN")).toEqual([expect.stringMatching(/a place for you/)]);
    expect(await stage.says("Gabi", "JOIN")).toEqual([expect.stringContaining("1st")]);
    await stage.says("Xenia", "Xenia");
    expect(await stage.standing("Xenia")).toBe("10:30");
    expect(await stage.standing("Gabi")).toBe("waiting");
  });

  test("who gives no name loses the place after an hour and is told", async () => {
    const stage = await openStage();
    await stage.says("Xenia", "JOIN");
    await stage.at("Mon 12:59:59");
    expect(await stage.standing("Xenia")).toBe("10:30");
    await stage.at("Mon 13:00");
    expect(await stage.standing("Xenia")).toBe("out");
    expect(await stage.lastTo("Xenia")).toMatchObject({
      kind: "notice",
      body: expect.stringMatching(/didn't get your name.*JOIN and your name/),
    });
    expect((await stage.ledger()).at(-1)?.why).toEqual({ because: "no-name-given" });
    await stage.says("Xenia", "JOIN Xenia");
    expect(await stage.standing("Xenia")).toBe("10:30");
  });

  test("whose place is released leaves it to the oldest who waits", async () => {
    const stage = await openStage({ class: { capacity: 1 } });
    await stage.says("Xenia", "JOIN");
    await stage.booked("Anna");
    await stage.at("Mon 13:00");
    expect(await stage.lastTo("Anna")).toMatchObject({ kind: "ask-offer" });
  });

  test("who answers with something that is no name is asked once more", async () => {
    const stage = await openStage();
    await stage.says("Xenia", "JOIN");
    const [again] = await stage.says("Xenia", "what do you need that for?");
    expect(again).toMatch(/name/);
    expect((await stage.person("Xenia")).name).toBeNull();
    await stage.says("Xenia", "Xenia");
    expect((await stage.person("Xenia")).name).toBe("Xenia");
  });

  test.each(["OUT", "no"])("who says %s instead of a name is off the list", async (says) => {
    const stage = await openStage();
    await stage.says("Xenia", "JOIN");
    expect(await stage.says("Xenia", says)).toEqual([expect.stringContaining("off the list")]);
    expect(await stage.standing("Xenia")).toBe("out");
    await stage.at("Mon 14:00");
    expect(await stage.textsTo("Xenia")).toHaveLength(2);
  });

  test("can give the name with a second JOIN", async () => {
    const stage = await openStage();
    await stage.says("Xenia", "JOIN 2");
    await stage.says("Xenia", "JOIN Xenia");
    expect((await stage.day()).bookings).toMatchObject([{ places: 2, standing: "booked" }]);
    expect((await stage.person("Xenia")).name).toBe("Xenia");
  });

  test("is answered once a day, whatever else they write", async () => {
    const stage = await openStage();
    expect(await stage.says("Xenia", "hello?")).toEqual([expect.stringContaining("JOIN")]);
    expect(await stage.says("Xenia", "anybody there?")).toEqual([]);
    expect(await stage.says("Xenia", "YES")).toEqual([]);
    await stage.at("Tue 12:00");
    expect(await stage.says("Xenia", "hello again")).toHaveLength(1);
    expect(await stage.says("Xenia", "JOIN Xenia")).toEqual([expect.stringContaining("Thanks")]);
  });

  test("is told once sign-up has closed, and isn't asked for a name", async () => {
    const stage = await openStage();
    await stage.at("Fri 18:00");
    expect(await stage.says("Xenia", "JOIN")).toEqual([expect.stringMatching(/closed.*Fri 18:00/)]);
    expect((await stage.ledger()).at(-1)).toMatchObject({ fact: "turned-away" });
    expect(await stage.says("Xenia", "Xenia")).toEqual([expect.not.stringContaining("Thanks")]);
  });

  test("is told that the waitlist is full, and isn't asked for a name", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana", "Kati"]);
    expect(await stage.says("Xenia", "JOIN")).toEqual([expect.stringMatching(/waitlist/)]);
    expect(await stage.standing("Xenia")).toBe("out");
    expect((await stage.ledger()).at(-1)).toMatchObject({
      fact: "turned-away",
      why: { because: "waitlist-full", size: 4 },
    });
  });

  test("who is asked before they have given a name can answer, and give the name after", async () => {
    const stage = await openFullStage();
    await stage.says("Xenia", "MAYBE");
    await stage.says("Anna", "OUT");
    expect(await stage.lastTo("Xenia")).toMatchObject({ kind: "ask-offer" });
    expect(await stage.says("Xenia", "YES")).toEqual([expect.stringContaining("10:30")]);
    expect(await stage.standing("Xenia")).toBe("10:30");
    await stage.says("Xenia", "Xenia");
    expect((await stage.person("Xenia")).name).toBe("Xenia");
    await stage.at("Mon 14:00");
    expect(await stage.standing("Xenia")).toBe("10:30");
  });

  test("who says no to a question before they have given a name stays on the waitlist", async () => {
    const stage = await openFullStage();
    await stage.says("Xenia", "MAYBE");
    await stage.orders("SPLIT");
    expect(await stage.lastTo("Xenia")).toMatchObject({ kind: "ask-seat" });
    await stage.says("Xenia", "NO");
    expect(await stage.standing("Xenia")).toBe("waiting");
  });

  test("who is being offered a place and gives a name with JOIN hears the question again", async () => {
    const stage = await openFullStage();
    await stage.says("Nora", "MAYBE");
    await stage.says("Anna", "OUT");
    expect(await stage.says("Nora", "JOIN Nora")).toEqual([
      expect.stringMatching(/^Hi Nora, a place is free.*held for you\. YES or NO/),
    ]);
    expect(await stage.asked()).toEqual(["Nora"]);
    await stage.says("Nora", "YES");
    expect(await stage.standing("Nora")).toBe("10:30");
  });

  test("who gives a name when the split is under way hears how they stand", async () => {
    const stage = await openFullStage();
    await stage.says("Xenia", "MAYBE");
    await stage.orders("SPLIT");
    await stage.says("Xenia", "YES");
    expect(await stage.says("Xenia", "Xenia")).toEqual([
      expect.stringContaining("I count on you for 09:00"),
    ]);
  });

  test("who gives a name to a day that has been called off hears that it is", async () => {
    const stage = await openStage();
    await stage.says("Xenia", "JOIN");
    await stage.orders("CALLOFF storm");
    expect(await stage.says("Xenia", "Xenia")).toEqual([
      expect.stringMatching(/Sun 22 Nov.* called off/),
    ]);
    expect((await stage.person("Xenia")).name).toBe("Xenia");
  });

  test.each(["JOIN Anna 10", "JOIN Anna Maria and Bob", "MAYBE Anna 0", "join for me and my dog"])(
    "whose wish can't be read hears how to write it: %s",
    async (says) => {
      const stage = await openStage();
      const unread = expect.stringMatching(/can't read that\. Text JOIN, your name.*1 to 9/);
      for (const _time of [1, 2, 3]) expect(await stage.says("Anna", says)).toEqual([unread]);
      expect(await stage.says("Anna", says)).toEqual([]);
      expect(await stage.says("Anna", "JOIN Anna 2")).toEqual([
        expect.stringContaining("2 places"),
      ]);
    },
  );

  test("two strangers at once are two people", async () => {
    const stage = await openStage();
    await Promise.all([stage.hears("Anna", "JOIN Anna"), stage.hears("Bea", "JOIN Bea")]);
    await stage.ringDue();
    expect(await stage.standing("Anna")).toBe("10:30");
    expect(await stage.standing("Bea")).toBe("10:30");
  });
});
