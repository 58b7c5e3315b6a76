/** The trainer's own decisions about one person, ADD, REMOVE, MOVE and WAIT: each says its effect first, then happens with a text to whom it concerns, and stands in the ledger as hers. */
import { describe, expect, test } from "vitest";
import { openFullStage, openStage, type Stage } from "../../support/stage.ts";

const waiting = ["Hanna", "Imre", "Jana"];

/** The facts that are the trainer's, with their reasons. */
async function decisions(stage: Stage): Promise<string[]> {
  const facts = (await stage.ledger()).filter((fact) => fact.actor === "trainer");
  return facts.map((fact) => `${fact.fact}: ${fact.why.because}`);
}

describe("ADD", () => {
  test("books a free place over the heads of those who wait, and says whose", async () => {
    const stage = await openStage();
    await stage.booked("Anna", "Bea", "Csaba", "Dani", "Eva");
    await stage.waiting("Béla", "Hanna");
    const [effect] = await stage.says("trainer", "ADD Jana +36301234567");
    expect(effect).toContain("class 6 of 7; Béla, first in line, is passed over (and 1 more)");
    await stage.says("trainer", "4821");
    const record = await stage.record();
    expect(record.day.bookings.at(-1)).toMatchObject({ standing: "booked", slot: 0, places: 1 });
    expect(await decisions(stage)).toEqual(["signed-up: trainer-passed-over"]);
    const [text] = (await stage.texts()).filter((one) => one.to === "+36301234567");
    expect(text?.body).toMatch(/^Juli has booked you a place on Sun 22 Nov at 10:30.*STOP ends/);
  });

  test.each([
    ["ADD Jana 06 30 123 4567", 1, "booked"],
    ["add kovács jana, 06-30-123-4567", 1, "booked"],
    ["ADD Jana 2 +36 30 123 4567", 2, "booked"],
    ["ADD Jana +36301234567 MAYBE", 1, "waiting"],
    ["ADD Jana 2 0036301234567 maybe", 2, "waiting"],
  ])("reads %j", async (command, places, standing) => {
    const stage = await openStage();
    await stage.orders(command);
    expect((await stage.day()).bookings).toMatchObject([{ places, standing }]);
  });

  test("puts on the waitlist whom the class has no place for, even past its size", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana", "Kati"]);
    const [effect] = await stage.says("trainer", "ADD Lili 0630 123 4567");
    expect(effect).toContain(
      "class 7 of 7; on the waitlist, 5th. The waitlist takes 4, with this 5.",
    );
    expect(await stage.says("trainer", "4821")).toEqual(["Done: Lili is 5th on the waitlist."]);
  });

  test("still works when sign-up has closed, and gives no place that is held for somebody", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Fri 19:00");
    await stage.says("Anna", "OUT");
    expect(await stage.asked()).toEqual(["Hanna"]);
    const [effect] = await stage.says("trainer", "ADD Lili 0630 123 4567");
    expect(effect).toContain("on the waitlist, 4th");
  });

  test("to the wrong people is refused and changes nothing", async () => {
    const stage = await openFullStage([], { assistant: { name: "Kati", phone: "+36301112244" } });
    const before = await stage.ledger();
    const anna = stage.phoneOf("Anna");
    for (const [command, answer] of [
      ["ADD Juli +36301112233", "can't be added"],
      ["ADD Kati +36301112244", "can't be added"],
      ["ADD Bot +36705550100", "can't be added"],
      [`ADD Anna ${anna}`, "Anna is on the list already: 10:30."],
      ["ADD Jana 8 +36301234567", "8 places can't come together"],
      ["ADD", "Text ADD, a name and a phone number"],
      ["ADD Jana", "Text ADD, a name and a phone number"],
      ["ADD +36301234567", "Text ADD, a name and a phone number"],
      ["ADD Jana 12345", "Text ADD, a name and a phone number"],
      ["ADD Jana +36301234567 +36301234568", "Text ADD, a name and a phone number"],
    ] as const) {
      expect(await stage.says("trainer", command), command).toEqual([
        expect.stringContaining(answer),
      ]);
    }
    expect(await stage.ledger()).toEqual(before);
  });

  test("of somebody known under another name says so", async () => {
    const stage = await openStage();
    await stage.says("Anna", "JOIN Anna");
    await stage.says("Anna", "OUT");
    const [effect] = await stage.says("trainer", `ADD Annamária ${stage.phoneOf("Anna")}`);
    expect(effect).toContain("That number is Anna's so far; the name changes.");
  });

  test("of somebody who opted out tells the trainer to tell them, and texts them nothing", async () => {
    const stage = await openStage();
    await stage.says("Anna", "JOIN Anna");
    await stage.says("Anna", "OUT");
    await stage.says("Anna", "STOP");
    const texts = (await stage.textsTo("Anna")).length;
    const [effect] = await stage.says("trainer", `ADD Anna ${stage.phoneOf("Anna")}`);
    expect(effect).toContain("opted out of texts: please tell them yourself");
    await stage.says("trainer", "4821");
    expect(await stage.textsTo("Anna")).toHaveLength(texts);
    expect((await stage.lastTo("trainer")).body).toContain("didn't reach Anna");
  });
});

