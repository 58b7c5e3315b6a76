/** `migrate`: brings the database's schema up to this program's; `serve` does the same at start. */
import { openStore } from "../app.ts";
import { loadConfig } from "./settings.ts";

export async function migrate(): Promise<void> {
  const config = loadConfig();
  const store = openStore(config);
  await store.close();
  process.stdout.write(`${config.databaseUrl} is up to date\n`);
}
