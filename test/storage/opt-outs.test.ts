/** Opt-outs of a database from before they were hashed are taken over, and no number is left of them. */
import { createHmac } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Client from "better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "../../src/storage/open.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { settings } from "./day-steps.ts";

const migrationsFolder = fileURLToPath(new URL("../../migrations", import.meta.url));
/** Those before `0003_hashed-opt-outs`. */
const before = 3;
const anna = "+36301110001";
const bea = "+36301110002";

let file: string;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), "backwalk-opt-outs-")), "backwalk.db");
});
afterEach(() => rmSync(join(file, ".."), { recursive: true }));

function writeOld(): void {
  const client = new Client(file);
  client.exec("CREATE TABLE __drizzle_migrations (id SERIAL, hash text, created_at numeric)");
  const note = client.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)");
  for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder }).slice(
    0,
    before,
  )) {
    client.exec(sql.join(""));
    note.run(hash, folderMillis);
  }
  client.exec(`insert into schools (id, number, settings) values (1, '${settings.number}', '{}')`);
  client.exec(`insert into opt_outs (school_id, phone) values (1, '${anna}')`);
  client.close();
}

async function optedOut(): Promise<string[]> {
  const store = openSqliteStore(`file:${file}`);
  try {
    return await store.namePeople(1, ({ isOptedOut }) => {
      return { named: [], result: [anna, bea].filter(isOptedOut) };
    });
  } finally {
    await store.close();
  }
}

test("opt-outs by number become opt-outs by hash", async () => {
  writeOld();
  expect(readFileSync(file).includes(anna)).toBe(true);
  expect(await optedOut()).toEqual([anna]);
  expect(await optedOut()).toEqual([anna]);
  expect(readFileSync(file).includes(anna)).toBe(false);
});

test("the hash is an HMAC under the database's key", async () => {
  writeOld();
  await optedOut();
  const client = new Client(file);
  const key = client.prepare<[], string>("select key from installation").pluck().get() ?? "";
  const hashes = client.prepare("select phone_hash from opt_outs").pluck().all();
  client.close();
  const bytes = Buffer.from(key, "hex");
  expect(hashes).toEqual([createHmac("sha256", bytes).update(anna).digest("hex")]);
});

test("each database has a key of its own", () => {
  const keys = [1, 2].map(() => {
    const { $client: client } = openDatabase("file::memory:");
    const all = client.prepare<[], string>("select key from installation").pluck().all();
    client.close();
    return all;
  });
  expect(keys.flat()).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.any(String)]);
  expect(keys[0]).not.toEqual(keys[1]);
});
