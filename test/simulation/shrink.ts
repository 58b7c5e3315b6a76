/** Shrinking: from a run that breaks a promise to the shortest one found that still breaks it. */
import { hourMs } from "../../src/domain/times.ts";
import { everyFault, faultKinds } from "./faults.ts";
import { type Case, planOf } from "./plan.ts";
import { type Outcome, simulate } from "./simulate.ts";

/** What may be left out, the largest pieces first. */
function piecesOf({ seed, without, hours }: Case): string[][] {
  const plan = planOf({ seed, without, hours });
  const left = new Set(without);
  const schools =
    plan.schools.length > 1 ? plan.schools.map(({ settings }) => schoolName(settings)) : [];
  const people = plan.schools.flatMap((school) => school.people.map(({ name }) => name));
  const texts = plan.schools.flatMap((school) => [
    ...school.texts.map(({ name }) => name),
    ...school.people.flatMap((person) => person.texts.map(({ name }) => name)),
  ]);
  const trouble = [...plan.outages, ...plan.clockErrors].map(({ name }) => name);
  const faults = left.has(everyFault) ? [] : faultKinds.filter((kind) => !left.has(kind));
  const allFaults = faults.length > 0 ? [everyFault] : [];
  return [schools, allFaults, faults, trouble, people, texts];
}

function schoolName({ number }: { number: string }): string {
  return `school-${number.at(-1)}`;
}

/** Tries at most `runsMax` runs; `found` breaks a promise. `play`: how it was played. */
export async function shrink(
  found: Outcome,
  runsMax: number,
  play: (which: Case) => Promise<Outcome> = simulate,
): Promise<Outcome> {
  let best = found;
  let runs = 0;
  const isAsBad = async (smaller: Case): Promise<boolean> => {
    if (runs >= runsMax) return false;
    runs += 1;
    const outcome = await play(smaller);
    if (outcome.breach?.promise !== found.breach?.promise) return false;
    best = outcome;
    return true;
  };
  await isAsBad({ ...best.case, hours: hoursUntilEnd(best) });
  for (;;) {
    const before = best.case.without.length;
    for (let kind = 0; kind < piecesOf(best.case).length; kind += 1) {
      await leaveOut(piecesOf(best.case)[kind] ?? [], () => best.case, isAsBad);
    }
    if (best.case.without.length === before || runs >= runsMax) return best;
  }
}

/** Half of them at once, then smaller parts, down to each by itself. */
async function leaveOut(
  pieces: string[],
  current: () => Case,
  isAsBad: (smaller: Case) => Promise<boolean>,
): Promise<void> {
  let rest = pieces;
  for (let size = rest.length; size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < rest.length; ) {
      const part = rest.slice(from, from + size);
      const smaller = { ...current(), without: [...current().without, ...part] };
      if (await isAsBad(smaller)) rest = rest.filter((one) => !part.includes(one));
      else from += size;
    }
  }
}

/** The whole hours after which people may stop without sparing the promise. */
function hoursUntilEnd({ case: which, endedAt }: Outcome): number {
  const { startsAt, endsAt } = planOf(which);
  return Math.max(1, Math.ceil((Math.min(endedAt, endsAt) - startsAt) / hourMs));
}

/** What to give to `npm run sim` to play it again. */
export function optionsFor({ seed, without, hours }: Case): string {
  const parts = [`--seed ${seed}`];
  if (hours !== null) parts.push(`--hours ${hours}`);
  if (without.length > 0) parts.push(`--without ${without.join(",")}`);
  return parts.join(" ");
}
