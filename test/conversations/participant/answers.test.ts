/** Answers: yes, no and neither to an open question, and minds that change. */
import { describe, expect, test } from "vitest";
import { openFullStage, openStage, type Stage, seven } from "../../support/stage.ts";

/** Seven booked, three waiting: five are asked for 09:00 at Sat 09:00, the last two of them to move. */
async function saturday(): Promise<Stage> {
  const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
  await stage.at("Sat 09:00");
  return stage;
}

/** All five say yes, the day settles. */
async function settled(): Promise<Stage> {
  const stage = await saturday();
  for (const name of ["Hanna", "Imre", "Jana", "Gabi", "Feri"]) await stage.says(name, "YES");
  return stage;
}

describe("a question", () => {
  test("names the slot, the deadline and what silence means, once a person", async () => {
    const stage = await saturday();
    expect(await stage.toldSince(10)).toEqual([
      "Hanna: ask-seat",
      "Imre: ask-seat",
      "Jana: ask-seat",
      "Gabi: ask-move",
      "Feri: ask-move",
    ]);
    expect((await stage.lastTo("Gabi")).body).toMatch(
      /^Hi Gabi, .*09:00.*10:30.* YES or NO by 10:00\. No answer: you keep 10:30\. Juli$/,
    );
    expect((await stage.lastTo("Hanna")).body).toMatch(/09:00 on Sun 22 Nov.*by 10:00/);
  });

  test("is worth delivering until its deadline, and no longer", async () => {
    const stage = await saturday();
    const { id, validUntil } = await stage.lastTo("Gabi");
    const request = stage.carrier.taken.find((one) => one.id === id);
    expect(request?.validForS).toBe(3600);
    expect(validUntil).toBe((await stage.day()).asks[0]?.answerBy);
  });

  test("answered with YES counts at once, and the closing text follows when all is decided", async () => {
    const stage = await saturday();
    expect(await stage.says("Gabi", "Yes please!")).toEqual([
      expect.stringMatching(/09:00.*20:00.*Until then you keep 10:30/),
    ]);
    expect(await stage.standing("Gabi")).toBe("09:00?");
    for (const name of ["Hanna", "Imre", "Jana"]) await stage.says(name, "ok");
    const last = await stage.says("Feri", "YES");
    expect(last).toEqual([expect.stringMatching(/settled.*09:00, not 10:30/)]);
    expect(await stage.lastTo("Gabi")).toMatchObject({ kind: "closing" });
    expect(await stage.standing("Gabi")).toBe("09:00");
  });

  test("answered with NO counts at once, and one other person is asked instead", async () => {
    const stage = await saturday();
    const before = (await stage.texts()).length;
    expect(await stage.says("Gabi", "no sorry")).toEqual([expect.stringContaining("10:30")]);
    expect(await stage.toldSince(before)).toEqual(["Gabi: reply", "Eva: ask-move"]);
    expect(await stage.says("Hanna", "NO")).toEqual([expect.stringContaining("waitlist")]);
    expect(await stage.standing("Hanna")).toBe("waiting");
  });

  test("that is a no to the slot they waited for takes them off the day", async () => {
    const stage = await openStage();
    await stage.booked(...seven.slice(0, 6));
    await stage.waiting("Hanna");
    await stage.at("Sat 09:00");
    expect((await stage.lastTo("Hanna")).body).toMatch(/10:30.*NO \(off the list\)/);
    expect(await stage.says("Hanna", "NO")).toEqual([expect.stringContaining("off the list")]);
    expect(await stage.standing("Hanna")).toBe("out");
    expect((await stage.day()).phase).toBe("settled");
  });

  test.each(["maybe", "what do you mean?", "yes but only if it rains not", "????"])(
    "answered with %s is put again once, and its deadline stands",
    async (unclear) => {
      const stage = await saturday();
      await stage.at("Sat 09:30");
      expect(await stage.says("Gabi", unclear)).toEqual([
        expect.stringMatching(/yes or a no.*09:00.*10:00/),
      ]);
      expect(await stage.lastTo("Gabi")).toMatchObject({ kind: "clarify" });
      expect(await stage.says("Gabi", "hmm, difficult")).toEqual([]);
      expect(await stage.standing("Gabi")).toBe("10:30");
      await stage.says("Hanna", "YES");
      await stage.at("Sat 10:00");
      const [ask] = (await stage.day()).asks.filter((one) => one.kind === "move");
      expect(ask).toMatchObject({ outcome: "silent" });
    },
  );

  test("can still be answered after it was put again", async () => {
    const stage = await saturday();
    await stage.says("Gabi", "maybe");
    await stage.says("Gabi", "all right, yes");
    expect(await stage.standing("Gabi")).toBe("09:00?");
  });

  test("stays open for STATUS, which tells it once more", async () => {
    const stage = await saturday();
    expect(await stage.says("Gabi", "STATUS")).toEqual([expect.stringMatching(/10:30.*09:00/)]);
    expect(await stage.says("Hanna", "STATUS")).toEqual([expect.stringMatching(/1st.*09:00/)]);
    expect(await stage.asked()).toContain("Gabi");
    expect(await stage.says("Gabi", "maybe")).toHaveLength(1);
  });

  test("falls silent at its deadline: the mover keeps the place, the next are asked together", async () => {
    const stage = await saturday();
    for (const name of ["Hanna", "Imre", "Jana"]) await stage.says(name, "YES");
    const before = (await stage.texts()).length;
    await stage.at("Sat 09:59:59");
    expect(await stage.toldSince(before)).toEqual([]);
    await stage.at("Sat 10:00");
    expect(await stage.toldSince(before)).toEqual(["Eva: ask-move", "Dani: ask-move"]);
    expect(await stage.standing("Gabi")).toBe("10:30");
  });

  test("answered at the very second of its deadline, before the bell, is in time", async () => {
    const stage = await saturday();
    await stage.says("Hanna", "YES");
    stage.unrung("Sat 10:00");
    await stage.says("Gabi", "YES");
    await stage.ringDue();
    expect((await stage.day()).asks.find((one) => one.kind === "move")?.outcome).toBe("yes");
    expect((await stage.ledger()).map((one) => one.fact)).not.toContain("yes-too-late");
  });

  test("answered a second after its deadline is late, even if the bell kept silent", async () => {
    const stage = await saturday();
    await stage.says("Hanna", "YES");
    stage.unrung("Sat 10:00:01");
    await stage.says("Gabi", "YES");
    const facts = (await stage.ledger()).filter(({ about }) => about !== null);
    expect(facts).toContainEqual(expect.objectContaining({ fact: "yes-too-late" }));
  });

  test("is not answered by YES from somebody who wasn't asked", async () => {
    const stage = await saturday();
    const before = await stage.day();
    expect(await stage.says("Anna", "YES")).toEqual([expect.stringMatching(/no question.*10:30/)]);
    expect(await stage.says("Anna", "NO")).toEqual([expect.stringMatching(/no question.*10:30/)]);
    expect(await stage.day()).toEqual(before);
  });
});

