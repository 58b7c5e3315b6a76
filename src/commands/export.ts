/** `export`: everyone whom a school knows, as a CSV on stdout that `import` takes back. */
import { openStoreToRead } from "../app.ts";
import { peopleFileOf, peopleListed } from "../settings/people-file.ts";
import { chooseSchool, installed } from "./choice.ts";
import { loadConfig, loadSchools } from "./settings.ts";

/** Without the trainer and the assistant, who are in the school file. */
export async function exportPeople(options: { school?: string }): Promise<void> {
  const config = loadConfig();
  const schools = loadSchools(config);
  const store = openStoreToRead(config);
  try {
    const school = chooseSchool(await installed(store, schools), options);
    const people = await store.people(school.id);
    process.stdout.write(peopleFileOf(people, school));
    if (peopleListed(people, school).length > 0) return;
    process.stderr.write(`nobody is known in ${school.name} yet: only the names of the columns\n`);
  } finally {
    await store.close();
  }
}
