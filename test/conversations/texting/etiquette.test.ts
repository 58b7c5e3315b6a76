/** Etiquette: who writes is said once, nobody gets more texts a day than the school allows, and nothing unasked comes at night. */
import { describe, expect, test } from "vitest";
import { openFullStage, openStage } from "../../support/stage.ts";

const intro = "This is Juli's Dog School. STOP ends these texts.";

describe("the first text that somebody gets", () => {
  test("says who writes and how to make it end; the second doesn't", async () => {
    const stage = await openStage();
    const [first] = await stage.says("Anna", "JOIN Anna");
    expect(first?.endsWith(intro)).toBe(true);
    const [second] = await stage.says("Anna", "STATUS");
    expect(second).not.toContain("STOP");
  });

  test("names the school once", async () => {
    const stage = await openStage();
    const [greeting = ""] = await stage.says("Zoe", "hello?");
    expect(greeting.split("Juli's Dog School")).toHaveLength(2);
    expect(greeting.endsWith("STOP ends these texts.")).toBe(true);
  });

  test("is the trainer's own word to whoever she adds", async () => {
    const stage = await openStage();
    await stage.orders("ADD Jana +36301234567");
    const [text] = (await stage.texts()).filter((one) => one.to === "+36301234567");
    expect(text?.body.endsWith(intro)).toBe(true);
  });

  test("is nothing that the trainer or her assistant needs to be told", async () => {
    const stage = await openStage({ assistant: { name: "Kati", phone: "+36301119999" } });
    const [status] = await stage.says("trainer", "STATUS");
    expect(status).not.toContain("STOP");
  });
});

describe("a stranger", () => {
  test("gets one reply a day", async () => {
    const stage = await openStage();
    expect(await stage.says("Zoe", "hello?")).toHaveLength(1);
    expect(await stage.says("Zoe", "anybody there?")).toHaveLength(0);
    await stage.at("Tue 09:00");
    expect(await stage.says("Zoe", "hello again")).toHaveLength(1);
  });
});

describe("the cap of texts a day", () => {
  test("holds answers back, and tells the trainer once a day", async () => {
    const stage = await openStage({ textsPerDay: 3 });
    await stage.says("Anna", "JOIN Anna");
    await stage.says("Anna", "STATUS");
    await stage.says("Anna", "STATUS");
    expect(await stage.says("Anna", "STATUS")).toEqual([]);
    expect(await stage.says("Anna", "STATUS")).toEqual([]);
    const notices = (await stage.textsTo("trainer")).filter((one) => one.kind === "notice");
    expect(notices.map((one) => one.body)).toEqual([
      expect.stringContaining("Anna has had 3 texts today, the most you allow."),
    ]);
    await stage.at("Tue 09:00");
    expect(await stage.says("Anna", "STATUS")).toHaveLength(1);
  });

  test("ends a question that it holds back, so that the next is asked", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana"], { textsPerDay: 1 });
    await stage.at("Tue 10:00");
    await stage.says("Hanna", "STATUS");
    await stage.says("Gabi", "OUT");
    const [hannas] = (await stage.day()).asks;
    expect(hannas).toMatchObject({ outcome: "undeliverable" });
    expect((await stage.ledger()).map((fact) => fact.why.because)).toContain("too-many-texts");
    expect(await stage.asked()).toEqual(["Imre"]);
    expect((await stage.lastTo("trainer")).body).toContain("Hanna has had 1 text today");
  });

  test("never holds back how the day ended", async () => {
    const stage = await openFullStage([], { textsPerDay: 1 });
    await stage.at("Sat 08:50");
    await stage.says("Anna", "STATUS");
    await stage.at("Sat 10:00");
    expect((await stage.lastTo("Anna")).kind).toBe("closing");
  });

  test("that holds back what the trainer tells everyone is told to her", async () => {
    const stage = await openFullStage([], { textsPerDay: 1 });
    await stage.at("Tue 10:00");
    await stage.says("Anna", "STATUS");
    await stage.orders("TELL bring towels");
    expect((await stage.lastTo("trainer")).body).toContain(
      'tell them yourself: "Juli: bring towels"',
    );
  });

  test("doesn't hold back that the day is off", async () => {
    const stage = await openFullStage([], { textsPerDay: 1 });
    await stage.at("Tue 10:00");
    await stage.says("Anna", "STATUS");
    await stage.orders("CALLOFF storm");
    expect((await stage.lastTo("Anna")).body).toContain("is called off: storm");
  });

  test("is not the trainer's", async () => {
    const stage = await openStage({ textsPerDay: 1 });
    expect(await stage.says("trainer", "STATUS")).toHaveLength(1);
    expect(await stage.says("trainer", "STATUS")).toHaveLength(1);
  });
});

describe("the reminder", () => {
  test("goes out once, the evening before, to those who have a place", async () => {
    const stage = await openFullStage(["Hanna"], { reminder: "18:30" });
    await stage.at("Sat 10:00");
    await stage.says("Gabi", "OUT");
    await stage.at("Sat 18:29");
    const count = (await stage.texts()).length;
    await stage.at("Sun 09:00");
    const reminders = (await stage.texts()).slice(count);
    expect(reminders.map((one) => stage.nameOf(one.to))).toEqual([
      "Anna",
      "Bea",
      "Csaba",
      "Dani",
      "Eva",
      "Feri",
    ]);
    expect(reminders[0]?.body).toContain("see you tomorrow, Sun 22 Nov, at 10:30");
  });

  test("isn't sent unless the school wants it", async () => {
    const stage = await openFullStage();
    await stage.at("Sat 10:00");
    const count = (await stage.texts()).length;
    await stage.at("Sun 10:00");
    expect((await stage.texts()).length).toBe(count);
  });

  test("isn't sent while the day is being decided: the closing text says it all", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana"], { reminder: "09:30" });
    await stage.at("Sat 09:31");
    expect((await stage.day()).phase).toBe("splitting");
    await stage.at("Sun 09:00");
    const bodies = (await stage.texts()).map((one) => one.body);
    expect(bodies.filter((body) => body.includes("reminder"))).toEqual([]);
  });

  test("that would come too late, after a standstill, isn't sent", async () => {
    const stage = await openFullStage([], { reminder: "18:30" });
    await stage.at("Sat 10:00");
    const count = (await stage.texts()).length;
    stage.unrung("Sun 08:30");
    await stage.ringDue();
    expect((await stage.texts()).length).toBe(count);
    expect((await stage.day()).reminded).toBe(true);
  });
});

describe("accents", () => {
  test("are left out of what is texted if the school wants that, not out of names that are kept", async () => {
    const stage = await openStage({ stripAccents: true });
    const [answer] = await stage.says("Béla", "JOIN Béla");
    expect(answer).toContain("Thanks Bela, you have a place");
    expect((await stage.person("Béla")).name).toBe("Béla");
  });

  test("go from a question that leaves late, too", async () => {
    const stage = await openFullStage(["Árpád", "Őrs", "Űrhajós"], { stripAccents: true });
    stage.trouble("Árpád", { busyForMs: 5 * 60_000 });
    await stage.at("Sat 09:10");
    const asks = (await stage.texts()).filter((one) => one.kind.startsWith("ask"));
    expect(asks.length).toBeGreaterThan(0);
    for (const { body } of asks) expect(body).toMatch(/^[ -~\n]*$/);
  });
});
