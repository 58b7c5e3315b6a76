/** The scenes to watch: the same ones in every language, ten people each, and on the phones they go as rehearsed. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openRehearsal } from "../../src/app.ts";
import { sceneNames, sceneOf } from "../../src/demo/scenes.ts";
import { pendingAsks } from "../../src/domain/day.ts";
import { languageCodes } from "../../src/domain/settings.ts";
import { play } from "../../src/rehearsal/play.ts";
import { openPhones, textsIn } from "../support/scenes.ts";

const everyScene = languageCodes.flatMap((language) =>
  sceneNames.map((name) => [name, language] as const),
);

test.each(languageCodes)("there is a file of each scene in %s, and no other", (language) => {
  const files = readdirSync(new URL(`../../scenes/${language}`, import.meta.url));
  expect(files.toSorted()).toEqual(sceneNames.map((name) => `${name}.yaml`).toSorted());
});

describe.each(everyScene)("%s in %s", (name, language) => {
  test("has ten people, its school's language, and opens before it ends", () => {
    const { scenario, opensAt, schoolKeys } = sceneOf(name, language);
    expect(scenario.people.size).toBe(10);
    expect(scenario.school.language).toBe(language);
    expect(opensAt).toBeLessThan(scenario.until);
    expect(Object.keys(schoolKeys)).toEqual(
      language === "en" ? Object.keys(schoolKeys) : expect.arrayContaining(["language"]),
    );
  });

  test("goes on the phones as it is rehearsed, and is decided at its end", async () => {
    const { scenario } = sceneOf(name, language);
    const { store, carrier } = openRehearsal();
    const rehearsed = await play(scenario, store, carrier);
    await store.close();
    const phones = await openPhones(name, language);
    expect((await phones.look()).isOver).toBe(false);
    while (phones.now < scenario.until) {
      await phones.advanceTo(Math.min(phones.now + 97_000, scenario.until));
    }
    const { messages, record, isOver } = await phones.look();
    expect(textsIn(messages)).toEqual(textsIn(rehearsed.messages));
    expect(record.ledger).toEqual(rehearsed.record.ledger);
    expect(isOver).toBe(true);
    expect(pendingAsks(record.day)).toEqual([]);
  });

  test("has every answer understood that isn't meant to be unclear", async () => {
    const phones = await openPhones(name, language);
    await phones.advanceTo(sceneOf(name, language).scenario.until);
    const { messages } = await phones.look();
    const unclear = messages.flatMap((one) =>
      one.direction === "out" && one.outgoing.kind === "clarify" ? [one.outgoing.to] : [],
    );
    expect(unclear).toHaveLength(name === "two-siblings" ? 1 : 0);
  });
});

test("what each scene is there to show comes about", async () => {
  const shown = await Promise.all(
    sceneNames.map(async (name) => {
      const phones = await openPhones(name);
      await phones.advanceTo(sceneOf(name, "en").scenario.until);
      const { ledger, day } = (await phones.look()).record;
      const facts = ledger.map(({ fact }) => fact);
      const opened = facts.filter((fact) => fact === "sibling-opened").length;
      return [name, day.phase, opened, facts.includes("places-freed")];
    }),
  );
  expect(shown).toEqual([
    ["typical-saturday", "settled", 1, false],
    ["everyone-silent", "settled", 0, false],
    ["two-siblings", "settled", 2, false],
    ["freed-place", "open", 0, true],
  ]);
});
