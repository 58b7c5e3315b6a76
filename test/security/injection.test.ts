/** Whatever comes in is a value: never SQL, a path, a pattern or a property of ours. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Client from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { settings } from "../storage/day-steps.ts";
import { Stage } from "../support/stage.ts";

const hostile = [
  "'; DROP TABLE people; --",
  "Robert'); DELETE FROM outbox;--",
  '" OR ""="',
  "1 OR 1=1",
  "\\'; ATTACH DATABASE '/tmp/x' AS x; --",
  "%' ESCAPE '%",
  "$1 ? :name @p {{7*7}} <%= 7 %>",
  "../../../../etc/passwd",
  "..\\..\\windows\\system32",
  "file:///etc/passwd",
  "/dev/stdin\u0000.yaml",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "(a+)+$",
  ".*",
  "[object Object]",
  "undefined",
  "NaN",
  "-1",
  "\u0000",
  "{}",
  "[]",
];

let folder: string;
let stage: Stage;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "backwalk-hostile-"));
  stage = new Stage(openSqliteStore(`file:${join(folder, "school.db")}`), settings);
  await stage.open();
});
afterEach(async () => {
  await stage.store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The schema and the program's own view of the file; anything injected would show in one of them. */
function schemaOf(): unknown[] {
  const client = new Client(join(folder, "school.db"), { readonly: true });
  const rows = client.prepare("SELECT type, name, sql FROM sqlite_master ORDER BY name").all();
  client.close();
  return rows;
}

test.each(hostile)("%j as a text, a name, an argument and an id", async (text) => {
  await stage.booked("Anna", "Bea");
  const schema = schemaOf();
  for (const body of [
    text,
    `JOIN ${text}`,
    text,
    `MAYBE ${text} 2`,
    `OUT ${text}`,
    `WHY ${text}`,
  ]) {
    await stage.says("Xenia", body);
  }
  for (const command of ["", "WHY ", "PIN ", "REMOVE ", "MOVE ", "CAPACITY ", "ADD ", "TELL "]) {
    await stage.says("trainer", `${command}${text}`);
    await stage.says("trainer", text);
  }
  const [from, to] = [stage.phoneOf("Anna"), settings.number];
  const inbound = { messageId: text, from, to, body: "STATUS", carrierAnswered: false };
  for (const _ of [1, 2]) await stage.takes({ kind: "text", text: inbound });
  expect(schemaOf()).toEqual(schema);
  expect(readdirSync(folder).filter((name) => !name.startsWith("school.db"))).toEqual([]);
  expect(await stage.standing("Anna")).toBe("10:30");
  expect(await stage.standing("Bea")).toBe("10:30");
  const heard = (await stage.store.messages(1)).filter((one) => one.direction === "in");
  expect(heard.filter(({ body }) => body === text).length).toBeGreaterThan(1);
  expect(heard.filter(({ body }) => body === "STATUS")).toHaveLength(1);
});

test.each(hostile)(
  "%j in what the trainer tells everyone arrives as she wrote it",
  async (text) => {
    await stage.booked("Anna");
    await stage.orders(`TELL see ${text} there`);
    const { body } = await stage.lastTo("Anna");
    const isAsWritten = body.includes(`see ${text} there`);
    // What can't be stored as text is stored as the mark for that.
    expect(isAsWritten || text === "\ud800").toBe(true);
  },
);

test("no SQL is put together from values: the raw parts in the code are words of its own", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" });
  const raw = files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const code = readFileSync(join("src", file), "utf8");
      const parts =
        /sql\.raw\(|\.(?:exec|prepare)\(\s*(?:`[^`]*\$\{|[^"'`)\s])|["'`]\s*\+\s*\w+\s*\+\s*["'`]\s*(?:WHERE|FROM)/g;
      return [...code.matchAll(parts)].map(([found]) => `${file}: ${found}`);
    })
    .filter((one) => !/: \.exec\(\w/.test(one));
  expect(raw).toEqual(["storage/schema/words.ts: sql.raw("]);
});
