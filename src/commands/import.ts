/** `import`: people with name and phone from a CSV; a dry run, unless told otherwise. */
import { openExistingStore } from "../app.ts";
import { AppError } from "../domain/errors.ts";
import { type ImportPlan, planImport } from "../settings/import-plan.ts";
import { type PeopleFile, parsePeopleFile } from "../settings/people-file.ts";
import { chooseSchool, installed } from "./choice.ts";
import { readBytes } from "./files.ts";
import { loadConfig, loadSchools } from "./settings.ts";

export type ImportOptions = { school?: string; rename?: boolean; yes?: boolean };

/** Makes people known, so that JOIN needs no name; books nobody, texts nobody. Throws AppError with every wrong row. */
export async function importPeople(file: string, options: ImportOptions): Promise<void> {
  const bytes = readBytes(file, "give the path of a CSV file with name and phone");
  const people = parsePeopleFile(bytes, file);
  const config = loadConfig();
  const schools = loadSchools(config);
  const store = openExistingStore(config);
  try {
    const school = chooseSchool(await installed(store, schools), options);
    const plan = await store.namePeople(school.id, (known) => {
      const result = planImport(people, school, known, options.rename ?? false);
      const { added, named, renamed, problems } = result;
      const wanted = options.yes && problems.length === 0;
      return { named: wanted ? [...added, ...named, ...renamed] : [], result };
    });
    process.stdout.write(`${file}, for ${school.name}:\n${reportOf(plan, people)}`);
    refuseProblems(file, plan);
    process.stdout.write(`${endOf(people, options)}\n`);
  } finally {
    await store.close();
  }
}

function endOf({ rows }: PeopleFile, { yes }: ImportOptions): string {
  if (rows.length === 0)
    return "nobody is in it: a line a person follows the first; nothing is done";
  return yes ? "done" : "nothing is done yet; --yes does it";
}

function reportOf(plan: ImportPlan, { ignored }: PeopleFile): string {
  const counts: [number, string][] = [
    [plan.added.length, "new"],
    [plan.named.length, "known without a name, named now"],
    [plan.renamed.length, "renamed"],
    [plan.known, "known already"],
  ];
  const lines = [
    ...counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`),
    ...plan.notes,
    ...(ignored.length > 0 ? [`columns left out: ${ignored.join(", ")}`] : []),
  ];
  return lines.map((line) => `  ${line}\n`).join("");
}

function refuseProblems(file: string, { problems }: ImportPlan): void {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? "1 wrong line" : `${problems.length} wrong lines`;
  throw new AppError("invalid", `${file} has ${count}; nothing is done`, { problems });
}
