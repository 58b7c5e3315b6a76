/** `migrate`: brings the database's schema up to this program's; `serve` does the same at start. */
import { openSqliteStore } from "../storage/sqlite-store.ts";
import { loadConfig } from "./settings.ts";

export async function migrate(): Promise<void> {
  const { databaseUrl } = loadConfig();
  const store = openSqliteStore(databaseUrl);
  await store.close();
  process.stdout.write(`${databaseUrl} is up to date\n`);
}
