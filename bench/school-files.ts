/** The school files of a bench: schools that differ in their number and in how long people have to answer. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

export type BenchSchool = { number: string; replyWithinS: number };

export const trainerPhone = "+36301110000";

/** The number of the school that was made as the `place`-th, from 0. */
export function schoolNumber(place: number): string {
  return `+3670${String(1_000_000 + place)}`;
}

/** One file a school, in a folder that is there. */
export function writeSchoolFiles(folder: string, schools: readonly BenchSchool[]): void {
  for (const school of schools) {
    writeFileSync(join(folder, `${school.number.slice(1)}.yaml`), schoolYaml(school));
  }
}

/** Sign-up is open for days: only SPLIT begins the walk. Nothing is quiet, and hardly any text one too many. */
function schoolYaml({ number, replyWithinS }: BenchSchool): string {
  return `
name: The Bench School
trainer: { name: Juli, phone: "${trainerPhone}" }
number: "${number}"
timezone: Europe/Budapest
quietHours: { from: "00:00", to: "00:00" }
textsPerDay: 200
classes:
  - weekday: ${weekdayIn(4)}
    signupCloses: "${weekdayIn(2)} 18:00"
    finalizes: "${weekdayIn(3)} 09:00"
    decidesBy: "${weekdayIn(3)} 20:00"
    replyWithin: ${replyWithinS}s
`;
}

function weekdayIn(days: number): string {
  const dayMs = 24 * 60 * 60_000;
  const options = { weekday: "short", timeZone: "Europe/Budapest" } as const;
  return new Intl.DateTimeFormat("en", options).format(Date.now() + days * dayMs);
}
