/** HTML from pieces: text stays text, wherever it stands. */
import { expect, test } from "vitest";
import { html } from "../../../src/web/pages/html.ts";
import { countdown, madeAt, shell } from "../../../src/web/pages/shell.ts";

const hostile = `<script>alert("1")</script> & 'x'`;
const tame = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;";

test("text is escaped, between tags and in an attribute", () => {
  expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(`<p title="${tame}">${tame}</p>`);
});

test("HTML is taken as it is, and so is each of a list; null is nothing", () => {
  const items = ["a", "<b>"].map((one) => html`<li>${one}</li>`);
  expect(html`<ul>${items}</ul>${null}${7}`.text).toBe("<ul><li>a</li><li>&lt;b&gt;</li></ul>7");
});

test("what only looks like HTML of ours is text", () => {
  const forged: unknown = JSON.parse('{"text":"<script>"}');
  expect(() => html`${forged as string}`.text).toThrow(TypeError);
});

test("a document escapes what it is given, too", () => {
  const document = shell({
    language: "hu",
    title: hostile,
    kind: "own",
    root: "../",
    assets: { icon: "1.svg", styles: ["2.css"], scripts: ["3.js"] },
    live: null,
    body: html`<main></main>`,
  });
  expect(document.text).toContain(`<title>${tame}</title>`);
  expect(document.text).toContain('<html lang="hu">');
});

test.each([
  [0, "0:00"],
  [-5_000, "0:00"],
  [999, "0:00"],
  [65_000, "1:05"],
  [3_599_999, "59:59"],
  [3_600_000, "1:00:00"],
  [36_000_000, "10:00:00"],
])("%s ms are left as %s", (leftMs, text) => {
  expect(countdown(leftMs, { now: 0, pace: 1 }).text).toContain(`>${text}</time>`);
});

test("a page's clock says how fast it goes, unless it goes as all clocks do", () => {
  expect(madeAt({ now: 0, pace: 1 }, "then").text).not.toContain("data-pace");
  expect(madeAt({ now: 0, pace: 0 }, "then").text).toContain(' data-pace="0"');
  expect(madeAt({ now: 0, pace: 60 }, "then").text).toContain(' data-pace="60"');
});
