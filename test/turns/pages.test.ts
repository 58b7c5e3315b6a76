/** Who gets in by which link, and that what is done on a page is done as if it were texted. */
import { beforeEach, describe, expect, test } from "vitest";
import type { PageName } from "../../src/conversations/scene.ts";
import { pageLinks } from "../../src/turns/page-links.ts";
import { type OpenedPage, type Pages, pagesOf } from "../../src/turns/pages.ts";
import { settings } from "../storage/day-steps.ts";
import { openFullStage, openStage, type Stage } from "../support/stage.ts";

let stage: Stage;
let pages: Pages;

/** Juli's Friday, with pages. */
async function openWithPages(opening: Promise<Stage>): Promise<void> {
  stage = await opening;
  const key = await stage.store.keyFor("links");
  stage.linkTo = pageLinks("https://example.org", key);
  pages = pagesOf(stage.house, key);
}

beforeEach(() => openWithPages(openFullStage(["Hanna", "Imre", "Jana"])));

/** The token of the link to this page in what somebody was texted last. */
async function linkOf(who: string, page: PageName): Promise<string> {
  const { body } = await stage.lastTo(who);
  const [, token] = new RegExp(`https://example\\.org/${page}/([a-z]+)`).exec(body) ?? [];
  if (token === undefined) throw new Error(`no link to ${page} in: ${body}`);
  return token;
}

async function opened(who: string, page: PageName): Promise<OpenedPage> {
  await stage.says(who, "LINK");
  const open = await pages.open(page, await linkOf(who, page));
  if (!open) throw new Error(`the link of ${who} doesn't open`);
  return open;
}

describe("the trainer's LINK", () => {
  test("opens her live page of the current day", async () => {
    const { person, record, page } = await opened("trainer", "live");
    expect(person.name).toBe("Juli");
    expect(record.day.date).toBe("2026-11-22");
    expect(page).toBe("live");
  });

  test("names no four digits that could be a code, and no word", async () => {
    const [text = ""] = await stage.says("trainer", "LINK");
    expect(text).not.toMatch(/\d{4}/);
  });

  test("opens neither the paper nor somebody's own page", async () => {
    await stage.says("trainer", "LINK");
    const token = await linkOf("trainer", "live");
    expect(await pages.open("paper", token)).toBeNull();
    expect(await pages.open("own", token)).toBeNull();
  });

  test("is of no use any more after LINK NEW, nor is the paper's", async () => {
    await stage.says("trainer", "PAPER");
    const paper = await linkOf("trainer", "paper");
    await stage.says("trainer", "LINK");
    const live = await linkOf("trainer", "live");
    expect(await pages.open("paper", paper)).not.toBeNull();
    const [text] = await stage.says("trainer", "LINK NEW");
    expect(text).toMatch(/earlier links no longer work/);
    expect(await pages.open("live", live)).toBeNull();
    expect(await pages.open("paper", paper)).toBeNull();
    expect(await pages.open("live", await linkOf("trainer", "live"))).not.toBeNull();
  });

  test("ends the day after the class", async () => {
    await stage.says("trainer", "LINK");
    const token = await linkOf("trainer", "live");
    await stage.at("next Mon 23:59");
    expect(await pages.open("live", token)).not.toBeNull();
    await stage.at("next Tue 00:00");
    expect(await pages.open("live", token)).toBeNull();
  });

  test("is misused with anything else behind it", async () => {
    expect(await stage.says("trainer", "LINK Anna")).toEqual([
      "Text LINK, or LINK NEW if your earlier links shall no longer work.",
    ]);
  });
});

test("whoever is no longer of the team has no use of its links", async () => {
  // The next number that the stage gives away.
  const assistant = { name: "Kata", phone: "+36301110008" };
  await openWithPages(openFullStage([], { assistant }));
  await stage.says("Kata", "LINK");
  const token = await linkOf("Kata", "live");
  expect(await pages.open("live", token)).not.toBeNull();
  await stage.store.install(settings);
  expect(await pages.open("live", token)).toBeNull();
});

