/** Makes the tables in migrations/ STRICT, which drizzle-kit can't: run by `npm run migration` after it. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = new URL("../migrations/", import.meta.url);
const createTable = /^(CREATE TABLE [^;]*\n\));/gm;

for (const name of readdirSync(folder).filter((one) => one.endsWith(".sql"))) {
  const file = new URL(name, folder);
  writeFileSync(file, readFileSync(file, "utf8").replace(createTable, "$1 STRICT;"));
}
