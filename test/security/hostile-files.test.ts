/** School and rehearsal files by somebody who means harm: refused in words and in seconds, with nothing of ours changed. */
import { describe, expect, test } from "vitest";
import { AppError } from "../../src/domain/errors.ts";
import { parseScenario } from "../../src/rehearsal/scenario.ts";
import { parseSchool } from "../../src/settings/school-file.ts";
import { problemsIn } from "../settings/refusal.ts";

const lines = (count: number, line: (at: number) => string): string => {
  return Array.from({ length: count }, (_, at) => line(at)).join("\n");
};

const bomb = lines(9, (at) => {
  const name = (one: number) => String.fromCharCode(97 + one);
  const item = at === 0 ? "x" : `*${name(at - 1)}`;
  return `${name(at)}: &${name(at)} [${Array(9).fill(item).join(", ")}]`;
});

const files: [string, string][] = [
  ["a bomb of aliases", bomb],
  ["aliases of themselves", "name: &a [*a, *a]"],
  ["more aliases than anybody writes", lines(5000, (at) => `k${at}: &a${at} 1\nl${at}: *a${at}`)],
  ["lists in lists", `name: ${"[".repeat(5000)}${"]".repeat(5000)}`],
  ["maps in maps", `name: ${"{a: ".repeat(5000)}1${"}".repeat(5000)}`],
  ["dashes after dashes", `${"- ".repeat(5000)}a`],
  ["blocks in blocks", lines(400, (at) => `${" ".repeat(at)}a:`)],
  ["brackets that never close", `name: ${"[".repeat(20_000)}`],
  ["thousands of keys", lines(2000, (at) => `k${at}: 1`)],
  ["thousands of classes", `classes:\n${lines(5000, () => "  - {}")}`],
  ["a huge text", `name: ${"x".repeat(200_000)}`],
  ["a huge file", `# ${"x".repeat(5_000_000)}\nname: Juli`],
  ["a prototype", "__proto__: { polluted: yes }"],
  ["a prototype further in", "classes:\n  - __proto__: { polluted: yes }"],
  ["a constructor", "constructor: { prototype: { polluted: yes } }"],
  ["a merge", "<<: { polluted: yes }"],
  ["code", "name: !!js/function 'function () { process.exit(1) }'"],
  ["a binary", "name: !!binary aGVsbG8="],
  ["a file of another's", "name: !include /etc/passwd"],
  ["something else altogether", "\u0000\u0001\u0002\ufffd{{{"],
];

const kinds: [string, (text: string) => unknown][] = [
  ["school file", (text) => parseSchool(text, "school.yaml")],
  ["rehearsal", (text) => parseScenario(text, "rehearsal.yaml")],
];

describe.each(kinds)("a %s", (_kind, parse) => {
  test.each(files)("with %s is refused", { timeout: 30_000 }, (_what, text) => {
    let refusal: unknown;
    try {
      parse(text);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(AppError);
    expect(refusal).toMatchObject({ code: "invalid" });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect("polluted" in {}).toBe(false);
  });
});

test.each<[string, string, string]>([
  ["unknown keys", lines(20_000, (at) => `k${at}: 1`), "is not a key here"],
  ["the same key", lines(20_000, () => "name: x"), "is written twice"],
  ["values that can't be read", lines(10_000, () => "a: @b"), "begins a value with @"],
])(
  "twenty thousand mistakes, %s, take a second and are told with twenty lines",
  (_what, text, says) => {
    const beganAt = performance.now();
    const problems = problemsIn(() => parseSchool(text, "school.yaml"));
    // Some seconds on a busy machine; each compared with each they took a quarter of a minute.
    expect(performance.now() - beganAt).toBeLessThan(4_000);
    expect(problems).toHaveLength(21);
    expect(problems[19]).toContain(says);
    expect(problems[20]).toMatch(/^and \d{4,5} more; mend these first$/);
  },
);

test("names in a rehearsal that every object knows are names", () => {
  const text = "booked: [constructor, toString, hasOwnProperty]\nreplies: { constructor: silent }";
  const { people, replies } = parseScenario(text, "rehearsal.yaml");
  expect([...people.keys()]).toEqual(["constructor", "toString", "hasOwnProperty"]);
  expect([...replies.keys()]).toEqual(["constructor"]);
});
