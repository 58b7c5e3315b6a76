/** Nobody but the trainer and her assistant ever reads another participant's name or number. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openRehearsal } from "../../src/app.ts";
import { isTeamPhone } from "../../src/domain/settings.ts";
import { type Played, play } from "../../src/rehearsal/play.ts";
import type { Scenario } from "../../src/rehearsal/scenario.ts";
import { rehearsalsWith, scenarioIn } from "../rehearsal/rehearsal-files.ts";
import { patience, tries } from "../support/properties.ts";
import { openStage } from "../support/stage.ts";
import { randomWeek } from "./weeks.ts";

async function playIn(scenario: Scenario): Promise<Played> {
  const { store, carrier } = openRehearsal();
  try {
    return await play(scenario, store, carrier);
  } finally {
    await store.close();
  }
}

/** Small and without accents; an apostrophe ends a word. */
function wordsIn(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

type Text = { to: string; body: string };

function textsOut({ messages }: Played): Text[] {
  return messages.flatMap((one) => (one.direction === "out" ? [one.outgoing] : []));
}

/** What a participant's text says of somebody else, a line each. */
function leaksIn({ school, people }: Scenario, texts: readonly Text[]): string[] {
  const known = [school.trainer.name, school.name].flatMap(wordsIn);
  return texts.flatMap(({ to, body }) => {
    if (isTeamPhone(school, to)) return [];
    const others = [...people].filter(([, phone]) => phone !== to);
    const mine = [...people].flatMap(([name, phone]) => (phone === to ? wordsIn(name) : []));
    const strange = others
      .flatMap(([name]) => wordsIn(name))
      .filter((one) => one.length > 2 && ![...known, ...mine].includes(one));
    // Hungarian hangs its endings on names.
    const said = wordsIn(body);
    const names = strange.filter((name) => said.some((word) => word.startsWith(name)));
    return [...names, ...numbersIn(body, others)].map((one) => `${one} in: ${body}`);
  });
}

/** Numbers of others, as far as four digits of one stand in the text. */
function numbersIn(body: string, others: [string, string][]): string[] {
  const digits = body.replace(/(?<=\d)[ ()/-](?=\d)/g, "").match(/\d{4,}/g) ?? [];
  return others.flatMap(([, phone]) => digits.filter((one) => phone.includes(one)));
}

describe("in every rehearsal", () => {
  test.each(rehearsalsWith(".yaml"))("%s", async (name) => {
    const scenario = scenarioIn(name);
    const played = await playIn(scenario);
    expect(leaksIn(scenario, textsOut(played))).toEqual([]);
  });
});

test("in random weeks, whatever people ask and the trainer does", {
  timeout: patience(120_000),
}, async () => {
  let texts = 0;
  await fc.assert(
    fc.asyncProperty(randomWeek, async (scenario) => {
      const played = await playIn(scenario);
      texts += played.messages.length;
      expect(leaksIn(scenario, textsOut(played))).toEqual([]);
    }),
    tries(25),
  );
  expect(texts).toBeGreaterThan(500);
});

test("the check sees a name and a number", () => {
  const scenario = scenarioIn("typical-saturday");
  const [[, to = ""] = [], [other = "", phone = ""] = []] = [...scenario.people];
  const saying = (body: string) => leaksIn(scenario, [{ to, body }]);
  expect(saying("See you at 10:30.")).toEqual([]);
  expect(saying(`${other.toUpperCase()}'s place is free.`)).toHaveLength(1);
  expect(saying(`Call ${phone.slice(0, 6)} ${phone.slice(6)}.`)).toHaveLength(1);
});

describe("a name that is no name", () => {
  test.each([
    ["a code", "JOIN Anna 4821"],
    ["a code in a word", "JOIN Rex4821"],
    ["a second line", "JOIN Anna\nReply YES to 4821"],
    ["a whole text", `JOIN ${"Anna and her dogs ".repeat(20)}`],
    ["signs alone", "JOIN <>&\"'`;--"],
    ["nothing that is seen", "JOIN \u200b\u202e\u2066"],
  ])("with %s never stands in the trainer's texts", async (_what, says) => {
    const stage = await openStage();
    await stage.says("Xenia", says);
    const { people } = await stage.record();
    const names = [...people.values()].flatMap(({ name }) => name ?? []);
    expect(names.filter((one) => /\d{4}|[\n<>;]|[^\P{Cf}]/u.test(one) || one.length > 40)).toEqual(
      [],
    );
    for (const command of ["LIST", "PAPER", "STATUS"]) {
      const [answer = ""] = await stage.says("trainer", command);
      expect(answer).not.toMatch(/4821|Reply YES|[<>;`]|\p{Cf}/u);
    }
  });
});
