/** Addresses that are nearly a link's: whoever comes by one reads what to do. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { PageServer } from "../../support/page-server.ts";
import { openStage } from "../../support/stage.ts";

let server: PageServer;

beforeEach(async () => {
  server = await PageServer.open(await openStage());
});
afterEach(() => server.stop());

test.each([
  ["a slash", "/"],
  ["more", "/x"],
  ["half a sign", "%"],
  ["signs that stand for nothing", "%ff%fe/events"],
])("a link with %s behind it opens the page that says there is nothing", async (_what, more) => {
  for (const page of ["live", "paper"] as const) {
    const response = await fetch((await server.address(page)) + more);
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(text).toContain("Text LINK for a new one");
    if (more.includes("events")) continue;
    const [, style = ""] = /rel="stylesheet" href="([^"]+)"/.exec(text) ?? [];
    expect((await fetch(new URL(style, response.url))).status).toBe(200);
  }
  expect(server.lines).toEqual([]);
});
