/** Keyed hashes, under this database's own key: of numbers, so that an opt-out is remembered without the number that it is of. */
import { createHmac } from "node:crypto";
import type Client from "better-sqlite3";
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { installation } from "./schema/schools.ts";

/** Teaches a connection `keyed_hash(key, text)`, HMAC-SHA256; key and hash in hex. Migrations use it, too. */
export function defineKeyedHash(client: Client.Database): void {
  client.function("keyed_hash", { deterministic: true }, (key: unknown, text: unknown) => {
    return createHmac("sha256", Buffer.from(String(key), "hex"))
      .update(String(text))
      .digest("hex");
  });
}

/** The hash of a text, such as an E.164 number, under this database's key. */
export function keyedHash(text: SQLWrapper): SQL<string> {
  return sql<string>`keyed_hash((select ${installation.key} from ${installation}), ${text})`;
}