describe("a participant's LINK", () => {
  test("opens their own page, and no other", async () => {
    const { person } = await opened("Hanna", "own");
    expect(person.name).toBe("Hanna");
    const token = await linkOf("Hanna", "own");
    expect(await pages.open("live", token)).toBeNull();
    expect(await pages.open("paper", token)).toBeNull();
  });

  test.each(["LINK", "link please", "send me the link", "my page"])(
    "asked for by %j",
    async (says) => {
      const [text] = await stage.says("Hanna", says);
      expect(text).toMatch(
        /^How you stand for Sun 22 Nov, any time: https:\/\/example\.org\/own\//,
      );
    },
  );

  test("comes with STATUS for those who wait, and not for those who have a place", async () => {
    const [waiting] = await stage.says("Imre", "STATUS");
    expect(waiting).toMatch(/Or look here: https:\/\/example\.org\/own\/[a-z]+$/);
    expect(await stage.says("Anna", "STATUS")).not.toContainEqual(expect.stringContaining("https"));
  });

  test("LINK NEW leaves the others' links as they are", async () => {
    await stage.says("Imre", "LINK");
    const imre = await linkOf("Imre", "own");
    await stage.says("Hanna", "LINK");
    const hanna = await linkOf("Hanna", "own");
    await stage.says("Hanna", "LINK NEW");
    expect(await pages.open("own", hanna)).toBeNull();
    expect(await pages.open("own", imre)).not.toBeNull();
  });

  test("is no answer to an open question, and leaves it open", async () => {
    await stage.at("Sat 09:01");
    await stage.says("Hanna", "LINK");
    const { asks } = await stage.day();
    expect(asks.find((ask) => ask.number === 1)?.outcome).toBe("pending");
    expect(await linkOf("Hanna", "own")).toMatch(/^[a-z]+$/);
  });

  test("is of no use once they are erased", async () => {
    await stage.says("Hanna", "LINK");
    const token = await linkOf("Hanna", "own");
    await stage.says("Hanna", "OUT");
    const { id } = (await opened("Hanna", "own")).person;
    await stage.store.erase(id, { now: stage.house.clock.now(), dryRun: false });
    expect(await pages.open("own", token)).toBeNull();
  });
});

test("without pages LINK says so, and no text has a link", async () => {
  stage = await openStage();
  expect(await stage.says("trainer", "LINK")).toEqual([
    "There are no pages to link to here. STATUS tells you how things stand.",
  ]);
});

test("the closing paper has a link to the sheet as it was then", async () => {
  await stage.at("Sat 09:00");
  for (const name of ["Hanna", "Imre", "Jana", "Gabi", "Feri"]) await stage.says(name, "YES");
  const paper = (await stage.textsTo("trainer")).find(({ kind }) => kind === "paper");
  expect(paper?.body).toMatch(/\nTo print: https:\/\/example\.org\/paper\/[a-z]+$/);
  const [, token = ""] = /paper\/([a-z]+)$/.exec(paper?.body ?? "") ?? [];
  const then = await pages.open("paper", token);
  expect(then?.seenFacts).toBe(then?.record.ledger.length);
  await stage.says("Anna", "OUT");
  const now = await pages.open("paper", token);
  expect(now?.seenFacts).toBe(then?.seenFacts);
  expect(now?.record.ledger.length).toBeGreaterThan(now?.seenFacts ?? 0);
});

describe("what is done on the live page", () => {
  test("is done as if it were texted, once, and answered on her phone", async () => {
    await stage.at("Sat 09:01");
    const live = await opened("trainer", "live");
    await pages.say(live, "once", "PAUSE");
    await pages.say(live, "once", "PAUSE");
    await stage.ringDue("outgoing");
    expect((await stage.day()).paused).toBe(true);
    const told = (await stage.textsTo("trainer")).filter(({ body }) => /^Paused/.test(body));
    expect(told).toHaveLength(1);
  });

  test("is done by each who says it, and whatever else they say, though the form is the same", async () => {
    for (const who of ["Hanna", "Imre"]) {
      const own = await opened(who, "own");
      await pages.say(own, "once", "STATUS");
      await pages.say(own, "once", "WHY");
      await stage.ringDue("outgoing");
      const answers = (await stage.textsTo(who)).slice(-2).map(({ body }) => body);
      expect(answers).toEqual([
        expect.stringMatching(/on the waitlist/),
        expect.stringMatching(/in line/),
      ]);
    }
  });

  test("needs the code that went to her phone where a text would", async () => {
    await stage.at("Sat 09:01");
    const live = await opened("trainer", "live");
    await pages.say(live, "a", "PAUSE");
    await pages.say(live, "b", "RESUME");
    await stage.ringDue("outgoing");
    expect((await stage.day()).paused).toBe(true);
    await pages.say(live, "c", "0000");
    expect((await stage.day()).paused).toBe(true);
    await pages.say(live, "d", stage.code);
    expect((await stage.day()).paused).toBe(false);
  });

  test("changes the page's mark", async () => {
    await stage.at("Sat 09:01");
    const live = await opened("trainer", "live");
    const before = await pages.mark(live);
    expect(await pages.mark(live)).toBe(before);
    await pages.say(live, "a", "PAUSE");
    expect(await pages.mark(live)).not.toBe(before);
  });
});
