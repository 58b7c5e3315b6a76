/** `erase`: all that is known of a person goes; a dry run, unless told otherwise. */
import { openExistingStore } from "../app.ts";
import { matchName, nameKey } from "../conversations/names.ts";
import type { Person } from "../conversations/people.ts";
import { isTeam } from "../conversations/texting/outgoing.ts";
import { AppError } from "../domain/errors.ts";
import type { School } from "../domain/settings.ts";
import { callingCodeOf, parsePhone } from "../settings/phones.ts";
import type { Erasure, KnownPerson } from "../turns/ports.ts";
import { chooseSchool, installed } from "./choice.ts";
import { loadConfig, loadSchools } from "./settings.ts";

export type EraseOptions = { school?: string; yes?: boolean };

/** `who`: a whole name or a phone. Throws AppError when nobody or several are meant, or something is in the way. */
export async function erase(who: string, options: EraseOptions): Promise<void> {
  const config = loadConfig();
  const schools = loadSchools(config);
  const store = openExistingStore(config);
  try {
    const school = chooseSchool(await installed(store, schools), options);
    const person = personMeant(await store.people(school.id), school, who);
    const dryRun = !options.yes;
    const erasure = await store.erase(person.id, { now: Date.now(), dryRun });
    refuseWhatIsInTheWay(person, erasure);
    process.stdout.write(`${reportOf(person, school, erasure)}${dryRun ? undone : done}`);
  } finally {
    await store.close();
  }
}

const undone = "nothing is erased yet; --yes does it, for good\n";
const done = "erased; backups made before, and the carrier's own records, still have it\n";

/** The one person of the school with this name or number. Throws AppError, with those who may be meant. */
export function personMeant(
  people: readonly KnownPerson[],
  school: School,
  who: string,
): KnownPerson {
  const phone = parsePhone(who, callingCodeOf(school.number)) ?? who.trim();
  const withPhone = people.filter((person) => person.phone === phone);
  const named = people.filter(({ name }) => name !== null && nameKey(name) === nameKey(who));
  const [found, ...others] = withPhone.length > 0 ? withPhone : named;
  if (!found) {
    const near = matchName(people, who).map(shown);
    const advice =
      near.length > 0 ? "give the whole name or the phone" : "`backwalk export` lists all";
    const message = `nobody is called ${who} or has that phone; ${advice}`;
    throw new AppError("not-found", message, { problems: near });
  }
  if (others.length > 0) {
    const problems = [found, ...others].map(shown);
    throw new AppError("invalid", `several people are called ${who}; give the phone`, { problems });
  }
  if (isTeam({ school }, found)) {
    const message = `${shown(found)} runs the school, by the school file; change that first`;
    throw new AppError("invalid", message);
  }
  return found;
}

function shown({ name, phone }: Person): string {
  return `${name ?? "somebody without a name"}, number ending ${phone.slice(-2)}`;
}

function refuseWhatIsInTheWay(person: Person, { standings, leaving }: Erasure): void {
  const who = person.name ?? "them";
  const problems = standings.map(({ className, date }) => {
    return `${className} on ${date}: they have a place or wait; text REMOVE ${who} first, or have them text OUT`;
  });
  if (leaving > 0) {
    const texts = leaving === 1 ? "1 text" : `${leaving} texts`;
    problems.push(`${texts} to others that may speak of them still to leave: try again after that`);
  }
  if (problems.length === 0) return;
  throw new AppError("invalid", `${shown(person)}: can't be erased now`, { problems });
}

function reportOf(person: Person, school: School, { own, others }: Erasure): string {
  const lines = [
    "goes: name, number, language, what the bot was waiting for",
    `goes: what ${own} texts from and to them said`,
    `goes: what ${others} texts from and to others said that may speak of them`,
    "stays: their bookings and the ledger, which name nobody",
    ...(person.optedOut ? ["stays: that this number has opted out, as a hash"] : []),
  ];
  return `${shown(person)}, of ${school.name}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}
