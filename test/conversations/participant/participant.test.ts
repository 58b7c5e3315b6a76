/** Participants: STATUS in every standing, and what can't be understood. */
import { describe, expect, test } from "vitest";
import { openFullStage, openStage, type Stage, seven } from "../../support/stage.ts";

async function saturday(): Promise<Stage> {
  const stage = await openFullStage(["Hanna", "Imre", "Jana"]);
  await stage.at("Sat 09:00");
  return stage;
}

/** Three dropped at 20:00 for want of yeses: Hanna alone had agreed. */
async function dropped(): Promise<Stage> {
  const stage = await saturday();
  await stage.says("Hanna", "YES");
  await stage.at("Sat 20:00");
  return stage;
}

describe("STATUS tells", () => {
  const standings: [string, () => Promise<Stage>, string, RegExp][] = [
    [
      "somebody booked their place",
      () => openFullStage(),
      "Anna",
      /a place on Sun 22 Nov at 10:30/,
    ],
    [
      "somebody waiting their position and when it is decided",
      () => openFullStage(["Hanna", "Imre"]),
      "Imre",
      /2nd on the waitlist.*Sat 09:00/,
    ],
    ["somebody asked to move the question", saturday, "Gabi", /10:30.*09:00.*YES or NO by 10:00/],
    ["somebody asked for a seat the question", saturday, "Hanna", /1st.*09:00.*by 10:00/],
    [
      "somebody who agreed that it isn't sure yet",
      async () => {
        const stage = await saturday();
        await stage.says("Gabi", "YES");
        return stage;
      },
      "Gabi",
      /09:00.*by 20:00.*Until then you keep 10:30/,
    ],
    [
      "somebody waiting when the day has settled that a free place will be theirs",
      dropped,
      "Imre",
      /2nd on the waitlist.*if a place comes free/,
    ],
    [
      "somebody who left that they aren't on the list",
      async () => {
        const stage = await openFullStage();
        await stage.says("Anna", "OUT");
        return stage;
      },
      "Anna",
      /not on the list.*JOIN/,
    ],
  ];

  test.each(standings)("%s", async (_what, play, who, answer) => {
    const stage = await play();
    const before = await stage.day();
    expect(await stage.says(who, "STATUS")).toEqual([expect.stringMatching(answer)]);
    expect(await stage.says(who, "status?")).toEqual([expect.stringMatching(answer)]);
    expect(await stage.day()).toEqual(before);
  });

  test("a party its places", async () => {
    const stage = await openStage();
    await stage.says("Anna", "JOIN Anna 2");
    expect(await stage.says("Anna", "STATUS")).toEqual([expect.stringContaining("2 places")]);
  });

  test("nobody anybody else's name", async () => {
    const stage = await saturday();
    const others = [...seven, "Imre", "Jana"].filter((name) => name !== "Gabi");
    const [answer = ""] = await stage.says("Gabi", "STATUS");
    for (const name of others) expect(answer).not.toContain(name);
  });
});

describe("what can't be understood", () => {
  test("is answered three times a day and no more", async () => {
    const stage = await openStage();
    await stage.booked("Anna");
    const answers: string[] = [];
    for (let time = 0; time < 5; time += 1) {
      answers.push(...(await stage.says("Anna", "the weather is so lovely there")));
    }
    expect(answers).toEqual(Array(3).fill(expect.stringMatching(/JOIN.*OUT.*STATUS/)));
    await stage.at("Tue 12:00");
    expect(await stage.says("Anna", "the weather again")).toHaveLength(1);
  });

  test("does not use up the answers to what is understood", async () => {
    const stage = await openStage();
    await stage.booked("Anna");
    for (let time = 0; time < 4; time += 1) await stage.says("Anna", "the weather");
    expect(await stage.says("Anna", "STATUS")).toHaveLength(1);
    expect(await stage.says("Anna", "OUT")).toHaveLength(1);
    expect(await stage.says("Anna", "the weather")).toEqual([]);
  });

  test.each(["", "   ", "\u{1F914}", "x".repeat(1600), "'); DROP TABLE people; --", "{slot}"])(
    "does no harm: %j",
    async (says) => {
      const stage = await openFullStage(["Hanna"]);
      const before = await stage.day();
      await stage.says("Anna", says);
      await stage.says("Xenia", says);
      await stage.says("trainer", says);
      expect(await stage.day()).toEqual(before);
    },
  );
});

describe("JOIN from somebody who is being asked", () => {
  test.each(["JOIN", "JOIN Hanna 2"])("is no yes and repeats the question: %s", async (says) => {
    const stage = await openFullStage(["Hanna"]);
    await stage.says("Anna", "OUT");
    await stage.says("Hanna", "hm, which place would that be?");
    for (const _time of [1, 2]) {
      expect(await stage.says("Hanna", says)).toEqual([
        expect.stringMatching(/My question is open: 10:30\? YES or NO by 13:00/),
      ]);
    }
    expect(await stage.asked()).toEqual(["Hanna"]);
  });
});

describe("the class's own number", () => {
  test("is never answered, lest a text go round for ever", async () => {
    const stage = await openStage();
    const text = {
      messageId: "echo",
      from: "+36705550100",
      to: "+36705550100",
      body: "JOIN Echo",
      carrierAnswered: false,
    };
    const before = (await stage.texts()).length;
    await stage.takes({ kind: "text", text });
    expect(await stage.texts()).toHaveLength(before);
  });
});
