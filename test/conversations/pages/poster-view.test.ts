/** What a poster asks people to text is what the bot takes it for. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { wordingOf } from "../../../src/conversations/languages/languages.ts";
import { type PosterView, posterView } from "../../../src/conversations/pages/poster-view.ts";
import { understandRequest } from "../../../src/conversations/understanding/understand.ts";
import { type Language, languageCodes } from "../../../src/domain/settings.ts";
import { classRules, school } from "../../support/classes.ts";
import { openStage } from "../../support/stage.ts";

/** The poster of the first class. */
function posterOf(language: Language, names: readonly [string, ...string[]]): PosterView {
  const [rules, ...others] = names.map((name) => classRules({ name }));
  if (!rules) throw new Error("a school has a class");
  return posterView({
    school: { ...school, language },
    rules,
    classes: [rules, ...others],
    writtenNumber: "+36 70 555 0100",
  });
}

test("the only class is booked by the word alone", () => {
  const { says, code, when, by } = posterOf("en", ["Sunday class"]);
  expect(says.text).toBe("JOIN");
  expect(code.holds).toBe("SMSTO:+36705550100:JOIN");
  expect([when, by]).toEqual(["Sundays at 10:30", "with Juli"]);
});

test("one of several is named in capitals, in the code without accents", () => {
  const { says, code, when, by } = posterOf("hu", ["Kezdő kutyák", "Haladó kutyák"]);
  expect(says.text).toBe("JELENTKEZEM KEZDŐ");
  expect(code.holds).toBe("SMSTO:+36705550100:JELENTKEZEM KEZDO");
  expect([when, by]).toEqual(["Minden vasárnap 10:30-kor", "oktató: Juli"]);
});

describe.each(languageCodes)("in a school that writes %s", (language) => {
  const classes = ["Sunday class", "Kezdő kutyák", "Haladó kutyák", "Dogs", "Big dogs", "Group 1"];

  test.each(classes)("a stranger who sends what the code holds books %s", async (name) => {
    const others = classes.filter((other) => other !== name);
    const { code } = posterOf(language, [name, ...others]);
    const [, number, text = ""] = code.holds.split(":");
    expect(number).toBe(school.number);
    const more = others.map((other) => ({ name: other }));
    const stage = await openStage({ language, class: { name }, more });
    expect(await stage.says("Anna", text)).toEqual([expect.stringContaining(`${name})`)]);
    const [answer] = await stage.says("Anna", "Anna");
    expect(answer).toContain("Anna");
    expect(answer).toContain(`${name})`);
  });

  test("a stranger who sends what the code of the only class holds is asked for a name", async () => {
    const { code } = posterOf(language, ["Sunday class"]);
    const [, , text = ""] = code.holds.split(":");
    const stage = await openStage({ language });
    const asked = wordingOf(language).participant.askName({
      school: school.name,
      date: { date: "2026-11-22", className: null },
      time: "10:30",
      waiting: false,
    });
    expect(await stage.says("Anna", text)).toEqual([expect.stringContaining(asked)]);
  });

  test("the other words on it mean what it says", () => {
    const { small } = posterOf(language, ["Sunday class"]);
    const words = small.join(" ").match(/\p{Lu}{3,}/gu) ?? [];
    const kinds = words
      .filter((word) => word !== "SMS")
      .map((word) => {
        return understandRequest(word, { language, names: [], isAsked: false }).kind;
      });
    expect(kinds).toEqual(["maybe", "out", "status", "opt-out"]);
  });
});

test("what docs/poster.md shows of a text and its answer is what is texted", async () => {
  const [shown = ""] =
    /(?:^ {4}(?:Anna|bot| ) .*\n)+/m.exec(readFileSync("docs/poster.md", "utf8")) ?? [];
  const lines = shown
    .replace(/\n {8,}/g, " ")
    .trim()
    .split("\n");
  const texts = lines.map((line) => /^\s*(?<who>\w+) +(?<says>.*)$/.exec(line)?.groups ?? {});
  expect(texts.map(({ who }) => who)).toEqual(["Anna", "bot", "Anna", "bot"]);
  const stage = await openStage();
  const [join = "", asked, name = "", booked] = texts.map(({ says }) => says ?? "");
  expect(await stage.says("Anna", join)).toEqual([asked]);
  expect(await stage.says("Anna", name)).toEqual([booked]);
});