describe("REMOVE", () => {
  test("tells them, and offers the place to who waits longest", async () => {
    const stage = await openFullStage(waiting);
    const [effect] = await stage.says("trainer", "REMOVE gabi");
    expect(effect).toContain("Then I ask Hanna (10:30).");
    await stage.says("trainer", "4821");
    expect(await stage.standing("Gabi")).toBe("out");
    expect(await stage.asked()).toEqual(["Hanna"]);
    expect((await stage.lastTo("Gabi")).body).toContain("Juli has taken you off the list");
  });

  test("withdraws an open question without a second text about it", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Sat 09:00");
    const texts = (await stage.textsTo("Gabi")).length;
    await stage.orders("REMOVE Gabi");
    const asks = (await stage.day()).asks.filter((ask) => ask.outcome === "withdrawn");
    expect(asks).toHaveLength(1);
    expect(await stage.textsTo("Gabi")).toHaveLength(texts + 1);
  });

  test("after the day has settled changes the paper without a notice to the trainer herself", async () => {
    const stage = await openFullStage();
    await stage.at("Sat 10:00");
    const texts = (await stage.textsTo("trainer")).length;
    await stage.orders("REMOVE Anna");
    expect((await stage.textsTo("trainer")).slice(texts).map((one) => one.kind)).toEqual([
      "reply",
      "reply",
    ]);
  });
});

describe("MOVE", () => {
  test("during the walk counts as the yes of whoever was asked, and tells them", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Sat 09:05");
    const [effect] = await stage.says("trainer", "MOVE Gabi 9");
    expect(effect).toContain("counts as their yes. The question they have is taken back.");
    await stage.says("trainer", "4821");
    expect(await stage.standing("Gabi")).toBe("09:00?");
    expect((await stage.lastTo("Gabi")).body).toContain("Juli has put you down for 09:00");
    // A yes to the question that was taken back changes nothing any more.
    const [answer] = await stage.says("Gabi", "YES");
    expect(answer).toContain("no question open");
  });

  test("fills the sibling like a yes: it opens, and everyone is told once", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Sat 09:05");
    for (const name of waiting) await stage.says(name, "YES");
    await stage.says("Feri", "YES");
    await stage.orders("MOVE Gabi 9:00");
    expect((await stage.day()).phase).toBe("settled");
    const texts = await stage.textsTo("Gabi");
    expect(texts.filter((one) => one.kind === "closing")).toHaveLength(1);
    expect(texts.at(-1)?.kind).toBe("closing");
  });

  test("brings in somebody who waits, over the heads of those before", async () => {
    const stage = await openFullStage(waiting);
    await stage.says("Gabi", "OUT");
    expect(await stage.asked()).toEqual(["Hanna"]);
    // The place is held for Hanna while she is asked.
    expect(await stage.says("trainer", "MOVE Jana 10:30")).toEqual([
      expect.stringContaining("10:30 6 of 7: no room for 1 place. Being asked: Hanna until"),
    ]);
    await stage.orders("CAPACITY 8");
    await stage.says("Imre", "NO");
    expect(await stage.asked()).toEqual(["Hanna", "Jana"]);
    const [effect] = await stage.says("trainer", "MOVE Jana 10:30");
    expect(effect).toContain(
      "from the waitlist to 10:30, class 7 of 8; Hanna, first in line, is passed over",
    );
    await stage.says("trainer", "4821");
    expect(await stage.standing("Jana")).toBe("10:30");
  });

  test("to a slot that isn't open, after the day has settled, offers the rest of it to who waits", async () => {
    const stage = await openFullStage(waiting);
    await stage.says("trainer", "PAUSE");
    await stage.at("Sat 20:15");
    await stage.orders("RESUME");
    const [effect] = await stage.says("trainer", "MOVE Hanna 9:00");
    expect(effect).toMatch(/This opens 09:00\..*Imre.*Jana/s);
    expect(await stage.asked()).toEqual([]);
    await stage.says("trainer", "4821");
    expect(await stage.asked()).toEqual(["Imre", "Jana"]);
    await stage.says("Imre", "YES");
    expect(await stage.standing("Imre")).toBe("09:00");
  });

  test("to a slot that isn't open opens it before the split, and says so", async () => {
    const stage = await openFullStage(waiting);
    const [effect] = await stage.says("trainer", "MOVE Anna 9");
    expect(effect).toContain("class 1 of 7");
    expect(effect).toContain("This opens 09:00.");
    await stage.says("trainer", "4821");
    expect(await stage.standing("Anna")).toBe("09:00");
    expect(await stage.asked()).toEqual(waiting);
  });

  test.each([
    ["MOVE Anna 10:30", "Anna has 10:30 already."],
    ["MOVE Anna 8:00", "There's no slot at that time. The times are 09:00, 10:30."],
    ["MOVE Anna", "Text MOVE, a name and a time"],
    ["MOVE", "Text MOVE, a name and a time"],
    ["MOVE Anna sometime", "Text MOVE, a name and a time"],
    ["MOVE Nobody 9", "Nobody called Nobody is on the day."],
    ["MOVE Hanna 10:30", "10:30 7 of 7: no room for 1 place."],
  ])("%s is refused: %s", async (command, answer) => {
    const stage = await openFullStage(waiting);
    const before = await stage.ledger();
    expect(await stage.says("trainer", command)).toEqual([expect.stringContaining(answer)]);
    expect(await stage.ledger()).toEqual(before);
  });
});

