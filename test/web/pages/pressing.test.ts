/** What is done on the live page over HTTP: as she would have texted it, once, and no more than that. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { PageName } from "../../../src/conversations/scene.ts";
import { pressesPerHourMax } from "../../../src/web/pages/presses.ts";
import { PageServer } from "../../support/page-server.ts";
import { openFullStage, type Stage } from "../../support/stage.ts";

let stage: Stage;
let server: PageServer;

/** Saturday morning: Hugo, Ida and Janos wait; they, Gabi and Feri are asked until 10:00. */
beforeEach(async () => {
  stage = await openFullStage(["Hugo", "Ida", "Janos"]);
  await stage.at("Sat 09:20");
  server = await PageServer.open(stage);
});
afterEach(() => server.stop());

const others: [PageName, string][] = [
  ["paper", "trainer"],
  ["own", "Hugo"],
];

async function post(path: string, fields: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams(fields);
  return fetch(`${server.url}${path}/say`, { method: "POST", body, redirect: "manual" });
}

/** The nonce in the form that says this. */
async function onceOf(path: string, says: string): Promise<string> {
  const text = await (await fetch(server.url + path)).text();
  const form = text.split("<form").find((one) => one.includes(`value="${says}"`));
  return /name="once" value="([^"]+)"/.exec(form ?? "")?.[1] ?? "";
}

describe("the live page does as she texts", () => {
  test("PAUSE, and leads back to the page", async () => {
    const path = await server.path("live");
    const response = await post(path, { once: await onceOf(path, "PAUSE"), says: "PAUSE" });
    expect([response.status, response.headers.get("Location")]).toEqual([
      303,
      `../${path.split("/").at(-1)}`,
    ]);
    expect((await stage.day()).paused).toBe(true);
    await stage.ringDue("outgoing");
    expect((await stage.lastTo("trainer")).kind).toBe("reply");
  });

  test("once, however often the same form is sent", async () => {
    const path = await server.path("live");
    const fields = { once: await onceOf(path, "PAUSE"), says: "PAUSE" };
    const answers = await Promise.all([post(path, fields), post(path, fields)]);
    answers.push(await post(path, fields));
    expect(answers.at(-1)?.status).toBe(303);
    await stage.ringDue("outgoing");
    const pauses = (await stage.ledger()).filter(({ fact }) => fact === "paused");
    expect(pauses).toHaveLength(1);
    const replies = (await stage.textsTo("trainer")).filter(({ kind }) => kind === "reply");
    expect(replies).toHaveLength(1);
  });

  test("not more often than a person would in an hour: the next is refused and texts nobody", async () => {
    const path = await server.path("live");
    const press = (says: string) => post(path, { once: crypto.randomUUID(), says });
    expect((await press("PAUSE")).status).toBe(303);
    for (let times = 1; times < pressesPerHourMax; times += 1) {
      expect((await press("RESUME")).status).toBe(303);
    }
    const before = await stage.texts();
    const refused = await press("RESUME");
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain("a lot of presses for an hour");
    expect(await stage.texts()).toEqual(before);
    // Looking goes on.
    expect((await fetch(server.url + path)).status).toBe(200);
  });

  test("however often what isn't offered was pressed before", async () => {
    const path = await server.path("live");
    for (let times = 0; times < pressesPerHourMax; times += 1) {
      expect((await post(path, { once: crypto.randomUUID(), says: "RESUME" })).status).toBe(409);
    }
    expect((await post(path, { once: crypto.randomUUID(), says: "PAUSE" })).status).toBe(303);
  });

  test("what wants a code waits for it", async () => {
    const path = await server.path("live");
    await post(path, { once: await onceOf(path, "PAUSE"), says: "PAUSE" });
    await post(path, { once: await onceOf(path, "RESUME"), says: "RESUME" });
    await stage.ringDue("outgoing");
    expect((await stage.lastTo("trainer")).body).toContain(stage.code);
    const page = await (await fetch(server.url + path)).text();
    expect(page).toContain('id="code"');
    expect(page).not.toContain(stage.code);
    expect((await stage.day()).paused).toBe(true);
    await post(path, { once: crypto.randomUUID(), says: stage.code });
    expect((await stage.day()).paused).toBe(false);
  });

  const nonce = "0b9a3f1e-5a57-4c1c-9d1f-2f8f4f8a1c11";
  test.each<[number, string, Record<string, string>]>([
    [409, "isn't offered now", { once: nonce, says: "RESUME" }],
    [409, "is no command of the page's", { once: nonce, says: "CALLOFF" }],
    [409, "is a code that nothing waits for", { once: nonce, says: "4821" }],
    [409, "is somebody's yes", { once: nonce, says: "YES" }],
    [400, "has no word of its own", { says: "PAUSE" }],
    [400, "has a word of its own that isn't ours", { once: "SM123", says: "PAUSE" }],
    [400, "says nothing", { once: nonce }],
  ])("%s when it %s, and nothing changes", async (status, _what, fields) => {
    const path = await server.path("live");
    const before = [await stage.ledger(), await stage.texts()];
    const response = await post(path, fields);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(`href="../${path.split("/").at(-1)}"`);
    await stage.ringDue("outgoing");
    expect([await stage.ledger(), await stage.texts()]).toEqual(before);
  });

  test("nothing is done on the other pages", async () => {
    for (const [page, who] of others) {
      const response = await post(await server.path(page, who), { once: nonce, says: "PAUSE" });
      expect(response.status).toBe(404);
    }
    expect((await stage.day()).paused).toBe(false);
  });

  test("a form that is too long isn't read", async () => {
    const response = await post(await server.path("live"), {
      once: nonce,
      says: "x".repeat(3_000),
    });
    expect(response.status).toBe(413);
  });
});
