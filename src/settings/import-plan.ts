/** What importing a people file would do: who is new, who is known, who is renamed, and what is wrong in which line. */

import { cleanName, type NameFault, nameFault, nameLettersMax } from "../conversations/names.ts";
import type { School } from "../domain/settings.ts";
import type { KnownPeople, KnownPerson, NamedPhone } from "../turns/ports.ts";
import { ownerOf, type PeopleFile, type PeopleRow } from "./people-file.ts";
import { callingCodeOf, validPhone } from "./phones.ts";

export type ImportPlan = {
  /** Numbers that weren't known. */
  added: NamedPhone[];
  /** Known people who had no name. */
  named: NamedPhone[];
  /** Known people with another name; empty unless renaming is wanted. */
  renamed: NamedPhone[];
  /** How many rows are known as they stand. */
  known: number;
  /** A line each on what stays as it is, and on what is worth knowing. */
  notes: string[];
  /** A line each on what is wrong: nothing may be done. */
  problems: string[];
};

type Finding =
  | { kind: "added" | "named" | "renamed"; named: NamedPhone }
  | { kind: "known" }
  | { kind: "note" | "problem"; text: string };

type Import = {
  school: School;
  callingCode: string | undefined;
  byPhone: ReadonlyMap<string, KnownPerson>;
  isOptedOut: KnownPeople["isOptedOut"];
  rename: boolean;
  /** The rows so far, by number. */
  seen: Map<string, PeopleRow>;
};

/** Nothing is done by it; with any problem nothing should be. Without `rename` a known name is kept. */
export function planImport(
  { rows }: PeopleFile,
  school: School,
  { everyone, isOptedOut }: KnownPeople,
  rename: boolean,
): ImportPlan {
  const byPhone = new Map(everyone.map((person) => [person.phone, person]));
  const callingCode = callingCodeOf(school.number);
  const seen = new Map<string, PeopleRow>();
  const known = { school, callingCode, byPhone, isOptedOut, rename, seen };
  const plan: ImportPlan = {
    added: [],
    named: [],
    renamed: [],
    known: 0,
    notes: [],
    problems: [],
  };
  for (const row of rows) {
    for (const finding of findingsOn(known, row)) enter(plan, row.line, finding);
  }
  return plan;
}

function enter(plan: ImportPlan, line: number, finding: Finding): void {
  switch (finding.kind) {
    case "problem":
      plan.problems.push(`line ${line}: ${finding.text}`);
      break;
    case "note":
      plan.notes.push(`line ${line}: ${finding.text}`);
      break;
    case "known":
      plan.known += 1;
      break;
    default:
      plan[finding.kind].push(finding.named);
  }
}

function findingsOn(known: Import, row: PeopleRow): Finding[] {
  if (row.fault !== null) return [{ kind: "problem", text: row.fault }];
  const phone = phoneOf(known, row.phone);
  if (phone === undefined) return [{ kind: "problem", text: phoneProblem(row.phone) }];
  const owner = ownerOf(known.school, phone);
  if (owner) return [{ kind: "problem", text: `the phone is ${owner}` }];
  const earlier = known.seen.get(phone);
  if (earlier) return [repetition(row, earlier)];
  known.seen.set(phone, row);
  const findings = findingsFor(known.byPhone.get(phone), { ...row, phone }, known.rename);
  if (!known.isOptedOut(phone)) return findings;
  return [...findings, { kind: "note", text: "has opted out, and stays so" }];
}

/** A number that is known may be one that no plan of numbers has. */
function phoneOf({ byPhone, callingCode }: Import, written: string): string | undefined {
  if (byPhone.has(written)) return written;
  // What phones put around a number when it is copied from them.
  const bare = written.replace(/\p{Cf}/gu, "");
  return /^[\d\s+()./\p{Pd}]+$/u.test(bare) ? validPhone(bare, callingCode) : undefined;
}

function phoneProblem(written: string): string {
  if (written === "") return "the phone is missing";
  return `${JSON.stringify(written)} is no valid phone number; write it as +36301112233`;
}

function repetition({ name }: PeopleRow, earlier: PeopleRow): Finding {
  const text = `the phone of line ${earlier.line}`;
  if (cleanName(name) === cleanName(earlier.name))
    return { kind: "note", text: `${text} again, with the same name` };
  return { kind: "problem", text: `${text}, there as ${JSON.stringify(earlier.name)}` };
}

function findingsFor(
  person: KnownPerson | undefined,
  { name: written, phone }: PeopleRow,
  rename: boolean,
): Finding[] {
  const had = person?.name?.trim() ?? "";
  const name = cleanName(written);
  if (person && (written === had || name === had)) return [{ kind: "known" }];
  const wrong = nameProblem(written, nameFault(name));
  if (wrong) return [{ kind: "problem", text: wrong }];
  const named = { name, phone };
  if (!person) return [{ kind: "added", named }];
  // Their place is kept for the name that they are about to text.
  if (person.session.state === "awaiting-name") {
    return [{ kind: "note", text: "has just been asked for a name; left to answer" }];
  }
  if (had === "") return [{ kind: "named", named }];
  if (!rename) return [{ kind: "note", text: `known as ${had}, kept; --rename makes it ${name}` }];
  return [
    { kind: "renamed", named },
    { kind: "note", text: `${had} becomes ${name}` },
  ];
}

function nameProblem(written: string, fault: NameFault | null): string | null {
  if (written === "") return "the name is missing";
  switch (fault) {
    case "no-letter":
      return `the name ${JSON.stringify(written)} has no letter in it`;
    case "line-break":
      return "the name has a line break or a tab in it";
    case "too-long":
      return `the name has over ${nameLettersMax} letters`;
    case "four-digits":
      return `the name ${JSON.stringify(written)} has four digits in a row, which would pass for a code`;
    case null:
      return null;
  }
}
