/** `doctor`: looks at settings, database, Redis, Twilio and clock, and says what to fix. It changes nothing. */
import { examineParts } from "../app.ts";
import type { Config } from "../config.ts";
import { examineZone } from "../domain/clocks.ts";
import { AppError } from "../domain/errors.ts";
import { examineWeek } from "../domain/feasibility.ts";
import { type Finding, findingsOf } from "../domain/findings.ts";
import type { SchoolSettings } from "../turns/ports.ts";
import { environmentDoubts, loadConfig, loadSchools, schoolFilePlace } from "./settings.ts";

/** Ends with status 1 if there is a problem; warnings alone are none. */
export async function doctor(): Promise<void> {
  const findings = await examine(Date.now());
  for (const finding of findings) process.stdout.write(`${lineOf(finding)}\n`);
  const count = (state: Finding["state"]) => findings.filter((one) => one.state === state).length;
  const [problems, warnings] = [count("problem"), count("warning")];
  process.stdout.write(`${counted(problems, "problem")}, ${counted(warnings, "warning")}\n`);
  if (problems > 0) process.exitCode = 1;
}

async function examine(now: number): Promise<Finding[]> {
  const { config, findings } = examineEnvironment();
  const { schools, findings: ofFiles } = examineSchoolFiles(config ?? schoolFilePlace());
  const settled = [examineNode(process.versions.node), ...findings, ...ofFiles];
  const ofSchools = schools.flatMap((school) => examineSchool(school, now));
  if (!config) {
    const says = "database, Redis, Twilio and clock aren't looked at before this is right";
    return [...settled, ...ofSchools, findingsOf("environment").warning(says)];
  }
  const parts = await examineParts(config, schools);
  return [...settled, ...ofSchools, ...parts];
}

/** As package.json has it under `engines`. */
const nodeMin = [20, 19] as const;

/** `version` as Node tells its own, `20.19.0`. */
export function examineNode(version: string): Finding {
  const { ok, problem } = findingsOf("Node");
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isNew = major > nodeMin[0] || (major === nodeMin[0] && minor >= nodeMin[1]);
  return isNew
    ? ok(version)
    : problem(`${version} is too old; install ${nodeMin.join(".")} or newer`);
}

function examineEnvironment(): { config: Config | null; findings: Finding[] } {
  const { ok, warning } = findingsOf("environment");
  try {
    const config = loadConfig();
    const doubts = environmentDoubts().map(warning);
    return { config, findings: doubts.length > 0 ? doubts : [ok("is right")] };
  } catch (error) {
    return { config: null, findings: problemsIn(error, "environment") };
  }
}

function examineSchoolFiles(place: Pick<Config, "schoolFile">): {
  schools: SchoolSettings[];
  findings: Finding[];
} {
  const { ok } = findingsOf("school files");
  try {
    const schools = loadSchools(place);
    const names = schools.map(({ name }) => name).join(", ");
    return { schools, findings: [ok(`${place.schoolFile} is right: ${names}`)] };
  } catch (error) {
    return { schools: [], findings: problemsIn(error, "school files") };
  }
}

/** Each on its line, in the words in which `serve` would refuse them. */
function problemsIn(error: unknown, about: string): Finding[] {
  if (!(error instanceof AppError)) throw error;
  const problems = error.problems.length > 0 ? error.problems : [error.message];
  return problems.map(findingsOf(about).problem);
}

function examineSchool({ classes, ...settings }: SchoolSettings, now: number): Finding[] {
  const school = { id: 0, ...settings };
  const ofClasses = classes.map((rules) => examineWeek(school, { id: 0, ...rules }, now));
  return [examineZone(school.timezone, now), ...ofClasses.flat()];
}

function lineOf({ state, about, says }: Finding): string {
  return `${state.padEnd("problem".length)}  ${about}: ${withoutNumbers(says)}`;
}

/** Of a phone number the last two digits are enough, also where a problem quotes it. Digits in paths stay. */
function withoutNumbers(text: string): string {
  const quoted = text.replace(/"[+(]?\d[\d ()/.-]{5,}(\d\d)"/g, '"…$1"');
  return quoted.replace(/(?<![\w/.:-])\+?\d{5,}(\d\d)\b/g, "…$1");
}

function counted(count: number, what: string): string {
  return `${count === 0 ? "no" : count} ${what}${count === 1 ? "" : "s"}`;
}
