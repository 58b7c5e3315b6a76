/** `export`: everyone whom a school knows, as a CSV on stdout that `import` takes back. */
import { openStoreToRead } from "../app.ts";
import { peopleFileOf } from "../settings/people-file.ts";
import { chooseSchool, installed } from "./choice.ts";
import { loadConfig, loadSchools } from "./settings.ts";

/** Without the trainer and the assistant, who are in the school file. */
export async function exportPeople(options: { school?: string }): Promise<void> {
  const config = loadConfig();
  const schools = loadSchools(config);
  const store = openStoreToRead(config);
  try {
    const school = chooseSchool(await installed(store, schools), options);
    process.stdout.write(peopleFileOf(await store.people(school.id), school));
  } finally {
    await store.close();
  }
}