describe("a no to a slot that the trainer has given somebody", () => {
  test("is no yes and no silence: they are told what they have, and she that they said no", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Sat 09:05");
    await stage.orders("MOVE Eva 9:00");
    const [answer] = await stage.says("Eva", "NO");
    expect(answer).toContain("Juli has put you there: you have 09:00 on Sun 22 Nov.");
    expect(answer).toContain("text OUT");
    expect((await stage.lastTo("trainer")).body).toContain(
      "Eva says no to 09:00, where you put them.",
    );
    expect(await stage.standing("Eva")).toBe("09:00?");
  });
});

describe("the walk", () => {
  test("doesn't ask those back whom she has put into the root", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Sat 09:05");
    await stage.says("Gabi", "YES");
    const [effect] = await stage.says("trainer", "MOVE Gabi 10:30");
    expect(effect).toContain("from 09:00 to 10:30");
    expect(effect).toContain("(pinned)");
    await stage.says("trainer", "4821");
    expect((await stage.lastTo("Gabi")).body).toContain("given you 10:30 on Sun 22 Nov, not 09:00");
    expect(await stage.asked()).not.toContain("Gabi");
  });

  test("that her deed calls off says so before, and takes its questions back", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Sat 09:05");
    const [effect] = await stage.says("trainer", "CAPACITY 10");
    expect(effect).toContain("I take back what I've asked Hanna, Imre, Jana, Gabi, Feri.");
    expect(effect).toContain("Then I ask Hanna (10:30), Imre (10:30), Jana (10:30).");
    await stage.says("trainer", "4821");
    expect(await stage.asked()).toEqual(waiting);
  });

  test("that her deed ends tells everyone once, those she moved what has become of them", async () => {
    const stage = await openFullStage(["Hanna"], { class: { siblingMin: 1 } });
    await stage.at("Sat 09:05");
    await stage.says("Hanna", "NO");
    const [effect] = await stage.says("trainer", "MOVE Anna 9:00");
    expect(effect).toContain("class 1 of 7");
    await stage.says("trainer", "4821");
    expect((await stage.lastTo("Anna")).body).toContain("09:00");
  });
});

describe("WAIT", () => {
  test("takes a place away; they queue behind all who wait", async () => {
    const stage = await openFullStage(waiting);
    const [effect] = await stage.says("trainer", "WAIT Anna");
    expect(effect).toContain("Anna loses 10:30 on Sun 22 Nov and is 4th on the waitlist");
    await stage.says("trainer", "4821");
    expect(await stage.standing("Anna")).toBe("waiting");
    expect(await stage.asked()).toEqual(["Hanna"]);
    expect((await stage.lastTo("Anna")).body).toContain("you're 4th in line");
  });

  test("doesn't offer them what they have just lost", async () => {
    const stage = await openFullStage();
    await stage.orders("WAIT Anna");
    expect(await stage.standing("Anna")).toBe("waiting");
    expect(await stage.asked()).toEqual([]);
  });

  test("of somebody who waits is refused", async () => {
    const stage = await openFullStage(waiting);
    expect(await stage.says("trainer", "WAIT Imre")).toEqual([
      "Imre is on the waitlist already, 2nd.",
    ]);
  });
});