describe("while a question is open", () => {
  test("who lets somebody else have their place is asked which, and who leaves has left", async () => {
    const stage = await saturday();
    const handedOver = await stage.says("Gabi", "Give my place to someone else, thanks");
    expect(handedOver).toEqual([expect.stringMatching(/YES.*NO/)]);
    expect(await stage.standing("Gabi")).toBe("10:30");
    await stage.says("Gabi", "Cancel my place");
    expect(await stage.standing("Gabi")).toBe("out");
  });
});

describe("a mind that changes", () => {
  test("from yes to no before the day settles is heard, and the walk goes on", async () => {
    const stage = await saturday();
    await stage.says("Gabi", "YES");
    expect(await stage.says("Gabi", "Sorry, no")).toEqual([expect.stringContaining("10:30")]);
    expect(await stage.standing("Gabi")).toBe("10:30");
    expect(await stage.asked()).toEqual(["Hanna", "Imre", "Jana", "Feri", "Eva"]);
    const changed = (await stage.ledger()).find(({ fact }) => fact === "mind-changed");
    expect(changed?.why).toEqual({ because: "mind-changed" });
  });

  test("from yes to no leaves a waiting person waiting", async () => {
    const stage = await saturday();
    await stage.says("Hanna", "YES");
    await stage.says("Hanna", "NO");
    expect(await stage.standing("Hanna")).toBe("waiting");
  });

  test("from yes to OUT gives up everything", async () => {
    const stage = await saturday();
    await stage.says("Gabi", "YES");
    await stage.says("Gabi", "OUT");
    expect(await stage.standing("Gabi")).toBe("out");
  });

  test("from yes to no once the day has settled keeps the place, and the trainer is told once", async () => {
    const stage = await settled();
    expect((await stage.day()).phase).toBe("settled");
    const before = (await stage.texts()).length;
    expect(await stage.says("Gabi", "NO")).toEqual([expect.stringMatching(/09:00.*OUT.*Juli/)]);
    expect(await stage.standing("Gabi")).toBe("09:00");
    expect(await stage.lastTo("trainer")).toMatchObject({
      kind: "notice",
      body: expect.stringMatching(/Gabi.*no to 09:00/),
    });
    await stage.says("Gabi", "no!");
    expect(await stage.toldSince(before)).toEqual([
      "Gabi: reply",
      "trainer: notice",
      "Gabi: reply",
    ]);
  });

  test("from no to yes is a late yes: it counts at once while the place is unfilled", async () => {
    const stage = await openFullStage(["Hanna"], { class: { siblingMin: 4 } });
    await stage.at("Sat 09:00");
    await stage.says("Gabi", "NO");
    expect(await stage.asked()).toEqual(["Hanna", "Feri", "Eva", "Dani"]);
    await stage.says("Gabi", "YES");
    expect(await stage.standing("Gabi")).toBe("10:30");
    await stage.says("Feri", "NO");
    expect(await stage.standing("Gabi")).toBe("09:00?");
    expect(await stage.asked()).toEqual(["Hanna", "Eva", "Dani"]);
  });
});
